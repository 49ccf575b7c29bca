"""Laws that a rule keeps, as values, and suites that hold any function to them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
from hypothesis import HealthCheck, Phase, Verbosity, given, settings, strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.errors import LawBrokenError, UnknownNameError, shown_facts
from kipcore.findings.finding import Finding, Rule
from kipcore.types.citation import Citation
from kipcore.types.doors import an_int, refuse_type
from kipcore.types.text import Text

__all__ = ["Adapter", "Asked", "Drawing", "Facts", "LawSuite", "RuleLaw", "as_drawn", "ask"]

Facts: TypeAlias = dict[str, Any]
"""The facts of a question, by the names that the rule gives them."""

Adapter: TypeAlias = Callable[[Callable[..., Any], Any], Any]
"""How a function is asked: `adapter(function, facts)` returns what kipcore's finding has as its value."""


def _drawing(examples: int, *phases: Phase) -> settings:
    """Return how Hypothesis draws; what is not said here, the profile in force says: `derandomize`.

    The error shows the case itself, in the words of the rule: Hypothesis need not say it once more. Its
    explain phase would trace every line of their function, and of the engine below it.
    """
    return settings(
        max_examples=examples,
        phases=[Phase.generate, *phases],
        database=None,
        deadline=None,
        verbosity=Verbosity.quiet,
        report_multiple_bugs=False,
        suppress_health_check=[HealthCheck.too_slow],  # theirs may be a query on a busy machine
    )


@attrs.frozen
class Asked:
    """A question that was asked, and what was answered.

    Args:
        facts: the facts by name; `asked["canton"]` reads one.
        answer: the answer, of the kind that the rule's findings have as their value.

    >>> from kipcore.testing import Asked
    >>> Asked({"year": 2024}, 5)["year"]
    2024
    """

    facts: Mapping[str, Any]
    answer: Any

    def __getitem__(self, name: str) -> Any:
        """Return a fact."""
        return self.facts[name]


def as_drawn(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask one question, with the facts as they were drawn.

    Args:
        _: draws more, which is not needed here.
        facts: the facts by name.

    >>> from kipcore.testing import as_drawn
    >>> as_drawn(None, {"year": 2024})
    ({'year': 2024},)
    """
    return (facts,)


def ask(function: Callable[..., Any], facts: Mapping[str, Any]) -> Any:
    """Ask a function that takes the facts as kipcore's rule does; of a finding, return its value.

    Args:
        function: a rule of kipcore, or a function with the same names of arguments.
        facts: the facts by name.

    >>> import kipcore as kip
    >>> from kipcore.testing import ask
    >>> ask(kip.largest_contribution, {"together": kip.Chf(5), "during": kip.KIP_3.term})
    Chf('5.00')
    """
    answer = function(**facts)
    return answer.value if isinstance(answer, Finding) else answer


@attrs.frozen(eq=False)
class RuleLaw:
    """A law that a rule keeps, whoever writes the rule: what holds between its facts and its answers.

    Args:
        name: its name, the same in every language.
        statement: what holds, in one sentence.
        citations: the provisions it follows from; none where a canton's rule rests on no article.
        holds: the property: takes each question as it was asked, says whether the law holds.
        asks: makes the questions from one drawing of facts: `asks(draw, facts)`; one question, with the
            facts as drawn, unless told otherwise. It may draw more, and refuse a drawing with
            `hypothesis.assume`.

    >>> import kipcore as kip
    >>> law = kip.testing.suite_of(kip.parity).laws[0]
    >>> law.name, law.statement["en"]
    ('equal_sums_pass', 'Own funds equal to the federal contribution are enough.')
    """

    name: str
    statement: Text
    citations: tuple[Citation, ...]
    holds: Callable[..., bool]
    asks: Callable[[st.DrawFn, Facts], tuple[Facts, ...]] = as_drawn

    def __repr__(self) -> str:
        return f"<RuleLaw {self.name}>"


@st.composite
def _questions(draw: st.DrawFn, suite: "LawSuite", law: RuleLaw) -> tuple[Facts, ...]:
    """Draw the questions of a law, from plausible facts and from adversarial ones."""
    return law.asks(draw, draw(suite.facts(draw(st.booleans()))))


@attrs.frozen(eq=False)
class LawSuite:
    """All laws of a rule, and the facts to try them on (*Gesetze einer Regel*, in the sense of algebra).

    Args:
        rule: the rule.
        facts: returns a strategy of facts that the rule can answer; told True, of adversarial ones:
            boundary days, amounts equal to a limit and one Rappen beside it.
        laws: the laws.

    >>> import kipcore as kip
    >>> suite = kip.testing.suite_of(kip.parity)
    >>> suite
    <LawSuite parity: 5 laws>
    >>> def generous(*, federal, canton, municipalities, **others):
    ...     return canton + municipalities + kip.Chf(1) >= federal
    >>> suite.check(generous)
    Traceback (most recent call last):
    kipcore.errors.LawBrokenError: parity keeps the law one_rappen_less_fails: ...
    """

    rule: Rule[Any]
    facts: Callable[[bool], SearchStrategy[Facts]]
    laws: tuple[RuleLaw, ...]

    def __repr__(self) -> str:
        return f"<LawSuite {self.rule.name}: {len(self.laws)} laws>"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the laws."""
        return tuple(law.name for law in self.laws)

    def only(self, *names: str) -> "LawSuite":
        """Return the suite with some of its laws.

        Args:
            *names: names of laws.

        Raises:
            UnknownNameError: a name that is none of its laws.

        >>> import kipcore as kip
        >>> kip.testing.suite_of(kip.parity).only("equal_sums_pass")
        <LawSuite parity: 1 laws>
        """
        for name in names:
            if name not in self.names:
                raise UnknownNameError("law", name, ", ".join(self.names), "see suite.names")
        return attrs.evolve(self, laws=tuple(law for law in self.laws if law.name in names))

    def check(
        self,
        function: Callable[..., Any],
        adapter: Adapter = ask,
        *,
        examples: int = 100,
        at_once: bool = False,
    ) -> None:
        """Hold a function to the laws, one after the other; Hypothesis draws the facts and shrinks them.

        Args:
            function: the function to try: an application's own, a query, or kipcore's.
            adapter: how to ask it; it is called with facts as the rule of kipcore takes.
            examples: how many drawings each law is tried on.
            at_once: whether the adapter takes a list of questions and returns the list of answers: one
                query, or one dataframe, for all drawings of all laws.

        Raises:
            LawBrokenError: the first law that does not hold, with the smallest case found. What the function
                itself raises comes out as it is, with a note of what it was asked.

        >>> import kipcore as kip
        >>> kip.testing.suite_of(kip.parity).check(kip.parity, examples=10)
        """
        an_int("examples", examples, 1, 1_000_000)
        if not at_once:
            for law in self.laws:
                self._try(law, function, adapter, examples)
            return
        drawing = self.draw(examples)
        for law, asked in _answered(drawing, adapter(function, drawing.questions)):
            broken = _broken(self.rule, law, asked)
            if broken is not None:
                # One by one the case shrinks, unless only the company of others breaks the law.
                self._try(law, function, _one_of_many(adapter), examples)
                raise broken

    def compare(
        self,
        function: Callable[..., Any],
        adapter: Adapter = ask,
        *,
        examples: int = 100,
        at_once: bool = False,
    ) -> None:
        """Hold a function to kipcore itself: the same answer to every question.

        Args:
            function: the function to try.
            adapter: how to ask it.
            examples: how many drawings.
            at_once: whether the adapter takes a list of questions, as in `check`.

        Raises:
            LawBrokenError: an answer that is not kipcore's, with the smallest case found.

        >>> import kipcore as kip
        >>> kip.testing.suite_of(kip.parity).compare(kip.parity, examples=10)
        """
        same = RuleLaw(
            "same_as_kipcore",
            Text(
                "Die Antwort ist die von kipcore.",
                "La réponse est celle de kipcore.",
                "La risposta è quella di kipcore.",
                "The answer is that of kipcore.",
            ),
            self.rule.citations,
            lambda asked: asked.answer == self.rule.function(**asked.facts).value,
        )
        alone = attrs.evolve(self, laws=(same,))
        alone.check(function, adapter, examples=examples, at_once=at_once)

    def cases(self, name: str) -> SearchStrategy[tuple[Facts, ...]]:
        """Return a strategy of the questions that a law asks.

        Args:
            name: the name of the law.

        Raises:
            UnknownNameError: a name that is none of its laws.

        >>> import kipcore as kip
        >>> from hypothesis import find
        >>> questions = kip.testing.suite_of(kip.parity).cases("equal_sums_pass")
        >>> [facts["federal"] for facts in find(questions, lambda _: True)]
        [Chf('0.00')]
        """
        return _questions(self, self.only(name).laws[0])

    def draw(self, examples: int = 100) -> "Drawing":
        """Draw the questions of all laws at once, for whoever answers them elsewhere or many times.

        Args:
            examples: how many drawings each law is tried on.

        >>> import kipcore as kip
        >>> drawing = kip.testing.suite_of(kip.parity).draw(10)
        >>> drawing.judge([kip.parity(**facts).value for facts in drawing.questions])
        """
        an_int("examples", examples, 1, 1_000_000)
        return Drawing(
            self.rule, tuple((law, case) for law in self.laws for case in _drawn(self, law, examples))
        )

    def _try(self, law: RuleLaw, function: Callable[..., Any], adapter: Adapter, examples: int) -> None:
        # Of an iterator Hypothesis writes down little; all the facts would be long, of which it warns.
        @_drawing(examples, Phase.shrink)
        @given(_questions(self, law).map(iter))
        def holds(questions: Iterator[Facts]) -> None:
            broken = _broken(self.rule, law, tuple(_asked(function, adapter, facts) for facts in questions))
            if broken is not None:
                raise broken

        holds()


def _drawn(suite: LawSuite, law: RuleLaw, examples: int) -> list[tuple[Facts, ...]]:
    drawn: list[tuple[Facts, ...]] = []

    @_drawing(examples)
    @given(_questions(suite, law))
    def keep(questions: tuple[Facts, ...]) -> None:
        drawn.append(questions)

    keep()
    return drawn


@attrs.frozen(eq=False)
class Drawing:
    """Questions that were drawn for the laws of a rule: a table to fill in, and to be judged.

    A batch job, or a query that is run elsewhere, answers all of them together.

    Args:
        rule: the rule.
        cases: each law with the questions of one drawing; a law comes as often as it was drawn for.

    >>> import kipcore as kip
    >>> kip.testing.suite_of(kip.parity).only("equal_sums_pass").draw(10)
    <Drawing parity: 10 cases>
    """

    rule: Rule[Any]
    cases: tuple[tuple[RuleLaw, tuple[Facts, ...]], ...]

    def __repr__(self) -> str:
        return f"<Drawing {self.rule.name}: {len(self.cases)} cases>"

    @property
    def questions(self) -> list[Facts]:
        """The facts of all questions, in the order in which the answers are wanted."""
        return [facts for _, questions in self.cases for facts in questions]

    def judge(self, answers: Sequence[Any]) -> None:
        """Hold answers to the laws.

        Args:
            answers: an answer to each question, in their order, of the kind that kipcore's findings have.

        Raises:
            LawBrokenError: the first law that does not hold, with the case as it was drawn.
            InvalidValueError: more answers than questions, or fewer.

        >>> import kipcore as kip
        >>> drawing = kip.testing.suite_of(kip.parity).draw(10)
        >>> drawing.judge([True for facts in drawing.questions])
        Traceback (most recent call last):
        kipcore.errors.LawBrokenError: parity keeps the law one_rappen_less_fails: ...
        """
        for law, asked in _answered(self, answers):
            broken = _broken(self.rule, law, asked)
            if broken is not None:
                raise broken


def _answered(drawing: Drawing, answers: Any) -> Iterator[tuple[RuleLaw, tuple[Asked, ...]]]:
    rest = iter(_as_many(answers, len(drawing.questions)))
    for law, questions in drawing.cases:
        yield law, tuple(Asked(facts, next(rest)) for facts in questions)


def _as_many(answers: Any, wanted: int) -> list[Any]:
    """Return answers as a list; refuse more or fewer of them than there are questions."""
    if not isinstance(answers, Iterable):
        refuse_type("answers", answers, "a list", "give an answer to each question, in their order")
    given = list(answers)
    an_int("answers", len(given), wanted, wanted)
    return given


def _asked(function: Callable[..., Any], adapter: Adapter, facts: Facts) -> Asked:
    try:
        return Asked(facts, adapter(function, facts))
    except Exception as error:
        error.add_note(f"asked by kipcore: {shown_facts(facts)}")
        raise


def _broken(rule: Rule[Any], law: RuleLaw, asked: tuple[Asked, ...]) -> LawBrokenError | None:
    """Return the error of a law that does not hold; an answer that it cannot even read breaks it too."""
    cause = None
    try:
        if law.holds(*asked):
            return None
    except (AttributeError, LookupError, TypeError) as error:
        cause = error
    broken = LawBrokenError(
        f"{rule.name} keeps the law {law.name}",
        asked,
        " ".join([law.statement["en"], *(f"({citation['en']})" for citation in law.citations)]),
        "mend the function, or the adapter: the answer must be of the kind that kipcore's has",
    )
    broken.__cause__ = cause
    return broken


def _one_of_many(adapter: Adapter) -> Adapter:
    return lambda function, facts: _as_many(adapter(function, [facts]), 1)[0]
