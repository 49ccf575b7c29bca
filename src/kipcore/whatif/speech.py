"""How a difference is said: in four languages, as text and as HTML."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import attrs

from kipcore.findings.speech import (
    Said,
    elided,
    grouped,
    receipt_line,
    sentence,
    spoken,
    tree_html,
    tree_text,
)
from kipcore.law.question import Question
from kipcore.law.timeline import Cited, Timeline
from kipcore.types.canonical import canonical
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.places import Municipality
from kipcore.types.text import Language, Text
from kipcore.whatif.change import Change
from kipcore.wording import whatif as say

if TYPE_CHECKING:
    from kipcore.findings.limit import NamedLimit
    from kipcore.whatif.dependence import Dependence, Dependences
    from kipcore.whatif.difference import Difference
    from kipcore.whatif.solve import Solution

__all__ = [
    "as_html",
    "as_text",
    "dependence_as_html",
    "dependence_as_text",
    "dependences_as_text",
    "fill",
    "readings_said",
    "solution_as_html",
    "solution_as_text",
    "value_said",
]

_MOST_ENTRIES: Final = 4

Parts = tuple[str, tuple[Said, ...], str]


def fill(text: Text, language: Language, **names: str) -> str:
    """Return a sentence with its names filled in."""
    said = text[language].format(**names)
    return elided(said) if language == "it" else said


def value_said(value: Any, language: Language) -> str:
    """Return a value in words or, where it has none, as a receipt writes it."""
    if value is None:
        return say.NOT_GIVEN[language]
    if isinstance(value, tuple):
        return _list_said(value, language)
    if isinstance(value, Enum) and not hasattr(value, "label"):
        return canonical(value)
    return canonical(value) if _in_parts(type(value)) else spoken(value, language)


def _in_parts(kind: type) -> bool:
    """Return whether values of a type have parts, and no words for the whole."""
    return attrs.has(kind) and kind.__str__ is object.__str__ and kind is not Municipality


def _list_said(entries: Sequence[Any], language: Language) -> str:
    return ", ".join(_entry_said(entry, language) for entry in entries) or say.NOTHING[language]


def _entry_said(entry: Any, language: Language) -> str:
    """Return an entry of a list in words: of one with parts what it is, when, and how much."""
    if isinstance(entry, tuple):  # who, and how much
        return " ".join(_entry_said(part, language) for part in entry)
    if not _in_parts(type(entry)):
        return value_said(entry, language)
    parts: list[Any] = [getattr(entry, field.name) for field in attrs.fields(type(entry))]
    days: list[Any] = [part for part in parts if isinstance(part, date | DateRange)]
    when = (days or [part for part in parts if type(part) is int])[:1]
    said = [part for part in parts if isinstance(part, Enum | Chf | Municipality) or part in when]
    return " ".join(value_said(part, language) for part in said) or canonical(entry)


def _headline(difference: "Difference[Any]", language: Language) -> str:
    title = difference.after.rule.title[language]
    old, new, change = difference.before.value, difference.after.value, difference.change
    if isinstance(old, tuple) and isinstance(new, tuple) and old != new:
        return _entries(title, old, new, language)
    if not isinstance(new, bool | int | Chf | date | Enum):
        return fill(say.SAME_ANSWER if old == new else say.OTHER_ANSWER, language, title=title)
    names = {"title": title, "before": value_said(old, language), "after": value_said(new, language)}
    if old == new:
        return fill(say.SAME, language, **names)
    if change is None:
        return fill(say.OTHER, language, **names)
    if isinstance(new, date):
        days = say.ONE_DAY if abs(change) == 1 else say.DAYS
        names["change"] = fill(days, language, days=str(abs(change)))
        return fill(say.EARLIER if change < 0 else say.LATER, language, **names)
    size = abs(change)
    names["change"] = value_said(size, language)
    return fill(say.MORE if change == size else say.LESS, language, **names)


def _entries(title: str, old: tuple[Any, ...], new: tuple[Any, ...], language: Language) -> str:
    """Return what is in one list and not in the other; both lists if they have nothing in common."""
    gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
    if (not gone and not come) or max(len(gone), len(come)) > _MOST_ENTRIES:
        return fill(say.OTHER_ANSWER, language, title=title)
    names = {"before": _list_said(gone, language), "after": _list_said(come, language)}
    return fill(
        say.OTHER_LISTS if len(gone) == len(old) else say.OTHER_ENTRIES, language, title=title, **names
    )


def _facts(name: str, old: Any, new: Any, language: Language) -> Iterator[str]:
    """Yield what changed of a fact; of a fact with parts, what changed of the parts."""
    kind = type(new)
    if type(old) is kind and _in_parts(kind):
        for field in attrs.fields(kind):
            parts = getattr(old, field.name), getattr(new, field.name)
            if field.eq and parts[0] != parts[1]:
                yield from _facts(f"{name}.{field.name}", *parts, language)
        return
    before, after = value_said(old, language), value_said(new, language)
    if before == after:  # they differ in what has no words
        before, after = canonical(old), canonical(new)
    yield fill(say.FACT, language, name=name, before=before, after=after)


def _stretches(timeline: "Timeline[Any] | None", other: "Timeline[Any] | None", language: Language) -> str:
    """Return the entries of a timeline that the other does not have."""
    if timeline is None:
        return say.NOT_THERE[language]
    there = () if other is None else other.entries
    said = []
    for entry in timeline.entries:
        if entry not in there:
            value = say.NOT_KNOWN[language]
            if isinstance(entry, Cited):
                value = value_said(entry.value, language)
            said.append(fill(say.STRETCH, language, value=value, during=spoken(entry.during, language)))
    return ", ".join(said)


def _law(change: Change, language: Language) -> str:
    what, old, new = change.what, change.before, change.after
    if isinstance(what, Question):
        names = {
            "before": say.NOT_THERE[language] if old is None else old.text[language],
            "after": say.NOT_THERE[language] if new is None else new.text[language],
        }
        return fill(say.READING, language, question=what.text[language], **names)
    label = what.label[language]  # type: ignore[union-attr]  # not a question: a parameter
    before, after = _stretches(old, new, language), _stretches(new, old, language)
    return fill(say.LAW, language, label=label, before=before, after=after)


def _limits(difference: "Difference[Any]", language: Language) -> Iterator[str]:
    def named(limits: tuple["NamedLimit", ...]) -> str:
        return spoken(limits, language) or say.NONE[language]

    old, new = difference.bindings
    if old != new:
        yield fill(say.LIMITS, language, before=named(old), after=named(new))
    elif new:
        yield fill(say.SAME_LIMIT, language, after=named(new))


def _step(change: Change, language: Language) -> str:
    old, new = change.before, change.after
    before, after = (step.say(language) if step else "" for step in (old, new))
    if old is None:
        return fill(say.STEP_NEW, language, after=after)
    if new is None:
        return fill(say.STEP_GONE, language, before=before)
    if old.value != new.value and (old.text, old.names) == (new.text, new.names):
        return fill(say.STEP_VALUE, language, after=after, before=value_said(old.value, language))
    if before == after:  # only the sources changed
        before, after = sentence(old, language), sentence(new, language)
    return fill(say.STEP, language, before=before, after=after)


def _reasons(difference: "Difference[Any]", language: Language) -> Iterator[str]:
    for change in difference.facts:
        yield from _facts(change.key, change.before, change.after, language)
    for change in difference.law:
        yield _law(change, language)
    yield from _limits(difference, language)
    for change in difference.steps:
        step = change.after or change.before
        # Open questions have sentences of their own, and so have limits where a step says nothing else.
        if step.question is None and [name for name, _ in step.names] != ["limits"]:
            yield _step(change, language)
    for change in difference.questions:
        question, reading = change.what.text[language], change.after  # type: ignore[union-attr]
        if reading is None:
            yield fill(say.RESTS_NO_LONGER, language, question=question)
        else:
            yield fill(say.RESTS, language, question=question, after=reading.text[language])


def _parts(difference: "Difference[Any]", language: Language) -> Parts:
    foot = receipt_line(difference.before, language)
    if difference.before.law is not difference.after.law:
        law = difference.after.law
        foot += f" → {law.name} ({law.hash[:12]})"
    reasons = tuple(Said(reason) for reason in _reasons(difference, language))
    return _headline(difference, language), reasons, foot


def as_text(difference: "Difference[Any]", language: Language) -> str:
    """Return the difference as a tree of lines: the answers, what changed and why, the receipt."""
    return tree_text(*_parts(difference, language))


def as_html(difference: "Difference[Any]", language: Language) -> str:
    """Return the difference as a list; everything that users wrote is escaped."""
    return tree_html("difference", *_parts(difference, language), language)


def dependence_as_text(dependence: "Dependence[Any]", language: Language) -> str:
    """Return what another reading would change; where there is no answer, the reading and the error."""
    return tree_text(*_dependence(dependence, language))


def dependence_as_html(dependence: "Dependence[Any]", language: Language) -> str:
    """Return the same as a list."""
    return tree_html("difference", *_dependence(dependence, language), language)


def _dependence(dependence: "Dependence[Any]", language: Language) -> Parts:
    if dependence.difference is not None:
        return _parts(dependence.difference, language)
    asked = dependence.asked
    head = fill(say.NO_ANSWER, language, title=asked.rule.title[language])
    reasons = [
        _law(Change(question, asked.law.reading(question), reading), language)
        for question, reading in dependence.readings
    ]
    reasons.append(fill(say.ERROR, language, error=str(dependence.error)))
    return head, tuple(map(Said, reasons)), receipt_line(asked, language)


def dependences_as_text(dependences: "Dependences[Any]", language: Language) -> str:
    """Return the answer, and what it would be in each other reading that changes it."""
    asked = dependences.asked
    names = {"title": asked.rule.title[language], "value": value_said(asked.value, language)}
    head = fill(say.DEPENDS if dependences.found else say.DEPENDS_ON_NOTHING, language, **names)
    reasons = []
    for one in dependences.found:
        asked_of, read = readings_said(one, language)
        answer = say.NO_ANSWER_HERE[language]
        if one.finding is not None:
            said = (value_said(one.value, language), spoken(one.finding.bindings, language))
            answer = ", ".join(filter(None, said))
        reasons.append(Said(fill(say.OTHERWISE, language, question=asked_of, reading=read, answer=answer)))
    return tree_text(head, tuple(reasons), receipt_line(asked, language))


def readings_said(dependence: "Dependence[Any]", language: Language) -> tuple[str, str]:
    """Return the questions that are read otherwise, and their readings."""
    questions, readings = zip(*dependence.readings, strict=True)
    return " ".join(q.text[language] for q in questions), "; ".join(r.text[language] for r in readings)


def solution_as_text(solution: "Solution[Any]", language: Language) -> str:
    """Return what was found and how it is shown: the finding, its neighbour, the points that were asked."""
    return tree_text(*_solution(solution, language))


def solution_as_html(solution: "Solution[Any]", language: Language) -> str:
    """Return the same as a list."""
    return tree_html("solution", *_solution(solution, language), language)


def _solution(solution: "Solution[Any]", language: Language) -> Parts:
    def told(point: Any) -> str:
        return value_said(point, language)

    axis, value, neighbour = solution.axis, told(solution.value), solution.neighbour
    head = fill(
        say.SMALLEST if solution.is_smallest else say.LARGEST, language, name=solution.name, value=value
    )
    reasons = [fill(say.AT, language, value=value, step=solution.finding.steps[0].say(language))]
    if neighbour is None:
        reasons.append(say.AXIS_BEGINS[language] if solution.is_smallest else say.AXIS_ENDS[language])
    else:
        place = axis.index(solution.value)
        beside = told(axis[place - 1 if solution.is_smallest else place + 1])
        reasons.append(fill(say.BESIDE, language, value=beside, step=neighbour.steps[0].say(language)))
    names = {"first": told(axis[0]), "last": told(axis[-1])}
    names |= {"tried": grouped(solution.tried), "points": grouped(len(axis))}
    reasons.append(fill(say.PROVED if solution.is_proved else say.SEEN, language, **names))
    return head, tuple(map(Said, reasons)), receipt_line(solution.finding, language)
