"""Bugs in the review of a funding plan."""

import attrs

import kipcore as kip
from kipcore import Chf

R = kip.PlanRequirement
CENT = Chf.from_rappen(1)


def without(right, requirement, amount=None):
    return tuple(
        gap
        for gap in right
        if gap.requirement is not requirement or (amount is not None and gap.amount != amount)
    )


def total(facts, source):
    return facts["plan"].total(source=source)


BUGS = {
    kip.plan_review: {
        "no_gap_at_the_maximum_and_at_parity": lambda right, facts: right or (kip.PlanGap(R.PARITY, 2024),),
        "a_rappen_of_own_funds_less_is_a_gap": lambda right, facts: without(right, R.PARITY, CENT),
        "a_rappen_above_the_maximum_is_a_gap": lambda right, facts: tuple(
            attrs.evolve(gap, amount=None) for gap in right
        ),
        "more_own_funds_never_add_a_gap_of_parity": lambda right, facts: (
            *right,
            *(
                kip.PlanGap(R.PARITY, year)
                for year in facts["plan"].agreement.years
                if facts["plan"].own_funds(year).total > Chf(10)
            ),
        ),
        "flat_rates_play_no_part_in_parity": lambda right, facts: (
            without(right, R.PARITY) if total(facts, kip.FundingSource.FLAT_RATE) else right
        ),
    }
}
