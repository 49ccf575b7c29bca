"""The books of law that kipcore ships: the federal one, and one for each canton, found by itself."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import NamedTuple

import kipcore as kip
from kipcore import cantons
from kipcore.cantons import shared

__all__ = ["BOOKS", "CANTONAL", "FACES", "FEDERAL", "RULES", "SHARED", "Book", "book_of"]


class Book(NamedTuple):
    """A module that offers LAW, RULES and COVERAGE."""

    name: str
    home: ModuleType

    @property
    def own_timelines(self):
        """The timelines that this book adds to the federal law, or all of the federal law."""
        federal = set() if self.home is kip else {t.parameter for t in kip.LAW.timelines}
        return [t for t in self.home.LAW.timelines if t.parameter not in federal]

    @property
    def own_readings(self):
        """The questions that this book adds, with their readings."""
        federal = set() if self.home is kip else {question for question, _ in kip.LAW.readings}
        return [pair for pair in self.home.LAW.readings if pair[0] not in federal]

    def named(self, kind, part):
        """The names of a kind of data, in the room that the book has for it or beside its rules."""
        room = getattr(self.home, part, None)
        found = [(f"{part}.{name}", getattr(room, name)) for name in getattr(room, "__all__", ())]
        found += [(name, getattr(self.home, name)) for name in self.home.__all__]
        return {name: thing for name, thing in found if isinstance(thing, kind)}


FEDERAL = Book("federal", kip)
CANTONAL = [
    Book(found.name, import_module(f"{cantons.__name__}.{found.name}"))
    for found in iter_modules(cantons.__path__)
]
CANTONAL = [book for book in CANTONAL if hasattr(book.home, "RULES")]
BOOKS = [FEDERAL, *CANTONAL]
SHARED = Book("shared", shared)
"""What several cantons have in common: types without a law of their own."""
FACES = [*BOOKS, SHARED]
RULES = [rule for book in BOOKS for rule in book.home.RULES]


def book_of(rule):
    """Return the book in which a rule stands."""
    return next(book for book in BOOKS if rule in book.home.RULES)
