"""What the patterns say, in four languages; loaded when something is said."""
