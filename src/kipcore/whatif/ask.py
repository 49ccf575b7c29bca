"""What `sweep` and `solve` share: a rule, its facts, and the axes that stand in place of some of them."""

from collections.abc import Callable
from inspect import signature
from typing import Any, Generic, TypeVar

import attrs

from kipcore.findings.finding import Finding, Rule, rule_of
from kipcore.whatif.axis import Axis

__all__ = ["Asked", "asked"]

T = TypeVar("T")


@attrs.frozen
class Asked(Generic[T]):
    """A rule with its facts by name, and the axes by the names of the facts whose place they take."""

    rule: Rule[T]
    facts: dict[str, Any]
    axes: dict[str, Axis]


def asked(function: Callable[..., Finding[T]], args: tuple[Any, ...], facts: dict[str, Any]) -> Asked[T]:
    """Return what is asked, with facts given as the rule itself takes them, by place or by name."""
    rule = rule_of(function)
    given = signature(function).bind_partial(*args, **facts).arguments
    written = [*list(given)[: len(args)], *facts]  # axes in the order in which the caller wrote them
    axes = {name: given.pop(name) for name in written if type(given[name]) is Axis}
    return Asked(rule, given, axes)
