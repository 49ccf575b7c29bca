"""Bugs in parity."""

import kipcore as kip


def own(facts):
    return facts["canton"] + facts["municipalities"]


def years(facts):
    """Own funds of the canton, of the municipalities, and the federal contribution of each year."""
    return [(own.canton, own.municipal_total, facts["federal"][year]) for year, own in facts["own"].items()]


BUGS = {
    kip.parity: {
        "equal_sums_pass": lambda right, facts: own(facts) > facts["federal"],
        "one_rappen_less_fails": lambda right, facts: own(facts) + kip.Chf(1) >= facts["federal"],
        "more_own_funds_never_fail": lambda right, facts: own(facts) == facts["federal"],
        "no_federal_contribution_needs_no_own_funds": lambda right, facts: right and bool(own(facts)),
        "no_matter_who_pays": lambda right, facts: right and facts["canton"] >= facts["municipalities"],
    },
    kip.programme_parity: {
        "equal_sums_in_every_year_pass": lambda right, facts: all(
            canton + communes > federal for canton, communes, federal in years(facts)
        ),
        "one_rappen_short_in_one_year_fails": lambda right, facts: all(
            canton + communes + kip.Chf(1) >= federal for canton, communes, federal in years(facts)
        ),
        "every_year_stands_by_itself": lambda right, facts: (
            sum(canton.rappen + communes.rappen for canton, communes, _ in years(facts))
            >= sum(federal.rappen for *_, federal in years(facts))
        ),
        "a_pass_covers_the_whole_programme": lambda right, facts: any(
            canton + communes >= federal for canton, communes, federal in years(facts)
        ),
        "more_own_funds_never_fail": lambda right, facts: all(
            canton + communes == federal for canton, communes, federal in years(facts)
        ),
        "no_matter_who_pays": lambda right, facts: right and years(facts)[0][0] >= years(facts)[0][1],
    },
}
