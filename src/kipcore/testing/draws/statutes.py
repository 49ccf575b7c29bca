"""Laws to draw: values changed, questions read otherwise; and the parts that a law is made of."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.errors import KipError
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.overlay import Overlay, ReadingChange, ValueChange
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.testing.draws.days import date_ranges, days
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.words import shipped
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf

__all__ = ["DRAWN", "OF_KIND", "law_values", "statutes"]

_WHY: Final = "assumed for a test"


def law_values(
    parameter: Parameter[Any], *, law: Law = LAW, adversarial: bool = False
) -> SearchStrategy[Any]:
    """Return values that a parameter of the law may have.

    Args:
        parameter: the parameter.
        law: a law with its values; what cannot be invented, such as a table, is taken from there.
        adversarial: whether to draw from its whole kind, within its bounds if it has any.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.law_values(kip.parameters.FLAT_RATE), lambda rate: rate > kip.Chf(18_000))
    Chf('18000.01')
    """
    make = _MADE.get(parameter.kind)
    if make is None:
        entries = law.timeline(parameter).entries
        return st.sampled_from([entry.value for entry in entries if isinstance(entry, Cited)])
    return make(parameter.least, parameter.most, adversarial)


def _amounts(least: Chf | None, most: Chf | None, adversarial: bool) -> SearchStrategy[Chf]:
    return amounts(least=least, most=most, adversarial=adversarial)


def _fractions(least: Fraction | None, most: Fraction | None, adversarial: bool) -> SearchStrategy[Fraction]:
    low = Fraction(1, 100) if least is None else least
    high = (Fraction(100) if adversarial else Fraction(2)) if most is None else most
    if adversarial:
        return st.fractions(low, high, max_denominator=10_000)
    return st.integers(0, 20).map(lambda part: low + (high - low) * part / 20)


def _ints(least: int | None, most: int | None, adversarial: bool) -> SearchStrategy[int]:
    low = 1 if least is None else least
    return st.integers(low, max(low, 100 if adversarial else 10) if most is None else most)


def _days(_: Any, __: Any, adversarial: bool) -> SearchStrategy[date]:
    return days(adversarial=adversarial) | st.sampled_from((date.min, date.max)) if adversarial else days()


def _spans(_: Any, __: Any, adversarial: bool) -> SearchStrategy[DateRange]:
    return date_ranges(open_ended=adversarial, adversarial=adversarial)


_MADE: Final[dict[type, Callable[[Any, Any, bool], SearchStrategy[Any]]]] = {
    Chf: _amounts,
    Fraction: _fractions,
    int: _ints,
    date: _days,
    DateRange: _spans,
    bool: lambda _, __, ___: st.booleans(),
}


def statutes(
    *,
    base: Law = LAW,
    parameters: Iterable[Parameter[Any]] | None = None,
    values: int = 2,
    readings: int = 2,
    adversarial: bool = False,
) -> SearchStrategy[Law]:
    """Return laws with some values changed for some time, and some open questions read otherwise.

    Args:
        base: the law to change: today's federal law, or a canton's.
        parameters: whose values may change; None for all of the law.
        values: how many values are changed at most.
        readings: how many questions are read otherwise at most.
        adversarial: whether values may be anything their parameter allows, for any stretch of days.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.statutes(), lambda law: law != kip.LAW).name.split(", ")[0] == kip.LAW.name
    True
    """
    every = (timeline.parameter for timeline in base.timelines)
    parts = list(every if parameters is None else parameters)
    drawn = {part.key: law_values(part, law=base, adversarial=adversarial) for part in parts}
    during = date_ranges(open_ended=True, adversarial=adversarial)
    return _statutes(base, parts, drawn, during, values, readings)


@st.composite
def _statutes(
    draw: st.DrawFn,
    base: Law,
    parts: list[Parameter[Any]],
    drawn: dict[str, SearchStrategy[Any]],
    during: SearchStrategy[DateRange],
    values: int,
    readings: int,
) -> Law:
    law = base
    for _ in range(draw(st.integers(0, values if parts else 0))):
        part = draw(st.sampled_from(parts))
        law = _changed(law, part, draw(drawn[part.key]), draw(during))
    for _ in range(draw(st.integers(0, readings))):
        question, _now = draw(st.sampled_from(base.readings))
        other = draw(st.sampled_from(question.readings))
        if law.reading(question) != other:
            law = law.with_reading(question, other.name)
    return law


def _changed(law: Law, parameter: Parameter[Any], value: Any, during: DateRange) -> Law:
    """Return the law with a value changed, or as it is where that changes nothing or leaves a hole."""
    try:
        return law.with_value(parameter, value, during=during, because=_WHY)
    except KipError:
        return law


_QUESTIONS: Final = tuple(question for question, _ in LAW.readings)
_READINGS: Final = tuple(reading for question in _QUESTIONS for reading in question.readings)
_ENTRIES: Final = tuple(entry for timeline in LAW.timelines for entry in timeline.entries)
_UNKNOWN: Final = tuple(entry for entry in _ENTRIES if isinstance(entry, Unknown))


def _of_kind(of: type | None) -> list[Timeline[Any]]:
    return [timeline for timeline in LAW.timelines if of is None or timeline.parameter.kind is of]


def _timelines(of: type | None = None) -> SearchStrategy[Timeline[Any]]:
    return st.sampled_from(_of_kind(of))


def _parameters(of: type | None = None) -> SearchStrategy[Parameter[Any]]:
    return st.sampled_from([timeline.parameter for timeline in _of_kind(of)])


def _cited(of: type | None = None) -> SearchStrategy[Cited[Any]]:
    entries = (entry for timeline in _of_kind(of) for entry in timeline.entries)
    return st.sampled_from([entry for entry in entries if isinstance(entry, Cited)])


def _changes(of: type | None = None) -> SearchStrategy[ValueChange[Any]]:
    options = [(part, law_values(part)) for part in (timeline.parameter for timeline in _of_kind(of))]
    return _value_changes(options, date_ranges())


@st.composite
def _value_changes(
    draw: st.DrawFn,
    options: list[tuple[Parameter[Any], SearchStrategy[Any]]],
    during: SearchStrategy[DateRange],
) -> ValueChange[Any]:
    parameter, values = draw(st.sampled_from(options))
    return ValueChange(parameter, draw(values), during=draw(during), because=_WHY)


@st.composite
def _reading_changes(draw: st.DrawFn) -> ReadingChange:
    question = draw(st.sampled_from(_QUESTIONS))
    return ReadingChange(question, draw(st.sampled_from(question.readings)).name)


def _overlays() -> SearchStrategy[Overlay]:
    return st.builds(lambda *changes: Overlay(_WHY, changes), _changes(), _reading_changes())


DRAWN: Final = {
    Law: statutes,
    Timeline: _timelines,
    Parameter: _parameters,
    Cited: _cited,
    Unknown: partial(shipped, _UNKNOWN),
    Question: partial(shipped, _QUESTIONS),
    Reading: partial(shipped, _READINGS),
    ValueChange: _changes,
    ReadingChange: _reading_changes,
    Overlay: _overlays,
}
OF_KIND: Final = frozenset({Timeline, Parameter, Cited, ValueChange})
"""Which take the type between brackets: `Timeline[Chf]`."""
