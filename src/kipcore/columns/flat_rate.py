"""The flat rate for integration, row by row: Art. 15 and 29a VIntA."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.codes import is_one_of, meanings
from kipcore.columns.kinds import held
from kipcore.columns.ops import chosen
from kipcore.columns.stretches import Branches, Places
from kipcore.columns.work import Faults, Unit, Work
from kipcore.errors import UndecidableError
from kipcore.kernels import flat_rate as kernel
from kipcore.law import questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules import reduction
from kipcore.rules.counted_flat_rates import drawing_statuses
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_stretches import NO_AGREEMENT, Drawn, Stretch, by_canton, stretches
from kipcore.rules.indexation import check_year
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["integration_flat_rate"]

_REASONS: Final = {kernel.BEFORE: "before", kernel.FULL: "full", kernel.REDUCED: "reduced"}
_REASONS_LESS: Final = {branch: f"{reason}, less Programme S" for branch, reason in _REASONS.items()}
_YEARS_AFTER: Final = 10
"""How many years after the last agreement a payment in a column may be; later ones are asked one by one."""


def integration_flat_rate(
    frame: IntoFrameT,
    *,
    status: str,
    decided_on: str,
    canton: str,
    agreements: Iterable[ProgrammeAgreement],
    programme_s: str | None = None,
    unit: Unit | None = None,
    paid_in: int | str | None = None,
    statuses: Mapping[Any, Status] | None = None,
    cantons: Mapping[Any, Canton] | None = None,
    into: str = "flat_rate_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find the flat rate for integration (*Integrationspauschale*) of each row of a dataframe.

    Art. 15 VIntA: the same amounts as `kipcore.integration_flat_rate`. A row is one person with the decision
    that counts for the flat rate, so count each person once: family asylum and inclusion only as
    `questions.FAMILY_DECISIONS` is read, a second decision only as `questions.ONE_OFF` is. The decision
    falls under the agreement of the canton on its day; a row without one is a fault, never zero.

    A person who had temporary protection before has an amount in `programme_s`, zero if nothing was paid;
    everybody else has null there. A protected person with a residence permit always had protection.
    Where the amount of a resettled refugee hangs on the day of entry (Art. 29a para. 4, programme of 2017
    to 2019), the row is a fault: ask the rule for these persons one by one.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        status: the column of the statuses.
        decided_on: the column of the days on which the decisions were issued: dates, or times at midnight.
        canton: the column of the cantons.
        agreements: the programme agreements, of all cantons and periods; of a canton one for each day.
        programme_s: the column of what Programme S paid for persons who had temporary protection before.
        unit: what the whole numbers in it count, "rappen" or "francs".
        paid_in: the year of the payment, or the column of the years; needed only where the law reads the
            index, or the reduction, by it.
        statuses: which `Status` each of your codes means; by default the codes are `Status.value`.
        cantons: which `Canton` each of your codes means; by default they are the two letters.
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column for which amount it is, if it is wanted: "full"; "before" (decided before
            the full rate applies); "reduced" (the former amount: there is no supplementary agreement, or one
            that counts only later); "not named" (zero: the law, as it is read, names no flat rate for the
            status). ", less Programme S" follows where something is taken off.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: two agreements of a canton for the same day; a new column that is there already; a
            unit without amounts.
        BadRowsError: rows with something missing or unknown; without an agreement; of a time, or with an
            index, that is not known; with a supplementary agreement that is not stated.
        UndecidableError: the law ties the flat rate to the reimbursement of social assistance, which one
            decision does not show.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "status": ["refugee with asylum", "asylum seeker, extended procedure"],
    ...     "day": [date(2024, 9, 2), date(2024, 9, 3)], "canton": ["ZH", "ZH"]})
    >>> kip.columns.integration_flat_rate(
    ...     frame, status="status", decided_on="day", canton="canton", reason="which",
    ...     agreements=[kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)],
    ... ).select("flat_rate_rappen", "which").rows()
    [(1892690, 'full'), (0, 'not named')]
    """
    check_law(law)
    if law.reading(questions.REIMBURSEMENT_CLAUSE).name != "names the groups":
        raise UndecidableError(
            questions.REIMBURSEMENT_CLAUSE.key,
            law.reading(questions.REIMBURSEMENT_CLAUSE).name,
            "names the groups",
            "a decision alone does not show its window: ask integration_flat_rate for each Person",
        )
    kept = by_canton(agreements)
    meant, places = meanings("statuses", statuses, Status), meanings("cantons", cantons, Canton)
    work = Work(frame, faults, reason)
    who = work.code("status", status, meant)
    days = work.days("decided_on", decided_on)
    where = work.code("canton", canton, places)
    meant, places = held(work.schema[status], meant), held(work.schema[canton], places)
    draw = is_one_of(who, meant, drawing_statuses(law))
    year, tables = _tables(work, kept, set(places.values()), paid_in, law)
    by_payment = len(tables) > 1
    at = Places(work, where, places, tables)
    branches = Branches(tables, year if by_payment else None, days, where, at)
    rows = _Rows(work, branches, (status, decided_on, canton), draw)
    rows.refuse(NO_AGREEMENT.fault, _named("fault", NO_AGREEMENT.fault))
    rows.refuse_each("fault", draw)
    resettled = is_one_of(who, meant, [Status.RESETTLED_REFUGEE])
    rows.refuse_each("resettled", draw & resettled, resettled)
    if type(paid_in) is str and not by_payment:
        rows.refuse_paid_before(paid_in, year)
    permit = is_one_of(who, meant, [Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT])
    off = rows.taken_off(permit, programme_s, unit)
    amount = chosen([(draw, rows.branches.of(lambda drawn: None if drawn.fault else drawn.rappen))], 0)
    if off is not None:
        floor = law.reading(questions.REDUCTION_FLOOR).name == "not below zero"
        amount = kernel.reduced(work.step(amount), off, int(floor), work.ops)
    return work.result(into, amount, rows.said(off))  # type: ignore[no-any-return]


def _tables(
    work: Work,
    agreements: Mapping[Canton, tuple[ProgrammeAgreement, ...]],
    cantons: Collection[Canton],
    paid_in: Any,
    law: Law,
) -> tuple[nw.Expr | None, list[tuple[Sequence[int], tuple[Stretch, ...]]]]:
    """Return the column of the years of payment, if there is one, and what decisions draw in each of them."""
    if type(paid_in) is not str:
        check_year(paid_in)
        return None, [((), stretches(agreements, cantons, paid_in, law))]
    last = max((one.years[-1] for many in agreements.values() for one in many), default=0) + _YEARS_AFTER
    year = work.whole("paid_in", paid_in, least=1, most=last)
    by_payment = law.reading(questions.INDEX_YEAR).name == "year of the payment"
    if not by_payment and not reduction.by_payment(law):
        return year, [((), stretches(agreements, cantons, None, law))]
    first = min((one.years[0] for many in agreements.values() for one in many), default=last)
    tables: list[tuple[list[int], tuple[Stretch, ...]]] = []
    for one in range(first, last + 1):
        table = stretches(agreements, cantons, one, law)
        if not tables or tables[-1][1] != table:
            tables.append(([], table))
        tables[-1][0].append(one)
    before = stretches(agreements, cantons, first - 1, law)  # of all earlier years: too early for a payment
    return year, [*tables, ([], before)]


class _Rows(NamedTuple):
    """The rows on their way: what of them is read, and which draw a flat rate."""

    work: Work
    branches: Branches
    columns: tuple[str, ...]
    draw: nw.Expr

    def refuse(
        self,
        code: str,
        holds: Callable[[Drawn], bool],
        among: nw.Expr | None = None,
        seen: nw.Expr | None = None,
    ) -> None:
        """Keep a fault that is there where something holds of what is drawn.

        Args:
            code: what is wrong.
            holds: where it can be wrong.
            among: in which rows it is wrong there; None for all.
            seen: what of these rows is seen at a glance.
        """
        found = self.branches.where_is(holds)
        if found is not None:
            when = found if among is None else found & among
            self.work.fault(code, self.columns, when, seen=self.branches.may_be(holds, seen), late=True)

    def refuse_each(self, field: str, among: nw.Expr, seen: nw.Expr | None = None) -> None:
        """Keep the faults that a field of what is drawn names."""
        for code in sorted({getattr(one, field) for one in self.branches.all()} - {"", NO_AGREEMENT.fault}):
            self.refuse(code, _named(field, code), among, seen)

    def refuse_paid_before(self, paid_in: str, year: Any) -> None:
        """Keep the fault of payments before the decision, where the year of payment plays no other part."""
        before = year < self.branches.days.column.dt.year()
        self.work.fault("paid before the decision", (*self.columns, paid_in), before & self.draw, late=True)

    def taken_off(self, permit: nw.Expr, programme_s: str | None, unit: Unit | None) -> nw.Expr | None:
        """Return what is taken off, or None if nothing is; keep the faults of rows that do not say it.

        Args:
            permit: the rows of protected persons with a residence permit.
            programme_s: the column of what was paid, or None.
            unit: what it counts.
        """
        paid = self.work.some_money("programme_s", programme_s, unit)
        without, columns = None, self.columns
        if programme_s is not None:
            without, columns = nw.col(programme_s).is_null(), (*columns, programme_s)
        had_protection = permit if without is None else (permit | ~without) & self.draw
        rows = self._replace(columns=columns)
        rows.refuse_each("after_protection", had_protection, had_protection)
        unstated = permit if without is None else permit & without
        rows.refuse("programme_s missing", _is_reduced, unstated, unstated)
        reduced = self.branches.where_is(_is_reduced)
        if paid is None or reduced is None:
            return None
        return self.work.step(chosen([(reduced & self.draw, paid)], 0))

    def said(self, off: nw.Expr | None) -> Any:
        """Return which amount it is."""
        full = self.branches.of(lambda drawn: _REASONS.get(drawn.branch), "")
        branches: list[tuple[nw.Expr, Any]] = [(~self.draw, "not named")]
        if off is not None:
            less = self.branches.of(lambda drawn: _REASONS_LESS.get(drawn.branch), "")
            branches.append((off > 0, less))
        return chosen(branches, full)


def _named(field: str, code: str) -> Callable[[Drawn], bool]:
    def holds(drawn: Drawn) -> bool:
        return bool(getattr(drawn, field) == code)

    return holds


def _is_reduced(drawn: Drawn) -> bool:
    return drawn.reduced
