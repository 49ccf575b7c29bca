"""Interest, row by row: Art. 24, 28 and 30 SuG."""

from typing import Any, Final

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.days import NONE, out_of_bounds, stretches, value_at
from kipcore.columns.ops import chosen
from kipcore.columns.work import Faults, Unit, Work
from kipcore.kernels import calendar, settlement as kernel
from kipcore.law import parameters
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.interest import bears_interest, by_calendar
from kipcore.types.doors import exactly
from kipcore.types.money import MOST_RAPPEN
from kipcore.types.settlement import ReclaimGround

__all__ = ["default_interest", "reclaim_interest"]

_BLOCK: Final = 10**6
_MOST: Final = 45 * 10**8
"""Up to here, amounts in such blocks times per cent and days are exact where an engine divides through
floats, as ibis and spark do."""


def default_interest(
    frame: IntoFrameT,
    *,
    amount: str,
    due_on: str,
    paid_on: str,
    unit: Unit,
    into: str = "default_interest_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find the default interest that the Confederation owes on late payments, for each row of a dataframe.

    Art. 24 SuG: the same rule, and the same arithmetic, as `kipcore.default_interest`; a row is a payment.
    An amount times days beyond what all engines divide exactly, such as a thousand million francs over 25
    years, is a fault; ask the rule.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        amount: the column of what was due.
        due_on: the column of the days on which it was due.
        paid_on: the column of the days of payment, which count.
        unit: what the whole numbers in the column count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column that says why a row has no amount, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows without an amount or a day, with an amount below zero; with a day before the law or
            beyond the year 9799; with interest beyond the bounds.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "amount": [1_000_000] * 2, "due": [date(2022, 12, 31)] * 2,
    ...     "paid": [date(2023, 3, 1), date(2024, 3, 1)]})
    >>> kip.columns.default_interest(
    ...     frame, amount="amount", due_on="due", paid_on="paid", unit="francs", into="interest"
    ... )["interest"].to_list()
    [0, 5013699]
    """
    check_law(law)
    work = Work(frame, faults, reason)
    owed = work.money("amount", amount, unit)
    due, paid = work.day("due_on", due_on), work.day("paid_on", paid_on)
    _check_days(work, {due_on: due, paid_on: paid})
    free = value_at(work, due, due_on, law, parameters.DEFAULT_INTEREST_AFTER)
    last_free = work.step(calendar.plus_days(due, free, work.ops))
    days = (last_free, paid)
    interest = _interest(work, owed, days, parameters.DEFAULT_INTEREST, law, (amount, due_on, paid_on))
    return work.result(into, interest, nw.lit(""))  # type: ignore[no-any-return]


def reclaim_interest(
    frame: IntoFrameT,
    *,
    amount: str,
    ground: ReclaimGround,
    paid_on: str,
    repaid_on: str,
    unit: Unit,
    into: str = "reclaim_interest_rappen",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find the interest on contributions that go back, for each row of a dataframe.

    Art. 28 and 30 para. 3 SuG: the same rule, and the same arithmetic, as `kipcore.reclaim_interest`. The
    ground is that of all rows: filter them first. Amounts are bounded as in `default_interest`.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        amount: the column of what is repaid, without interest.
        ground: why it goes back.
        paid_on: the column of the days on which the Confederation paid it.
        repaid_on: the column of the days of repayment, which count.
        unit: what the whole numbers in the column count, "rappen" or "francs".
        into: the name of the new column, Rappen in 64 bits.
        reason: the name of a column that says why a row has no amount, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column, or the ground, of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows without an amount or a day, with an amount below zero, repaid before they were
            paid; with interest for a day before the law, or beyond the year 9799; with interest beyond
            the bounds.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "amount": [100_000], "paid": [date(2022, 6, 30)], "repaid": [date(2023, 6, 30)]})
    >>> kip.columns.reclaim_interest(
    ...     frame, amount="amount", ground=kip.ReclaimGround.REVOCATION_AT_FAULT, paid_on="paid",
    ...     repaid_on="repaid", unit="francs", into="interest")["interest"].to_list()
    [500000]
    """
    check_law(law)
    exactly("ground", ground, ReclaimGround, "use a member such as ReclaimGround.UNMET_GOALS")
    work = Work(frame, faults, reason)
    back = work.money("amount", amount, unit)
    paid, repaid = work.day("paid_on", paid_on), work.day("repaid_on", repaid_on)
    _check_days(work, {paid_on: paid, repaid_on: repaid})
    work.fault("repaid_on before paid_on", (paid_on, repaid_on), repaid < paid, late=True)
    interest: Any = back * 0
    if bears_interest(ground, law):
        named = (amount, paid_on, repaid_on)
        interest = _interest(work, back, (paid, repaid), parameters.RECLAIM_INTEREST, law, named)
    return work.result(into, interest, nw.lit(""))  # type: ignore[no-any-return]


def _check_days(work: Work, days: dict[str, nw.Expr]) -> None:
    for column, day in days.items():
        work.fault("day out of bounds", (column,), out_of_bounds(day), late=True)


def _interest(
    work: Work,
    amount: nw.Expr,
    days: tuple[nw.Expr, nw.Expr],
    parameter: Parameter[int],
    law: Law,
    named: tuple[str, ...],
) -> Any:
    """Return simple interest for the days after one and until another, that one included."""
    o, exact = work.ops, by_calendar(law)
    count = calendar.ordinal if exact else kernel.thirty_days_number

    def number(key: Any) -> Any:
        return work.step(count(key, o)) if isinstance(key, nw.Expr) else count(key)

    after, until = days
    first, last = number(after), number(until)
    whole = work.step(chosen([(after < until, last - first)], 0))
    percent_days: Any = nw.lit(0)
    known: Any = nw.lit(0)
    for one in stretches(law, parameter):
        begin, end = first, last
        if one.first != NONE:
            eve = number(calendar.day_before(one.first))
            begin = o.where(first < eve, eve, first)
        if one.last != calendar.NEVER:
            end = o.least(last, number(one.last))
        here = o.where((after < until) & (begin < end), end - begin, 0)
        percent_days, known = percent_days + here * one.value, known + here
    percent_days = work.step(percent_days)
    work.fault(f"{parameter.key} not known", named[1:], work.step(known) != whole, late=True)
    far = work.step(chosen([((amount // _BLOCK + 1) * percent_days > _MOST, 1)], 0)) == 1
    safe = work.step(chosen([(far, 0)], amount))
    found = work.step(kernel.interest(safe, percent_days, 365 if exact else 360, o))
    work.fault("interest too large", named, far | (found > MOST_RAPPEN), late=True)
    return found
