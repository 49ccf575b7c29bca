"""Where in a document one stands, and how far one may go: for clear errors in bounded time."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError, KipError, WrongTypeError
from kipcore.law.law import Law
from kipcore.types.text import Language

__all__ = ["MOST_DIGITS", "MOST_ITEMS", "Place", "Terms", "brief", "json_kind"]

MOST_ITEMS: Final = 5_000
"""No list is longer: constructors compare what they hold pair by pair before they complain."""
MOST_DIGITS: Final = 18
"""No whole number has more: it fits into 64 bits, as in any other program that reads JSON."""
_DEEPEST: Final = 60

_KINDS: Final[dict[type, str]] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    type(None): "null",
}


def json_kind(data: object) -> str:
    """Return what JSON calls a piece of data; what JSON does not know, or we do not take, has no name.

    >>> from kipcore.plain.place import json_kind
    >>> json_kind([]), json_kind(True), json_kind(0.5)
    ('array', 'boolean', '')
    """
    return _KINDS.get(type(data), "")


class _Words(str):
    """What an error shows without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


def brief(data: object) -> object:
    """Return what an error shows of data: a large document is not written out.

    >>> from kipcore.plain.place import brief
    >>> brief({"type": "Chf"}), brief([1, 2]), brief("x")
    (an object of size 1, a list of size 2, 'x')
    """
    if type(data) is dict:
        return _Words(f"an object of size {len(data)}")
    return _Words(f"a list of size {len(data)}") if type(data) is list else data


@attrs.frozen
class Terms:
    """How a document is written or read: one for all of it."""

    laws: tuple[Law, ...] = ()
    whole_laws: bool = False
    explain: Language | None = None


@attrs.frozen
class Place:
    """A place in a document, by its way from the top."""

    terms: Terms
    name: str | int
    above: "Place | None" = None
    depth: int = 0

    def __getitem__(self, name: str | int) -> "Place":
        """Return the place of a field or of an item of a list."""
        if self.depth >= _DEEPEST:
            raise InvalidValueError(
                str(self), f"{self.depth} levels", f"at most {_DEEPEST} levels", "nest less deeply"
            )
        return Place(self.terms, name, self, self.depth + 1)

    def __str__(self) -> str:
        if self.above is None:
            return str(self.name)
        return f"{self.above}[{self.name}]" if type(self.name) is int else f"{self.above}.{self.name}"

    def wrong_type(self, value: object, allowed: str, remedy: str) -> NoReturn:
        """Refuse what is of the wrong kind."""
        raise WrongTypeError(str(self), brief(value), allowed, remedy)

    def invalid(self, value: object, allowed: str, remedy: str) -> NoReturn:
        """Refuse what is of the right kind and cannot be."""
        raise InvalidValueError(str(self), brief(value), allowed, remedy)

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Name an error of what is done here after this place, and let no other error out.

        A document can put together what no constructor and no rule expects. That is its fault.
        """
        try:
            yield
        except KipError as error:
            name = f"{self}: {error.name}"
            raise type(error)(name, error.value, error.allowed, error.remedy) from error
        except Exception as error:
            raise InvalidValueError(
                str(self),
                f"{error!r:.200}",
                "values that go together",
                "find out what changed in the document",
            ) from error
