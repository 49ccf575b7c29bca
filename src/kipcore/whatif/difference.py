"""Two findings of one rule side by side: what changed, and what that changed in the answer."""

from datetime import date
from fractions import Fraction
from typing import Any, Final, Generic, TypeVar

import attrs

from kipcore.errors import InvalidValueError, NoEffectError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.findings.limit import NamedLimit
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.text import Language
from kipcore.whatif.answer import short
from kipcore.whatif.change import Change, changed

__all__ = ["Difference", "compare"]

T = TypeVar("T")

_ASK: Final = "ask the rule, and ask again with finding.given(...) or finding.under(law)"


@attrs.frozen(repr=False)
class Difference(Generic[T]):
    """What changes between two findings of one rule, and why; made by `compare`.

    Args:
        before: the finding from which one starts.
        after: the finding on other facts, under another law or reading, or both.

    Raises:
        WrongTypeError, InvalidValueError, NoEffectError: as `compare` says.

    >>> import kipcore as kip
    >>> f = kip.largest_contribution(
    ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
    >>> literal = kip.LAW.with_reading(kip.questions.MUNICIPAL_FUNDS, "canton only")
    >>> kip.compare(f, f.under(literal))
    <Difference largest_contribution: CHF 5.00 → CHF 4.00>
    """

    before: Finding[T]
    after: Finding[T]

    def __attrs_post_init__(self) -> None:
        exactly("before", self.before, Finding, _ASK)
        exactly("after", self.after, Finding, _ASK)
        rule = self.before.rule
        if self.after.rule is not rule:
            raise InvalidValueError("after", self.after, f"a finding of the same rule, {rule.name}", _ASK)
        differing = changed(self.before.law, self.after.law)
        if any(change.key in _read_by(rule) for change in differing):
            return
        same_facts = self.before.facts == self.after.facts
        # What only one of two laws has, such as the parameters that a canton adds, is not a change of
        # what is there; it is one only where nothing else is.
        idle = [
            change.key
            for change in differing
            if same_facts or (change.before is not None and change.after is not None)
        ]
        if idle:
            raise NoEffectError(
                "law",
                ", ".join(idle),
                f"a change of what {rule.name} reads: {', '.join(_read_by(rule)) or 'it reads no law'}",
                "change one of these, or compare under one law",
            )
        if same_facts:
            raise NoEffectError(
                "after", self.after, "other facts or another law than before", "change what you ask about"
            )

    @property
    def change(self) -> Any:
        """How much more the answer is, as `Chf`, number or days between dates; None where it is neither."""
        old: Any = self.before.value
        new: Any = self.after.value
        kind = type(new)
        if type(old) is not kind:
            return None
        if kind is Chf or kind is int or kind is Fraction:
            return new - old
        return (new - old).days if kind is date else None

    @property
    def facts(self) -> tuple[Change, ...]:
        """The facts that changed."""
        pairs = zip(self.before.rule.inputs, self.before.facts, self.after.facts, strict=True)
        return tuple(Change(name, old, new) for name, old, new in pairs if old != new)

    @property
    def law(self) -> tuple[Change, ...]:
        """What changed of the law that the rule reads, timelines of parameters and readings of questions."""
        read = _read_by(self.before.rule)
        return tuple(c for c in changed(self.before.law, self.after.law) if c.key in read)

    @property
    def bindings(self) -> tuple[tuple[NamedLimit, ...], tuple[NamedLimit, ...]]:
        """The limits that bound before, and those that bind now."""
        return self.before.bindings, self.after.bindings

    @property
    def steps(self) -> tuple[Change, ...]:
        """The steps that changed, appeared or disappeared, in reading order, each without those below it."""
        old, new = _flat(self.before), _flat(self.after)
        order, place = list(old), 0
        for key in new:
            if key in old:
                place = order.index(key) + 1
            else:
                order.insert(place, key)
                place += 1
        return tuple(Change(key, old.get(key), new.get(key)) for key in order if old.get(key) != new.get(key))

    @property
    def questions(self) -> tuple[Change, ...]:
        """The open questions on which the answer newly rests, or no longer."""
        old, new = dict(self.before.questions), dict(self.after.questions)
        return tuple(
            Change(question, old.get(question), new.get(question))
            for question in {**old, **new}
            if (question in old) != (question in new)
        )

    def explain(self, language: Language = "de") -> str:
        """Return the difference as a tree of sentences: de, fr, it or en.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(
        ...     canton=kip.Chf(4), municipalities=kip.Chf(1), during=kip.KIP_3.term)
        >>> less = kip.compare(f, f.given(municipalities=kip.Chf("0.50")))
        >>> print(less.explain("en").splitlines()[2])
        ├─ Fact municipalities. Before: CHF 1.00. After: CHF 0.50.
        """
        from kipcore.whatif.speech import as_text

        return as_text(self, language)

    def html(self, language: Language = "de") -> str:
        """Return the difference as HTML, for a notebook or a page; what users wrote is escaped.

        Raises:
            UnknownNameError: another language.

        >>> import kipcore as kip
        >>> f = kip.largest_contribution(together=kip.Chf(5), during=kip.KIP_3.term)
        >>> kip.compare(f, f.given(together=kip.Chf(6))).html("fr")[:43]
        '<div class="kipcore-difference" lang="fr"><'
        """
        from kipcore.whatif.speech import as_html

        return as_html(self, language)

    def _repr_html_(self) -> str:
        return self.html()

    def __str__(self) -> str:
        return self.explain()

    def __repr__(self) -> str:
        return f"<Difference {self.before.rule.name}: {short(self.before)} → {short(self.after)}>"


def compare(before: Finding[T], after: Finding[T]) -> Difference[T]:
    """Find what changes between two findings of one rule, and why (*Vergleich*).

    A finding is a scenario that has been asked. `before.given(...)` asks it on other facts,
    `before.under(law)` under another law or reading; both may be used one after the other.

    If the law changed where the rule reads it and the answer is the same, that is an honest answer: a
    difference without a change. If the law changed only where the rule does not read it, that is an
    error, whatever the facts: the change plays no part. What a canton's law adds to the federal one
    counts as a change only if nothing else differs.

    Args:
        before: the finding from which one starts.
        after: the other finding.

    Returns:
        The difference, with changed facts, law, steps and limits.

    Raises:
        WrongTypeError: not a Finding.
        InvalidValueError: findings of two rules.
        NoEffectError: the same facts and law, or a change of the law that the rule does not read; the
            error names what it reads.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> f = kip.federal_contribution(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(2_700_000))
    >>> cut = kip.compare(f, f.given(municipalities=kip.Chf(2_400_000)))
    >>> cut.change, cut
    (Chf('-100000.00'), <Difference federal_contribution: CHF 6'500'000.00, ceiling binds → \
CHF 6'400'000.00, parity binds>)
    """
    return Difference(before, after)


def _read_by(rule: Rule[Any]) -> tuple[str, ...]:
    """Return the keys of all that a rule reads of the law."""
    return (*(p.key for p in rule.parameters), *(q.key for q in rule.questions))


def _flat(finding: Finding[Any]) -> dict[str, Step]:
    """Return each step by its key, without those below it."""
    steps = [below for step in finding.steps for below in step.walk()]
    return {step.key: attrs.evolve(step, steps=()) for step in steps}
