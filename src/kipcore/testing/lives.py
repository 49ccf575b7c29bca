"""A machine that tries an application step by step: the life of a programme.

As it stands it tries kipcore; a subclass that says how a life is begun and asked tries an application's own
code, with the same steps and the same laws.
"""

from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kipcore.errors import KipError, LawBrokenError
from kipcore.rules.life import allowed_steps, take_step
from kipcore.testing.draws.agreements import cantons, programme_periods
from kipcore.testing.draws.lives import event_of
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.steps import ProgrammeStep

__all__ = ["ProgrammeLifeMachine", "keep"]

_BEFORE: Final = 400  # days before its period on which a life begins here
_PAUSES: Final = st.integers(0, 120)
_SPANS: Final = st.integers(-400, 400)
_JUMPS: Final = st.sampled_from((0, 1, 30, 366, 731, 1461))


def keep(law: str, holds: bool, case: Any, says: str) -> None:
    """Raise LawBrokenError, if a law does not hold."""
    if not holds:
        raise LawBrokenError(law, case, says, "mend the application: kipcore keeps the law in this case")


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
    kipcore.errors.LawBrokenError: allowed_steps: ...
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

    @initialize(canton=cantons(), period=programme_periods())
    def _begin(self, canton: Canton, period: ProgrammePeriod) -> None:
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
        """Go to the last day of the agreement, and end it there."""
        if self._right.term is not None and self._on <= self._right.term.closed()[1]:
            self._on = self._right.term.closed()[1]
            self._try(ProgrammeStep.END, self._on, 0)

    @rule(step=st.sampled_from(ProgrammeStep), jump=_JUMPS)
    def _any_step(self, step: ProgrammeStep, jump: int) -> None:
        """Try a step that may have to be refused; a jump that is refused is no time that passes."""
        self._try(step, self._on + timedelta(days=jump), 0)

    @rule(step=st.sampled_from(ProgrammeStep), back=st.integers(1, 400))
    def _earlier(self, step: ProgrammeStep, back: int) -> None:
        """Try a step before the last one."""
        if self._right.events:
            self._try(step, self._right.events[-1].on - timedelta(days=back), 0)

    def _try(self, step: ProgrammeStep, on: date, shorter: int) -> None:
        """Ask both lives what may come, and take a step in both, or see it refused by both."""
        event = event_of(self._right, step, on, shorter)
        case = (self.recorded(self._theirs), event)
        allowed = allowed_steps(self._right, on=on).value
        keep(
            "allowed_steps",
            tuple(self.allowed(self._theirs, on)) == allowed,
            (*case, tuple(self.allowed(self._theirs, on))),
            f"on {on}: {', '.join(one.value for one in allowed) or 'no step'}",
        )
        before = self.recorded(self._theirs)
        try:
            after = take_step(self._right, event)
        except KipError as refused:
            self._refused(event, before, refused)
            return
        try:
            self._theirs = self.take(self._theirs, event)
        except Exception as error:
            raise LawBrokenError("take_step", case, "the step is taken", "do not refuse it") from error
        self._right, self._on = after, on

    def _refused(
        self, event: ProgrammeEvent, before: list[tuple[ProgrammeStep, date]], why: KipError
    ) -> None:
        try:
            self.take(self._theirs, event)
        except Exception:  # noqa: BLE001 - an application refuses in its own way
            keep("refused", self.recorded(self._theirs) == before, event, "what is refused changes nothing")
            return
        raise LawBrokenError("take_step", (before, event), f"refused: {why}", "do not take the step")

    @invariant()
    def _recorded_as_taken(self) -> None:
        if hasattr(self, "_right"):
            theirs = list(self.recorded(self._theirs))
            taken = [(event.step, event.on) for event in self._right.events]
            keep("recorded", theirs == taken, theirs, f"the steps taken, in order: {taken}")
