"""Bugs in who belongs to a target group."""

import kipcore as kip


def status(facts):
    return facts["person"].status_on(facts["on"])


BUGS = {
    kip.in_target_group: {
        "needs_that_are_denied_are_a_no": lambda right, facts: facts["longer_stay"] is not False,
        "needs_and_a_prospect_are_enough": lambda right, facts: right and status(facts).is_named,
        "one_of_the_two_is_not_enough": lambda right, facts: (
            right or facts["integration_need"] or facts["longer_stay"]
        ),
        "a_professional_is_one_with_any_status": lambda right, facts: right and not status(facts).is_named,
        "the_swiss_are_local": lambda right, facts: right and facts["integration_need"],
        "what_the_group_does_not_ask_for_changes_nothing": lambda right, facts: (
            right or facts["professional"]
        ),
    }
}
