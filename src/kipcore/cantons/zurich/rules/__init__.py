"""One module per question that the law and practice of Zurich answer."""
