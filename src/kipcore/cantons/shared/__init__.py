"""What several cantons have in common: types, arithmetic and sentences; it knows no canton.

A canton's module gives its own parameters, sources and law to what stands here, and remains the only place
where the canton is named.

>>> from fractions import Fraction
>>> from kipcore.cantons.shared import CostShares, Payer
>>> shares = CostShares({Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: Fraction(1, 2)})
>>> shares.of(Payer.CANTON)
Fraction(1, 2)
"""

from kipcore.cantons.shared.types.limits import CantonalLimit
from kipcore.cantons.shared.types.shares import CostShares, Payer

__all__ = ["CantonalLimit", "CostShares", "Payer"]


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
