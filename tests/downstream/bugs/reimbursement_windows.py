"""Bugs in the windows of reimbursement."""

from datetime import timedelta
from fractions import Fraction

import kipcore as kip
from kipcore import DateRange

DAY = timedelta(days=1)


def last_of(facts):
    return facts["person"].decisions[-1]


def moved(window, *, first=None, last=None, share=None):
    """A window with another first or last day, or another share."""
    during = window.during
    first = first or during.first
    return kip.ReimbursementWindow(
        during=DateRange(first, during.last and max(last or during.last, first)),
        citation=window.citation,
        groups=window.groups,
        share=share or window.share,
        ended_by=window.ended_by,
    )


def until(right, last):
    """The windows, with another end of the last one, where it has an end."""
    return (*right[:-1], *(moved(window, last=last) for window in right[-1:]))


def longer(right):
    """The windows, with a last one that ends two months later."""
    return until(right, right[-1].during.last + 60 * DAY) if right else right


def from_the_decision(right, facts):
    """The first window begins on the day of the decision, not with the month after it."""
    begin = facts["person"].decisions[0].decided_on
    return (*(moved(window, first=begin) for window in right[:1]), *right[1:])


def since_the_decision(years):
    return lambda right, facts: until(right, kip.shift(last_of(facts).decided_on, years=years))


BUGS = {
    kip.reimbursement_windows: {
        "windows_never_overlap": lambda right, facts: right[::-1],
        "the_full_rate_begins_with_a_month": from_the_decision,
        "half_the_rate_from_the_claim_to_a_permit": lambda right, facts: tuple(
            moved(window, share=Fraction(1)) for window in right
        ),
        "refugees_for_five_years_since_the_application": since_the_decision(5),
        "admitted_persons_for_seven_years_since_entry": since_the_decision(7),
        "groups_for_seven_years_from_the_month_after_entry": since_the_decision(7),
        "a_later_end_of_status_never_ends_it_earlier": lambda right, facts: (
            right[:-1] if last_of(facts).until and last_of(facts).until.day > 15 else right
        ),
        "an_expulsion_does_not_move_the_end": since_the_decision(5),
        "a_settlement_permit_never_lengthens": lambda right, facts: (
            longer(right) if facts["person"].permits else right
        ),
    }
}
