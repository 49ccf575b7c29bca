"""Parameters of programme agreements (Art. 14 VIntA)."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["AGREEMENT_YEARS", "EXTENSION_ALLOWED", "INITIAL_INTEGRATION"]

INITIAL_INTEGRATION: Final = Parameter(
    "initial_integration_in_agreements",
    bool,
    Text(
        "Eine Vereinbarung muss die Massnahmen der Erstintegration enthalten",
        "Une convention doit contenir les mesures de première intégration",
        "Un accordo deve contenere le misure di prima integrazione",
        "An agreement must contain the measures of initial integration",
    ),
)
AGREEMENT_YEARS: Final = Parameter(
    "agreement_years",
    int,
    Text(
        "Dauer einer Programmvereinbarung, in Jahren",
        "Durée d'une convention-programme, en années",
        "Durata di un accordo di programma, in anni",
        "Term of a programme agreement, in years",
    ),
    least=1,
    most=100,
)
EXTENSION_ALLOWED: Final = Parameter(
    "extension_allowed",
    bool,
    Text(
        "Laufende Programmvereinbarungen können verlängert werden",
        "Une convention-programme en cours peut être prolongée",
        "Un accordo di programma in corso di validità può essere prorogato",
        "A running programme agreement may be extended",
    ),
)
