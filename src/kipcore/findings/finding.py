"""The result of every rule: value, binding limit, steps, questions, receipt."""

import sys
from collections.abc import Callable, Mapping
from types import FunctionType, MappingProxyType
from typing import Any, Generic, TypeVar

import attrs

from kipcore.errors import UnknownNameError
from kipcore.findings.limit import NamedLimit
from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Parameter
from kipcore.types.canonical import canonical
from kipcore.types.citation import Citation
from kipcore.types.source import Source
from kipcore.types.text import Language, Text
from kipcore.version import __version__

__all__ = ["Finding", "Receipt", "Rule", "Step", "rule_of"]

T = TypeVar("T")


@attrs.frozen
class Step:
    """One step of an explanation: a sentence, its number, its sources, the steps below it.

    Args:
        key: name of the step, the same in every language; `finding.figures` is keyed by it.
        text: the sentence, with `{value}` and the other names to fill in.
        value: the number of the step, or None.
        names: what else the sentence names.
        sources: who says so.
        question: the open question it rests on, with the reading chosen.
        steps: the steps that led to it.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> kip.federal_contribution(zh, year=2015, together=kip.Chf(5_800_000)).steps[1].say("en")
    "Federal maximum for 2015: CHF 6'500'000.00."
    """

    key: str
    text: Text
    value: Any = None
    names: tuple[tuple[str, Any], ...] = ()
    sources: tuple[Source, ...] = ()
    question: tuple[Question, Reading] | None = None
    steps: tuple["Step", ...] = ()

    def say(self, language: Language) -> str:
        """Return the sentence in a language.

        Raises:
            UnknownNameError: a language that is not de, fr, it or en.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> f.steps[0].say("it")
        'Con mezzi propri per CHF 5.00 la Confederazione può versare fino a CHF 5.00.'
        """
        from kipcore.findings.speech import elided, spoken  # loaded when asked for

        names = {name: spoken(value, language) for name, value in self.names}
        said = self.text[language].format(value=spoken(self.value, language), **names)
        if language == "it":
            said = elided(said)
        return said[0].upper() + said[1:]

    def walk(self) -> "list[Step]":
        """Return this step and all below it, in reading order.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> [step.key for step in f.steps[1].walk()]
        ['own_funds', 'together', 'municipal_funds']
        """
        return [self, *(below for step in self.steps for below in step.walk())]


@attrs.frozen
class Receipt:
    """What a finding rests on, in a few lines of text (*Beleg*): code, rule, law, every input.

    It identifies law and facts and does not hold them: to ask again, keep the finding, which pickles whole.

    Args:
        kipcore: version of the code.
        rule: name of the rule.
        law: name of the law.
        law_hash: SHA-256 of its content.
        inputs: name and value of each fact, written in a stable way.

    >>> import kipcore as kip
    >>> receipt = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_1.term).receipt
    >>> receipt.rule, receipt.law, receipt.inputs[2]
    ('largest_contribution', 'KIP 2026.2', ('together', 'CHF 5.00'))
    """

    kipcore: str
    rule: str
    law: str
    law_hash: str
    inputs: tuple[tuple[str, str], ...]


def _no_limit(_: "Finding[Any]") -> tuple[NamedLimit, ...]:
    return ()


@attrs.frozen(eq=False, repr=False)
class Rule(Generic[T]):
    """A rule as data: what it asks, on which provisions it stands, what of the law it reads.

    The function of a rule and its `Rule` stand in one module; the `Rule` has the name of the function
    in capitals. `kipcore.RULES` lists all of them.

    Args:
        function: the function that applies it.
        title: the question it answers.
        citations: the provisions.
        inputs: the names of its facts, in the order in which a finding keeps them.
        parameters: what it reads of the law's parameters.
        questions: the open questions that can matter.
        value: reads the value from a finding.
        steps: works out the explanation of a finding; the first step is the headline.
        limits: works out which limits bind.

    >>> import kipcore as kip
    >>> kip.rule_of(kip.federal_contribution).citations[0]["de"]
    'Art. 58 Abs. 3 AIG'
    """

    function: Callable[..., "Finding[T]"]
    title: Text
    citations: tuple[Citation, ...]
    inputs: tuple[str, ...]
    parameters: tuple[Parameter[Any], ...]
    questions: tuple[Question, ...]
    value: Callable[["Finding[T]"], T]
    steps: Callable[["Finding[T]"], tuple[Step, ...]]
    limits: Callable[["Finding[T]"], tuple[NamedLimit, ...]] = _no_limit

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.function.__name__

    @property
    def has_limits(self) -> bool:
        """Whether its answers can be bound by limits."""
        return self.limits is not _no_limit

    def __repr__(self) -> str:
        return f"<Rule {self.name}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (rule_of, (self.function,))


def rule_of(function: Callable[..., "Finding[T]"]) -> Rule[T]:
    """Return the rule that a function applies.

    Args:
        function: one of the rule functions, such as `federal_contribution`.

    Raises:
        UnknownNameError: a function that applies none.

    >>> import kipcore as kip
    >>> kip.rule_of(kip.parity)
    <Rule parity>
    """
    rule = None
    if type(function) is FunctionType:
        rule = getattr(sys.modules.get(function.__module__), function.__name__.upper(), None)
    if type(rule) is not Rule or rule.function is not function:
        raise UnknownNameError("rule", function, "a rule of kipcore", "see kipcore.RULES")
    return rule


@attrs.frozen(init=False, repr=False)
class Finding(Generic[T]):
    """The answer of a rule (*Befund*): what, why, resting on what.

    A finding keeps the facts, the law and the bare outcome. Everything else is worked out when it is
    asked for, and is the same whenever it is asked for.

    Args:
        rule: the rule.
        law: the law it applied.
        facts: what it was asked, in the order of `rule.inputs`.
        outcome: the integers that the kernel gave.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> f = kip.federal_contribution(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000))
    >>> f.value, f.binding, f.figures["left_on_the_table"]
    (Chf('5800000.00'), <Limit.PARITY: 'parity'>, Chf('700000.00'))
    """

    rule: Rule[T]
    law: Law
    facts: tuple[Any, ...]
    outcome: tuple[Any, ...]

    def __init__(self, rule: Rule[T], law: Law, facts: tuple[Any, ...], outcome: tuple[Any, ...]) -> None:
        # Only rules make findings, from facts they have checked: nothing is left to check here.
        _set_rule(self, rule)
        _set_law(self, law)
        _set_facts(self, facts)
        _set_outcome(self, outcome)

    @property
    def value(self) -> T:
        """The answer itself."""
        return self.rule.value(self)

    @property
    def binding(self) -> NamedLimit | None:
        """The limit that binds; of several that bind alike, the first that the rule names."""
        limits = self.rule.limits(self)
        return limits[0] if limits else None

    @property
    def bindings(self) -> tuple[NamedLimit, ...]:
        """All limits that bind alike."""
        return self.rule.limits(self)

    @property
    def inputs(self) -> Mapping[str, Any]:
        """The facts by name."""
        return MappingProxyType(dict(zip(self.rule.inputs, self.facts, strict=True)))

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the explanation; the first says the answer."""
        return self.rule.steps(self)

    @property
    def figures(self) -> Mapping[str, Any]:
        """The number of each step by its key."""
        steps = [below for step in self.steps for below in step.walk()]
        return MappingProxyType({step.key: step.value for step in steps if step.value is not None})

    @property
    def questions(self) -> tuple[tuple[Question, Reading], ...]:
        """The open questions on which this answer rests, with the readings chosen."""
        steps = [below for step in self.steps for below in step.walk()]
        return tuple(step.question for step in steps if step.question is not None)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source that a step names, each once."""
        steps = [below for step in self.steps for below in step.walk()]
        return tuple(dict.fromkeys(source for step in steps for source in step.sources))

    @property
    def receipt(self) -> Receipt:
        """The code, rule, law and inputs that the answer rests on, as text."""
        return Receipt(
            __version__,
            self.rule.name,
            self.law.name,
            self.law.hash,
            tuple((name, canonical(fact)) for name, fact in self.inputs.items()),
        )

    def under(self, law: Law) -> "Finding[T]":
        """Return what the same rule finds on the same facts under another law.

        Args:
            law: the other law.

        Raises:
            WrongTypeError: not a Law.
            KipError: whatever the rule raises on these facts under that law.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> literal = kip.LAW.with_reading(kip.questions.MUNICIPAL_FUNDS, "canton only")
        >>> f.value, f.under(literal).value
        (Chf('5.00'), Chf('4.00'))
        """
        return self.rule.function(**self.inputs, law=law)

    def given(self, **changes: Any) -> "Finding[T]":
        """Return what the same rule finds under the same law on other facts.

        Args:
            **changes: the facts that change, by the name that the rule gives them.

        Raises:
            UnknownNameError: a name that is none of the rule's facts.
            KipError: whatever the rule raises on these facts.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> f.given(municipalities=kip.Chf(3)).value
        Chf('7.00')
        """
        for name in changes:
            if name not in self.rule.inputs:
                raise UnknownNameError(
                    "fact",
                    name,
                    ", ".join(self.rule.inputs),
                    f"{self.rule.name} reads no other; the law is changed with under(law)",
                )
        return self.rule.function(**{**self.inputs, **changes}, law=self.law)

    def explain(self, language: Language = "de") -> str:
        """Return the explanation as a tree of sentences: de, fr, it or en.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> print(f.explain("en").splitlines()[0])
        With own funds of CHF 5.00 the Confederation may pay up to CHF 5.00.
        """
        from kipcore.findings.speech import as_text

        return as_text(self, language)

    def html(self, language: Language = "de") -> str:
        """Return the explanation as HTML, for a notebook or a page; what users wrote is escaped.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> f.html("it")[:40]
        '<div class="kipcore-finding" lang="it"><'
        """
        from kipcore.findings.speech import as_html

        return as_html(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        binding = f", {self.binding.value} binds" if self.binding else ""
        return f"<Finding {self.rule.name}: {self.value}{binding}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Finding, (self.rule, self.law, self.facts, self.outcome))


# A finding is made a million times more often than it is read: its slots are filled directly, which
# the frozen class would refuse and object.__setattr__ would do four times more slowly.
_set_rule = vars(Finding)["rule"].__set__
_set_law = vars(Finding)["law"].__set__
_set_facts = vars(Finding)["facts"].__set__
_set_outcome = vars(Finding)["outcome"].__set__
