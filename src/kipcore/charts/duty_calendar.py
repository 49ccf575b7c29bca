"""A programme's calendar of duties: one row for each kind, days marked, years of unknown days hatched."""

from datetime import date

from kipcore.charts.chart import Chart
from kipcore.charts.findings import capital, check_finding, headline
from kipcore.charts.paper import BLUE, ORANGE, Paper, style
from kipcore.charts.rows import Bar, Mark, Row, Section, rows
from kipcore.findings.finding import Finding
from kipcore.findings.speech import spoken
from kipcore.rules.deadlines import DEADLINES
from kipcore.types.bodies import FederalBody
from kipcore.types.dates import DateRange
from kipcore.types.duties import Duty, DutyKind
from kipcore.types.text import Language, check_language

__all__ = ["duty_calendar"]


def duty_calendar(finding: Finding[tuple[Duty, ...]], *, language: Language = "de") -> Chart:
    """Draw the calendar of an agreement (*Fristen und Pflichten*): one row for each kind of duty.

    A known day is a diamond with its date. A duty that falls in a year, on a day that is not known, is a
    pale bar over that year, or over the part of it of which the law is known. What is ongoing is a bar that
    goes on. The colour says who must act, and so does the text of the row.

    Args:
        finding: what `kipcore.deadlines` finds.
        language: de, fr, it or en.

    Raises:
        WrongTypeError: not a finding.
        InvalidValueError: a finding of another rule.
        UnknownNameError: another language.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> kip.charts.duty_calendar(kip.deadlines(zh), language="en").description.partition(". ")[0]
    'Canton of Zurich, CIP 3: number of deadlines and duties: 22'
    """
    from kipcore.wording import charts as say

    check_finding(finding, DEADLINES)
    check_language(language)
    [agreement] = finding.facts
    begin, end = agreement.term.closed()
    years = [duty.year for duty in finding.value if duty.year is not None]
    first, last = date(min(begin.year, *years), 1, 1), date(max(end.year, *years), 12, 31)
    kinds: dict[DutyKind, list[Duty]] = {}
    for duty in finding.value:
        kinds.setdefault(duty.kind, []).append(duty)
    title, below = finding.rule.title[language], headline(finding, language)
    known = say.NEXT[language].join(
        f"{spoken(duty.day, language)}, {duty.kind.label[language]}" for duty in finding.value if duty.day
    )
    with style():
        paper = Paper()
        canton = capital(spoken(agreement.canton, language))
        y = paper.head(title, f"{canton}, {agreement.period.label[language]}")
        table = [_row(kind, kinds[kind], agreement.term, language) for kind in DutyKind if kind in kinds]
        y = rows(paper, y, [Section("", table)], first, last)
        y = paper.foot(y + 5, say.CALENDAR_NOTE[language])
        description = f"{below} {say.KNOWN_DAYS[language].format(days=known)}"
        return Chart(paper.finish(y), title, description, language)


def _row(kind: DutyKind, duties: list[Duty], term: DateRange, language: Language) -> Row:
    """Return the row of one kind of duty."""
    who = capital(spoken(duties[0].who, language))
    colour = BLUE if type(duties[0].who) is FederalBody else ORANGE
    bars, marks = [], []
    for duty in duties:
        if duty.day is not None:
            marks.append(Mark(duty.day, colour, spoken(duty.day, language)))
        elif duty.year is not None:
            since = duty.since or date(duty.year, 1, 1)
            says = f"{duty.times}×" if duty.times > 1 else ""
            bars.append(Bar(since, date(duty.year, 12, 31), colour, pale=True, says=says))
        else:
            bars.append(Bar(term.first, None, colour))
    return Row(capital(kind.label[language]), [who], bars, marks)
