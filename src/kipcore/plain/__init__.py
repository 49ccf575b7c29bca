"""Every value and every finding as plain data that JSON can hold, and back."""
