"""Tables of decisions to draw."""

from datetime import date
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.agreements import cantons
from kipcore.testing.draws.days import days
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.persons import statuses
from kipcore.types.counts import DecisionCounts
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["DRAWN", "decision_counts"]

_PAID: Final = Chf(18_000)


def decision_counts(
    *,
    canton: SearchStrategy[Canton] | None = None,
    status: SearchStrategy[Status] | None = None,
    decided_on: SearchStrategy[date] | None = None,
    most: int = 8,
    adversarial: bool = False,
) -> SearchStrategy[DecisionCounts]:
    """Return tables of decisions, by canton, status and day.

    Args:
        canton: which cantons; None for all.
        status: which statuses; None for all.
        decided_on: on which days; None for any.
        most: how many cells at most.
        adversarial: whether amounts of Programme S may be stated, cells be empty, counts be very large,
            and days be those where rules turn.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> counts = find(kip.testing.decision_counts(), lambda counts: counts.total > 5)
    >>> [(canton.value, status.value, str(day), count) for (canton, status, day), count in counts.cells()]
    [('ZH', 'refugee with asylum', '2014-01-01', 6)]
    """
    place = [
        cantons() if canton is None else canton,
        statuses() if status is None else status,
        days(adversarial=adversarial) if decided_on is None else decided_on,
    ]
    cell: SearchStrategy[tuple[Any, ...]] = st.tuples(*place)
    if not adversarial:
        return st.dictionaries(cell, st.integers(0, 200), max_size=most).map(DecisionCounts)
    cell = st.tuples(*place, st.none() | amounts(most=_PAID, adversarial=True))
    counts = st.dictionaries(cell, st.sampled_from((0, 1, 2, 3, 1_000_000)), max_size=most)
    # A fourth part of None is no fourth part; two such cells are one.
    return counts.map(lambda cells: DecisionCounts({_short(key): count for key, count in cells.items()}))


def _short(key: tuple[Any, ...]) -> tuple[Any, ...]:
    return key if key[3] is not None else key[:3]


DRAWN: Final = {DecisionCounts: decision_counts}
