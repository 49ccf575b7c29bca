"""What if: other facts, other law, another reading, and what difference they make."""
