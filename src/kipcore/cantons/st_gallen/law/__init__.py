"""What is known of the practice of the Canton of St Gallen."""
