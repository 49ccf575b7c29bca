"""`Law`: every dated parameter and every chosen reading, in one immutable value."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, overload

import attrs

from kipcore.errors import InvalidValueError, NoEffectError, UndecidableError, UnknownNameError
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Cited, Parameter, Timeline
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly, text_of
from kipcore.types.source import Certainty, Source

__all__ = ["Law", "named"]

T = TypeVar("T")

_LONGEST_NAME = 300


class Resolved(dict[Callable[["Law"], Any], Any]):
    """What functions work out from a law: kept beside it, because it holds nothing that the law does not.

    Rules turn cited timelines into plain integers here, so that a decision costs no more than
    arithmetic. A function must read nothing but the law. The table takes no part in equality, hash,
    repr or pickles of the law.
    """

    __slots__ = ("_law",)

    def __init__(self, law: "Law") -> None:
        super().__init__()
        self._law = law

    def __missing__(self, work_out: Callable[["Law"], Any]) -> Any:
        return self.setdefault(work_out, work_out(self._law))


@attrs.frozen(repr=False)
class Law:
    """The law that a rule applies: parameters with their dates and sources, and chosen readings.

    Every rule takes `law=`, with `kipcore.LAW` as the default. A law never changes; `with_value` and
    `with_reading` return a new one, and refuse a change that changes nothing.

    Args:
        name: how this law is called in receipts and explanations.
        timelines: one timeline for each parameter.
        readings: one reading for each open question.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a parameter or a question twice, a reading that is not of its question.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> twenty = kip.LAW.with_value(
    ...     kip.parameters.FLAT_RATE, kip.Chf(20_000), during=kip.DateRange(date(2027, 1, 1), None),
    ...     because="what if the flat rate were 20 000 from 2027")
    >>> twenty.at(kip.parameters.FLAT_RATE, date(2027, 6, 1)).value
    Chf('20000.00')
    >>> kip.LAW.at(kip.parameters.FLAT_RATE, date(2027, 6, 1)).value
    Chf('18000.00')
    """

    name: str
    timelines: tuple[Timeline[Any], ...]
    readings: tuple[tuple[Question, Reading], ...]
    resolved: "Resolved" = attrs.field(init=False, eq=False)
    """What rules have worked out from this law, each once: `law.resolved[work_out]`."""

    def __attrs_post_init__(self) -> None:
        text_of("name", self.name)
        exactly("timelines", self.timelines, tuple, "give a tuple of Timeline")
        for timeline in self.timelines:
            exactly("timeline", timeline, Timeline, "give a tuple of Timeline")
        exactly("readings", self.readings, tuple, "give a tuple of (Question, Reading)")
        for pair in self.readings:
            if type(pair) is not tuple or len(pair) != 2 or type(pair[0]) is not Question:
                raise InvalidValueError("readings", pair, "(Question, Reading)", "pair them")
            if type(pair[1]) is not Reading or pair[1] not in pair[0].readings:
                raise InvalidValueError(
                    pair[0].key, pair[1], "one of its readings", "take it from question.readings"
                )
        keys = [timeline.parameter.key for timeline in self.timelines]
        keys += [question.key for question, _ in self.readings]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise InvalidValueError("law", twice, "each parameter and question once", "merge them")
        object.__setattr__(self, "resolved", Resolved(self))

    def timeline(self, parameter: Parameter[T]) -> Timeline[T]:
        """Return all that this law says of a parameter.

        Raises:
            WrongTypeError: not a Parameter.
            UnknownNameError: a parameter that this law does not have.

        >>> import kipcore as kip
        >>> len(kip.LAW.timeline(kip.parameters.FLAT_RATE).entries)
        4
        """
        exactly("parameter", parameter, Parameter, "take it from kipcore.parameters")
        found: Timeline[T] | None = self.resolved[_by_key].get(parameter.key)
        if found is not None and found.parameter == parameter:
            return found
        raise _without(self, "parameter", parameter.key)

    def at(self, parameter: Parameter[T], day: date) -> Cited[T]:
        """Return the value of a parameter on a day, with its validity and source.

        Raises:
            WrongTypeError: not a Parameter, not a date.
            UnknownNameError: a parameter that this law does not have.
            OutsideRangeError: a day outside all entries.
            NotKnownError: a day in a stretch declared as unknown.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> kip.LAW.at(kip.parameters.FLAT_RATE, date(2010, 1, 1))
        Traceback (most recent call last):
        kipcore.errors.NotKnownError: integration_flat_rate: got datetime.date(2010, 1, 1); allowed: \
2016-01-01..; not known: the amount before 2016 (the ordinance of 2007 was not found); \
to mend: supply the value with law.with_value(...)
        """
        return self.timeline(parameter).at(day)

    def throughout(self, parameter: Parameter[T], during: DateRange) -> tuple[Cited[T], ...]:
        """Return the entries that hold during a closed range, all with the same value.

        A year is one sum of money; a parameter that changed within it could not be applied to it.

        Raises:
            WrongTypeError: not a DateRange.
            OutsideRangeError, NotKnownError: an open end, or a day for which there is no value.
            UndecidableError: the value changes within the range.

        >>> import kipcore as kip
        >>> [str(c.during) for c in kip.LAW.throughout(kip.parameters.PARITY_RATIO, kip.KIP_2.term)]
        ['2014-01-01..2018-12-31', '2019-01-01..']
        """
        exactly("during", during, DateRange, "give a closed DateRange")
        timeline = self.timeline(parameter)
        first, last = during.closed()
        found = [timeline.at(first)]
        while last not in found[-1].during:
            after = found[-1].during.day_after()
            found.append(timeline.at(after or last))
        if any(cited.value != found[0].value for cited in found):
            raise UndecidableError(
                parameter.key,
                str(during),
                "a stretch with one value",
                f"the value changes on {found[1].during.first}: ask for the parts",
            )
        return tuple(found)

    def reading(self, question: Question) -> Reading:
        """Return the reading that this law chooses.

        Raises:
            WrongTypeError: not a Question.
            UnknownNameError: a question that this law does not answer.

        >>> import kipcore as kip
        >>> kip.LAW.reading(kip.questions.PARITY_TEST).name
        'per year'
        """
        exactly("question", question, Question, "take it from kipcore.questions")
        found: tuple[Question, Reading] | None = self.resolved[_chosen].get(question.key)
        if found is not None and found[0] == question:
            return found[1]
        raise _without(self, "question", question.key)

    def with_reading(self, question: Question, reading: str, *, name: str | None = None) -> "Law":
        """Return a new law that reads an open question otherwise.

        Args:
            question: one of `kipcore.questions`.
            reading: the name of the reading.
            name: the name of the new law; by default the old one with the change.

        Raises:
            UnknownNameError: a question or reading that there is not.
            NoEffectError: the reading is the one already chosen.

        >>> import kipcore as kip
        >>> kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme").name
        'KIP 2026.2, parity_test: per programme'
        """
        old, new = self.reading(question), question.reading(reading)
        if new == old:
            others = ", ".join(other.name for other in question.readings if other != old)
            raise NoEffectError(
                question.key,
                reading,
                "a reading other than the one already chosen",
                f"choose one of: {others}",
            )
        return attrs.evolve(
            self,
            name=named(self.name, f"{question.key}: {new.name}") if name is None else name,
            readings=tuple((q, new if q == question else r) for q, r in self.readings),
        )

    @overload
    def with_value(
        self,
        parameter: Parameter[T],
        value: T,
        *,
        during: DateRange,
        because: str,
        name: str | None = None,
    ) -> "Law": ...
    @overload
    def with_value(
        self,
        parameter: Parameter[T],
        value: T,
        *,
        during: DateRange,
        source: Source,
        name: str | None = None,
    ) -> "Law": ...
    def with_value(
        self,
        parameter: Parameter[T],
        value: T,
        *,
        during: DateRange,
        because: str | None = None,
        source: Source | None = None,
        name: str | None = None,
    ) -> "Law":
        """Return a new law in which a parameter has another value during a range.

        Args:
            parameter: one of `kipcore.parameters`.
            value: of the parameter's kind.
            during: the days on which the new value holds, both ends included; None leaves an end open.
            because: the assumption, for a what-if.
            source: the source, where the value is not assumed but published.
            name: the name of the new law; by default the old one with the change.

        Raises:
            WrongTypeError: a value of the wrong kind.
            InvalidValueError: neither or both of because and source; a range away from all entries.
            NoEffectError: the value already holds during all of the range (a published source for a
                value that was only derived is an effect).
            UnknownNameError: a parameter that this law does not have.

        >>> import kipcore as kip
        >>> from fractions import Fraction
        >>> half = kip.LAW.with_value(
        ...     kip.parameters.PARITY_RATIO, Fraction(1, 2), during=kip.DateRange.of_years(2028, 2031),
        ...     because="what if half were enough in the next programme")
        >>> half.name
        'KIP 2026.2, parity_ratio: 1/2 2028-01-01..2031-12-31'
        """
        if (because is None) == (source is None):
            raise InvalidValueError(
                "because",
                because,
                "either because= or source=",
                "say why it is assumed, or who says so",
            )
        exactly("during", during, DateRange, "give a DateRange, such as DateRange.of_years(2027)")
        old = self.timeline(parameter)
        assumed = source is None
        if source is None:
            text_of("because", because)
            note = "put in by the user of this law"
            source = Source(certainty=Certainty.ASSUMED, title=because, note=note)
        new = old.with_value(value, during, source)
        if any(stretch.covers(during) for stretch in old.known):
            there = [entry for entry in old.entries if entry.during.intersects(during)]
            same_value = all(isinstance(entry, Cited) and entry.value == value for entry in there)
            if same_value and (assumed or all(getattr(e, "source", None) == source for e in there)):
                raise NoEffectError(
                    parameter.key, value, "a value other than the one that holds", "change it or the dates"
                )
        return attrs.evolve(
            self,
            name=named(self.name, f"{parameter.key}: {value} {during}") if name is None else name,
            timelines=tuple(new if timeline is old else timeline for timeline in self.timelines),
        )

    def extended(
        self, name: str, *, timelines: tuple[Timeline[Any], ...] = (), questions: tuple[Question, ...] = ()
    ) -> "Law":
        """Return this law with more parameters and questions, such as those of a canton.

        Args:
            name: what is added, such as "Zürich 2026.1"; the new law is named after both.
            timelines: one timeline for each new parameter.
            questions: the new questions, each with its default reading.

        Raises:
            WrongTypeError: a part of the wrong type.
            InvalidValueError: a parameter or a question that this law has already.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> zurich.LAW.timeline(kip.parameters.FLAT_RATE) == kip.LAW.timeline(kip.parameters.FLAT_RATE)
        True
        """
        text_of("name", name)
        exactly("timelines", timelines, tuple, "give a tuple of Timeline")
        exactly("questions", questions, tuple, "give a tuple of Question")
        for question in questions:
            exactly("question", question, Question, "give a tuple of Question")
        return attrs.evolve(
            self,
            name=named(self.name, name),
            timelines=self.timelines + timelines,
            readings=self.readings + tuple((question, question.default) for question in questions),
        )

    @property
    def content(self) -> str:
        """What the law says, a line for each value and each reading; the hash is made of it.

        >>> import kipcore as kip
        >>> "parity_test = per year" in kip.LAW.content.splitlines()
        True
        """
        lines = [line for timeline in self.timelines for line in timeline.content()]
        lines += [f"{question.key} = {reading.name}" for question, reading in self.readings]
        return "\n".join(sorted(lines))

    @property
    def hash(self) -> str:
        """The SHA-256 of the content, as 64 hexadecimal digits; the name plays no part.

        >>> import kipcore as kip
        >>> other = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
        >>> back = other.with_reading(kip.questions.PARITY_TEST, "per year")
        >>> back.hash == kip.LAW.hash != other.hash
        True
        """
        return str(self.resolved[_hash])

    def __repr__(self) -> str:
        return f"<Law {self.name!r} {self.hash[:12]}>"

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return (Law, (self.name, self.timelines, self.readings))


def named(base: str, change: str) -> str:
    """Return the name of a changed law; of many changes the last ones, as `content` says all."""
    name = f"{base}, {change}"
    if len(name) <= _LONGEST_NAME:
        return name
    first = base.split(", ", maxsplit=1)[0][: _LONGEST_NAME // 3]
    return f"{first}, …, {change}"[:_LONGEST_NAME].strip()


def _by_key(law: Law) -> dict[str, Timeline[Any]]:
    return {timeline.parameter.key: timeline for timeline in law.timelines}


def _chosen(law: Law) -> dict[str, tuple[Question, Reading]]:
    return {pair[0].key: pair for pair in law.readings}


def _hash(law: Law) -> str:
    from hashlib import sha256  # only receipts need it

    return sha256(law.content.encode()).hexdigest()


def _without(law: Law, what: str, key: str) -> UnknownNameError:
    """Say that a law has no such part: most often it is the federal law, where a canton's is meant."""
    return UnknownNameError(
        what,
        key,
        f"a {what} of the law {law.name}",
        "give the canton's own law, LAW of its module, changed or not; "
        "what is your own is added with law.extended(...)",
    )
