"""Findings: what a rule returns, and how it explains itself."""
