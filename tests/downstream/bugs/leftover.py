"""Bugs in the rules on contributions that are left."""

from datetime import timedelta

import kipcore as kip
from kipcore import Chf

DAY = timedelta(days=1)


def left(facts):
    return facts["received"] - facts["used_in_term"]


def in_time(facts, over):
    last = kip.shift(facts["agreement"].term.last, years=2) + over
    return sum((amount for day, amount in facts["used_later"].items() if day <= last), start=Chf(0))


BUGS = {
    kip.leftover_deadline: {
        "two_full_years_after_the_end": lambda right, facts: right + DAY,
        "the_same_for_every_canton": lambda right, facts: (
            right + DAY * (facts["agreement"].canton is kip.Canton.ZH)
        ),
        "a_longer_term_never_brings_it_forward": lambda right, facts: (
            facts["agreement"].period.term.last
            - (facts["agreement"].term.last - facts["agreement"].period.term.last)
        ),
    },
    kip.leftover_repayment: {
        "never_more_than_was_left": lambda right, facts: facts["received"],
        "all_that_was_left_if_nothing_is_used_later": lambda right, facts: right.times(1, kip.DOWN_TO_FRANC),
        "use_on_the_last_day_counts": lambda right, facts: left(facts) - in_time(facts, -DAY),
        "use_on_the_day_after_does_not": lambda right, facts: left(facts) - in_time(facts, DAY),
        "what_is_used_and_what_goes_back_move_together": lambda right, facts: facts["received"],
    },
}
