"""What the codes in a column mean: the user's own, or those of kipcore."""

from collections.abc import Collection, Mapping
from enum import Enum
from typing import Any, TypeVar

import narwhals.stable.v2 as nw

from kipcore.errors import InvalidValueError
from kipcore.types.doors import exactly, is_a, refuse_type

__all__ = ["is_one_of", "meanings"]

E = TypeVar("E", bound=Enum)


def meanings(argument: str, given: Mapping[Any, E] | None, kind: type[E]) -> dict[Any, E]:
    """Return which member of a closed list each code means; by default the members' own values."""
    if given is None:
        return {member.value: member for member in kind}
    if not is_a(given, Mapping):
        refuse_type(argument, given, f"a mapping from codes to {kind.__name__}", "give {code: member}")
    if not given:
        raise InvalidValueError(argument, given, "at least one code", "leave it out for the official codes")
    first = type(next(iter(given)))
    for code, member in given.items():
        if type(code) is not first or first not in {str, int}:
            refuse_type(argument, code, "codes that are all str, or all int", "use one kind of code")
        exactly(argument, member, kind, f"let each code mean a member of {kind.__name__}")
    return dict(given)


def is_one_of(column: nw.Expr, codes: Mapping[Any, E], members: Collection[E]) -> nw.Expr:
    """Return the rows whose code means one of some members."""
    some = [code for code, member in codes.items() if member in members]
    if not some:  # pyarrow does not look into an empty list
        return column.is_null() & ~column.is_null()
    return column == some[0] if len(some) == 1 else column.is_in(some)  # equality is the faster question
