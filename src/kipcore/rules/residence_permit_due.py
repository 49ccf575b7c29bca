"""When a residence permit is due after temporary protection: Art. 74 para. 2 AsylG."""

from datetime import date
from typing import Final

from kipcore.errors import KipError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_reimbursement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.reimbursement_kinds import Case
from kipcore.rules.reimbursement_limit import permit_due, protection_full
from kipcore.rules.steps import question_step
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.dates import day_key, day_of
from kipcore.types.doors import exactly
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["before_due_steps", "due_steps", "residence_permit_due"]


def residence_permit_due(person: Person, *, law: Law = LAW) -> Finding[date]:
    """Find since when a person under temporary protection can claim a residence permit (*Anspruch*).

    Art. 74 para. 2 AsylG: if the Federal Council has not lifted temporary protection after five years.
    From when the five years run, from the grant to the person or from the activation by the Federal
    Council, is a question; half the flat rate of Art. 24 para. 3 AsylV 2 begins on that day. Of several
    grants the last is asked about. The Act names no earlier claim; from a permit granted earlier, or from a
    claim that is stated, one is inferred.

    Laws: a later grant never makes it earlier; it is never before the grant; a permit never makes it later.

    Args:
        person: the history of statuses, with a grant of temporary protection in it.
        law: the law to apply; each day is measured by the law of that day.

    Returns:
        The first day of the claim.

    Raises:
        WrongTypeError: not a Person, not a Law.
        UndecidableError: no temporary protection in the history, or protection that ended before.
        OutsideRangeError: a grant before the law that is asked, or a day after the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> olena = kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1))])
    >>> kip.residence_permit_due(olena).value
    datetime.date(2027, 4, 1)
    """
    exactly("person", person, Person, "give the Person")
    check_law(law)
    grants = [i for i, one in enumerate(person.decisions) if one.status is Status.PROTECTED_PERSON]
    if not grants:
        raise UndecidableError(
            "person", "no temporary protection", "a grant of temporary protection", "add its StatusDecision"
        )
    case = Case(person, grants[-1], law)
    due = permit_due(case)
    last = person.stretches[case.place][0].last
    if last is not None and last < due and not case.has_permit_after:
        raise UndecidableError(
            "person",
            f"protection until {last}",
            f"protection that lasts until {due}",
            "no permit falls due if protection ends before",
        )
    return Finding(RESIDENCE_PERMIT_DUE, law, (person,), (case.place, day_key(due)))


def due_steps(case: Case, key: str) -> tuple[Step, ...]:
    """Return the steps that say why a permit is due on its day."""
    from kipcore.wording import reimbursement as say

    limit, due = protection_full(case), permit_due(case)
    source = case.law.at(parameters.RESIDENCE_PERMIT_YEARS, limit.on).source
    sources = [source]
    if limit.clock != case.decision.decided_on:
        sources.append(case.law.at(parameters.PROTECTION_ACTIVATED, case.decision.decided_on).source)
    years = Step(f"{key}_years", say.DUE_YEARS, limit.years, (("clock", limit.clock),), tuple(sources))
    if due <= day_of(limit.last):
        return (years, Step(f"{key}_earlier", say.DUE_EARLIER, due, sources=(law_text.EARLIER_CLAIM,)))
    return (years,)


def before_due_steps(person: Person, place: int, law: Law) -> tuple[Step, ...]:
    """Return the step that says that a permit after protection stands before the day on which it is due.

    The day is the one of the protection alone: from the permit no earlier claim is inferred.
    """
    from kipcore.wording import person_rate as say

    permit = person.decisions[place]
    if permit.status is not Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        return ()
    question = questions.RESIDENCE_PERMIT_CLOCK
    chosen = law.reading(question)
    alone = Case(Person(person.decisions[:place]), place - 1, law)
    due, *others = (
        _due_alone(alone if one is chosen else alone._replace(law=law.with_reading(question, one.name)))
        for one in sorted(question.readings, key=lambda one: one is not chosen)
    )
    early = [day for day in (due, *others) if day is not None and permit.decided_on < day]
    if not early:
        return ()
    asked = (question_step(question, law),) if any(day != due for day in others) else ()
    if due not in early:
        return asked
    names, below = (("decided", permit.decided_on),), (*due_steps(alone, "permit_due"), *asked)
    return (Step("permit_before_due", say.PERMIT_BEFORE_DUE, due, names, steps=below),)


def _due_alone(case: Case) -> date | None:
    """Return when a permit is due after temporary protection, or None where that is not known."""
    try:
        return permit_due(case)
    except KipError:
        return None


def _steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import reimbursement as say

    case = Case(finding.facts[0], finding.outcome[0], finding.law)
    return (
        Step("residence_permit_due", say.DUE, finding.value),
        *due_steps(case, "due"),
        question_step(questions.RESIDENCE_PERMIT_CLOCK, finding.law),
    )


RESIDENCE_PERMIT_DUE: Final = Rule(
    function=residence_permit_due,
    title=Text(
        "Ab wann besteht nach vorübergehendem Schutz Anspruch auf eine Aufenthaltsbewilligung?",
        "Dès quand existe-t-il un droit à une autorisation de séjour après la protection provisoire ?",
        "Da quando sussiste un diritto a un permesso di dimora dopo la protezione provvisoria?",
        "Since when can a residence permit be claimed after temporary protection?",
    ),
    citations=(Citation(ASYLG, "74", "2"),),
    inputs=("person",),
    parameters=(parameters.PROTECTION_ACTIVATED, parameters.RESIDENCE_PERMIT_YEARS),
    questions=(questions.RESIDENCE_PERMIT_CLOCK,),
    value=lambda finding: day_of(finding.outcome[1]),
    steps=_steps,
)
