"""Law as a value: what is known with its source, what is open with its readings, all in one `Law`."""
