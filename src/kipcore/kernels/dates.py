"""Calendar arithmetic on `yyyymmdd` keys: 1 May 2019 is 20190501."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["anniversary", "first_of_next_month"]


def first_of_next_month(key: Any, o: Ops = SCALAR) -> Any:
    """Return the first day of the month after the day: 20191201 becomes 20200101."""
    month = key // 100
    return o.where(month - month // 100 * 100 == 12, (month + 89) * 100 + 1, (month + 1) * 100 + 1)


def anniversary(key: Any, years: Any, o: Ops = SCALAR) -> Any:
    """Return the same day some years later; 29 February becomes 28 February where it is missing."""
    later = key + years * 10_000
    year = later // 10_000
    leap = o.either(
        o.both(year - year // 4 * 4 == 0, o.negate(year - year // 100 * 100 == 0)),
        year - year // 400 * 400 == 0,
    )
    return o.where(o.both(later - year * 10_000 == 229, o.negate(leap)), later - 1, later)
