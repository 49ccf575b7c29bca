"""Fits autodoc to kipcore: names at the top that are loaded when they are used, Markdown habits.

The build fails if a public name of kipcore is not in the reference.
"""

import re
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import attrs
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging

import kipcore
from kipcore import cantons

log = logging.getLogger(__name__)

BACKTICKED = re.compile(
    r"(?<![`:])`(?:kip\.|kipcore\.)?((?:(?:charts|columns|figures|parameters|questions|testing)\.)?[A-Za-z_0-9]+)`(?!`)"
)
"""A name between single backticks, as the docstrings write it."""

ATTRS_DEFAULT = re.compile(r"attr_dict\['(\w+)'\]\.default")
"""How attrs writes a default in the constructors that it makes."""

CANTONS = {
    found.name: module
    for found in iter_modules(cantons.__path__)
    if not found.name.endswith("_laws")  # what the rules keep is in the pages about kipcore.testing
    and hasattr(module := import_module(f"kipcore.cantons.{found.name}"), "__all__")
}
"""The books of the cantons, and what they share."""

_originals: dict[str, list[str]] = {}


def home_of(full: str) -> tuple[Any, str]:
    """Return the module under whose name users find something, and what stands before it."""
    parts = full.split(".")
    if parts[:2] == ["kipcore", "cantons"] and len(parts) > 3:
        return CANTONS[parts[2]], f"cantons.{parts[2]}."
    return kipcore, ""


def written_under(name: str, home: Any) -> list[str]:
    """Return what stands under a constant in the module in which it is written."""
    value = getattr(home, name)
    rooms = [module for key, module in sorted(sys.modules.items()) if key.startswith("kipcore.")]
    for room in rooms:
        if name in getattr(room, "__all__", ()) and vars(room).get(name) is value:
            # The face of a canton has the name too, once it is loaded, and no words under it.
            found: list[str] = ModuleAnalyzer.for_module(room.__name__).find_attr_docs().get(("", name), [])
            if found:
                return found
    return []


def names() -> Iterator[str]:
    """Yield every public name of kipcore, and those of its modules of data."""
    yield from kipcore.__all__
    yield from names_of_parts(kipcore)
    for key, home in CANTONS.items():
        yield from (f"cantons.{key}.{name}" for name in home.__all__)
        yield from (f"cantons.{key}.{name}" for name in names_of_parts(home))


def names_of_parts(home: Any) -> Iterator[str]:
    """Yield the names of the modules of data of a book, and of what the extras add."""
    for part in ("charts", "columns", "figures", "parameters", "questions", "testing"):
        yield from (f"{part}.{name}" for name in getattr(getattr(home, part, None), "__all__", ()))


PUBLIC = frozenset(names())


def link_names(line: str, prefix: str = "") -> str:
    """Turn public names between backticks into links: of the canton's book first, then of the federal one."""

    def link(found: re.Match[str]) -> str:
        if found[0] == "`figures`":  # those of the finding, not the published ones
            return ":py:obj:`~kipcore.Finding.figures`"
        for name in (f"{prefix}{found[1]}", found[1]):
            if name in PUBLIC:
                return f":py:obj:`~kipcore.{name}`"
        return found[0]

    return BACKTICKED.sub(link, line)


def before_napoleon(_: Sphinx, what: str, name: str, *event: Any) -> None:
    """Give data the words written under it, and keep what napoleon would take for a type."""
    lines: list[str] = event[-1]
    home, prefix = home_of(name)
    short = name.removeprefix(f"kipcore.{prefix}")
    if what == "data" and short in home.__all__:
        # autodoc looks for them in the face of the book, and else takes the docstring of the class.
        lines[:] = written_under(short, home)
    if what in {"attribute", "data"}:
        _originals[name] = list(lines)


def after_napoleon(_: Sphinx, what: str, name: str, *event: Any) -> None:
    """Undo `type: words` of napoleon: these docstrings are sentences. Then link names."""
    lines: list[str] = event[-1]
    if what in {"attribute", "data"}:
        lines[:] = _originals.pop(name)
    prefix = home_of(name)[1]
    lines[:] = [line if ">>>" in line else link_names(line, prefix) for line in lines]


def readable(
    _: Sphinx, what: str, __: str, value: Any, ___: Any, signature: str | None, *____: Any
) -> tuple[str | None, str | None] | None:
    """Leave out the signature that every Enum has; show the defaults of attrs classes."""
    if what != "class":
        return None
    if issubclass(value, Enum):
        return "", ""
    if not attrs.has(value) or not signature:
        return None
    fields = attrs.fields_dict(value)

    def default(found: re.Match[str]) -> str:
        given = fields[found[1]].default
        return "..." if callable(given) else repr(given)

    return ATTRS_DEFAULT.sub(default, signature), None


def check_complete(_: Sphinx, env: BuildEnvironment) -> None:
    """Warn of public names that the reference does not have (twice is Sphinx's own warning)."""
    known = env.get_domain("py").data["objects"]
    for name in sorted(PUBLIC):
        if f"kipcore.{name}" not in known:
            log.warning("kipcore.%s is public, but docs/reference does not have it", name)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.connect("autodoc-process-docstring", before_napoleon, priority=400)
    app.connect("autodoc-process-docstring", after_napoleon, priority=600)
    app.connect("autodoc-process-signature", readable)
    app.connect("env-check-consistency", check_complete)
    return {"version": kipcore.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
