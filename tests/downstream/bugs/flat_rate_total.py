"""Bugs in the flat rates of all decisions."""

from datetime import date

import kipcore as kip
from kipcore import Chf

FULL = Chf(18_000)


def of_the_day(facts):
    return facts["counts"].count(during=kip.DateRange(date(2019, 5, 1), date(2019, 5, 1)))


def too_much(facts):
    """What Programme S paid in all, above the full rate of each."""
    paid = [(cell[3], count) for cell, count in facts["counts"].cells() if len(cell) > 3]
    return sum((max(Chf(0), amount - FULL) * count for amount, count in paid), start=Chf(0))


def first_only(facts):
    """Counts the decisions of the first agreement that stands in the list."""
    canton = facts["agreements"][0].canton
    return kip.flat_rate_total(facts["counts"].only(canton=canton), agreements=facts["agreements"]).value


BUGS = {
    kip.flat_rate_total: {
        "parts_add_up": lambda right, facts: right.times(1, kip.Rounding(1_000_000, kip.Direction.DOWN)),
        "twice_the_decisions_draw_twice_as_much": lambda right, facts: min(right, Chf(1_000_000)),
        "a_decision_more_draws_more": lambda right, facts: right.times(
            1, kip.Rounding(1_000_000_00, kip.Direction.DOWN)
        ),
        "who_is_not_named_adds_nothing": lambda right, facts: (
            right + FULL * facts["counts"].count(status=kip.Status.PROTECTED_PERSON)
        ),
        "other_agreements_change_nothing": lambda right, facts: first_only(facts),
        "nobody_pays_for_another": lambda right, facts: max(Chf(0), right - too_much(facts)),
        "until_1_may_2019_each_draws_little": lambda right, facts: right + Chf(12_000) * of_the_day(facts),
    }
}
