"""What a decision draws, compiled to branches on columns: by day, and where cantons differ by canton."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from itertools import groupby
from operator import and_, or_
from typing import Any, NamedTuple, cast

import narwhals.stable.v2 as nw

from kipcore.columns.codes import is_one_of
from kipcore.columns.ops import chosen
from kipcore.columns.work import Days, Work
from kipcore.rules.flat_rate_stretches import Drawn, Stretch
from kipcore.types.places import Canton

__all__ = ["Branches"]


class Places(dict[frozenset[Canton], nw.Expr]):
    """The rows in which cantons stand that draw alike on all days: each set looked for once."""

    __slots__ = ("codes", "column", "of", "work")

    def __init__(
        self, work: Work, column: nw.Expr, codes: Mapping[Any, Canton], tables: Sequence[Any]
    ) -> None:
        super().__init__()
        self.work, self.column, self.codes = work, column, codes
        alike: dict[Any, set[Canton]] = {}
        for canton in codes.values():
            drawn = tuple(one.cantons[canton] for _, some in tables for one in some)
            alike.setdefault(drawn, set()).add(canton)
        self.of = {canton: frozenset(some) for some in alike.values() for canton in some}

    def __missing__(self, cantons: frozenset[Canton]) -> nw.Expr:
        return self.setdefault(cantons, self.work.step(is_one_of(self.column, self.codes, cantons)))

    def among(self, cantons: Iterable[Canton]) -> Any:
        """Return the rows of some cantons, and of all that draw as they do."""
        return reduce(or_, [self[one] for one in dict.fromkeys(self.of[canton] for canton in cantons)])


class Branches(NamedTuple):
    """The stretches of days of each year of payment, with the columns that choose among them."""

    years: Sequence[tuple[Sequence[int], Sequence[Stretch]]]
    """Years of payment in which all decisions draw the same."""
    paid_in: nw.Expr | None
    """The year of the payment of each row; None if it does not matter, or is the same for all."""
    days: Days
    where: nw.Expr
    places: "Places"

    def all(self) -> list[Drawn]:
        """Return all that is drawn anywhere."""
        drawn = [drawn for _, some in self.years for one in some for drawn in one.cantons.values()]
        return list(dict.fromkeys(drawn))

    def of(self, pick: Callable[[Drawn], int | str | None], nothing: int | str = 0) -> nw.Expr:
        """Return what is picked for each row; where None is picked anything will do."""
        chains = [(years, self._by_day(stretches, pick, nothing)) for years, stretches in self.years]
        *others, (_, last) = chains
        branches = [(self._paid(years), chain) for years, chain in others]
        return cast("nw.Expr", chosen(branches, last))

    def where_is(self, holds: Callable[[Drawn], bool]) -> Any:
        """Return the rows in which something holds; None if it never does."""
        if not any(holds(drawn) for drawn in self.all()):
            return None
        there = ~self.where.is_null()
        return there & (self.of(lambda drawn: int(holds(drawn))) == 1)

    def may_be(self, holds: Callable[[Drawn], bool], among: nw.Expr | None = None) -> nw.Expr:
        """Return whether something can hold at all, looking at the days alone: one look instead of many.

        Args:
            holds: what is looked for.
            among: the rows in which it is looked for; None for all.
        """
        stretches = self.years[0][1]
        wrong = [any(holds(drawn) for drawn in one.cantons.values()) for one in stretches]
        looks = [] if among is None else [among]
        if self.paid_in is None and not all(wrong):
            looks.append(self._outside_longest_run(wrong))
        return reduce(and_, looks).any() if looks else nw.lit(value=True)

    def _outside_longest_run(self, wrong: Sequence[bool]) -> Any:
        """Return the rows whose day is outside the longest run of stretches in which nothing is wrong."""
        ends = [one.end or date.max for one in self.years[0][1]]
        firsts, least, most = [date.min, *ends], ends[0], ends[max(len(ends) - 2, 0)]
        runs = [list(run) for bad, run in groupby(range(len(wrong)), key=wrong.__getitem__) if not bad]
        first, end = max(
            ((firsts[run[0]], ends[run[-1]]) for run in runs),
            key=lambda run: min(run[1], most) - max(run[0], least),  # days before and after all do not count
        )
        column, literal = self.days.column, self.days.literal
        looks = [column < literal(first)] if first != date.min else []
        if end != date.max:
            looks.append(column >= literal(end))
        return reduce(or_, looks)

    def _paid(self, years: Sequence[int]) -> Any:
        return None if self.paid_in is None else self.paid_in.is_in(list(years))

    def _by_day(
        self,
        stretches: Sequence[Stretch],
        pick: Callable[[Drawn], int | str | None],
        nothing: int | str,
    ) -> Any:
        """Return the branches by day; stretches that do not contradict each other are one."""
        merged: list[tuple[date | None, dict[Canton, int | str]]] = [(None, {})]
        for end, cantons in stretches:
            picked = {canton: pick(drawn) for canton, drawn in cantons.items()}
            here = {canton: value for canton, value in picked.items() if value is not None}
            before = merged[-1][1]
            if all(before.get(canton, value) == value for canton, value in here.items()):
                here = {**before, **here}
                merged.pop()
            merged.append((end, here))
        *others, (_, last) = [(end, self._by_canton(values, nothing)) for end, values in merged]
        branches = [(self.days.column < self.days.literal(end or date.max), value) for end, value in others]
        return chosen(branches, last)

    def _by_canton(self, values: Mapping[Canton, int | str], nothing: int | str) -> Any:
        """Return one value, or the branches by canton, the commonest of which needs no question."""
        groups: dict[int | str, list[Canton]] = {}
        for canton, value in values.items():
            groups.setdefault(value, []).append(canton)
        (commonest, _), *others = sorted(groups.items(), key=lambda one: -len(one[1])) or [(nothing, [])]
        branches = [(self.places.among(some), value) for value, some in others]
        return chosen(branches, commonest)
