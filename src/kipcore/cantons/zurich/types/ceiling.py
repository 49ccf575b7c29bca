"""The two ceilings that a municipality has in Zurich; the federal maximum of a canton is a third thing."""

from collections.abc import Mapping
from typing import Any

import attrs

from kipcore.errors import InvalidValueError, OutsideRangeError
from kipcore.types.doors import a_year, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of

__all__ = ["IazhCeiling", "MunicipalCeiling"]

YearlyAmounts = tuple[tuple[int, Chf], ...]


@attrs.frozen(init=False)
class MunicipalCeiling:
    """The yearly cost ceiling of a municipality's service agreement (*Kostendach* of the LV).

    It caps what the canton contributes at a rate to the municipality's integration measures. Only the canton
    computes it; its formula is not published. It is not the ceiling of the Integration Agenda (`IazhCeiling`)
    and not the federal maximum of the canton (`FederalCeiling`).

    Args:
        by_year: the amount of each calendar year, CHF.

    Raises:
        WrongTypeError: no mapping from year to Chf.
        InvalidValueError: a negative amount, no year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> zurich.MunicipalCeiling({2024: kip.Chf(23_250)}).rappen(2024)
    2325000
    """

    by_year: YearlyAmounts

    def __init__(self, by_year: Mapping[int, Chf] | YearlyAmounts) -> None:
        object.__setattr__(self, "by_year", yearly(by_year))

    def rappen(self, year: int) -> int | None:
        """Return the amount of a year in Rappen, or None if it is not stated.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> print(zurich.MunicipalCeiling({2024: kip.Chf(23_250)}).rappen(2025))
        None
        """
        return rappen_of(self.by_year, year)


@attrs.frozen(init=False)
class IazhCeiling:
    """The most that the canton refunds a municipality for accredited offers in a year (*Kostendach* IAZH).

    Since 2024 its name is *maximale Kostenbeteiligung*. It is drawn at full actual cost, without a rate.
    It is not the ceiling of the municipality's service agreement (`MunicipalCeiling`).

    Args:
        by_year: the amount of each calendar year, CHF.

    Raises:
        WrongTypeError: no mapping from year to Chf.
        InvalidValueError: a negative amount, no year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> zurich.IazhCeiling({2024: kip.Chf(100_000)}).by_year
    ((2024, Chf('100000.00')),)
    """

    by_year: YearlyAmounts

    def __init__(self, by_year: Mapping[int, Chf] | YearlyAmounts) -> None:
        object.__setattr__(self, "by_year", yearly(by_year))

    def rappen(self, year: int) -> int | None:
        """Return the amount of a year in Rappen, or None if it is not stated.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> zurich.IazhCeiling({2024: kip.Chf(5)}).rappen(2024)
        500
        """
        return rappen_of(self.by_year, year)


def yearly(given: object) -> YearlyAmounts:
    """Keep amounts by year as pairs in order, after checking them."""
    pairs = pairs_of("ceiling", given, such="{2024: Chf(23_250)}")
    if not pairs:
        raise InvalidValueError("ceiling", given, "at least one year", "leave it out if it is not known")
    for year, amount in pairs:
        a_year("year", year)
        exactly("ceiling", amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("ceiling", amount)
    each_once("year", [year for year, _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: int(pair[0])))


def rappen_of(by_year: YearlyAmounts, year: int) -> int | None:
    """Return the amount of a year in Rappen, or None if it is not stated."""
    a_year("year", year)
    return next((amount.rappen for known, amount in by_year if known == year), None)


def ceiling_of(given: Any, kind: type, years: range) -> Any:
    """Return a ceiling made of one amount for every year, of amounts by year, or of a ceiling."""
    if given is None:
        return None
    if type(given) is Chf:
        given = dict.fromkeys(years, given)
    made: Any = given if type(given) is kind else kind(given)
    for year, _ in made.by_year:
        if year not in years:
            raise OutsideRangeError(
                "ceiling", year, f"{years[0]} to {years[-1]}", "leave out the other years"
            )
    return made
