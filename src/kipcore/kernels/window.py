"""How long the Confederation reimburses social assistance (Art. 20, 24 and 24a AsylV 2), on `yyyymmdd` keys.

A window has a day on which it begins, a day on which an event ends it, and a limit. The limit is so many
years from a clock: an entry, an application, a recognition, a grant. Earlier time that counts sets the
clock back, or takes days off the limit.
"""

from typing import Any

from kipcore.kernels.calendar import NEVER, add_years, day_before, month_end, plus_days
from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["NEVER", "due_within", "last_day", "last_within", "years_full", "years_reached"]


def years_reached(clock: Any, years: Any, taken_off: Any, monthly: Any, o: Ops = SCALAR) -> Any:
    """Return the last day of so many years since a clock: the day itself, or the end of its month.

    `taken_off` is the number of earlier days that count; `monthly` says that the month is completed.
    """
    day = plus_days(add_years(clock, years, o), -taken_off, o)
    return o.where(monthly, month_end(day, o), day)


def years_full(clock: Any, years: Any, taken_off: Any, monthly: Any, o: Ops = SCALAR) -> Any:
    """Return the last day before so many years are full, or the end of the month in which they are.

    The day on which they are full, on which a permit is due, no longer belongs.
    """
    day = plus_days(add_years(clock, years, o), -taken_off, o)
    return o.where(monthly, month_end(day, o), day_before(day, o))


def last_within(limit: Any, begin: Any, eve: Any, holds: Any, o: Ops = SCALAR) -> Any:
    """Return the last day under a limit that holds from one day to another, or NEVER if it leaves off.

    A limit that is past when it comes into force ends the window on its eve: what was due until then stays
    due. One that covers every day on which it holds says nothing: the next limit decides.
    """
    ended = o.where(limit < begin, eve, limit)
    return o.where(limit < holds, ended, NEVER)


def due_within(full: Any, begin: Any, holds: Any, o: Ops = SCALAR) -> Any:
    """Return the day on which something is due when years are full, or NEVER: the day after `last_within`."""
    return o.where(full <= holds, o.where(full < begin, begin, full), NEVER)


def last_day(event: Any, limit: Any, o: Ops = SCALAR) -> Any:
    """Return the last day of a window: the earlier of the end event and the limit."""
    return o.least(event, limit)
