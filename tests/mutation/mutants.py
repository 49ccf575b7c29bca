"""The mutants of a source file: what mutmut would change, function by function.

mutmut says which changes there are. Here they get a name that lasts (file, function, the lines before and
after), and are put in place by exchanging the code of the function in a running interpreter.
"""

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation.file_mutation import create_mutations, deep_replace

__all__ = ["Mutant", "mutants_of", "put_in_place"]

HOME = Path(__file__).resolve().parents[2] / "src" / "kipcore"
DOORS = ("kipcore.types.doors", "kipcore.rules.doors")
"""Where the functions stand that refuse what is bad: the words that they are given go into an error."""


class Mutant(NamedTuple):
    """A change of one function."""

    file: str
    """The path below `src/kipcore`."""
    function: str
    """The name of the function, or class and method."""
    before: str
    """The lines that it changes, joined."""
    after: str
    """What they become."""
    lines: tuple[int, ...]
    """The lines of the source on which the change lies, then all of the function."""
    code: str
    """The changed function, in its class if it has one."""

    @property
    def name(self) -> tuple[str, str, str, str]:
        """How a list names it."""
        return self[:4]


def mutants_of(file: str) -> tuple[list[Mutant], int]:
    """Return the mutants of a file, and how many are left out because they only spell an error differently."""
    module, mutations, _, _ = create_mutations(file, (HOME / file).read_text("utf-8"))
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    places, parents = wrapper.resolve(PositionProvider), wrapper.resolve(ParentNodeProvider)
    doors = set(_doors(module))
    found, left_out = [], 0
    plain: dict[cst.FunctionDef, tuple[cst.FunctionDef, str]] = {}
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef):
            continue
        if _spells_an_error(mutation.original_node, parents, doors):
            left_out += 1
            continue
        if function not in plain:
            bare = function.with_changes(decorators=[], leading_lines=[])
            plain[function] = bare, cst.Module([bare]).code
        bare, text = plain[function]
        changed = deep_replace(bare, mutation.original_node, mutation.mutated_node)
        assert isinstance(changed, cst.FunctionDef)
        name, code = function.name.value, cst.Module([changed]).code
        before, after = _difference(text, code)
        holder = parents.get(parents[function])
        if isinstance(holder, cst.ClassDef):
            name = f"{holder.name.value}.{name}"
            code = cst.Module([cst.ClassDef(holder.name, cst.IndentedBlock([changed]))]).code
        here = places.get(mutation.original_node, places[function])
        lines = (*_lines(here), *_lines(places[function]))
        found.append(Mutant(file, name, before, after, lines, code))
    return found, left_out


def _lines(place: Any) -> range:
    return range(place.start.line, place.end.line + 1)


def _doors(module: cst.Module) -> Iterator[str]:
    """Return the names under which a module imports the doors."""
    for statement in module.body:
        for part in statement.body if isinstance(statement, cst.SimpleStatementLine) else ():
            if isinstance(part, cst.ImportFrom) and module.code_for_node(part.module or module) in DOORS:
                yield from (alias.evaluated_alias or alias.evaluated_name for alias in part.names)


def _spells_an_error(node: cst.CSTNode, parents: Any, doors: set[str]) -> bool:
    """Return whether this is a literal that an error or a door is given: its letters are the error's words."""
    if not isinstance(node, cst.SimpleString):
        return False
    while not isinstance(node, cst.BaseStatement):
        node = parents[node]
        if isinstance(node, cst.Raise):
            return True
        if isinstance(node, cst.Call) and isinstance(node.func, cst.Name):
            called = node.func.value
            if called in doors or called.endswith("Error"):
                return True
    return False


def _difference(before: str, after: str) -> tuple[str, str]:
    """Return the lines in which two texts differ, each side on one line and without comments."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    plain = [[line.partition("  # ")[0].strip() for line in lines] for lines in (old, new)]
    return " ".join(plain[0]), " ".join(plain[1])


def put_in_place(mutant: Mutant) -> None:
    """Exchange the code of a function, wherever it is imported already, for that of a mutant."""
    path = HOME / mutant.file
    name = ".".join(("kipcore", *Path(mutant.file).with_suffix("").parts)).removesuffix(".__init__")
    room = vars(importlib.import_module(name))
    new = dict(room)
    source = f"from __future__ import annotations\n{mutant.code}"
    exec(compile(source, str(path), "exec", dont_inherit=True), new)  # noqa: S102
    there, made = _function(room, mutant.function), _function(new, mutant.function)
    there.__code__ = made.__code__
    there.__defaults__, there.__kwdefaults__ = made.__defaults__, made.__kwdefaults__


def _function(names: dict[str, Any], function: str) -> FunctionType:
    holder, _, name = function.rpartition(".")
    found = vars(names[holder])[name] if holder else names[name]
    found = getattr(found, "__func__", found)
    assert type(found) is FunctionType, function
    return found
