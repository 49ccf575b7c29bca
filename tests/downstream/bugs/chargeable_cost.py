"""Bugs in the chargeable cost."""

import kipcore as kip
from kipcore import Chf

CENT = Chf.from_rappen(1)


BUGS = {
    kip.chargeable_cost: {
        "never_more_than_others_leave": lambda right, facts: right and facts["cost"].amount,
        "all_or_nothing_outside_start_up_funding": lambda right, facts: Chf.from_rappen(right.rappen // 2),
        "general_administration_is_not_paid": lambda right, facts: facts["cost"].rest,
        "never_more_from_the_credit": lambda right, facts: (
            facts["cost"].rest if facts["paid_from"] is kip.FundingSource.CREDIT else right
        ),
        "start_up_funding_never_above_what_the_structures_bear": lambda right, facts: facts["cost"].rest,
        "a_larger_cost_never_gives_less": lambda right, facts: (
            right if facts["cost"].amount.rappen % 500 < 100 else Chf(0)
        ),
    }
}
