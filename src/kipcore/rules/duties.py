"""Who may be obliged to take part, and who is registered with the employment service: Art. 9 and 10 VIntA."""

from datetime import date
from typing import Final

from kipcore.errors import UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_persons as on_persons, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.persons import PROTECTED, REFUGEES_AND_ADMITTED, is_read_as_named, status_on
from kipcore.rules.steps import question_step
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.doors import exactly
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["job_registration_duty", "may_be_obliged"]

_ADMITTED: Final = frozenset(
    {
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    }
)
_QUESTIONS: Final = {
    Status.REFUGEE_WITH_EXPULSION: questions.DUTIES_EXPULSION,
    Status.STATELESS_PERSON: questions.DUTIES_STATELESS,
    Status.STATELESS_PERSON_WITH_EXPULSION: questions.DUTIES_STATELESS,
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: questions.DUTIES_STATELESS_ADMITTED,
}


def _is_meant(status: Status, law: Law) -> bool:
    """Return whether a provision on refugees and temporarily admitted persons means a status."""
    if status in _QUESTIONS:
        return is_read_as_named(_QUESTIONS[status], law)
    return status in REFUGEES_AND_ADMITTED


def _asked(status: Status, law: Law, *, meant: bool) -> tuple[Step, ...]:
    """Return the step that says how a status is read that the provision does not name."""
    from kipcore.wording import duties as say

    if status not in _QUESTIONS:
        return ()
    text = say.READ_AS_NAMED if meant else say.READ_AS_NOT_NAMED
    return (Step("not_named", text, steps=(question_step(_QUESTIONS[status], law),)),)


def may_be_obliged(person: Person, *, on: date, on_social_assistance: bool, law: Law = LAW) -> Finding[bool]:
    """Find whether Art. 10 VIntA allows a person to be obliged to take part in measures (*Verpflichtung*).

    Art. 10 para. 1 VIntA: refugees and temporarily admitted persons who are on social assistance may be
    obliged to attend integration or employment programmes, since 1 December 2025 measures of occupational
    integration or reintegration; since that day protected persons too. For temporarily admitted persons
    the obligation may take the form of an integration agreement; such agreements may be concluded with them
    whenever they have special integration needs (Art. 83 para. 10 AIG), on social assistance or not.
    Persons from EU and EFTA states cannot be obliged.

    A no is a no under this article. Whoever is not obliged under it may be on another basis, such as an
    integration agreement under Art. 58b AIG or cantonal law on social assistance: that is not decided here.

    Laws: nobody is obliged under Art. 10 without social assistance; with or without a residence permit,
    protected persons are treated alike; whoever could be obliged before 1 December 2025 can be since, but
    not to the same measures.

    Args:
        person: the history of statuses.
        on: the day of the obligation.
        on_social_assistance: whether the person is on social assistance that day (*bezieht Sozialhilfe*).
        law: the law to apply.

    Returns:
        Whether the person may be obliged.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: no status on that day; a day before 2019 (EU and EFTA nationals: before 2018).
        UndecidableError: a status that Art. 10 VIntA does not name and that no question covers.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> olena = kip.Person([kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1))])
    >>> [kip.may_be_obliged(olena, on=day, on_social_assistance=True).value
    ...  for day in (date(2025, 11, 30), date(2025, 12, 1))]
    [False, True]
    """
    status = status_on(person, on)
    exactly("on_social_assistance", on_social_assistance, bool, "write True or False")
    check_law(law)
    if status is Status.EU_EFTA_NATIONAL:
        obliged = law.at(parameters.EU_EFTA_OBLIGED, on).value
    elif status in REFUGEES_AND_ADMITTED or status in _QUESTIONS or status in PROTECTED:
        law.at(parameters.MANDATORY_MEASURES, on)
        named = _is_meant(status, law)
        if status in PROTECTED:
            named = law.at(parameters.PROTECTED_PERSONS_OBLIGED, on).value
        obliged = named and on_social_assistance
    else:
        raise UndecidableError(
            "status",
            status,
            "a status that Art. 10 VIntA names: refugees, temporarily admitted and protected persons",
            "look at cantonal law on social assistance and at Art. 58b AIG, which decide for this status",
        )
    return Finding(MAY_BE_OBLIGED, law, (person, on, on_social_assistance), (int(obliged),))


def _obliged_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import duties as say

    person, on, on_social_assistance = finding.facts
    law, status = finding.law, person.status_on(on)
    names = (("status", status), ("day", on))
    if status is Status.EU_EFTA_NATIONAL:
        free = law.at(parameters.EU_EFTA_OBLIGED, on)
        text = say.EU_OBLIGED if finding.value else say.EU_NOT_OBLIGED
        reason = say.FREE_MOVEMENT_TOO if finding.value else say.FREE_MOVEMENT
        head = Step("may_be_obliged", text, finding.value, names)
        return (head, Step("free_movement", reason, sources=(free.source,)))
    measures = law.at(parameters.MANDATORY_MEASURES, on)
    meant = _is_meant(status, law)
    steps = [
        Step(
            "may_be_obliged", say.MAY_BE_OBLIGED if finding.value else say.NOT_OBLIGED, finding.value, names
        ),
        Step("measures", say.MEASURES, measures.value, sources=(measures.source,)),
        *_asked(status, law, meant=meant),
    ]
    if status in PROTECTED:
        added = law.at(parameters.PROTECTED_PERSONS_OBLIGED, on)
        text = say.PROTECTED if added.value else say.PROTECTED_NOT
        steps.append(Step("protected_persons", text, added.value, sources=(added.source,)))
    steps.append(Step("on_social_assistance", say.SOCIAL_ASSISTANCE, on_social_assistance))
    if status in _ADMITTED and meant:
        sources = (measures.source, on_persons.AIG_83_10)
        steps.append(Step("by_agreement", say.BY_AGREEMENT, sources=sources))
    if finding.value:
        breach = say.BREACH_PROTECTED if status in PROTECTED else say.BREACH
        steps.append(Step("breach", breach, sources=(on_persons.VINTA_10_2,)))
    else:
        steps.append(Step("other_basis", say.OTHER_BASIS))
    return tuple(steps)


MAY_BE_OBLIGED: Final = Rule(
    function=may_be_obliged,
    title=Text(
        "Kann eine Person nach Art. 10 VIntA zur Teilnahme an Massnahmen verpflichtet werden?",
        "Une personne peut-elle, selon l'art. 10 OIE, être obligée à participer à des mesures ?",
        "Una persona può essere obbligata a partecipare a misure secondo l'art. 10 OIntS?",
        "May a person be obliged under Art. 10 VIntA to take part in measures?",
    ),
    citations=(Citation(VINTA, "10"), Citation(AIG, "58b"), Citation(AIG, "83", "10")),
    inputs=("person", "on", "on_social_assistance"),
    parameters=(
        parameters.EU_EFTA_OBLIGED,
        parameters.MANDATORY_MEASURES,
        parameters.PROTECTED_PERSONS_OBLIGED,
    ),
    questions=(
        questions.DUTIES_EXPULSION,
        questions.DUTIES_STATELESS,
        questions.DUTIES_STATELESS_ADMITTED,
    ),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_obliged_steps,
)


def job_registration_duty(
    person: Person, *, on: date, unemployed: bool, employable: bool, law: Law = LAW
) -> Finding[bool]:
    """Find whether a person must be registered with the public employment service (*Meldepflicht*).

    Art. 53 para. 5 AIG, Art. 9 VIntA: the social-assistance authorities register unemployed recognised
    refugees and temporarily admitted persons, if an assessment found them employable
    (*arbeitsmarktfähig*). The cantons regulate the procedure, and report to SEM once a year.

    Laws: only who is unemployed and employable is registered; nobody is registered by their status alone.

    Args:
        person: the history of statuses.
        on: the day.
        unemployed: whether the person has no employment and seeks one (*stellenlos*, *stellensuchend*).
        employable: whether an assessment found the person employable.
        law: the law to apply.

    Returns:
        Whether there is a duty to register.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: no status on that day, or a day before 2019.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> refugee = kip.Person([kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2022, 4, 1))])
    >>> kip.job_registration_duty(refugee, on=date(2024, 1, 1), unemployed=True, employable=True).value
    True
    """
    status = status_on(person, on)
    exactly("unemployed", unemployed, bool, "write True or False")
    exactly("employable", employable, bool, "write True or False")
    check_law(law)
    duty = law.at(parameters.REGISTRATION_DUTY, on).value
    must = duty and _is_meant(status, law) and unemployed and employable
    return Finding(JOB_REGISTRATION_DUTY, law, (person, on, unemployed, employable), (int(must),))


def _registration_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import duties as say

    person, on, unemployed, employable = finding.facts
    law, status = finding.law, person.status_on(on)
    duty, meant = law.at(parameters.REGISTRATION_DUTY, on), _is_meant(status, law)
    head = Step(
        "job_registration_duty",
        say.REGISTERED if finding.value else say.NOT_REGISTERED,
        finding.value,
        (("status", status), ("day", on)),
    )
    if not duty.value:
        return (head, Step("no_duty", say.NO_DUTY, sources=(duty.source,)))
    who = Step("who_registers", say.WHO_REGISTERS, sources=(on_persons.AIG_53_5, duty.source))
    if not meant and status not in _QUESTIONS:
        return (head, who, Step("not_named", say.NOT_NAMED, sources=(on_persons.NOT_IN_ARTICLE_9,)))
    return (
        head,
        who,
        *_asked(status, law, meant=meant),
        Step("unemployed", say.UNEMPLOYED, unemployed),
        Step("employable", say.EMPLOYABLE, employable),
    )


JOB_REGISTRATION_DUTY: Final = Rule(
    function=job_registration_duty,
    title=Text(
        "Ist eine Person der öffentlichen Arbeitsvermittlung zu melden?",
        "Une personne doit-elle être annoncée au service public de l'emploi ?",
        "Una persona va annunciata al servizio pubblico di collocamento?",
        "Must a person be registered with the public employment service?",
    ),
    citations=(Citation(AIG, "53", "5"), Citation(VINTA, "9")),
    inputs=("person", "on", "unemployed", "employable"),
    parameters=(parameters.REGISTRATION_DUTY,),
    questions=(
        questions.DUTIES_EXPULSION,
        questions.DUTIES_STATELESS,
        questions.DUTIES_STATELESS_ADMITTED,
    ),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_registration_steps,
)
