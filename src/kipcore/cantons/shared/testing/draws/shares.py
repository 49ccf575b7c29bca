"""Shares of cost to draw."""

from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.cantons.shared.types.shares import CostShares, Payer

__all__ = ["DRAWN", "cost_shares"]

_APART: Final = (Payer.CONFEDERATION, Payer.CANTON, Payer.MUNICIPALITIES)
_TOGETHER: Final = (Payer.CONFEDERATION, Payer.CANTON_AND_MUNICIPALITIES)


def cost_shares(*, adversarial: bool = False) -> SearchStrategy[CostShares]:
    """Return shares of cost that add up to the whole; who bears nothing is not named.

    Args:
        adversarial: whether the parts may be any numbers; they are percentages else.

    >>> from hypothesis import find
    >>> from kipcore.cantons.shared.testing.draws.shares import cost_shares
    >>> print(find(cost_shares(), lambda shares: len(shares.payers) == 2))
    Confederation 1/100, canton and municipalities 99/100
    """
    return _shares(10_000 if adversarial else 100, adversarial)


@st.composite
def _shares(draw: st.DrawFn, whole: int, adversarial: bool) -> CostShares:
    total = draw(st.integers(1, whole)) if adversarial else whole
    payers = draw(st.sampled_from((_APART, _TOGETHER)))
    parts = dict.fromkeys(payers, 0)
    left = total
    for payer in payers[:-1]:
        parts[payer] = draw(st.integers(0, left))
        left -= parts[payer]
    parts[payers[-1]] = left
    return CostShares({payer: Fraction(part, total) for payer, part in parts.items() if part})


DRAWN: Final = {CostShares: cost_shares}
