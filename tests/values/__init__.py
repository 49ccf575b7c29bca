"""A value of each public type, and each closed list, of the cantons' books: each module here is taken in by itself."""

from importlib import import_module
from pkgutil import iter_modules

__all__ = ["ENUMS", "VALUES"]

ROOMS = [import_module(f"{__name__}.{room.name}") for room in iter_modules(__path__)]
VALUES = [value for room in ROOMS for value in room.VALUES]
ENUMS = [kind for room in ROOMS for kind in room.ENUMS]
