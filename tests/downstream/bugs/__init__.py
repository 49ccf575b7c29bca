"""For every law of every rule a bug that breaks it: `bug(right, facts)` returns the wrong answer.

Each module of this package is taken in by itself; it has the name of the room in which the laws stand.
"""

from importlib import import_module
from pkgutil import walk_packages

__all__ = ["BUGS"]

ROOMS = [
    import_module(found.name).BUGS for found in walk_packages(__path__, f"{__name__}.") if not found.ispkg
]
BUGS = {rule: bugs for room in ROOMS for rule, bugs in room.items()}
assert len(BUGS) == sum(map(len, ROOMS)), "a rule twice"
