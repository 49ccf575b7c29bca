"""The subsidies act and the settlement of a programme: Art. 20a, 23, 24, 28, 30, 32 SuG, Art. 19 VIntA."""

from datetime import date, timedelta
from decimal import Decimal

from tests.second.in_decimal.calculator import (
    PERIODS,
    NoAnswerError,
    rounded,
    rounded_down,
    rounded_up,
    share,
    years_after,
)

IN_FORCE = date(1991, 4, 1)
PROGRAMME_AGREEMENTS = date(2008, 1, 1)  # Art. 20a SuG
LONGER_LIMITATION = date(2020, 1, 1)  # Art. 32 para. 2 SuG; the wording before was not found
VINTA = date(2019, 1, 1)
# Where the Act itself names interest whatever the subsidy is: Art. 30 para. 3.
ALWAYS = {"revocation at fault"}
# Financial assistance only: Art. 28.
ASSISTANCE = {"unmet goals"}
NEVER = {"revocation without fault"}


def interest(amount, first, last, *, thirty=False):
    """Five per cent a year, simple, from the day after one day to another.

    Every day of the calendar bears a 365th of it; or, counted 30/360, every month has thirty days.
    """
    if thirty:
        return rounded(
            share(amount, 5 * (_in_months_of_thirty(last) - _in_months_of_thirty(first)), 100 * 360)
        )
    return rounded(share(amount, 5 * (last - first).days, 100 * 365))


def _in_months_of_thirty(day):
    """Number the days of a calendar whose months have thirty days: the 31st is the 30th."""
    return 360 * day.year + 30 * day.month + min(day.day, 30)


def default_interest(amount, due_on, paid_on, *, thirty):
    """Art. 24 SuG: from the end of sixty days after the payment was due."""
    if due_on < IN_FORCE:
        raise NoAnswerError
    end = due_on + timedelta(days=60)
    return interest(amount, end, paid_on, thirty=thirty) if paid_on > end else Decimal(0)


def reclaim_interest(amount, ground, paid_on, repaid_on, *, assistance, where_silent):
    if repaid_on < paid_on:
        raise NoAnswerError
    named = ground in ALWAYS or (assistance and ground in ASSISTANCE)
    if not named and (ground in NEVER or not where_silent):
        return Decimal(0)
    if repaid_on > paid_on and paid_on + timedelta(days=1) < IN_FORCE:
        raise NoAnswerError  # the first day that bears interest is the one after the payment
    return interest(amount, paid_on, repaid_on)


def municipal_reimbursement(cost, federal, total, on):
    """Art. 20a para. 3 SuG: at least in the proportion of federal contributions to total cost."""
    if on < PROGRAMME_AGREEMENTS or total == 0 or cost > total or federal > total:
        raise NoAnswerError
    return rounded_up(share(cost, federal, total))


def largest_advance(contribution, by_programme_agreement, on):
    """Art. 23 para. 2 SuG: 80 per cent; not for programme agreements, Art. 20a para. 4."""
    if on < (PROGRAMME_AGREEMENTS if by_programme_agreement else IN_FORCE):
        raise NoAnswerError
    return contribution if by_programme_agreement else rounded_down(share(contribution, 80, 100))


def claim_limitation(runs_from):
    if runs_from < IN_FORCE:
        raise NoAnswerError
    return years_after(runs_from, 5)


def reclaim_limitation(arose_on, known_on):
    """Three years after knowledge, in any case ten after the claim arose."""
    if arose_on < LONGER_LIMITATION or (known_on is not None and known_on < arose_on):
        raise NoAnswerError
    at_most = years_after(arose_on, 10)
    return at_most if known_on is None else min(years_after(known_on, 3), at_most)


def reclaim(ended, goals_met, remedy_possible, no_fault_proved, missed):
    """Art. 19 para. 1 and 2 VIntA. Each fact but the first may be None, not stated.

    `missed` says what became of the goals within an agreed extended deadline; None if there was none.
    """
    if ended < VINTA:
        raise NoAnswerError
    if (goals_met and missed) or (not goals_met and remedy_possible is False and missed is False):
        raise NoAnswerError  # met, and unmet later; or met later, and beyond remedy: one of the facts is wrong
    if goals_met or no_fault_proved or missed is False:
        return False
    if missed is None and remedy_possible:
        return False
    if missed is None and remedy_possible is None:
        raise NoAnswerError
    if no_fault_proved is None:
        raise NoAnswerError
    return True


def revocation(wrongly_granted, conditions, *, any_one):
    """Art. 30 SuG: revoked, unless the conditions a to c hold, all of them or, read so, any."""
    waived = any(conditions) if any_one else all(conditions)
    return wrongly_granted and not waived


def leftover_deadline(period):
    ended = PERIODS[period][1]
    if ended < VINTA:
        raise NoAnswerError
    return years_after(ended, 2)


def leftover_repayment(period, received, used_in_term, used_later):
    """Art. 19 para. 3 VIntA, goals reached; `used_later` lists (day, francs)."""
    until = leftover_deadline(period)
    if used_in_term + sum(used for _, used in used_later) > received:
        raise NoAnswerError
    if any(day <= PERIODS[period][1] for day, _ in used_later):
        raise NoAnswerError
    return received - used_in_term - sum(used for day, used in used_later if day <= until)
