"""Bugs in the flat rate of a person."""

from datetime import date

import kipcore as kip
from kipcore import Chf


def named(facts):
    """The days of decisions on a named status that fall into the term of the agreement."""
    decided = [one.decided_on for one in facts["person"].decisions if one.status.is_named]
    return [day for day in decided if facts["agreement"] is None or day in facts["agreement"].term]


def drawn_on(facts):
    return next(one.decided_on for one in facts["person"].decisions if one.status.is_named)


def paid(facts):
    return facts["programme_s"] or Chf(0)


BUGS = {
    kip.integration_flat_rate: {
        "without_an_agreement_nothing_is_paid": lambda right, facts: (
            right if facts["agreement"] else Chf(18_000)
        ),
        "paid_under_one_agreement_only": lambda right, facts: (
            right or Chf(18_000) * min(1, len(named(facts)))
        ),
        "a_later_status_draws_no_second": lambda right, facts: right * max(1, len(named(facts))),
        "what_came_before_never_means_more": lambda right, facts: right + paid(facts) * 2,
        "until_1_may_2019_or_without_a_supplement_it_stays_low": lambda right, facts: (
            Chf(18_000) if drawn_on(facts) == date(2019, 5, 1) else right
        ),
        "in_proportion_to_the_index_of_its_year": lambda right, facts: max(right, Chf(18_000)),
        "from_1_march_2023_programme_s_is_taken_off": lambda right, facts: (
            right + paid(facts) if drawn_on(facts) == date(2023, 3, 1) else right
        ),
        "before_1_march_2023_nothing_is_taken_off": lambda right, facts: max(Chf(0), right - paid(facts)),
    }
}
