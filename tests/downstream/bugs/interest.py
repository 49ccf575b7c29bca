"""Bugs in interest."""

import kipcore as kip
from kipcore import Chf


def simple(facts, first, last, *, extra=0, year=365, per_cent=5):
    days = max(0, (facts[last] - facts[first]).days + extra)
    return Chf.from_rappen((facts["amount"].rappen * days * per_cent * 2 + year * 100) // (year * 200))


BUGS = {
    kip.reclaim_interest: {
        "none_on_the_day_of_payment": lambda right, facts: simple(facts, "paid_on", "repaid_on", extra=1),
        "none_on_revocation_without_fault": lambda right, facts: simple(facts, "paid_on", "repaid_on"),
        "five_per_cent_for_365_days": lambda right, facts: simple(facts, "paid_on", "repaid_on", year=360),
        "more_money_never_lowers_it": lambda right, facts: right if facts["amount"] < Chf(1000) else Chf(0),
        "a_later_repayment_never_lowers_it": lambda right, facts: (
            right if (facts["repaid_on"] - facts["paid_on"]).days < 365 else Chf(0)
        ),
        "two_stretches_are_the_whole": lambda right, facts: simple(facts, "paid_on", "repaid_on", extra=1),
    },
    kip.default_interest: {
        "none_on_the_sixtieth_day": lambda right, facts: simple(facts, "due_on", "paid_on", extra=-59),
        "a_day_on_the_sixty_first": lambda right, facts: simple(facts, "due_on", "paid_on", extra=-61),
        "five_per_cent_for_365_days": lambda right, facts: simple(facts, "due_on", "paid_on"),
        "more_money_never_lowers_it": lambda right, facts: right if facts["amount"] < Chf(1000) else Chf(0),
        "a_later_payment_never_lowers_it": lambda right, facts: (
            right if (facts["paid_on"] - facts["due_on"]).days < 365 else Chf(0)
        ),
    },
}
