"""Parameters of KOMPAKT, the canton's service for municipalities."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["KOMPAKT_PRICE", "KOMPAKT_ROUND_TABLES"]

KOMPAKT_PRICE: Final = Parameter(
    "zh_kompakt_price",
    Chf,
    Text(
        "Preis von KOMPAKT für eine Gemeinde, in Franken",
        "Prix de KOMPAKT pour une commune, en francs",
        "Prezzo di KOMPAKT per un Comune, in franchi",
        "Price of KOMPAKT for a municipality, in francs",
    ),
    least=Chf(0),
)
KOMPAKT_ROUND_TABLES: Final = Parameter(
    "zh_kompakt_round_tables",
    int,
    Text(
        "Sitzungen des Runden Tischs Integration, pro Jahr",
        "Séances de la table ronde sur l'intégration, par année",
        "Sedute della tavola rotonda sull'integrazione, all'anno",
        "Meetings of the integration round table, per year",
    ),
    least=0,
    most=366,
)
