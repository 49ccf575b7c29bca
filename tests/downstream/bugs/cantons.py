"""Bugs in the rules of the cantons beside Zurich."""

from kipcore import Chf
from kipcore.cantons import (
    appenzell_ausserrhoden,
    appenzell_innerrhoden,
    basel_landschaft,
    bern,
    glarus,
    lucerne,
    st_gallen,
    thurgau,
)

CENT = Chf.from_rappen(1)


def moved(right, amount):
    """The parts of a total with so much of the last payer moved to the first."""
    if len(right) == 1:
        return right
    (first, one), *between, (last, other) = right
    return ((first, one + amount), *between, (last, other - amount))


SHARES = {
    "the_parts_add_up": lambda right, facts: ((right[0][0], right[0][1] + CENT), *right[1:]),
    "the_confederation_never_above_its_share": lambda right, facts: moved(right, CENT),
    "the_confederation_not_a_rappen_below_its_share": lambda right, facts: moved(right, -CENT),
    "a_larger_total_lowers_no_part": lambda right, facts: moved(
        right, CENT * 0 if facts["total"] < Chf(1_000_000) else -right[0][1]
    ),
}
TOTAL = {
    "the_payer_bears_the_amount": lambda right, facts: right + Chf(1),
    "more_money_never_a_smaller_programme": lambda right, facts: (
        right if facts["amount"] < Chf(1000) else Chf(0)
    ),
}
HALF = {
    "never_above_half": lambda right, facts: Chf.from_rappen(-(-facts["cost"].rappen // 2)),
    "half_of_a_small_cost": lambda right, facts: Chf.from_rappen(facts["cost"].rappen * 2 // 5),
    "a_larger_cost_never_lowers_it": lambda right, facts: (
        right if facts["cost"].rappen % 500 < 100 else Chf(0)
    ),
}
SHARING = (appenzell_ausserrhoden, basel_landschaft, glarus, lucerne, st_gallen, thurgau)
BUGS = {
    **{canton.cost_shares: SHARES for canton in SHARING},
    **{canton.programme_total: TOTAL for canton in SHARING},
    appenzell_innerrhoden.upstream_refund: {
        **HALF,
        "never_above_sixty_thousand": lambda right, facts: Chf.from_rappen(facts["cost"].rappen // 2),
    },
    st_gallen.anti_racism_grant: HALF,
    lucerne.may_have_agreement: {
        "never_without_a_structure": lambda right, facts: facts["inhabitants"] > 5_000,
        "five_thousand_are_not_enough": lambda right, facts: (
            facts["has_structure"] and facts["inhabitants"] >= 5_000
        ),
        "one_more_is_enough": lambda right, facts: facts["has_structure"] and facts["inhabitants"] > 5_001,
        "more_inhabitants_never_take_it_away": lambda right, facts: right and facts["inhabitants"] < 5_003,
    },
    bern.first_interview_duty: {
        "twelve_months_are_within_it": lambda right, facts: facts["months"] < 12,
        "thirteen_are_not": lambda right, facts: facts["months"] <= 13,
        "a_longer_stay_never_brings_it_back": lambda right, facts: right or facts["months"] > 24,
    },
    st_gallen.municipal_ceilings: {
        "the_ceilings_add_up_to_the_pool": lambda right, facts: (
            (right[0][0], right[0][1] + CENT),
            *right[1:],
        ),
        "in_proportion_to_the_average_stock": lambda right, facts: moved(right, -right[0][1]),
        "twice_as_many_everywhere_change_nothing": lambda right, facts: moved(
            right, CENT * (sum(map(sum, facts["stocks"].values())) % 2)
        ),
        "the_order_does_not_matter": lambda right, facts: moved(
            right, CENT * int(next(iter(facts["stocks"])) == right[0][0])
        ),
    },
    st_gallen.municipal_refund: {
        "never_above_the_ceiling": lambda right, facts: facts["cost"],
        "never_above_the_cost": lambda right, facts: facts["ceiling"],
        "one_of_the_two_is_reached": lambda right, facts: max(Chf(0), right - CENT),
        "more_cost_never_lowers_it": lambda right, facts: (
            right if facts["cost"] <= facts["ceiling"] else Chf(0)
        ),
    },
}
