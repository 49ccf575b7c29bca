"""What is checked at the door of every shared rule, and how a share is told."""

from fractions import Fraction
from typing import Any

from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_year, at_least_zero, exactly
from kipcore.types.money import Chf

__all__ = ["an_amount", "check_law", "in_year", "percent"]


def check_law(law: object) -> None:
    """Refuse what is not a Law."""
    exactly("law", law, Law, "leave it out, or derive one from the canton's LAW")


def an_amount(name: str, value: Any) -> int:
    """Return an amount that is not negative, in Rappen."""
    exactly(name, value, Chf, "wrap the amount in Chf(...)")
    at_least_zero(name, value)
    rappen: int = value.rappen
    return rappen


def in_year(parameter: Parameter[Any], year: int, law: Law) -> Cited[Any]:
    """Return the value of a parameter that holds throughout a year, with its source."""
    a_year("year", year)
    return law.throughout(parameter, DateRange.of_years(year))[0]


def percent(share: Fraction) -> str:
    """Return a share in per cent, exact: 50, or 100/3."""
    return str(share * 100)
