"""The ledger of a canton, as an office might have written it years ago: Decimal francs, no kipcore inside."""

from decimal import Decimal

__all__ = ["Ledger"]


class Ledger:
    """Yearly maxima by year; own funds come in with each question."""

    def __init__(self, maxima):
        self.maxima = maxima

    def payable(self, year, canton, municipalities, cost=None):
        limits = [self.maxima[year], canton + municipalities]
        if cost is not None:
            limits.append(cost)
        return min(limits)

    @staticmethod
    def holds(federal, canton, municipalities):
        return canton + municipalities >= federal

    @staticmethod
    def to_raise(federal):
        return federal

    @staticmethod
    def allowed(canton, municipalities):
        return Decimal(canton + municipalities)
