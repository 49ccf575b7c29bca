"""What every rule on columns does alike: check what comes in, work it out, refuse or mark what cannot be.

Nothing that is wrong reaches the arithmetic: rows with faults raise, or they are worked out with harmless
numbers whose results are then taken away.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Literal, NamedTuple, cast

import narwhals.stable.v2 as nw

from kipcore.columns.faults import RowFault
from kipcore.columns.kinds import LEAST, MOST, held, like
from kipcore.columns.ops import Columns, chosen, number
from kipcore.errors import BadRowsError, InvalidValueError, UnknownNameError
from kipcore.types.doors import exactly, refuse_type
from kipcore.types.money import MOST_RAPPEN

__all__ = ["Days", "Faults", "Unit", "Work", "collected", "plain"]

Faults = Literal["raise", "null"]
"""What becomes of rows with faults: they raise `BadRowsError`, or their result is null and says why."""
Unit = Literal["rappen", "francs"]
"""What a whole number in a column of money counts."""

EXAMPLES: Final = 3
_OWN: Final = "__kipcore_"
_FAULT: Final = f"{_OWN}fault"
"""How the columns begin that exist only while a rule is worked out."""


class _Fault(NamedTuple):
    code: str
    columns: tuple[str, ...]
    when: nw.Expr
    seen: nw.Expr
    """Whether it may be there at all, in one value: least and largest numbers say it faster than `when`."""
    late: bool


class Days(NamedTuple):
    """A column of days as it came in."""

    column: nw.Expr
    with_clock: bool
    """Whether it holds times at midnight: pandas does not compare them with plain dates."""

    def literal(self, day: date) -> Any:
        """Return a day as the column is compared with it."""
        return datetime(day.year, day.month, day.day) if self.with_clock else day  # noqa: DTZ001 - no zone


class Work:
    """A dataframe on its way through a rule: its faults so far, and the columns that are wanted of it.

    The methods that take a column return an expression without nulls; what is wrong in the column is kept
    as a fault.
    """

    def __init__(self, frame: Any, faults: Faults, reason: str | None) -> None:
        try:
            found = _known(frame)
            # Polars shares and fuses what it is asked as a whole; asked step by step it takes twice as long.
            self.at_once = isinstance(found, nw.DataFrame) and found.implementation.is_polars()
            self.frame = found.lazy() if self.at_once else found
            self.schema = self.frame.collect_schema()
        except nw.exceptions.DuplicateError:
            raise InvalidValueError(
                "frame", type(frame), "a dataframe whose columns have different names", "rename them"
            ) from None
        _one_of("faults", faults, ("raise", "null"))
        self.null = faults == "null"
        self.reason = reason
        self.faults: list[_Fault] = []
        self.steps: dict[str, nw.Expr] = {}
        self.read: dict[str, None] = {}
        self.ops = Columns(self.step)
        for name in self.schema:
            if str(name).startswith(_OWN):
                raise InvalidValueError("frame", name, f"no column that begins with {_OWN}", "rename it")

    def column(self, argument: str, column: object) -> nw.Expr:
        """Return a column by its name."""
        exactly(argument, column, str, "give the name of the column")
        if column not in self.schema:
            there = ", ".join(map(str, self.schema)) or "none"
            raise UnknownNameError(argument, column, there, "give the name of a column of the dataframe")
        name = str(column)
        if name == "*" or (name.startswith("^") and name.endswith("$")):  # polars reads a pattern
            raise InvalidValueError(argument, name, "a name that is no pattern of polars", "rename it")
        self.read[name] = None
        return nw.col(name)

    def fault(
        self,
        code: str,
        columns: tuple[str, ...],
        when: nw.Expr,
        *,
        seen: nw.Expr | None = None,
        late: bool = False,
    ) -> None:
        """Keep that rows are wrong for which something holds.

        Args:
            code: what is wrong.
            columns: in which columns of the dataframe.
            when: the condition.
            seen: a quick look at what came in: if it is false, no row is wrong.
            late: whether the condition means something only where the others do not hold: it is looked at
                when they are seen not to, and may read columns that are worked out.
        """
        if seen is None:
            seen = nw.lit(value=True) if late else when.any()
        self.faults.append(
            _Fault(code, tuple(dict.fromkeys(columns)), when, seen, late)
        )  # one may stand for two

    def step(self, expression: Any) -> nw.Expr:
        """Return a column that is worked out once, before what uses it."""
        name = f"{_OWN}{len(self.steps)}"
        self.steps[name] = number(expression)
        return nw.col(name)

    def _safe(self, column: nw.Expr, wrong: nw.Expr, instead: Any) -> nw.Expr:
        """Return a column of integers with something harmless in the rows that are wrong."""
        if self.null:
            column = nw.when(wrong).then(instead).otherwise(column)
        return column.cast(nw.Int64)

    def whole(
        self,
        argument: str,
        column: str,
        *,
        least: int,
        most: int,
        below: str = "too small",
        instead: int = 0,
        optional: bool = False,
    ) -> nw.Expr:
        """Return a column of whole numbers within bounds (both included).

        Args:
            argument: the argument that names it.
            column: its name.
            least: the smallest number.
            most: the largest number.
            below: how the fault of smaller numbers is called.
            instead: what is harmless in rows that are wrong.
            optional: whether nothing may stand there; it becomes `instead`.
        """
        found = self.column(argument, column)
        kind = self.schema[column]
        if not kind.is_integer():
            refuse_type(
                argument,
                f"{column}: {kind}",
                "a column of whole numbers",
                "cast it to Int64 (of pandas 'Int64' where values are missing), after a look that nothing is "
                "fractional; of decimals take the Rappen: the amount times 100, cast to Int64",
            )
        bottom, top, harmless = (like(kind, one) for one in (least, most, instead))
        missing, under, over = found.is_null(), found < bottom, found > top
        if not optional:
            self.fault(f"{argument} missing", (column,), missing)
        if least > LEAST.get(str(kind), least - 1):
            self.fault(f"{argument} {below}", (column,), under, seen=found.min() < bottom)
        if most < MOST.get(str(kind), most + 1):
            self.fault(f"{argument} too large", (column,), over, seen=found.max() > top)
        if optional and not self.null:
            return self.step(nw.when(missing).then(harmless).otherwise(found).cast(nw.Int64))
        if not self.null and kind == nw.Int64:
            return found
        return self.step(self._safe(found, missing | under | over, harmless))

    def money(self, argument: str, column: str, unit: Unit, *, optional: bool = False) -> nw.Expr:
        """Return a column of money in Rappen, zero or more; where nothing may stand, nothing is zero."""
        _one_of("unit", unit, ("rappen", "francs"))
        rappen = 1 if unit == "rappen" else 100
        most = MOST_RAPPEN // rappen
        found = self.whole(argument, column, least=0, most=most, below="below zero", optional=optional)
        return found * rappen if rappen > 1 else found

    def some_money(self, argument: str, column: str | None, unit: Unit | None) -> nw.Expr | None:
        """Return a column of money in Rappen in which nothing may stand, or None; it goes with its unit."""
        if (column is None) == (unit is None):
            return None if column is None else self.money(argument, column, cast("Unit", unit), optional=True)
        allowed = f'unit="rappen" or unit="francs" with {argument}=, neither without the other'
        raise InvalidValueError("unit", unit, allowed, f"say what the numbers in {argument}= count")

    def day(self, argument: str, column: str) -> nw.Expr:
        """Return a column of days as `yyyymmdd` keys."""
        found = self.days(argument, column).column
        missing = found.is_null()
        year, month, day = (
            self._safe(part, missing, instead)
            for part, instead in ((found.dt.year(), 2000), (found.dt.month(), 1), (found.dt.day(), 1))
        )
        return self.step(year * 10_000 + month * 100 + day)

    def days(self, argument: str, column: str, *, optional: bool = False) -> Days:
        """Return a column of days to be compared with days of the law; null where a day is missing."""
        found, kind = self.column(argument, column), self.schema[column]
        if not optional:
            self.fault(f"{argument} missing", (column,), found.is_null())
        with_clock = isinstance(kind, nw.Datetime)
        if with_clock and kind.time_zone is None:
            clock = ~found.is_null() & (found != found.dt.truncate("1d"))  # for pandas nothing differs
            self.fault(f"{argument} has a clock time", (column,), clock)
        elif kind != nw.Date:
            refuse_type(
                argument,
                f"{column}: {kind}",
                "a column of dates, or of times at midnight without a time zone",
                "cast it to dates",
            )
        return Days(found, with_clock)

    def code(self, argument: str, column: str, codes: Mapping[Any, Any]) -> nw.Expr:
        """Return a column of codes, of which each is a key of a mapping."""
        found, kind = self.column(argument, column), self.schema[column]
        kinds = {type(code) for code in codes}
        named = kind in (nw.Categorical, nw.Enum)
        if not (kinds == {str} and (named or kind == nw.String)) and not (
            kinds == {int} and kind.is_integer()
        ):
            wanted = " or ".join(sorted(one.__name__ for one in kinds))
            refuse_type(
                argument, f"{column}: {kind}", f"a column of {wanted}", "cast it, or name its codes otherwise"
            )
        there = ~found.is_null()
        self.fault(f"{argument} missing", (column,), found.is_null())
        if named and not (found_in := self.frame.implementation).is_polars() and not found_in.is_pandas():
            found = found.cast(nw.String)  # pyarrow does not look for texts among the numbers behind them
        can = list(held(kind, codes))
        self.fault(f"{argument} unknown", (column,), there & ~found.is_in(can) if can else there)
        return found

    def result(self, into: str, value: Any, said: Any) -> Any:
        """Return the dataframe with the result, and with the reasons if they are wanted."""
        new = [into] if self.reason is None else [into, self.reason]
        for argument, name in zip(("into", "reason"), new, strict=False):
            exactly(argument, name, str, "name the new column")
            if not name or name.encode(errors="replace").decode() != name:  # half a character has no UTF-8
                raise InvalidValueError(argument, name, "a name in Unicode", "write at least one character")
        for argument, name in zip(("into", "reason"), new, strict=False):
            if name in self.schema or new.count(name) > 1:
                raise InvalidValueError(
                    argument, name, "a new name: nothing is overwritten", f"give another {argument}="
                )
        faults: list[_Fault] = []
        if not self.null:
            self.refuse()
        elif faults := self._possible():
            self.steps[_FAULT] = chosen([(one.when, i) for i, one in enumerate(faults, 1)], 0)
        found = self._by_parts(lambda frame: self._finished(frame, into, value, said, faults)).to_native()
        if self.frame.implementation.is_dask():  # the columns that no rule reads did not go through
            return self.frame.to_native().assign(**{name: found[name] for name in new})
        return found

    def _possible(self) -> list[_Fault]:
        """Return the faults that can be there: of rows that are at hand, those that a look at them shows."""
        at_hand = self.at_once or isinstance(self.frame, nw.DataFrame)
        return self._seen() if at_hand else self.faults

    def _finished(self, frame: Any, into: str, value: Any, said: Any, faults: Sequence[_Fault]) -> Any:
        """Return a dataframe with the new columns; a number in a step says which of the faults a row has."""
        found, result, why = self._stepped(frame), number(value), said
        if self.null and found.implementation.is_pandas_like():
            # A column of numpy has no nulls: its integers would come back as floats.
            found = found.with_columns(result.alias(into))
            if found.schema[into] != nw.Date:
                found = found.with_columns(nw.maybe_convert_dtypes(found.select(into))[into])
            result = nw.col(into)
        if faults:
            result = nw.when(nw.col(_FAULT) == 0).then(result)
            marks = [(nw.col(_FAULT) == i, f"fault: {one.code}") for i, one in enumerate(faults, 1)]
            why = chosen(marks, said)
        columns = [result.alias(into)]
        if self.reason is not None:
            columns.append(why.alias(self.reason))
        found = found.with_columns(*columns).drop(*self.steps)
        return found.collect() if self.at_once else found

    def _by_parts(self, work: Callable[[Any], Any]) -> Any:
        """Return what work makes of the dataframe; of one of dask, what it makes of each of its partitions.

        They are of pandas. Told the steps one by one, dask thinks longer about them than it takes to do them.
        Only the columns that are read go through, so that of a file no others need be read.
        """
        if not self.frame.implementation.is_dask():
            return work(self.frame)

        def part(rows: Any) -> Any:
            return work(nw.from_native(rows)).to_native()

        return nw.from_native(self.frame.to_native()[list(self.read)].map_partitions(part))

    def _stepped(self, frame: Any) -> Any:
        for name, step in self.steps.items():
            frame = frame.with_columns(step.alias(name))
        return frame

    def refuse(self) -> None:
        """Raise if any row has a fault: one pass over the rows to see it, more only to say it."""
        seen = self._seen()
        found = self._counted([fault for fault in seen if not fault.late])
        if not found:  # what is worked out can be looked at: all that it is worked out of is right
            found = self._counted([fault for fault in seen if fault.late])
        if found:
            raise BadRowsError(
                "frame",
                tuple(found),
                "rows that the rule can answer",
                'mend them, or give faults="null": their result is then null, and reason= says why',
            )

    def _seen(self) -> list[_Fault]:
        """Return the faults that a look at the whole dataframe does not rule out, in one pass."""
        looks = [fault.seen.alias(str(i)) for i, fault in enumerate(self.faults)]
        rows = collected(self._by_parts(lambda frame: frame.select(*looks)))
        return [fault for i, fault in enumerate(self.faults) if any(plain(rows[str(i)]))]

    def _counted(self, faults: Sequence[_Fault]) -> list[RowFault]:
        """Return in how many rows each fault is, in one pass, with a few of them in one more for each."""
        if not faults:
            return []
        late = faults[0].late
        counts = [fault.when.cast(nw.Int64).sum().alias(str(i)) for i, fault in enumerate(faults)]

        def worked_out(frame: Any) -> Any:
            return self._stepped(frame) if late else frame

        many = collected(
            self._by_parts(lambda frame: worked_out(frame).select(nw.len().alias("of"), *counts))
        )
        found = []
        for i, fault in enumerate(faults):
            rows = sum(count for count in plain(many[str(i)]) if count is not None)
            if rows:
                of, examples = sum(plain(many["of"])), self._examples(fault, worked_out)
                found.append(RowFault(fault.code, fault.columns, int(rows), int(of), examples))
        return found

    def _examples(self, fault: _Fault, worked_out: Callable[[Any], Any]) -> tuple[tuple[Any, ...], ...]:
        """Return what stands in the columns of a fault in the first rows that have it."""

        def bad(frame: Any) -> Any:
            return worked_out(frame).filter(fault.when).select(*fault.columns).head(EXAMPLES)

        first = collected(self._by_parts(bad).head(EXAMPLES))
        return tuple(zip(*(_shown(first[column]) for column in fault.columns), strict=True))


def _known(frame: Any) -> Any:
    """Return a dataframe as narwhals sees it; whatever looking at anything else raises, it is none."""
    try:
        return nw.from_native(frame)
    except nw.exceptions.DuplicateError:
        raise
    except Exception:  # noqa: BLE001 - an object of the caller may raise what it likes
        refuse_type("frame", frame, "a dataframe that narwhals knows", "give the dataframe itself")


def collected(frame: Any) -> Any:
    """Return a dataframe in memory."""
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame


def plain(column: Any) -> list[Any]:
    """Return the values of a column as Python writes them, whatever the engine has for nothing."""
    nothing = column.is_null().to_list()
    return [None if none else value for value, none in zip(column.to_list(), nothing, strict=True)]


def _shown(column: Any) -> list[Any]:
    """Return the values of a column; as texts those that Python has not, such as a day in the year 10000."""
    try:
        return plain(column)
    except (ValueError, OverflowError):
        return plain(column.cast(nw.String))


def _one_of(name: str, value: object, allowed: tuple[str, ...]) -> None:
    exactly(name, value, str, f"write one of {', '.join(allowed)}")
    if value not in allowed:
        raise UnknownNameError(name, value, ", ".join(allowed), "choose one of them")
