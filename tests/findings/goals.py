"""Findings about the outcome goals of the Integration Agenda, and about Programme S."""

from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import LAW, DateRange, IntegrationGoal, Status, parameters, questions

ENTRIES = DateRange.of_years(2020)
DAY = date(2025, 12, 31)


def person(status, born, entered=date(2022, 3, 1), decided=date(2022, 9, 1)):
    """A person with one status, who entered and was born on given days."""
    return kip.Person([kip.StatusDecision(status, decided, entered)], born_on=born)


def cohort(goal, born=date(2000, 3, 1), status=Status.REFUGEE_WITH_ASYLUM, law=LAW, on=DAY):
    return kip.in_goal_cohort(person(status, born), goal=goal, on=on, law=law)


def reached(goal, count, law=LAW):
    return kip.goal_reached(goal, reached=count, cohort=100, entered=ENTRIES, law=law)


def reading(question, name):
    return LAW.with_reading(question, name)


def months(first, last, persons=10):
    return kip.programme_s_contribution(persons=persons, during=DateRange(first, last))


SMALL, PUPIL, YOUNG, GROWN = date(2018, 3, 1), date(2012, 3, 1), date(2002, 3, 1), date(1980, 3, 1)
EXACT = LAW.with_value(
    parameters.POTENTIAL_TRAINING_SHARE, Fraction(20, 21), during=ENTRIES, because="what if it fitted"
)
SEEKER = Status.ASYLUM_SEEKER_EXTENDED
PROTECTED = Status.PROTECTED_PERSON
GOAL = IntegrationGoal
FINDINGS = {
    "goal 1 reached": reached(GOAL.LANGUAGE, 100),
    "goal 2 reached": reached(GOAL.EARLY_CHILDHOOD, 80),
    "goal 3 missed": reached(GOAL.TRAINING, 66),
    "goal 3 and its potential": reached(GOAL.TRAINING, 67, law=EXACT),
    "goal 4 reached": reached(GOAL.EMPLOYMENT, 50),
    "goal 5 missed": reached(GOAL.SOCIAL_INTEGRATION, 99),
    "goal 1 due": kip.goal_due(GOAL.LANGUAGE, entered_on=date(2020, 2, 29)),
    "goal 2 due": kip.goal_due(
        GOAL.EARLY_CHILDHOOD, entered_on=date(2020, 2, 29), school_starts_on=date(2022, 8, 15)
    ),
    "goal 3 due": kip.goal_due(GOAL.TRAINING, entered_on=date(2020, 3, 1)),
    "goal 4 due": kip.goal_due(GOAL.EMPLOYMENT, entered_on=date(2020, 3, 1)),
    "goal 5 due": kip.goal_due(GOAL.SOCIAL_INTEGRATION, entered_on=date(2020, 3, 8)),
    "cohort of all, small": cohort(GOAL.LANGUAGE, SMALL),
    "cohort of all, small, from 16": cohort(
        GOAL.LANGUAGE, SMALL, law=reading(questions.GOAL_ALL, "the young and adults")
    ),
    "cohort of all, at school": cohort(GOAL.SOCIAL_INTEGRATION, PUPIL),
    "cohort of the small": cohort(GOAL.EARLY_CHILDHOOD, SMALL),
    "cohort of the young": cohort(GOAL.TRAINING, YOUNG),
    "cohort of the young, when due": cohort(
        GOAL.TRAINING, PUPIL, law=reading(questions.GOAL_AGE, "when due")
    ),
    "cohort of adults": cohort(GOAL.EMPLOYMENT, GROWN),
    "cohort of adults, key figures": cohort(
        GOAL.EMPLOYMENT, YOUNG, law=reading(questions.GOAL_ADULTS, "as in the key figures")
    ),
    "cohort of adults, working age": cohort(
        GOAL.EMPLOYMENT, YOUNG, law=reading(questions.GOAL_ADULTS, "of working age")
    ),
    "cohort of adults, when due": cohort(GOAL.EMPLOYMENT, PUPIL, law=reading(questions.GOAL_AGE, "when due")),
    "cohort, expulsion": cohort(GOAL.TRAINING, YOUNG, Status.REFUGEE_WITH_EXPULSION),
    "cohort, stateless": cohort(GOAL.TRAINING, YOUNG, Status.STATELESS_PERSON),
    "cohort, stateless admitted": cohort(GOAL.TRAINING, YOUNG, Status.TEMPORARILY_ADMITTED_STATELESS_PERSON),
    "cohort, hardship": kip.in_goal_cohort(
        kip.Person(
            [
                kip.StatusDecision(SEEKER, date(2019, 9, 1), date(2019, 8, 1)),
                kip.StatusDecision(Status.HARDSHIP_PERMIT, date(2025, 1, 1)),
            ]
        ),
        goal=GOAL.LANGUAGE,
        on=DAY,
    ),
    "cohort, status S": cohort(GOAL.TRAINING, YOUNG, PROTECTED),
    "cohort, status S counted": cohort(
        GOAL.TRAINING, YOUNG, PROTECTED, reading(questions.GOAL_PROTECTED, "counted")
    ),
    "cohort, status S in 2023": cohort(GOAL.TRAINING, YOUNG, PROTECTED, on=date(2023, 12, 31)),
    "cohort, small asylum seeker": cohort(GOAL.EARLY_CHILDHOOD, SMALL, SEEKER),
    "cohort, asylum seeker": cohort(GOAL.TRAINING, YOUNG, SEEKER),
    "Programme S, a year": months(date(2024, 1, 1), date(2024, 12, 31)),
    "Programme S, its beginning": months(date(2022, 5, 1), date(2022, 10, 31)),
    "Programme S, over the first extension": months(date(2022, 10, 1), date(2023, 3, 31), persons=1),
    "status S, target of 2024": kip.programme_s_target(employed=40, persons=100, year=2024),
    "status S, target of 2025": kip.programme_s_target(employed=50, persons=100, year=2025),
    "status S, just missed": kip.programme_s_target(employed=46, persons=100, year=2025),
    "status S, far from it": kip.programme_s_target(employed=45, persons=100, year=2025),
}
