"""Whether the term of a programme agreement is allowed (Art. 14 para. 2 VIntA)."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["EXTENDED", "SHORTER", "STANDARD", "TOO_LONG", "TOO_SHORT", "allowed", "verdict"]

STANDARD, SHORTER, EXTENDED, TOO_SHORT, TOO_LONG = range(5)


def verdict(stop: Any, standard: Any, justified: Any, extends: Any, o: Ops = SCALAR) -> Any:
    """Return the verdict on a term.

    `stop` and `standard` are the keys of the day after the term, and after the standard term;
    `justified` says that a case for a shorter term is made, `extends` that a running agreement is
    extended and that the law allows it.
    """
    longer = o.where(extends, EXTENDED, TOO_LONG)
    shorter = o.where(o.either(justified, extends), o.where(extends, EXTENDED, SHORTER), TOO_SHORT)
    return o.where(stop == standard, STANDARD, o.where(stop < standard, shorter, longer))


def allowed(code: Any) -> Any:
    """Return whether a verdict permits the term."""
    return code < TOO_SHORT
