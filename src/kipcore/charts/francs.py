"""Amounts on paper: how they are written, exactly, and where they stand, to a hair's breadth."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from kipcore.findings.speech import grouped
from kipcore.types.money import Chf
from kipcore.types.text import Language, Text

__all__ = ["Scale", "scale_of", "written"]


def written(amount: Chf, among: Iterable[Chf]) -> str:
    """Return an amount without the currency; without Rappen where no amount beside it has any."""
    plain = f"{amount:n}"
    return plain if any(one.rappen % 100 for one in among) else plain.removesuffix(".00")


class Scale(NamedTuple):
    """An axis of amounts that begins at zero."""

    most: int
    """The end of the axis, in Rappen."""
    step: int
    """From one tick to the next, in Rappen."""
    unit: int
    """What the ticks count, in Rappen."""

    def at(self, rappen: int) -> float:
        """Return which part of the axis an amount takes."""
        return rappen / self.most

    @property
    def ticks(self) -> list[tuple[int, str]]:
        """The ticks: the amount in Rappen, and how it is written."""
        return [(rappen, grouped(rappen // self.unit)) for rappen in range(0, self.most + 1, self.step)]

    def says(self, language: Language) -> str:
        """Return what the ticks count, in words."""
        return _UNITS[self.unit][language]


_UNITS: Final = {
    10**11: Text("Mrd. Franken", "milliards de francs", "miliardi di franchi", "billions of francs"),
    10**8: Text("Mio. Franken", "millions de francs", "milioni di franchi", "millions of francs"),
    10**5: Text("1000 Franken", "milliers de francs", "migliaia di franchi", "thousands of francs"),
    100: Text("Franken", "francs", "franchi", "francs"),
    1: Text("Rappen", "centimes", "centesimi", "centimes"),
}


def scale_of(most: int, steps: int) -> Scale:
    """Return an axis that holds an amount, in at most so many steps of 1, 2 or 5 and noughts.

    It ends where the amount ends; an axis of nothing is one franc long.
    """
    most = most or 100
    least = -(-most // steps)
    power = 10 ** (len(str(least)) - 1)
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)
    unit = next(unit for unit in _UNITS if step % unit == 0)
    return Scale(most, step, unit)
