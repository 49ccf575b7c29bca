"""Converters of what needs no parts: texts, numbers, days, amounts, members of closed lists."""

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any, Final

import attrs

from kipcore.plain.converter import Definitions
from kipcore.plain.names import kind_of, tag_of
from kipcore.plain.place import MOST_DIGITS, Place
from kipcore.types.money import Chf

__all__ = ["BOOL", "CHF", "DATE", "FRACTION", "INT", "KIND", "NONE", "STR", "Choice", "Listed", "Scalar"]

_LONGEST: Final = 10_000
_MOST: Final = 10**MOST_DIGITS
_AMOUNT: Final = r"-?(0|[1-9][0-9]{0,12})\.[0-9]{2}"
_DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_PARTS: Final = r"(0|-?[1-9][0-9]{0,299})(/[1-9][0-9]{0,299})?"


@attrs.frozen
class Scalar:
    """Values of one exact type, each written as one JSON scalar."""

    kind: type
    json: str
    form: dict[str, Any]
    to_data: Callable[[Any, Place], Any]
    from_data: Callable[[Any, Place], Any]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The one sort of JSON."""
        return (self.json,)

    @property
    def called(self) -> str:
        """The name of the type."""
        return self.kind.__name__

    def accepts(self, value: object) -> bool:
        """Return whether it is exactly of the type."""
        return type(value) is self.kind

    def write(self, value: Any, place: Place) -> Any:
        """Return the scalar."""
        return self.to_data(value, place)

    def read(self, data: Any, place: Place) -> Any:
        """Return the value."""
        return self.from_data(data, place)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return its form."""
        if self.kind is not Chf:
            return self.form
        definitions.setdefault("Chf", self.form)
        return {"$ref": "#/$defs/Chf"}


def _same(value: Any, _: Place) -> Any:
    return value


def _text(value: str, place: Place) -> str:
    """Return a text that is not too long and that can be written in any encoding."""
    if len(value) > _LONGEST:
        place.invalid(value, f"at most {_LONGEST} characters", "shorten it")
    if re.search("[\ud800-\udfff]", value):
        place.invalid(value, "characters of Unicode, no halves of a pair", "mend the encoding")
    return value


def _number(value: int, place: Place) -> int:
    if not -_MOST < value < _MOST:
        place.invalid(value, f"a number of at most {MOST_DIGITS} digits", "check the unit")
    return value


def _matching(pattern: str, text: str, place: Place, remedy: str) -> None:
    if not re.fullmatch(pattern, text):
        place.invalid(text, f"text such as {remedy}", f"write {remedy}")


def _amount(text: str, place: Place) -> Chf:
    _matching(_AMOUNT, text, place, '"5800000.00": francs, a point, two digits')
    with place.guard():
        amount = Chf(text)
    if f"{amount:p}" != text:
        place.invalid(text, "nothing without a sign", f'write "{amount:p}"')
    return amount


def _day(text: str, place: Place) -> date:
    _matching(_DAY, text, place, '"2024-01-31"')
    try:
        return date.fromisoformat(text)
    except ValueError:
        place.invalid(text, "a day of the calendar", "check year, month and day")


def _parts(value: Fraction, place: Place) -> str:
    text = str(value)
    _matching(_PARTS, text, place, '"1/2": whole numbers of at most 300 digits')
    return text


def _fraction(text: str, place: Place) -> Fraction:
    _matching(_PARTS, text, place, '"1/2": whole numbers of at most 300 digits')
    value = Fraction(text)
    if str(value) != text:
        place.invalid(text, "lowest terms", f'write "{value}"')
    return value


NONE: Final = Scalar(type(None), "null", {"type": "null"}, _same, _same)
BOOL: Final = Scalar(bool, "boolean", {"type": "boolean"}, _same, _same)
INT: Final = Scalar(
    int,
    "integer",
    {"type": "integer", "exclusiveMinimum": -_MOST, "exclusiveMaximum": _MOST},
    _number,
    _number,
)
STR: Final = Scalar(str, "string", {"type": "string", "maxLength": _LONGEST}, _text, _text)
DATE: Final = Scalar(
    date,
    "string",
    {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    lambda day, _: day.isoformat(),
    _day,
)
FRACTION: Final = Scalar(Fraction, "string", {"type": "string", "pattern": f"^{_PARTS}$"}, _parts, _fraction)
CHF: Final = Scalar(
    Chf,
    "string",
    {
        "type": "string",
        "pattern": f"^{_AMOUNT}$",
        "description": "An exact amount in Swiss francs, with two decimals.",
    },
    lambda amount, _: f"{amount:p}",
    _amount,
)

_BUILTIN: Final = {kind.__name__: kind for kind in (bool, date, Fraction, int, str, tuple)}


def _kind_name(kind: type, place: Place) -> str:
    name = kind.__name__ if _BUILTIN.get(kind.__name__) is kind else tag_of(kind)
    if name is None:
        place.invalid(kind, "a public type of kipcore, or int, Fraction, date ...", "use one of these")
    return name


def _kind_named(name: str, place: Place) -> type:
    kind = _BUILTIN.get(name) or kind_of(name)
    if kind is None:
        place.invalid(name, "the name of a public type", "write it as to_dict does")
    return kind


@attrs.frozen
class _Kinds:
    """The types of parameters: `Parameter.kind`."""

    kinds: tuple[str, ...] = ("string",)
    called: str = "a type"

    def accepts(self, value: object) -> bool:
        """Return whether it is a type."""
        return isinstance(value, type)

    def write(self, value: type, place: Place) -> str:
        """Return its name."""
        return _kind_name(value, place)

    def read(self, data: str, place: Place) -> type:
        """Return the type of a name."""
        return _kind_named(data, place)

    def schema(self, _: Definitions) -> dict[str, Any]:
        """Return any text: which names there are changes with the cantons."""
        return {"type": "string"}


KIND: Final = _Kinds()


@attrs.frozen
class Choice:
    """One of a few words, such as a language."""

    words: tuple[str, ...]
    kinds: tuple[str, ...] = ("string",)

    @property
    def called(self) -> str:
        """The words."""
        return f"one of {', '.join(self.words)}"

    def accepts(self, value: object) -> bool:
        """Return whether it is one of the words."""
        return type(value) is str and value in self.words

    def write(self, value: str, _: Place) -> str:
        """Return the word."""
        return value

    def read(self, data: str, place: Place) -> str:
        """Return the word."""
        if data not in self.words:
            place.invalid(data, self.called, "choose one of these")
        return data

    def schema(self, _: Definitions) -> dict[str, Any]:
        """Return the words."""
        return {"enum": list(self.words)}


@attrs.frozen
class Listed:
    """The members of a closed list, each written by its value."""

    kind: type[Enum]
    kinds: tuple[str, ...] = ("string",)

    @property
    def called(self) -> str:
        """The public name of the list."""
        return str(tag_of(self.kind))

    def accepts(self, value: object) -> bool:
        """Return whether it is a member."""
        return type(value) is self.kind

    def write(self, value: Enum, _: Place) -> Any:
        """Return the value of the member."""
        return value.value

    def read(self, data: str, place: Place) -> Enum:
        """Return the member of a value."""
        with place.guard():
            return self.kind(data)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return the values of all members."""
        definitions.setdefault(self.called, {"enum": [member.value for member in self.kind]})
        return {"$ref": f"#/$defs/{self.called}"}
