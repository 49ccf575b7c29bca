"""Bugs in when a residence permit is due."""

from datetime import timedelta

import kipcore as kip
from kipcore import Status


def granted(facts):
    return next(one.decided_on for one in facts["person"].decisions if one.status is Status.PROTECTED_PERSON)


BUGS = {
    kip.residence_permit_due: {
        "never_before_the_grant": lambda right, facts: granted(facts),
        "five_years_after_the_grant": lambda right, facts: granted(facts) + timedelta(5 * 365),
        "a_later_grant_never_makes_it_earlier": lambda right, facts: right.replace(
            day=1 if right.day > 20 else right.day
        ),
        "a_permit_never_makes_it_later": lambda right, facts: kip.shift(granted(facts), years=5),
        "an_asylum_procedure_before_it_changes_nothing": lambda right, facts: kip.shift(
            facts["person"].decisions[0].decided_on, years=5
        ),
    }
}
