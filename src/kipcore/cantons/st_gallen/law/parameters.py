"""The parameters of the Canton of St Gallen."""

from fractions import Fraction
from typing import Final

from kipcore.cantons.shared.law.parameters import programme_shares
from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["ANTI_RACISM_GRANT_SHARE", "PROGRAMME_SHARES", "STOCK_MONTHS"]

PROGRAMME_SHARES: Final = programme_shares("sg_programme_shares")
"""Who bears which part of the cost of the programme, by period."""

STOCK_MONTHS: Final = Parameter(
    "sg_stock_months",
    int,
    Text(
        "Monate, über die der durchschnittliche Bestand einer Gemeinde berechnet wird",
        "Mois sur lesquels l'effectif moyen d'une commune est calculé",
        "Mesi sui quali è calcolato l'effettivo medio di un Comune",
        "Months over which the average stock of a municipality is taken",
    ),
    least=1,
)
"""Months over which the average stock of a municipality is taken."""
ANTI_RACISM_GRANT_SHARE: Final = Parameter(
    "sg_anti_racism_grant_share",
    Fraction,
    Text(
        "Anteil am Budget eines Projekts der Woche gegen Rassismus, höchstens",
        "Part du budget d'un projet de la semaine contre le racisme, au plus",
        "Quota del preventivo di un progetto della settimana contro il razzismo, al massimo",
        "Share of the budget of a project in the week against racism, at most",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
"""The canton's share of the budget of a project in the week against racism, at most."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what it holds, not what it is made of
