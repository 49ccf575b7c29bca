"""Parameters of what it takes to be a core municipality."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["CORE_AREAS"]

CORE_AREAS: Final = Parameter(
    "zh_core_areas",
    int,
    Text(
        "Förderbereiche, in denen eine Kerngemeinde Angebote hat, mindestens (Anzahl)",
        "Domaines d'encouragement dans lesquels une commune-centre a des offres, au moins (nombre)",
        "Ambiti di promozione in cui un Comune centrale ha offerte, almeno (numero)",
        "Areas of action in which a core municipality has offers, at least (number)",
    ),
    least=0,
    most=8,
)
