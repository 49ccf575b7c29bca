"""How values, steps and findings are said: in four languages, as text and as HTML."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

import attrs

from kipcore.types.counts import DecisionCounts
from kipcore.types.dates import DateRange
from kipcore.types.places import Canton, Municipality
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.text import Language, Text
from kipcore.types.window import ReimbursementWindow

if TYPE_CHECKING:
    from kipcore.findings.finding import Finding, Step

__all__ = [
    "Said",
    "as_html",
    "as_text",
    "elided",
    "grouped",
    "receipt_line",
    "sentence",
    "spoken",
    "told",
    "tree_html",
    "tree_text",
]

_WIDTH: Final = 96
_TIED: Final = (
    r"§ (?=\d)|\b(?:CHF|KIP|PIC|CIP|[Aa]rt\.|Abs\.|Bst\.|al\.|let\.|cpv\.|lett\.|para\.) | [:;?»]|\d : \d"
    r"|\d[.°]? (?=[A-Za-zéû%])|\d[a-z]+ (?=(?:Abs|Bst|al|let|cpv|lett|para)\.)|[Pp]rogramm[ae]? (?=S\b)"
    r"|\der (?=[a-zéû])|\d (?=\d{3}\b)"
)
# Italian elides before eight, eleven and the eighties: dell'8 marzo, all'11 dicembre, dell'80 per cento.
_ELIDED: Final = r"\b([Dd]a|[Dd]e|[Nn]e|[Aa])l (?=(?:8\d?|11) [a-z])"

_MONTHS: Final = Text(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "January February March April May June July August September October November December",
)
_FIRST: Final = Text("1.", "1er", "1°", "1")
_RANGE: Final = Text("vom {0} bis {1}", "du {0} au {1}", "dal {0} al {1}", "from {0} to {1}")
_ON: Final = Text("am {0}", "le {0}", "il {0}", "on {0}")
_SINCE: Final = Text("ab dem {0}", "dès le {0}", "dal {0}", "from {0}")
_UNTIL: Final = Text("bis zum {0}", "jusqu'au {0}", "fino al {0}", "until {0}")
_EVER: Final = Text(
    "ohne Anfang und Ende", "sans début ni fin", "senza inizio né fine", "without beginning or end"
)
_DECISIONS: Final = Text("{0} Entscheide", "{0} décisions", "{0} decisioni", "{0} decisions")
_ONE_DECISION: Final = Text("1 Entscheid", "1 décision", "1 decisione", "1 decision")
_NO_DECISIONS: Final = Text("keine Entscheide", "aucune décision", "nessuna decisione", "no decisions")
_YES: Final = Text("ja", "oui", "sì", "yes")
_NO: Final = Text("nein", "non", "no", "no")

_CANTON: Final = Text("Kanton {0}", "canton {0}", "Cantone {0}", "Canton of {0}")
# French and Italian join the name with a preposition, and a few cantons have their own.
_OF_FRENCH: Final = {"GR": "des ", "TI": "du ", "VS": "du ", "JU": "du "}
_OF_ITALIAN: Final = {"GR": "dei ", "TI": "", "VS": "del ", "JU": "del "}

_QUESTION: Final = Text("Offene Frage:", "Question ouverte :", "Questione aperta:", "Open question:")
_CHOSEN: Final = Text("Gewählt:", "Choix :", "Scelta:", "Chosen:")
_RECEIPT: Final = Text("Beleg:", "Justificatif :", "Giustificativo:", "Receipt:")
_LAW: Final = Text("Recht", "droit", "diritto", "law")


def _day(day: date, language: Language) -> str:
    month = _MONTHS[language].split()[day.month - 1]
    number = _FIRST[language] if day.day == 1 else f"{day.day}{'.' if language == 'de' else ''}"
    return f"{number} {month} {day.year}"


def _canton(canton: Canton, language: Language) -> str:
    name = canton.label[language]
    if language == "fr":
        name = _OF_FRENCH.get(canton.value, "d'" if name[0] in "AOU" else "de ") + name
    elif language == "it":
        name = _OF_ITALIAN.get(canton.value, "di ") + name
    return _CANTON[language].format(name)


def _range(during: DateRange, language: Language) -> str:
    first = _day(during.first, language) if during.first else ""
    last = _day(during.last, language) if during.last else ""
    if first and first == last:
        return _ON[language].format(first)
    if first and last:
        return _RANGE[language].format(first, last)
    if first:
        return _SINCE[language].format(first)
    return _UNTIL[language].format(last) if last else _EVER[language]


def grouped(number: int) -> str:
    """Return a number as Swiss texts write it, in groups of three digits."""
    return f"{number:,}".replace(",", "'")


def _decisions(counts: DecisionCounts, language: Language) -> str:
    if counts.days is None:
        return _NO_DECISIONS[language]
    text = _ONE_DECISION if counts.total == 1 else _DECISIONS
    return f"{text[language].format(grouped(counts.total))} {_range(counts.days, language)}"


def _window(window: ReimbursementWindow, language: Language) -> str:
    return f"{_range(window.during, language)} ({window.citation[language]})"


_IN_WORDS: Final[dict[type, Callable[[Any, Language], str]]] = {
    DateRange: _range,
    Canton: _canton,
    DecisionCounts: _decisions,
    ReimbursementWindow: _window,
}


def spoken(value: Any, language: Language) -> str:
    """Return a value as a sentence in that language says it."""
    if isinstance(value, bool):
        return (_YES if value else _NO)[language]
    if isinstance(value, date):
        return _day(value, language)
    if type(value) in _IN_WORDS:
        return _IN_WORDS[type(value)](value, language)
    if isinstance(value, Text):
        return value[language]
    if isinstance(value, Enum | ProgrammePeriod):
        return value.label[language]  # type: ignore[union-attr]  # every enum of kipcore has one
    if isinstance(value, Fraction):
        return f"{value.numerator} : {value.denominator}"
    if isinstance(value, Municipality):
        return value.name
    if isinstance(value, tuple):
        return ", ".join(spoken(item, language) for item in value)
    return str(value)


def sentence(step: "Step", language: Language) -> str:
    """Return what a step says, with its question and its sources."""
    if step.question is not None:
        question, reading = step.question
        said = f"{_QUESTION[language]} {question.text[language]} "
        said += f"{_CHOSEN[language]} {reading.text[language]}."
        if reading == question.default:
            said += f" {question.reason[language]}"
        return said
    sources = " / ".join(dict.fromkeys(source[language] for source in step.sources))
    return step.say(language) + (f" [{sources}]" if sources else "")


def receipt_line(finding: "Finding[Any]", language: Language) -> str:
    """Return the receipt as one line."""
    receipt = finding.receipt
    return (
        f"{_RECEIPT[language]} kipcore {receipt.kipcore}, {receipt.rule}, "
        f"{_LAW[language]} {receipt.law} ({receipt.law_hash[:12]})"
    )


def tied(said: str) -> str:
    """Return a sentence in which no amount parts from its currency and no number from its word."""
    return re.sub(_TIED, lambda found: found[0].replace(" ", "\u00a0"), said)


def elided(said: str) -> str:
    """Return an Italian sentence with the elisions that its numbers ask for."""
    return re.sub(r"\bil (?=(?:8\d?|11) [a-z])", "l'", re.sub(_ELIDED, r"\1ll'", said))


def _lines(said: str, first: str, below: str) -> list[str]:
    """Return a sentence as lines of readable length."""
    lines = wrap(tied(said), _WIDTH, initial_indent=first, subsequent_indent=below, break_long_words=False)
    return [line.replace("\u00a0", " ") for line in lines]


@attrs.frozen
class Said:
    """A sentence, and the sentences below it."""

    sentence: str
    below: tuple["Said", ...] = ()


def told(step: "Step", language: Language) -> Said:
    """Return a step and all below it as sentences."""
    return Said(sentence(step, language), tuple(told(below, language) for below in step.steps))


def _branches(reasons: tuple[Said, ...], indent: str) -> Iterator[str]:
    for number, reason in enumerate(reasons, start=1):
        last = number == len(reasons)
        below = indent + ("   " if last else "│  ")
        yield from _lines(reason.sentence, indent + ("└─ " if last else "├─ "), below)
        yield from _branches(reason.below, below)


def tree_text(head: str, reasons: tuple[Said, ...], foot: str) -> str:
    """Return a tree of lines: the answer, the reasons, what it rests on."""
    return "\n".join([*_lines(head, "", ""), *_branches(reasons, ""), *_lines(foot, "", "")])


def _items(reasons: tuple[Said, ...]) -> str:
    if not reasons:
        return ""
    items = "".join(f"<li>{escape(tied(reason.sentence))}{_items(reason.below)}</li>" for reason in reasons)
    return f"<ul>{items}</ul>"


def tree_html(kind: str, head: str, reasons: tuple[Said, ...], foot: str, language: Language) -> str:
    """Return the same as nested lists; everything that users wrote is escaped."""
    return (
        f'<div class="kipcore-{kind}" lang="{language}">'
        f"<p><strong>{escape(tied(head))}</strong></p>"
        f"{_items(reasons)}"
        f"<p><small>{escape(foot)}</small></p></div>"
    )


def _parts(finding: "Finding[Any]", language: Language) -> tuple[str, tuple[Said, ...], str]:
    head, *reasons = finding.steps
    below = tuple(told(reason, language) for reason in reasons)
    return sentence(head, language), below, receipt_line(finding, language)


def as_text(finding: "Finding[Any]", language: Language) -> str:
    """Return the explanation as a tree of lines: the answer, the reasons, the receipt."""
    return tree_text(*_parts(finding, language))


def as_html(finding: "Finding[Any]", language: Language) -> str:
    """Return the explanation as nested lists; everything that users wrote is escaped."""
    return tree_html("finding", *_parts(finding, language), language)
