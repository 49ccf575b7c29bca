"""One thing that is not the same before and after."""

from typing import Any

import attrs

from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Parameter

__all__ = ["Change", "changed"]


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
    """Return what two laws say differently, by content as in their hash, whatever things are called."""
    if before is after:
        return ()
    old, new = _parts(before), _parts(after)
    return tuple(
        Change((old.get(key) or new[key])[0], _at(old, key), _at(new, key))
        for key in {**old, **new}
        if _at(old, key) is not _at(new, key) and _content(_at(old, key)) != _content(_at(new, key))
    )


def _parts(law: Law) -> dict[str, tuple[Parameter[Any] | Question, Any]]:
    """Return the timeline of each parameter and the reading of each question, by key."""
    parts: dict[str, tuple[Parameter[Any] | Question, Any]] = {
        timeline.parameter.key: (timeline.parameter, timeline) for timeline in law.timelines
    }
    return parts | {question.key: (question, reading) for question, reading in law.readings}


def _at(parts: dict[str, tuple[Parameter[Any] | Question, Any]], key: str) -> Any:
    return parts[key][1] if key in parts else None


def _content(part: Any) -> Any:
    return part.name if isinstance(part, Reading) else part and part.content()
