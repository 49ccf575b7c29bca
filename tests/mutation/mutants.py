"""The mutants of a source file: what mutmut would change, function by function.

mutmut says which changes there are. Here they get a name that lasts (file, function, the lines before and
after), and are put in place by exchanging the code of the function in a running interpreter.
"""

import ast
import gc
import importlib
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider
from mutmut.mutation.file_mutation import create_mutations, deep_replace

__all__ = ["Mutant", "living", "mutants_of", "put_in_place"]

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


Living = dict[int, list[FunctionType]]


def living() -> Living:
    """Return every function that there is, by the identity of its code: a rule may have been made by another."""
    found: Living = {}
    for thing in gc.get_objects():
        if type(thing) is FunctionType:
            found.setdefault(id(thing.__code__), []).append(thing)
    return found


def put_in_place(mutant: Mutant, there: Living) -> None:
    """Exchange the code of a function, wherever it is imported already, for that of a mutant."""
    path = HOME / mutant.file
    name = ".".join(("kipcore", *Path(mutant.file).with_suffix("").parts)).removesuffix(".__init__")
    room = vars(importlib.import_module(name))
    old = _function(room, mutant.function)
    tree = ast.parse(f"from __future__ import annotations\n{mutant.code}")
    _keep_closures(tree, old.__code__)
    new = dict(room)
    exec(compile(ast.fix_missing_locations(tree), str(path), "exec", dont_inherit=True), new)  # noqa: S102
    made = _function(new, mutant.function)
    old.__defaults__, old.__kwdefaults__ = made.__defaults__, made.__kwdefaults__
    _exchange(old.__code__, made.__code__, there)
    assert old.__code__ is made.__code__


def _inner(code: CodeType) -> list[CodeType]:
    return [constant for constant in code.co_consts if type(constant) is CodeType]


def _keep_closures(tree: ast.AST, code: CodeType) -> None:
    """Let each inner function name what it has named before: its closure must fit the new code."""
    named = {inner.co_name: inner.co_freevars for inner in _inner(code)}
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name in named]
    for node in functions:
        names: list[ast.stmt] = [ast.Expr(ast.Name(name, ast.Load())) for name in named[node.name]]
        if names:
            node.body.insert(0, ast.If(ast.Constant(0), names, []))


def _exchange(old: CodeType, new: CodeType, there: Living) -> None:
    """Exchange a code, and that of the functions made within it, in every function that has it."""
    for function in there.get(id(old), ()):
        if function.__code__.co_freevars == new.co_freevars:
            function.__code__ = new
    inner = _inner(old), _inner(new)
    if [code.co_name for code in inner[0]] == [code.co_name for code in inner[1]]:
        for before, after in zip(*inner, strict=True):
            _exchange(before, after, there)


def _function(names: dict[str, Any], function: str) -> FunctionType:
    holder, _, name = function.rpartition(".")
    found = vars(names[holder])[name] if holder else names[name]
    found = getattr(found, "__func__", found)
    assert type(found) is FunctionType, function
    return found
