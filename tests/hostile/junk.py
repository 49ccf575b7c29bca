"""Junk of every kind: what nobody should give to a rule, and somebody will."""

import itertools
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction

__all__ = ["FRESH", "JUNK", "TRAPS", "Broken", "Trap", "mutants"]


class Trap(Exception):  # noqa: N818
    """What the objects below raise when they are looked at: nothing that looks at them may let it out."""


class Broken(Exception):  # noqa: N818
    """What a caller's own iterable or function raises when it is walked or called: it is the caller's to see."""


def _spring(*_, **__):
    raise Trap


def _break(*_, **__):
    raise Broken


class Touchy:
    """Every question put to it raises."""

    __eq__ = __ne__ = __hash__ = __repr__ = __str__ = __format__ = __len__ = __bool__ = _spring
    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __mul__ = __rmul__ = __sub__ = __rsub__ = _spring
    __getitem__ = __contains__ = __int__ = __float__ = __getattr__ = _spring
    __iter__ = __call__ = __index__ = _break
    __class__ = property(_spring)


class Unhashable:
    """Equal to everything, and without a hash."""

    __hash__ = None

    def __eq__(self, _):
        return True


class Everything:
    """Equal to everything, hashed like the text "ZH"."""

    def __eq__(self, _):
        return True

    def __hash__(self):
        return hash("ZH")

    def __repr__(self):
        return "x" * 1_000_000


class LyingClass:
    """It says that it is a date, a mapping, whatever is asked for."""

    def __init__(self, claimed):
        self._claimed = claimed

    @property
    def __class__(self):
        return self._claimed


class Endless:
    """It never ends."""

    def __iter__(self):
        return itertools.repeat("ZH")

    def __len__(self):
        return 10**9


class BadText(str):
    __slots__ = ()
    __eq__ = __hash__ = __repr__ = __str__ = __format__ = __getitem__ = __len__ = __iter__ = strip = _spring
    isprintable = encode = _spring


class BadInt(int):
    __eq__ = __hash__ = __repr__ = __str__ = __lt__ = __le__ = __gt__ = __ge__ = __mul__ = bit_length = (
        _spring
    )
    __bool__ = __add__ = _spring
    __index__ = _break


class BadTuple(tuple):
    __slots__ = ()
    __len__ = __repr__ = __eq__ = __hash__ = __getitem__ = _spring
    __iter__ = _break


class PlainText(str):
    __slots__ = ()


class PlainInt(int):
    pass


class Level(IntEnum):
    ONE = 2018


class Colour(Enum):
    ZH = "ZH"


class Springing(Mapping):
    """A mapping that raises when it is read."""

    __getitem__ = __iter__ = __len__ = _break


def _deep(kind):
    nested = kind()
    for _ in range(100_000):
        nested = kind((nested,))
    return nested


def _deep_dict():
    nested = {}
    for _ in range(100_000):
        nested = {"a": nested}
    return nested


def _circle():
    nested = []
    nested.append(nested)
    return nested


def _springing_generator():
    yield from ()
    raise Broken


TRAPS = {
    "touchy": Touchy(),
    "mapping that raises": Springing(),
    "text that raises": BadText("ZH"),
    "int that raises": BadInt(2018),
    "tuple that raises": BadTuple((1,)),
}
"""What raises when it is looked at."""

JUNK = {
    "none": None,
    "true": True,
    "zero": 0,
    "minus one": -1,
    "million": 10**6,
    "2**63": 2**63,
    "googol": 10**100,
    "huge": 10**100_000,
    "float": 0.1,
    "nan": float("nan"),
    "inf": float("inf"),
    "complex": 1j,
    "decimal": Decimal("0.005"),
    "decimal huge": Decimal("1e999999"),
    "decimal tiny": Decimal("1e-999999"),
    "decimal nan": Decimal("NaN"),
    "decimal signalling": Decimal("sNaN"),
    "decimal inf": Decimal("-Infinity"),
    "fraction": Fraction(-7, 3),
    "fraction huge": Fraction(10**5000, 10**4999 + 1),
    "text empty": "",
    "text": "nope",
    "text long": "A" * 10_000_000,
    "digits long": "1" * 10_000_000,
    "groups long": "1" + "'000" * 1_000_000,
    "blanks long": "CHF" + " " * 1_000_000 + "5x",
    "surrogate": "\ud800",
    "control": "a\x00\x1b[31m\n",
    "bidi": "\u202e5\u2066ZH",
    "combining": "Z\u0308" * 50,
    "fullwidth": "\uff11\uff12",
    "braces": "{value.__class__.__init__.__globals__}",
    "template": "{x!r:>999999999}",
    "bytes": b"ZH",
    "bytes long": b"\xff" * 10_000_000,
    "bytearray": bytearray(b"ZH"),
    "day first": date.min,
    "day last": date.max,
    "moment": datetime(2018, 1, 1),  # noqa: DTZ001
    "moment zoned": datetime(2018, 1, 1, tzinfo=UTC),
    "clock": time(1),
    "span": timedelta.max,
    "list empty": [],
    "tuple empty": (),
    "dict empty": {},
    "set empty": set(),
    "list": [None],
    "tuple": (None, None),
    "triple": ("a", 1, None),
    "pairs": ((1, 2), (1, 2)),
    "dict": {None: None},
    "dict nan": {float("nan"): float("nan")},
    "dict mixed": {1: 1, "1": "1", None: (), date.min: b""},
    "list long": [0] * 100_000,
    "deep list": _deep(list),
    "deep tuple": _deep(tuple),
    "deep dict": _deep_dict(),
    "circle": _circle(),
    "range": range(10**12),
    "slice": slice(None),
    "type": int,
    "function": len,
    "lambda": lambda *_, **__: None,
    "ellipsis": ...,
    "object": object(),
    "module": itertools,
    "member": Colour.ZH,
    "int member": Level.ONE,
    "text subclass": PlainText("ZH"),
    "int subclass": PlainInt(2018),
    "unhashable": Unhashable(),
    "everything": Everything(),
    "not a date": LyingClass(date),
    "not a mapping": LyingClass(dict),
    "not a text": LyingClass(str),
    "not an int": LyingClass(int),
    "endless": Endless(),
    "error": ValueError("nope"),
    **TRAPS,
    "list of traps": [TRAPS["touchy"]],
    "dict of traps": {1: TRAPS["touchy"], "a": TRAPS["text that raises"]},
}
"""Values that fit nowhere, or only where they are what is asked for."""

FRESH = {
    "endless repeat": lambda: itertools.repeat("ZH"),
    "endless count": itertools.count,
    "generator": lambda: (x for x in ()),
    "generator that raises": _springing_generator,
}
"""What is used up: made anew for each call."""


def mutants(valid, kept=6):
    """Yield copies of a list, tuple or mapping with one part replaced by junk, or a part too much."""
    few = [JUNK[name] for name in FEW]
    if isinstance(valid, Mapping):
        for key, one in itertools.islice(valid.items(), kept):
            for junk in few:
                yield {**valid, key: junk}
                with suppress(TypeError, Trap):
                    yield {k: v for k, v in valid.items() if k != key} | {junk: one}
            for part in mutants(key) if isinstance(key, tuple) else ():
                with suppress(TypeError, Trap):
                    yield {k: v for k, v in valid.items() if k != key} | {part: one}
        yield tuple(valid.items())
        yield list(valid.items())
        yield dict(list(valid.items())[:0])
    elif type(valid) in (list, tuple):
        for place in range(min(len(valid), kept)):
            for junk in few:
                yield type(valid)([*valid[:place], junk, *valid[place + 1 :]])
            for part in mutants(valid[place]):
                yield type(valid)([*valid[:place], part, *valid[place + 1 :]])
        yield valid + valid
        yield valid[::-1]
        yield itertools.repeat(valid[0]) if valid else iter(())
        yield type(valid)([*valid, None])


FEW = ["none", "true", "huge", "nan", "text long", "moment", "day last", "deep tuple", "everything", "touchy"]
