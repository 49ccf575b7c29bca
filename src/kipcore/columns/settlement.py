"""Settlement, row by row: Art. 19 para. 3 VIntA, Art. 20a and 23 SuG."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.days import the_day, value_on
from kipcore.columns.ops import chosen
from kipcore.columns.work import Faults, Unit, Work
from kipcore.errors import UndecidableError
from kipcore.kernels import settlement as kernel
from kipcore.law import parameters
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.leftover import leftover_deadline
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.dates import DateRange, day_key
from kipcore.types.doors import exactly, is_a, refuse_type
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod

__all__ = ["largest_advance", "leftover_repayment", "municipal_reimbursement"]

_BLOCK: Final = 10**7
_MOST_BLOCKS: Final = 92_200
"""A product of two amounts in such blocks stays within 64 bits."""


def municipal_reimbursement(
    frame: IntoFrameT,
    *,
    cost: str,
    federal: str,
    total: str,
    on: date | str,
    unit: Unit,
    into: str = "municipal_reimbursement_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find the least that a canton reimburses a municipality which delivers, for each row of a dataframe.

    Art. 20a para. 3 SuG: the same rule, and the same arithmetic, as `kipcore.municipal_reimbursement`; a row
    is one municipality. Columns count in 64 bits: a cost times federal contributions beyond them, such as
    more than 30 million francs of both, is a fault; ask the rule.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        cost: the column of what the municipality incurred.
        federal: the column of the federal contributions under the agreement, flat rates included.
        total: the column of the total cost under the agreement, that of the municipality included.
        on: the day whose law is asked, or the column of the days.
        unit: what the whole numbers in these columns count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column that says why a row has no amount, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind; a day that is no date.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows without an amount, with one below zero, a part above the total, no total cost; with
            a day before 2008; with products beyond 64 bits.
        OutsideRangeError: one day, before 2008.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({"cost": [100, 300], "federal": [1, 150], "total": [300, 300]})
    >>> kip.columns.municipal_reimbursement(
    ...     frame, cost="cost", federal="federal", total="total", on=date(2024, 6, 1), unit="francs",
    ...     into="least")["least"].to_list()
    [34, 15000]
    """
    check_law(law)
    work = Work(frame, faults, reason)
    spent, paid = work.money("cost", cost, unit), work.money("federal", federal, unit)
    whole = work.money("total", total, unit)
    work.fault("total not above zero", (total,), whole == 0, late=True)
    work.fault("cost above total", (cost, total), spent > whole, late=True)
    work.fault("federal above total", (federal, total), paid > whole, late=True)
    blocks = (spent // _BLOCK + 1) * (paid // _BLOCK + 1)
    far = work.step(chosen([(blocks > _MOST_BLOCKS, 1)], 0)) == 1
    work.fault("cost times federal too large", (cost, federal), far, late=True)
    rule = value_on(work, the_day(work, on), law, parameters.MUNICIPALITIES_REIMBURSED)
    paid, whole = work.step(chosen([(far, 0)], paid)), work.step(chosen([(whole == 0, 1)], whole))
    least = _least(work, spent, paid, whole)
    least = work.ops.where(rule == 1, least, 0)
    return work.result(into, least, nw.lit(""))  # type: ignore[no-any-return]


def _least(work: Work, cost: nw.Expr, federal: nw.Expr, total: nw.Expr) -> nw.Expr:
    """Return the reimbursement, exact also where an engine divides through floats, as ibis and spark do."""
    found = work.step(kernel.reimbursement(cost, federal, total))
    wanted = work.step(cost * federal)
    branches = [(found * total < wanted, found + 1), ((found - 1) * total >= wanted, found - 1)]
    return work.step(chosen(branches, found))


def largest_advance(
    frame: IntoFrameT,
    *,
    contribution: str,
    by_programme_agreement: bool,
    on: date | str,
    unit: Unit,
    into: str = "largest_advance_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find the most that may be paid before the final amount is set, for each row of a dataframe.

    Art. 20a para. 4 and 23 para. 2 SuG: the same rule, and the same arithmetic, as `kipcore.largest_advance`.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        contribution: the column of the contributions as they are expected.
        by_programme_agreement: whether all of them rest on programme agreements under Art. 20a SuG.
        on: the day of all payments, or the column of the days.
        unit: what the whole numbers in the column count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column that says why a row has no amount, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind; a day that is no date.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows without an amount, or with one below zero; with a day before the law.
        OutsideRangeError: one day, before the law.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({"contribution": [100_000]})
    >>> kip.columns.largest_advance(
    ...     frame, contribution="contribution", by_programme_agreement=False, on=date(2024, 1, 1),
    ...     unit="francs").rows()
    [(100000, 8000000)]
    """
    check_law(law)
    exactly("by_programme_agreement", by_programme_agreement, bool, "write True or False")
    work = Work(frame, faults, reason)
    most = work.money("contribution", contribution, unit)
    day = the_day(work, on)
    limited: Any = 1
    if by_programme_agreement:
        limited = value_on(work, day, law, parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS)
    percent = value_on(work, day, law, parameters.ADVANCE_PERCENT)
    hundreds = work.step(most // 100)  # so that what is divided stays where every engine divides exactly
    found = hundreds * percent + kernel.advance(most - hundreds * 100, percent)
    found = work.ops.where(limited == 1, found, most)
    return work.result(into, found, nw.lit(""))  # type: ignore[no-any-return]


def leftover_repayment(
    frame: IntoFrameT,
    *,
    period: ProgrammePeriod,
    term: DateRange | None = None,
    goals_reached: bool,
    received: str,
    used_in_term: str,
    used_later: Mapping[str, str],
    unit: Unit,
    into: str = "leftover_repayment_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find what cantons repay of contributions that are left, for each row of a dataframe.

    Art. 19 para. 3 VIntA: the same rule, and the same arithmetic, as `kipcore.leftover_repayment`. A row is
    the programme of one canton; period, term and goals are those of all rows: filter them first.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        period: the programme period.
        term: first and last day of the agreements, as they ended; None for those of the period.
        goals_reached: whether all cantons in it reached the agreed goals.
        received: the column of the contributions under Art. 58 para. 2 and 3 AIG.
        used_in_term: of these, the column of what was used until the last day of the term.
        used_later: of these, columns of what was used after it: for each column of days that of the amounts;
            `{}` if nothing was. A row without an amount has zero there, and any day after the term.
        unit: what the whole numbers in these columns count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column that says why a row has no amount, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column, or an argument, of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already; a term that begins outside the period.
        BadRowsError: rows without an amount, with one below zero, with more used than received, or with a
            later day that lies in the term.
        UndecidableError: goals that were not reached; see `kipcore.reclaim`.
        NotKnownError: a programme that ended before 2019.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "received": [1_000_000, 1_000_000], "used": [900_000, 900_000], "later": [60_000, 40_000],
    ...     "day": [date(2023, 12, 31), date(2024, 1, 1)]})
    >>> kip.columns.leftover_repayment(
    ...     frame, period=kip.KIP_2, goals_reached=True, received="received", used_in_term="used",
    ...     used_later={"day": "later"}, unit="francs")["leftover_repayment_rappen"].to_list()
    [4000000, 10000000]
    """
    check_law(law)
    exactly("goals_reached", goals_reached, bool, "write True or False")
    agreement = ProgrammeAgreement(canton=Canton.ZH, period=period, term=term)  # whose it is plays no part
    deadline = day_key(leftover_deadline(agreement, law=law).value)
    if not goals_reached:
        raise UndecidableError(
            "goals_reached",
            goals_reached,
            "goals that were reached (Art. 19 para. 3 VIntA)",
            "ask reclaim(...) whether the contributions are reclaimed",
        )
    if not is_a(used_later, Mapping):
        refuse_type("used_later", used_later, "a mapping from columns to columns", '{"day": "amount"}')
    work = Work(frame, faults, reason)
    got, used = work.money("received", received, unit), work.money("used_in_term", used_in_term, unit)
    in_time, everything = used, used
    for day, amount in used_later.items():
        key, later = work.day("used_later", day), work.money("used_later", amount, unit)
        work.fault("used_later in the term", (day,), key <= agreement.day_keys[1], late=True)
        everything = everything + later
        in_time = in_time + work.ops.where(key <= deadline, later, 0)
    named = (received, used_in_term, *used_later.values())
    work.fault("more used than received", named, work.step(everything) > got, late=True)
    return work.result(into, got - in_time, nw.lit(""))  # type: ignore[no-any-return]
