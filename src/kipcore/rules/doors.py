"""What is checked at the door of many rules: the law, amounts, lists."""

from collections.abc import Iterable
from enum import Enum
from typing import Any, TypeVar

from kipcore.law.law import Law
from kipcore.types.doors import at_least_zero, bounded, exactly, is_a, refuse_type
from kipcore.types.money import Chf

__all__ = ["an_amount", "check_law", "each_of", "members_of"]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


def check_law(law: object) -> None:
    """Refuse what is not a Law."""
    exactly("law", law, Law, "leave it out, or derive one: LAW.with_value, LAW.with_reading, overlay.on(LAW)")


def an_amount(name: str, value: Any) -> int:
    """Return an amount that is not negative, in Rappen."""
    exactly(name, value, Chf, "wrap the amount in Chf(...)")
    at_least_zero(name, value)
    rappen: int = value.rappen
    return rappen


def each_of(name: str, given: Any, kind: type[T]) -> tuple[T, ...]:
    """Return what a list, a set or another iterable holds; refuse anything else, and anything else in it."""
    if is_a(given, str) or not is_a(given, Iterable):
        refuse_type(name, given, f"an iterable of {kind.__name__}", "put it in a list")
    kept: list[T] = []
    for one in bounded(name, given):  # one by one: what never ends is refused at the first that is wrong
        exactly(name, one, kind, f"give {kind.__name__} only")
        kept.append(one)
    return tuple(kept)


def members_of(name: str, given: Any, kind: type[E]) -> tuple[E, ...]:
    """Return members of a closed list, each once and in its order."""
    kept = each_of(name, given, kind)
    return tuple(member for member in kind if member in kept)
