"""Converters of parts without names: tuples, and positions that hold one of several sorts."""

from typing import Any, Final

import attrs

from kipcore.plain.converter import Converter, Definitions, read, write
from kipcore.plain.place import MOST_ITEMS, Place, brief, json_kind
from kipcore.plain.schema import by_type

__all__ = ["Either", "Items", "Row"]

_LIST: Final = ("array",)


def check_length(size: int, place: Place) -> None:
    """Refuse a list that is too long."""
    if size > MOST_ITEMS:
        place.invalid(f"{size} items", f"at most {MOST_ITEMS} items", "keep them in parts")


@attrs.frozen
class Items:
    """A tuple of any length, all of one sort."""

    each: Converter
    kinds: tuple[str, ...] = _LIST
    called: str = "tuple"

    def accepts(self, value: object) -> bool:
        """Return whether it is a tuple."""
        return type(value) is tuple

    def write(self, value: tuple[Any, ...], place: Place) -> list[Any]:
        """Return a list."""
        check_length(len(value), place)
        return [write(self.each, item, place[number]) for number, item in enumerate(value)]

    def read(self, data: list[Any], place: Place) -> tuple[Any, ...]:
        """Return the tuple."""
        check_length(len(data), place)
        return tuple(read(self.each, item, place[number]) for number, item in enumerate(data))

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return an array of all that the items can be."""
        return {"type": "array", "maxItems": MOST_ITEMS, "items": self.each.schema(definitions)}


@attrs.frozen
class Row:
    """A tuple of a fixed length, each part of a sort of its own."""

    parts: tuple[Converter, ...]
    kinds: tuple[str, ...] = _LIST

    @property
    def called(self) -> str:
        """How many parts it has."""
        return f"tuple of {len(self.parts)}"

    def accepts(self, value: object) -> bool:
        """Return whether it is a tuple of that length."""
        return type(value) is tuple and len(value) == len(self.parts)

    def write(self, value: tuple[Any, ...], place: Place) -> list[Any]:
        """Return a list."""
        pairs = zip(self.parts, value, strict=True)
        return [write(part, item, place[number]) for number, (part, item) in enumerate(pairs)]

    def read(self, data: list[Any], place: Place) -> tuple[Any, ...]:
        """Return the tuple."""
        if len(data) != len(self.parts):
            place.invalid(f"{len(data)} items", f"{len(self.parts)} items", "write it as to_dict does")
        pairs = zip(self.parts, data, strict=True)
        return tuple(read(part, item, place[number]) for number, (part, item) in enumerate(pairs))

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return an array with a form for each place."""
        forms = [part.schema(definitions) for part in self.parts]
        return {"type": "array", "prefixItems": forms, "items": False, "minItems": len(forms)}


@attrs.frozen
class Either:
    """One of several sorts: bare where their JSON differs, else as an object that names its type.

    `tagged` are the sorts that must name their type, `anything` is the converter that does it for them.
    """

    bare: tuple[Converter, ...]
    tagged: tuple[Converter, ...]
    anything: Converter

    @property
    def all(self) -> tuple[Converter, ...]:
        """Every sort."""
        return self.bare + self.tagged

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that one of them can be."""
        kinds = dict.fromkeys(kind for one in self.bare for kind in one.kinds)
        return (*kinds, "object") if self.tagged else tuple(kinds)

    @property
    def called(self) -> str:
        """All of them."""
        return " or ".join(one.called for one in self.all)

    def accepts(self, value: object) -> bool:
        """Return whether it is of one of the sorts."""
        return any(one.accepts(value) for one in self.all)

    def write(self, value: Any, place: Place) -> Any:
        """Return what the sort of the value writes."""
        for one in self.bare:
            if one.accepts(value):
                return one.write(value, place)
        return self.anything.write(value, place)

    def read(self, data: Any, place: Place) -> Any:
        """Return the value of the sort to which the data belong."""
        for one in self.bare:
            if json_kind(data) in one.kinds:
                return one.read(data, place)
        value = self.anything.read(data, place)
        if not any(one.accepts(value) for one in self.tagged):
            place.wrong_type(brief(data), self.called, "write it as to_dict does")
        return value

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return all of the forms."""
        forms = [one.schema(definitions) for one in self.bare]
        if self.tagged:
            forms.append({"type": "object", **by_type({one.called: one for one in self.tagged}, definitions)})
        return forms[0] if len(forms) == 1 else {"anyOf": forms}
