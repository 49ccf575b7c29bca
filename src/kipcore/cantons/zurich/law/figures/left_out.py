"""Figures of Zurich that were seen and are not in the library, with the reason."""

from typing import Final

__all__ = ["LEFT_OUT"]

LEFT_OUT: Final[tuple[tuple[str, str], ...]] = (
    (
        "2018, asylum welfare: 36 francs per person and day",
        "no unit of a figure counts by person and day; it is said to cover everything, not integration only",
    ),
    ("KIP 1, flat rates: several million francs a year", "the page of the canton gives no number"),
    ("City of Zurich, integration credit: 30 to 40 projects a year", "a span, not a number"),
    (
        "2021, federal and cantonal money for social assistance: ends after seven to ten years",
        "a span told by the press; the years of federal law are asked of the federal rules",
    ),
)
"""What was left out, and why."""
