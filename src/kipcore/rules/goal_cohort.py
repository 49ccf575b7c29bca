"""Who belongs to the cohort of an outcome goal: status on the day asked, age at entry.

The Integration Agenda says it in one sentence for each goal. What the sentences leave open rests on
questions, each with its readings.
"""

from datetime import date
from typing import Final, NamedTuple

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import goals as kernel
from kipcore.law import parameters, provisions_goals as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_status import STATUS_QUESTIONS
from kipcore.rules.goals import CITATIONS, check_goal, due_on
from kipcore.rules.persons import PROTECTED, REFUGEES_AND_ADMITTED, SEEKERS, is_read_as_named, status_on
from kipcore.rules.steps import question_step
from kipcore.types.dates import day_key, shift
from kipcore.types.goals import IntegrationGoal
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["in_goal_cohort"]

_FOR_ALL: Final = frozenset({IntegrationGoal.LANGUAGE, IntegrationGoal.SOCIAL_INTEGRATION})


class Standing(NamedTuple):
    """What a status means for a goal: whether it counts, in which sentence, on which question it rests."""

    counts: bool
    sentence: str
    question: Question | None = None


class Band(NamedTuple):
    """The ages for which a goal holds: whether one is inside, in which sentence, on which question."""

    inside: bool
    sentence: str
    least: int
    most: int
    read: tuple[Parameter[int], ...]
    questions: tuple[Question, ...] = ()


def in_goal_cohort(person: Person, *, goal: IntegrationGoal, on: date, law: Law = LAW) -> Finding[bool]:
    """Find whether a person belongs to the cohort of an outcome goal (*Kohorte des Wirkungsziels*).

    Integration Agenda Switzerland (IAS): refugees and temporarily admitted persons; goal 2 children from
    the asylum field who came aged 0 to 4, goal 3 persons of 16 to 25 years, goal 4 adults, goals 1 and 5
    all. Children of school age (5 to 15 at entry) are outside: school is a standard structure. Whether the
    goal is due yet is asked of `goal_due`.

    A status that the Agenda does not name counts as the reading of its question says; for those left open by
    Art. 15 para. 1 VIntA that is the question of their flat rate, which pays for the Agenda. The day of
    entry is the last one stated by a decision up to the day asked; the Agenda does not say which status
    on which day counts, so the caller names the day.

    Laws: where the age at entry counts, nobody of school age belongs to any cohort; the goals for small
    children and for the young never share a person; a status that is out is out at every age.

    Args:
        person: with birth, and entry in a decision.
        goal: one of the five goals.
        on: the day on which the cohort is formed.
        law: the law to apply.

    Returns:
        Whether the person belongs to the cohort.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: no status on the day; a status that counts, without birth or entry; an entry, or for
            protected persons a day, before 1 May 2019.
        InvalidValueError: a day before entry.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> refugee = kip.Person(
    ...     [kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2021, 2, 1), date(2020, 9, 1))],
    ...     born_on=date(2004, 9, 1))
    >>> day = date(2025, 12, 31)
    >>> [goal.name for goal in kip.IntegrationGoal if kip.in_goal_cohort(refugee, goal=goal, on=day).value]
    ['LANGUAGE', 'TRAINING', 'SOCIAL_INTEGRATION']
    """
    status = status_on(person, on)
    check_goal(goal)
    check_law(law)
    counts = _standing(status, goal, on, law).counts
    if counts:
        born, entered = _days(person, on)
        counts = _band(goal, born, entered, law).inside
    return Finding(IN_GOAL_COHORT, law, (person, goal, on), (int(counts),))


def _standing(status: Status, goal: IntegrationGoal, on: date, law: Law) -> Standing:
    """Return whether a status counts for a goal on a day."""
    if status in REFUGEES_AND_ADMITTED:
        return Standing(counts=True, sentence="NAMED")
    question = STATUS_QUESTIONS.get(status)
    if question is not None:
        return Standing(is_read_as_named(question, law), "AS_FLAT_RATE", question)
    if status in PROTECTED:
        if not law.at(parameters.AGENDA_FOR_PROTECTED_PERSONS, on).value:
            return Standing(counts=False, sentence="PROTECTED_BEFORE")
        question = questions.GOAL_PROTECTED
        return Standing(law.reading(question).name == "counted", "PROTECTED", question)
    if status in SEEKERS and goal is IntegrationGoal.EARLY_CHILDHOOD:
        question = questions.GOAL_ASYLUM_FIELD
        return Standing(law.reading(question).name == "counted", "SEEKER", question)
    return Standing(counts=False, sentence="OUTSIDE")


def _days(person: Person, on: date) -> tuple[date, date]:
    """Return birth and entry of a person, each stated and possible."""
    born = person.born_on
    if born is None:
        raise NotKnownError("born_on", None, "the day of birth", "give born_on= in the Person")
    entries = [decision.entered_on for decision in person.decisions if decision.decided_on <= on]
    stated = [entered for entered in entries if entered is not None]
    if not stated:
        raise NotKnownError(
            "entered_on",
            None,
            "the day of entry",
            "give entered_on= in the StatusDecision",
        )
    entered = stated[-1]
    if entered > on:
        raise InvalidValueError("on", on, f"{entered} or later", "ask for a day after entry")
    return born, entered


def _band(goal: IntegrationGoal, born: date, entered: date, law: Law) -> Band:
    """Return whether a person has the age that a goal asks for."""

    def age(parameter: Parameter[int]) -> int:
        return law.at(parameter, entered).value

    child = (parameters.GOAL_CHILD_MOST_AGE,)
    young = (parameters.GOAL_YOUTH_LEAST_AGE,)
    if goal is IntegrationGoal.EARLY_CHILDHOOD:
        most = age(*child)
        return Band(_aged(born, entered, 0, most), "AGES_UP_TO", 0, most, child)
    if goal in _FOR_ALL:
        small, youth = age(*child), age(*young)
        if _aged(born, entered, 0, small):
            asked = (questions.GOAL_ALL,)
            if law.reading(questions.GOAL_ALL).name == "the young and adults":
                return Band(False, "AGES_FROM", youth, 0, young, asked)
            return Band(True, "AGES_BUT_SCHOOL", small, youth, (*child, *young), asked)
        grown = _aged(born, entered, youth, None)
        return Band(grown, "AGES_BUT_SCHOOL", small, youth, (*child, *young))
    counted = _counted_on(goal, entered, law)
    if goal is IntegrationGoal.TRAINING:
        read = (*young, parameters.GOAL_YOUTH_MOST_AGE)
        least, most = age(read[0]), age(read[1])
        inside = _aged(born, counted, least, most)
        return Band(inside, "AGES_BETWEEN", least, most, read, (questions.GOAL_AGE,))
    adults = (questions.GOAL_AGE, questions.GOAL_ADULTS)
    who = law.reading(questions.GOAL_ADULTS).name
    if who == "of age":
        least = age(parameters.AGE_OF_MAJORITY)
        inside = _aged(born, counted, least, None)
        return Band(inside, "AGES_FROM", least, 0, (parameters.AGE_OF_MAJORITY,), adults)
    if who == "as in the key figures":
        read = (parameters.GOAL_YOUTH_MOST_AGE, parameters.KEY_FIGURE_MOST_AGE)
        least, most = age(read[0]) + 1, age(read[1])
    else:
        read = (*young, parameters.WORKING_MOST_AGE)
        least, most = age(read[0]), age(read[1])
    return Band(_aged(born, counted, least, most), "AGES_BETWEEN", least, most, read, adults)


def _counted_on(goal: IntegrationGoal, entered: date, law: Law) -> date:
    """Return the day on which the age for the goals of training and employment counts."""
    if law.reading(questions.GOAL_AGE).name == "at entry":
        return entered
    return due_on(goal, entered, law) or entered


def _aged(born: date, day: date, least: int, most: int | None) -> bool:
    """Return whether somebody has completed at least and at most so many years on a day."""
    stop = kernel.NEVER if most is None else day_key(shift(born, years=most + 1))
    return bool(kernel.in_band(day_key(day), day_key(shift(born, years=least)), stop))


def _age_on(born: date, day: date) -> int:
    """Return the completed years on a day."""
    years = day.year - born.year
    return years if shift(born, years=years) <= day else years - 1


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import goal_cohort as say

    person, goal, on = finding.facts
    law = finding.law
    status = person.status_on(on)
    standing = _standing(status, goal, on, law)
    names = (("number", goal.number), ("goal", goal.label), ("on", on))
    sources = [law_text.AGENDA_GROUPS]
    if status in PROTECTED:
        sources = [law.at(parameters.AGENDA_FOR_PROTECTED_PERSONS, on).source]
    asked = () if standing.question is None else (question_step(standing.question, law),)
    steps = [
        Step("in_goal_cohort", say.IN if finding.value else say.OUT, finding.value, names),
        Step(
            "status",
            getattr(say, standing.sentence),
            names=(("status", status),),
            sources=tuple(sources),
            steps=asked,
        ),
    ]
    if not standing.counts:
        return tuple(steps)
    born, entered = _days(person, on)
    band = _band(goal, born, entered, law)
    counted = entered
    if questions.GOAL_AGE in band.questions:
        counted = _counted_on(goal, entered, law)
    steps.append(Step("age_at_entry", say.AGE_AT_ENTRY, _age_on(born, entered), (("entered", entered),)))
    if counted != entered:
        steps.append(Step("age_when_due", say.AGE_WHEN_DUE, _age_on(born, counted), (("due", counted),)))
    cited = tuple(dict.fromkeys(law.at(parameter, entered).source for parameter in band.read))
    if goal in _FOR_ALL:
        cited = (law_text.SCHOOL_AGE,)
    ages = (("least", band.least), ("most", band.most))
    below = tuple(question_step(question, law) for question in band.questions)
    steps.append(Step("ages", getattr(say, band.sentence), names=ages, sources=cited, steps=below))
    return tuple(steps)


IN_GOAL_COHORT: Final[Rule[bool]] = Rule(
    function=in_goal_cohort,
    title=Text(
        "Gehört eine Person zur Kohorte eines Wirkungsziels der Integrationsagenda?",
        "Une personne fait-elle partie de la cohorte d'un objectif d'efficacité de l'Agenda Intégration ?",
        "Una persona fa parte della coorte di un obiettivo di efficacia dell'Agenda Integrazione?",
        "Does a person belong to the cohort of an outcome goal of the Integration Agenda?",
    ),
    citations=CITATIONS,
    inputs=("person", "goal", "on"),
    parameters=(
        parameters.AGENDA_FOR_PROTECTED_PERSONS,
        parameters.AGE_OF_MAJORITY,
        parameters.GOAL_CHILD_MOST_AGE,
        parameters.GOAL_EMPLOYMENT_YEARS,
        parameters.GOAL_TRAINING_YEARS,
        parameters.GOAL_YOUTH_LEAST_AGE,
        parameters.GOAL_YOUTH_MOST_AGE,
        parameters.KEY_FIGURE_MOST_AGE,
        parameters.WORKING_MOST_AGE,
    ),
    questions=(
        questions.FLAT_RATE_EXPULSION,
        questions.FLAT_RATE_HARDSHIP,
        questions.FLAT_RATE_STATELESS,
        questions.FLAT_RATE_STATELESS_ADMITTED,
        questions.GOAL_ADULTS,
        questions.GOAL_AGE,
        questions.GOAL_ALL,
        questions.GOAL_ASYLUM_FIELD,
        questions.GOAL_PROTECTED,
    ),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)
