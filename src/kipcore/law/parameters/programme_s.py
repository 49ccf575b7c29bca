"""Parameters of Programme S, the support for persons with protection status S."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "PROGRAMME_S_MARGIN",
    "PROGRAMME_S_MONTHLY",
    "PROGRAMME_S_QUARTERLY",
    "PROGRAMME_S_RUNS",
    "PROGRAMME_S_STAY",
    "PROGRAMME_S_TARGET",
]

PROGRAMME_S_RUNS: Final = Parameter(
    "programme_s_runs",
    bool,
    Text(
        "Das Programm S läuft",
        "Le Programme S est en cours",
        "Il Programma S è in corso",
        "Programme S is running",
    ),
)
PROGRAMME_S_MONTHLY: Final = Parameter(
    "programme_s_monthly",
    Chf,
    Text(
        "Beitrag des Programms S pro Person und Monat, in Franken",
        "Contribution du Programme S par personne et par mois, en francs",
        "Contributo del Programma S per persona e mese, in franchi",
        "Contribution of Programme S per person and month, in francs",
    ),
    least=Chf(0),
)
PROGRAMME_S_QUARTERLY: Final = Parameter(
    "programme_s_quarterly",
    bool,
    Text(
        "Die Beiträge des Programms S werden quartalsweise ausbezahlt",
        "Les contributions du Programme S sont versées chaque trimestre",
        "I contributi del Programma S sono versati ogni trimestre",
        "The contributions of Programme S are paid quarterly",
    ),
)
PROGRAMME_S_TARGET: Final = Parameter(
    "programme_s_target",
    Fraction,
    Text(
        "Ziel des Bundesrates: Erwerbstätigenquote der Personen mit Schutzstatus S am Ende des Jahres",
        "Objectif du Conseil fédéral : taux d'activité des personnes avec statut de protection S à la fin de "
        "l'année",
        "Obiettivo del Consiglio federale: tasso di attività delle persone con statuto di protezione S alla "
        "fine dell'anno",
        "Target of the Federal Council: employment rate of persons with protection status S at the end of "
        "the year",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
PROGRAMME_S_STAY: Final = Parameter(
    "programme_s_stay",
    int,
    Text(
        "Aufenthalt, ab dem eine Person für das Ziel zählt, in Jahren (0: jeder)",
        "Séjour à partir duquel une personne compte pour l'objectif, en années (0 : tous)",
        "Soggiorno a partire dal quale una persona conta per l'obiettivo, in anni (0: tutti)",
        "Stay from which a person counts for the target, in years (0: any)",
    ),
    least=0,
    most=100,
)
PROGRAMME_S_MARGIN: Final = Parameter(
    "programme_s_margin",
    Fraction,
    Text(
        "Abstand unter dem Ziel, ab dem ein Kanton einen Massnahmenplan braucht",
        "Écart au-dessous de l'objectif à partir duquel un canton doit établir un plan de mesures",
        "Scarto al di sotto dell'obiettivo a partire dal quale un Cantone deve elaborare un piano di misure",
        "Distance below the target from which a canton needs an action plan",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
