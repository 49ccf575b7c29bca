"""Bugs in parity."""

import kipcore as kip


def own(facts):
    return facts["canton"] + facts["municipalities"]


BUGS = {
    kip.parity: {
        "equal_sums_pass": lambda right, facts: own(facts) > facts["federal"],
        "one_rappen_less_fails": lambda right, facts: own(facts) + kip.Chf(1) >= facts["federal"],
        "more_own_funds_never_fail": lambda right, facts: own(facts) == facts["federal"],
        "no_federal_contribution_needs_no_own_funds": lambda right, facts: right and bool(own(facts)),
        "no_matter_who_pays": lambda right, facts: right and facts["canton"] >= facts["municipalities"],
    }
}
