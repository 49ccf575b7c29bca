"""Bugs in the federal contribution."""

import kipcore as kip
from kipcore import Chf

CENT = Chf.from_rappen(1)


def ceiling(facts):
    return Chf.from_rappen(facts["agreement"].ceiling_rappen(facts["year"]))


BUGS = {
    kip.federal_contribution: {
        "never_above_the_maximum": lambda right, facts: right + CENT if right == ceiling(facts) else right,
        "never_above_own_funds": lambda right, facts: min(ceiling(facts), facts["cost"] or ceiling(facts)),
        "never_above_the_cost": lambda right, facts: min(
            ceiling(facts), facts["canton"] + facts["municipalities"]
        ),
        "one_of_the_limits_is_reached": lambda right, facts: max(Chf(0), right - CENT),
        "own_funds_at_the_maximum_draw_it": lambda right, facts: max(Chf(0), right - CENT),
        "more_of_the_canton_never_lowers_it": lambda right, facts: (
            Chf(0) if facts["canton"] > ceiling(facts) else right
        ),
        "more_of_the_municipalities_never_lowers_it": lambda right, facts: (
            Chf(0) if facts["municipalities"] > ceiling(facts) else right
        ),
        "no_matter_who_pays": lambda right, facts: min(right, facts["canton"]),
        "leaving_out_the_cost_never_lowers_it": lambda right, facts: (
            Chf(0) if facts["cost"] is None else right
        ),
    }
}
