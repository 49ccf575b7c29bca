"""Term and goals of a programme, and Programme S: Art. 14 VIntA, IAS, decisions on status S."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil

from tests.second.in_decimal.calculator import ONE_DAY, NoAnswerError, end_of_month, next_month, years_after

WORDING_KNOWN = date(2019, 5, 1)
EXTENSIONS = date(2025, 12, 1)  # AS 2025 670
AGENDA = date(2019, 5, 1)
GOALS = {
    "language": Fraction(1),
    "early childhood": Fraction(80, 100),
    "training": Fraction(2, 3),
    "employment": Fraction(1, 2),
    "social integration": Fraction(1),
}
# Programme S: paid from May 2022 at the latest, the amount is known to 4 March 2026.
FIRST_MONTH, LAST_MONTH = date(2022, 5, 1), date(2026, 2, 28)


def programme_term(first, last, agreed_on, justified, extends):
    """Art. 14 para. 2: four years, shorter if justified; `extends` is the term so far, or None."""
    if agreed_on < WORDING_KNOWN:
        raise NoAnswerError
    if extends is not None:
        begun, end = extends
        if begun != first or last <= end or not begun <= agreed_on <= end:
            raise NoAnswerError
        return agreed_on >= EXTENSIONS
    standard = years_after(first, 4) - ONE_DAY
    return last == standard or (last < standard and justified)


def goal_reached(goal, reached, cohort, first, last):
    """The share counts over the whole cohort, exactly."""
    if first < AGENDA or last < first or cohort == 0 or reached > cohort:
        raise NoAnswerError
    return Fraction(reached, cohort) >= GOALS[goal]


def goal_missing(goal, reached, cohort):
    """How many persons more would have to reach it."""
    return max(0, ceil(GOALS[goal] * cohort) - reached)


DUE_AFTER = {"language": 3, "training": 5, "employment": 7, "social integration": 7}  # years after entry


def goal_due(goal, entered_on, school_starts_on):
    """The goal for small children falls due when compulsory school starts."""
    if entered_on < AGENDA:
        raise NoAnswerError
    if goal not in DUE_AFTER:
        if school_starts_on is None or school_starts_on < entered_on:
            raise NoAnswerError
        return school_starts_on
    if school_starts_on is not None:
        raise NoAnswerError
    return years_after(entered_on, DUE_AFTER[goal])


def assignment_deadline(arrived_on):
    """After one year at the latest, in the target grid of 2018 to 2021."""
    if not 2018 <= arrived_on.year <= 2021:
        raise NoAnswerError
    return years_after(arrived_on, 1)


def programme_s_contribution(persons, first, last):
    """250 francs per person with status S and month."""
    if first.day != 1 or last != end_of_month(last):
        raise NoAnswerError
    if first < FIRST_MONTH or last > LAST_MONTH:
        raise NoAnswerError
    paid, month = Decimal(0), first
    while month <= last:
        paid += persons * Decimal(250)
        month = next_month(month)
    return paid
