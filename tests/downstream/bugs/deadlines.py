"""Bugs in the calendar of an agreement."""

from datetime import timedelta

import attrs

import kipcore as kip
from kipcore import DutyKind as K

DAY = timedelta(days=1)


def day_before(right, kind):
    """The duties, with those of a kind a day too early."""
    return tuple(
        attrs.evolve(duty, day=duty.day - DAY, year=(duty.day - DAY).year) if duty.kind is kind else duty
        for duty in right
    )


def without(right, *kinds):
    return tuple(duty for duty in right if duty.kind not in kinds)


def first_year_only(right):
    """A report on the first year, and never again."""
    years = [duty.year for duty in right if duty.kind is K.YEARLY_REPORT]
    return tuple(duty for duty in right if duty.kind is not K.YEARLY_REPORT or duty.year == min(years))


def last_year_only(right, facts):
    """A report at the end of the term, on the last year."""
    last = facts["agreement"].term.last.year
    return tuple(duty for duty in right if duty.about in {None, last})


BUGS = {
    kip.deadlines: {
        "in_the_order_of_time": lambda right, facts: tuple(sorted(right, key=lambda duty: duty.kind.value)),
        "the_submission_comes_first": lambda right, facts: without(right, K.SUBMISSION),
        "the_agreement_ends_with_its_term": lambda right, facts: day_before(right, K.END_OF_TERM),
        "one_report_on_each_year": lambda right, facts: first_year_only(right),
        "what_is_left_is_used_within_two_years": lambda right, facts: day_before(right, K.LEFTOVER),
        "a_longer_term_takes_no_yearly_duty_away": last_year_only,
        "a_supplement_only_to_what_began_before_may_2019": lambda right, facts: without(right, K.SUPPLEMENT),
        "all_cantons_alike": lambda right, facts: (
            without(right, K.REGISTRATION_REPORT) if facts["agreement"].canton.value > "NE" else right
        ),
    }
}
