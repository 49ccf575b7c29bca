"""What many rules ask a law: what it says of a day, if anything, and throughout a year."""

from datetime import date
from typing import Any, TypeVar

from kipcore.errors import NotKnownError, OutsideRangeError
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_year

__all__ = ["in_year", "known"]

T = TypeVar("T")


def known(law: Law, parameter: Parameter[Any], day: date) -> Any:
    """Return the cited value of a day, or None where there is none."""
    try:
        return law.at(parameter, day)
    except (NotKnownError, OutsideRangeError):
        return None


def in_year(law: Law, parameter: Parameter[T], year: int) -> Cited[T]:
    """Return the cited value that holds throughout a year."""
    a_year("year", year)
    return law.throughout(parameter, DateRange.of_years(year))[0]
