"""Which flat rate a decision draws (Art. 15 and 29a VIntA), on `yyyymmdd` keys."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["BEFORE", "FULL", "NEVER", "REDUCED", "branch", "full_from"]

BEFORE = 0
"""Decided before the new rate applies: the old amount."""
FULL = 1
"""Decided under the new rate, and the canton has agreed on the initial integration measures."""
REDUCED = 2
"""Decided under the new rate without such an agreement: the old amount goes on."""

NEVER = 99_999_999
"""A key after every day: no supplementary agreement, so no full rate."""


def full_from(concluded: Any, in_time_by: Any, next_month: Any, o: Ops = SCALAR) -> Any:
    """Return the key from which the full rate is paid: at once, or from the month after conclusion."""
    return o.where(concluded <= in_time_by, 0, next_month)


def branch(decided: Any, new_from: Any, full_from: Any, o: Ops = SCALAR) -> Any:
    """Return BEFORE, FULL or REDUCED for a day of decision."""
    return o.where(decided < new_from, BEFORE, o.where(decided >= full_from, FULL, REDUCED))
