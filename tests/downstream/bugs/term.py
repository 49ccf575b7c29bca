"""Bugs in the term of an agreement."""

from datetime import date

import kipcore as kip


def days(facts):
    return facts["term"].days


BUGS = {
    kip.programme_term: {
        "four_years_are_allowed": lambda right, facts: right and days(facts) <= 4 * 365,
        "no_new_agreement_is_longer": lambda right, facts: right or days(facts) == 1462,
        "shorter_only_in_justified_cases": lambda right, facts: right or days(facts) > 365,
        "extended_from_1_december_2025": lambda right, facts: (
            right and (facts["extends"] is None or facts["agreed_on"] > date(2025, 12, 1))
        ),
        "a_justification_matters_only_below_four_years": lambda right, facts: right or facts["justified"],
    }
}
