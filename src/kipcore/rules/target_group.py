"""Who belongs to a target group of integration support: Art. 53a AIG, Art. 6 VIntA."""

from datetime import date
from typing import Final

from kipcore.errors import NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_persons as on_persons, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.persons import status_on
from kipcore.rules.steps import question_step
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.integration import TargetGroup
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["in_target_group"]


def in_target_group(
    group: TargetGroup,
    *,
    on: date,
    person: Person | None = None,
    integration_need: bool | None = None,
    longer_stay: bool | None = None,
    professional: bool | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether somebody belongs to a target group of integration support (*Zielgruppe*).

    Art. 6 VIntA, which carries out Art. 53a AIG. Persons with integration needs: those who have them and
    may expect to stay longer-term and lawfully; the latter is derived from Art. 4 para. 2 AIG and from the
    programmes. Professionals: whoever works in integration support, of whichever nationality. Local
    population: the Swiss; whether foreign nationals belong to it is open, as the three texts of the article
    differ.

    Needs and prospects are assessments of the competent body; kipcore does not make them. Only what the
    group asks for is looked at, so that the same facts can be put to every group. Which further groups a
    canton has in view is its own affair.

    Laws: a further fact never changes an answer that there is; a need or a prospect that is denied is a no
    whatever else is known; a professional is one with whichever status.

    Args:
        group: the target group.
        on: the day.
        person: the history of statuses; read for the local population only.
        integration_need: whether the competent body sees integration needs; None if not assessed.
        longer_stay: whether there is a prospect of a longer-term, lawful stay; None if not assessed.
        professional: whether somebody works in integration support (*Fachperson*); None if not known.
        law: the law to apply.

    Returns:
        Whether they belong to it.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a fact that decides and is not stated; a day before 2019.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.in_target_group(
    ...     kip.TargetGroup.PERSONS_WITH_INTEGRATION_NEEDS, on=date(2024, 6, 1),
    ...     integration_need=True, longer_stay=True).value
    True
    >>> kip.in_target_group(kip.TargetGroup.PROFESSIONALS, on=date(2024, 6, 1))
    Traceback (most recent call last):
    kipcore.errors.NotKnownError: professional: got None; allowed: a stated fact; \
to mend: give professional=True or professional=False; unknown is never no
    """
    exactly("group", group, TargetGroup, "use a member such as TargetGroup.PROFESSIONALS")
    a_date("on", on)
    if person is not None:
        exactly("person", person, Person, "give a Person, or leave it out")
    facts = {"integration_need": integration_need, "longer_stay": longer_stay, "professional": professional}
    for name, fact in facts.items():
        if fact is not None:
            exactly(name, fact, bool, "write True or False, or leave it out if it is not known")
    check_law(law)
    law.at(parameters.TARGET_GROUPS, on)
    if group is TargetGroup.LOCAL_POPULATION:
        belongs = _is_local(person, on, law)
    elif group is TargetGroup.PROFESSIONALS:
        belongs = _all(professional=professional)
    else:
        belongs = _all(integration_need=integration_need, longer_stay=longer_stay)
    stated = (group, on, person, integration_need, longer_stay, professional)
    return Finding(IN_TARGET_GROUP, law, stated, (int(belongs),))


def _all(**conditions: bool | None) -> bool:
    """Return whether all conditions hold; one that is denied decides, one that is not stated does not."""
    if False in conditions.values():
        return False
    for name, fact in conditions.items():
        if fact is None:
            raise NotKnownError(
                name, None, "a stated fact", f"give {name}=True or {name}=False; unknown is never no"
            )
    return True


def _is_local(person: Person | None, on: date, law: Law) -> bool:
    if person is None:
        raise NotKnownError("person", None, "a stated history of statuses", "give person=Person([...])")
    if status_on(person, on) is Status.SWISS:
        return True
    return law.reading(questions.LOCAL_POPULATION).name == "all residents"


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import target_group as say

    group, on, person, need, stay, professional = finding.facts
    head = Step(
        "in_target_group",
        say.IN_GROUP if finding.value else say.NOT_IN_GROUP,
        finding.value,
        (("day", on), ("group", group)),
    )
    steps = [head, Step("groups", say.GROUPS, sources=(finding.law.at(parameters.TARGET_GROUPS, on).source,))]
    if group is TargetGroup.PROFESSIONALS:
        steps.append(Step("professional", say.PROFESSIONAL, professional))
    elif group is TargetGroup.LOCAL_POPULATION:
        status = person.status_on(on)
        swiss = status is Status.SWISS
        asked = () if swiss else (question_step(questions.LOCAL_POPULATION, finding.law),)
        steps.append(Step("status", say.STATUS, status, sources=(on_persons.VINTA_6_C,), steps=asked))
    else:
        if need is not None:
            steps.append(Step("integration_need", say.NEED, need))
        if stay is not None:
            sources = (on_persons.AIG_4_2, on_persons.PROSPECT_OF_STAY)
            steps.append(Step("longer_stay", say.STAY, stay, sources=sources))
        if finding.value:
            steps.append(Step("concerns", say.CONCERNS, sources=(on_persons.AIG_53A_2,)))
    return tuple(steps)


IN_TARGET_GROUP: Final = Rule(
    function=in_target_group,
    title=Text(
        "Gehört jemand zu einer Zielgruppe der Integrationsförderung?",
        "Quelqu'un fait-il partie des bénéficiaires de l'encouragement de l'intégration ?",
        "Qualcuno rientra in una categoria interessata dalla promozione dell'integrazione?",
        "Does somebody belong to a target group of integration support?",
    ),
    citations=(Citation(AIG, "53a"), Citation(VINTA, "6")),
    inputs=("group", "on", "person", "integration_need", "longer_stay", "professional"),
    parameters=(parameters.TARGET_GROUPS,),
    questions=(questions.LOCAL_POPULATION,),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)
