"""Amounts by calendar year, as several ceilings keep them: pairs in order, each year once."""

from collections.abc import Mapping
from typing import Any, TypeVar

from kipcore.errors import OutsideRangeError
from kipcore.types.doors import a_year, at_least_zero, exactly, is_a, refuse_type
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of

__all__ = ["YearlyAmounts", "for_years", "rappen_of", "yearly"]

YearlyAmounts = tuple[tuple[int, Chf], ...]


C = TypeVar("C")


def yearly(name: str, given: object) -> YearlyAmounts:
    """Keep amounts by year as pairs in order, after checking them."""
    pairs = pairs_of(name, given)
    for year, amount in pairs:
        a_year("year", year)
        exactly(name, amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero(name, amount)
    each_once("year", [year for year, _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: int(pair[0])))


def rappen_of(by_year: YearlyAmounts, year: int) -> int | None:
    """Return the amount of a year in Rappen, or None if it is not stated."""
    a_year("year", year)
    for known, amount in by_year:
        if known == year:
            return amount.rappen
    return None


def for_years(name: str, given: Any, kind: type[C], years: range) -> C | None:
    """Return amounts by year made of one amount for every year, of a mapping, or of what they are already."""
    if given is None:
        return None
    if type(given) is Chf:
        given = dict.fromkeys(years, given)
    elif not is_a(given, kind, Mapping, tuple):
        refuse_type(name, given, "Chf, or a mapping from year to Chf", "write Chf(...) or {2024: Chf(...)}")
    make: Any = kind
    made: Any = given if type(given) is kind else make(given)
    for year, _ in made.by_year:
        if year not in years:
            raise OutsideRangeError(name, year, f"{years[0]} to {years[-1]}", "leave out the other years")
    kept: C = made
    return kept
