"""On which open questions an answer depends: each other reading is asked, and what differs is told."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any, Final, Generic, TypeVar, overload

import attrs

from kipcore.errors import InvalidValueError, KipError
from kipcore.findings.finding import Finding
from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.types.doors import an_int, exactly
from kipcore.types.text import Language
from kipcore.whatif.answer import answer_of, comparable, short
from kipcore.whatif.difference import Difference
from kipcore.whatif.rows import column

__all__ = ["Dependence", "Dependences", "depends_on"]

T = TypeVar("T")

Choice = tuple[tuple[Question, Reading], ...]

_MOST_AT_ONCE: Final = 100
_MOST_ASKED: Final = 100_000


@attrs.frozen(repr=False)
class Dependence(Generic[T]):
    """A reading, or several at once, under which an answer would be another one; made by `depends_on`.

    Args:
        asked: the finding that was asked about.
        readings: the open questions with the other readings.
        finding: what the rule finds under them; None if it finds nothing.
        error: instead, why there is no answer under them.

    >>> import kipcore as kip
    >>> f = kip.largest_contribution(
    ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
    >>> kip.depends_on(f)[0]
    <Dependence municipal_funds, canton only: CHF 5.00 → CHF 4.00>
    """

    asked: Finding[T]
    readings: Choice
    finding: Finding[T] | None = None
    error: KipError | None = attrs.field(default=None, eq=comparable)

    @property
    def value(self) -> T | None:
        """What the answer would be; None if there would be none."""
        return None if self.finding is None else self.finding.value

    @property
    def difference(self) -> Difference[T] | None:
        """The difference to what was asked about, with its reasons; None if there is no answer to compare."""
        return None if self.finding is None else Difference(self.asked, self.finding)

    def explain(self, language: Language = "de") -> str:
        """Return what the other reading would change, as sentences: de, fr, it or en.

        The message of an error is in English.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> zh = kip.ProgrammeAgreement(
        ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
        >>> f = kip.federal_contribution(zh, year=2015, together=kip.Chf(5_800_000))
        >>> print(kip.depends_on(f)[1].explain("en").splitlines()[0])
        What does the Confederation pay the canton at most for a year? No answer in this reading.
        """
        from kipcore.whatif.speech import dependence_as_text

        return dependence_as_text(self, language)

    def html(self, language: Language = "de") -> str:
        """Return the same as HTML, for a notebook or a page; what users wrote is escaped.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> kip.depends_on(f)[0].html("it")[:43]
        '<div class="kipcore-difference" lang="it"><'
        """
        from kipcore.whatif.speech import dependence_as_html

        return dependence_as_html(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        readings = "; ".join(f"{question.key}, {reading.name}" for question, reading in self.readings)
        told = short(self.finding or self.error)  # type: ignore[arg-type]  # it has one of the two
        return f"<Dependence {readings}: {short(self.asked)} → {told}>"


@attrs.frozen(repr=False)
class Dependences(Generic[T]):
    """All readings under which an answer would be another one, in order; made by `depends_on`.

    It has a length, yields each `Dependence`, and takes an index or a slice.

    Args:
        asked: the finding that was asked about.
        found: its dependences.

    >>> import kipcore as kip
    >>> f = kip.largest_contribution(
    ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
    >>> kip.depends_on(f), len(kip.depends_on(f))
    (<Dependences of largest_contribution: 1 readings of municipal_funds>, 1)
    """

    asked: Finding[T]
    found: tuple[Dependence[T], ...]

    def rows(self) -> list[dict[str, Any]]:
        """Return a plain row for each dependence, which any dataframe takes.

        A row has the keys of the questions and the names of the readings, `value` (or `value_rappen`),
        `binding` and `error`. Several at once are joined by semicolons.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> kip.depends_on(f).rows()
        [{'question': 'municipal_funds', 'reading': 'canton only', 'value_rappen': 400, 'binding': None, \
'error': None}]
        """
        name, values = column("value", [self.asked.value, *(one.value for one in self.found)])
        return [
            {
                "question": "; ".join(question.key for question, _ in one.readings),
                "reading": "; ".join(reading.name for _, reading in one.readings),
                name: value,
                "binding": one.finding and one.finding.binding and one.finding.binding.value,
                "error": one.error and str(one.error),
            }
            for one, value in zip(self.found, values[1:], strict=True)
        ]

    def explain(self, language: Language = "de") -> str:
        """Return the answer and what else it could be, a line for each: de, fr, it or en.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> print(kip.depends_on(f).explain("en"))  # doctest: +ELLIPSIS
        Which federal contribution do own funds allow at most? CHF 5.00. Read otherwise, the answer is
        another one:
        └─ Does money of the municipalities count towards parity? Read as: only the canton counts. Then
           CHF 4.00.
        Receipt: kipcore ...
        """
        from kipcore.whatif.speech import dependences_as_text

        return dependences_as_text(self, language)

    def html(self, language: Language = "de") -> str:
        """Return the same as an HTML table, for a notebook.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> kip.depends_on(f).html("en")[:47]
        '<table class="kipcore-dependences" lang="en"><c'
        """
        from kipcore.whatif.table import dependences_as_table

        return dependences_as_table(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Dependence[T]]:
        return iter(self.found)

    @overload
    def __getitem__(self, place: int) -> Dependence[T]: ...
    @overload
    def __getitem__(self, place: slice) -> "Dependences[T]": ...
    def __getitem__(self, place: int | slice) -> "Dependence[T] | Dependences[T]":
        found = self.found[place]
        return attrs.evolve(self, found=found) if isinstance(found, tuple) else found

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        keys = ", ".join(dict.fromkeys(question.key for one in self.found for question, _ in one.readings))
        return f"<Dependences of {self.asked.rule.name}: {len(self)} readings of {keys or 'no question'}>"


def depends_on(finding: Finding[T], *, at_once: int = 1) -> Dependences[T]:
    """Find the open questions on which an answer depends, and what it would be (*offene Fragen*).

    The rule is asked again on the same facts under each other reading of each open question that it
    declares. What counts is the answer: the value, the limits that bind, or that there is no answer.
    That only the explanation reads otherwise is no dependence; `finding.questions` has that.

    Args:
        finding: the finding to ask about.
        at_once: how many questions are read otherwise at the same time, at most. A combination is told
            only if it gives an answer that none of its parts gives.

    Returns:
        The readings that change the answer, in the order in which the rule declares the questions;
        single readings before combinations.

    Raises:
        WrongTypeError: not a Finding, a number that is not int.
        InvalidValueError: less than one at once, or so many that there are more than 100 000 combinations.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> f = kip.federal_contribution(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000))
    >>> for dependence in kip.depends_on(f):
    ...     print(dependence)  # doctest: +ELLIPSIS
    Was zahlt der Bund dem Kanton höchstens für ein Jahr? Vorher CHF 5'800'000.00, nachher
    CHF 4'000'000.00: CHF 1'800'000.00 weniger.
    ...
    """
    exactly("finding", finding, Finding, "ask the rule first")
    an_int("at_once", at_once, 1, _MOST_AT_ONCE)
    others = _others(finding)
    asked = _how_many(others, at_once)
    if asked > _MOST_ASKED:
        raise InvalidValueError(
            "at_once",
            at_once,
            f"{_MOST_ASKED} combinations of readings at most, not {asked}",
            "ask for fewer",
        )
    laws: dict[Choice, Law] = {(): finding.law}
    answers: dict[Choice, Any] = {(): answer_of(finding)}
    found = []
    for size in range(1, min(at_once, len(others)) + 1):
        for choice in (c for questions in combinations(others, size) for c in product(*questions)):
            question, reading = choice[-1]
            law = laws[choice] = laws[choice[:-1]].with_reading(question, reading.name)
            got = _ask(finding, law)
            answers[choice] = answer_of(got)
            parts = (part for fewer in range(size) for part in combinations(choice, fewer))
            if all(answers[part] != answers[choice] for part in parts):
                failed = isinstance(got, KipError)
                found.append(Dependence(finding, choice, None if failed else got, got if failed else None))  # type: ignore[arg-type]
    return Dependences(finding, tuple(found))


def _others(finding: Finding[Any]) -> list[list[tuple[Question, Reading]]]:
    """Return, for each question that the law answers, the readings that it does not choose."""
    chosen = dict(finding.law.readings)
    return [
        [(question, reading) for reading in question.readings if reading != chosen[question]]
        for question in finding.rule.questions
        if question in chosen
    ]


def _how_many(others: list[list[tuple[Question, Reading]]], at_once: int) -> int:
    """Return how many combinations of readings there are of at most so many questions."""
    of_size = [1]
    for readings in others:
        with_it = [0, *(count * len(readings) for count in of_size)]
        of_size = [one + other for one, other in zip([*of_size, 0], with_it, strict=True)]
    return sum(of_size[1 : at_once + 1])


def _ask(finding: Finding[T], law: Law) -> Finding[T] | KipError:
    try:
        return finding.under(law)
    except KipError as error:
        return error.with_traceback(None)
