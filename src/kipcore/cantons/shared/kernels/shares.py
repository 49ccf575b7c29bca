"""How the cost of a programme is shared out, in Rappen; a share is numerator/denominator."""

from bisect import bisect_right
from collections.abc import Sequence

from kipcore.kernels.money import allocate

__all__ = ["at_share", "shared_out", "whole_for"]


def at_share(cost: int, numerator: int, denominator: int) -> int:
    """Return the most whole Rappen that are not above a share of the cost."""
    return cost * numerator // denominator


def shared_out(cost: int, federal: int, others: Sequence[int], whole: int) -> list[int]:
    """Share out a cost: the Confederation's part rounded down, the rest by largest remainder.

    The weights add up to `whole`. What the Confederation does not bear is never less than its share, so that
    own funds reach the federal contribution wherever the shares say so.
    """
    first = at_share(cost, federal, whole)
    return [first, *allocate(cost - first, others)]


def whole_for(
    part: int, place: Sequence[int], federal: int, others: Sequence[int], whole: int, most: int
) -> int:
    """Return the largest cost of which the payers at some places together bear no more than a part.

    No payer's part falls when the cost rises. The answer is one more than `most` if there is none below.
    """

    def borne(cost: int) -> int:
        parts = shared_out(cost, federal, others, whole)
        return sum(parts[at] for at in place)

    return bisect_right(range(most + 2), part, key=borne) - 1
