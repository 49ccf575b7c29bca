"""Types that several cantons use."""
