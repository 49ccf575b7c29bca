"""The types of the Canton of Zurich."""
