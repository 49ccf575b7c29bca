"""Bugs in the indexed flat rate."""

import kipcore as kip

BUGS = {
    kip.indexed_flat_rate: {
        "the_base_year_draws_the_amount_of_the_ordinance": lambda right, facts: (
            kip.indexed_flat_rate(facts["year"] + 1 if facts["year"] == 2019 else facts["year"]).value
        ),
        "it_rises_and_falls_with_the_index": lambda right, facts: max(right, kip.Chf(18_000)),
        "in_proportion_to_the_index": lambda right, facts: right.times(1, kip.DOWN_TO_5_RAPPEN),
    }
}
