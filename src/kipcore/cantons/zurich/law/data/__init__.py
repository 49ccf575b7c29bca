"""Facts of the Canton of Zurich that are not numbers: who does what, and what happened when."""
