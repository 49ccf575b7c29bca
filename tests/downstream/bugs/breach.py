"""Bugs in the consequences of a breach."""

import kipcore as kip

WAY = kip.BreachConsequence


def without(right, *gone):
    return tuple(way for way in right if way not in gone)


BUGS = {
    kip.breach_consequences: {
        "nothing_if_nothing_is_failed": lambda right, facts: right or (WAY.WITHHOLD,),
        "missing_data_may_cut_the_payments": lambda right, facts: (
            right if facts["paid_from"] is kip.FundingSource.FLAT_RATE else without(right, WAY.CUT)
        ),
        "an_excuse_bars_the_reclaim": lambda right, facts: (
            (*right, WAY.RECLAIM) if facts["execution_unmet"] else right
        ),
        "a_longer_stay_may_go_without_compensation_even_if_excused": lambda right, facts: (
            without(right, WAY.WITHHOLD) if facts["excusable"] else right
        ),
        "a_further_failure_takes_nothing_away": lambda right, facts: (
            without(right, WAY.CUT) if facts["execution_unmet"] else right
        ),
        "on_the_flat_rate_at_least_as_much_as_on_the_credit": lambda right, facts: (
            without(right, WAY.CUT) if facts["paid_from"] is kip.FundingSource.FLAT_RATE else right
        ),
    }
}
