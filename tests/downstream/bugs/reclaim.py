"""Bugs in reclaim and revocation."""

import kipcore as kip

CONDITIONS = ("irreversible", "hard_to_see", "blameless")


def held(facts):
    return sum(facts[name] for name in CONDITIONS)


BUGS = {
    kip.reclaim: {
        "never_if_the_goals_are_met": lambda right, facts: not facts["absence_of_fault_proved"],
        "never_if_absence_of_fault_is_proved": lambda right, facts: not facts["goals_met"],
        "not_while_a_remedy_is_possible": lambda right, facts: not facts["absence_of_fault_proved"],
        "always_without_remedy_at_fault": lambda right, facts: (
            bool(facts["extended_deadline_missed"]) and right
        ),
        "always_if_the_extended_deadline_is_missed_at_fault": lambda right, facts: (
            not facts["remedy_possible"] and right
        ),
    },
    kip.revocation: {
        "never_if_nothing_was_granted_wrongly": lambda right, facts: held(facts) < 3,
        "always_if_no_condition_of_the_waiver_holds": lambda right, facts: False,
        "never_if_all_conditions_of_the_waiver_hold": lambda right, facts: facts["wrongly_granted"],
        "a_further_condition_never_brings_a_revocation": lambda right, facts: (
            facts["wrongly_granted"] and held(facts) > 1
        ),
        "the_conditions_count_alike": lambda right, facts: (
            facts["wrongly_granted"] and not facts["blameless"]
        ),
    },
}
