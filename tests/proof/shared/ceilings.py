"""Ceilings of municipalities by their average stocks."""

from unittest import mock

from kipcore.cantons.shared.kernels import ceilings as kernel
from tests.proof.contract import states


@states(
    kernel.by_average_stock,
    lambda pool, stocks: kernel.allocate(pool, [max(counts) for counts in stocks]),
    lambda pool, stocks: kernel.allocate(pool, [counts[-1] for counts in stocks]),
    lambda pool, stocks: kernel.allocate(pool, [sum(counts) // len(counts) for counts in stocks]),
    lambda pool, stocks: kernel.allocate(pool, [sum(counts) for counts in reversed(stocks)]),
)
def by_average_stock(pool: int, first: int, later: int, second: int, second_later: int) -> None:
    """Two municipalities, two months: shared out exactly in proportion to the sums of both months."""
    assert min(pool, first, later, second, second_later) >= 0
    with mock.patch.object(kernel, "allocate", lambda *asked: asked):  # `money.allocate` is proved on its own
        asked = kernel.by_average_stock(pool, [[first, later], [second, second_later]])
    assert asked == (pool, [first + later, second + second_later])


@states(
    kernel.by_average_stock,
    lambda pool, stocks: kernel.allocate(pool, [max(counts) for counts in stocks]),
    undecided="lists of any length have no last path",
)
def by_any_average_stock(pool: int, stocks: list[list[int]]) -> None:
    """Any number of municipalities and months."""
    assert pool >= 0
    assert all(counts for counts in stocks)
    with mock.patch.object(kernel, "allocate", lambda *asked: asked):
        asked = kernel.by_average_stock(pool, stocks)
    assert asked == (pool, [sum(counts) for counts in stocks])
