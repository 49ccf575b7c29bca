"""A finding asked again with one amount changed: how far to look, where another limit begins to bind."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any, Final, NamedTuple

from kipcore.errors import InvalidValueError, KipError
from kipcore.findings.finding import Finding
from kipcore.findings.limit import NamedLimit
from kipcore.types.doors import exactly
from kipcore.types.money import MOST_RAPPEN, Chf

__all__ = ["Point", "Variation", "breaks", "points", "vary"]

_PARTS: Final = 32
"""In how many parts an axis is looked at for changes."""
_SEEN: Final = 500
"""A curve is drawn to this part of its height: what is finer is not seen."""


class Point(NamedTuple):
    """What the rule finds on one amount of the fact, in Rappen."""

    x: int
    found: Finding[Chf]

    @property
    def value(self) -> int:
        """The answer, in Rappen."""
        return self.found.value.rappen

    @property
    def binding(self) -> NamedLimit | None:
        """The limit that binds."""
        return self.found.binding


class Variation(NamedTuple):
    """A finding, the fact that varies, what is left out beside it, and where the finding itself stands."""

    finding: Finding[Chf]
    fact: str
    without: tuple[str, ...]
    here: int | None

    def at(self, x: int) -> Point:
        """Ask the rule with another amount."""
        changes: dict[str, Any] = dict.fromkeys(self.without)
        return Point(x, self.finding.given(**changes, **{self.fact: Chf.from_rappen(x)}))

    def reach(self) -> int:
        """Return how far to look: past the last change of limit, and past the point of the finding."""
        here = self.here or 0
        most = max(here, 100)
        try:
            while 2 * most <= MOST_RAPPEN and self.at(2 * most).value > self.at(most).value:
                most *= 2
            last = max(breaks(self, most), default=here)
        except KipError:
            last = here
        return min(max(last * 14 // 10, here * 115 // 100, 100), MOST_RAPPEN)


def vary(finding: Finding[Chf], fact: str | None) -> Variation:
    """Return the variation of a fact: the one that is named, own funds together, or the first amount."""
    inputs = finding.inputs
    if fact is None:
        amounts = [name for name, value in inputs.items() if type(value) is Chf]
        fact = next((name for name in ("together", *amounts) if name in inputs), None)
    if fact is None:
        raise InvalidValueError("fact", None, "an amount among the facts", "this finding has none")
    exactly("fact", fact, str, "name one of the facts")
    if fact not in inputs:
        finding.given(**{fact: None})  # says which there are
    value = inputs[fact]
    if fact == "together" and value is None:
        own = finding.figures.get("own_funds")  # None where the rule was asked without any
        return Variation(finding, fact, ("canton", "municipalities"), None if own is None else own.rappen)
    if fact == "municipalities" and type(value) is tuple:  # one by one
        value = sum((amount for _, amount in value), start=Chf(0))
    if value is not None and type(value) is not Chf:
        names = ", ".join(name for name, one in inputs.items() if one is None or type(one) is Chf)
        raise InvalidValueError("fact", fact, names, "name a fact that is an amount")
    return Variation(finding, fact, (), None if value is None else value.rappen)


def breaks(varied: Variation, most: int) -> dict[int, NamedLimit]:
    """Return the amounts from which another limit binds, each the first to the Rappen, with that limit."""
    found: dict[int, NamedLimit | None] = {}
    for low, high in pairwise(sorted({most * part // _PARTS for part in range(_PARTS + 1)})):
        start, last = varied.at(low), varied.at(high)
        while start.binding is not last.binding:
            before = start
            start = varied.at(_first(varied, before.x, high, _not(before.binding)))
            limit = start.binding
            # It may bind already where the one before still does, alike.
            alike = varied.at(0).found.bindings
            place = start.x if limit in alike else _first(varied, 0, start.x, _also(limit))
            found[place] = limit
    return {x: limit for x, limit in found.items() if limit is not None}


def _not(limit: NamedLimit | None) -> Callable[[Point], bool]:
    return lambda point: point.binding is not limit


def _also(limit: NamedLimit | None) -> Callable[[Point], bool]:
    return lambda point: limit in point.found.bindings


def _first(varied: Variation, before: int, after: int, holds: Callable[[Point], bool]) -> int:
    """Return the first point of a range for which something holds that holds at its end."""
    while after - before > 1:
        middle = (before + after) // 2
        if holds(varied.at(middle)):
            after = middle
        else:
            before = middle
    return after


def points(varied: Variation, changes: Iterable[int], most: int) -> list[Point]:
    """Return the points through which a curve is drawn: a grid, changes, the finding's own, every bend."""
    here = [] if varied.here is None or varied.here > most else [varied.here]
    grid = [most * part // _PARTS for part in range(_PARTS + 1)]
    drawn = [varied.at(x) for x in sorted({*grid, *changes, *here})]
    seen = max(abs(point.value) for point in drawn) // _SEEN
    between = [point for left, right in pairwise(drawn) for point in _bends(varied, left, right, seen)]
    return sorted([*drawn, *between], key=lambda point: point.x)


def _bends(varied: Variation, left: Point, right: Point, seen: int) -> Iterator[Point]:
    """Yield points between two others wherever a straight line would be seen to miss what the rule finds."""
    if right.x - left.x < 2:  # nothing lies between neighbours
        return
    middle = varied.at((left.x + right.x) // 2)
    straight = left.value + (right.value - left.value) * (middle.x - left.x) // (right.x - left.x)
    if abs(middle.value - straight) > max(seen, 2):  # two Rappen are rounding
        yield from _bends(varied, left, middle, seen)
        yield middle
        yield from _bends(varied, middle, right, seen)
