"""The two ceilings that a municipality has in Zurich; the federal maximum of a canton is a third thing."""

from collections.abc import Mapping

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.by_year import YearlyAmounts, rappen_of, yearly
from kipcore.types.money import Chf

__all__ = ["IazhCeiling", "MunicipalCeiling"]


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
        object.__setattr__(self, "by_year", _some(by_year))

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
        object.__setattr__(self, "by_year", _some(by_year))

    def rappen(self, year: int) -> int | None:
        """Return the amount of a year in Rappen, or None if it is not stated.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> zurich.IazhCeiling({2024: kip.Chf(5)}).rappen(2024)
        500
        """
        return rappen_of(self.by_year, year)


def _some(by_year: object) -> YearlyAmounts:
    """Keep the amounts of at least one year."""
    kept = yearly("ceiling", by_year)
    if not kept:
        raise InvalidValueError("ceiling", by_year, "at least one year", "leave it out if it is not known")
    return kept
