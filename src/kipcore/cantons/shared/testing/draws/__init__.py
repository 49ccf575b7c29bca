"""Strategies for the types that cantons have in common."""
