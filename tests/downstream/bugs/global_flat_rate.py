"""Bugs in the global flat rate."""

from datetime import date

import kipcore as kip

GROUP = kip.FundingGroup
BUGS = {
    kip.global_flat_rate: {
        "without_a_group_nothing_is_paid": lambda right, facts: (
            right or kip.global_flat_rate(GROUP.GP_1A, on=facts["on"]).value
        ),
        "a_permit_after_protection_draws_half": lambda right, facts: (
            kip.global_flat_rate(GROUP.GP_2, on=facts["on"]).value
            if facts["group"] is GROUP.HALF_GP_2
            else right
        ),
        "one_amount_for_asylum_until_2022": lambda right, facts: (
            kip.global_flat_rate(facts["group"], on=max(facts["on"], date(2023, 1, 1))).value
        ),
        "the_day_itself_changes_nothing": lambda right, facts: (
            kip.global_flat_rate(facts["group"], on=date(2019, 5, 1)).value
            if facts["on"] == date(2023, 1, 1)
            else right
        ),
    }
}
