"""Converters of laws and readings: a law by its name and hash, by what it changes, or whole."""

from collections.abc import Iterator
from typing import Any, Final

import attrs

from kipcore.errors import NotKnownError
from kipcore.law.law import Law
from kipcore.law.question import Question, Reading
from kipcore.law.timeline import Timeline
from kipcore.plain.composite import Items
from kipcore.plain.converter import Definitions, read, write
from kipcore.plain.names import shipped_laws
from kipcore.plain.place import Place
from kipcore.plain.record import Find, check_fields, described
from kipcore.plain.scalars import STR

__all__ = ["Laws", "Readings"]

_HASH: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_NAMED: Final = {"name": True, "hash": True}


@attrs.frozen
class Readings:
    """An open question with the reading chosen, by their names."""

    find: Find
    kinds: tuple[str, ...] = ("object",)
    called: str = "a question with one of its readings"

    def accepts(self, value: object) -> bool:
        """Return whether it is a question with one of its own readings."""
        if type(value) is not tuple or len(value) != 2:
            return False
        question, reading = value
        return type(question) is Question and reading in question.readings

    def write(self, value: tuple[Question, Reading], place: Place) -> dict[str, Any]:
        """Return the question and the name of the reading."""
        question, reading = value
        return {
            "question": write(self.find(Question), question, place["question"]),
            "reading": write(STR, reading.name, place["reading"]),
        }

    def read(self, data: dict[str, Any], place: Place) -> tuple[Question, Reading]:
        """Return question and reading."""
        check_fields(data, place, {"question": True, "reading": True})
        question: Question = read(self.find(Question), data["question"], place["question"])
        name = read(STR, data["reading"], place["reading"])
        with place["reading"].guard():
            return question, question.reading(name)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return an object of the two."""
        properties = {"question": self.find(Question).schema(definitions), "reading": STR.schema(definitions)}
        return {
            "type": "object",
            "properties": properties,
            "required": ["question", "reading"],
            "additionalProperties": False,
        }


@attrs.frozen
class Laws:
    """Laws: one that is shipped by name and hash, one that is not by what it changes of a shipped one."""

    find: Find
    kinds: tuple[str, ...] = ("object",)
    called: str = "Law"

    def accepts(self, value: object) -> bool:
        """Return whether it is a law."""
        return type(value) is Law

    def write(self, value: Law, place: Place) -> dict[str, Any]:
        """Return name and hash, with what is not in the shipped law that comes nearest."""
        named = {"name": value.name, "hash": value.hash}
        base = None if place.terms.whole_laws else value.resolved[_nearest]
        if base == value:
            return named
        timelines: tuple[Any, ...] = value.timelines
        readings: tuple[Any, ...] = value.readings
        if base is not None:
            timelines, readings = _added(timelines, base.timelines), _added(readings, base.readings)
            named["base"] = {"name": base.name, "hash": base.hash}  # type: ignore[assignment]
        return {
            **named,
            "timelines": write(self._timelines, timelines, place["timelines"]),
            "readings": write(self._readings, readings, place["readings"]),
        }

    def read(self, data: dict[str, Any], place: Place) -> Law:
        """Return the law of that name and hash; another hash than the recorded one is refused."""
        check_fields(data, place, {**_NAMED, "base": False, "timelines": False, "readings": False})
        name, hashed = (read(STR, data[field], place[field]) for field in _NAMED)
        if len(data) == len(_NAMED):
            law = _known(name, hashed, place)
        else:
            check_fields(data, place, {**_NAMED, "base": False, "timelines": True, "readings": True})
            law = self._put_together(data, place)
        with place["name"].guard():
            law = law if law.name == name else attrs.evolve(law, name=name)
        if law.hash != hashed:
            place["hash"].invalid(
                hashed, law.hash, "it is not the law that was written: find out what changed"
            )
        return law

    def _put_together(self, data: dict[str, Any], place: Place) -> Law:
        timelines = read(self._timelines, data["timelines"], place["timelines"])
        readings = read(self._readings, data["readings"], place["readings"])
        with place.guard():
            changes = Law("changes", timelines, readings)  # each parameter and question once
        if "base" not in data:
            return changes
        below = place["base"]
        given = data["base"]
        if type(given) is not dict:
            below.wrong_type(given, "name and hash of a law", "write it as to_dict does")
        check_fields(given, below, _NAMED)
        base_name, base_hash = (read(STR, given[field], below[field]) for field in _NAMED)
        base = _known(base_name, base_hash, below)
        with place.guard():
            return Law("law", _merged(base.timelines, timelines), _merged(base.readings, readings))

    @property
    def _timelines(self) -> Items:
        return Items(self.find(Timeline))

    @property
    def _readings(self) -> Items:
        return Items(Readings(self.find))

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of a law."""
        if "Law" not in definitions:
            definitions["Law"] = {}
            named = {"name": STR.schema(definitions), "hash": _HASH}
            definitions["Law"] = {
                "description": described(Law),
                "type": "object",
                "properties": {
                    **named,
                    "base": {
                        "type": "object",
                        "properties": named,
                        "required": list(named),
                        "additionalProperties": False,
                    },
                    "timelines": self._timelines.schema(definitions),
                    "readings": self._readings.schema(definitions),
                },
                "required": list(named),
                "dependentRequired": {
                    "base": ["timelines"],
                    "timelines": ["readings"],
                    "readings": ["timelines"],
                },
            }
        return {"$ref": "#/$defs/Law", "unevaluatedProperties": False}


def _key(part: Any) -> str:
    key: str = part.parameter.key if type(part) is Timeline else part[0].key
    return key


def _added(parts: tuple[Any, ...], base: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the parts that are not in the base."""
    there = {_key(part): part for part in base}
    return tuple(part for part in parts if there.get(_key(part)) != part)


def _merged(base: tuple[Any, ...], added: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the parts of the base, changed in their places, and after them those that are new."""
    merged = {_key(part): part for part in base} | {_key(part): part for part in added}
    return tuple(merged.values())


def _nearest(law: Law) -> Law | None:
    """Return the shipped law of which the fewest parts must be written, if the law can be made from one."""
    best, fewest = None, len(law.timelines) + len(law.readings)
    for _, base in shipped_laws():
        if base is law:
            return base
        timelines, readings = _added(law.timelines, base.timelines), _added(law.readings, base.readings)
        made = (_merged(base.timelines, timelines), _merged(base.readings, readings))
        if made == (law.timelines, law.readings) and len(timelines) + len(readings) < fewest:
            best, fewest = base, len(timelines) + len(readings)
    return best


def _known(name: str, hashed: str, place: Place) -> Law:
    """Return a law that is given or shipped, by its hash; of several the one with the name."""
    found = None
    for law in _at_hand(place):
        if law.hash == hashed:
            if law.name == name:
                return law
            found = found or law
    if found is not None:
        return found
    raise NotKnownError(
        str(place),
        name,
        f"a law with the hash {hashed[:12]}…, given or shipped",
        "give it: from_dict(data, laws=[...]); or have it written with to_dict(value, whole_laws=True)",
    )


def _at_hand(place: Place) -> Iterator[Law]:
    yield from place.terms.laws
    for _, law in shipped_laws():
        yield law
