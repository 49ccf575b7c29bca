"""What the rules of the Canton of St Gallen are tested with."""
