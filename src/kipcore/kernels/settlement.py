"""Costs and settlement (Art. 17 and 19 VIntA, SuG), in Rappen and on `yyyymmdd` keys."""

from typing import Any

from kipcore.kernels.money import round_half_up
from kipcore.kernels.ops import SCALAR, Ops

__all__ = [
    "GOALS_MET",
    "MISSED_DEADLINE",
    "NO_FAULT",
    "NO_REMEDY",
    "REMEDIED",
    "REMEDY_OPEN",
    "advance",
    "interest",
    "is_reclaimed",
    "reclaim_branch",
    "reimbursement",
    "start_up",
    "thirty_days_number",
]

GOALS_MET, NO_FAULT, REMEDY_OPEN, REMEDIED, MISSED_DEADLINE, NO_REMEDY = range(6)


def start_up(rest: Any, borne: Any, numerator: Any, denominator: Any, o: Ops = SCALAR) -> Any:
    """Return the most a programme pays, if the institutions bear at least ratio x its part.

    `rest` is what nobody else bears; the ratio is numerator/denominator (Art. 17 para. 2 VIntA: 1/1).
    """
    return o.least(rest, borne * denominator // numerator)


def reimbursement(cost: Any, federal: Any, total: Any) -> Any:
    """Return the least whole Rappen that are at least cost x federal / total."""
    return -(-cost * federal // total)


def advance(contribution: Any, percent: Any) -> Any:
    """Return the most whole Rappen that are at most so many per cent of a contribution."""
    return contribution * percent // 100


def interest(amount: Any, percent_days: Any, days_of_year: Any, o: Ops = SCALAR) -> Any:
    """Return simple interest, rounded once, half up to the Rappen.

    `percent_days` is the sum of days x per cent over all stretches with one rate.
    """
    return round_half_up(amount * percent_days, days_of_year * 100, 1, o)


def thirty_days_number(key: Any, o: Ops = SCALAR) -> Any:
    """Return the number of a day in a calendar whose months have thirty days: the 31st is the 30th."""
    year, month = key // 10_000, key // 100  # months counted from year 0: a hundred to the year
    return year * 360 + (month - year * 100) * 30 + o.least(key - month * 100, 30)


def reclaim_branch(
    met: Any, no_fault: Any, remediable: Any, extended: Any, missed: Any, o: Ops = SCALAR
) -> Any:
    """Return how Art. 19 para. 1 and 2 VIntA end.

    `remediable` says that a remedy is possible, `extended` that an agreed extended deadline has run,
    `missed` that the goals were not met within it either. Absence of fault is proved by the canton.
    """
    open_or_not = o.where(remediable, REMEDY_OPEN, NO_REMEDY)
    unmet = o.where(extended, o.where(missed, MISSED_DEADLINE, REMEDIED), open_or_not)
    at_fault = o.where(unmet < MISSED_DEADLINE, unmet, o.where(no_fault, NO_FAULT, unmet))
    return o.where(met, GOALS_MET, at_fault)


def is_reclaimed(branch: Any) -> Any:
    """Return whether the contributions are reclaimed."""
    return branch >= MISSED_DEADLINE
