"""Answers of what-ifs are not believed either: what can be asked again is asked again."""

from collections.abc import Callable, Mapping
from itertools import product
from math import prod
from string import Formatter
from types import MappingProxyType
from typing import Any, Final

import attrs

from kipcore.errors import KipError
from kipcore.findings.finding import Finding, Step
from kipcore.plain.converter import Definitions
from kipcore.plain.place import Place
from kipcore.plain.record import Record
from kipcore.types.text import LANGUAGES
from kipcore.whatif.answer import comparable
from kipcore.whatif.axis import Axis
from kipcore.whatif.breakpoints import Breakpoint
from kipcore.whatif.dependence import Dependence, Dependences
from kipcore.whatif.law_diff import LawDifference, diff
from kipcore.whatif.solve import Solution
from kipcore.whatif.sweep import Sweep

__all__ = ["CHECKS", "Checked"]


@attrs.frozen
class Checked:
    """A record whose constructor believes what it is given, because only a what-if makes it."""

    record: Record
    is_so: Callable[[Any], bool]
    kinds: tuple[str, ...] = ("object",)

    @property
    def called(self) -> str:
        """The public name of the type."""
        return self.record.called

    def accepts(self, value: object) -> bool:
        """Return whether it is exactly of the type."""
        return self.record.accepts(value)

    def write(self, value: Any, place: Place) -> dict[str, Any]:
        """Return the fields."""
        return self.record.write(value, place)

    def read(self, data: dict[str, Any], place: Place) -> Any:
        """Return the value, if it is what asking again gives."""
        value = self.record.read(data, place)
        with place.guard():
            right = self.is_so(value)
        if not right:
            place.invalid(data, f"a {self.called} that asking again gives", "ask again")
        return value

    def schema(self, definitions: Definitions) -> dict[str, Any]:
        """Return the form of the record."""
        return self.record.schema(definitions)


def _axis(axis: Axis) -> bool:
    if axis.kind == "values":
        return axis == Axis.of(dict(zip(axis.given, axis.facts, strict=True)) if axis.facts else axis.given)  # type: ignore[arg-type]
    return not axis.facts and axis[0] <= axis[-1]  # which fails for amounts and days that there are not


def _step(step: Step) -> bool:
    """Return whether its sentences name what it holds, and do nothing else with it."""
    names = {"value", *(name for name, _ in step.names)}
    try:
        fields = [field for language in LANGUAGES for field in Formatter().parse(step.text[language])]
    except ValueError:
        return False
    return all(name is None or (name in names and not spec and not sort) for _, name, spec, sort in fields)


def _again(cell: Finding[Any] | KipError, names: tuple[str, ...], facts: tuple[Any, ...]) -> bool:
    """Return whether a finding is what its rule finds with these facts; an error is taken as it is."""
    if isinstance(cell, KipError):
        return True
    given = dict(zip(names, facts, strict=True))
    law = given.pop("law", cell.law)
    return cell.rule.function(**{**cell.inputs, **given}, law=law) == cell


def _knows(cell: Finding[Any] | KipError | None, names: tuple[str, ...]) -> bool:
    return not isinstance(cell, Finding) or set(names) <= {*cell.rule.inputs, "law"}


def _sweep(table: Sweep[Any, Any]) -> bool:
    names, axes = table.names, table.axes
    if not 1 <= len(axes) <= 2 or len(names) != len(axes) or len(set(names)) < len(names):
        return False
    if prod(map(len, axes)) != len(table.findings) or not all(_knows(cell, names) for cell in table.findings):
        return False
    if any(isinstance(cell, Finding) and cell.rule is not table.rule for cell in table.findings):
        return False
    points = product(*axes)
    return all(
        _again(cell, names, tuple(axis.fact(part) for axis, part in zip(axes, point, strict=True)))
        for cell, point in zip(table.findings, points, strict=True)
    )


def _breakpoint(point: Breakpoint[Any]) -> bool:
    return all(_knows(cell, (point.name,)) for cell in (point.before, point.after))


def _dependence(one: Dependence[Any]) -> bool:
    if not one.readings or (one.finding is None) == (one.error is None):
        return False
    law = one.asked.law
    for question, reading in one.readings:
        law = law.with_reading(question, reading.name)
    try:
        found: Finding[Any] | KipError = one.asked.under(law)
    except KipError as error:
        found = error
    return bool(comparable(found) == comparable(one.finding or one.error))


def _dependences(all_of_them: Dependences[Any]) -> bool:
    return all(one.asked == all_of_them.asked for one in all_of_them.found)


def _solution(found: Solution[Any]) -> bool:
    if not _knows(found.finding, (found.name,)) or not 1 <= found.tried <= len(found.axis):
        return False
    place = found.axis.index(found.value)
    beside = place - 1 if found.is_smallest else place + 1
    if (found.neighbour is None) == (0 <= beside < len(found.axis)):
        return False
    return all(
        cell is None or _again(cell, (found.name,), (found.axis.fact(found.axis[at]),))
        for cell, at in ((found.finding, place), (found.neighbour, beside))
    )


def _law_difference(difference: LawDifference) -> bool:
    return difference == diff(difference.before, difference.after)


CHECKS: Final[Mapping[type, Callable[[Any], bool]]] = MappingProxyType(
    {
        Axis: _axis,
        Breakpoint: _breakpoint,
        Dependence: _dependence,
        Dependences: _dependences,
        LawDifference: _law_difference,
        Solution: _solution,
        Step: _step,
        Sweep: _sweep,
    }
)
"""For each type that a what-if makes, whether what it holds is what asking again gives."""
