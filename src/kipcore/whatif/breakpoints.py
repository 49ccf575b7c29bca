"""Breakpoints: where along an axis the binding limit changes, to the Rappen."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import attrs

from kipcore.errors import InvalidValueError, KipError
from kipcore.findings.finding import Finding
from kipcore.types.money import Chf
from kipcore.whatif.answer import comparable

if TYPE_CHECKING:
    from kipcore.whatif.sweep import Sweep

__all__ = ["Breakpoint", "breakpoints"]

T = TypeVar("T")

_MOST_PLACES: Final = 10_000


@attrs.frozen(repr=False)
class Breakpoint(Generic[T]):
    """Two neighbouring points between which the binding limit or, without limits, the answer changes.

    Args:
        name: the name of the fact that varies.
        last: the last point before the change.
        first: the first point after it: one Rappen, one, or one day further.
        before: the finding at the last point, or the error where the rule has no answer there.
        after: the finding at the first point, likewise.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> (point,) = kip.sweep(
    ...     kip.federal_contribution, zh, year=2015,
    ...     together=kip.Axis.amounts(kip.Chf(0), kip.Chf(9_000_000), step=kip.Chf(9_000_000))).breakpoints
    >>> point.first, point.after.binding
    (Chf('6500000.00'), <Limit.CEILING: 'ceiling'>)
    """

    name: str
    last: Any
    first: Any
    before: Finding[T] | KipError = attrs.field(eq=comparable)
    after: Finding[T] | KipError = attrs.field(eq=comparable)

    def __repr__(self) -> str:
        before, after = _called(self.before), _called(self.after)
        return f"<Breakpoint {self.name}: {before} until {self.last}, {after} from {self.first}>"


def breakpoints(table: "Sweep[T, Any]") -> tuple[Breakpoint[T], ...]:
    """Return the exact places between neighbouring points of a table where the answer takes another turn."""
    if len(table.axes) != 1:
        raise InvalidValueError("axes", table.names, "one axis", "sweep over one fact at a time")
    name, axis = table.names[0], table.axes[0]
    fine, cells = axis.finest, cast("tuple[Finding[T] | KipError, ...]", table.findings)
    seed = next((cell for cell in cells if not isinstance(cell, KipError)), None)
    if seed is None:
        return ()
    if axis.kind == "amounts" and not table.rule.has_limits and type(seed.value) is Chf:
        raise InvalidValueError(
            "rule", table.rule.name, "a rule with limits", "without any the answer changes at each Rappen"
        )

    def ask(place: int) -> Finding[T] | KipError:
        try:
            fact = fine.fact(fine[place])
            return seed.under(fact) if name == "law" else seed.given(**{name: fact})
        except KipError as error:
            return error.with_traceback(None)

    found = []
    places = zip(map(fine.index, axis), cells, strict=True)
    for (low, before), (high, after) in pairwise(places):
        for last, old, new in _turns(ask, low, before, high, after):
            found.append(Breakpoint(name, fine[last], fine[last + 1], old, new))
            if len(found) > _MOST_PLACES:
                raise InvalidValueError(
                    "axis", axis, f"at most {_MOST_PLACES} breakpoints", "the answer changes all the time"
                )
    return tuple(found)


def _turns(
    ask: Callable[[int], Finding[T] | KipError],
    low: int,
    before: Finding[T] | KipError,
    high: int,
    after: Finding[T] | KipError,
) -> Iterator[tuple[int, Finding[T] | KipError, Finding[T] | KipError]]:
    """Yield each turn on the way from one place to another, with the findings on both sides of it."""
    while _turn(before) != _turn(after):
        end, new = high, after
        while end - low > 1:
            middle = (low + end) // 2
            found = ask(middle)
            if _turn(found) == _turn(before):
                low, before = middle, found
            else:
                end, new = middle, found
        yield low, before, new
        low, before = end, new


def _turn(found: Finding[Any] | KipError) -> Any:
    """Return what must change for a breakpoint."""
    if isinstance(found, KipError):
        return type(found), found.name
    return found.binding if found.rule.has_limits else found.value


def _called(found: Finding[Any] | KipError) -> str:
    turn = _turn(found)
    if isinstance(found, KipError):
        return "no answer"
    if found.rule.has_limits:
        return str(turn.value) if turn else "no limit"
    return str(turn)
