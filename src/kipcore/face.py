"""The face of a package: its names in one place, each loaded when it is used for the first time."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import kipcore

__all__ = ["face"]

_ONE_AT_A_TIME = vars(kipcore)["_ONE_AT_A_TIME"]
"""The one lock that all lazy names share; `kipcore` does not show it."""


def face(
    package: str,
    rooms: Mapping[str, tuple[str, ...]],
    modules: tuple[str, ...],
    extras: tuple[str, ...] = (),
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` of a package.

    Args:
        package: its name.
        rooms: for each module of the package, named from the package on, the names that it offers.
        modules: modules of data that are names themselves, such as `law.parameters`.
        extras: modules that need a package beside attrs and dateutil, such as `columns`; a star import
            leaves them alone.
    """
    homes = {name: f"{package}.{room}" for room, names in rooms.items() for name in names}
    parts = {module.rpartition(".")[2]: f"{package}.{module}" for module in (*modules, *extras)}
    names = sorted([*homes, *parts])

    def look_up(name: str) -> Any:
        with _ONE_AT_A_TIME:
            if name in homes:
                value = getattr(import_module(homes[name]), name)
            elif name in parts:
                value = import_module(parts[name])
            else:
                raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)  # the next look-up does not come here
        return value

    return look_up, lambda: names, [name for name in names if name not in extras]
