"""The calendar of an agreement: what is due by when, and what of that is not known.

Art. 9 para. 3, Art. 13, Art. 14 para. 2, Art. 15 para. 4, Art. 18, 19 para. 3, 20 and 29a VIntA.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_plans as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.leftover import leftover_until, rests_on_end_of_kip_2
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.bodies import FederalBody
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly
from kipcore.types.duties import Duty, DutyKind
from kipcore.types.text import Text

__all__ = ["deadlines"]

_EACH_YEAR: Final[tuple[tuple[DutyKind, Parameter[Any]], ...]] = (
    (DutyKind.FLAT_RATE_PAYMENT, parameters.FLAT_RATE_PAYMENTS),
    (DutyKind.YEARLY_REPORT, parameters.YEARLY_REPORT),
    (DutyKind.KEY_FIGURES, parameters.KEY_FIGURES_REPORTED),
    (DutyKind.REGISTRATION_REPORT, parameters.REGISTRATION_REPORT),
)
_ONGOING: Final[tuple[tuple[DutyKind, Parameter[Any]], ...]] = (
    (DutyKind.FEDERAL_SUPERVISION, parameters.FINANCIAL_SUPERVISION),
    (DutyKind.CANTONAL_SUPERVISION, parameters.FINANCIAL_SUPERVISION),
    (DutyKind.QUALITY_CRITERIA, parameters.QUALITY_CRITERIA),
)
_SUPPLEMENT: Final[tuple[tuple[DutyKind, Parameter[date]], ...]] = (
    (DutyKind.SUPPLEMENT_IN_TIME, parameters.SUPPLEMENT_IN_TIME_BY),
    (DutyKind.SUPPLEMENT, parameters.SUPPLEMENT_POSSIBLE_UNTIL),
)
_BY_SEM: Final = frozenset(
    {DutyKind.FLAT_RATE_PAYMENT, DutyKind.FEDERAL_SUPERVISION, DutyKind.QUALITY_CRITERIA}
)
_KINDS: Final = list(DutyKind)


def deadlines(agreement: ProgrammeAgreement, *, law: Law = LAW) -> Finding[tuple[Duty, ...]]:
    """Find what is due under a programme agreement, in the order of time (*Fristen und Pflichten*).

    Submission (Art. 13 VIntA, day by SEM's circular); in 2019 the implementation plan for the Integration
    Agenda and the supplementary agreement (Art. 29a); every year the payments of flat rates (Art. 15
    para. 4), the report (Art. 18) with its key figures, and the report on registrations (Art. 9 para. 3);
    the end of the term (Art. 14 para. 2); the last day for what is left over (Art. 19 para. 3), if the goals
    are reached. Ongoing duties stand last: supervision (Art. 18 para. 3 and 4) and
    criteria of quality (Art. 20).

    A day that was not found is not given: such a duty has a year only, and stands at the end of it. A yearly
    duty is listed for each year from whose beginning the law is known to ask for it; for the other years the
    explanation says that it is not known. Payments are listed for a year of which the law is known in part,
    with the day since when: for 2019 since 1 May.

    Laws: dated and undated duties are in order; none is before the submission or after the last day for
    what is left over; a longer term never takes a yearly duty away.

    Args:
        agreement: the programme agreement, with its term as it was extended, if it was.
        law: the law to apply.

    Returns:
        The duties, by day and year; the ongoing ones last.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: a term that ends in the last two years of the calendar.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2)
    >>> for duty in kip.deadlines(zh).value:
    ...     if duty.day is not None:
    ...         print(duty.day, duty.kind.value)
    2017-05-31 submission
    2019-04-30 integration agenda plan
    2019-11-30 supplement in time
    2020-11-30 supplement
    2021-12-31 end of term
    2023-12-31 leftover
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    leftover = leftover_until(agreement.period, agreement.term, law)
    duties = [
        _submission(agreement, law),
        *_of_2019(agreement, law),
        *_each_year(agreement, law),
        Duty(
            DutyKind.END_OF_TERM,
            agreement.canton,
            (agreement.source or agreement.period.source,),
            agreement.term.last,
            agreement.years[-1],
        ),
        *_ongoing(agreement, law),
    ]
    if leftover is not None:
        duties.append(
            Duty(DutyKind.LEFTOVER, agreement.canton, (law_text.VINTA_19_3,), leftover, leftover.year)
        )
    return Finding(DEADLINES, law, (agreement,), (tuple(sorted(duties, key=_when)),))


def _when(duty: Duty) -> tuple[int, date, int]:
    """Return by what duties are sorted: undated ones stand last in their year, a submission first."""
    year = 10_000 if duty.year is None else duty.year
    undated = date.min if duty.kind is DutyKind.SUBMISSION else date.max
    return (year, duty.day or undated, _KINDS.index(duty.kind))


def _who(kind: DutyKind, agreement: ProgrammeAgreement) -> Any:
    return FederalBody.SEM if kind in _BY_SEM else agreement.canton


def _submission(agreement: ProgrammeAgreement, law: Law) -> Duty:
    """Return by when the programme is submitted: the day, or the year of the eve."""
    first, _ = agreement.term.closed()
    by = known(law, parameters.SUBMISSION_BY, first)
    kind, canton = DutyKind.SUBMISSION, agreement.canton
    if by is not None:
        return Duty(kind, canton, (by.source,), by.value, by.value.year)
    eve = agreement.term.day_before() or first
    return Duty(kind, canton, (law_text.BEFORE_THE_TERM,), year=eve.year)


def _of_2019(agreement: ProgrammeAgreement, law: Law) -> Iterator[Duty]:
    """Yield what an agreement that was running in 2019 had to do once."""
    first, last = agreement.term.closed()
    plan = known(law, parameters.INTEGRATION_AGENDA_PLAN_BY, first)
    if plan is not None and plan.value in agreement.term:
        yield Duty(
            DutyKind.INTEGRATION_AGENDA_PLAN, agreement.canton, (plan.source,), plan.value, plan.value.year
        )
    contained = known(law, parameters.INITIAL_INTEGRATION, first)
    if contained is not None and contained.value:
        return
    for kind, parameter in _SUPPLEMENT:
        by = known(law, parameter, last)
        if by is not None and by.value in agreement.term:
            yield Duty(kind, agreement.canton, (by.source,), by.value, by.value.year)


def _each_year(agreement: ProgrammeAgreement, law: Law) -> Iterator[Duty]:
    """Yield the duties of each year; a report falls in the year after the one it is about."""
    for kind, parameter in _EACH_YEAR:
        for during in agreement.term.by_year():
            duty, since = _asked(kind, parameter, during, law)
            if duty is None or not duty.value:
                continue
            year, who = during.years[0], _who(kind, agreement)
            if kind is DutyKind.FLAT_RATE_PAYMENT:
                yield Duty(kind, who, (duty.source,), year=year, times=duty.value, since=since)
            else:
                sources = (duty.source, law_text.YEAR_AFTER)
                yield Duty(kind, who, sources, year=year + 1, about=year)


def _asked(
    kind: DutyKind, parameter: Parameter[Any], during: DateRange, law: Law
) -> tuple[Cited[Any] | None, date | None]:
    """Return what the law is known to ask for in a year, and since when if not from the beginning.

    A report is about a whole year; payments fall into the part of it for which the law is known.
    """
    first, _ = during.closed()
    asked: Cited[Any] | None = known(law, parameter, first)
    if asked is None and kind is DutyKind.FLAT_RATE_PAYMENT:
        for stretch in law.timeline(parameter).known:
            if stretch.first is not None and stretch.first in during:
                return law.at(parameter, stretch.first), stretch.first
    return asked, None


def _ongoing(agreement: ProgrammeAgreement, law: Law) -> Iterator[Duty]:
    """Yield the ongoing duties that the law is known to ask for at the end of the term."""
    for kind, parameter in _ONGOING:
        duty = known(law, parameter, agreement.term.last)  # type: ignore[arg-type]  # closed
        if duty is not None and duty.value:
            source = law_text.VINTA_18_3 if kind is DutyKind.FEDERAL_SUPERVISION else duty.source
            yield Duty(kind, _who(kind, agreement), (source,))


def _unknown_years(agreement: ProgrammeAgreement, law: Law) -> Iterator[tuple[DutyKind, tuple[int, ...]]]:
    """Yield the duties with the years for which the law does not say whether they held."""
    for kind, parameter in _EACH_YEAR:
        years = tuple(
            during.years[0]
            for during in agreement.term.by_year()
            if _asked(kind, parameter, during, law)[0] is None
        )
        if years:
            yield kind, years
    for kind, parameter in _ONGOING:
        if known(law, parameter, agreement.term.last) is None:  # type: ignore[arg-type]  # closed
            yield kind, tuple(agreement.years)


def _steps(finding: Finding[tuple[Duty, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import deadlines as say

    [agreement] = finding.facts
    duties = finding.value
    names = (("canton", agreement.canton), ("period", agreement.period), ("count", len(duties)))
    steps = [Step("duties", say.DUTIES, duties, names)]
    for duty in duties:
        text = say.ONGOING
        if duty.day is not None:
            text = say.DATED
        elif duty.about is not None:
            text = say.REPORT
        elif duty.year is not None:
            undated = (say.UNDATED, say.TIMES) if duty.since is None else (say.UNDATED_SINCE, say.TIMES_SINCE)
            text = undated[duty.times > 1]
        of = () if duty.year is None else (str(duty.about or duty.year),)
        key = "_".join((duty.kind.value.replace(" ", "_"), *of))
        facts = (("what", duty.kind), ("who", duty.who), ("year", duty.year), ("about", duty.about))
        sources = tuple(source for source in duty.sources if source != law_text.YEAR_AFTER)
        steps.append(
            Step(key, text, duty.day, (*facts, ("times", duty.times), ("since", duty.since)), sources)
        )
    if any(duty.about is not None for duty in duties):
        steps.append(Step("year_after", say.YEAR_AFTER, sources=(law_text.YEAR_AFTER,)))
    for kind, years in _unknown_years(agreement, finding.law):
        key = f"{kind.value}_not_known".replace(" ", "_")
        steps.append(Step(key, say.NOT_KNOWN, None, (("what", kind), ("years", years))))
    if all(duty.kind is not DutyKind.LEFTOVER for duty in duties):
        steps.append(Step("leftover_not_known", say.LEFTOVER_NOT_KNOWN))
    if rests_on_end_of_kip_2(agreement.period, agreement.term):
        steps.append(question_step(questions.END_OF_KIP_2, finding.law))
    return tuple(steps)


DEADLINES: Final = Rule(
    function=deadlines,
    title=Text(
        "Was ist unter einer Programmvereinbarung bis wann zu tun?",
        "Que faut-il faire en vertu d'une convention-programme, et jusqu'à quand ?",
        "Che cosa va fatto in virtù di un accordo di programma, ed entro quando?",
        "What is due under a programme agreement, and by when?",
    ),
    citations=(
        Citation(VINTA, "9", "3"),
        Citation(VINTA, "13", "1"),
        Citation(VINTA, "14", "2"),
        Citation(VINTA, "15", "4"),
        Citation(VINTA, "18"),
        Citation(VINTA, "19", "3"),
        Citation(VINTA, "20"),
        Citation(VINTA, "29a"),
    ),
    inputs=("agreement",),
    parameters=(
        parameters.FINANCIAL_SUPERVISION,
        parameters.FLAT_RATE_PAYMENTS,
        parameters.INITIAL_INTEGRATION,
        parameters.INTEGRATION_AGENDA_PLAN_BY,
        parameters.KEY_FIGURES_REPORTED,
        parameters.LEFTOVER_YEARS,
        parameters.QUALITY_CRITERIA,
        parameters.REGISTRATION_REPORT,
        parameters.SUBMISSION_BY,
        parameters.SUPPLEMENT_IN_TIME_BY,
        parameters.SUPPLEMENT_POSSIBLE_UNTIL,
        parameters.YEARLY_REPORT,
    ),
    questions=(questions.END_OF_KIP_2,),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_steps,
)
