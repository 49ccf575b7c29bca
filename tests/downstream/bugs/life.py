"""Bugs in which steps may come next."""

import kipcore as kip
from kipcore import ProgrammeStep as Step


def taken(facts):
    return [event.step for event in facts["life"].events]


def without(right, step):
    return tuple(allowed for allowed in right if allowed is not step)


BUGS = {
    kip.allowed_steps: {
        "nothing_after_the_settlement": lambda right, facts: right or (Step.PAYMENT,),
        "nothing_before_the_last_step": lambda right, facts: right or (Step.SETTLEMENT,),
        "concluded_after_the_examination": lambda right, facts: (
            (*right, Step.CONCLUSION) if Step.SUBMISSION in taken(facts) else right
        ),
        "paid_on_a_concluded_agreement": lambda right, facts: (
            (*right, Step.PAYMENT) if Step.EXAMINATION in taken(facts) else right
        ),
        "extended_since_december_2025": lambda right, facts: (*right, Step.EXTENSION),
        "supplemented_until_november_2020": lambda right, facts: without(right, Step.SUPPLEMENT),
        "used_within_two_years": lambda right, facts: (
            without(right, Step.LAST_USE)
            if facts["on"] >= kip.shift(facts["life"].period.last, years=2)
            else right
        ),
        "it_ends_on_the_last_day_of_its_term": lambda right, facts: (
            (*right, Step.END) if facts["on"] > facts["life"].period.last else right
        ),
        "all_cantons_alike": lambda right, facts: (
            without(right, Step.SUBMISSION) if facts["life"].canton.value > "NE" else right
        ),
    }
}
