"""Amounts of money to draw: what a canton might pay, and the places where rules break."""

from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.rounding import Direction, Rounding

__all__ = ["DRAWN", "amounts", "beside", "from_rappen", "roundings", "shares"]

_USUAL = 5_000_000_000
"""Fifty million francs, in Rappen: above what any canton has received for a year of a programme."""


def from_rappen(numbers: SearchStrategy[int]) -> SearchStrategy[Chf]:
    """Return amounts from numbers of Rappen."""
    return numbers.map(Chf.from_rappen)


def amounts(
    *, least: Chf | None = None, most: Chf | None = None, adversarial: bool = False
) -> SearchStrategy[Chf]:
    """Return amounts of money, CHF, to the Rappen.

    Args:
        least: the least to draw; None for nothing.
        most: the most to draw; None for fifty million francs, or, if adversarial, for the largest
            amount there is.
        adversarial: whether to draw what breaks rules: nothing, one Rappen, the bounds and beside them.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.amounts(), lambda amount: amount > kip.Chf(5))
    Chf('5.01')
    """
    low = 0 if least is None else least.rappen
    top = (MOST_RAPPEN if adversarial else max(low, _USUAL)) if most is None else most.rappen
    plain = st.integers(low, top)
    if not adversarial:
        return from_rappen(plain)
    edges = {number for number in (0, 1, 99, 100, low, low + 1, top - 1, top) if low <= number <= top}
    return from_rappen(st.sampled_from(sorted(edges)) | plain)


def beside(amount: Chf, *, adversarial: bool = True) -> SearchStrategy[Chf]:
    """Return amounts at and around an amount: a Rappen less, the same, a Rappen more, a good deal more.

    Args:
        amount: the amount, CHF; nothing below zero is drawn.
        adversarial: False for plausible amounts up to twice as large, without the boundary.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.beside(kip.Chf(5)), lambda amount: amount > kip.Chf(5))
    Chf('5.01')
    """
    if not adversarial:
        return amounts(most=Chf.from_rappen(min(MOST_RAPPEN, 2 * amount.rappen + 100)))
    near = st.sampled_from([0, -1, 1, 1_000_000]).map(
        lambda step: min(MOST_RAPPEN, max(0, amount.rappen + step))
    )
    return from_rappen(near)


def shares(*, adversarial: bool = False) -> SearchStrategy[Fraction]:
    """Return shares from nothing to the whole.

    Args:
        adversarial: whether to draw parts that do not come out even: thirds, sevenths, ten-thousandths.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.shares(), lambda share: share > 0)
    Fraction(1, 100)
    """
    if not adversarial:
        return st.integers(0, 100).map(lambda percent: Fraction(percent, 100))
    return st.fractions(0, 1, max_denominator=10_000)


def roundings(*, adversarial: bool = False) -> SearchStrategy[Rounding]:
    """Return roundings to a Rappen, 5 Rappen or a franc, in every direction.

    Args:
        adversarial: whether to draw other steps too, up to a million francs.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.roundings(), lambda rounding: rounding.step > 1).step
    5
    """
    steps = st.integers(1, 100_000_000) if adversarial else st.sampled_from((1, 5, 100))
    return st.builds(Rounding, steps, st.sampled_from(Direction))


DRAWN: Final = {Chf: amounts, Rounding: roundings}
