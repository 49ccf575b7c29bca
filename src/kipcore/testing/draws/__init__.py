"""What to draw: Hypothesis strategies for the public types, plausible, or adversarial on request."""
