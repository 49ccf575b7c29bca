"""Proofs of the integer kernels: `python -m tests.proof`, or `nox -s proof`."""
