"""Whether a share of a cohort is reached (outcome goals, employment rate), and bands of age, on integers.

A share is a numerator and a denominator, and is compared exactly: two thirds are two thirds.
"""

from typing import Any

from kipcore.kernels.calendar import NEVER
from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["NEVER", "in_band", "is_below", "is_reached", "missing", "required"]


def is_reached(count: Any, cohort: Any, numerator: Any, denominator: Any) -> Any:
    """Return whether the count is at least the share of the cohort."""
    return count * denominator >= cohort * numerator


def required(cohort: Any, numerator: Any, denominator: Any) -> Any:
    """Return the least count that is at least the share of the cohort."""
    return -(-cohort * numerator // denominator)


def missing(count: Any, required: Any, o: Ops = SCALAR) -> Any:
    """Return how many more are required; none if there are enough."""
    return o.where(count >= required, 0, required - count)


def is_below(
    count: Any, cohort: Any, numerator: Any, denominator: Any, margin: Any, margin_denominator: Any
) -> Any:
    """Return whether the count is below the share by the margin or more, in points of the whole."""
    return count * denominator * margin_denominator <= cohort * (
        numerator * margin_denominator - margin * denominator
    )


def in_band(day: Any, first: Any, stop: Any) -> Any:
    """Return whether a day lies from the first key of a band to before its stop."""
    return (first <= day) & (day < stop)
