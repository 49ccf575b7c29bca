"""What every converter does, and the two doors that all data go through."""

from typing import Any, Protocol

from kipcore.plain.place import Place, json_kind

__all__ = ["Converter", "Definitions", "read", "write"]

Definitions = dict[str, Any]
"""The `$defs` of a schema while it is made."""


class Converter(Protocol):
    """Writes values of one sort as plain data, and reads them back.

    The functions `write` and `read` below check what all have in common before they ask it.
    """

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the data can be: object, array, string, boolean, integer, null."""
        ...

    @property
    def called(self) -> str:
        """What the values are called in an error."""
        ...

    def accepts(self, value: object) -> bool:
        """Return whether it is a value of this sort."""
        ...

    def write(self, value: Any, place: Place, /) -> Any:
        """Return the data of a value of this sort."""
        ...

    def read(self, data: Any, place: Place, /) -> Any:
        """Return the value of data of one of these kinds."""
        ...

    def schema(self, definitions: Definitions, /) -> dict[str, Any]:
        """Return the JSON Schema of the data; what has a name is added to the definitions."""
        ...


def write(converter: Converter, value: object, place: Place) -> Any:
    """Return the data of a value, or refuse it."""
    if not converter.accepts(value):
        allowed = converter.called + ("; a function cannot be written as JSON" if callable(value) else "")
        place.wrong_type(value, allowed, "keep what can be written, or pickle the value")
    return converter.write(value, place)


def read(converter: Converter, data: object, place: Place) -> Any:
    """Return the value of data, or refuse them."""
    if json_kind(data) not in converter.kinds:
        place.wrong_type(
            data, f"{converter.called}, written as {' or '.join(converter.kinds)}", "write it as to_dict does"
        )
    return converter.read(data, place)
