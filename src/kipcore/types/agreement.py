"""Agreements between Confederation and canton, and the money of one year."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError, UndecidableError
from kipcore.types.dates import DateRange, day_key
from kipcore.types.doors import a_date, a_year, at_least_zero, exactly, refuse_type
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Source

__all__ = [
    "NO_SUPPLEMENT",
    "FederalCeiling",
    "OwnFunds",
    "ProgrammeAgreement",
    "SupplementaryAgreement",
]

YearlyAmounts = tuple[tuple[int, Chf], ...]
MunicipalAmounts = tuple[tuple[Municipality, Chf], ...]


@attrs.frozen(init=False)
class FederalCeiling:
    """The federal maximum for a canton, year by year (*Höchstbetrag*).

    It caps what the Confederation pays from the credit of Art. 58 para. 3 AIG. It is not a budget, not
    a claim, and not the ceiling of a municipality (*Kostendach*).

    Args:
        by_year: the amount of each calendar year, in CHF.

    Raises:
        WrongTypeError: no mapping from year to Chf.
        InvalidValueError: a negative amount, or no year at all.

    >>> import kipcore as kip
    >>> kip.FederalCeiling({2014: kip.Chf(6_500_000), 2015: kip.Chf(6_500_000)}).total
    Chf('13000000.00')
    """

    by_year: YearlyAmounts
    _rappen: dict[int, int] = attrs.field(init=False, eq=False, repr=False)

    def __init__(self, by_year: "Mapping[int, Chf] | YearlyAmounts") -> None:
        amounts = _yearly("ceiling", by_year)
        object.__setattr__(self, "by_year", amounts)
        object.__setattr__(self, "_rappen", {year: amount.rappen for year, amount in amounts})

    @property
    def total(self) -> Chf:
        """The maxima of all years together."""
        return sum((amount for _, amount in self.by_year), start=Chf(0))

    def rappen(self, year: int) -> int | None:
        """Return the amount of a year in Rappen, or None if it is not stated."""
        return self._rappen.get(year)

    def __reduce__(self) -> tuple[type, tuple[YearlyAmounts]]:
        return (FederalCeiling, (self.by_year,))


@attrs.frozen
class SupplementaryAgreement:
    """The supplementary agreement on initial integration (*Zusatzvereinbarung*, Art. 29a VIntA).

    Args:
        concluded_on: day of conclusion, or None if none was concluded: write `NO_SUPPLEMENT`.

    Raises:
        WrongTypeError: not a date.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.SupplementaryAgreement(date(2019, 9, 30)).concluded_on
    datetime.date(2019, 9, 30)
    """

    concluded_on: date | None

    def __attrs_post_init__(self) -> None:
        if self.concluded_on is not None:
            a_date("concluded_on", self.concluded_on)


NO_SUPPLEMENT: Final = SupplementaryAgreement(None)
"""The canton concluded no supplementary agreement. Not stating one says something else: not known."""


@attrs.frozen(init=False)
class ProgrammeAgreement:
    """A programme agreement between Confederation and canton (*Programmvereinbarung*).

    Art. 14 para. 1 and 2 VIntA with Art. 20a SuG.

    Args:
        canton: the canton.
        period: the programme period.
        ceiling: the federal maximum under Art. 58 para. 3 AIG: one amount for every year of the term,
            or an amount by year. None if it is not known; a rule that needs it will say so.
        term: first and last day, if they are not those of the period; the first day lies in the period.
        supplement: the supplementary agreement of Art. 29a VIntA, or `NO_SUPPLEMENT`. None if it is
            not known; only decisions after 1 May 2019 under KIP 2 ask for it.
        source: where the agreement or its ceiling can be read.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative ceiling, an open term, a term that begins outside the period, a
            supplementary agreement outside the term.
        OutsideRangeError: a ceiling for a year outside the term.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> zh.ceiling.total
    Chf('26000000.00')
    """

    canton: Canton
    period: ProgrammePeriod
    ceiling: FederalCeiling | None
    term: DateRange
    supplement: SupplementaryAgreement | None
    source: Source | None
    keys: tuple[int, int, int | None] = attrs.field(init=False, eq=False, repr=False)
    """First and last day, and the day of the supplementary agreement (0 for none, None if not stated),
    as the `yyyymmdd` keys that kernels compute with."""

    def __init__(
        self,
        *,
        canton: Canton,
        period: ProgrammePeriod,
        ceiling: Chf | Mapping[int, Chf] | FederalCeiling | None = None,
        term: DateRange | None = None,
        supplement: SupplementaryAgreement | None = None,
        source: Source | None = None,
    ) -> None:
        exactly("canton", canton, Canton, 'write Canton.ZH or Canton("ZH")')
        exactly("period", period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
        if term is None:
            term = period.term
        exactly("term", term, DateRange, "give a DateRange with both ends")
        if term.first is None or term.last is None:
            raise InvalidValueError("term", str(term), "a first and a last day", "close the range")
        if term.first not in period.term:
            raise InvalidValueError(
                "term", str(term), f"a first day in {period.term}", "choose the period it begins in"
            )
        if supplement is not None:
            exactly("supplement", supplement, SupplementaryAgreement, "give its day, or NO_SUPPLEMENT")
            if supplement.concluded_on is not None and supplement.concluded_on not in term:
                raise InvalidValueError(
                    "supplement",
                    supplement.concluded_on,
                    f"a day in the term {term}",
                    "it supplements a running agreement: give the agreement that it belongs to",
                )
        if source is not None:
            exactly("source", source, Source, "give a Source")
        keep = object.__setattr__
        keep(self, "canton", canton)
        keep(self, "period", period)
        keep(self, "ceiling", _ceiling(ceiling, term))
        keep(self, "term", term)
        keep(self, "supplement", supplement)
        keep(self, "source", source)
        concluded = None
        if supplement is not None:
            concluded = 0 if supplement.concluded_on is None else day_key(supplement.concluded_on)
        keep(self, "keys", (day_key(term.first), day_key(term.last), concluded))

    @property
    def years(self) -> range:
        """The calendar years of the term."""
        return self.term.years

    def ceiling_rappen(self, year: int) -> int:
        """Return the federal maximum of a year in Rappen.

        Raises:
            WrongTypeError: a year that is not int.
            OutsideRangeError: a year outside the term.
            NotKnownError: no maximum stated for that year.
        """
        found = None if self.ceiling is None or type(year) is not int else self.ceiling.rappen(year)
        if found is not None:
            return found
        a_year("year", year)
        self.check_year(year)
        raise NotKnownError(
            "ceiling",
            year,
            "a stated federal maximum",
            f"give ceiling=Chf(...) or ceiling={{{year}: Chf(...)}} in the ProgrammeAgreement",
        )

    def check_year(self, year: int) -> None:
        """Refuse a year outside the term."""
        years = self.years
        if year not in years:
            raise OutsideRangeError(
                "year", year, f"{years[0]} to {years[-1]}", "ask the agreement that covers the year"
            )


@attrs.frozen(init=False)
class OwnFunds:
    """What canton and municipalities spend of their own (*eigene Mittel, Aufwendungen*), in CHF.

    State both amounts, or only their sum if the split is not known: unknown is never zero.

    Args:
        canton: money of the canton.
        municipalities: money of its municipalities, as a sum or one by one.
        together: the sum of both, where the split is not known.

    Raises:
        WrongTypeError: an amount that is not Chf.
        InvalidValueError: a negative amount, the sum and its parts at once, or only one of the parts;
            municipalities of more than one canton.

    >>> import kipcore as kip
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> own = kip.OwnFunds(canton=kip.Chf(4_000_000), municipalities={uster: kip.Chf(100_000)})
    >>> own.total
    Chf('4100000.00')
    """

    canton: Chf | None
    municipalities: Chf | MunicipalAmounts | None
    together: Chf | None

    def __init__(
        self,
        *,
        canton: Chf | None = None,
        municipalities: "Chf | Mapping[Municipality, Chf] | MunicipalAmounts | None" = None,
        together: Chf | None = None,
    ) -> None:
        keep = object.__setattr__
        keep(self, "canton", canton)
        keep(self, "municipalities", _one_by_one(municipalities))
        keep(self, "together", together)
        self._check()

    @property
    def total(self) -> Chf:
        """Canton and municipalities together."""
        return Chf.from_rappen(self.rappen(municipal=True, home=None))

    @property
    def municipal_total(self) -> Chf | None:
        """The municipalities together, or None if the split is not known."""
        if isinstance(self.municipalities, tuple):
            return sum((amount for _, amount in self.municipalities), start=Chf(0))
        return self.municipalities

    def rappen(self, *, municipal: bool, home: Canton | None) -> int:
        """Return the funds that count, in Rappen.

        Args:
            municipal: whether the money of municipalities counts.
            home: the canton whose municipalities may pay, or None if it does not matter.

        Raises:
            InvalidValueError: a municipality of another canton.
            UndecidableError: only the canton counts, but only the sum is known.
        """
        if self.together is not None:
            if not municipal:
                raise UndecidableError(
                    "together",
                    self.together,
                    "canton and municipalities apart",
                    "only the canton's money counts in this reading: give canton= and municipalities=",
                )
            return self.together.rappen
        canton: int = self.canton.rappen  # type: ignore[union-attr]  # both parts, by the invariant
        named = self.municipalities
        if isinstance(named, tuple):
            if home is not None and named and named[0][0].canton is not home:
                raise InvalidValueError(
                    "municipality",
                    named[0][0].name,
                    f"a municipality of the canton {home.value}",
                    "count its money in the agreement of its own canton",
                )
            amount = sum(money.rappen for _, money in named)
        else:
            amount = named.rappen  # type: ignore[union-attr]
        return canton + amount if municipal else canton

    def _check(self) -> None:
        parts = (self.canton, self.municipalities)
        if self.together is not None:
            if parts != (None, None):
                raise InvalidValueError(
                    "together", self.together, "the sum alone", "give the sum, or the two parts"
                )
            exactly("together", self.together, Chf, "wrap the amount in Chf(...)")
            at_least_zero("together", self.together)
            return
        for name, part in zip(("canton", "municipalities"), parts, strict=True):
            if part is None:
                raise InvalidValueError(
                    name,
                    None,
                    "an amount: unknown is never zero",
                    "write Chf(0) if nothing was paid; give together=Chf(...) if the split is not known",
                )
            if not isinstance(part, tuple):
                exactly(name, part, Chf, "wrap the amount in Chf(...)")
                at_least_zero(name, part)
        named = self.municipalities if isinstance(self.municipalities, tuple) else ()
        for municipality, amount in named:
            exactly(municipality.name, amount, Chf, "wrap the amount in Chf(...)")
            at_least_zero(municipality.name, amount)
        if len({municipality.canton for municipality, _ in named}) > 1:
            raise InvalidValueError(
                "municipalities",
                named,
                "municipalities of one canton",
                "make OwnFunds for each canton",
            )


def pairs_of(name: str, given: object) -> list[tuple[Any, Any]]:
    """Return a mapping, or what a finding has kept of one, as pairs; each key once."""
    if isinstance(given, Mapping):
        return list(given.items())
    if not isinstance(given, tuple) or any(type(pair) is not tuple or len(pair) != 2 for pair in given):
        refuse_type(name, given, "a mapping", "write {2024: Chf(211_043)} or {uster: Chf(100_000)}")
    keys = [key for key, _ in given]
    if any(key in keys[:index] for index, key in enumerate(keys)):
        raise InvalidValueError(name, keys, "each once", "add up what belongs together")
    return list(given)


def _one_by_one(given: object) -> "Chf | MunicipalAmounts | None":
    """Keep a mapping of municipalities as sorted pairs; leave anything else to the check."""
    if not isinstance(given, Mapping | tuple):
        return given  # type: ignore[return-value]
    pairs = pairs_of("municipalities", given)
    for municipality, _ in pairs:
        exactly("municipality", municipality, Municipality, "name it with its BFS number")
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _yearly(name: str, given: object) -> YearlyAmounts:
    """Keep amounts by year as sorted pairs."""
    pairs = pairs_of(name, given)
    if not pairs:
        raise InvalidValueError(name, given, "at least one year", "leave it out if it is not known")
    for year, amount in pairs:
        a_year("year", year)
        exactly(name, amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero(name, amount)
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _ceiling(given: object, term: DateRange) -> FederalCeiling | None:
    if given is None:
        return None
    if type(given) is Chf:
        given = dict.fromkeys(term.years, given)
    made = given if type(given) is FederalCeiling else FederalCeiling(given)  # type: ignore[arg-type]
    for year, _ in made.by_year:
        if year not in term.years:
            raise OutsideRangeError(
                "ceiling", year, f"{term.years[0]} to {term.years[-1]}", "leave out the other years"
            )
    return made
