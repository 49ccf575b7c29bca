"""Bugs in the last day for the assignment."""

from datetime import timedelta

import kipcore as kip

DAY = timedelta(days=1)


def leap(facts):
    return (facts["arrived_on"].month, facts["arrived_on"].day) == (2, 29)


BUGS = {
    kip.assignment_deadline: {
        "the_same_day_of_the_calendar": lambda right, facts: right - DAY,
        "one_year_at_the_latest": lambda right, facts: kip.shift(right, years=1),
        "a_later_arrival_never_has_an_earlier_last_day": lambda right, facts: (
            right.replace(day=1) if right.day > 28 else right
        ),
        "the_leap_day_ends_with_the_day_before_it": lambda right, facts: (
            right + DAY if leap(facts) else right
        ),
    }
}
