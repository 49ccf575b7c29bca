"""Bugs in who may be obliged, and in who is registered."""

from datetime import date

import kipcore as kip
from kipcore import Status

NEW = date(2025, 12, 1)
S, B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT


def status(facts):
    return facts["person"].status_on(facts["on"])


def protected(facts):
    return status(facts) in {S, B}


BUGS = {
    kip.may_be_obliged: {
        "nobody_without_social_assistance": lambda right, facts: (
            right or status(facts) is Status.TEMPORARILY_ADMITTED_PERSON
        ),
        "protected_persons_since_december_2025": lambda right, facts: right and facts["on"] > NEW,
        "protected_persons_not_a_day_before": lambda right, facts: right or protected(facts),
        "a_residence_permit_makes_no_difference": lambda right, facts: right and status(facts) is not B,
        "nobody_is_freed_later": lambda right, facts: right and (protected(facts) or facts["on"] < NEW),
        "refugees_and_temporarily_admitted_persons_are_treated_alike": lambda right, facts: (
            right and status(facts) is not Status.RESETTLED_REFUGEE
        ),
        "persons_from_eu_and_efta_states_never": lambda right, facts: facts["on_social_assistance"],
    },
    kip.job_registration_duty: {
        "unemployed_and_employable_refugees_are_registered": lambda right, facts: (
            right and status(facts) is not Status.TEMPORARILY_ADMITTED_REFUGEE
        ),
        "nobody_who_has_employment": lambda right, facts: facts["employable"] and status(facts).is_named,
        "nobody_who_is_not_employable": lambda right, facts: facts["unemployed"] and status(facts).is_named,
        "protected_persons_are_not_named": lambda right, facts: (
            right or (protected(facts) and facts["on"] >= NEW)
        ),
        "the_day_makes_no_difference": lambda right, facts: (
            (facts["unemployed"] and facts["employable"]) if facts["on"] >= NEW else right
        ),
    },
}
