"""What must not break kipcore: junk in every argument of every public function, and many threads at once."""
