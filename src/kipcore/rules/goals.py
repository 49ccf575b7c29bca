"""The outcome goals of the Integration Agenda: whether one is reached, and when it falls due.

The goals are no statute. Confederation and cantons agreed on them; they bind a canton through its
programme agreement, which holds performance and outcome goals (Art. 14 para. 2 VIntA).
"""

from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple

from kipcore.errors import InvalidValueError, NotKnownError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import goals as kernel
from kipcore.law import parameters, provisions_goals as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, day_key, day_of, shift
from kipcore.types.doors import a_date, an_int, exactly
from kipcore.types.goals import IntegrationGoal
from kipcore.types.text import Text

__all__ = [
    "CITATIONS",
    "GOALS",
    "MOST_PERSONS",
    "check_counts",
    "check_goal",
    "due_on",
    "goal_due",
    "goal_reached",
    "required_steps",
]

MOST_PERSONS: Final = 10_000_000
"""No cohort is larger: more is a slip."""
CITATIONS: Final = (Citation(VINTA, "14", "2"), Citation(VINTA, "14a", "1"))
"""The provisions through which the Agenda binds a canton."""


class Goal(NamedTuple):
    """Under which names the law keeps a goal."""

    share: Parameter[Fraction]
    years: Parameter[int] | None
    potential: Parameter[Fraction] | None = None


GOALS: Final = {
    IntegrationGoal.LANGUAGE: Goal(parameters.GOAL_LANGUAGE_SHARE, parameters.GOAL_LANGUAGE_YEARS),
    IntegrationGoal.EARLY_CHILDHOOD: Goal(parameters.GOAL_EARLY_CHILDHOOD_SHARE, None),
    IntegrationGoal.TRAINING: Goal(
        parameters.GOAL_TRAINING_SHARE, parameters.GOAL_TRAINING_YEARS, parameters.POTENTIAL_TRAINING_SHARE
    ),
    IntegrationGoal.EMPLOYMENT: Goal(
        parameters.GOAL_EMPLOYMENT_SHARE,
        parameters.GOAL_EMPLOYMENT_YEARS,
        parameters.POTENTIAL_EMPLOYMENT_SHARE,
    ),
    IntegrationGoal.SOCIAL_INTEGRATION: Goal(
        parameters.GOAL_SOCIAL_INTEGRATION_SHARE, parameters.GOAL_SOCIAL_INTEGRATION_YEARS
    ),
}
"""The five goals with their parameters; only early childhood has no years."""
_YEARS: Final = tuple(goal.years for goal in GOALS.values() if goal.years is not None)


def check_goal(goal: object) -> None:
    """Refuse what is not one of the five goals."""
    exactly("goal", goal, IntegrationGoal, "use a member such as IntegrationGoal.LANGUAGE")


def check_counts(name: str, count: object, of: str, whole: object) -> None:
    """Refuse counts of persons that cannot be, and a whole of nobody."""
    an_int(of, whole, 0, MOST_PERSONS)
    an_int(name, count, 0, MOST_PERSONS)
    if count > whole:  # type: ignore[operator]  # both are int
        raise InvalidValueError(name, count, f"{whole} or fewer", f"{name} are a part of {of}")
    if whole == 0:
        raise UndecidableError(of, 0, "one person or more", "there is no share of nobody: leave it out")


def due_on(goal: IntegrationGoal, entered_on: date, law: Law) -> date | None:
    """Return the day on which a goal falls due for an entry; None for the start of school."""
    years = GOALS[goal].years
    return None if years is None else shift(entered_on, years=law.at(years, entered_on).value)


def percent(share: Fraction) -> str:
    """Return a share as sentences write it: whole per cent, or else the fraction as it is."""
    whole = share * 100
    return f"{whole} %" if whole.denominator == 1 else str(share)


def goal_reached(
    goal: IntegrationGoal, *, reached: int, cohort: int, entered: DateRange, law: Law = LAW
) -> Finding[bool]:
    """Find whether a cohort has reached an outcome goal of the Integration Agenda (*Wirkungsziel erreicht*).

    Art. 14 para. 2 VIntA; Integration Agenda Switzerland (IAS), in force since 1 May 2019. All persons
    of the cohort count, with potential or without. The share is exact: two thirds are two thirds, not
    66.67 per cent. Who belongs to a cohort is asked of `in_goal_cohort`, when it may be measured of
    `goal_due`. Whether a person has reached a goal (lasting work, contacts) is for the caller to judge: the
    SFAO found that two of the five goals lack measurable indicators. This is about one goal of the Agenda
    and one cohort; `goals_reached` of `leftover_repayment` is whether a canton reached all that its agreement
    set, which the caller states.

    Laws: more persons who reached it never turn yes into no; a larger cohort never turns no into yes; the
    missing number is the least that makes it hold; ten times the persons, the same answer.

    Args:
        goal: one of the five goals.
        reached: how many persons of the cohort have reached it.
        cohort: how many persons belong to the cohort.
        entered: the closed range of days of entry of the cohort.
        law: the law to apply; the days of entry select its values.

    Returns:
        Whether the goal is reached.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative number, more persons than the cohort has.
        UndecidableError: a cohort of nobody; a share that changes within the entries.
        NotKnownError: entries before 1 May 2019: whether the goals hold for them is not known.
        OutsideRangeError: a range with an open end.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> found = kip.goal_reached(
    ...     kip.IntegrationGoal.TRAINING, reached=66, cohort=100, entered=kip.DateRange.of_years(2020))
    >>> found.value, found.figures["missing"]
    (False, 1)
    """
    check_goal(goal)
    check_counts("reached", reached, "cohort", cohort)
    exactly("entered", entered, DateRange, "give the closed DateRange of the entries")
    check_law(law)
    share = law.throughout(GOALS[goal].share, entered)[0].value
    holds = kernel.is_reached(reached, cohort, share.numerator, share.denominator)
    required = kernel.required(cohort, share.numerator, share.denominator)
    due = due_on(goal, entered.closed()[1], law)
    outcome = (int(holds), required, None if due is None else day_key(due))
    return Finding(GOAL_REACHED, law, (goal, reached, cohort, entered), outcome)


def _potential(goal: IntegrationGoal, share: Fraction, finding: Finding[bool]) -> tuple[Step, ...]:
    """Return the step about the footnote: a goal for all stands for a higher one for those with potential."""
    from kipcore.wording import goals as say

    part = GOALS[goal].potential
    if part is None:
        return ()
    first = finding.inputs["entered"].first
    able, of_able = known(finding.law, parameters.POTENTIAL_SHARE, first), known(finding.law, part, first)
    if able is None or of_able is None:
        return ()
    product = able.value * of_able.value
    names = (
        ("able", percent(able.value)),
        ("of_able", percent(of_able.value)),
        ("product", percent(product)),
        ("share", percent(share)),
    )
    text = say.POTENTIAL_SAME if product == share else say.POTENTIAL_OTHER
    return (Step("potential", text, product, names, (able.source,)),)


def required_steps(reached: int, required: int) -> tuple[Step, ...]:
    """Return the steps that compare how many persons there are with how many are required."""
    from kipcore.wording import goals as say

    head = Step("required", say.REQUIRED, required)
    if reached < required:
        return (head, Step("missing", say.MISSING, kernel.missing(reached, required)))
    return (head, Step("surplus", say.SURPLUS if reached > required else say.EXACTLY, reached - required))


def _reached_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import goals as say

    goal, reached, cohort, entered = finding.facts
    holds, required, due = finding.outcome
    cited = finding.law.throughout(GOALS[goal].share, entered)
    share = cited[0].value
    names = (
        ("number", goal.number),
        ("goal", goal.label),
        ("entered", entered),
        ("reached", reached),
        ("cohort", cohort),
    )
    consequence = () if holds else (Step("reclaim", say.NO_RECLAIM, sources=(law_text.VINTA_19_1,)),)
    return (
        Step("goal_reached", say.REACHED if holds else say.NOT_REACHED, bool(holds), names),
        Step("share", say.SHARE, share, (("share", percent(share)),), tuple(entry.source for entry in cited)),
        *required_steps(reached, required),
        Step("due", say.DUE_AT_SCHOOL)
        if due is None
        else Step("due", say.DUE_LAST, day_of(due), sources=(law_text.YEARS_AFTER_ENTRY,)),
        *_potential(goal, share, finding),
        *consequence,
    )


GOAL_REACHED: Final[Rule[bool]] = Rule(
    function=goal_reached,
    title=Text(
        "Hat eine Kohorte ein Wirkungsziel der Integrationsagenda erreicht?",
        "Une cohorte a-t-elle atteint un objectif d'efficacité de l'Agenda Intégration ?",
        "Una coorte ha raggiunto un obiettivo di efficacia dell'Agenda Integrazione?",
        "Has a cohort reached an outcome goal of the Integration Agenda?",
    ),
    citations=CITATIONS,
    inputs=("goal", "reached", "cohort", "entered"),
    parameters=(
        *(goal.share for goal in GOALS.values()),
        *_YEARS,
        parameters.POTENTIAL_EMPLOYMENT_SHARE,
        parameters.POTENTIAL_SHARE,
        parameters.POTENTIAL_TRAINING_SHARE,
    ),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_reached_steps,
)


def goal_due(
    goal: IntegrationGoal, *, entered_on: date, school_starts_on: date | None = None, law: Law = LAW
) -> Finding[date]:
    """Find the day on which an outcome goal falls due for a person (*Stichtag des Wirkungsziels*).

    Integration Agenda Switzerland (IAS): three, five or seven years after entry, on the same day of the
    month. The goal for small children falls due when compulsory school starts. Federal law does not set
    that day; canton and municipality do, and the caller states it.

    Laws: a later entry never falls due earlier; the day is never before entry.

    Args:
        goal: one of the five goals.
        entered_on: day of entry into Switzerland.
        school_starts_on: first day of the child's compulsory school, for the goal of early childhood only.
        law: the law to apply; the day of entry selects its values.

    Returns:
        The day on which the goal falls due.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a start of school for another goal, or before entry.
        NotKnownError: the goal of early childhood without the start of school; an entry before 1 May
            2019.
        OutsideRangeError: a day beyond the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.goal_due(kip.IntegrationGoal.EMPLOYMENT, entered_on=date(2020, 2, 29)).value
    datetime.date(2027, 2, 28)
    >>> kip.goal_due(kip.IntegrationGoal.EARLY_CHILDHOOD, entered_on=date(2020, 2, 29))
    Traceback (most recent call last):
    kipcore.errors.NotKnownError: school_starts_on: got None; allowed: the first day of compulsory school; \
to mend: canton and municipality set it, not federal law: give school_starts_on=
    """
    check_goal(goal)
    a_date("entered_on", entered_on)
    if school_starts_on is not None:
        a_date("school_starts_on", school_starts_on)
    check_law(law)
    due = due_on(goal, entered_on, law)
    if due is not None:
        if school_starts_on is not None:
            raise InvalidValueError(
                "school_starts_on", school_starts_on, "only for early childhood", "leave it out"
            )
    elif school_starts_on is None:
        raise NotKnownError(
            "school_starts_on",
            None,
            "the first day of compulsory school",
            "canton and municipality set it, not federal law: give school_starts_on=",
        )
    elif school_starts_on < entered_on:
        raise InvalidValueError(
            "school_starts_on",
            school_starts_on,
            f"{entered_on} or later",
            "a child that entered after school had started is not in the goal",
        )
    else:
        law.at(parameters.GOAL_EARLY_CHILDHOOD_SHARE, entered_on)  # the goal holds for the entry at all
        due = school_starts_on
    return Finding(GOAL_DUE, law, (goal, entered_on, school_starts_on), (day_key(due),))


def _due_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import goals as say

    goal, entered_on, _ = finding.facts
    names = (("number", goal.number), ("goal", goal.label))
    head = Step("goal_due", say.DUE, finding.value, names)
    entry = Step("entered_on", say.ENTERED, entered_on)
    name = GOALS[goal].years
    if name is None:
        share = finding.law.at(parameters.GOAL_EARLY_CHILDHOOD_SHARE, entered_on)
        return (head, entry, Step("school", say.AT_SCHOOL, sources=(share.source,)))
    years = finding.law.at(name, entered_on)
    sources = (years.source, law_text.YEARS_AFTER_ENTRY)
    return (head, entry, Step("years", say.YEARS, years.value, sources=sources))


GOAL_DUE: Final[Rule[date]] = Rule(
    function=goal_due,
    title=Text(
        "Wann ist ein Wirkungsziel der Integrationsagenda fällig?",
        "Quand un objectif d'efficacité de l'Agenda Intégration arrive-t-il à échéance ?",
        "Quando scade un obiettivo di efficacia dell'Agenda Integrazione?",
        "When does an outcome goal of the Integration Agenda fall due?",
    ),
    citations=CITATIONS,
    inputs=("goal", "entered_on", "school_starts_on"),
    parameters=(parameters.GOAL_EARLY_CHILDHOOD_SHARE, *_YEARS),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_due_steps,
)
