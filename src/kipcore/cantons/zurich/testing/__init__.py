"""What the rules of the Canton of Zurich are tested with."""
