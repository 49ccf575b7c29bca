"""Named changes of law: a title, the assumptions, and what becomes another value or another reading."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import attrs

from kipcore.errors import InvalidValueError
from kipcore.law.law import Law, named
from kipcore.law.question import Question
from kipcore.law.timeline import Parameter
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly, refuse_type, text_of
from kipcore.types.source import Certainty, Source

__all__ = ["Overlay", "ReadingChange", "ValueChange"]

T = TypeVar("T")


@attrs.frozen
class ValueChange(Generic[T]):
    """A parameter that has another value during some days: what `Law.with_value` does, kept as a value.

    Args:
        parameter: one of `kipcore.parameters`.
        value: of the parameter's kind.
        during: the days on which it holds, both ends included; None leaves an end open.
        because: the assumption, for a what-if. If there is no source either, the title of the overlay to
            which the change belongs.
        source: the source, where the value is not assumed but published.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a value out of bounds; both because and source.

    >>> import kipcore as kip
    >>> change = kip.ValueChange(
    ...     kip.parameters.FLAT_RATE, kip.Chf(20_000), during=kip.DateRange.of_years(2027),
    ...     because="what if the flat rate were 20 000 in 2027")
    >>> change.is_assumed
    True
    """

    parameter: Parameter[T]
    value: T
    during: DateRange = attrs.field(kw_only=True)
    because: str | None = attrs.field(default=None, kw_only=True)
    source: Source | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exactly("parameter", self.parameter, Parameter, "take it from kipcore.parameters")
        self.parameter.check(self.value)
        exactly("during", self.during, DateRange, "give a DateRange, such as DateRange.of_years(2027)")
        if self.because is not None:
            text_of("because", self.because)
        if self.source is not None:
            exactly("source", self.source, Source, "give a Source")
        if self.because is not None and self.source is not None:
            raise InvalidValueError(
                "because",
                self.because,
                "either because= or source=",
                "say why it is assumed, or who says so",
            )

    @property
    def is_assumed(self) -> bool:
        """Whether nobody has published the value."""
        return self.source is None or self.source.certainty is Certainty.ASSUMED

    def on(self, law: Law) -> Law:
        """Return a law with this change.

        Raises:
            WrongTypeError: not a Law.
            NoEffectError: the value already holds during all of these days.
            UnknownNameError: a parameter that the law does not have.
            InvalidValueError: days away from all for which the law says anything; neither because nor source.

        >>> import kipcore as kip
        >>> change = kip.ValueChange(
        ...     kip.parameters.FLAT_RATE, kip.Chf(20_000), during=kip.DateRange.of_years(2027),
        ...     because="what if the flat rate were 20 000 in 2027")
        >>> change.on(kip.LAW).name
        "KIP 2026.2, integration_flat_rate: CHF 20'000.00 2027-01-01..2027-12-31"
        """
        exactly("law", law, Law, "give a Law")
        why: dict[str, Any] = {"because": self.because, "source": self.source}
        return law.with_value(self.parameter, self.value, during=self.during, **why)


@attrs.frozen
class ReadingChange:
    """An open question that is read otherwise: what `Law.with_reading` does, kept as a value.

    Args:
        question: one of `kipcore.questions`.
        reading: the name of the reading.

    Raises:
        WrongTypeError: not a Question.
        UnknownNameError: a reading that the question does not have.

    >>> import kipcore as kip
    >>> kip.ReadingChange(kip.questions.PARITY_TEST, "per programme").on(kip.LAW).name
    'KIP 2026.2, parity_test: per programme'
    """

    question: Question
    reading: str

    def __attrs_post_init__(self) -> None:
        exactly("question", self.question, Question, "take it from kipcore.questions")
        self.question.reading(self.reading)

    def on(self, law: Law) -> Law:
        """Return a law with this change.

        Raises:
            WrongTypeError: not a Law.
            NoEffectError: the reading is the one already chosen.
            UnknownNameError: a question that the law does not answer.

        >>> import kipcore as kip
        >>> change = kip.ReadingChange(kip.questions.PARITY_TEST, "per programme")
        >>> change.on(kip.LAW).reading(kip.questions.PARITY_TEST).name
        'per programme'
        """
        exactly("law", law, Law, "give a Law")
        return law.with_reading(self.question, self.reading)


@attrs.frozen(init=False, repr=False)
class Overlay:
    """A named change of law (*Rechtsänderung*): a reform that is discussed, a figure that was published.

    It is laid on a law with `on`, and changes nothing by itself. Overlays are laid one on another.

    Args:
        title: what it is called; the new law is named after it, and it is the reason of every value for which
            none is given.
        changes: the values and readings that change, each parameter and day once, each question once.
        assumptions: what else is taken for granted, a sentence each.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no changes; two changes of the same parameter on the same day, or of the same
            question.

    >>> import kipcore as kip
    >>> dearer = kip.Overlay("what if the flat rate were 20 000 in 2027", [
    ...     kip.ValueChange(
    ...         kip.parameters.FLAT_RATE, kip.Chf(20_000), during=kip.DateRange.of_years(2027))])
    >>> dearer.changes[0].because, dearer.on(kip.LAW).name
    ('what if the flat rate were 20 000 in 2027', 'KIP 2026.2, what if the flat rate were 20 000 in 2027')
    """

    title: str
    changes: tuple[ValueChange[Any] | ReadingChange, ...]
    assumptions: tuple[str, ...]

    def __init__(
        self,
        title: str,
        changes: Sequence[ValueChange[Any] | ReadingChange],
        *,
        assumptions: Sequence[str] = (),
    ) -> None:
        text_of("title", title)
        several = _list_of("changes", changes, ValueChange, ReadingChange)
        said = _list_of("assumptions", assumptions, str)
        for one in said:
            text_of("assumption", one)
        if not several:
            raise InvalidValueError("changes", changes, "at least one", "say what changes")
        for number, change in enumerate(several):
            for earlier in several[:number]:
                _check_apart(earlier, change)
        keep = object.__setattr__
        keep(self, "title", title)
        keep(self, "changes", tuple(_reasoned(change, title) for change in several))
        keep(self, "assumptions", said)

    def on(self, law: Law) -> Law:
        """Return a law with all of the changes, named after this overlay.

        Args:
            law: the law on which it is laid.

        Raises:
            WrongTypeError: not a Law.
            NoEffectError: one of the changes changes nothing.
            UnknownNameError: a parameter or a question that the law does not have.
            InvalidValueError: days away from all for which the law says anything.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> five = kip.shorter_reimbursement(in_force=date(2028, 1, 1), refugees_too=False)  # assumed
        >>> five.on(kip.LAW).at(kip.parameters.ADMITTED_PERSON_YEARS, date(2028, 1, 1)).value
        5
        """
        exactly("law", law, Law, "give a Law")
        changed = law
        for change in self.changes:
            changed = change.on(changed)
        return attrs.evolve(changed, name=named(law.name, self.title))

    def __repr__(self) -> str:
        return f"<Overlay {self.title!r}: {len(self.changes)} changes, {len(self.assumptions)} assumptions>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_again, (self.title, self.changes, self.assumptions))


def _again(title: str, changes: tuple[Any, ...], assumptions: tuple[str, ...]) -> Overlay:
    return Overlay(title, changes, assumptions=assumptions)


def _reasoned(change: ValueChange[Any] | ReadingChange, title: str) -> ValueChange[Any] | ReadingChange:
    """Return a change that says why it is assumed, if nobody says so."""
    if type(change) is ValueChange and change.because is None and change.source is None:
        return attrs.evolve(change, because=title)
    return change


def _list_of(name: str, given: Any, *kinds: type) -> tuple[Any, ...]:
    """Return a list or tuple as a tuple; refuse what holds anything else than some types."""
    names = " or ".join(kind.__name__ for kind in kinds)
    if type(given) is not list and type(given) is not tuple:
        refuse_type(name, given, f"a list or tuple of {names}", "put it in a list")
    for one in given:
        if type(one) not in kinds:
            refuse_type(name, one, names, f"give a list of {names}")
    return tuple(given)


def _check_apart(one: ValueChange[Any] | ReadingChange, other: ValueChange[Any] | ReadingChange) -> None:
    """Refuse two changes of which the later would undo the earlier."""
    twice = None
    if isinstance(one, ReadingChange) and isinstance(other, ReadingChange):
        twice = one.question.key if one.question.key == other.question.key else None
    if isinstance(one, ValueChange) and isinstance(other, ValueChange):
        same_key = one.parameter.key == other.parameter.key
        if same_key and one.during.intersects(other.during):
            twice = f"{one.parameter.key} {one.during} and {other.during}"
    if twice:
        raise InvalidValueError("changes", twice, "each once", "leave out the one that does not count")
