"""Bugs in the rules about grants, deadlines, offices and the programme."""

from datetime import timedelta

import attrs

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

DAY = timedelta(days=1)
MOST = Chf(50_000)


def capped(facts, most=MOST):
    return min(facts["requested"], facts["total_cost"], most)


BUGS = {
    zurich.zurich_credit_deadline: {
        "never_before_the_day_and_never_a_year_away": lambda right, facts: kip.shift(right, years=1),
        "the_day_itself_counts": lambda right, facts: right if right != facts["on"] else right + 180 * DAY,
        "asked_later_never_earlier": lambda right, facts: right if facts["on"].day < 15 else facts["on"],
        "the_amount_does_not_matter": lambda right, facts: (
            right + DAY * int(facts["requested"] > Chf(20_000))
        ),
    },
    zurich.winterthur_deadline: {
        "in_the_year_before": lambda right, facts: right.replace(year=facts["year"]),
        "at_the_end_of_november": lambda right, facts: right + DAY,
    },
    zurich.project_grant: {
        "never_above_fifty_thousand": lambda right, facts: capped(facts, Chf(90_000)),
        "never_above_request_or_cost": lambda right, facts: min(facts["requested"], MOST),
        "two_years_need_no_reasons": lambda right, facts: right if facts["justified"] else Chf(0),
        "three_years_without_reasons_get_nothing": lambda right, facts: capped(facts),
        "four_years_get_nothing_whatever_the_reasons": lambda right, facts: (
            capped(facts) if facts["justified"] else right
        ),
        "asking_for_more_never_lowers_it": lambda right, facts: (
            right if facts["requested"] <= MOST else Chf(0)
        ),
    },
    zurich.project_answer: {
        "a_small_project_within_a_month": lambda right, facts: kip.shift(facts["filed_on"], months=2),
        "a_larger_one_after_the_deadline": lambda right, facts: kip.shift(facts["filed_on"], months=2),
        "filed_later_never_answered_earlier": lambda right, facts: (
            right if facts["filed_on"].day < 15 else right - 30 * DAY
        ),
    },
    zurich.project_pool_left: {
        "never_below_nothing": lambda right, facts: Chf(200_000) - sum(facts["granted"], start=Chf(0)),
        "what_is_granted_is_not_left": lambda right, facts: (
            right if len(facts["granted"]) != 1 else Chf(200_000)
        ),
        "another_grant_never_leaves_more": lambda right, facts: (
            right if len(facts["granted"]) < 3 else right + Chf(300_000)
        ),
        "the_order_does_not_matter": lambda right, facts: right - min(right, *facts["granted"][:1], Chf(5)),
        "nothing_is_left_of_three_hundred_thousand_spent": lambda right, facts: right or Chf(1),
    },
    zurich.project_call_deadline: {
        "both_years_of_a_call_have_one_day": lambda right, facts: right.replace(year=facts["year"] - 1),
        "in_autumn_before_the_second_year": lambda right, facts: kip.shift(right, years=1),
    },
    zurich.volunteer_grant: {
        "never_above_request_or_twenty_thousand": lambda right, facts: facts["requested"],
        "with_nothing_missing_the_least_of_both": lambda right, facts: min(right, Chf(10_000)),
        "one_application_in_the_period": lambda right, facts: min(facts["requested"], Chf(20_000)),
        "ten_thousand_without_a_plan": lambda right, facts: right if facts["concept"] else Chf(0),
        "above_it_not_without_a_plan": lambda right, facts: (
            right if facts["requested"] != Chf("10000.01") else facts["requested"]
        ),
        "a_plan_never_lowers_it": lambda right, facts: right if not facts["concept"] else Chf(0),
        "asking_for_more_never_lowers_it": lambda right, facts: Chf(20_000) - right,
    },
    zurich.kompakt_next_step: {
        "never_a_step_that_is_done": lambda right, facts: next(iter(zurich.KompaktStep)),
        "planning_comes_first": lambda right, facts: zurich.KompaktStep.IMPLEMENTATION,
        "a_step_done_leads_to_the_one_after": lambda right, facts: zurich.KompaktStep.IMPLEMENTATION,
        "the_day_does_not_matter": lambda right, facts: (
            right if facts["on"].year < 2017 else zurich.KompaktStep.PLANNING
        ),
    },
    zurich.responsible_for: {
        "who_is_on_record_for_the_day": lambda right, facts: zurich.CantonalBody.INTEGRATION_OFFICE,
        "flat_rates_since_2014_with_the_integration_office": lambda right, facts: (
            zurich.CantonalBody.SOCIAL_WELFARE_OFFICE
        ),
        "on_the_eve_not_yet": lambda right, facts: zurich.CantonalBody.INTEGRATION_OFFICE,
    },
    zurich.programme_life: {
        "of_zurich_and_of_the_period": lambda right, facts: attrs.evolve(right, canton=kip.Canton.BE),
        "every_step_is_on_record_with_its_day": lambda right, facts: attrs.evolve(
            right, events=[attrs.evolve(event, on=event.on + DAY) for event in right.events]
        ),
    },
}
