"""Bugs in the inverse questions."""

import kipcore as kip
from kipcore import Chf

CENT = Chf.from_rappen(1)
BUGS = {
    kip.own_funds_needed: {
        "enough_to_draw_it": lambda right, facts: max(Chf(0), right - CENT),
        "not_a_rappen_more": lambda right, facts: right + CENT,
        "nothing_needs_nothing": lambda right, facts: right or CENT,
    },
    kip.largest_contribution: {
        "as_much_as_own_funds": lambda right, facts: right + CENT,
        "a_rappen_of_the_canton_draws_a_rappen": lambda right, facts: right.times(1, kip.DOWN_TO_5_RAPPEN),
        "no_matter_who_pays": lambda right, facts: facts["canton"],
    },
}
