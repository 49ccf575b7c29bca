"""Cited timelines: what a parameter of the law was worth, when, and who says so."""

from bisect import bisect_right
from datetime import date
from fractions import Fraction
from typing import Any, Final, Generic, TypeVar

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError
from kipcore.types.canonical import canonical
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, exactly, is_a, refuse_type, text_of
from kipcore.types.money import Chf
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["Cited", "Parameter", "Timeline", "Unknown"]

T = TypeVar("T")

_REMEDIES: Final[dict[type, str]] = {
    Chf: "wrap the amount in Chf(...)",
    Fraction: "write Fraction(9, 20) for 45 per cent",
}


@attrs.frozen
class Parameter(Generic[T]):
    """The name under which the law keeps a value, such as the flat rate per person.

    Args:
        key: unique name, as in `law_of.parameter`.
        kind: the exact type of its values.
        label: what it is, with its unit, in the four languages.
        least: the smallest value that makes sense, or None if there is none.
        most: the largest value that makes sense, or None if there is none.

    Raises:
        WrongTypeError: a key that is not text, a kind that is no type, a label that is no Text, a bound
            of another kind.

    >>> import kipcore as kip
    >>> kip.parameters.FLAT_RATE.key, kip.parameters.FLAT_RATE.kind
    ('integration_flat_rate', <class 'kipcore.types.money.Chf'>)
    """

    key: str
    kind: type[T]
    label: Text
    least: T | None = None
    most: T | None = None

    def __attrs_post_init__(self) -> None:
        text_of("key", self.key)
        if not is_a(self.kind, type):
            refuse_type("kind", self.kind, "a type", "give the type of the values, such as Chf")
        exactly("label", self.label, Text, "give the four languages as Text")
        for bound in (self.least, self.most):
            if bound is not None:
                exactly("bound", bound, self.kind, "give a bound of the parameter's kind")

    def check(self, value: object) -> None:
        """Refuse what cannot be a value of the parameter.

        Raises:
            WrongTypeError: a value of another kind.
            InvalidValueError: a value out of bounds.

        >>> import kipcore as kip
        >>> kip.parameters.FLAT_RATE.check(kip.Chf(-1))
        Traceback (most recent call last):
        kipcore.errors.InvalidValueError: integration_flat_rate: got Chf('-1.00'); \
allowed: CHF 0.00 or more; to mend: check sign and unit
        """
        exactly(self.key, value, self.kind, _REMEDIES.get(self.kind, "give a value of the parameter's kind"))
        number: Any = value
        if self.least is not None and number < self.least:
            raise InvalidValueError(self.key, value, f"{self.least} or more", "check sign and unit")
        if self.most is not None and number > self.most:
            raise InvalidValueError(self.key, value, f"{self.most} or less", "check the unit")

    def __repr__(self) -> str:
        return f"<Parameter {self.key}>"


@attrs.frozen
class Cited(Generic[T]):
    """A value of the law with its validity and its source.

    Args:
        value: the value.
        during: the days on which it holds, both ends included.
        source: who says so.

    Raises:
        WrongTypeError: no DateRange, no Source.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> cited = kip.LAW.at(kip.parameters.FLAT_RATE, date(2026, 1, 1))
    >>> print(cited.value, cited.during, cited.source["de"], sep=" | ")
    CHF 18'000.00 | 2019-05-01.. | Art. 15 Abs. 1 VIntA; Erlasstext gelesen
    """

    value: T
    during: DateRange
    source: Source

    def __attrs_post_init__(self) -> None:
        exactly("during", self.during, DateRange, "give a DateRange")
        exactly("source", self.source, Source, "every value has a source")
        if getattr(self.value, "__hash__", None) is None:
            refuse_type("value", self.value, "an immutable value", "give a tuple for a list")


@attrs.frozen
class Unknown:
    """A stretch for which no source was found: declared, so that it is neither a gap nor a default.

    Args:
        during: the days for which nothing is known.
        missing: what would have to be found, in English.

    Raises:
        WrongTypeError: no DateRange, no text.

    >>> import kipcore as kip
    >>> kip.LAW.timeline(kip.parameters.FLAT_RATE).entries[0].missing
    'the amount before 2016 (the ordinance of 2007 was not found)'
    """

    during: DateRange
    missing: str

    def __attrs_post_init__(self) -> None:
        exactly("during", self.during, DateRange, "give a DateRange")
        text_of("missing", self.missing)


def _start(entry: "Cited[Any] | Unknown") -> int:
    return entry.during.first.toordinal() if entry.during.first else 0


@attrs.frozen
class Timeline(Generic[T]):
    """All that is known of one parameter, in order and without holes (*Zeitreihe*).

    Args:
        parameter: whose values they are.
        entries: `Cited` values and declared `Unknown` stretches, each beginning the day after the one
            before it ends.

    Raises:
        WrongTypeError: an entry of another kind, or a value that is not of the parameter's kind.
        InvalidValueError: no entries; entries unsorted or overlapping; a gap that is not declared.

    >>> import kipcore as kip
    >>> timeline = kip.LAW.timeline(kip.parameters.AGREEMENT_YEARS)
    >>> [str(stretch) for stretch in timeline.known]
    ['2019-05-01..']
    """

    parameter: Parameter[T]
    entries: tuple[Cited[T] | Unknown, ...]

    def __attrs_post_init__(self) -> None:
        exactly("parameter", self.parameter, Parameter, "name the parameter")
        key = self.parameter.key
        exactly(key, self.entries, tuple, "give a tuple of Cited and Unknown")
        if not self.entries:
            raise InvalidValueError(key, (), "at least one entry", "declare what is not known as Unknown")
        before = None
        for entry in self.entries:
            if type(entry) is Cited:
                self.parameter.check(entry.value)
            elif type(entry) is not Unknown:
                refuse_type(key, entry, "Cited or Unknown", "give each value its dates and its source")
            if before is not None and (
                entry.during.first is None or before.during.day_after() != entry.during.first
            ):
                raise InvalidValueError(
                    key,
                    f"{before.during} then {entry.during}",
                    "entries in order, each from the day after the one before",
                    "sort them, end one before the next begins, declare a gap as Unknown",
                )
            before = entry

    @property
    def known(self) -> tuple[DateRange, ...]:
        """The stretches for which a value is known, in order.

        >>> import kipcore as kip
        >>> [str(stretch) for stretch in kip.LAW.timeline(kip.parameters.FLAT_RATE).known]
        ['2016-01-01..']
        """
        stretches: list[DateRange] = []
        for entry in self.entries:
            if not isinstance(entry, Cited):
                continue
            if stretches and stretches[-1].day_after() == entry.during.first:
                stretches[-1] = DateRange(stretches[-1].first, entry.during.last)
            else:
                stretches.append(entry.during)
        return tuple(stretches)

    def at(self, day: date) -> Cited[T]:
        """Return the value that holds on a day.

        Raises:
            WrongTypeError: not a date.
            OutsideRangeError: a day before the first entry or after the last.
            NotKnownError: a day in a stretch declared as unknown.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> kip.LAW.timeline(kip.parameters.FLAT_RATE).at(date(2019, 4, 30)).value
        Chf('6000.00')
        """
        a_date("day", day)
        index = bisect_right(self.entries, day.toordinal(), key=_start) - 1
        entry = self.entries[index] if index >= 0 else None
        if entry is None or day not in entry.during:
            raise OutsideRangeError(
                self.parameter.key,
                day,
                self._known_text(),
                "ask within the range, or supply a value with law.with_value(...)",
            )
        if type(entry) is Unknown:
            raise NotKnownError(
                self.parameter.key,
                day,
                f"{self._known_text()}; not known: {entry.missing}",
                "supply the value with law.with_value(...)",
            )
        return entry  # type: ignore[return-value]  # not Unknown

    def with_value(self, value: T, during: DateRange, source: Source) -> "Timeline[T]":
        """Return a new timeline in which a value holds during a range, whatever held before.

        Raises:
            WrongTypeError: a value of the wrong kind.
            InvalidValueError: a range that neither touches nor overlaps what is there.

        >>> import kipcore as kip
        >>> old = kip.LAW.timeline(kip.parameters.AGREEMENT_YEARS)
        >>> source = kip.Source(certainty=kip.Certainty.ASSUMED, title="what if", note="an example")
        >>> [str(e.during) for e in old.with_value(5, kip.DateRange.of_years(2028), source).entries]
        ['..2019-04-30', '2019-05-01..2027-12-31', '2028-01-01..2028-12-31', '2029-01-01..']
        """
        ends = (self.entries[0].during.day_before(), self.entries[-1].during.day_after())
        whole = DateRange(self.entries[0].during.first, self.entries[-1].during.last)
        if not whole.intersects(during) and not any(day is not None and day in during for day in ends):
            raise InvalidValueError(
                "during",
                str(during),
                f"a range that overlaps {whole} or joins it",
                "begin or end it beside what is there; what lies between is not known",
            )
        kept: list[Cited[T] | Unknown] = [Cited(value, during, source)]
        for entry in self.entries:
            last, first = during.day_before(), during.day_after()
            if last is not None:
                part = entry.during.clip(DateRange(None, last))
                if part is not None:
                    kept.append(attrs.evolve(entry, during=part))
            if first is not None:
                part = entry.during.clip(DateRange(first, None))
                if part is not None:
                    kept.append(attrs.evolve(entry, during=part))
        return Timeline(self.parameter, tuple(sorted(kept, key=_start)))

    def _known_text(self) -> str:
        return ", ".join(map(str, self.known)) or "no day yet"

    def content(self) -> list[str]:
        """Return what the timeline says, a line for each entry, whatever things are called.

        >>> import kipcore as kip
        >>> kip.LAW.timeline(kip.parameters.LIMITATION_OF_CLAIMS).content()
        ['limitation_of_claims 1991-04-01.. 5 (Citation(act=SuG, article="32", paragraph="1", letter=none), \
Certainty.STATUTE)']
        """
        lines = []
        for entry in self.entries:
            said = "?"
            if isinstance(entry, Cited):
                who = canonical((entry.source.citation, entry.source.certainty))
                said = f"{canonical(entry.value)} {who}"
            lines.append(f"{self.parameter.key} {entry.during} {said}")
        return lines

    def __repr__(self) -> str:
        return f"<Timeline {self.parameter.key}: {self._known_text()}>"
