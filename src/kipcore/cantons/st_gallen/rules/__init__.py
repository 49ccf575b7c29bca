"""The rules of the Canton of St Gallen."""
