"""How many decisions there are, counted by the engine of the dataframe: only the cells come to Python."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrame

from kipcore.columns.codes import meanings
from kipcore.columns.work import Unit, Work, collected, plain
from kipcore.types.count_groups import MOST_DECISIONS
from kipcore.types.counts import DecisionCounts
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["decision_counts"]

_DECISIONS: Final = "__kipcore_decisions"


def decision_counts(
    frame: IntoFrame,
    *,
    status: str,
    decided_on: str,
    canton: str,
    programme_s: str | None = None,
    unit: Unit | None = None,
    count: str | None = None,
    statuses: Mapping[Any, Status] | None = None,
    cantons: Mapping[Any, Canton] | None = None,
) -> DecisionCounts:
    """Count how many decisions fell on which day, in which canton, with which status.

    Art. 15 para. 4 VIntA: flat rates are paid by the number of decisions. The engine counts; the table that
    comes back does not grow with the number of rows, and is priced as often as you like: see
    `kipcore.flat_rate_total`. Count each person once, as for `integration_flat_rate`.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        status: the column of the statuses.
        decided_on: the column of the days on which the decisions were issued: dates, or times at midnight.
        canton: the column of the cantons.
        programme_s: the column of what Programme S paid for persons who had temporary protection before; null
            for everybody else.
        unit: what the whole numbers in it count, "rappen" or "francs".
        count: the column of how many decisions a row stands for; None if each row is one.
        statuses: which `Status` each of your codes means; by default the codes are `Status.value`.
        cantons: which `Canton` each of your codes means; by default they are the two letters.

    Returns:
        The table of counts; no row is left out.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a unit without amounts; more than 100 million decisions.
        BadRowsError: rows with something missing, unknown, negative or too large.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "status": ["refugee with asylum"] * 3, "canton": ["ZH", "BE", "ZH"],
    ...     "day": [date(2024, 5, 2)] * 3})
    >>> kip.columns.decision_counts(frame, status="status", decided_on="day", canton="canton")
    <DecisionCounts: 3 decisions in 2 cells, 2024-05-02..2024-05-02>
    """
    meant, places = meanings("statuses", statuses, Status), meanings("cantons", cantons, Canton)
    work = Work(frame, "raise", None)
    work.code("status", status, meant)
    days = work.days("decided_on", decided_on)
    year = days.column.dt.year()  # spark does not compare with the first day of all; endless days have none
    out = ~days.column.is_null() & (year.is_null() | (year < date.min.year) | (year > date.max.year))
    work.fault("decided_on out of bounds", (decided_on,), out)
    work.code("canton", canton, places)
    work.some_money("programme_s", programme_s, unit)
    if count is not None:
        work.whole("count", count, least=0, most=MOST_DECISIONS)
    work.refuse()
    rows, many = work.frame, nw.len().alias(_DECISIONS)
    if count is not None:  # in 64 bits before it is added up: sums of narrow integers are narrow in some
        rows = rows.with_columns(nw.col(count).cast(nw.Int64).alias(_DECISIONS))
        many = nw.col(_DECISIONS).sum()
    keys = [canton, status, decided_on, *([] if programme_s is None else [programme_s])]
    counted = collected(rows.group_by(*keys).agg(many))
    rappen = 100 if unit == "francs" else 1
    cells: dict[tuple[Any, ...], int] = {}
    for where, who, day, *paid, decisions in zip(
        *(plain(counted[column]) for column in (*keys, _DECISIONS)), strict=True
    ):
        decided = day.date() if isinstance(day, datetime) else day
        off = [Chf.from_rappen(int(one) * rappen) for one in paid if one is not None]
        cell = (places[where], meant[who], decided, *off)
        cells[cell] = cells.get(cell, 0) + int(decisions)
    return DecisionCounts(cells)
