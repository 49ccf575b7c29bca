"""Bugs in the rules about service agreements."""

from datetime import date

from kipcore import DOWN_TO_FRANC, KIP_2BIS, KIP_3, Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich.testing.laws.agreements import ceiling_of, most_of

CENT = Chf.from_rappen(1)
R = zurich.CoreRequirement


def at_rate(facts):
    return Chf.from_rappen(int(most_of(facts)))


def cost_of(facts, *bearers):
    return sum((m.cost for m in facts["catalogue"].measures if m.bearer in bearers), start=Chf(0))


BUGS = {
    zurich.municipal_contribution: {
        "never_above_the_cost_ceiling": lambda right, facts: min(at_rate(facts), facts["cost"]),
        "never_above_the_rate": lambda right, facts: min(ceiling_of(facts), facts["cost"]),
        "never_above_the_cost": lambda right, facts: min(ceiling_of(facts), at_rate(facts)),
        "not_a_rappen_less_than_the_least": lambda right, facts: max(Chf(0), right - CENT),
        "without_cost_nothing_is_paid": lambda right, facts: min(ceiling_of(facts), at_rate(facts)),
        "more_cost_never_lowers_it": lambda right, facts: (
            right if facts["cost"] <= ceiling_of(facts) * 2 else Chf(0)
        ),
        "more_recognised_services_never_lower_it": lambda right, facts: max(
            Chf(0), right - facts["recognised"]
        ),
    },
    zurich.cost_at_ceiling: {
        "it_draws_the_whole_ceiling": lambda right, facts: max(Chf(0), right - CENT),
        "a_rappen_less_does_not": lambda right, facts: right + CENT,
        "more_recognised_services_never_raise_it": lambda right, facts: right + facts["recognised"],
    },
    zurich.own_share_needed: {
        "the_rate_allows_the_contribution": lambda right, facts: max(Chf(0), right - CENT),
        "a_rappen_less_is_not_enough": lambda right, facts: right + CENT,
        "nothing_wanted_nothing_needed": lambda right, facts: right or CENT,
        "a_larger_contribution_never_asks_for_less": lambda right, facts: (
            Chf(10_000_000_000) - facts["contribution"]
        ),
    },
    zurich.core_difference: {
        "never_less_than_nothing": lambda right, facts: right - CENT,
        "a_twentieth_of_the_cost_at_most": lambda right, facts: right * 3,
        "a_twentieth_while_no_ceiling_binds": lambda right, facts: right.times(1, DOWN_TO_FRANC),
        "the_stated_class_plays_no_part": lambda right, facts: (
            right if facts["agreement"].municipality_class is zurich.MunicipalityClass.CORE else Chf(0)
        ),
    },
    zurich.creditable_cost: {
        "what_the_municipality_bears_counts": lambda right, facts: cost_of(
            facts, zurich.CostBearer.MUNICIPALITY, zurich.CostBearer.OTHER
        ),
        "moved_to_the_school_it_does_not_count": lambda right, facts: cost_of(
            facts, zurich.CostBearer.MUNICIPALITY, zurich.CostBearer.SCHOOL
        ),
        "moved_to_the_municipality_all_of_it_counts": lambda right, facts: (
            right - facts["catalogue"].measures[-1].cost if right else right
        ),
        "the_order_does_not_matter": lambda right, facts: facts["catalogue"].measures[0].cost,
    },
    zurich.core_municipality_gaps: {
        "three_areas_with_information_and_all_else_are_enough": lambda right, facts: (
            right if len(facts["areas"]) > 3 else (*right, zurich.CoreGap(R.AREAS))
        ),
        "two_areas_are_not": lambda right, facts: tuple(g for g in right if g.requirement is not R.AREAS),
        "not_without_information_and_counselling": lambda right, facts: tuple(
            g for g in right if g.requirement is not R.INFORMATION_AND_COUNSELLING
        ),
        "what_is_not_stated_is_a_gap_and_no_refusal": lambda right, facts: tuple(
            zurich.CoreGap(g.requirement) for g in right
        ),
        "one_more_area_adds_no_gap": lambda right, facts: (
            right if len(facts["areas"]) < 4 else (*right, zurich.CoreGap(R.AREAS))
        ),
        "the_order_does_not_matter": lambda right, facts: (
            right if facts["areas"][:1] == (KIP_3.areas[0].area,) else (*right, zurich.CoreGap(R.AREAS))
        ),
    },
    zurich.payment_gaps: {
        "what_is_fulfilled_is_not_waited_for": lambda right, facts: tuple(zurich.PaymentCondition),
        "all_fulfilled_money_flows": lambda right, facts: right or (zurich.PaymentCondition.FEDERAL_BUDGET,),
        "every_budget_and_signature_is_waited_for": lambda right, facts: right[:-1],
        "fulfilling_more_adds_nothing": lambda right, facts: (
            (*right, *facts["fulfilled"][:1]) if len(facts["fulfilled"]) % 2 else right
        ),
        "the_order_does_not_matter": lambda right, facts: (*right, *facts["fulfilled"][:1]),
    },
    zurich.may_contract_with: {
        "with_every_interested_municipality": lambda right, facts: right and facts["exception"],
        "with_no_municipality_against_its_will": lambda right, facts: (
            facts["interested"] or facts["exception"]
        ),
        "with_a_provider_by_exception_only": lambda right, facts: facts["interested"] or facts["exception"],
        "what_is_said_of_the_other_kind_plays_no_part": lambda right, facts: (
            facts["interested"] or facts["exception"]
        ),
    },
    zurich.next_entry: {
        "never_before_the_day_asked_about": lambda right, facts: KIP_2BIS.first,
        "always_the_first_day_of_a_programme": lambda right, facts: facts["on"],
        "on_the_first_day_at_once": lambda right, facts: (
            right if right != facts["on"] else date(right.year + 2, 1, 1)
        ),
        "a_later_day_never_gives_an_earlier_entry": lambda right, facts: (
            KIP_2BIS.first if facts["on"].day > 15 else right
        ),
    },
}
