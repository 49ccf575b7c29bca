"""Bugs in the flat rates of a canton."""

from datetime import date

import kipcore as kip
from kipcore import Chf, Status

PERMIT = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT


def each(facts):
    """What one decision draws."""
    asked = {**facts, "decisions": {Status.REFUGEE_WITH_ASYLUM: 1}, "programme_s": ()}
    return kip.flat_rate_payment(**asked).value


def all_counts(facts):
    return sum(facts["decisions"].values())


def off_the_sum(facts):
    """Takes Programme S off the sum, not off the flat rate of each person."""
    drawn = each(facts) * all_counts(facts)
    return max(Chf(0), drawn - sum(facts["programme_s"], start=Chf(0)))


BUGS = {
    kip.flat_rate_payment: {
        "counts_add_up": lambda right, facts: right.times(1, kip.Rounding(1_000_000, kip.Direction.DOWN)),
        "each_decision_draws_as_much": lambda right, facts: min(right, each(facts) * 100),
        "the_length_of_the_stretch_changes_nothing": lambda right, facts: (
            right if facts["during"].days < 31 else right * 2
        ),
        "no_matter_which_named_status": lambda right, facts: (
            right - each(facts) * facts["decisions"].get(Status.TEMPORARILY_ADMITTED_PERSON, 0)
        ),
        "who_is_not_named_adds_nothing": lambda right, facts: (
            right + each(facts) * facts["decisions"].get(Status.PROTECTED_PERSON, 0)
        ),
        "the_full_rate_begins_on_2_may_2019": lambda right, facts: (
            right * 3 if facts["during"].closed()[0] == date(2019, 5, 1) else right
        ),
        "nobody_pays_for_another": lambda right, facts: off_the_sum(facts),
    }
}
