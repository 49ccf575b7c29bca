"""Which converter writes what: found by the type hint of a field, or by the type of a value."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from fractions import Fraction
from types import UnionType
from typing import Any, Final, Literal, TypeVar, Union, get_args, get_origin

import attrs

from kipcore.errors import KipError, UnknownNameError
from kipcore.findings.finding import Finding, Rule
from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Parameter
from kipcore.plain.checked import CHECKS, Checked
from kipcore.plain.composite import Either, Items, Row
from kipcore.plain.converter import Converter, Definitions, write
from kipcore.plain.finding import Findings
from kipcore.plain.law import Laws, Readings
from kipcore.plain.names import kept, kind_of, public_kinds, tag_of
from kipcore.plain.place import Place, brief, json_kind
from kipcore.plain.record import Record, Shipped
from kipcore.plain.scalars import BOOL, CHF, DATE, FRACTION, INT, KIND, NONE, STR, Choice, Listed
from kipcore.plain.schema import by_type
from kipcore.plain.special import Counts, Errors, Ranges, Rules
from kipcore.types.citation import Act
from kipcore.types.counts import DecisionCounts
from kipcore.types.money import Chf
from kipcore.types.programme import ProgrammePeriod

__all__ = ["all_by_type", "of_hint", "of_kind", "read_tagged", "write_tagged"]

_SHIPPED: Final = (Act, ProgrammePeriod, Parameter, Question)
_TAGS: Final[dict[str, type]] = {kind.__name__: kind for kind in (date, Fraction)}
"""What may stand anywhere and is no type of kipcore."""


@attrs.frozen
class _Anything:
    """Any value at all: what JSON has of its own is bare, everything else names its type."""

    kinds: tuple[str, ...] = ("null", "boolean", "integer", "string", "array", "object")
    called: str = "a value of kipcore, int, str, bool, date, Fraction, tuple or None"

    def accepts(self, value: object) -> bool:
        """Return whether it is of one of these types."""
        kind = type(value)
        return kind in _bare() or kind in _TAGS.values() or tag_of(kind) is not None

    def write(self, value: Any, place: Place) -> Any:
        """Return bare data, or an object with the type."""
        own = _bare().get(type(value))
        return write_tagged(value, place) if own is None else own.write(value, place)

    def read(self, data: Any, place: Place) -> Any:
        """Return the value of bare data, or of an object with a type."""
        for converter in _bare().values():
            if json_kind(data) in converter.kinds:
                return converter.read(data, place)
        return read_tagged(data, place)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of anything; each type is looked at only if it is the one named."""
        if "anything" not in definitions:
            definitions["anything"] = {}
            named: dict[str, Converter] = {tag: of_kind(kind) for tag, kind in _TAGS.items()}
            form = by_type({**named, **all_by_type()}, definitions)
            definitions["anything"] = {
                "anyOf": [
                    *(converter.schema(definitions) for converter in _bare().values()),
                    {"type": "object", **form},
                ]
            }
        return {"$ref": "#/$defs/anything"}


ANYTHING: Final = _Anything()


@kept
def _bare() -> dict[type, Converter]:
    """Return the types that JSON has of its own."""
    return {type(None): NONE, bool: BOOL, int: INT, str: STR, tuple: Items(ANYTHING)}


def all_by_type() -> dict[str, Converter]:
    """Return the converter of every public type by its name."""
    return {tag: of_kind(kind) for tag, kind in public_kinds()}


@kept
def of_kind(kind: type) -> Converter:
    """Return the converter of a type."""
    own: dict[type, Converter] = {
        Chf: CHF,
        date: DATE,
        Fraction: FRACTION,
        range: Ranges(),
        DecisionCounts: Counts(of_hint),
        Finding: Findings(of_hint),
        Law: Laws(of_hint),
        Rule: Rules(),
        **_bare(),
    }
    if kind in own:
        return own[kind]
    if issubclass(kind, Enum):
        return Listed(kind)
    if issubclass(kind, KipError):
        return Errors(kind, of_hint)
    record = Record(kind, of_hint)
    if kind in CHECKS:
        return Checked(record, CHECKS[kind])
    return Shipped(record) if kind in _SHIPPED else record


@kept
def of_hint(hint: Any) -> Converter:
    """Return the converter of what a type hint allows."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Any or isinstance(hint, TypeVar):
        return ANYTHING
    if hint is KipError:
        return _either(tuple(one for one in all_by_type().values() if isinstance(one, Errors)))
    if origin is Literal:
        return Choice(arguments)
    if origin in (Union, UnionType):
        return _either(tuple(of_hint(one) for one in arguments if get_origin(one) is not Callable))
    if origin is tuple and arguments == (Question, Reading):
        return Readings(of_hint)
    if origin is tuple and arguments[-1] is Ellipsis:
        return Items(of_hint(arguments[0]))
    if origin is tuple:
        return Row(tuple(map(of_hint, arguments)))
    if origin is type:
        return KIND
    return of_kind(origin or hint)


def _either(sorts: tuple[Converter, ...]) -> Converter:
    """Return the converter of a union; sorts that JSON could mix up must name their type."""
    if ANYTHING in sorts:
        return ANYTHING
    nested = (sort.all if isinstance(sort, Either) else (sort,) for sort in sorts)
    sorts = tuple(one for several in nested for one in several)
    own = list(_bare().values())
    bare: list[Converter] = []
    tagged: list[Converter] = []
    for one in sorts:
        others = {kind for other in sorts if other is not one for kind in other.kinds}
        is_own = one in own or isinstance(one, Items | Row)
        (bare if is_own or others.isdisjoint(one.kinds) else tagged).append(one)
    return Either(tuple(bare), tuple(tagged), ANYTHING)


def write_tagged(value: Any, place: Place) -> dict[str, Any]:
    """Return the data of a value in an object that names its type."""
    kind = type(value)
    data = write(of_kind(kind), value, place)
    tag = tag_of(kind) or kind.__name__
    return {"type": tag, **data} if type(data) is dict else {"type": tag, "value": data}


def read_tagged(data: dict[str, Any], place: Place) -> Any:
    """Return the value of an object that names its type."""
    if "type" not in data:
        place.invalid("no field type", "an object with a field type", "write it as to_dict does")
    tag = data["type"]
    kind = (_TAGS.get(tag) or kind_of(tag)) if type(tag) is str else None
    if kind is None:
        raise UnknownNameError(
            f"{place}.type", brief(tag), "a public type of this version", "write it as to_dict does"
        )
    converter = of_kind(kind)
    body = {name: part for name, part in data.items() if name != "type"}
    if set(body) == {"value"} and converter.kinds != ("object",):
        below = place["value"]
        if json_kind(body["value"]) not in converter.kinds or type(body["value"]) is dict:
            below.wrong_type(body["value"], converter.called, "write it as to_dict does")
        return converter.read(body["value"], below)
    if "object" not in converter.kinds:
        place.invalid(data, "an object with type and value", "write it as to_dict does")
    return converter.read(body, place)
