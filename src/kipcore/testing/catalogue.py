"""The law suites of all rules, found by name.

The laws of `kipcore.rules.parity` stand in `kipcore.testing.laws.parity`; so it is in the package of a
canton. The laws of a canton that is one module, `kipcore.cantons.bern`, stand beside it, in
`kipcore.cantons.bern_laws`.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kipcore.errors import UnknownNameError
from kipcore.findings.finding import Finding, Rule, rule_of
from kipcore.testing.suite import LawSuite

__all__ = ["suite_of"]


def suite_of(function: Callable[..., Finding[Any]] | Rule[Any]) -> LawSuite:
    """Return the laws of a rule.

    Args:
        function: a rule function, such as `federal_contribution`, or its `Rule`.

    Raises:
        UnknownNameError: a function that applies no rule, or a rule of your own that has no laws.

    >>> import kipcore as kip
    >>> kip.testing.suite_of(kip.federal_contribution).names[0]
    'never_above_the_maximum'
    """
    rule = function if isinstance(function, Rule) else rule_of(function)
    room = rule.function.__module__
    laws = room.replace(".rules.", ".testing.laws.") if ".rules." in room else f"{room}_laws"
    try:
        suite: LawSuite = getattr(import_module(laws), f"{rule.name.upper()}_LAWS")
    except (ImportError, AttributeError) as error:
        raise UnknownNameError(
            "function",
            rule.name,
            f"a rule with laws; there are none in {laws}",
            "make a LawSuite of your own",
        ) from error
    return suite
