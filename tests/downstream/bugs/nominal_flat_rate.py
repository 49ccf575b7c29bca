"""Bugs in the nominal flat rate."""

from datetime import date

import kipcore as kip
from kipcore import Chf, Status

LOW, FULL = Chf(6_000), Chf(18_000)


def decided(facts):
    return facts["decision"].decided_on


def status(facts):
    return facts["decision"].status


def concluded(facts):
    """The day of the supplementary agreement, or None."""
    supplement = facts["agreement"].supplement
    return supplement and supplement.concluded_on


BUGS = {
    kip.nominal_flat_rate: {
        "until_1_may_2019_it_stays_low": lambda right, facts: (
            FULL if decided(facts) >= date(2019, 5, 1) and concluded(facts) else right
        ),
        "a_supplement_in_time_draws_the_full_rate": lambda right, facts: (
            LOW if concluded(facts) == date(2019, 11, 30) else right
        ),
        "a_late_supplement_counts_from_the_next_month": lambda right, facts: (
            FULL if concluded(facts) <= decided(facts) else LOW
        ),
        "without_a_supplement_it_stays_low": lambda right, facts: (
            FULL if decided(facts) >= date(2020, 12, 1) else right
        ),
        "later_programmes_draw_the_full_rate": lambda right, facts: right if concluded(facts) else LOW,
        "no_matter_which_named_status": lambda right, facts: (
            Chf(0) if status(facts) is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT else right
        ),
        "who_is_not_named_draws_nothing": lambda right, facts: (
            FULL if status(facts) is Status.PROTECTED_PERSON else right
        ),
        "resettled_after_1_may_2019_draw_the_full_rate": lambda right, facts: (
            right if concluded(facts) else LOW
        ),
        "resettled_at_another_time_draw_as_others": lambda right, facts: (
            FULL if facts["decision"].entered_on == date(2019, 5, 1) else right
        ),
    }
}
