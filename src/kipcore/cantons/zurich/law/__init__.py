"""What is known of the law and practice of the Canton of Zurich."""
