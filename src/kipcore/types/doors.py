"""The checks at the door: what comes in is of the right kind, or a clear error says so.

Types are compared exactly: bool is not int, an IntEnum is not int, a datetime is not a date. Only for
dates a subclass will do, as long as it carries no clock time.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any, NoReturn, TypeVar

from kipcore.errors import InvalidValueError, UnknownNameError, WrongTypeError

__all__ = [
    "a_date",
    "a_key",
    "a_year",
    "an_int",
    "at_least_zero",
    "bounded",
    "closed",
    "exactly",
    "is_a",
    "refuse_type",
    "text_of",
    "tuple_of",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_LONGEST_TEXT = 500
_MOST_ITEMS = 1_000_000


def refuse_type(name: str, value: object, allowed: str, remedy: str) -> NoReturn:
    """Raise the error for a value of the wrong type."""
    raise WrongTypeError(name, value, allowed, remedy)


def exactly(name: str, value: object, kind: type, remedy: str) -> None:
    """Refuse whatever is not exactly of a type."""
    if type(value) is not kind:
        refuse_type(name, value, kind.__name__, remedy)


def is_a(value: object, *kinds: type) -> bool:
    """Return whether a value is of a type by its making: what it says of its own class may be wrong."""
    return issubclass(type(value), kinds)


def bounded(name: str, given: Iterable[T]) -> Iterator[T]:
    """Yield what an iterable holds; refuse one that goes on and on."""
    for number, one in enumerate(given):
        if number == _MOST_ITEMS:
            raise InvalidValueError(name, given, f"at most {_MOST_ITEMS}", "see that it ends")
        yield one


def an_int(name: str, value: object, least: int, most: int) -> None:
    """Refuse what is not a plain int between two bounds (both included)."""
    if type(value) is not int:
        refuse_type(name, value, f"int from {least} to {most}", "write a plain int, not bool or float")
    if not least <= value <= most:
        raise InvalidValueError(name, value, f"{least} to {most}", "give a number within the bounds")


def a_year(name: str, value: object) -> None:
    """Refuse what is not a calendar year that a date can have."""
    an_int(name, value, 1, 9999)


def a_date(name: str, value: object) -> None:
    """Refuse what is not a plain date; a datetime carries a clock time that no rule reads."""
    if type(value) is not date and (is_a(value, datetime) or not is_a(value, date)):
        refuse_type(name, value, "datetime.date", "write date(2019, 5, 1); of a datetime take .date()")


def text_of(name: str, value: object) -> None:
    """Refuse what is not a readable, bounded, non-empty line of text."""
    if type(value) is not str:
        refuse_type(name, value, "str", "write it as text")
    if not 0 < len(value) <= _LONGEST_TEXT or not value.isprintable() or value != value.strip():
        raise InvalidValueError(
            name,
            value,
            f"1 to {_LONGEST_TEXT} printable characters, no blanks at the ends",
            "shorten or clean the text",
        )


def closed(kind: type[E]) -> type[E]:
    """Let members of a closed list be looked up by their text only.

    Of anything else that is not a member, Enum would take the hash and write it down, however long it is.
    """
    members = {member.value: member for member in kind}

    def by_text(cls: Any, value: object) -> Any:
        found = members.get(value) if type(value) is str else value if type(value) is cls else None
        return cls._missing_(value) if found is None else found

    kind.__new__ = staticmethod(by_text)  # type: ignore[method-assign]
    return kind


def a_key(kind: str, value: object, known: type[Enum], remedy: str) -> NoReturn:
    """Raise the error for a value that is not a member of a closed list."""
    names = ", ".join(sorted(str(member.value) for member in known))
    raise UnknownNameError(kind, value, names, remedy)


def at_least_zero(name: str, value: Any) -> None:
    """Refuse a negative amount where money cannot be negative."""
    if value.rappen < 0:
        raise InvalidValueError(name, value, "CHF 0.00 or more", "give the amount without its sign")


def tuple_of(name: str, given: object, kind: type[T]) -> tuple[T, ...]:
    """Return a list or tuple as a tuple; refuse anything else, and anything else in it."""
    if type(given) is not list and type(given) is not tuple:
        refuse_type(name, given, f"a list or tuple of {kind.__name__}", "put it in a list")
    for one in given:
        exactly(name, one, kind, f"give a list of {kind.__name__}")
    return tuple(given)
