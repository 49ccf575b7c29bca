"""What the canton refunds for accredited offers, in Rappen, and how what lies above is shared out."""

from collections.abc import Sequence
from typing import Any

from kipcore.kernels.money import allocate
from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["excess_of_each", "fill", "transition"]


def fill(rest: Any, young: Any, ceiling: Any, education_last: Any, o: Ops = SCALAR) -> tuple[Any, Any, Any]:
    """Return what is refunded within the ceiling, what beyond it, and what lies above.

    The education of the young is paid in full, within the ceiling or beyond it; it fills the ceiling after
    the rest or before it.
    """
    free = o.where(education_last, ceiling, ceiling - o.least(young, ceiling))
    rest_within = o.least(rest, free)
    young_within = o.least(young, ceiling - rest_within)
    return rest_within + young_within, young - young_within, rest - rest_within


def excess_of_each(excess: int, costs: Sequence[int], turns: Sequence[int]) -> list[int]:
    """Share out what lies above the ceiling over groups of costs, exactly and to no group more than it has.

    The groups with the smallest turn bear it first, in proportion to their costs, then those of the next.
    """
    shares = [0] * len(costs)
    for turn in sorted(set(turns)):
        here = [cost if own == turn else 0 for cost, own in zip(costs, turns, strict=True)]
        borne = min(excess, sum(here))
        if borne:
            shares = [kept + more for kept, more in zip(shares, allocate(borne, here), strict=True)]
        excess -= borne
    return shares


def transition(cost: Any, numerator: Any, denominator: Any) -> tuple[Any, Any]:
    """Return what the flat rate pays, down to the Rappen, and what the case management office bears."""
    paid = cost * (denominator - numerator) // denominator
    return paid, cost - paid
