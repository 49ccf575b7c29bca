"""How what kipcore ships is called in a document: `ProgrammeAgreement`, `zurich.IazhDuty`, `VIntA`."""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType
from typing import Any, Final, TypeVar

import attrs

from kipcore.errors import KipError
from kipcore.findings.finding import Rule
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Parameter
from kipcore.types.citation import Act
from kipcore.types.programme import ProgrammePeriod

__all__ = [
    "kept",
    "kind_of",
    "known_by",
    "public_kinds",
    "reference",
    "rule_named",
    "shipped_laws",
    "tag_of",
    "tag_of_rule",
]

F = TypeVar("F", bound=Callable[..., Any])

_HOUSE: Final = "kipcore"
_CANTONS: Final = "kipcore.cantons"  # loaded by name: nothing federal knows a canton
_PERIODS_AND_ACTS: Final = {ProgrammePeriod: "kipcore.types.programme", Act: "kipcore.types.citation"}


def kept(function: F) -> F:
    """Return a function that works out each answer once; checkers see the function itself."""
    return cache(function)  # type: ignore[return-value]


@kept
def _homes() -> tuple[str, ...]:
    """Return the names of the cantons' books."""
    return tuple(sorted(found.name for found in iter_modules(import_module(_CANTONS).__path__)))


def _book(home: str) -> ModuleType:
    return import_module(f"{_CANTONS}.{home}" if home else _HOUSE)


def _split(name: str) -> tuple[str, str]:
    """Return the home and the name in it; what has no canton before it is federal."""
    home, dot, rest = name.partition(".")
    return (home, rest) if dot and home in _homes() else ("", name)


def _joined(home: str, name: str) -> str:
    return f"{home}.{name}" if home else name


def _is_kind(thing: Any) -> bool:
    return isinstance(thing, type) and (attrs.has(thing) or issubclass(thing, Enum | KipError))


def kind_of(tag: str) -> type | None:
    """Return the public type of a name, or None.

    >>> from kipcore.plain.names import kind_of
    >>> kind_of("Chf"), kind_of("zurich.IazhDutyKind"), kind_of("os.system")
    (<class 'kipcore.types.money.Chf'>, <enum 'IazhDutyKind'>, None)
    """
    home, name = _split(tag)
    book = _book(home)
    thing = getattr(book, name) if name in book.__all__ else None
    return thing if _is_kind(thing) else None


@kept
def tag_of(kind: type) -> str | None:
    """Return the name of a public type, or None for any other.

    >>> import kipcore as kip
    >>> from kipcore.plain.names import tag_of
    >>> tag_of(kip.Canton), tag_of(int)
    ('Canton', None)
    """
    module = kind.__module__
    home = module.removeprefix(f"{_CANTONS}.").partition(".")[0] if module.startswith(_CANTONS) else ""
    tag = _joined(home, kind.__name__)
    return tag if kind_of(tag) is kind else None


def public_kinds() -> Iterator[tuple[str, type]]:
    """Yield every public type with its name: the federal ones, then those of each canton."""
    for home in ("", *_homes()):
        book = _book(home)
        for name in book.__all__:
            thing = getattr(book, name)
            if _is_kind(thing) and tag_of(thing) == _joined(home, name):
                yield _joined(home, name), thing


def shipped_laws() -> Iterator[tuple[str, Law]]:
    """Yield the law of each book with its home; a canton is loaded only when one comes to it."""
    for home in ("", *_homes()):
        law = getattr(_book(home), "LAW", None)
        if law is not None:
            yield home, law


def _key(thing: Any) -> str:
    return str(thing) if type(thing) is ProgrammePeriod else thing.key


@kept
def _shipped(home: str, kind: type) -> Mapping[str, Any]:
    """Return what a book ships of a kind, by key."""
    book = _book(home)
    if kind is Parameter:
        things = [timeline.parameter for timeline in book.LAW.timelines] if hasattr(book, "LAW") else []
    elif kind is Question:
        things = [question for question, _ in book.LAW.readings] if hasattr(book, "LAW") else []
    else:
        room = book if home else import_module(_PERIODS_AND_ACTS[kind])
        named = (getattr(room, name) for name in room.__all__)
        things = [thing for thing in named if type(thing) is kind]
    return MappingProxyType({_key(thing): thing for thing in things})


def reference(thing: Any) -> str | None:
    """Return the name of an act, a period, a parameter or a question that is shipped, or None.

    >>> import kipcore as kip
    >>> from kipcore.plain.names import reference
    >>> reference(kip.VINTA), reference(kip.KIP_2BIS), reference(kip.questions.PARITY_TEST)
    ('VIntA', 'KIP 2bis', 'parity_test')
    """
    key = _key(thing)
    for home in ("", *_homes()):
        if _shipped(home, type(thing)).get(key) == thing:
            return _joined(home, key)
    return None


def known_by(kind: type, name: str) -> Any:
    """Return the act, the period, the parameter or the question of a name, or None."""
    home, key = _split(name)
    return _shipped(home, kind).get(key)


def tag_of_rule(rule: Rule[Any]) -> str | None:
    """Return the name of a rule that is shipped, or None.

    >>> import kipcore as kip
    >>> from kipcore.plain.names import tag_of_rule
    >>> tag_of_rule(kip.rule_of(kip.parity))
    'parity'
    """
    module = rule.function.__module__
    home = module.removeprefix(f"{_CANTONS}.").partition(".")[0] if module.startswith(_CANTONS) else ""
    tag = _joined(home, rule.name)
    return tag if rule_named(tag) is rule else None


def rule_named(tag: str) -> Rule[Any] | None:
    """Return the rule of a name, or None."""
    home, name = _split(tag)
    rules: Mapping[str, Rule[Any]] = _rules(home)
    return rules.get(name)


@kept
def _rules(home: str) -> Mapping[str, Rule[Any]]:
    return MappingProxyType({rule.name: rule for rule in getattr(_book(home), "RULES", ())})
