"""Findings to draw, from the facts that the law suites ask with; and what they are made of."""

from typing import Any, Final, get_args, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.findings.finding import Finding, Receipt, Rule, Step
from kipcore.rules.catalogue import RULES
from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.testing.catalogue import suite_of
from kipcore.testing.draws.words import shipped

__all__ = ["DRAWN", "OF_KIND", "findings"]


def findings(rule: Rule[Any] | None = None, *, adversarial: bool = False) -> SearchStrategy[Finding[Any]]:
    """Return findings of a rule, under today's law.

    Args:
        rule: the rule, such as `rule_of(parity)`; None for the federal contribution of a year.
        adversarial: whether the facts are those where the rule breaks, if it breaks.

    Raises:
        UnknownNameError: no rule.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.findings(), lambda finding: finding.value > kip.Chf(5)).value
    Chf('5.01')
    """
    suite = suite_of(FEDERAL_CONTRIBUTION if rule is None else rule)
    return suite.facts(adversarial).map(lambda facts: suite.rule.function(**facts))


def _value_of(rule: Rule[Any]) -> Any:
    """Return the type of what a rule finds."""
    return get_args(get_type_hints(rule.function)["return"])[0]


def _findings(of: Any = None) -> SearchStrategy[Finding[Any]]:
    if of is None:
        return findings()
    return _rules(of).flatmap(findings)


def _rules(of: Any = None) -> SearchStrategy[Rule[Any]]:
    return shipped(tuple(rule for rule in RULES if of is None or _value_of(rule) == of))


def _steps() -> SearchStrategy[Step]:
    return findings().flatmap(lambda finding: st.sampled_from(finding.steps[0].walk()))


def _receipts() -> SearchStrategy[Receipt]:
    return findings().map(lambda finding: finding.receipt)


DRAWN: Final = {Finding: _findings, Rule: _rules, Step: _steps, Receipt: _receipts}
OF_KIND: Final = frozenset({Finding, Rule})
"""Which take the type between brackets: `Finding[Chf]`."""
