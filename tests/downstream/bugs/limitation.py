"""Bugs in limitation."""

from datetime import timedelta

import kipcore as kip

DAY = timedelta(days=1)
BUGS = {
    kip.claim_limitation: {
        "five_years_later": lambda right, facts: kip.shift(right, years=5),
        "on_the_day_of_the_same_number": lambda right, facts: facts["runs_from"] + timedelta(5 * 365),
        "a_later_beginning_never_brings_it_forward": lambda right, facts: kip.shift(
            right, years=3 if facts["runs_from"].year % 2 else 0
        ),
    },
    kip.reclaim_limitation: {
        "never_more_than_ten_years": lambda right, facts: kip.shift(right, years=1),
        "three_years_after_early_knowledge": lambda right, facts: kip.shift(facts["arose_on"], years=10),
        "knowledge_never_makes_it_later": lambda right, facts: (
            kip.shift(facts["known_on"], years=3) if facts["known_on"] else right
        ),
        "later_knowledge_never_brings_it_forward": lambda right, facts: (
            facts["arose_on"]
            + (kip.shift(facts["arose_on"], years=10) - (facts["known_on"] or facts["arose_on"]))
        ),
        "late_knowledge_changes_nothing": lambda right, facts: (
            kip.shift(facts["known_on"], years=3) if facts["known_on"] else right
        ),
    },
}
