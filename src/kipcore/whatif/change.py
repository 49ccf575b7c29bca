"""One thing that is not the same before and after."""

from datetime import date
from typing import Any, Final

import attrs

from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.canonical import canonical
from kipcore.types.dates import DateRange

__all__ = ["Change", "Entry", "changed", "differing"]

_LAST: Final = date.max.toordinal()

Entry = Cited[Any] | Unknown | None


@attrs.frozen
class Change:
    """One thing that is not the same before and after: a fact, a part of the law, a step.

    Args:
        what: the name of the fact or the key of the step; of the law the `Parameter` or `Question`.
        before: the value, `Timeline`, `Reading` or `Step` before; None if there was none.
        after: the same afterwards.

    >>> import kipcore as kip
    >>> f = kip.largest_contribution(
    ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
    >>> kip.compare(f, f.given(municipalities=kip.Chf(3))).facts
    (Change(what='municipalities', before=Chf('1.00'), after=Chf('3.00')),)
    """

    what: str | Parameter[Any] | Question
    before: Any
    after: Any

    @property
    def key(self) -> str:
        """The name of the fact, or the key of the step, parameter or question."""
        return self.what if isinstance(self.what, str) else self.what.key


def changed(before: Law, after: Law) -> tuple[Change, ...]:
    """Return what two laws say differently, whatever things are called and however entries are cut."""
    if before is after:
        return ()
    old, new = _parts(before), _parts(after)
    return tuple(
        Change((old.get(key) or new[key])[0], _at(old, key), _at(new, key))
        for key in {**old, **new}
        if _at(old, key) is not _at(new, key) and _differ(_at(old, key), _at(new, key))
    )


def _parts(law: Law) -> dict[str, tuple[Parameter[Any] | Question, Any]]:
    """Return the timeline of each parameter and the reading of each question, by key."""
    parts: dict[str, tuple[Parameter[Any] | Question, Any]] = {
        timeline.parameter.key: (timeline.parameter, timeline) for timeline in law.timelines
    }
    return parts | {question.key: (question, reading) for question, reading in law.readings}


def _at(parts: dict[str, tuple[Parameter[Any] | Question, Any]], key: str) -> Any:
    return parts[key][1] if key in parts else None


def _differ(one: Any, other: Any) -> bool:
    if isinstance(one, Timeline) and isinstance(other, Timeline):
        # Cut into other entries, it may still say the same.
        return one.content() != other.content() and bool(differing(one, other))
    if isinstance(one, Reading) and isinstance(other, Reading):
        return one.name != other.name
    return True


def differing(one: Timeline[Any] | None, other: Timeline[Any] | None) -> list[tuple[DateRange, Entry, Entry]]:
    """Return each stretch of days on which two timelines of a parameter differ, with what they say."""
    timelines = [timeline for timeline in (one, other) if timeline is not None]
    ends = [_ends(entry.during) for timeline in timelines for entry in timeline.entries]
    firsts = sorted({1, *(first for first, _ in ends), *(last + 1 for _, last in ends if last < _LAST)})
    found: list[tuple[int, int, Entry, Entry]] = []
    for first, last in zip(firsts, [*(day - 1 for day in firsts[1:]), _LAST], strict=True):
        then = _entry(one, first), _entry(other, first)
        if _content(then[0]) == _content(then[1]):
            continue
        if found and found[-1][1] == first - 1 and _alike(found[-1][2:], then):
            found[-1] = (found[-1][0], last, *found[-1][2:])
        else:
            found.append((first, last, *then))
    return [(_days(first, last), old, new) for first, last, old, new in found]


def _ends(during: DateRange) -> tuple[int, int]:
    first = 1 if during.first is None else during.first.toordinal()
    return first, _LAST if during.last is None else during.last.toordinal()


def _days(first: int, last: int) -> DateRange:
    return DateRange(
        None if first == 1 else date.fromordinal(first), None if last == _LAST else date.fromordinal(last)
    )


def _entry(timeline: Timeline[Any] | None, day: int) -> Entry:
    """Return what a timeline says of a day: a value, that it is not known, or nothing."""
    for entry in () if timeline is None else timeline.entries:
        first, last = _ends(entry.during)
        if first <= day <= last:
            return entry
    return None


def _content(entry: Entry) -> Any:
    """Return what of an entry counts: the same as for the hash of a law."""
    if isinstance(entry, Cited):
        return canonical((entry.value, entry.source.citation, entry.source.certainty))
    return entry is None


def _alike(one: tuple[Entry, Entry], other: tuple[Entry, Entry]) -> bool:
    return all(_content(a) == _content(b) for a, b in zip(one, other, strict=True))
