"""The laws of the rules, a module for each family of rules."""
