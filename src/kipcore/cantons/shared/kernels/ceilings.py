"""Ceilings of municipalities by their average stocks, in Rappen."""

from collections.abc import Sequence

from kipcore.kernels.money import allocate

__all__ = ["by_average_stock"]


def by_average_stock(pool: int, stocks: Sequence[Sequence[int]]) -> list[int]:
    """Share out a pool in proportion to average stocks, to the last Rappen.

    All averages are over the same number of months, so the sums stand for them exactly.
    """
    return allocate(pool, [sum(counts) for counts in stocks])
