"""Bugs in who may benefit from a measure."""

import kipcore as kip
from kipcore import Status


def status(facts):
    return facts["person"].status_on(facts["on"])


ADMITTED, PERMIT = Status.TEMPORARILY_ADMITTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
BUGS = {
    kip.may_benefit: {
        "the_flat_rate_is_for_all_groups_named": lambda right, facts: right and status(facts) is not PERMIT,
        "asylum_seekers_only_for_language_and_early_childhood": lambda right, facts: (
            facts["measure"].value in {"c", "d"}
        ),
        "programme_s_is_for_protected_persons_only": lambda right, facts: right or status(facts) is ADMITTED,
        "own_funds_turn_nobody_away": lambda right, facts: right and status(facts) is not Status.SWISS,
        "the_credit_is_irrespective_of_status": lambda right, facts: right and status(facts).is_named,
        "how_a_status_was_acquired_never_matters": lambda right, facts: (
            right and facts["person"].decisions[0].status is not Status.ASYLUM_SEEKER_EXTENDED
        ),
    }
}
