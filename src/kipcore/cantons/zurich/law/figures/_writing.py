"""How the published figures of Zurich are written down here, and what they count, in the four languages."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from kipcore.types.dates import DateRange
from kipcore.types.figure import Figure, FigureUnit, Precision
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["FROM_KIP", "NET", "francs", "part"]

FROM_KIP: Final = Text(
    "Beitrag aus dem KIP", "contribution du PIC", "contributo del PIC", "contribution from the CIP"
)
NET: Final = Text(
    "Aufwand der Stadt netto",
    "dépenses nettes de la ville",
    "spesa netta della città",
    "net cost of the city",
)


def francs(
    during: DateRange,
    source: Source,
    municipality: Municipality | None = None,
    unit: FigureUnit = FigureUnit.PER_YEAR,
) -> Callable[..., Figure[Chf]]:
    """Return what writes down the amounts in francs that one source gives for one stretch of days."""

    def write(key: str, amount: int, what: Text, precision: Precision = Precision.EXACT) -> Figure[Chf]:
        return Figure(key, Chf(amount), unit, precision, during, what, source, Canton.ZH, municipality)

    return write


def part(
    key: str,
    share: Fraction,
    what: Text,
    during: DateRange,
    source: Source,
    precision: Precision = Precision.ROUNDED,
    municipality: Municipality | None = None,
) -> Figure[Fraction]:
    """Return a published share."""
    return Figure(key, share, FigureUnit.SHARE, precision, during, what, source, Canton.ZH, municipality)
