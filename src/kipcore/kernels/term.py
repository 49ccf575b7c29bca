"""Whether the term of a programme agreement is allowed (Art. 14 para. 2 VIntA)."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["EXTENDED", "NOT_EXTENDABLE", "SHORTER", "STANDARD", "TOO_LONG", "TOO_SHORT", "allowed", "verdict"]

STANDARD, SHORTER, EXTENDED, TOO_SHORT, TOO_LONG, NOT_EXTENDABLE = range(6)


def verdict(stop: Any, standard: Any, justified: Any, extends: Any, extendable: Any, o: Ops = SCALAR) -> Any:
    """Return the verdict on a term.

    `stop` and `standard` are the keys of the day after the term, and after the standard term;
    `justified` says that a case for a shorter term is made, `extends` that a running agreement is
    extended, `extendable` that the law allows it.
    """
    shorter = o.where(justified, SHORTER, TOO_SHORT)
    new = o.where(stop == standard, STANDARD, o.where(stop < standard, shorter, TOO_LONG))
    return o.where(extends, o.where(extendable, EXTENDED, NOT_EXTENDABLE), new)


def allowed(code: Any) -> Any:
    """Return whether a verdict permits the term."""
    return code < TOO_SHORT
