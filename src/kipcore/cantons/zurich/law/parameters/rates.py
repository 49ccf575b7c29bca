"""Parameters of what the canton contributes to a municipality's measures."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["RATE_AT_PARITY", "RATE_CORE", "RATE_NON_CORE"]

RATE_CORE: Final = Parameter(
    "zh_rate_core",
    Fraction,
    Text(
        "Anteil des Kantons an den anrechenbaren Kosten einer Kerngemeinde, höchstens",
        "Part du canton aux coûts pris en compte d'une commune-centre, au plus",
        "Quota del Cantone ai costi computabili di un Comune centrale, al massimo",
        "Share of the canton in the eligible costs of a core municipality, at most",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
RATE_NON_CORE: Final = Parameter(
    "zh_rate_non_core",
    Fraction,
    Text(
        "Anteil des Kantons an den anrechenbaren Kosten einer anderen Gemeinde, höchstens",
        "Part du canton aux coûts pris en compte d'une autre commune, au plus",
        "Quota del Cantone ai costi computabili di un altro Comune, al massimo",
        "Share of the canton in the eligible costs of another municipality, at most",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
RATE_AT_PARITY: Final = Parameter(
    "zh_rate_at_parity",
    Fraction,
    Text(
        "Anteil des Kantons, wenn «paritätischer Beitrag der Gemeinden» gleiche Teile meint",
        "Part du canton, si la «contribution paritaire des communes» signifie parts égales",
        "Quota del Cantone, se «contributo paritetico dei Comuni» significa parti uguali",
        "Share of the canton, if “contribution of the municipalities at parity” means equal parts",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
