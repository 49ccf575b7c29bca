"""The laws of the rules of the Canton of Zurich, a module for each room of rules."""
