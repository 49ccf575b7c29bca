"""A machine that tries an application step by step: the life of a programme.

As it stands it tries kipcore; a subclass that says how a life is begun and asked tries an application's own
code, with the same steps and the same laws.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kipcore.errors import KipError, LawBrokenError
from kipcore.law.current import LAW
from kipcore.rules.leftover import leftover_until
from kipcore.rules.life import allowed_steps, take_step
from kipcore.testing.draws.agreements import cantons
from kipcore.testing.draws.lives import event_of
from kipcore.testing.suite import Asked
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.places import Canton
from kipcore.types.programme import PROGRAMME_PERIODS, ProgrammePeriod
from kipcore.types.steps import ProgrammeStep

__all__ = ["ProgrammeLifeMachine", "keep"]

_BEFORE: Final = 400  # days before its period on which a life begins here
_PAUSES: Final = st.integers(0, 120)
_REMEDY: Final = "mend the application, or how the machine asks it"
_SPANS: Final = st.integers(-400, 400)
_JUMPS: Final = st.sampled_from((0, 1, 30, 366, 731, 1461))


def keep(law: str, asked: Mapping[str, Any], answer: Any, says: str, *, holds: bool) -> None:
    """Raise LawBrokenError with what was asked and what came, if a law does not hold."""
    if not holds:
        raise LawBrokenError(law, (Asked(asked, answer),), says, _REMEDY)


class ProgrammeLifeMachine(RuleBasedStateMachine):
    """The life of a programme: only what may come next is taken, and nothing else changes it.

    Laws: a step is taken if and only if kipcore's law allows it on that day; a step that is refused leaves
    the life as it was; days never run backwards; after the settlement nothing comes; what is recorded is
    what was taken, in order.

    A subclass tries your own code. Override `begin`, `allowed`, `take` and `recorded`: your life is whatever
    you like. Run it with `hypothesis.stateful.run_state_machine_as_test`, or let pytest find its `TestCase`.

    >>> import kipcore as kip
    >>> from hypothesis import settings
    >>> from hypothesis.stateful import run_state_machine_as_test
    >>> class Ours(kip.testing.ProgrammeLifeMachine):
    ...     def begin(self, canton, period):
    ...         return []  # our own record: a list of steps and days, checked nowhere
    ...     def allowed(self, life, on):
    ...         return tuple(kip.ProgrammeStep)
    ...     def take(self, life, event):
    ...         life.append((event.step, event.on))
    ...         return life
    ...     def recorded(self, life):
    ...         return life
    >>> run_state_machine_as_test(Ours, settings=settings(derandomize=True, database=None))
    Traceback (most recent call last):
    kipcore.errors.LawBrokenError: what_may_come_next: ...
    """

    def begin(self, canton: Canton, period: ProgrammePeriod) -> Any:
        """Begin the life of a programme in which nothing has happened: override it.

        Args:
            canton: the canton.
            period: the programme period.

        >>> import kipcore as kip
        >>> kip.testing.ProgrammeLifeMachine().begin(kip.Canton.ZH, kip.KIP_3).events
        ()
        """
        return ProgrammeLife(canton, period)

    def allowed(self, life: Any, on: date) -> tuple[ProgrammeStep, ...]:
        """Return which steps may come next on a day: override it.

        Args:
            life: what `begin` or `take` returned.
            on: the day.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> machine = kip.testing.ProgrammeLifeMachine()
        >>> life = machine.begin(kip.Canton.ZH, kip.KIP_3)
        >>> [step.value for step in machine.allowed(life, date(2023, 4, 19))]
        ['adoption', 'submission']
        """
        return allowed_steps(life, on=on).value

    def take(self, life: Any, event: ProgrammeEvent) -> Any:
        """Take a step and return the life after it; raise any exception if it may not be taken: override it.

        Args:
            life: what `begin` or `take` returned; it may be changed, or a new one returned.
            event: the step, with its day, and the term of an agreement that is concluded or extended.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> machine = kip.testing.ProgrammeLifeMachine()
        >>> life = machine.begin(kip.Canton.ZH, kip.KIP_3)
        >>> event = kip.ProgrammeEvent(kip.ProgrammeStep.ADOPTION, date(2023, 4, 19))
        >>> machine.recorded(machine.take(life, event))
        [(<ProgrammeStep.ADOPTION: 'adoption'>, datetime.date(2023, 4, 19))]
        """
        return take_step(life, event)

    def recorded(self, life: Any) -> list[tuple[ProgrammeStep, date]]:
        """Return what has been recorded of a life, in order: steps and days. Override it.

        Args:
            life: what `begin` or `take` returned.

        >>> import kipcore as kip
        >>> machine = kip.testing.ProgrammeLifeMachine()
        >>> machine.recorded(machine.begin(kip.Canton.ZH, kip.KIP_3))
        []
        """
        return [(event.step, event.on) for event in life.events]

    @initialize(canton=cantons(), year=st.sampled_from([period.first.year for period in PROGRAMME_PERIODS]))
    def _begin(self, canton: Canton, year: int) -> None:
        period = ProgrammePeriod.in_year(year)
        self._right = ProgrammeLife(canton, period)
        self._theirs = self.begin(canton, period)
        self._on = period.first - timedelta(days=_BEFORE)

    @rule(pause=_PAUSES, which=st.integers(0, 10), shorter=_SPANS)
    def _allowed_step(self, pause: int, which: int, shorter: int) -> None:
        """Take a step that may be taken, some time later."""
        self._on += timedelta(days=pause)
        allowed = allowed_steps(self._right, on=self._on).value
        if allowed:
            self._try(allowed[which % len(allowed)], self._on, shorter)

    @rule()
    def _end(self) -> None:
        """End the agreement on its last day."""
        if self._right.term is not None:
            self._try(ProgrammeStep.END, self._right.term.closed()[1], 0)

    @rule(beside=st.integers(-1, 1))
    def _last_use(self, beside: int) -> None:
        """Use what is left on the last day on which it may be used, or a day beside."""
        term = self._right.term
        until = None if term is None else leftover_until(self._right.period, term, LAW)
        if until is not None:
            self._try(ProgrammeStep.LAST_USE, until + timedelta(days=beside), 0)

    @rule(step=st.sampled_from(ProgrammeStep), jump=_JUMPS)
    def _any_step(self, step: ProgrammeStep, jump: int) -> None:
        """Try a step that may have to be refused; if it is, no time has passed."""
        self._try(step, self._on + timedelta(days=jump), 0)

    @rule(step=st.sampled_from(ProgrammeStep), back=st.integers(1, 400))
    def _earlier(self, step: ProgrammeStep, back: int) -> None:
        """Try a step before the last one."""
        if self._right.events:
            self._try(step, self._right.events[-1].on - timedelta(days=back), 0)

    def _try(self, step: ProgrammeStep, on: date, shorter: int) -> None:
        """Ask both lives what may come, and take a step in both, or see it refused by both."""
        event = event_of(self._right, step, on, shorter)
        before = list(self.recorded(self._theirs))
        allowed, theirs = allowed_steps(self._right, on=on).value, tuple(self.allowed(self._theirs, on))
        names = ", ".join(one.value for one in allowed) or "no step"
        asked = {"life": before, "on": on}
        keep("what_may_come_next", asked, theirs, f"{names} may come next", holds=theirs == allowed)
        try:
            after = take_step(self._right, event)
        except KipError as why:
            self._refuses(event, before, f"it is refused: {why}")
            return
        self._takes(event, before)
        self._right, self._on = after, on

    def _takes(self, event: ProgrammeEvent, before: list[tuple[ProgrammeStep, date]]) -> None:
        try:
            self._theirs = self.take(self._theirs, event)
        except Exception as error:
            asked = (Asked({"life": before, "event": event}, error),)
            raise LawBrokenError("what_is_allowed_is_taken", asked, "the step is taken", _REMEDY) from error

    def _refuses(self, event: ProgrammeEvent, before: list[tuple[ProgrammeStep, date]], says: str) -> None:
        refused = False
        asked = {"life": before, "event": event}
        try:
            self.take(self._theirs, event)
        except Exception:  # noqa: BLE001 - an application refuses in its own way
            refused = True
        now = list(self.recorded(self._theirs))
        keep("what_is_not_allowed_is_refused", asked, now, says, holds=refused)
        keep("what_is_refused_changes_nothing", asked, now, "the life as it was", holds=now == before)

    @invariant()
    def _recorded_as_taken(self) -> None:
        theirs = list(self.recorded(self._theirs))
        taken = [(event.step, event.on) for event in self._right.events]
        keep("recorded_as_taken", {}, theirs, f"the steps in order: {taken}", holds=theirs == taken)
