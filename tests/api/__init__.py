"""The public surface of kipcore, as text: what others build on, recorded, so that it does not change unseen."""

import ast
import inspect
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType, ModuleType
from typing import Any

import attrs

import kipcore as kip
from kipcore import cantons

__all__ = ["FILE", "rooms", "surface"]

FILE = Path(__file__).with_name("surface.txt")
HOME = Path(kip.__file__).parent
OPERATORS = {
    "__add__", "__sub__", "__mul__", "__truediv__", "__neg__", "__abs__", "__bool__", "__lt__", "__len__",
    "__iter__", "__getitem__", "__contains__", "__format__", "__str__",
}  # fmt: skip


def rooms() -> list[str]:
    """Return the public modules by name."""
    found = [
        f"kipcore.cantons.{room.name}"
        for room in iter_modules(cantons.__path__)
        if not room.name.endswith("_laws")
    ]
    extras = [f"kipcore.{name}" for name in sorted(kip._EXTRAS)]
    return [
        "kipcore",
        *extras,
        *sorted(found),
        "kipcore.cantons.zurich.columns",
        "kipcore.cantons.zurich.testing",
    ]


def surface() -> str:
    """Return the whole surface, a line for each name, method, property and member."""
    lines: list[str] = []
    for room in rooms():
        module = import_module(room)
        lines += ["", f"# {room}"]
        for name in sorted(set(dir(module))):
            lines += _told(name, getattr(module, name))
    return "\n".join(lines[1:]) + "\n"


def _told(name: str, thing: Any) -> list[str]:
    """Return the lines of a public name."""
    if isinstance(thing, ModuleType):
        if thing.__name__ in rooms():
            return [f"{name}: module {thing.__name__}"]
        return [
            f"{name}: module",
            *(f"  {line}" for one in thing.__all__ for line in _told(one, getattr(thing, one))),
        ]
    if isinstance(thing, FunctionType):
        return [f"def {name}{line}" for line in _written(thing)]
    if not isinstance(thing, type):
        return [f"{name}: {_kind(thing)}"]
    bases = ", ".join(base.__name__ for base in thing.__bases__ if base.__name__ not in {"object", "Generic"})
    lines = [f"class {name}({bases}){_doc(thing)}" if bases else f"class {name}{_doc(thing)}"]
    if issubclass(thing, Enum):
        lines += [f"  {member.name} = {member.value!r}" for member in thing]
    else:
        lines += [f"  def __init__{line}" for line in _made(thing)]
    for key, member in sorted(vars(thing).items()):
        lines += [f"  {line}" for line in _member(key, member)]
    return lines


def _kind(thing: Any) -> str:
    """Return of what type a value is; of a tuple what it holds; of a short value what it is."""
    if isinstance(thing, tuple):
        kinds = sorted({type(one).__name__ for one in thing})
        return f"tuple of {', '.join(kinds)}"
    if isinstance(thing, str | int):
        return type(thing).__name__
    if type(thing).__module__ == "typing":
        return repr(thing).removeprefix("typing.")
    key = getattr(thing, "key", None)
    return f"{type(thing).__name__} {key}" if isinstance(key, str) else type(thing).__name__


def _doc(thing: Any) -> str:
    return "" if (getattr(thing, "__doc__", None) or "").strip() else "  # no docstring"


def _member(key: str, member: Any) -> list[str]:
    """Return the lines of what stands in a class; a field stands in its constructor or is a slot."""
    function = getattr(member, "__func__", member)
    if key.startswith("_") and key not in OPERATORS:
        return []
    if isinstance(member, property):
        return [f"{key}: {_annotation_of(member.fget)}{_doc(member)}"]
    if isinstance(function, FunctionType):
        if not _is_written(function):
            return []
        prefix = "classmethod " if isinstance(member, classmethod) else ""
        doc = "" if key.startswith("__") else None
        return [f"{prefix}def {key}{line}" for line in _written(function, doc)]
    return [f"{key}: field"] if inspect.ismemberdescriptor(member) else []


def _made(thing: type) -> list[str]:
    """Return how the constructor of a type is called: as it is written, or as its fields make it."""
    for base in thing.__mro__:
        init = vars(base).get("__init__")
        if isinstance(init, FunctionType) and base.__module__.startswith("kipcore"):
            break
    else:
        return []
    init = inspect.unwrap(init)  # conftest.py listens to the making of errors
    if _is_written(init):
        return _written(init, "")
    if not attrs.has(thing):  # a protocol: nobody makes one
        return []
    parts, starred = ["self"], False
    for field in attrs.fields(thing):
        if field.init:
            if field.kw_only and not starred:
                parts, starred = [*parts, "*"], True
            default = "" if field.default is attrs.NOTHING else f" = {_default(field.default)}"
            parts.append(f"{field.name}{': ' + _fields_of(thing)[field.name]}{default}")
    return [f"({', '.join(parts)})"]


def _is_written(function: FunctionType) -> bool:
    """Return whether a function stands in the source: attrs makes some, and Enum others."""
    return Path(function.__code__.co_filename).is_relative_to(HOME)


def _default(value: Any) -> str:
    return value.__name__ if callable(value) else repr(value)


_TREES: dict[str, ast.Module] = {}


def _tree(module: str) -> ast.Module:
    """Return the source of a module: what is written does not depend on the version of Python."""
    if module not in _TREES:
        _TREES[module] = ast.parse(
            Path(inspect.getsourcefile(import_module(module)) or "").read_text("utf-8")
        )
    return _TREES[module]


def _node(thing: Any) -> Any:
    """Return all definitions of a class or function in the source: overloads, then what they lead to."""
    body: Any = _tree(thing.__module__).body
    found: Any = []
    for name in thing.__qualname__.split("."):
        defined = ast.ClassDef | ast.FunctionDef
        flat = [inner for node in body for inner in (node.body if isinstance(node, ast.If) else [node])]
        found = [node for node in flat if isinstance(node, defined) and node.name == name]
        assert found, f"{thing.__module__}.{thing.__qualname__} is not in the source"
        body = found[-1].body
    return found


def _fields_of(thing: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in _node(thing)[-1].body:
        if isinstance(node, ast.AnnAssign):
            found[node.target.id] = ast.unparse(node.annotation)  # type: ignore[union-attr]
    return found


def _written(function: FunctionType, doc: str | None = None) -> list[str]:
    """Return the signatures of a function as they are written: its overloads, or its own."""
    found = _node(function)
    several = [
        node for node in found if any("overload" in ast.unparse(d) for d in node.decorator_list)
    ] or found[-1:]
    end = _doc(function) if doc is None else doc
    lines = []
    for node in several:
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        lines.append(f"({ast.unparse(node.args)}){returns}{end}")
    return lines


def _annotation_of(function: Any) -> str:
    node = _node(function)[-1]
    return ast.unparse(node.returns) if node.returns else "?"
