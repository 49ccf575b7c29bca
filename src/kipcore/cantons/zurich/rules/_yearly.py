"""Days that come back every year: the next one on which a day of the law falls, with its source."""

from collections.abc import Sequence
from datetime import MAXYEAR, date
from typing import Any

from kipcore.cantons.zurich.types.yearly_day import YearlyDay
from kipcore.errors import OutsideRangeError
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter

__all__ = ["next_day"]


def next_day(parameters: Sequence[Parameter[YearlyDay]], on: date, law: Law) -> tuple[date, Cited[YearlyDay]]:
    """Return the next of several days of the year, the day itself included, and who says so.

    A day counts only if the law is known to name it when it comes: what holds after the last day known is
    not carried on.
    """
    found: list[tuple[date, Cited[YearlyDay]]] = []
    for parameter in parameters:
        law.at(parameter, on)
        for entry in law.timeline(parameter).entries:
            if isinstance(entry, Cited):
                found += [(day, entry) for day in _days(entry, on)]
    if not found:
        raise OutsideRangeError(
            "on",
            on,
            "a day after which another deadline is known",
            "supply the deadlines that follow with law.with_value(...)",
        )
    return min(found, key=lambda pair: pair[0])


def _days(entry: Cited[Any], on: date) -> list[date]:
    """Return the days of this year and of the next that come on a day or later, while the entry holds."""
    years = range(on.year, min(on.year + 1, MAXYEAR) + 1)
    days = [entry.value.in_year(year) for year in years]
    return [day for day in days if day >= on and day in entry.during]
