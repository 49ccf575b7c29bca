"""What the rules of Zurich say, in four languages; loaded when something is said."""
