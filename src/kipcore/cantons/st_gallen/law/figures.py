"""Published figures of the Canton of St Gallen about the ceilings of its municipalities."""

from fractions import Fraction
from typing import Final

from kipcore.cantons.st_gallen.law.sources import USED
from kipcore.law.figures.terms import amounts, shares
from kipcore.types.dates import DateRange
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.places import Canton
from kipcore.types.text import Text

__all__ = [
    "BUCHS_2018_CEILING",
    "BUCHS_2018_USED",
    "CEILINGS_2018_CLAIMED",
    "CEILINGS_2018_OFFERED",
    "NESSLAU_2018_CEILING",
    "NESSLAU_2018_USED",
    "POT_2019",
]

_OFFERED: Final = Text(
    "Integrationspauschalen, den Gemeinden angeboten",
    "forfaits d'intégration offerts aux communes",
    "somme forfettarie offerte ai Comuni",
    "flat rates offered to the municipalities",
)
_CLAIMED: Final = Text(
    "Integrationspauschalen, von den Gemeinden abgerufen",
    "forfaits d'intégration demandés par les communes",
    "somme forfettarie richieste dai Comuni",
    "flat rates claimed by the municipalities",
)
_OF: Final = {
    "Buchs": Text("Kostendach von Buchs", "plafond de Buchs", "tetto dei costi di Buchs", "ceiling of Buchs"),
    "Nesslau": Text(
        "Kostendach von Nesslau", "plafond de Nesslau", "tetto dei costi di Nesslau", "ceiling of Nesslau"
    ),
}
_2018: Final = DateRange.of_years(2018)
_MILLIONS: Final = amounts(_2018, USED, FigureUnit.IN_ALL, Canton.SG)
_FRANCS: Final = amounts(_2018, USED, FigureUnit.IN_ALL, Canton.SG, millions=False)
_SHARE_USED: Final = shares(_2018, USED, Canton.SG)

CEILINGS_2018_OFFERED: Final = _MILLIONS("sg_ceilings_2018_offered", "6.0", _OFFERED)
"""All ceilings of 2018, CHF."""
CEILINGS_2018_CLAIMED: Final = _MILLIONS("sg_ceilings_2018_claimed", "4.2", _CLAIMED)
"""What municipalities claimed of them, CHF."""
BUCHS_2018_CEILING: Final = _FRANCS("sg_buchs_2018_ceiling", "188000", _OF["Buchs"], Precision.ABOUT)
"""The ceiling of Buchs in 2018, CHF."""
BUCHS_2018_USED: Final = _SHARE_USED("sg_buchs_2018_used", Fraction(63, 100), _OF["Buchs"], Precision.ROUNDED)
"""How much of it was used."""
NESSLAU_2018_CEILING: Final = _FRANCS("sg_nesslau_2018_ceiling", "1500", _OF["Nesslau"], Precision.ABOUT)
"""The ceiling of Nesslau in 2018, CHF."""
NESSLAU_2018_USED: Final = _SHARE_USED("sg_nesslau_2018_used", Fraction(0), _OF["Nesslau"])
"""How much of it was used: nothing."""
POT_2019: Final = amounts(DateRange.of_years(2019), USED, FigureUnit.IN_ALL, Canton.SG)(
    "sg_pot_2019", "15.5", _OFFERED
)
"""What was planned for 2019, CHF; another article says 15 million (`SG_2019_POT` of the federal figures)."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what it holds, not what it is made of
