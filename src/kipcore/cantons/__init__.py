"""What single cantons add to the federal rules: one package for each, on top of all other rooms."""
