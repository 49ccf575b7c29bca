"""What became of the rows about KOMPAKT (section 3 of the sheet)."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

_NEXT: Final = "kompakt_next_step"

PROVISIONS: Final = (
    Provision(
        "ZH-3.01",
        "KOMPAKT is offered to municipalities free of charge",
        by=(_NEXT, "KompaktProcess", "parameters.KOMPAKT_PRICE"),
    ),
    Provision(
        "ZH-3.02",
        "Part 1, planning and preparation: who is named and invited",
        by=(_NEXT, "KompaktStep", "KompaktActor"),
    ),
    Provision("ZH-3.03", "Part 2, the municipal profile", by=(_NEXT, "KompaktResult")),
    Provision(
        "ZH-3.04",
        "Part 3, workshops with a catalogue of proven offers",
        by=(_NEXT, "KompaktResult"),
        left_out="the catalogue itself was not read",
    ),
    Provision(
        "ZH-3.05",
        "Part 4, the programme: basis of the credit request",
        by=(_NEXT, "KompaktResult"),
        left_out="which part of the cost Confederation and canton take is not said here",
    ),
    Provision(
        "ZH-3.06",
        "Part 5, implementation and financing: the lead passes to the municipality",
        by=(_NEXT, "KompaktStep"),
    ),
    Provision(
        "ZH-3.07",
        "The integration round table meets twice a year",
        by=(_NEXT, "parameters.KOMPAKT_ROUND_TABLES"),
    ),
    Provision(
        "ZH-3.08",
        "KOMPAKT beside the service agreement in KIP 1; not found later",
        by=(_NEXT, "parameters.KOMPAKT_PRICE"),
    ),
)
"""The rows, in the order of the sheet."""
