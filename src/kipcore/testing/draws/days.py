"""Days and stretches of days to draw: the years of the programmes, and the days on which rules turn."""

from datetime import date
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.types.dates import DateRange
from kipcore.types.programme import PROGRAMME_PERIODS

__all__ = ["DRAWN", "TURNS", "date_ranges", "days"]

_PLAUSIBLE: Final = (date(2014, 1, 1), date(2035, 12, 31))
_WIDE: Final = (date(1990, 1, 1), date(2060, 12, 31))
_OF_LAW: Final = (
    *(date(2019, 4, 30), date(2019, 5, 1), date(2019, 5, 2)),
    *(
        date(2019, 11, 30),
        date(2019, 12, 1),
        date(2019, 12, 31),
        date(2020, 1, 1),
        date(2020, 11, 30),
        date(2020, 12, 1),
    ),
    *(date(2022, 3, 12), date(2025, 5, 31), date(2025, 6, 1), date(2025, 6, 30), date(2025, 7, 1)),
    *(date(2025, 11, 30), date(2025, 12, 1), date(2029, 12, 31), date(2030, 1, 1)),
)
_OF_PROGRAMMES: Final = tuple(day for period in PROGRAMME_PERIODS for day in (period.first, period.last))
_OF_CALENDAR: Final = (
    *(date(2016, 2, 29), date(2019, 2, 28), date(2020, 2, 29), date(2024, 2, 29), date(2028, 2, 29)),
    *(date(2024, 1, 31), date(2024, 3, 1), date(2025, 3, 31)),
)
TURNS: Final = tuple(dict.fromkeys((*_OF_LAW, *_OF_PROGRAMMES, *_OF_CALENDAR)))
"""The days on which the law changes, programmes begin and end, months end, and leap days."""


def days(
    *, first: date | None = None, last: date | None = None, adversarial: bool = False
) -> SearchStrategy[date]:
    """Return days.

    Args:
        first: the first that may be drawn; None for 1 January 2014, or, if adversarial, 1990.
        last: the last that may be drawn; None for 31 December 2035, or, if adversarial, 2060.
        adversarial: whether to draw the bounds, the days on which the law changes (30 April, 1 and 2 May
            2019, and others), the first and last days of programmes, ends of months, and leap days.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.days(), lambda day: day.year > 2020)
    datetime.date(2021, 1, 1)
    >>> find(kip.testing.days(adversarial=True), lambda day: (day.month, day.day) == (2, 29))
    datetime.date(2016, 2, 29)
    """
    widest = _WIDE if adversarial else _PLAUSIBLE
    low = first or min(widest[0], last or widest[0])
    high = last or max(widest[1], low)
    plain = st.dates(low, high)
    if not adversarial:
        return plain
    edges = [day for day in TURNS if low <= day <= high]
    return st.sampled_from(list(dict.fromkeys([*edges, low, high]))) | plain


def date_ranges(
    *,
    first: date | None = None,
    last: date | None = None,
    open_ended: bool = False,
    adversarial: bool = False,
) -> SearchStrategy[DateRange]:
    """Return stretches of days, both ends included.

    Args:
        first: the first day that may be drawn, as in `days`.
        last: the last day that may be drawn, as in `days`.
        open_ended: whether an end, or both, may be left open.
        adversarial: whether to draw single days, and stretches that begin or end where rules turn.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> str(find(kip.testing.date_ranges(), lambda days: len(days.years) > 1))
    '2014-01-01..2015-01-01'
    """
    return _ranges(days(first=first, last=last, adversarial=adversarial), open_ended, adversarial)


@st.composite
def _ranges(draw: st.DrawFn, day: SearchStrategy[date], open_ended: bool, adversarial: bool) -> DateRange:
    one, other = draw(day), draw(day)
    single = adversarial and draw(st.integers(0, 7)) == 1
    shape = draw(st.integers(0, 7)) if open_ended else 0
    return DateRange(
        None if shape in {6, 5} else min(one, other),
        None if shape in {7, 5} else min(one, other) if single and shape != 6 else max(one, other),
    )


DRAWN: Final = {DateRange: date_ranges}
