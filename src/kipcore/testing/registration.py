"""How Hypothesis comes to know the types of kipcore: by its entry point, and only when one is drawn.

Hypothesis calls `register` while it is itself imported. Classes cannot be registered then without loading
them, and half of kipcore with them: so that Hypothesis asks back, as it asks numpy, about a type that it does
not know.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args, get_origin

from hypothesis import strategies as st

__all__ = ["register", "strategy_of"]

_PACKAGE = "kipcore"


def register() -> None:
    """Let Hypothesis draw every public type of kipcore: `st.from_type(kip.Person)`, bare annotations.

    It is called when Hypothesis is imported, if kipcore is installed; with HYPOTHESIS_NO_PLUGINS, or where
    kipcore is only on the path, call it yourself. What you register for a type goes before it.

    >>> import kipcore as kip
    >>> from hypothesis import find, strategies as st
    >>> kip.testing.register()
    >>> find(st.from_type(kip.Municipality), lambda municipality: True).name
    'Aarau'
    """
    types = import_module("hypothesis.strategies._internal.types")
    asked: dict[str, Any] | None = getattr(types, "_global_extra_lookup", None)
    if asked is not None:
        asked[_PACKAGE] = strategy_of
        return
    for kind in _kinds():  # a Hypothesis that asks nobody back has to be told all of them
        st.register_type_strategy(kind, strategy_of)


def strategy_of(thing: Any) -> Any:
    """Return the strategy of a type of kipcore, or None for any other: Hypothesis has its own way then.

    Args:
        thing: a type, or a generic one with its type: `Timeline[Chf]`.

    >>> import kipcore as kip
    >>> from kipcore.testing.registration import strategy_of
    >>> strategy_of(int) is None, strategy_of(kip.Canton) is None, strategy_of(kip.Person) is None
    (True, True, False)
    """
    kind = get_origin(thing) or thing
    package, *parts = str(getattr(kind, "__module__", "")).split(".")
    if package != _PACKAGE or not isinstance(kind, type):
        return None
    home = ".".join([package, *parts[:2]]) if parts[:1] == ["cantons"] else package
    for room, names in _rooms(home).items():
        if kind.__name__ in names:
            drawn = import_module(f"{home}.testing.draws.{room}")
            return _made(drawn, kind, *get_args(thing))
    return None


def _rooms(home: str) -> dict[str, tuple[str, ...]]:
    """Return which room of a book draws which types; most cantons have no types of their own."""
    try:
        rooms: dict[str, tuple[str, ...]] = import_module(f"{home}.testing.registry").ROOMS
    except ModuleNotFoundError:
        return {}
    return rooms


def _made(drawn: Any, kind: type, *arguments: Any) -> Any:
    if not arguments:
        return drawn.DRAWN[kind]()
    if kind in getattr(drawn, "OF_KIND", ()):
        return drawn.DRAWN[kind](arguments[0])
    return st.nothing()  # Hypothesis says that it knows none, instead of building one that cannot be


def _kinds() -> Iterator[type]:
    """Yield every type that has a strategy."""
    from pkgutil import iter_modules

    cantons = import_module(f"{_PACKAGE}.cantons")  # whichever there are
    books = [f"{cantons.__name__}.{found.name}" for found in iter_modules(cantons.__path__)]
    for home in (_PACKAGE, *books):
        face = import_module(home)
        for names in _rooms(home).values():
            yield from (getattr(face, name) for name in names)
