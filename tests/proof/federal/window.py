"""How long the Confederation reimburses social assistance (Art. 20, 24 and 24a AsylV 2).

The calendar is proved on its own. Here it is any calendar: what it answers are unknowns, and the proof is
that the kernel asks the right questions and takes the right answer.
"""

from contextlib import contextmanager
from unittest import mock

from kipcore.kernels import window as kernel
from tests.proof.contract import states


@contextmanager
def _calendar(clock, years, off, answers):
    """Put a calendar in place that knows three questions, and answers with a word for each other."""
    later, day, end, eve = answers

    def answer(asked, known, found):
        return found if asked == known else -1

    with mock.patch.multiple(
        kernel,
        add_years=lambda key, more, _: answer((key, more), (clock, years), later),
        plus_days=lambda key, more, _: answer((key, more), (later, -off), day),
        month_end=lambda key, _: answer(key, day, end),
        day_before=lambda key, _: answer(key, day, eve),
    ):
        yield


def _wrong(month=lambda day: kernel.month_end(day, None), day=lambda day: day, sign=-1, swap=False):
    def limit(clock, years, off, monthly):
        there = kernel.plus_days(kernel.add_years(clock, years, None), sign * off, None)
        return month(there) if monthly ^ swap else day(there)

    return limit


def _before(day):
    return kernel.day_before(day, None)


@states(
    kernel.years_reached,
    _wrong(swap=True),
    _wrong(sign=1),
    _wrong(day=_before),
    _wrong(month=lambda day: kernel.month_end(_before(day), None)),
    lambda clock, years, off, monthly: _wrong()(clock, years + 1, off, monthly),
)
def years_reached(
    clock: int, years: int, taken_off: int, monthly: bool, later: int, day: int, end: int, eve: int
) -> None:
    """So many years on, less the days taken off: the day itself, or the end of its month."""
    assert min(clock, later, day, end, eve) > 0
    assert min(years, taken_off) >= 0
    with _calendar(clock, years, taken_off, (later, day, end, eve)):
        found = kernel.years_reached(clock, years, taken_off, monthly)
    assert found == (end if monthly else day)


@states(
    kernel.years_full,
    _wrong(),
    _wrong(day=_before, swap=True),
    _wrong(day=_before, sign=1),
    _wrong(day=_before, month=lambda day: kernel.month_end(_before(day), None)),
)
def years_full(
    clock: int, years: int, taken_off: int, monthly: bool, later: int, day: int, end: int, eve: int
) -> None:
    """The day on which they are full no longer belongs, but its month does where months are completed."""
    assert min(clock, later, day, end, eve) > 0
    assert min(years, taken_off) >= 0
    with _calendar(clock, years, taken_off, (later, day, end, eve)):
        found = kernel.years_full(clock, years, taken_off, monthly)
    assert found == (end if monthly else eve)


@states(
    kernel.last_within,
    lambda limit, begin, eve, holds: (eve if limit <= begin else limit) if limit < holds else kernel.NEVER,
    lambda limit, begin, eve, holds: (eve if limit < begin else limit) if limit <= holds else kernel.NEVER,
    lambda limit, begin, eve, holds: limit if limit < holds else kernel.NEVER,
    lambda limit, begin, eve, holds: eve if limit < begin else limit,
)
def last_within(limit: int, begin: int, eve: int, holds: int) -> None:
    """A limit that covers every day of its rule leaves off; one that is past at its begin ends on the eve."""
    assert 0 < eve < begin <= holds <= kernel.NEVER
    assert 0 < limit < kernel.NEVER
    found = kernel.last_within(limit, begin, eve, holds)
    if limit >= holds:
        assert found == kernel.NEVER
    elif limit < begin:
        assert found == eve
    else:
        assert found == limit


@states(
    kernel.due_within,
    lambda full, begin, holds: max(full, begin) if full < holds else kernel.NEVER,
    lambda full, begin, holds: full if full <= holds else kernel.NEVER,
    lambda full, begin, holds: max(full, begin),
)
def due_within(full: int, begin: int, holds: int) -> None:
    """It is the day after the last one within the limit, with days numbered one by one."""
    assert 0 < begin <= holds < kernel.NEVER - 1
    assert 1 < full < kernel.NEVER
    last = kernel.last_within(full - 1, begin, begin - 1, holds)
    assert kernel.due_within(full, begin, holds) == (kernel.NEVER if last == kernel.NEVER else last + 1)


@states(
    kernel.last_day,
    lambda event, limit: event,
    lambda event, limit: limit if event > 0 else event,
    max,
)
def last_day(event: int, limit: int) -> None:
    """Neither event nor limit lies before it, and it is one of them."""
    assert min(event, limit) > 0
    found = kernel.last_day(event, limit)
    assert found <= event
    assert found <= limit
    assert found in (event, limit)
