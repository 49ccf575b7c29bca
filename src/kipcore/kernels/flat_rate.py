"""Which flat rate a decision draws, and how much of it is paid (Art. 15 and 29a VIntA).

Days are `yyyymmdd` keys, money is Rappen, an index is a numerator over a denominator.
"""

from typing import Any

from kipcore.kernels.calendar import NEVER
from kipcore.kernels.money import round_half_up
from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["BEFORE", "FULL", "NEVER", "REDUCED", "adjusted", "branch", "full_from", "reduced"]

BEFORE = 0
"""Decided before the new rate applies: the old amount."""
FULL = 1
"""Decided under the new rate, and the canton has agreed on the initial integration measures."""
REDUCED = 2
"""Decided under the new rate without such an agreement: the old amount goes on."""


def full_from(concluded: Any, in_time_by: Any, next_month: Any, o: Ops = SCALAR) -> Any:
    """Return the key from which the full rate is paid: at once, or from the month after conclusion."""
    return o.where(concluded <= in_time_by, 0, next_month)


def branch(decided: Any, new_from: Any, full_from: Any, o: Ops = SCALAR) -> Any:
    """Return BEFORE, FULL or REDUCED for a day of decision."""
    return o.where(decided < new_from, BEFORE, o.where(decided >= full_from, FULL, REDUCED))


def adjusted(
    amount: Any, numerator: Any, denominator: Any, step: Any, never_below: Any, o: Ops = SCALAR
) -> Any:
    """Return an amount adjusted to an index, rounded half up to a step, or not below itself."""
    rounded = round_half_up(amount * numerator, denominator, step, o)
    return o.where(never_below, o.where(rounded < amount, amount, rounded), rounded)


def reduced(amount: Any, paid: Any, not_below_zero: Any, o: Ops = SCALAR) -> Any:
    """Return an amount less what was paid before, or not below zero."""
    rest = amount - paid
    return o.where(not_below_zero, o.where(rest < 0, 0, rest), rest)
