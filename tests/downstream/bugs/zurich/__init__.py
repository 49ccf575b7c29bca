"""Bugs in the rules of the Canton of Zurich."""
