"""Bugs in money passed on and paid in advance."""

import kipcore as kip
from kipcore import Chf

CENT = Chf.from_rappen(1)


def floor(facts):
    return Chf.from_rappen(facts["cost"].rappen * facts["federal"].rappen // facts["total"].rappen)


def percent(facts, share):
    return Chf.from_rappen(facts["contribution"].rappen * share // 100)


BUGS = {
    kip.municipal_reimbursement: {
        "at_least_the_federal_share": lambda right, facts: floor(facts),
        "a_rappen_less_is_too_little": lambda right, facts: floor(facts) + CENT,
        "never_more_than_the_cost": lambda right, facts: floor(facts) + CENT,
        "the_whole_cost_where_the_confederation_pays_all": lambda right, facts: right.times(
            1, kip.DOWN_TO_FRANC
        ),
        "more_federal_money_never_lowers_it": lambda right, facts: facts["cost"] - right,
    },
    kip.largest_advance: {
        "never_more_than_the_contribution": lambda right, facts: right + CENT,
        "all_of_it_under_a_programme_agreement": lambda right, facts: percent(facts, 80),
        "at_most_eighty_per_cent_otherwise": lambda right, facts: percent(facts, 80) + CENT,
        "a_rappen_more_is_too_much": lambda right, facts: percent(facts, 75),
    },
    kip.governing_day: {
        "granted_first_the_day_of_filing_governs": lambda right, facts: facts["task_begins_on"],
        "granted_afterwards_the_beginning_of_the_task_governs": lambda right, facts: facts["filed_on"],
    },
}
