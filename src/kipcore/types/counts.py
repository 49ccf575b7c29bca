"""Counts as a type: how many decisions fell on which day, in which canton, with which status."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import Any

import attrs

from kipcore.errors import InvalidValueError, NoEffectError, OutsideRangeError, UnknownNameError
from kipcore.kernels import money as kernel
from kipcore.types.count_groups import MOST_DECISIONS, CountGroup, gathered, in_order, selection, spread
from kipcore.types.dates import DateRange, shift
from kipcore.types.doors import a_date, an_int, bounded, is_a, refuse_type
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["DecisionCounts"]

Cell = tuple[Canton, Status, date] | tuple[Canton, Status, date, Chf]
_COLUMNS = ("canton", "status", "decided_on", "decisions", "programme_s_rappen")


@attrs.frozen(init=False, repr=False)
class DecisionCounts:
    """How many decisions gave which status, in which canton, on which day (*effektive Entscheide*).

    Art. 15 para. 4 VIntA: flat rates are paid by the number of decisions. So of a million persons this is
    all that a rule about money asks. A table of counts is built once and priced as often as you like.

    The cells of the mapping are all there is: a cell that is not named holds no decision, and a cell with a
    count of zero is no cell, so that tables which count the same are equal. Leave out a canton or a
    month for which you know nothing, and say so; the table cannot know it.

    Where temporary protection came before, a fourth part of the key says what Programme S paid for
    the person, because the flat rate is reduced person by person (Art. 15 para. 2bis VIntA). `Chf(0)` says
    that nothing was paid; None, or no fourth part, that there is nothing to take off.

    Args:
        counts: a mapping from (Canton, Status, date), or (Canton, Status, date, Chf), to a number of
            decisions, such as a `collections.Counter` of such tuples.

    Raises:
        WrongTypeError: no mapping, or a key or count of another kind.
        InvalidValueError: a negative count or amount, more than 100 million decisions.

    >>> import kipcore as kip
    >>> from collections import Counter
    >>> from datetime import date
    >>> day, refugee = date(2024, 5, 2), kip.Status.REFUGEE_WITH_ASYLUM
    >>> persons = [(kip.Canton[code], refugee, day) for code in ("ZH", "BE", "ZH")]
    >>> kip.DecisionCounts(Counter(persons))
    <DecisionCounts: 3 decisions in 2 cells, 2024-05-02..2024-05-02>
    """

    groups: tuple[CountGroup, ...]
    """The cells by canton, status and amount, with running sums: what rules compute with."""

    def __init__(self, counts: Mapping[Any, int]) -> None:
        object.__setattr__(self, "groups", gathered(counts))

    @classmethod
    def of_rows(cls, rows: Iterable[Mapping[str, Any]]) -> "DecisionCounts":
        """Return the table of rows such as `rows()` gives; rows of the same cell add up.

        Let the engine of your dataframe count (`GROUP BY canton, status, decided_on`), and give its rows
        here.

        Args:
            rows: mappings with `canton` and `status` (members or their values), `decided_on` (a date),
                `decisions` (an int), and `programme_s_rappen` (an int or None) where protection came before.

        Raises:
            WrongTypeError: no mappings, or parts of another kind.
            UnknownNameError: a canton, a status or a column that there is not.
            InvalidValueError: a column that is missing, a negative number.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> row = {"canton": "ZH", "status": "refugee with asylum", "decisions": 3}
        >>> row["decided_on"] = date(2024, 5, 2)
        >>> kip.DecisionCounts.of_rows([row, row]).total
        6
        """
        if is_a(rows, str, Mapping) or not is_a(rows, Iterable):
            refuse_type("rows", rows, "an iterable of mappings", "give a list of dicts")
        cells: dict[Any, int] = {}
        for row in bounded("rows", rows):
            key = _key(row)
            an_int("decisions", row["decisions"], 0, MOST_DECISIONS)
            cells[key] = cells.get(key, 0) + row["decisions"]
        return cls(cells)

    @property
    def total(self) -> int:
        """How many decisions there are."""
        return sum(group.total for group in self.groups)

    @property
    def cantons(self) -> tuple[Canton, ...]:
        """The cantons with a decision, in the order of the constitution."""
        return tuple(dict.fromkeys(group.canton for group in self.groups))

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses with a decision, in the order of `Status`."""
        there = {group.status for group in self.groups}
        return tuple(status for status in Status if status in there)

    @property
    def days(self) -> DateRange | None:
        """The days from the first decision to the last; None where there is none."""
        if not self.groups:
            return None
        first, last = min(g.days[0] for g in self.groups), max(g.days[-1] for g in self.groups)
        return DateRange(date.fromordinal(first), date.fromordinal(last))

    def count(
        self,
        *,
        canton: Canton | Iterable[Canton] | None = None,
        status: Status | Iterable[Status] | None = None,
        during: DateRange | None = None,
    ) -> int:
        """Return how many decisions there are of some cantons, statuses and days, or of all.

        Args:
            canton: a canton or several.
            status: a status or several.
            during: the days of decision, both ends included; None leaves an end open.

        Raises:
            WrongTypeError: an argument of another kind.
            InvalidValueError: an empty list.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> day, refugee = date(2024, 5, 2), kip.Status.REFUGEE_WITH_ASYLUM
        >>> counts = kip.DecisionCounts({(kip.Canton.ZH, refugee, day): 3, (kip.Canton.BE, refugee, day): 2})
        >>> counts.count(canton=kip.Canton.BE), counts.count(during=kip.DateRange.of_years(2025))
        (2, 0)
        """
        chosen = selection(canton, status, during)
        return sum(g.between(chosen.first, chosen.last) for g in self.groups if chosen.names(g))

    def only(
        self,
        *,
        canton: Canton | Iterable[Canton] | None = None,
        status: Status | Iterable[Status] | None = None,
        during: DateRange | None = None,
    ) -> "DecisionCounts":
        """Return the table of some cantons, statuses and days.

        Args and errors as of `count`.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> day, refugee = date(2024, 5, 2), kip.Status.REFUGEE_WITH_ASYLUM
        >>> counts = kip.DecisionCounts({(kip.Canton.ZH, refugee, day): 3, (kip.Canton.BE, refugee, day): 2})
        >>> counts.only(canton=[kip.Canton.BE, kip.Canton.LU]).total
        2
        """
        chosen = selection(canton, status, during)
        return _made(in_order(g.cut(chosen.first, chosen.last) for g in self.groups if chosen.names(g)))

    def without(
        self,
        *,
        canton: Canton | Iterable[Canton] | None = None,
        status: Status | Iterable[Status] | None = None,
        during: DateRange | None = None,
    ) -> "DecisionCounts":
        """Return the table without what `only` keeps of it with the same arguments.

        Args and errors as of `count`.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> day, refugee = date(2024, 5, 2), kip.Status.REFUGEE_WITH_ASYLUM
        >>> counts = kip.DecisionCounts({(kip.Canton.ZH, refugee, day): 3, (kip.Canton.BE, refugee, day): 2})
        >>> counts.without(canton=kip.Canton.BE, status=refugee).total
        3
        """
        chosen = selection(canton, status, during)
        kept: list[CountGroup | None] = []
        for group in self.groups:
            if chosen.names(group):
                kept.append(group.cut(0, chosen.first - 1))
                kept.append(group.cut(chosen.last + 1, date.max.toordinal()))
            else:
                kept.append(group)
        return _made(in_order(kept))

    def scaled(
        self,
        factor: int | Fraction,
        *,
        canton: Canton | Iterable[Canton] | None = None,
        status: Status | Iterable[Status] | None = None,
        during: DateRange | None = None,
    ) -> "DecisionCounts":
        """Return the table with more or fewer decisions: what if arrivals rise by a tenth.

        Decisions stay whole. Their number is that of the decisions chosen, times the factor, rounded half up.
        It is shared out over cantons and statuses by largest remainder, so that none is lost, and within each
        evenly over its days: from the beginning to any day there are as many as the exact share, rounded.

        Args:
            factor: 2 for twice as many, `Fraction(11, 10)` for a tenth more, 0 for none.
            canton: the canton or cantons in which; all, if None.
            status: the status or statuses of which; all, if None.
            during: the days of decision on which; all, if None.

        Raises:
            WrongTypeError: an argument of another kind; a float.
            InvalidValueError: a negative factor; more than 100 million decisions.
            NoEffectError: no decisions to which the arguments apply.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> from fractions import Fraction
        >>> key = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM
        >>> counts = kip.DecisionCounts({(*key, date(2024, 5, day)): 1 for day in range(1, 21)})
        >>> more = counts.scaled(Fraction(11, 10))
        >>> more.total, [key[2].day for key, count in more.cells() if count == 2]
        (22, [5, 15])
        """
        if type(factor) is not int and type(factor) is not Fraction:
            refuse_type("factor", factor, "int or Fraction", "write Fraction(11, 10) for a tenth more")
        if not 0 <= factor <= MOST_DECISIONS:
            raise InvalidValueError("factor", factor, f"0 to {MOST_DECISIONS}", "0 leaves none")
        chosen = self.only(canton=canton, status=status, during=during)
        if not chosen.groups:
            raise NoEffectError(
                "counts",
                str(self),
                "decisions that the factor applies to",
                "name cantons, statuses or days it has",
            )
        total = int(kernel.round_half_up(chosen.total * factor.numerator, factor.denominator, 1))
        places = [list(groups) for _, groups in groupby(chosen.groups, key=lambda group: group[:2])]
        shares = kernel.allocate(total, [sum(group.total for group in place) for place in places])
        kept = self.without(canton=canton, status=status, during=during).groups
        new = (group for place, share in zip(places, shares, strict=True) for group in spread(place, share))
        return _made(in_order([*kept, *new]))

    def moved(self, *, days: int = 0, months: int = 0, years: int = 0) -> "DecisionCounts":
        """Return the table with all decisions on later days, or earlier if negative.

        Args:
            days: by so many days.
            months: by so many months; where the day does not exist the last of the month stands in.
            years: by so many years, counted as months are.

        Raises:
            WrongTypeError: a number that is not int.
            InvalidValueError: by more than the calendar holds.
            OutsideRangeError: days before year 1 or after year 9999.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> key = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM
        >>> counts = kip.DecisionCounts({(*key, date(2024, 2, 28)): 1, (*key, date(2024, 2, 29)): 2})
        >>> [(str(day), count) for (_, _, day), count in counts.moved(years=1).cells()]
        [('2025-02-28', 3)]
        """
        for name, number in (("days", days), ("months", months), ("years", years)):
            an_int(name, number, -MOST_DECISIONS, MOST_DECISIONS)  # also where there is nothing to move
        to: dict[int, int] = {}
        for ordinal in sorted({day for group in self.groups for day in group.days}):
            new = ordinal + days
            if not 1 <= new <= date.max.toordinal():
                raise OutsideRangeError("days", days, "a result from year 1 to 9999", "move by fewer days")
            to[ordinal] = shift(date.fromordinal(new), months=months, years=years).toordinal()
        return _made(in_order(g.with_sums((to[day] for day in g.days), g.sums) for g in self.groups))

    def __add__(self, other: "DecisionCounts") -> "DecisionCounts":
        if type(other) is not DecisionCounts:
            refuse_type("+", other, "DecisionCounts", "counts add to counts only")
        return _made(in_order([*self.groups, *other.groups]))

    def cells(self) -> Iterator[tuple[Cell, int]]:
        """Yield each cell with its count, in a stable order: canton, status, amount of Programme S, day.

        `DecisionCounts(dict(counts.cells()))` is the same table again.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> cell = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 2)
        >>> counts = kip.DecisionCounts({cell: 3})
        >>> next(counts.cells()) == (cell, 3)
        True
        """
        for group in self.groups:
            for ordinal, count in zip(group.days, group.counts, strict=True):
                day = date.fromordinal(ordinal)
                if group.programme_s is None:
                    yield (group.canton, group.status, day), count
                else:
                    yield (group.canton, group.status, day, group.programme_s), count

    def rows(self) -> list[dict[str, Any]]:
        """Return the cells as plain rows for any dataframe; money in Rappen.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> cell = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 2)
        >>> counts = kip.DecisionCounts({cell: 3})
        >>> list(counts.rows()[0].values())
        ['ZH', 'refugee with asylum', datetime.date(2024, 5, 2), 3, None]
        """
        found = []
        for (canton, status, day, *paid), count in self.cells():
            rappen = paid[0].rappen if paid else None
            found.append(dict(zip(_COLUMNS, (canton.value, status.value, day, count, rappen), strict=True)))
        return found

    def __repr__(self) -> str:
        days = f", {self.days}" if self.groups else ""
        return f"<DecisionCounts: {self._size()}{days}>"

    def __str__(self) -> str:
        """Write the size and the SHA-256 of the content: what a receipt keeps of it."""
        from hashlib import sha256  # only receipts need it

        hashed = sha256()
        for group in self.groups:
            paid = "none" if group.programme_s is None else group.programme_s.rappen
            key = f"{group.canton.value} {group.status.value} {paid}"
            hashed.update(f"{key} {group.days} {group.sums}\n".encode())
        return f"DecisionCounts({self._size()}, SHA-256 {hashed.hexdigest()})"

    def _size(self) -> str:
        return f"{self.total} decisions in {sum(len(group.days) for group in self.groups)} cells"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_made, (self.groups,))


def _made(groups: tuple[CountGroup, ...]) -> DecisionCounts:
    """Return the table of groups that are in order already."""
    made: DecisionCounts = object.__new__(DecisionCounts)
    object.__setattr__(made, "groups", groups)
    return made


def _key(row: Any) -> tuple[Any, ...]:
    """Return the key of a row of a dataframe."""
    if not is_a(row, Mapping):
        refuse_type("row", row, "a mapping from column to value", "of polars take frame.rows(named=True)")
    for column in row:
        if column not in _COLUMNS:
            raise UnknownNameError(
                "column", column, ", ".join(_COLUMNS), "select and rename the columns first"
            )
    for column in _COLUMNS[:4]:
        if column not in row:
            raise InvalidValueError(
                "row", row, f"a column {column}", "count by canton, status and decided_on"
            )
    a_date("decided_on", row["decided_on"])
    rappen = row.get("programme_s_rappen")
    paid = None if rappen is None else Chf.from_rappen(rappen)
    return Canton(row["canton"]), Status(row["status"]), row["decided_on"], paid
