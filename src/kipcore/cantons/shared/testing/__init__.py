"""What the cantons have in common, to draw."""
