"""The life of a programme as steps with their days: what has happened, in an order that is possible."""

from collections.abc import Sequence
from datetime import date

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, exactly, tuple_of
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.steps import Obstacle, ProgrammeStep

__all__ = ["ProgrammeEvent", "ProgrammeLife"]

_BEFORE = frozenset({ProgrammeStep.SUBMISSION, ProgrammeStep.EXAMINATION})
_ON_THE_WAY = _BEFORE | {ProgrammeStep.ADOPTION, ProgrammeStep.CONCLUSION}
_WITH_TERM = frozenset({ProgrammeStep.CONCLUSION, ProgrammeStep.EXTENSION})
_AFTER = frozenset({ProgrammeStep.LAST_USE, ProgrammeStep.SETTLEMENT})


@attrs.frozen
class ProgrammeEvent:
    """A step that was taken on a day.

    Args:
        step: which step.
        on: the day.
        term: first and last day of the agreement, for its conclusion; the new term from the same first
            day, for an extension; None for any other step.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no term where there must be one, or an open one; a term for another step; a
            conclusion after the last day of the term.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2023, 4, 28)).on
    datetime.date(2023, 4, 28)
    """

    step: ProgrammeStep
    on: date
    term: DateRange | None = None

    def __attrs_post_init__(self) -> None:
        exactly("step", self.step, ProgrammeStep, "use a member of ProgrammeStep")
        a_date("on", self.on)
        if self.step not in _WITH_TERM:
            if self.term is not None:
                raise InvalidValueError(
                    "term", self.term, "None for this step", "give it for a conclusion or an extension"
                )
            return
        exactly("term", self.term, DateRange, "give first and last day of the agreement")
        closed: DateRange = self.term  # type: ignore[assignment]  # by the check above
        if closed.first is None or closed.last is None:
            raise InvalidValueError("term", str(closed), "a first and a last day", "close the range")
        if self.on > closed.last:
            raise InvalidValueError("on", self.on, f"{closed.last} or earlier", "check day and term")


@attrs.frozen(init=False)
class ProgrammeLife:
    """What has happened to a programme so far, in order (*Ablauf*).

    Every possible order is allowed, and no other: what is submitted is examined before the agreement is
    concluded; only a concluded agreement is paid on, supplemented, amended, extended or brought to its end;
    the end comes before whatever is later than it; after the settlement there is nothing. Whether the
    cantonal government adopts the programme before or after its submission is left to the cantons, but it
    adopts it once, and before the agreement is concluded; a life without an adoption is possible. A
    supplementary agreement is concluded once. What the law of a day allows beyond that is asked of
    `allowed_steps`, and `take_step` takes a step only if both allow it.

    Args:
        canton: the canton.
        period: the programme period.
        events: the steps taken, in order of time.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a step that cannot come where it stands, with the reason; a term that does not
            begin in the period; an extension that is none.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> life = kip.ProgrammeLife(kip.Canton.SG, kip.KIP_3, [
    ...     kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2023, 4, 28)),
    ...     kip.ProgrammeEvent(kip.ProgrammeStep.EXAMINATION, date(2023, 10, 30)),
    ...     kip.ProgrammeEvent(kip.ProgrammeStep.CONCLUSION, date(2023, 11, 30), kip.KIP_3.term)])
    >>> str(life.term)
    '2024-01-01..2027-12-31'
    """

    canton: Canton
    period: ProgrammePeriod
    events: tuple[ProgrammeEvent, ...]

    def __init__(
        self, canton: Canton, period: ProgrammePeriod, events: Sequence[ProgrammeEvent] = ()
    ) -> None:
        exactly("canton", canton, Canton, 'write Canton.ZH or Canton("ZH")')
        exactly("period", period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
        keep = object.__setattr__
        keep(self, "canton", canton)
        keep(self, "period", period)
        keep(self, "events", tuple_of("events", events, ProgrammeEvent))
        self._check()

    def _check(self) -> None:
        for number, event in enumerate(self.events):
            before = self.events[:number]
            found = _obstacle(before, event.step, event.on)
            if found is not None:
                raise InvalidValueError(
                    event.step.value,
                    event.on,
                    "a step that can come next",
                    f"{found.label['en']}: put the steps in the order in which they were taken",
                )
            self._check_term(before, event)

    @property
    def term(self) -> DateRange | None:
        """First and last day of the agreement, extended if it was; None before its conclusion."""
        return _term(self.events)

    def obstacle(self, step: ProgrammeStep, on: date) -> Obstacle | None:
        """Return what in the life so far stands in the way of a step on a day, or None.

        Raises:
            WrongTypeError: no ProgrammeStep, no date.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> kip.ProgrammeLife(kip.Canton.SG, kip.KIP_3).obstacle(
        ...     kip.ProgrammeStep.CONCLUSION, date(2023, 11, 30))
        <Obstacle.NOT_EXAMINED: 'not examined'>
        """
        exactly("step", step, ProgrammeStep, "use a member of ProgrammeStep")
        a_date("on", on)
        return _obstacle(self.events, step, on)

    def _check_term(self, before: tuple[ProgrammeEvent, ...], event: ProgrammeEvent) -> None:
        """Refuse an agreement that does not begin in the period, and an extension that is none."""
        if event.term is None:
            return
        old, new = _term(before), event.term
        if old is None:
            if new.first not in self.period.term:  # type: ignore[operator]  # closed, by its invariant
                raise InvalidValueError(
                    "term", str(new), f"a first day in {self.period.term}", "choose the period it begins in"
                )
        elif new.first != old.first or not new.covers(old) or new == old:
            raise InvalidValueError(
                "term",
                str(new),
                f"a range from {old.first} that ends after {old.last}",
                "an extension keeps the first day and ends later",
            )


def _term(events: tuple[ProgrammeEvent, ...]) -> DateRange | None:
    terms = [event.term for event in events if event.term is not None]
    return terms[-1] if terms else None


def _obstacle(events: tuple[ProgrammeEvent, ...], step: ProgrammeStep, on: date) -> Obstacle | None:
    """Return what stands in the way of a step after these events."""
    done = {event.step for event in events}
    if ProgrammeStep.SETTLEMENT in done:
        return Obstacle.SETTLED
    if events and on < events[-1].on:
        return Obstacle.EARLIER
    if step in _AFTER:
        return _obstacle_after(events, step, on)
    if step is ProgrammeStep.PAYMENT:
        return _overrun(events, on) if ProgrammeStep.CONCLUSION in done else Obstacle.NOT_CONCLUDED
    if ProgrammeStep.END in done:
        return Obstacle.ENDED
    if step in _ON_THE_WAY:
        return _obstacle_before(events, step)
    found = _obstacle_while(_term(events), step, on)
    if found is None and step is ProgrammeStep.SUPPLEMENT and step in done:
        return Obstacle.ALREADY_SUPPLEMENTED
    return found


def _overrun(events: tuple[ProgrammeEvent, ...], on: date) -> Obstacle | None:
    """Return END_FIRST on a day after the term whose end was not taken: later it could not be taken."""
    term = _term(events)
    if term is None or any(event.step is ProgrammeStep.END for event in events):
        return None
    return None if on in DateRange(None, term.last) else Obstacle.END_FIRST


def _obstacle_before(events: tuple[ProgrammeEvent, ...], step: ProgrammeStep) -> Obstacle | None:
    """Return the obstacle to a step on the way to the agreement."""
    done = [event.step for event in events]
    if ProgrammeStep.CONCLUSION in done:
        return Obstacle.CONCLUDED
    if step is ProgrammeStep.ADOPTION and step in done:
        return Obstacle.ALREADY_ADOPTED
    if step is ProgrammeStep.EXAMINATION and ProgrammeStep.SUBMISSION not in done:
        return Obstacle.NOT_SUBMITTED
    if step is ProgrammeStep.CONCLUSION:
        on_the_way = [taken for taken in done if taken in _BEFORE]
        if on_the_way[-1:] != [ProgrammeStep.EXAMINATION]:
            return Obstacle.NOT_EXAMINED
    return None


def _obstacle_while(term: DateRange | None, step: ProgrammeStep, on: date) -> Obstacle | None:
    """Return the obstacle to a step that needs an agreement that has not ended."""
    if term is None:
        return Obstacle.NOT_CONCLUDED
    if step is ProgrammeStep.END:
        return None if on == term.last else Obstacle.NOT_LAST_DAY
    # Amended may be what has not begun; only a running agreement is supplemented or extended.
    running = term if step is not ProgrammeStep.AMENDMENT else DateRange(None, term.last)
    return None if on in running else Obstacle.NOT_RUNNING


def _obstacle_after(events: tuple[ProgrammeEvent, ...], step: ProgrammeStep, on: date) -> Obstacle | None:
    """Return the obstacle to a step after the end."""
    ends = [event.on for event in events if event.step is ProgrammeStep.END]
    if not ends or on <= ends[0]:
        return Obstacle.NOT_ENDED
    used = step is ProgrammeStep.LAST_USE and any(event.step is step for event in events)
    return Obstacle.ALREADY_USED if used else None
