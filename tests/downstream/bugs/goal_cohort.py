"""Bugs in who belongs to a cohort."""

import kipcore as kip
from kipcore import IntegrationGoal as Goal, Status


def status(facts):
    return facts["person"].status_on(facts["on"])


def entered(facts):
    return facts["person"].decisions[-1].entered_on


def of_year(facts):
    """The age by calendar years, as a report counts it that has no days."""
    return entered(facts).year - facts["person"].born_on.year


def days_old(facts):
    return (entered(facts) - facts["person"].born_on).days


BUGS = {
    kip.in_goal_cohort: {
        "nobody_of_school_age": lambda right, facts: status(facts).is_named and of_year(facts) >= 4,
        "small_children_until_the_fifth_birthday": lambda right, facts: of_year(facts) < 5,
        "the_young_from_16_to_25": lambda right, facts: 16 * 365.25 <= days_old(facts) <= 26 * 365.25,
        "small_children_and_the_young_share_nobody": lambda right, facts: (
            right or (facts["goal"] is Goal.TRAINING and days_old(facts) < 9_500)
        ),
        "language_and_social_integration_are_for_the_same_persons": lambda right, facts: (
            right and not (facts["goal"] is Goal.SOCIAL_INTEGRATION and days_old(facts) < 1_800)
        ),
        "who_is_in_a_cohort_is_in_that_of_language": lambda right, facts: (
            right and not (facts["goal"] is Goal.LANGUAGE and days_old(facts) < 1_800)
        ),
        "refugees_and_temporarily_admitted_persons_are_treated_alike": lambda right, facts: (
            right and status(facts) is not Status.TEMPORARILY_ADMITTED_PERSON
        ),
        "of_asylum_seekers_small_children_only": lambda right, facts: days_old(facts) < 1_800,
    }
}
