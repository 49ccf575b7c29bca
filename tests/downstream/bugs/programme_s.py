"""Bugs in Programme S."""

import kipcore as kip
from kipcore import Chf


def months(facts):
    first, last = facts["during"].closed()
    return (last.year - first.year) * 12 + last.month - first.month + 1


def share(facts):
    return facts["employed"] * 100 / facts["persons"]


BUGS = {
    kip.programme_s_contribution: {
        "a_person_draws_250_francs_a_month": lambda right, facts: Chf(3000) * facts["persons"],
        "months_add_up": lambda right, facts: Chf(250) * facts["persons"] * (months(facts) - 1),
        "persons_add_up": lambda right, facts: min(right, Chf(250_000) * months(facts)),
        "without_persons_nothing_is_paid": lambda right, facts: right or Chf(250),
    },
    kip.programme_s_target: {
        "exactly_the_target_is_enough": lambda right, facts: (
            share(facts) > (40 if facts["year"] == 2024 else 50)
        ),
        "one_person_fewer_misses_it": lambda right, facts: (
            round(share(facts)) >= (40 if facts["year"] == 2024 else 50)
        ),
        "more_employed_never_miss_it": lambda right, facts: right and share(facts) <= 70,
        "only_the_share_counts": lambda right, facts: (
            (facts["employed"] + 1) * 100 >= facts["persons"] * (40 if facts["year"] == 2024 else 50)
        ),
        "the_second_target_is_the_higher": lambda right, facts: (
            share(facts) >= (40 if facts["year"] == 2024 else 5)
        ),
    },
}
