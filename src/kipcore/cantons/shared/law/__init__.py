"""Names under which several cantons keep what is known."""
