"""Bugs in the federal contribution over all years."""

import kipcore as kip
from kipcore import Chf

CENT = Chf.from_rappen(1)


def own(facts):
    return sum((one.total for one in facts["own"].values()), start=Chf(0))


def most(facts):
    return facts["agreement"].ceiling_total


BUGS = {
    kip.programme_contribution: {
        "never_above_the_maximum": lambda right, facts: own(facts),
        "never_above_own_funds": lambda right, facts: most(facts),
        "own_funds_at_the_maximum_draw_it": lambda right, facts: max(Chf(0), right - CENT),
        "a_surplus_of_one_year_draws_nothing_in_another": lambda right, facts: min(own(facts), most(facts)),
        "more_own_funds_never_lower_it": lambda right, facts: max(Chf(0), most(facts) - own(facts)),
    }
}
