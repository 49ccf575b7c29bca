"""Lives of programmes and calendars of duties to draw."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.rules.life import allowed_steps, take_step
from kipcore.testing.draws.agreements import cantons, programme_periods
from kipcore.testing.draws.days import TURNS, days
from kipcore.testing.draws.words import sources
from kipcore.types.bodies import FederalBody
from kipcore.types.dates import DateRange, shift
from kipcore.types.duties import Duty, DutyKind
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.steps import ProgrammeStep

__all__ = ["DRAWN", "event_of", "programme_lives"]

_BEFORE: Final = 400  # days before its period on which the life of a programme begins here

_WAY: Final = (ProgrammeStep.CONCLUSION, ProgrammeStep.EXAMINATION, ProgrammeStep.SUBMISSION)
_SHRINKS_TO: Final = (*_WAY, *(step for step in reversed(ProgrammeStep) if step not in _WAY))
"""The order of simplicity: a life on its way to an agreement, and to its end, rather than one that waits."""
_TURNS: Final = sorted(TURNS)


def programme_lives(
    *,
    canton: SearchStrategy[Canton] | None = None,
    period: SearchStrategy[ProgrammePeriod] | None = None,
    most: int = 10,
    adversarial: bool = False,
) -> SearchStrategy[ProgrammeLife]:
    """Return lives of programmes, with steps that the law allows on their days.

    Args:
        canton: which cantons; None for all.
        period: which programme periods; None for all.
        most: how many steps at most.
        adversarial: whether several steps may fall on one day, agreements be shorter than the period or
            longer, and steps come on the last day that is allowed, and on the first.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> life = find(kip.testing.programme_lives(), lambda life: life.term)
    >>> [event.step.value for event in life.events], str(life.term)
    (['submission', 'examination', 'conclusion'], '2014-01-01..2017-12-31')
    """
    return _lives(
        cantons() if canton is None else canton,
        programme_periods() if period is None else period,
        most,
        adversarial,
    )


@st.composite
def _lives(
    draw: st.DrawFn,
    canton: SearchStrategy[Canton],
    period: SearchStrategy[ProgrammePeriod],
    most: int,
    adversarial: bool,
) -> ProgrammeLife:
    life = ProgrammeLife(draw(canton), draw(period))
    on = life.period.first - timedelta(days=_BEFORE)
    for _ in range(draw(st.integers(0, most))):
        on = _next_day(draw, life, on, adversarial)
        steps = [step for step in allowed_steps(life, on=on).value if _has_room(life, step, on)]
        if steps:
            step = draw(st.sampled_from(sorted(steps, key=_SHRINKS_TO.index)))
            life = take_step(life, event_of(life, step, on, draw(st.integers(0, 400)) if adversarial else 0))
    return life


def _next_day(draw: st.DrawFn, life: ProgrammeLife, on: date, adversarial: bool) -> date:
    """Draw the day of the next step: soon, or the last day of the agreement, or one on which rules turn."""
    pause, where = draw(st.integers(0, 120)), draw(st.integers(0, 3))
    end = None if life.term is None else life.term.closed()[1]
    if where == 3 and end is not None and on <= end:
        return end
    if where == 2 and adversarial:
        return draw(st.sampled_from([day for day in _TURNS if day > on][:4] or [on]))
    return on + timedelta(days=min(pause, 1) if adversarial and pause < 60 else pause)


def _has_room(life: ProgrammeLife, step: ProgrammeStep, on: date) -> bool:
    """Return whether the agreement can be concluded on a day: not after its own end."""
    return step is not ProgrammeStep.CONCLUSION or on <= life.period.last


def event_of(life: ProgrammeLife, step: ProgrammeStep, on: date, shorter: int = 0) -> ProgrammeEvent:
    """Return a step with the term that belongs to it: of the period, or extended by a year.

    Args:
        life: what has happened so far.
        step: the step.
        on: its day.
        shorter: by how many days an agreement is shorter than its period, as far as it can be.
    """
    if step is ProgrammeStep.CONCLUSION:
        last = max(on, life.period.first, life.period.last - timedelta(days=shorter))
        return ProgrammeEvent(step, on, DateRange(life.period.first, last))
    if step is ProgrammeStep.EXTENSION:
        first, last = (life.period.term if life.term is None else life.term).closed()
        return ProgrammeEvent(step, on, DateRange(first, shift(max(on, last), years=1)))
    return ProgrammeEvent(step, on)


def _events() -> SearchStrategy[ProgrammeEvent]:
    return programme_lives().filter(lambda life: life.events).map(lambda life: life.events[-1])


@st.composite
def _duties(draw: st.DrawFn) -> Duty:
    day = draw(days())
    dated = draw(st.integers(0, 2))
    return Duty(
        draw(st.sampled_from(DutyKind)),
        draw(cantons() | st.sampled_from(FederalBody)),
        (draw(sources()),),
        day if dated == 2 else None,
        day.year if dated else None,
        day.year - 1 if draw(st.booleans()) else None,
        draw(st.integers(1, 4)) if dated else 1,
    )


DRAWN: Final = {ProgrammeLife: programme_lives, ProgrammeEvent: _events, Duty: _duties}
