"""Values that several cantons share."""

from fractions import Fraction

from kipcore.cantons.shared import CantonalLimit, CostShares, Payer

VALUES = [CostShares({Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: Fraction(1, 2)})]
ENUMS = [Payer, CantonalLimit]
