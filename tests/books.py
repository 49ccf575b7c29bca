"""The books of law that kipcore ships: the federal one, and one for each canton, found by itself."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import NamedTuple

import kipcore as kip
from kipcore import cantons

__all__ = ["BOOKS", "CANTONAL", "FEDERAL", "RULES", "Book", "book_of"]


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


FEDERAL = Book("federal", kip)
CANTONAL = [
    Book(found.name, import_module(f"{cantons.__name__}.{found.name}"))
    for found in iter_modules(cantons.__path__)
]
CANTONAL = [book for book in CANTONAL if hasattr(book.home, "RULES")]
BOOKS = [FEDERAL, *CANTONAL]
RULES = [rule for book in BOOKS for rule in book.home.RULES]


def book_of(rule):
    """Return the book in which a rule stands."""
    return next(book for book in BOOKS if rule in book.home.RULES)
