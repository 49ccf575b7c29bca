"""Agreements between Confederation and canton, with the federal maximum."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError
from kipcore.types.by_year import YearlyAmounts, for_years, yearly
from kipcore.types.dates import DateRange, day_key
from kipcore.types.doors import a_date, a_year, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Source

__all__ = [
    "NO_SUPPLEMENT",
    "FederalCeiling",
    "ProgrammeAgreement",
    "SupplementaryAgreement",
]


@attrs.frozen(init=False)
class FederalCeiling:
    """The federal maximum for a canton, year by year or for the whole programme (*Höchstbetrag*).

    It caps what the Confederation pays from the credit of Art. 58 para. 3 AIG. It is not a budget, not
    a claim, and not the ceiling of a municipality (*Kostendach*). If both are stated, both cap.

    Args:
        by_year: the amount of each calendar year, in CHF; leave it out if only the whole is stated.
        total: one amount for the whole programme, in CHF; None if none is stated.

    Raises:
        WrongTypeError: no mapping from year to Chf, no Chf.
        InvalidValueError: a negative amount, neither a year nor a total, a year above the total.

    >>> import kipcore as kip
    >>> kip.FederalCeiling({2014: kip.Chf(6_500_000), 2015: kip.Chf(6_500_000)}).by_year[0]
    (2014, Chf('6500000.00'))
    >>> kip.FederalCeiling(total=kip.Chf(7_800_000)).total
    Chf('7800000.00')
    """

    by_year: YearlyAmounts
    total: Chf | None
    _rappen: dict[int, int] = attrs.field(init=False, eq=False, repr=False)

    def __init__(
        self, by_year: "Mapping[int, Chf] | YearlyAmounts" = (), *, total: Chf | None = None
    ) -> None:
        amounts = _within_total(yearly("ceiling", by_year), total)
        object.__setattr__(self, "by_year", amounts)
        object.__setattr__(self, "total", total)
        object.__setattr__(self, "_rappen", {year: amount.rappen for year, amount in amounts})

    def rappen(self, year: int) -> int | None:
        """Return the amount of a year in Rappen, or None if it is not stated.

        >>> import kipcore as kip
        >>> ceiling = kip.FederalCeiling({2024: kip.Chf(211_043)})
        >>> ceiling.rappen(2024), ceiling.rappen(2025)
        (21104300, None)
        """
        a_year("year", year)
        return self._rappen.get(year)

    def __reduce__(self) -> tuple[Callable[..., "FederalCeiling"], tuple[YearlyAmounts, Chf | None]]:
        return (_again, (self.by_year, self.total))


def _again(by_year: YearlyAmounts, total: Chf | None) -> FederalCeiling:
    return FederalCeiling(by_year, total=total)


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
            an amount by year, or `FederalCeiling(total=...)` for the whole programme. None if it is not
            known; a rule that needs it will say so.
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
    >>> zh.ceiling_total
    Chf('26000000.00')
    """

    canton: Canton
    period: ProgrammePeriod
    ceiling: FederalCeiling | None
    term: DateRange
    supplement: SupplementaryAgreement | None
    source: Source | None
    day_keys: tuple[int, int, int | None] = attrs.field(init=False, eq=False, repr=False)
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
        keep(self, "ceiling", for_years("ceiling", ceiling, FederalCeiling, term.years))
        keep(self, "term", term)
        keep(self, "supplement", supplement)
        keep(self, "source", source)
        concluded = None
        if supplement is not None:
            concluded = 0 if supplement.concluded_on is None else day_key(supplement.concluded_on)
        keep(self, "day_keys", (day_key(term.first), day_key(term.last), concluded))

    @property
    def years(self) -> range:
        """The calendar years of the term."""
        return self.term.years

    @property
    def ceiling_total(self) -> Chf:
        """The federal maximum over the whole term, CHF; where years and the whole are stated, the lesser.

        Raises:
            NotKnownError: no maximum stated, or not for a year: what is not stated is never taken for zero.
            InvalidValueError: a sum beyond 10**12 francs.

        >>> import kipcore as kip
        >>> kip.ProgrammeAgreement(
        ...     canton=kip.Canton.OW, period=kip.KIP_3, ceiling=kip.Chf(211_043)).ceiling_total
        Chf('844172.00')
        """
        limits = [] if self.ceiling is None or self.ceiling.total is None else [self.ceiling.total.rappen]
        if not self.ceiling_of_whole_only:
            limits.append(sum(self.ceiling_rappen(year) for year in self.years))
        return Chf.from_rappen(min(limits))

    @property
    def ceiling_of_whole_only(self) -> bool:
        """Whether the federal maximum is stated for the whole programme, and for none of its years."""
        return self.ceiling is not None and not self.ceiling.by_year

    def ceiling_rappen(self, year: int) -> int:
        """Return the federal maximum of a year in Rappen.

        Raises:
            WrongTypeError: a year that is not int.
            OutsideRangeError: a year outside the term.
            NotKnownError: no maximum stated for that year, or only one for the whole programme.

        >>> import kipcore as kip
        >>> ow = kip.ProgrammeAgreement(
        ...     canton=kip.Canton.OW, period=kip.KIP_3, ceiling=kip.Chf(211_043))
        >>> ow.ceiling_rappen(2027)
        21104300
        """
        found = None if self.ceiling is None else self.ceiling.rappen(year)
        if found is not None:
            return found
        self.check_year(year)
        if self.ceiling_of_whole_only:
            raise NotKnownError(
                "ceiling",
                year,
                "a stated federal maximum of the year; only that of the whole programme is stated",
                f"ask for the whole programme, or give FederalCeiling({{{year}: Chf(...)}}, total=Chf(...))",
            )
        raise NotKnownError(
            "ceiling",
            year,
            "a stated federal maximum",
            f"give ceiling=Chf(...) or ceiling={{{year}: Chf(...)}} in the ProgrammeAgreement",
        )

    def check_year(self, year: int) -> None:
        """Refuse a year outside the term.

        Raises:
            OutsideRangeError: a year outside the term.

        >>> import kipcore as kip
        >>> kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3).check_year(2028)
        Traceback (most recent call last):
        kipcore.errors.OutsideRangeError: year: got 2028; allowed: 2024 to 2027; \
to mend: ask the agreement that covers the year
        """
        a_year("year", year)
        years = self.years
        if year not in years:
            raise OutsideRangeError(
                "year", year, f"{years[0]} to {years[-1]}", "ask the agreement that covers the year"
            )


def _within_total(amounts: YearlyAmounts, total: Chf | None) -> YearlyAmounts:
    """Return amounts by year, none of which is above the total; one of the two must be stated."""
    if total is not None:
        exactly("total", total, Chf, "wrap the amount in Chf(...)")
        at_least_zero("total", total)
    elif not amounts:
        raise InvalidValueError(
            "ceiling", amounts, "at least one year, or total=", "leave the ceiling out if it is not known"
        )
    for _, amount in amounts:
        if total is not None and amount > total:
            raise InvalidValueError(
                "ceiling",
                amount,
                f"at most {total}, the maximum of the whole programme",
                "no year can draw more than the whole: check which of the two is meant",
            )
    return amounts
