"""The funding plan of a programme: who pays how much, for which area of action, in which year."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.areas import AreaOfAction
from kipcore.types.doors import at_least_zero, exactly, refuse_type
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.own_funds import OwnFunds, each_once, pairs_of

__all__ = ["PROGRAMME_SOURCES", "Cell", "Cells", "FundingPlan"]

Cell = tuple[FundingSource, AreaOfAction, int]
Cells = tuple[tuple[Cell, Chf], ...]
Together = tuple[tuple[tuple[AreaOfAction, int], Chf], ...]

PROGRAMME_SOURCES: Final = tuple(source for source in FundingSource if source.in_programme)
"""The two federal contributions, and own funds of canton and municipalities."""
_ORDER: Final = {source: number for number, source in enumerate(PROGRAMME_SOURCES)}


@attrs.frozen(init=False)
class FundingPlan:
    """What is planned to be paid for a programme (*Finanzplan*): by source, area of action and year.

    The rows and columns of SEM's own grid (*Finanzraster*) were not seen; every published total can be
    made from these three axes. A cell that is not stated is not zero: a sum over it is refused, unless the
    plan is declared complete. Then nothing is planned beyond the cells that are stated.

    No share of a pillar, of language and employability, or of administration is checked here: none was
    found in the law or in the documents read. Nor is there a rule about carrying money from one year to
    the next.

    Args:
        agreement: the programme agreement, which says which areas and years there are.
        cells: the amount of each (source, area, year), CHF; the four sources of a programme only.
        own_together: own funds of canton and municipalities in one amount, CHF, by (area, year), where the
            split is not known; then neither of the two is stated there.
        complete: whether nothing is planned beyond these cells.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: money from outside the programme, a negative amount, a cell twice, no cell at
            all, own funds both together and apart, a sum beyond 10**12 francs.
        UnknownNameError: an area that the period does not have.
        OutsideRangeError: a year outside the term.

    >>> import kipcore as kip
    >>> ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling=kip.Chf(211_043))
    >>> plan = kip.FundingPlan(ow, {
    ...     (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024): kip.Chf(200_000),
    ...     (kip.FundingSource.CANTON, kip.AreaOfAction.LANGUAGE, 2024): kip.Chf(150_000),
    ...     (kip.FundingSource.MUNICIPALITIES, kip.AreaOfAction.INTERPRETING, 2024): kip.Chf(50_000),
    ... }, complete=True)
    >>> plan.total(), plan.total(area=kip.AreaOfAction.LANGUAGE), plan.own_funds(2024).total
    (Chf('400000.00'), Chf('350000.00'), Chf('200000.00'))
    """

    agreement: ProgrammeAgreement
    cells: Cells
    own_together: Together
    complete: bool
    _amounts: dict[Cell, Chf] = attrs.field(init=False, eq=False, repr=False)

    def __init__(
        self,
        agreement: ProgrammeAgreement,
        cells: Mapping[Cell, Chf] | Cells,
        *,
        own_together: Mapping[tuple[AreaOfAction, int], Chf] | Together = (),
        complete: bool = False,
    ) -> None:
        exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
        exactly("complete", complete, bool, "write True or False")
        together = _together(agreement, own_together)
        kept = _kept(agreement, cells, together)
        keep = object.__setattr__
        keep(self, "agreement", agreement)
        keep(self, "cells", kept)
        keep(self, "own_together", together)
        keep(self, "complete", complete)
        keep(self, "_amounts", dict(kept))

    @property
    def areas(self) -> tuple[AreaOfAction, ...]:
        """The areas of action of the programme period, in their order."""
        return tuple(area.area for area in self.agreement.period.areas)

    def total(
        self,
        *,
        source: FundingSource | None = None,
        area: AreaOfAction | None = None,
        year: int | None = None,
    ) -> Chf:
        """Return what is planned in all, or of one source, in one area, in one year.

        Args:
            source: one of the four sources, or None for all.
            area: an area of the period, or None for all.
            year: a year of the term, or None for all.

        Raises:
            NotKnownError: a cell of the sum is not stated, and the plan is not complete.
            KipError: a source, area or year that the plan cannot have.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> plan = kip.FundingPlan(zg, {cell: kip.Chf(5)})
        >>> plan.total(source=cell[0], area=cell[1], year=cell[2])
        Chf('5.00')
        >>> plan.total(year=2024)
        Traceback (most recent call last):
        kipcore.errors.NotKnownError: plan: got 'FLAT_RATE, INFORMATION_NEEDS_AND_COUNSELLING, 2024'; \
allowed: a stated amount for each of 28 cells; to mend: give the 27 that are missing, or complete=True if \
nothing is planned there
        """
        missing = self.not_stated(source=source, area=area, year=year)
        if source is not None and self.undivided(area=area, year=year) is not None and source.is_own:
            raise NotKnownError(
                "own_together",
                source,
                "own funds of canton and municipalities apart",
                "ask without source=, or for own_funds(year), or state the two apart",
            )
        if missing:
            count = len(list(self._slice(source, area, year)))
            raise NotKnownError(
                "plan",
                _name(missing[0]),
                f"a stated amount for each of {count} cells",
                f"give the {len(missing)} that are missing, or complete=True if nothing is planned there",
            )
        return self.stated(source=source, area=area, year=year)

    def stated(
        self,
        *,
        source: FundingSource | None = None,
        area: AreaOfAction | None = None,
        year: int | None = None,
    ) -> Chf:
        """Return the sum of the cells that are stated: what is planned at least.

        Args:
            source: one of the four sources, or None for all.
            area: an area of the period, or None for all.
            year: a year of the term, or None for all.

        Raises:
            KipError: a source, area or year that the plan cannot have.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> kip.FundingPlan(zg, {cell: kip.Chf(5)}).stated(year=2024)
        Chf('5.00')
        """
        there = (self._amounts.get(cell) for cell in self._slice(source, area, year))
        together = self.undivided(area=area, year=year) if source is None else None
        return sum((amount for amount in there if amount is not None), start=together or Chf(0))

    def undivided(self, *, area: AreaOfAction | None = None, year: int | None = None) -> Chf | None:
        """Return the own funds of which the split is not known, or None if there are none.

        Raises:
            KipError: an area or year that the plan cannot have.

        >>> import kipcore as kip
        >>> ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3)
        >>> together = {(kip.AreaOfAction.LANGUAGE, 2024): kip.Chf(211_043)}
        >>> plan = kip.FundingPlan(ow, {}, own_together=together, complete=True)
        >>> plan.undivided(year=2024), plan.undivided(year=2025), plan.total()
        (Chf('211043.00'), None, Chf('211043.00'))
        """
        there = {cell[1:] for cell in self._slice(None, area, year)}
        found = [amount for key, amount in self.own_together if key in there]
        return sum(found, start=Chf(0)) if found else None

    def not_stated(
        self,
        *,
        source: FundingSource | None = None,
        area: AreaOfAction | None = None,
        year: int | None = None,
    ) -> tuple[Cell, ...]:
        """Return the cells for which no amount is stated; none if the plan is complete.

        Own funds stated together stand for both, unless one of the two is asked for by its source.

        Args:
            source: one of the four sources, or None for all.
            area: an area of the period, or None for all.
            year: a year of the term, or None for all.

        Raises:
            KipError: a source, area or year that the plan cannot have.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> len(kip.FundingPlan(zg, {cell: kip.Chf(5)}).not_stated())
        111
        """
        together = {key for key, _ in self.own_together}
        return tuple(
            cell
            for cell in self._slice(source, area, year)
            if cell not in self._amounts
            and (source is not None if cell[0].is_own and cell[1:] in together else not self.complete)
        )

    def by_source(
        self, *, area: AreaOfAction | None = None, year: int | None = None
    ) -> dict[FundingSource, Chf]:
        """Return the total of each source; together they are the total.

        Raises:
            NotKnownError: a cell is not stated, and the plan is not complete.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> plan = kip.FundingPlan(zg, {cell: kip.Chf(5)}, complete=True)
        >>> plan.by_source(year=2024)[kip.FundingSource.CREDIT]
        Chf('5.00')
        """
        return {source: self.total(source=source, area=area, year=year) for source in PROGRAMME_SOURCES}

    def by_area(
        self, *, source: FundingSource | None = None, year: int | None = None
    ) -> dict[AreaOfAction, Chf]:
        """Return the total of each area of action; together they are the total.

        Raises:
            NotKnownError: a cell is not stated, and the plan is not complete.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> plan = kip.FundingPlan(zg, {cell: kip.Chf(5)}, complete=True)
        >>> plan.by_area()[kip.AreaOfAction.LANGUAGE]
        Chf('5.00')
        """
        return {area: self.total(source=source, area=area, year=year) for area in self.areas}

    def by_year(
        self, *, source: FundingSource | None = None, area: AreaOfAction | None = None
    ) -> dict[int, Chf]:
        """Return the total of each year; together they are the total.

        Raises:
            NotKnownError: a cell is not stated, and the plan is not complete.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_2BIS)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.COUNSELLING, 2023)
        >>> kip.FundingPlan(zg, {cell: kip.Chf(5)}, complete=True).by_year()
        {2022: Chf('0.00'), 2023: Chf('5.00')}
        """
        return {year: self.total(source=source, area=area, year=year) for year in self.agreement.years}

    def own_funds(self, year: int) -> OwnFunds:
        """Return the own funds of canton and municipalities in a year: the other side of parity.

        Raises:
            NotKnownError: a cell of the year is not stated, and the plan is not complete.
            OutsideRangeError: a year outside the term.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CANTON, kip.AreaOfAction.LANGUAGE, 2024)
        >>> kip.FundingPlan(zg, {cell: kip.Chf(5)}, complete=True).own_funds(2024).canton
        Chf('5.00')
        """
        together = self.undivided(year=year)
        if together is not None:
            missing = [cell for cell in self.not_stated(year=year) if cell[0].is_own]
            if missing:
                raise NotKnownError(
                    "plan",
                    _name(missing[0]),
                    "own funds stated for each area",
                    f"give the {len(missing)} cells that are missing, or complete=True",
                )
            apart = (self.stated(source=source, year=year) for source in PROGRAMME_SOURCES if source.is_own)
            return OwnFunds(together=sum(apart, start=together))
        return OwnFunds(
            canton=self.total(source=FundingSource.CANTON, year=year),
            municipalities=self.total(source=FundingSource.MUNICIPALITIES, year=year),
        )

    def with_cells(self, cells: Mapping[Cell, Chf] | Cells) -> "FundingPlan":
        """Return a new plan in which some cells have another amount, or are stated for the first time.

        Raises:
            KipError: whatever the constructor raises.

        >>> import kipcore as kip
        >>> zg = kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_3)
        >>> cell = (kip.FundingSource.CREDIT, kip.AreaOfAction.LANGUAGE, 2024)
        >>> kip.FundingPlan(zg, {cell: kip.Chf(5)}).with_cells({cell: kip.Chf(6)}).stated()
        Chf('6.00')
        """
        changed = {**self._amounts, **dict(_kept(self.agreement, cells))}
        return FundingPlan(self.agreement, changed, own_together=self.own_together, complete=self.complete)

    def _slice(
        self, source: FundingSource | None, area: AreaOfAction | None, year: int | None
    ) -> Iterator[Cell]:
        """Return the cells of a part of the plan; refuse a part that it cannot have."""
        if source is not None:
            _check_source(source)
        if area is not None:
            _check_area(self.agreement, area)
        if year is not None:
            self.agreement.check_year(year)
        sources = PROGRAMME_SOURCES if source is None else (source,)
        areas = self.areas if area is None else (area,)
        years = self.agreement.years if year is None else (year,)
        return product(sources, areas, years)


def _check_source(source: FundingSource) -> None:
    exactly("source", source, FundingSource, "use a member of FundingSource")
    if not source.in_programme:
        raise InvalidValueError(
            "source",
            source,
            ", ".join(own.name for own in PROGRAMME_SOURCES),
            "plan federal money beside the programmes by itself",
        )


def _check_area(agreement: ProgrammeAgreement, area: AreaOfAction) -> None:
    exactly("area", area, AreaOfAction, "use a member of AreaOfAction")
    agreement.period.area(area)


def _name(cell: Cell) -> str:
    return f"{cell[0].name}, {cell[1].name}, {cell[2]}"


def _together(agreement: ProgrammeAgreement, given: object) -> Together:
    """Return undivided own funds as sorted pairs, each checked, and each once."""
    pairs = pairs_of("own_together", given, such="{(AreaOfAction.LANGUAGE, 2024): Chf(5)}")
    for key, amount in pairs:
        if type(key) is not tuple or len(key) != 2:
            refuse_type("own_together", key, "(area, year)", "write (AreaOfAction.LANGUAGE, 2024)")
        _check_area(agreement, key[0])
        agreement.check_year(key[1])
        exactly("amount", amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("amount", amount)
    each_once("own_together", [f"{area.name}, {year}" for (area, year), _ in pairs])
    areas = [area.area for area in agreement.period.areas]
    return tuple(sorted(pairs, key=lambda pair: (pair[0][1], areas.index(pair[0][0]))))


def _kept(agreement: ProgrammeAgreement, given: object, together: Together = ()) -> Cells:
    """Return cells as sorted pairs, each checked, and each once."""
    pairs = pairs_of("plan", given, such="{(FundingSource.CREDIT, AreaOfAction.LANGUAGE, 2024): Chf(5)}")
    if not (pairs or together):
        raise InvalidValueError("plan", given, "at least one cell", "state what is planned")
    for cell, amount in pairs:
        if type(cell) is not tuple or len(cell) != 3:
            refuse_type(
                "cell",
                cell,
                "(source, area, year)",
                "write (FundingSource.CREDIT, AreaOfAction.LANGUAGE, 2024)",
            )
        source, area, year = cell
        _check_source(source)
        _check_area(agreement, area)
        agreement.check_year(year)
        exactly("amount", amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("amount", amount)
    each_once("cell", [_name(cell) for cell, _ in pairs])
    for where, _ in together:
        for source in (FundingSource.CANTON, FundingSource.MUNICIPALITIES):
            if any(cell == (source, *where) for cell, _ in pairs):
                raise InvalidValueError(
                    "own_together",
                    _name((source, *where)),
                    "own funds of an area and year together, or apart",
                    "leave out one of the two: both would be counted",
                )
    Chf.from_rappen(
        sum(amount.rappen for _, amount in (*pairs, *together))
    )  # refuses a sum beyond all amounts
    areas = [area.area for area in agreement.period.areas]
    return tuple(sorted(pairs, key=lambda pair: (pair[0][2], _ORDER[pair[0][0]], areas.index(pair[0][1]))))
