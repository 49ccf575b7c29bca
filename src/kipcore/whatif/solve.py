"""Solving: the smallest or largest value for which a condition holds of a finding, shown by its neighbour."""

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

import attrs

from kipcore.errors import InvalidValueError, KipError, UndecidableError
from kipcore.findings.finding import Finding
from kipcore.types.doors import refuse_type
from kipcore.types.text import Language
from kipcore.whatif.ask import Asked, asked
from kipcore.whatif.axis import Axis

__all__ = ["Solution", "solve"]

T = TypeVar("T")

_ALL: Final = 4096
_SPREAD: Final = 128
_NEAR: Final = 500
"""How many points on each side of the answer are asked: rounding lets a condition come and go there."""


@attrs.frozen(repr=False)
class Solution(Generic[T]):
    """The smallest or largest point of an axis for which a condition holds; made by `solve`.

    Args:
        name: the name of the fact that was looked for.
        axis: the axis on which it was looked for.
        is_smallest: whether the smallest was looked for, or the largest.
        value: the point.
        finding: what the rule finds there.
        neighbour: what the rule finds one point further out, where the condition does not hold; None if
            the axis ends at the value.
        tried: how many points of the axis were asked.

    >>> import kipcore as kip
    >>> found = kip.solve(
    ...     kip.largest_contribution, together=kip.Axis.amounts(kip.Chf(0), kip.Chf(9_000_000)),
    ...     during=kip.KIP_3.term, smallest=lambda finding: finding.value >= kip.Chf(211_043))
    >>> found.value, found.neighbour.value
    (Chf('211043.00'), Chf('211042.99'))
    """

    name: str
    axis: Axis
    is_smallest: bool
    value: Any
    finding: Finding[T]
    neighbour: Finding[T] | None
    tried: int

    @property
    def is_proved(self) -> bool:
        """Whether every point of the axis was asked.

        If not, there is no smaller (larger) one as long as the condition holds on one unbroken stretch;
        that was seen at the points that were asked.
        """
        return self.tried == len(self.axis)

    def explain(self, language: Language = "de") -> str:
        """Return the value and the proof as sentences: de, fr, it or en.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> found = kip.solve(
        ...     kip.largest_contribution, together=kip.Axis.amounts(kip.Chf(0), kip.Chf(9)),
        ...     during=kip.KIP_3.term, smallest=lambda finding: finding.value >= kip.Chf(5))
        >>> print(found.explain("en"))  # doctest: +ELLIPSIS
        Smallest value of together for which the condition holds: CHF 5.00.
        ├─ CHF 5.00: With own funds of CHF 5.00 the Confederation may pay up to CHF 5.00.
        ├─ CHF 4.99, where the condition does not hold: With own funds of CHF 4.99 the Confederation may
        │  pay up to CHF 4.99.
        └─ Every point from CHF 0.00 to CHF 9.00 was asked (901): this is proved.
        Receipt: kipcore ...
        """
        from kipcore.whatif.speech import solution_as_text

        return solution_as_text(self, language)

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        which = "smallest" if self.is_smallest else "largest"
        return f"<Solution {which} {self.name}: {self.value}>"


def solve(
    rule_function: Callable[..., Finding[T]],
    /,
    *args: Any,
    smallest: Callable[[Finding[T]], bool] | None = None,
    largest: Callable[[Finding[T]], bool] | None = None,
    **facts: Any,
) -> Solution[T]:
    """Find the smallest or largest amount, number or day for which a finding satisfies a condition.

    It is called as the rule itself is, with an `Axis` in the place of one fact. The answer is exact: a
    point of the axis for which the condition holds, next to one for which it does not.

    An axis of up to 4096 points is asked at every point, and the answer is proved. On a longer one the
    answer is found by halving. That is right if the condition holds on one unbroken stretch of the
    axis, as it does where more never undoes what less has done. To see that it does, some hundred points
    spread over the axis and the thousand around the answer are asked as well, and the solution says so.
    Rounding to the Rappen can break a stretch there; a larger step does away with it.

    Args:
        rule_function: the rule, such as `federal_contribution`.
        *args: facts by place, as the rule takes them.
        smallest: the condition, a function from finding to bool, for the smallest value.
        largest: instead, the condition for the largest value.
        **facts: facts by name, and the law.

    Returns:
        The value, with its finding and that of its neighbour.

    Raises:
        UnknownNameError: a function that is no rule.
        WrongTypeError: a condition that is no function, or that returns something else than a bool.
        InvalidValueError: neither or both of smallest and largest, not exactly one axis, an axis of
            listed values; no point for which the condition holds, with the answers at both ends.
        UndecidableError: the condition holds, holds no longer and holds again, with the three points;
            a point for which the rule has no answer.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> found = kip.solve(
    ...     kip.federal_contribution, zh, year=2015, canton=kip.Chf(4_000_000),
    ...     municipalities=kip.Axis.amounts(kip.Chf(0), kip.Chf(9_000_000)),
    ...     smallest=lambda finding: finding.binding is kip.Limit.CEILING)
    >>> found, found.neighbour.binding
    (<Solution smallest municipalities: CHF 2'500'000.00>, <Limit.PARITY: 'parity'>)
    """
    if (smallest is None) == (largest is None):
        raise InvalidValueError("smallest", smallest, "either smallest= or largest=", "say which is meant")
    condition = largest if smallest is None else smallest
    if not callable(condition):
        refuse_type("condition", condition, "a function from finding to bool", "write a lambda or a function")
    what = asked(rule_function, args, facts)
    if len(what.axes) != 1:
        raise InvalidValueError("axes", list(what.axes), "one axis", "put an Axis in the place of one fact")
    ((name, axis),) = what.axes.items()
    if axis.kind == "values":
        raise InvalidValueError(
            "axis",
            axis,
            "an axis of amounts, counts or dates",
            "listed values have no smallest and no largest",
        )
    tried = _Tried(what, name, axis, condition)
    size = len(axis)
    for place in range(size) if size <= _ALL else _spread(size):
        tried.holds(place)
    place = _edge(tried, from_below=smallest is not None)
    for near in range(max(place - _NEAR, 0), min(place + _NEAR + 1, size)):
        if near not in tried.known:
            tried.holds(near)
    tried.check_unbroken()
    beside = place - 1 if smallest is not None else place + 1
    return Solution(
        name,
        axis,
        smallest is not None,
        axis[place],
        tried.at(place),
        tried.at(beside) if 0 <= beside < size else None,
        len(tried.known),
    )


@attrs.define
class _Tried(Generic[T]):
    """The points that were asked, and whether the condition holds there."""

    what: Asked[T]
    name: str
    axis: Axis
    condition: Callable[[Finding[T]], bool]
    known: dict[int, bool] = attrs.field(factory=dict)

    def at(self, place: int) -> Finding[T]:
        """Return what the rule finds at a point."""
        point = self.axis[place]
        try:
            return self.what.rule.function(**{**self.what.facts, self.name: point})
        except KipError as error:
            raise UndecidableError(
                self.name, point, "points for which the rule has an answer", f"choose another axis: {error}"
            ) from error

    def holds(self, place: int) -> bool:
        """Return whether the condition holds at a point, and keep it."""
        said = self.condition(self.at(place))
        if type(said) is not bool:
            refuse_type("condition", said, "True or False", "compare, and return the result")
        self.known[place] = said
        return said

    def check_unbroken(self) -> None:
        """Refuse a condition that holds, holds no longer and holds again."""
        holding = [place for place, holds in self.known.items() if holds]
        first, last = min(holding), max(holding)
        gaps = [place for place, holds in self.known.items() if not holds and first < place < last]
        if gaps:
            before, gap, after = (self.axis[place] for place in (first, min(gaps), last))
            raise UndecidableError(
                self.name,
                f"{before}, {gap}, {after}",
                "a condition that holds on one unbroken stretch",
                f"it holds at {before}, not at {gap} and again at {after}: "
                "cut the axis, take a larger step, or ask otherwise",
            )


def _spread(size: int) -> set[int]:
    """Return places that are always the same: both ends, powers of two from each, and an even spread."""
    powers = [2**power for power in range(size.bit_length() - 1)]
    even = [size * part // _SPREAD for part in range(_SPREAD)]
    return {0, size - 1, *powers, *(size - 1 - power for power in powers), *even}


def _edge(tried: _Tried[Any], *, from_below: bool) -> int:
    """Return the outermost place at which the condition holds, by halving between places already asked."""
    places = sorted(tried.known, reverse=not from_below)
    inner = next((place for place in places if tried.known[place]), None)
    if inner is None:
        low, high = tried.axis[0], tried.axis[-1]
        ends = ", ".join(f"{tried.at(place).value} at {tried.axis[place]}" for place in (0, -1))
        raise InvalidValueError(
            tried.name,
            f"{low} to {high}",
            f"an axis with a point for which the condition holds; found: {ends}; "
            f"asked: {len(places)} of {len(tried.axis)} points",
            "widen the axis, or ask for a longer stretch, such as >= instead of ==",
        )
    outside = places[: places.index(inner)]
    if not outside:
        return inner
    outer = outside[-1]
    while abs(inner - outer) > 1:
        middle = (inner + outer) // 2
        if tried.holds(middle):
            inner = middle
        else:
            outer = middle
    return inner
