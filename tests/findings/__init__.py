"""A finding for each way in which each rule can end, by name: what many tests and the golden pages walk over.

Each module of this package is a room: its `FINDINGS` are taken in by themselves.
"""

from importlib import import_module
from pkgutil import iter_modules

__all__ = ["FINDINGS"]

ROOMS = [import_module(f"{__name__}.{room.name}").FINDINGS for room in iter_modules(__path__)]
FINDINGS = {name: found for room in ROOMS for name, found in room.items()}
assert len(FINDINGS) == sum(map(len, ROOMS)), "a name twice"
