"""Strategies for the types of the Canton of Zurich."""
