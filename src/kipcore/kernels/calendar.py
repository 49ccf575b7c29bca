"""The Gregorian calendar on `yyyymmdd` keys: years added, ends of months, days counted."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = [
    "NEVER",
    "add_years",
    "day_before",
    "from_ordinal",
    "month_end",
    "next_month",
    "ordinal",
    "plus_days",
]

NEVER = 99_999_999
"""A key after every day, where none is set: no limit, no end, no age, no agreement."""


def _days_before(year: Any) -> Any:
    """Return how many days passed between 1 January of year 1 and 1 January of a year."""
    past = year - 1
    return 365 * past + past // 4 - past // 100 + past // 400


def _leap(year: Any) -> Any:
    """Return 1 for a leap year and 0 for a common year."""
    return _days_before(year + 1) - _days_before(year) - 365


def _length(year: Any, month: Any, o: Ops) -> Any:
    """Return how many days a month has: 31 and 30 by turns, with a stutter in August."""
    turn = month + month // 8
    return o.where(month == 2, 28 + _leap(year), 30 + turn - turn // 2 * 2)


def _parts(key: Any, o: Ops) -> tuple[Any, Any, Any]:
    year = o.keep(key // 10_000)
    rest = key - year * 10_000
    month = o.keep(rest // 100)
    return year, month, rest - month * 100


def add_years(key: Any, years: Any, o: Ops = SCALAR) -> Any:
    """Return the same day some years later; 29 February becomes 28 February in a common year."""
    year, month, day = _parts(key, o)
    return o.keep((year + years) * 10_000 + month * 100 + o.least(day, _length(year + years, month, o)))


def month_end(key: Any, o: Ops = SCALAR) -> Any:
    """Return the last day of the month."""
    year, month, _ = _parts(key, o)
    return year * 10_000 + month * 100 + _length(year, month, o)


def next_month(key: Any, o: Ops = SCALAR) -> Any:
    """Return the first day of the month after."""
    year, month, _ = _parts(key, o)
    return o.where(month == 12, (year + 1) * 10_000 + 101, year * 10_000 + month * 100 + 101)


def day_before(key: Any, o: Ops = SCALAR) -> Any:
    """Return the day before, without counting days: on columns that is a tenth of the work."""
    year, month, day = _parts(key, o)
    earlier = year * 10_000 + month * 100 - 100 + _length(year, month - 1, o)
    return o.where(day > 1, key - 1, o.where(month == 1, (year - 1) * 10_000 + 1231, earlier))


def ordinal(key: Any, o: Ops = SCALAR) -> Any:
    """Return the number of a day, counted from 1 January of year 1."""
    year, month, day = _parts(key, o)
    late = o.where(month <= 2, 0, 2 - _leap(year))
    return _days_before(year) + (367 * month - 362) // 12 - late + day


def from_ordinal(number: Any, o: Ops = SCALAR) -> Any:
    """Return the key of the day with that number."""
    # Counted from 1 March of year 0, the leap day is the last of its year.
    days = o.keep(number + 305)
    era = days // 146_097  # 400 years
    within = o.keep(days - era * 146_097)
    year = o.keep(o.keep(within - within // 1_460 + within // 36_524 - within // 146_096) // 365)
    rest = o.keep(within - (365 * year + year // 4 - year // 100))
    turn = o.keep((5 * rest + 2) // 153)
    day = rest - (153 * turn + 2) // 5 + 1
    month = o.where(turn < 10, turn + 3, turn - 9)
    return (year + era * 400 + o.where(month <= 2, 1, 0)) * 10_000 + month * 100 + day


def plus_days(key: Any, days: Any, o: Ops = SCALAR) -> Any:
    """Return the day some days later, or earlier if negative."""
    if type(days) is int and days == 0:  # on columns, to count there and back is dear
        return key
    return from_ordinal(ordinal(key, o) + days, o)
