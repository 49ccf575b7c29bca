"""Parameters of what a programme may pay (Art. 2, 15, 17 and 21 VIntA)."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = [
    "ADMINISTRATION_ELIGIBLE",
    "DEVELOPMENT_ELIGIBLE",
    "MEASURES_ELIGIBLE",
    "NATIONAL_IMPORTANCE_ELIGIBLE",
    "NATIONAL_PROGRAMMES_ELIGIBLE",
    "SOCIAL_ASSISTANCE_ELIGIBLE",
    "STANDARD_STRUCTURES_ELIGIBLE",
    "START_UP_RATIO",
]

MEASURES_ELIGIBLE: Final = Parameter(
    "measures_eligible",
    bool,
    Text(
        "Ein KIP finanziert Massnahmen ausserhalb des Regelstrukturangebots",
        "Un PIC finance des mesures en dehors de l'offre relevant des structures ordinaires",
        "Un PIC finanzia misure che esulano dall'offerta delle strutture ordinarie",
        "A CIP pays for measures outside the offer of the standard structures",
    ),
)
STANDARD_STRUCTURES_ELIGIBLE: Final = Parameter(
    "standard_structures_eligible",
    bool,
    Text(
        "Ein KIP finanziert die Integrationsförderung in den Regelstrukturen",
        "Un PIC finance l'encouragement de l'intégration dans les structures ordinaires",
        "Un PIC finanzia la promozione dell'integrazione nelle strutture ordinarie",
        "A CIP pays for integration support in the standard structures",
    ),
)
START_UP_RATIO: Final = Parameter(
    "start_up_ratio",
    Fraction,
    Text(
        "Anteil der Regelstrukturen an einer Anschubfinanzierung im Verhältnis zum Anteil des KIP, "
        "grundsätzlich mindestens",
        "Part des structures ordinaires à un financement initial par rapport à celle du PIC, au moins",
        "Parte delle strutture ordinarie a un finanziamento iniziale rispetto a quella del PIC, in linea di "
        "principio almeno",
        "Part of the standard structures in start-up funding in relation to that of the CIP, in principle at "
        "least",
    ),
    least=Fraction(1, 100),
    most=Fraction(100),
)
DEVELOPMENT_ELIGIBLE: Final = Parameter(
    "development_eligible",
    bool,
    Text(
        "Ein KIP finanziert die Weiterentwicklung und Evaluation der Programme",
        "Un PIC finance le développement et l'évaluation des programmes",
        "Un PIC finanzia lo sviluppo e la valutazione dei programmi",
        "A CIP pays for the development and evaluation of the programmes",
    ),
)
ADMINISTRATION_ELIGIBLE: Final = Parameter(
    "administration_eligible",
    bool,
    Text(
        "Allgemeine Verwaltungsaufgaben sind anrechenbar",
        "Les tâches administratives d'ordre général sont prises en compte",
        "I compiti amministrativi di carattere generale sono computabili",
        "General administrative tasks are eligible",
    ),
)
SOCIAL_ASSISTANCE_ELIGIBLE: Final = Parameter(
    "social_assistance_eligible",
    bool,
    Text(
        "Die Pauschale darf für Integrationsmassnahmen in den Regelstrukturen der Sozialhilfe eingesetzt "
        "werden",
        "Le forfait peut financer des mesures d'intégration dans les structures ordinaires de l'aide sociale",
        "La somma può finanziare misure d'integrazione nelle strutture ordinarie dell'aiuto sociale",
        "The flat rate may pay for integration measures in the standard structures of social assistance",
    ),
)
NATIONAL_IMPORTANCE_ELIGIBLE: Final = Parameter(
    "national_importance_eligible",
    bool,
    Text(
        "Ein KIP finanziert Programme und Projekte von nationaler Bedeutung",
        "Un PIC finance des programmes et projets d'importance nationale",
        "Un PIC finanzia programmi e progetti di portata nazionale",
        "A CIP pays for programmes and projects of national importance",
    ),
)
NATIONAL_PROGRAMMES_ELIGIBLE: Final = Parameter(
    "national_programmes_eligible",
    bool,
    Text(
        "Das SEM kann Programme und Projekte von nationaler Bedeutung finanzieren, auch in den "
        "Regelstrukturen",
        "Le SEM peut financer des programmes et projets d'importance nationale, aussi dans les structures "
        "ordinaires",
        "La SEM può finanziare programmi e progetti di portata nazionale, anche nelle strutture ordinarie",
        "SEM may pay for programmes and projects of national importance, in the standard structures too",
    ),
)
