"""Patterns of rules: a canton gives them its parameters, and its law with them."""
