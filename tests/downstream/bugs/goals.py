"""Bugs in whether a goal is reached, and in when it falls due."""

from datetime import timedelta

import kipcore as kip
from kipcore import IntegrationGoal

DAY = timedelta(days=1)
SHARES = {"training": 2 / 3, "employment": 1 / 2, "early childhood": 4 / 5}


def share(facts):
    return SHARES.get(facts["goal"].value, 1)


def reached(facts):
    return facts["reached"] / facts["cohort"]


def by_365_days(right, facts):
    """Years of 365 days each."""
    return facts["entered_on"] + timedelta(365 * (right.year - facts["entered_on"].year))


BUGS = {
    kip.goal_reached: {
        "two_thirds_are_exactly_two_thirds": lambda right, facts: reached(facts) >= round(share(facts), 2),
        "the_whole_cohort_is_enough": lambda right, facts: reached(facts) > share(facts),
        "more_who_reached_it_never_fail": lambda right, facts: (
            facts["reached"] == int(share(facts) * facts["cohort"])
        ),
        "a_larger_cohort_never_helps": lambda right, facts: right or facts["cohort"] > 40,
        "ten_times_the_persons_the_same_answer": lambda right, facts: (
            facts["reached"] >= int(share(facts) * facts["cohort"])
        ),
        "two_cohorts_that_reach_it_reach_it_together": lambda right, facts: right or facts["cohort"] < 8,
    },
    kip.goal_due: {
        "never_before_entry": lambda right, facts: right - DAY,
        "on_the_day_of_entry_years_later": by_365_days,
        "a_later_entry_never_falls_due_earlier": lambda right, facts: right.replace(
            day=1 if right.day > 20 else right.day
        ),
        "three_then_five_then_seven_years": lambda right, facts: (
            kip.shift(right, years=1) if facts["goal"] is IntegrationGoal.LANGUAGE else right
        ),
        "employment_and_social_integration_together": lambda right, facts: (
            kip.shift(right, years=-2) if facts["goal"] is IntegrationGoal.SOCIAL_INTEGRATION else right
        ),
        "small_children_when_school_starts": lambda right, facts: (
            right - DAY if facts["school_starts_on"] else right
        ),
    },
}
