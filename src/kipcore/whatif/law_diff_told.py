"""How the difference of two laws is told: in four languages, as text and as HTML."""

from typing import TYPE_CHECKING, Any

from kipcore.findings.speech import Said, spoken, tree_html, tree_text
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Cited, Unknown
from kipcore.types.citation import Citation
from kipcore.types.text import Language
from kipcore.whatif.speech import fill
from kipcore.wording import law_diff as say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kipcore.whatif.law_diff import LawChange, LawDifference

__all__ = ["as_html", "as_text"]


def as_text(difference: "LawDifference", language: Language) -> str:
    """Return the difference as a tree of lines."""
    return tree_text(*_parts(difference, language))


def as_html(difference: "LawDifference", language: Language) -> str:
    """Return the difference as nested lists."""
    return tree_html("law-difference", *_parts(difference, language), language)


def _parts(difference: "LawDifference", language: Language) -> tuple[str, tuple[Said, ...], str]:
    before, after = difference.before, difference.after
    count = len(difference.changes)
    head = say.SAME if not count else say.ONE if count == 1 else say.SEVERAL
    names = {"before": before.name, "after": after.name}
    return (
        fill(head, language, count=str(count), **names),
        tuple(_change(change, language) for change in difference.changes),
        fill(say.LAWS, language, hash_before=before.hash[:12], hash_after=after.hash[:12], **names),
    )


def _change(change: "LawChange", language: Language) -> Said:
    names = {
        "label": change.label[language],
        "before": _spoken(change.before, language),
        "after": _spoken(change.after, language),
    }
    if isinstance(change.subject, Question):
        return Said(fill(say.READING, language, **names))
    said = fill(say.VALUE, language, during=spoken(change.during, language), **names)
    return Said(said, tuple(_sources(change, language)))


def _sources(change: "LawChange", language: Language) -> "Iterator[Said]":
    for text, one in ((say.BEFORE, change.before), (say.AFTER, change.after)):
        if isinstance(one, Cited):
            yield Said(fill(text, language, source=one.source[language]))


def _spoken(one: Any, language: Language) -> str:
    """Return what a law says of a point, in words."""
    if one is None:
        return say.NOTHING[language]
    if isinstance(one, Unknown):
        return say.UNKNOWN[language]
    return one.text[language] if isinstance(one, Reading) else _value(one.value, language)


def _value(value: Any, language: Language) -> str:
    """Return a value in words; a provision as the language cites it."""
    if isinstance(value, Citation):
        return value[language]
    if isinstance(value, tuple):
        return ", ".join(_value(one, language) for one in value)
    return spoken(value, language)
