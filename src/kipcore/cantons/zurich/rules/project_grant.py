"""Direct support of projects under KIP 3: what can be granted, and by when the canton answers."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.kernels import grants as kernel
from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import grants
from kipcore.cantons.zurich.rules._grants import grant_steps
from kipcore.cantons.zurich.rules._yearly import next_day
from kipcore.cantons.zurich.types.grants import GrantGap, ProjectTrack
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.areas import AreaOfAction
from kipcore.types.dates import DateRange, day_key, day_of, shift
from kipcore.types.doors import a_date, exactly
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_3
from kipcore.types.text import Text

__all__ = ["project_answer", "project_grant"]

_AREAS: Final = (
    AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
    AreaOfAction.DIVERSITY_AND_NON_DISCRIMINATION,
)
"""The areas of KIP 3 in which the canton's page offers direct support of projects."""
_DEADLINES: Final = (parameters.PROJECT_FIRST_DEADLINE, parameters.PROJECT_SECOND_DEADLINE)


def project_grant(
    requested: Chf,
    *,
    total_cost: Chf,
    area: AreaOfAction,
    during: DateRange,
    justified: bool,
    filed_on: date,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the most that the canton can grant a project directly (*direkte Projektförderung*, KIP 3).

    Direct support by the Integration Office (*Fachstelle Integration*) is the exception beside the service
    agreement. It is offered in two areas of action, up to 50 000 francs on one application, for two years at
    most, or three if there are reasons. The least of three: what is requested, the maximum, the total cost.
    As long as something is missing nothing can be granted as applied for; `figures["once_complete"]` says
    what could be once it is there. Which project gets money is a decision of the office.

    Laws: never above request, maximum or total cost; nothing if and only if something is missing or nothing
    is requested or spent; with nothing missing, more requested or a higher cost never lowers it; reasons
    never lower it.

    Args:
        requested: what is applied for, CHF.
        total_cost: total cost of the project, CHF.
        area: the area of action of KIP 3 to which the project belongs.
        during: first and last day of the project.
        justified: whether the application gives reasons for a longer duration.
        filed_on: the day on which the application is filed; its law is asked.
        law: the law to apply.

    Returns:
        The most that can be granted, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, an area that KIP 3 does not have.
        OutsideRangeError: a project without a first or last day; filed before 2018 or after 2027.
        NotKnownError: filed before 2024.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> found = zurich.project_grant(
    ...     kip.Chf(60_000), total_cost=kip.Chf(80_000),
    ...     area=kip.AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
    ...     during=kip.DateRange.of_years(2025, 2027), justified=True, filed_on=date(2024, 10, 31))
    >>> found.value, found.binding.value, found.figures["track"].value
    (Chf('50000.00'), 'grant maximum', 'larger')
    """
    wanted, cost = an_amount("requested", requested), an_amount("total_cost", total_cost)
    _check_area(area)
    exactly("during", during, DateRange, "give first and last day of the project")
    during.closed()
    exactly("justified", justified, bool, "write True or False")
    a_date("filed_on", filed_on)
    check_law(law)
    most = law.at(parameters.PROJECT_GRANT_MAXIMUM, filed_on).value.rappen
    _track(total_cost, filed_on, law)  # refuses what could not be explained
    gaps = _gaps(area, during, justified=justified, filed_on=filed_on, law=law)
    once_complete = kernel.grant(wanted, most, cost, True)
    return Finding(
        PROJECT_GRANT,
        law,
        (requested, total_cost, area, during, justified, filed_on),
        (kernel.grant(wanted, most, cost, not gaps), once_complete, gaps),
    )


def _check_area(area: object) -> None:
    exactly("area", area, AreaOfAction, "use a member of AreaOfAction")
    known = [one.area for one in KIP_3.areas]
    if area not in known:
        raise InvalidValueError(
            "area", area, "an area of action of KIP 3", "use area.successor, the area in which it goes on"
        )


def _gaps(
    area: AreaOfAction, during: DateRange, *, justified: bool, filed_on: date, law: Law
) -> tuple[GrantGap, ...]:
    """Return what is missing, in the order of GrantGap."""
    gaps = () if area in _AREAS else (GrantGap.AREA,)
    plain = law.at(parameters.PROJECT_YEARS, filed_on).value
    longer = law.at(parameters.PROJECT_YEARS_JUSTIFIED, filed_on).value
    if _within(during, plain):
        return gaps
    if not _within(during, longer):
        return (*gaps, GrantGap.DURATION)
    return gaps if justified else (*gaps, GrantGap.REASONS)


def _within(during: DateRange, years: int) -> bool:
    first, last = during.closed()
    return last < shift(first, years=years)


def _track(total_cost: Chf, filed_on: date, law: Law) -> ProjectTrack:
    small = total_cost <= law.at(parameters.PROJECT_SMALL_COST, filed_on).value
    return ProjectTrack.SMALL if small else ProjectTrack.LARGER


def _limits(finding: Finding[Chf]) -> tuple[ContributionLimit, ...]:
    amount, _, gaps = finding.outcome
    requested, total_cost, _, _, _, filed_on = finding.facts
    bounds = (
        (
            ContributionLimit.GRANT_MAXIMUM,
            finding.law.at(parameters.PROJECT_GRANT_MAXIMUM, filed_on).value.rappen,
        ),
        (ContributionLimit.COST, total_cost.rappen),
        (ContributionLimit.REQUEST, requested.rappen),
    )
    return () if gaps else tuple(limit for limit, bound in bounds if bound == amount)


def _grant_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import projects as say

    _, total_cost, area, during, justified, filed_on = finding.facts
    law = finding.law
    most = law.at(parameters.PROJECT_GRANT_MAXIMUM, filed_on)
    plain = law.at(parameters.PROJECT_YEARS, filed_on)
    longer = law.at(parameters.PROJECT_YEARS_JUSTIFIED, filed_on)
    reasons = Step("justified", say.JUSTIFIED if justified else say.NOT_JUSTIFIED, justified)
    by_reasons = not _within(during, plain.value) and _within(during, longer.value)
    return (
        *grant_steps(finding),
        Step(
            "total_cost",
            say.TOTAL_COST,
            total_cost,
            steps=(Step("track", say.TRACK, _track(total_cost, filed_on, law)),),
        ),
        Step("maximum", say.MAXIMUM, most.value, sources=(most.source,)),
        Step("area", say.AREA, KIP_3.area(area).label, sources=(grants.PROJECTS_KIP_3,)),
        Step(
            "duration",
            say.DURATION,
            during,
            (("years", plain.value), ("longer", longer.value)),
            (plain.source,),
            steps=(reasons,) if by_reasons else (),
        ),
        Step("exception", say.EXCEPTION, sources=(grants.PROJECTS_KIP_3,)),
        *(() if by_reasons or not justified else not_used(reasons)),
    )


PROJECT_GRANT: Final = Rule(
    function=project_grant,
    title=Text(
        "Was kann der Kanton einem Projekt direkt höchstens gewähren?",
        "Combien le canton peut-il accorder au plus directement à un projet ?",
        "Quanto può concedere al massimo il Cantone direttamente a un progetto?",
        "What can the canton grant a project directly at most?",
    ),
    citations=(),
    inputs=("requested", "total_cost", "area", "during", "justified", "filed_on"),
    parameters=(
        parameters.PROJECT_GRANT_MAXIMUM,
        parameters.PROJECT_SMALL_COST,
        parameters.PROJECT_YEARS,
        parameters.PROJECT_YEARS_JUSTIFIED,
    ),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_grant_steps,
    limits=_limits,
)


def project_answer(filed_on: date, *, total_cost: Chf, law: Law = LAW) -> Finding[date]:
    """Find by when the canton answers an application for a project grant (*Antwort auf ein Gesuch*, KIP 3).

    A small project, of 5 000 francs in total at most, is filed at any time and answered within one month. A
    larger one is due on 31 March or 31 October and answered within two months; from which day they count is
    an open question. Filed after one deadline, an application belongs to the next.

    Laws: never before the day of filing; a deadline is never before it either; filed later, never answered
    earlier on the same track; filed on a deadline, the application belongs to it.

    Args:
        filed_on: the day on which the application is filed.
        total_cost: total cost of the project, CHF.
        law: the law to apply.

    Returns:
        The last day for the answer; `figures` has the track, and for a larger project the deadline.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: filed before 2018 or after 2027; a larger project after the last deadline known.
        NotKnownError: filed before 2024; of those calls see `project_call_deadline`.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> found = zurich.project_answer(date(2025, 4, 1), total_cost=kip.Chf(5_001))
    >>> print(found.figures["deadline"], found.value)
    2025-10-31 2025-12-31
    >>> print(zurich.project_answer(date(2025, 4, 1), total_cost=kip.Chf(5_000)).value)
    2025-05-01
    """
    a_date("filed_on", filed_on)
    an_amount("total_cost", total_cost)
    check_law(law)
    if _track(total_cost, filed_on, law) is ProjectTrack.SMALL:
        months = law.at(parameters.PROJECT_ANSWER_MONTHS_SMALL, filed_on).value
        return Finding(
            PROJECT_ANSWER, law, (filed_on, total_cost), (day_key(shift(filed_on, months=months)),)
        )
    deadline, _ = next_day(_DEADLINES, filed_on, law)
    months = law.at(parameters.PROJECT_ANSWER_MONTHS, filed_on).value
    from_deadline = law.reading(questions.PROJECT_ANSWER_FROM).name == "from the deadline"
    answer = shift(deadline if from_deadline else filed_on, months=months)
    return Finding(PROJECT_ANSWER, law, (filed_on, total_cost), (day_key(answer),))


def _answer_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import projects as say

    filed_on, total_cost = finding.facts
    law = finding.law
    small = law.at(parameters.PROJECT_SMALL_COST, filed_on)
    track = _track(total_cost, filed_on, law)
    head = (
        Step("answer", say.ANSWER, day_of(finding.outcome[0])),
        Step("filed_on", say.FILED, filed_on),
        Step(
            "track",
            say.TRACK,
            track,
            steps=(
                Step("total_cost", say.TOTAL_COST, total_cost),
                Step("small_cost", say.SMALL_COST, small.value, sources=(small.source,)),
            ),
        ),
    )
    if track is ProjectTrack.SMALL:
        months = law.at(parameters.PROJECT_ANSWER_MONTHS_SMALL, filed_on)
        return (
            *head,
            Step("any_time", say.ANY_TIME, sources=(months.source,)),
            Step("months", say.MONTHS_FROM_FILING, months.value, sources=(months.source,)),
        )
    deadline, cited = next_day(_DEADLINES, filed_on, law)
    months = law.at(parameters.PROJECT_ANSWER_MONTHS, filed_on)
    asked = question_step(questions.PROJECT_ANSWER_FROM, law)
    return (
        *head,
        Step("deadline", say.DEADLINE, deadline, sources=(cited.source,)),
        Step("months", say.MONTHS, months.value, sources=(months.source,), steps=(asked,)),
    )


PROJECT_ANSWER: Final = Rule(
    function=project_answer,
    title=Text(
        "Bis wann antwortet der Kanton auf ein Gesuch für ein Projekt?",
        "Dans quel délai le canton répond-il à une demande pour un projet ?",
        "Entro quando risponde il Cantone a una domanda per un progetto?",
        "By when does the canton answer an application for a project?",
    ),
    citations=(),
    inputs=("filed_on", "total_cost"),
    parameters=(
        parameters.PROJECT_ANSWER_MONTHS,
        parameters.PROJECT_ANSWER_MONTHS_SMALL,
        parameters.PROJECT_FIRST_DEADLINE,
        parameters.PROJECT_SECOND_DEADLINE,
        parameters.PROJECT_SMALL_COST,
    ),
    questions=(questions.PROJECT_ANSWER_FROM,),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_answer_steps,
)
