"""The laws of the rules of the Canton of St Gallen, a module for each room of rules."""
