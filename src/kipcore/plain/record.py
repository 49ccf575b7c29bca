"""Converters of types with fields: what is written by field, and what is shipped and has a name."""

from collections.abc import Callable, Mapping
from inspect import Parameter as Argument, getdoc, signature
from types import MappingProxyType
from typing import Any, Final, get_type_hints

import attrs

from kipcore.errors import UnknownNameError
from kipcore.plain.converter import Converter, Definitions, read, write
from kipcore.plain.names import kept, known_by, reference, tag_of
from kipcore.plain.place import Place
from kipcore.plain.scalars import STR

__all__ = ["Find", "Part", "Record", "Shipped", "check_fields", "described"]

Find = Callable[[Any], Converter]
"""A function from a type hint to its converter."""

NEEDED: Final = Argument.empty


@attrs.frozen
class Part:
    """A field of a record: what it holds, and its default, or `NEEDED`."""

    converter: Converter
    default: Any = NEEDED


@kept
def _parts(kind: type, find: Find) -> Mapping[str, Part]:
    """Return the fields of a type which its constructor takes, in their order."""
    hints = get_type_hints(kind)
    arguments = signature(kind).parameters
    return MappingProxyType(
        {
            field.name: Part(find(hints[field.name]), arguments[field.name].default)
            for field in attrs.fields(kind)
            if field.name in arguments
        }
    )


def check_fields(data: dict[str, Any], place: Place, allowed: Mapping[str, bool]) -> None:
    """Refuse a field that there is not, and the lack of one that is needed; `allowed` says which are."""
    for name in data:
        if name not in allowed:
            raise UnknownNameError(
                f"{place}: field", name, ", ".join(allowed), "leave it out, or mend its name"
            )
    for name, needed in allowed.items():
        if needed and name not in data:
            place.invalid(f"no field {name}", f"an object with a field {name}", "write it as to_dict does")


@attrs.frozen
class Record:
    """A type with fields: an object with a field for each that has not its default."""

    kind: type
    find: Find
    kinds: tuple[str, ...] = ("object",)

    @property
    def called(self) -> str:
        """The public name of the type."""
        return tag_of(self.kind) or self.kind.__name__

    @property
    def parts(self) -> Mapping[str, Part]:
        """Its fields by name."""
        return _parts(self.kind, self.find)

    def accepts(self, value: object) -> bool:
        """Return whether it is exactly of the type."""
        return type(value) is self.kind

    def write(self, value: Any, place: Place) -> dict[str, Any]:
        """Return the fields; one that has its default is left out."""
        data = {}
        for name, part in self.parts.items():
            held = getattr(value, name)
            if held != part.default:
                data[name] = write(part.converter, held, place[name])
        return data

    def read(self, data: dict[str, Any], place: Place) -> Any:
        """Return what the constructor makes of the fields."""
        parts = self.parts
        check_fields(data, place, {name: part.default is NEEDED for name, part in parts.items()})
        held = {
            name: read(part.converter, data[name], place[name])
            for name, part in parts.items()
            if name in data
        }
        with place.guard():
            return self.kind(**held)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of the type, which is added to the definitions."""
        tag = self.called
        if tag not in definitions:
            definitions[tag] = {}  # it may hold itself
            parts = self.parts
            definitions[tag] = {
                "description": described(self.kind),
                "type": "object",
                "properties": {name: part.converter.schema(definitions) for name, part in parts.items()},
                "required": [name for name, part in parts.items() if part.default is NEEDED],
            }
        return {"$ref": f"#/$defs/{tag}", "unevaluatedProperties": False}


def described(kind: type) -> str:
    """Return the first sentence of what a type says of itself."""
    return " ".join((getdoc(kind) or kind.__name__).partition("\n\n")[0].split())


@attrs.frozen
class Shipped:
    """A type of which kipcore ships some: those by their name, any other by its fields."""

    record: Record
    kinds: tuple[str, ...] = ("string", "object")

    @property
    def called(self) -> str:
        """The public name of the type."""
        return self.record.called

    def accepts(self, value: object) -> bool:
        """Return whether it is exactly of the type."""
        return self.record.accepts(value)

    def write(self, value: Any, place: Place) -> Any:
        """Return the name, or the fields."""
        return reference(value) or self.record.write(value, place)

    def read(self, data: Any, place: Place) -> Any:
        """Return what is shipped under a name, or what the constructor makes of fields."""
        if type(data) is not str:
            return self.record.read(data, place)
        found = known_by(self.record.kind, data)
        if found is None:
            raise UnknownNameError(
                str(place),
                data,
                f"a {self.called} that this version ships",
                "write all of its fields instead",
            )
        return found

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return both forms."""
        return {"anyOf": [STR.schema(definitions), self.record.schema(definitions)]}
