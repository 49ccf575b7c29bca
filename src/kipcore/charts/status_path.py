"""A person's way through the statuses: what holds when, what the Confederation reimburses, what it pays."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.charts.chart import Chart
from kipcore.charts.findings import capital, check_finding, headline
from kipcore.charts.paper import BLUE, INK, ORANGE, Paper, style
from kipcore.charts.rows import Bar, Mark, Row, Section, rows
from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.findings.finding import Finding
from kipcore.findings.speech import spoken
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.integration_flat_rate import INTEGRATION_FLAT_RATE
from kipcore.rules.reimbursement_windows import reimbursement_windows
from kipcore.rules.residence_permit_due import residence_permit_due
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, exactly
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.person import Person
from kipcore.types.text import Language, check_language
from kipcore.types.window import ReimbursementWindow, WindowEnd

__all__ = ["status_path"]

_FEWEST_YEARS: Final = 3
_HALF: Final = Fraction(1, 2)


def status_path(
    person: Person,
    *,
    flat_rate: Finding[Chf] | None = None,
    until: date | None = None,
    law: Law = LAW,
    language: Language = "de",
) -> Chart:
    """Draw a person's statuses in time, with the windows of reimbursement under them (*Statusverlauf*).

    Each status is a bar, with the decision that gave it. Under them stand the windows in which the
    Confederation reimburses social assistance (`kipcore.reimbursement_windows`), the day since when a
    residence permit is due after temporary protection (`kipcore.residence_permit_due`), and the decision that
    draws the integration flat rate, with its amount, if its finding is given.

    Args:
        person: the history of statuses.
        flat_rate: what `kipcore.integration_flat_rate` finds for this person, or None to leave it out.
        until: the last day that is shown, or None for a year after the last day that is known.
        law: the law to apply; that of the flat rate, if there is one.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a last day before the first decision; a finding of another rule, about another
            person or under another law.
        UnknownNameError: another language.
        KipError: whatever `kipcore.reimbursement_windows` raises, such as for a day that is not stated.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> olena = kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1))])
    >>> chart = kip.charts.status_path(olena, language="en")
    >>> print(chart.description.rpartition(". ")[2])
    A residence permit after temporary protection can be claimed from 1 April 2027.
    """
    from kipcore.wording import charts as say

    exactly("person", person, Person, "give a Person with its decisions")
    check_language(language)
    if flat_rate is not None:
        _check_flat_rate(flat_rate, person, law)
    windows = reimbursement_windows(person, law=law)
    due = _due(person, law)
    shown = _shown(person, windows.value, due, until)
    statuses = [
        Row(
            capital(decision.status.label[language]),
            [capital(decision.kind.label[language]), capital(spoken(during, language))],
            [Bar(during.first, during.last, BLUE)],
        )
        for during, decision in person.stretches
        if during.intersects(shown)
    ]
    paid = [_window(window, language) for window in windows.value if window.during.intersects(shown)]
    days = list(_days(due, flat_rate, shown, language))
    sections = [
        Section(say.STATUS[language], statuses),
        Section(say.REIMBURSEMENT[language], paid or [Row(headline(windows, language))]),
    ]
    if days:
        sections.append(Section(say.DAYS[language], days))
    said = [
        f"{capital(decision.status.label[language])}, {spoken(during, language)}."
        for during, decision in person.stretches
    ]
    said += [headline(found, language) for found in (windows, due, flat_rate) if found is not None]
    with style():
        paper = Paper()
        y = paper.head(say.PATH[language], capital(spoken(shown, language)))
        y = rows(paper, y, sections, *shown.closed())
        y = paper.foot(y + 5, say.PATH_NOTE[language])
        return Chart(paper.finish(y), say.PATH[language], " ".join(said), language)


def _check_flat_rate(flat_rate: Finding[Chf], person: Person, law: Law) -> None:
    check_finding(flat_rate, INTEGRATION_FLAT_RATE)
    if flat_rate.inputs["person"] != person:
        raise InvalidValueError("flat_rate", flat_rate, "a finding about this person", "ask for this person")
    if flat_rate.law != law:
        raise InvalidValueError(
            "flat_rate", flat_rate, "a finding under the same law", "give law=flat_rate.law"
        )


def _due(person: Person, law: Law) -> Finding[date] | None:
    """Return since when a residence permit is due, or None if none ever is."""
    try:
        return residence_permit_due(person, law=law)
    except UndecidableError:
        return None


def _shown(
    person: Person,
    windows: tuple[ReimbursementWindow, ...],
    due: Finding[date] | None,
    until: date | None,
) -> DateRange:
    """Return the days of the picture, from the beginning of a year."""
    begin = person.decisions[0].decided_on
    if until is not None:
        a_date("until", until)
        if until < begin:
            raise InvalidValueError("until", until, f"{begin} or later", "show the first decision at least")
    ranges = [*(days for days, _ in person.stretches), *(window.during for window in windows)]
    known = [day for days in ranges for day in (days.first, days.last) if day is not None]
    known += [] if due is None else [due.value]
    first = min(known).year
    last = min(max(max(known).year + 1, first + _FEWEST_YEARS - 1), date.max.year)
    return DateRange(date(first, 1, 1), until or date(last, 12, 31))


def _window(window: ReimbursementWindow, language: Language) -> Row:
    """Return the row of a window: its article and groups, its days, and what ends it."""
    from kipcore.wording import charts as say

    groups = ", ".join(group.label[language] for group in window.groups)
    said = [spoken(window.during, language)]
    if window.share not in {1, _HALF}:  # half is said by the group
        said.append(say.SHARE[language].format(share=window.share))
    if window.ended_by is not None:
        said.append(say.END[language].format(reason=window.ended_by.label[language]))
    bar = Bar(window.during.first, window.during.last, ORANGE, pale=window.share != 1)
    return Row(capital(f"{window.citation[language]}, {groups}"), [capital(one) for one in said], [bar])


def _days(
    due: Finding[date] | None, flat_rate: Finding[Chf] | None, shown: DateRange, language: Language
) -> Iterator[Row]:
    """Yield the rows of single days: the claim to a permit, the decision that draws a flat rate."""
    if due is not None and due.value in shown:
        day = spoken(due.value, language)
        label = capital(WindowEnd.RESIDENCE_PERMIT_DUE.label[language])
        yield Row(label, marks=[Mark(due.value, INK, day)])
    if flat_rate is not None:
        steps = [step for step in flat_rate.steps if step.key.startswith("decision")]
        drawn: list[date] = [dict(step.names)["decided"] for step in steps]
        seen = [day for day in drawn if day in shown]
        amount = str(flat_rate.value)
        said = [capital(spoken(day, language)) for day in drawn]
        one = len(seen) == 1
        marks = [Mark(day, INK, amount if one else "") for day in seen]
        yield Row(
            capital(FundingSource.FLAT_RATE.label[language]), said if one else [amount, *said], marks=marks
        )
