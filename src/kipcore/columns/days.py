"""Days on columns: as keys where one may be missing, as dates again, and what the law says of each."""

from datetime import date
from typing import Any, Final, NamedTuple

import narwhals.stable.v2 as nw

from kipcore.columns.ops import chosen
from kipcore.columns.work import Work
from kipcore.kernels.calendar import NEVER
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.types.dates import day_key
from kipcore.types.doors import a_date

__all__ = [
    "FIRST_KEY",
    "LAST_KEY",
    "NONE",
    "Stretch",
    "as_date",
    "optional_day",
    "out_of_bounds",
    "stretches",
    "the_day",
    "value_at",
    "value_on",
]

NONE: Final = 0
"""The key of a day that is not stated."""
FIRST_KEY: Final = 1_01_01
LAST_KEY: Final = 9799_12_31
"""The days that a column may hold: the longest limit in years lies within the calendar after them."""


class Stretch(NamedTuple):
    """Days on which a parameter of the law has one value."""

    first: int
    last: int
    value: Any
    runs_on: bool
    """Whether the day after it is known too."""


def stretches(law: Law, parameter: Parameter[Any]) -> tuple[Stretch, ...]:
    """Return the stretches of days for which a parameter is known, as keys; equal neighbours as one."""
    found: list[Stretch] = []
    adjoins = False
    for entry in law.timeline(parameter).entries:
        if isinstance(entry, Cited):
            first, last = entry.during.first, entry.during.last
            begin = NONE if first is None else day_key(first)
            if adjoins:
                found[-1] = found[-1]._replace(runs_on=True)
                if found[-1].value == entry.value:
                    begin = found.pop().first
            end = NEVER if last is None else day_key(last)
            found.append(Stretch(begin, end, entry.value, runs_on=False))
        adjoins = isinstance(entry, Cited)
    return tuple(found)


def optional_day(work: Work, argument: str, column: str | None) -> nw.Expr:
    """Return a column of days as `yyyymmdd` keys, `NONE` where none is stated."""
    if column is None:
        return work.step(NONE)
    found = work.days(argument, column, optional=True).column
    year, month, day = (
        nw.when(found.is_null()).then(nw.lit(NONE)).otherwise(part).cast(nw.Int64)
        for part in (found.dt.year(), found.dt.month(), found.dt.day())
    )
    return work.step(year * 10_000 + month * 100 + day)


def out_of_bounds(key: nw.Expr) -> nw.Expr:
    """Return the rows whose day is stated and lies beyond what columns count."""
    return ((key < FIRST_KEY) & (key != NONE)) | (key > LAST_KEY)


def the_day(work: Work, on: Any) -> date | tuple[nw.Expr, str]:
    """Return one day for all rows, or a column of days as keys, with its name."""
    if type(on) is str:
        return work.day("on", on), on
    a_date("on", on)
    day: date = on
    return day


def value_on(work: Work, day: date | tuple[nw.Expr, str], law: Law, parameter: Parameter[Any]) -> Any:
    """Return a number of the law on a day, or on the day of each row."""
    if isinstance(day, tuple):
        return value_at(work, *day, law, parameter)
    return int(law.at(parameter, day).value)


def value_at(work: Work, key: nw.Expr, column: str, law: Law, parameter: Parameter[Any]) -> nw.Expr:
    """Return a number of the law on the day of each row; keep the fault of days that it does not know."""
    found = [((key >= one.first) & (key <= one.last), int(one.value)) for one in stretches(law, parameter)]
    known = work.step(chosen([(when, 1) for when, _ in found], 0))
    work.fault(f"{parameter.key} not known", (column,), known == 0, late=True)
    return work.step(chosen(found, 0))


def as_date(key: nw.Expr) -> nw.Expr:
    """Return keys as dates; every one must be a day of the calendar with a year of four digits."""
    return key.cast(nw.String).str.to_datetime(format="%Y%m%d").cast(nw.Date)
