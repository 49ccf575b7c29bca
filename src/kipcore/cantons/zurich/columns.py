"""The canton's contribution to municipalities, row by row on a dataframe: `pip install kipcore[columns]`."""

from collections.abc import Iterable
from fractions import Fraction
from itertools import product
from typing import Any, Final

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.cantons.zurich.kernels import contribution as kernel
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.rules._contribution import rate_of, services_are_cost
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.cantons.zurich.types.service import MunicipalityClass
from kipcore.columns.ops import EXACT, YEARS, chosen
from kipcore.columns.work import Faults, Unit, Work
from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.types.doors import a_year, exactly
from kipcore.types.money import MOST_RAPPEN

__all__ = ["municipal_contribution"]

_APART: Final = 10_000
"""How far the years of one class lie from those of the other, in one number for both."""


def municipal_contribution(
    frame: IntoFrameT,
    *,
    cost: str,
    ceiling: str,
    year: int | str,
    municipality_class: MunicipalityClass | str | None,
    recognised: str | None = None,
    unit: Unit,
    into: str = "municipal_contribution_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find what the canton pays a municipality at most for a year, for each row of a dataframe.

    The same rule, and the same arithmetic, as `municipal_contribution`; a row is what one municipality has
    for the year.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        cost: the column of what the municipality spends from its own budget.
        ceiling: the column of the cost ceiling of the year (*Kostendach*).
        year: the calendar year; or the column of the years, from 2014 to 2099.
        municipality_class: the class of all municipalities, or None where it is not known; or the column of
            the classes, "core" and "non-core".
        recognised: the column of own services that are booked elsewhere and recognised; None if there are
            none.
        unit: what the whole numbers in these columns count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column for the limit that binds ("municipal ceiling", "rate", "cost"), if it is
            wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column that holds no whole numbers, or no classes.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already; a rate with a numerator above 90.
        BadRowsError: rows without an amount or a class, with an amount below zero or beyond 10**12 francs,
            or with a year for which the rate of the class is not known.
        OutsideRangeError, NotKnownError: one year, and one class, without a rate.
        UndecidableError: under a law with a rate that changes within a year.

    >>> import polars as pl
    >>> from kipcore.cantons import zurich
    >>> frame = pl.DataFrame({
    ...     "cost": [46_500, 46_500], "ceiling": [25_000, 20_000], "class": ["core", "non-core"]})
    >>> zurich.columns.municipal_contribution(
    ...     frame, cost="cost", ceiling="ceiling", year=2024, municipality_class="class", unit="francs",
    ...     into="paid", reason="limit").select("paid", "limit").rows()
    [(2325000, 'rate'), (2000000, 'municipal ceiling')]
    """
    check_law(law)
    work = Work(frame, faults, reason)
    spent, most = work.money("cost", cost, unit), work.money("ceiling", ceiling, unit)
    services: Any = 0
    if recognised is not None:
        services = work.money("recognised", recognised, unit)
        too_much = work.step(spent + services) > MOST_RAPPEN
        work.fault("cost and services too large", (cost, recognised), too_much, late=True)
    numerator, denominator = _rate(work, year, municipality_class, law)
    at_rate = work.step(
        kernel.at_rate(spent, services, numerator, denominator, services_are_cost(law), work.ops)
    )
    amount = kernel.contribution(most, at_rate, spent, work.ops)
    bounds = (
        (ContributionLimit.MUNICIPAL_CEILING, most),
        (ContributionLimit.RATE, at_rate),
        (ContributionLimit.COST, spent),
    )
    said = chosen([(amount == bound, which.value) for which, bound in bounds], "")
    return work.result(into, amount, said)  # type: ignore[no-any-return]


def _rate(work: Work, year: Any, kind: Any, law: Law) -> tuple[Any, Any]:
    """Return the rate, of all rows or of each, as numerator and denominator."""
    asked: Any = nw.lit(0)
    years: Any = YEARS
    kinds: tuple[MunicipalityClass | None, ...] = tuple(MunicipalityClass)
    named = tuple(column for column in (year, kind) if type(column) is str)
    if type(year) is str:
        asked = work.whole("year", year, least=1, most=9999)
    else:
        a_year("year", year)
        years = (year,)
    if type(kind) is str:
        places = {one.value: place for place, one in enumerate(MunicipalityClass)}
        column = work.code("municipality_class", kind, places)
        asked = asked + chosen([(column == code, place * _APART) for code, place in places.items()], 0)
    else:
        if kind is not None:
            exactly("municipality_class", kind, MunicipalityClass, "give a member, or the name of a column")
        kinds = (kind,)
    if not named:
        return _fitting(rate_of(years[0], kinds[0], law).value)
    asked = work.step(asked)
    found = [
        (
            asked.is_in([place * _APART + (then if type(year) is str else 0) for then, place in cases]),
            rate,
        )
        for rate, cases in _rates(years, kinds, law).items()
    ]
    known = work.step(chosen([(test, 1) for test, _ in found], 0))
    work.fault("rate not known", named, known == 0, late=True)
    return chosen([(test, n) for test, (n, _) in found], 0), chosen([(test, d) for test, (_, d) in found], 1)


def _rates(
    years: Iterable[int], kinds: tuple[MunicipalityClass | None, ...], law: Law
) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return for each rate the years, and the places of the classes, for which it holds."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for year, (place, kind) in product(years, enumerate(kinds)):
        try:
            rate = _fitting(rate_of(year, kind, law).value)
        except (NotKnownError, OutsideRangeError):
            continue
        found.setdefault(rate, []).append((year, place))
    return found


def _fitting(rate: Fraction) -> tuple[int, int]:
    """Refuse a rate with which a product could pass what all engines divide exactly."""
    if MOST_RAPPEN * rate.numerator >= EXACT:
        raise InvalidValueError(
            "rate",
            rate,
            f"a numerator of at most {EXACT // MOST_RAPPEN}",
            "so that every engine divides exactly: ask zurich.municipal_contribution row by row",
        )
    return rate.numerator, rate.denominator


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
