"""The law suites of all rules: each stands in the room that has the name of the rule's own."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kipcore.findings.finding import Finding, Rule, rule_of
from kipcore.testing.suite import LawSuite

__all__ = ["suite_of"]


def suite_of(function: Callable[..., Finding[Any]] | Rule[Any]) -> LawSuite:
    """Return the laws of a rule.

    Args:
        function: a rule function, such as `federal_contribution`, or its `Rule`.

    Raises:
        UnknownNameError: a function that applies no rule.

    >>> import kipcore as kip
    >>> kip.testing.suite_of(kip.federal_contribution).names[0]
    'never_above_the_maximum'
    """
    rule = function if isinstance(function, Rule) else rule_of(function)
    home, _, room = rule.function.__module__.rpartition(".rules.")
    suite: LawSuite = getattr(import_module(f"{home}.testing.laws.{room}"), f"{rule.name.upper()}_LAWS")
    return suite
