"""Bugs in the rules about the Integration Agenda of the canton."""

import attrs

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

CENT = Chf.from_rappen(1)
F = kip.Status.TEMPORARILY_ADMITTED_REFUGEE


def moved(right, amount):
    (first, one), *between, (last, other) = right
    return ((first, one + amount), *between, (last, other - amount))


def cost(facts, *, all_of_it=False):
    return sum((one.amount for one in facts["costs"] if all_of_it or one.accredited), start=Chf(0))


BUGS = {
    zurich.iazh_calendar: {
        "three_duties_in_order": lambda right, facts: right[::-1],
        "announced_before_the_year": lambda right, facts: (
            attrs.evolve(right[0], during=kip.DateRange.of_years(facts["year"])),
            *right[1:],
        ),
        "report_and_payment_in_the_year_after": lambda right, facts: (
            *right[:2],
            attrs.evolve(right[2], during=kip.DateRange.of_years(facts["year"])),
        ),
    },
    zurich.iazh_ceilings: {
        "the_ceilings_add_up_to_the_sum": lambda right, facts: (
            (right[0][0], right[0][1] + CENT),
            *right[1:],
        ),
        "less_than_a_rappen_from_the_exact_share": lambda right, facts: moved(right, CENT),
        "a_larger_stock_never_gets_less": lambda right, facts: moved(right, right[-1][1]),
        "weights_all_doubled_change_nothing": lambda right, facts: moved(
            right, CENT * (max(facts["weights"].values()) % 2)
        ),
        "the_order_does_not_matter": lambda right, facts: moved(
            right, CENT * int(facts["stocks"][0].municipality == right[0][0])
        ),
    },
    zurich.iazh_chargeable: {
        "what_is_not_accredited_is_never_paid": lambda right, facts: (
            right or facts["offer"] is zurich.IazhOffer.LANGUAGE
        ),
        "four_kinds_of_offers_for_refugees_with_card_f": lambda right, facts: (
            right and facts["offer"] is not zurich.IazhOffer.ASSESSMENT
        ),
        "an_asylum_seeker_nothing_that_a_refugee_is_not": lambda right, facts: (
            right and facts["status"] is not F
        ),
        "language_for_asylum_seekers": lambda right, facts: (
            right and facts["status"] is not kip.Status.ASYLUM_SEEKER_EXTENDED
        ),
        "seven_years_never_change_the_answer": lambda right, facts: right and "process_since" not in facts,
    },
    zurich.iazh_refund: {
        "never_more_than_accredited_offers_cost": lambda right, facts: min(
            cost(facts, all_of_it=True), max(right, facts["ceiling"])
        ),
        "cost_or_ceiling_without_young_people_in_education": lambda right, facts: cost(facts),
        "education_of_the_young_is_paid_beyond_the_ceiling": lambda right, facts: min(
            right, facts["ceiling"]
        ),
        "a_higher_ceiling_never_lowers_it": lambda right, facts: max(Chf(0), cost(facts) - facts["ceiling"]),
        "a_dearer_offer_never_lowers_it": lambda right, facts: max(Chf(0), Chf(60_000) - right),
        "the_order_does_not_matter": lambda right, facts: min(right, facts["costs"][0].amount),
    },
    zurich.iazh_transition: {
        "at_least_thirty_per_cent": lambda right, facts: Chf.from_rappen(facts["cost"].rappen * 3 // 10),
        "less_than_a_rappen_above_it": lambda right, facts: right + CENT,
        "more_cost_never_lowers_it": lambda right, facts: right if facts["cost"] < Chf(1000) else Chf(0),
        "no_matter_who_leads": lambda right, facts: (
            right if facts["leader"] is zurich.CaseLeader.CANTON else right + CENT
        ),
    },
}
