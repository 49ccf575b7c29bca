"""The three functions that everybody uses: `to_dict`, `from_dict`, `json_schema`."""

from typing import Any, Final, TypeVar, overload

from kipcore.errors import InvalidValueError, UnknownNameError, WrongTypeError
from kipcore.law.law import Law
from kipcore.plain.catalogue import all_by_type, of_kind, read_tagged, write_tagged
from kipcore.plain.names import tag_of
from kipcore.plain.place import Place, Terms, brief
from kipcore.plain.schema import by_type, tagged
from kipcore.types.doors import exactly, is_a, refuse_type, tuple_of
from kipcore.types.text import Language, check_language

__all__ = ["from_dict", "json_schema", "to_dict"]

T = TypeVar("T")

_STAMP: Final = "kipcore_format"
_FORMAT: Final = 1
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def to_dict(value: object, *, explain: Language | None = None, whole_laws: bool = False) -> dict[str, Any]:
    """Return a value or a finding as plain data: dicts, lists, texts, whole numbers, booleans and None.

    Equal values give the same data, in the same order, on every run. `from_dict` makes of them an equal
    value again.

    Args:
        value: a value of any public type of kipcore or of a canton: an agreement, a person, a finding, a law.
        explain: de, fr, it or en to add to each finding its explanation, for readers without kipcore.
        whole_laws: write every law with all it says, and not by name and hash if it is one that is shipped:
            for documents that a later version must read, which ships another law.

    Returns:
        A new dict, stamped with the version of the format and the name of the type.

    Raises:
        WrongTypeError: what is no value of kipcore, or holds something that JSON cannot: a function.
        InvalidValueError: what goes beyond the format: a text of more than 10 000 characters, a list of more
            than 5 000 items, a rule of your own.
        UnknownNameError: another language.

    >>> import kipcore as kip
    >>> kip.to_dict(kip.Municipality(198, "Uster", kip.Canton.ZH))
    {'kipcore_format': 1, 'type': 'Municipality', 'bfs_number': 198, 'name': 'Uster', 'canton': 'ZH'}
    """
    if explain is not None:
        check_language(explain)
    exactly("whole_laws", whole_laws, bool, "write True or False")
    if tag_of(type(value)) is None:
        refuse_type("value", value, "a value of a public type of kipcore", "take its parts one by one")
    terms = Terms(whole_laws=whole_laws, explain=explain)
    return {_STAMP: _FORMAT, **write_tagged(value, Place(terms, type(value).__name__))}


@overload
def from_dict(data: dict[str, Any], kind: type[T], *, laws: list[Law] | tuple[Law, ...] = ()) -> T: ...
@overload
def from_dict(data: dict[str, Any], kind: None = None, *, laws: list[Law] | tuple[Law, ...] = ()) -> Any: ...
def from_dict(data: dict[str, Any], kind: Any = None, *, laws: list[Law] | tuple[Law, ...] = ()) -> Any:
    """Return the value of which `to_dict` made plain data.

    Nothing is believed. All goes through the constructors, so what they refuse is refused here, and the error
    names the field. A finding is asked again: its rule must find on these facts and under this law what is
    recorded.

    Args:
        data: what `to_dict` returned, or what JSON made of it.
        kind: the type that it must be, such as `ProgrammeAgreement`; any, if None.
        laws: your own laws, and laws of other versions, to which the data may refer by their hash.

    Returns:
        A value equal to the one that was written.

    Raises:
        WrongTypeError: no dict, data of another kind than the field takes (a float is never taken), another
            type than `kind`.
        InvalidValueError: another version of the format, a field that is missing, a value that cannot be, a
            finding that the rule does not make.
        UnknownNameError: a field or a name that there is not.
        NotKnownError: a law that is neither shipped nor given.

    >>> import kipcore as kip
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> kip.from_dict(kip.to_dict(uster), kip.Municipality) == uster
    True
    >>> kip.from_dict({**kip.to_dict(uster), "canton": "XX"})
    Traceback (most recent call last):
    kipcore.errors.UnknownNameError: Municipality.canton: canton: got 'XX'; allowed: AG, AI, AR, BE, BL, BS, \
FR, GE, GL, GR, JU, LU, NE, NW, OW, SG, SH, SO, SZ, TG, TI, UR, VD, VS, ZG, ZH; to mend: use the two-letter \
official code in capitals
    """
    if type(data) is not dict:
        refuse_type("data", brief(data), "a dict", "give what json.loads returns")
    stamp = data.get(_STAMP)
    if type(stamp) is not int or stamp != _FORMAT:
        raise InvalidValueError(
            _STAMP,
            brief(stamp),
            str(_FORMAT),
            "give what to_dict returned; for a later format update kipcore",
        )
    if kind is not None:
        _check_kind(kind)
    terms = Terms(laws=tuple_of("laws", laws, Law))
    tag = data.get("type")
    place = Place(terms, tag if type(tag) is str and len(tag) < 100 else "data")
    value = read_tagged({name: part for name, part in data.items() if name != _STAMP}, place)
    if tag_of(type(value)) is None or (kind is not None and type(value) is not kind):
        wanted = "a value of a public type" if kind is None else kind.__name__
        raise WrongTypeError("data", brief(data), wanted, "read it as what it is")
    return value


def json_schema(kind: type | None = None) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of what `to_dict` writes.

    A schema sees the form of a document. What else holds of values, the constructors see when it is read.

    Args:
        kind: a public type, such as `ProgrammeAgreement`; all of them, if None.

    Returns:
        A new dict, with a definition for each type that can occur.

    Raises:
        WrongTypeError: not a type.
        UnknownNameError: a type whose values are not written.

    >>> import kipcore as kip
    >>> schema = kip.json_schema(kip.Municipality)
    >>> schema["properties"]["type"], sorted(schema["$defs"])
    ({'const': 'Municipality'}, ['Canton', 'Municipality'])
    """
    definitions: dict[str, Any] = {}
    stamp = {_STAMP: {"const": _FORMAT}}
    if kind is None:
        form = by_type(all_by_type(), definitions, stamp)
    else:
        _check_kind(kind)
        if tag_of(kind) is None:
            raise UnknownNameError("kind", kind, "a public type", "give one whose values are written")
        form = tagged(of_kind(kind), definitions, stamp)
    return {"$schema": _DIALECT, "type": "object", **form, "$defs": definitions}


def _check_kind(kind: object) -> None:
    if not is_a(kind, type):
        refuse_type("kind", kind, "a type", "give a class, such as kip.ProgrammeAgreement")
