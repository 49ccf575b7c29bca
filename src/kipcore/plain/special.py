"""Converters of what has a form of its own: ranges of numbers, tables of counts, errors, rules."""

from datetime import date
from typing import Any, Final

import attrs

from kipcore.errors import KipError, UnknownNameError
from kipcore.findings.finding import Rule
from kipcore.plain.converter import Definitions, read, write
from kipcore.plain.names import rule_named, tag_of_rule
from kipcore.plain.place import Place
from kipcore.plain.record import Find, check_fields, described
from kipcore.plain.scalars import INT, STR
from kipcore.types.counts import DecisionCounts
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["Counts", "Errors", "Ranges", "Rules"]

_OBJECT: Final = ("object",)
_ENDS: Final = ("start", "stop", "step")
_MOST_CELLS: Final = 1_000_000


@attrs.frozen
class Ranges:
    """Ranges of whole numbers, as an axis keeps them."""

    kinds: tuple[str, ...] = _OBJECT
    called: str = "range"

    def accepts(self, value: object) -> bool:
        """Return whether it is a range."""
        return type(value) is range

    def write(self, value: range, place: Place) -> dict[str, Any]:
        """Return first number, the one after the last, and step."""
        return {name: write(INT, getattr(value, name), place[name]) for name in _ENDS}

    def read(self, data: dict[str, Any], place: Place) -> range:
        """Return the range."""
        check_fields(data, place, dict.fromkeys(_ENDS, True))
        ends = [read(INT, data[name], place[name]) for name in _ENDS]
        with place.guard():
            return range(*ends)

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return an object of three numbers."""
        properties = {name: INT.schema(definitions) for name in _ENDS}
        properties["step"] = {**properties["step"], "minimum": 1}
        return {
            "type": "object",
            "properties": properties,
            "required": list(_ENDS),
            "additionalProperties": False,
        }


@attrs.frozen
class Counts:
    """Tables of decisions: a row for each cell, with canton, status, day and number of decisions.

    A fifth item is what Programme S paid, where it is known.
    """

    find: Find
    kinds: tuple[str, ...] = _OBJECT
    called: str = "DecisionCounts"

    def accepts(self, value: object) -> bool:
        """Return whether it is a table of counts."""
        return type(value) is DecisionCounts

    def write(self, value: DecisionCounts, place: Place) -> dict[str, Any]:
        """Return the cells in their order."""
        below, sorts = place["cells"], self._sorts
        size = sum(len(group.days) for group in value.groups)
        if size > _MOST_CELLS:
            below.invalid(f"{size} cells", f"at most {_MOST_CELLS} cells", "keep it in parts")
        rows = ((*key[:3], count, *key[3:]) for key, count in value.cells())
        cells = [[write(sort, part, below) for sort, part in zip(sorts, row, strict=False)] for row in rows]
        return {"cells": cells}

    def read(self, data: dict[str, Any], place: Place) -> DecisionCounts:
        """Return the table; a cell that stands twice is refused."""
        check_fields(data, place, {"cells": True})
        cells, below, sorts = data["cells"], place["cells"], self._sorts
        if type(cells) is not list or len(cells) > _MOST_CELLS:
            below.wrong_type(cells, f"a list of at most {_MOST_CELLS} cells", "write it as to_dict does")
        counts: dict[Any, int] = {}
        for number, cell in enumerate(cells):
            here = below[number]
            if type(cell) is not list or not len(sorts) - 1 <= len(cell) <= len(sorts):
                here.wrong_type(
                    cell, "canton, status, day, decisions and maybe an amount", "write it as to_dict does"
                )
            pairs = enumerate(zip(sorts, cell, strict=False))
            canton, status, day, count, *paid = (read(sort, part, here[at]) for at, (sort, part) in pairs)
            key = (canton, status, day, *paid)
            if key in counts:
                here.invalid(cell, "each cell once", "add up what belongs together")
            counts[key] = count
        with place.guard():
            return DecisionCounts(counts)

    @property
    def _sorts(self) -> tuple[Any, ...]:
        return (self.find(Canton), self.find(Status), self.find(date), INT, self.find(Chf))

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of a table."""
        if "DecisionCounts" not in definitions:
            forms = [sort.schema(definitions) for sort in self._sorts]
            forms[3] = {**forms[3], "minimum": 0}
            cell = {"type": "array", "prefixItems": forms, "items": False, "minItems": len(forms) - 1}
            definitions["DecisionCounts"] = {
                "description": described(DecisionCounts),
                "type": "object",
                "properties": {"cells": {"type": "array", "maxItems": _MOST_CELLS, "items": cell}},
                "required": ["cells"],
            }
        return {"$ref": "#/$defs/DecisionCounts", "unevaluatedProperties": False}


@attrs.frozen
class Errors:
    """Errors that a what-if kept in the place of an answer."""

    kind: type[KipError]
    find: Find
    kinds: tuple[str, ...] = _OBJECT

    @property
    def called(self) -> str:
        """The name of the error."""
        return self.kind.__name__

    def accepts(self, value: object) -> bool:
        """Return whether it is such an error."""
        return type(value) is self.kind

    def write(self, value: KipError, place: Place) -> dict[str, Any]:
        """Return the four facts of an error."""
        return {name: write(sort, getattr(value, name), place[name]) for name, sort in self._parts.items()}

    def read(self, data: dict[str, Any], place: Place) -> KipError:
        """Return the error, without raising it."""
        parts = self._parts
        check_fields(data, place, dict.fromkeys(parts, True))
        return self.kind(**{name: read(sort, data[name], place[name]) for name, sort in parts.items()})

    @property
    def _parts(self) -> dict[str, Any]:
        return {"name": STR, "value": self.find(Any), "allowed": STR, "remedy": STR}

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return a reference to the form of an error."""
        if self.called not in definitions:
            definitions[self.called] = {}
            parts = self._parts
            definitions[self.called] = {
                "description": described(self.kind),
                "type": "object",
                "properties": {name: sort.schema(definitions) for name, sort in parts.items()},
                "required": list(parts),
            }
        return {"$ref": f"#/$defs/{self.called}", "unevaluatedProperties": False}


@attrs.frozen
class Rules:
    """Rules, by the name of their function."""

    kinds: tuple[str, ...] = ("string",)
    called: str = "Rule"

    def accepts(self, value: object) -> bool:
        """Return whether it is a rule."""
        return type(value) is Rule

    def write(self, value: Rule[Any], place: Place) -> str:
        """Return the name."""
        tag = tag_of_rule(value)
        if tag is None:
            place.invalid(value, "a rule that kipcore ships: functions cannot be written", "keep it as code")
        return tag

    def read(self, data: str, place: Place) -> Rule[Any]:
        """Return the rule of a name."""
        rule = rule_named(data)
        if rule is None:
            raise UnknownNameError(
                str(place),
                data,
                "a rule that this version ships",
                "see kipcore.RULES, or RULES of the canton",
            )
        return rule

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return any text: which names there are changes with the cantons."""
        return STR.schema(definitions)
