"""Rounding and sharing out, in Rappen."""

from collections.abc import Sequence
from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["allocate", "round_down", "round_half_up", "round_up"]


def round_down(numerator: Any, denominator: Any, step: Any, o: Ops = SCALAR) -> Any:
    """Round numerator/denominator towards zero to a multiple of step (denominator and step > 0)."""
    size = o.where(numerator < 0, -numerator, numerator)
    rounded = size // (denominator * step) * step
    return o.where(numerator < 0, -rounded, rounded)


def round_up(numerator: Any, denominator: Any, step: Any, o: Ops = SCALAR) -> Any:
    """Round numerator/denominator away from zero to a multiple of step."""
    size = o.where(numerator < 0, -numerator, numerator)
    rounded = -(-size // (denominator * step)) * step
    return o.where(numerator < 0, -rounded, rounded)


def round_half_up(numerator: Any, denominator: Any, step: Any, o: Ops = SCALAR) -> Any:
    """Round numerator/denominator to the nearest multiple of step, a tie away from zero."""
    size = o.where(numerator < 0, -numerator, numerator)
    rounded = (2 * size + denominator * step) // (2 * denominator * step) * step
    return o.where(numerator < 0, -rounded, rounded)


def allocate(total: int, weights: Sequence[int]) -> list[int]:
    """Share out a total >= 0 by largest remainder.

    Each gets the whole Rappen of its exact share; the Rappen left over go to the largest remainders.
    A tie goes to the larger weight, then to the one that stands first.
    """
    whole = sum(weights)
    shares = [total * weight // whole for weight in weights]
    order = sorted(
        range(len(weights)),
        key=lambda i: (shares[i] * whole - total * weights[i], -weights[i], i),
    )
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares
