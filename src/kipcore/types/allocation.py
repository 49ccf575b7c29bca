"""Sharing out an amount so that no Rappen is lost."""

from collections.abc import Sequence
from math import lcm
from typing import TYPE_CHECKING

from kipcore.errors import InvalidValueError
from kipcore.kernels import money as kernel
from kipcore.types.doors import bounded, exactly, is_a, refuse_type
from kipcore.types.money import Chf

if TYPE_CHECKING:
    from fractions import Fraction

__all__ = ["allocate"]


def allocate(total: Chf, weights: "Sequence[int | Fraction | Chf]") -> tuple[Chf, ...]:
    """Share out an amount in proportion to weights, to the last Rappen (largest remainder).

    Each place gets the whole Rappen of its exact share; the Rappen still left go one by one to the
    largest remainders. A tie goes to the larger weight, and between equal weights to the one that
    stands first. So the order of the weights decides nothing but that last case. A negative total is
    shared out as its positive, with the sign turned.

    Args:
        total: the amount to share out.
        weights: how much each place counts: int, Fraction or Chf, none negative, not all zero.

    Returns:
        One amount for each weight, in the order of the weights.

    Raises:
        WrongTypeError: a total that is not Chf; float, bool or other weights.
        InvalidValueError: no weights, a negative weight, or all weights zero.

    >>> import kipcore as kip
    >>> kip.allocate(kip.Chf(100), [1, 1, 1])
    (Chf('33.34'), Chf('33.33'), Chf('33.33'))
    """
    from fractions import Fraction

    exactly("total", total, Chf, "wrap the amount in Chf(...)")
    if not is_a(weights, Sequence) or is_a(weights, str, bytes):
        refuse_type("weights", weights, "a list or tuple", "list one weight for each place")
    exact: list[Fraction] = []
    for weight in bounded("weights", weights):
        if type(weight) is Chf:
            exact.append(Fraction(weight.rappen))
        elif type(weight) is int or type(weight) is Fraction:
            exact.append(Fraction(weight))
        else:
            refuse_type("weight", weight, "int, Fraction or Chf", "write shares as Fraction(45, 100)")
        if exact[-1] < 0:
            raise InvalidValueError("weight", weight, "0 or more", "leave out who gets nothing")
    if not any(exact):
        raise InvalidValueError("weights", weights, "at least one above zero", "say who gets a share")
    scale = lcm(*(weight.denominator for weight in exact))
    whole = [weight.numerator * (scale // weight.denominator) for weight in exact]
    sign = -1 if total.rappen < 0 else 1
    shares = kernel.allocate(abs(total.rappen), whole)
    return tuple(Chf.from_rappen(sign * share) for share in shares)
