"""Tests of what `kipcore.testing` draws, and of how Hypothesis comes to know it."""
