"""Parameters of the outcome goals of the Integration Agenda; the day that selects them is the entry."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.goals import IntegrationGoal
from kipcore.types.text import Text

__all__ = [
    "AGENDA_FOR_PROTECTED_PERSONS",
    "AGE_OF_MAJORITY",
    "GOAL_CHILD_MOST_AGE",
    "GOAL_EARLY_CHILDHOOD_SHARE",
    "GOAL_EMPLOYMENT_SHARE",
    "GOAL_EMPLOYMENT_YEARS",
    "GOAL_LANGUAGE_SHARE",
    "GOAL_LANGUAGE_YEARS",
    "GOAL_SOCIAL_INTEGRATION_SHARE",
    "GOAL_SOCIAL_INTEGRATION_YEARS",
    "GOAL_TRAINING_SHARE",
    "GOAL_TRAINING_YEARS",
    "GOAL_YOUTH_LEAST_AGE",
    "GOAL_YOUTH_MOST_AGE",
    "KEY_FIGURE_MOST_AGE",
    "POTENTIAL_EMPLOYMENT_SHARE",
    "POTENTIAL_SHARE",
    "POTENTIAL_TRAINING_SHARE",
    "WORKING_MOST_AGE",
]

_OLDEST: Final = 120


def _share(key: str, label: Text) -> Parameter[Fraction]:
    return Parameter(key, Fraction, label, least=Fraction(0), most=Fraction(1))


def _goal_share(goal: IntegrationGoal) -> Parameter[Fraction]:
    """Return the parameter for the part of a cohort that must reach a goal."""
    number, name = goal.number, goal.label
    return _share(
        f"goal_{goal.name.lower()}_share",
        Text(
            f"Anteil der Personen, die Wirkungsziel {number} erreichen sollen: {name.de}",
            f"Part des personnes qui doivent atteindre l'objectif d'efficacité {number} : {name.fr}",
            f"Quota delle persone che devono raggiungere l'obiettivo di efficacia {number}: {name.it}",
            f"Share of persons who are to reach outcome goal {number}: {name.en}",
        ),
    )


def _goal_years(goal: IntegrationGoal) -> Parameter[int]:
    """Return the parameter for the years after entry at which a goal falls due."""
    number, name = goal.number, goal.label
    return Parameter(
        f"goal_{goal.name.lower()}_years",
        int,
        Text(
            f"Jahre nach der Einreise bis zu Wirkungsziel {number}: {name.de}",
            f"Années après l'arrivée jusqu'à l'objectif d'efficacité {number} : {name.fr}",
            f"Anni dopo l'arrivo fino all'obiettivo di efficacia {number}: {name.it}",
            f"Years after entry until outcome goal {number}: {name.en}",
        ),
        least=1,
        most=100,
    )


def _age(key: str, label: Text) -> Parameter[int]:
    return Parameter(key, int, label, least=0, most=_OLDEST)


GOAL_LANGUAGE_SHARE: Final = _goal_share(IntegrationGoal.LANGUAGE)
GOAL_EARLY_CHILDHOOD_SHARE: Final = _goal_share(IntegrationGoal.EARLY_CHILDHOOD)
GOAL_TRAINING_SHARE: Final = _goal_share(IntegrationGoal.TRAINING)
GOAL_EMPLOYMENT_SHARE: Final = _goal_share(IntegrationGoal.EMPLOYMENT)
GOAL_SOCIAL_INTEGRATION_SHARE: Final = _goal_share(IntegrationGoal.SOCIAL_INTEGRATION)
GOAL_LANGUAGE_YEARS: Final = _goal_years(IntegrationGoal.LANGUAGE)
GOAL_TRAINING_YEARS: Final = _goal_years(IntegrationGoal.TRAINING)
GOAL_EMPLOYMENT_YEARS: Final = _goal_years(IntegrationGoal.EMPLOYMENT)
GOAL_SOCIAL_INTEGRATION_YEARS: Final = _goal_years(IntegrationGoal.SOCIAL_INTEGRATION)
GOAL_CHILD_MOST_AGE: Final = _age(
    "goal_child_most_age",
    Text(
        "Höchstalter der kleinen Kinder der Integrationsagenda bei der Einreise, in Jahren",
        "Âge maximal, à l'arrivée, des petits enfants visés par l'Agenda Intégration, en années",
        "Età massima, all'arrivo, dei bambini piccoli considerati dall'Agenda Integrazione, in anni",
        "Highest age at entry of the small children of the Integration Agenda, in years",
    ),
)
GOAL_YOUTH_LEAST_AGE: Final = _age(
    "goal_youth_least_age",
    Text(
        "Mindestalter der Jugendlichen der Integrationsagenda, in Jahren",
        "Âge minimal des jeunes visés par l'Agenda Intégration, en années",
        "Età minima dei giovani considerati dall'Agenda Integrazione, in anni",
        "Lowest age of the young of the Integration Agenda, in years",
    ),
)
GOAL_YOUTH_MOST_AGE: Final = _age(
    "goal_youth_most_age",
    Text(
        "Höchstalter der jungen Erwachsenen der Integrationsagenda, in Jahren",
        "Âge maximal des jeunes adultes visés par l'Agenda Intégration, en années",
        "Età massima dei giovani adulti considerati dall'Agenda Integrazione, in anni",
        "Highest age of the young adults of the Integration Agenda, in years",
    ),
)
AGE_OF_MAJORITY: Final = _age(
    "age_of_majority",
    Text(
        "Alter, ab dem eine Person kein Kind mehr ist, in Jahren",
        "Âge à partir duquel une personne n'est plus un enfant, en années",
        "Età a partire dalla quale una persona non è più un figlio minorenne, in anni",
        "Age from which a person is no longer a child, in years",
    ),
)
KEY_FIGURE_MOST_AGE: Final = _age(
    "key_figure_most_age",
    Text(
        "Höchstalter der Erwachsenen in den Kennzahlen des SEM zur Integrationsagenda, in Jahren",
        "Âge maximal des adultes dans les indicateurs clés du SEM sur l'Agenda Intégration, en années",
        "Età massima degli adulti negli indicatori della SEM sull'Agenda Integrazione, in anni",
        "Highest age of adults in SEM's key figures on the Integration Agenda, in years",
    ),
)
WORKING_MOST_AGE: Final = _age(
    "working_most_age",
    Text(
        "Höchstalter der Personen im erwerbsfähigen Alter nach dem Faktenblatt, in Jahren",
        "Âge maximal des personnes en âge de travailler selon la fiche d'information, en années",
        "Età massima delle persone in età lavorativa secondo la scheda informativa, in anni",
        "Highest age of persons of working age according to the fact sheet, in years",
    ),
)
POTENTIAL_SHARE: Final = _share(
    "potential_share",
    Text(
        "Angenommener Anteil der Personen im erwerbsfähigen Alter mit Potenzial",
        "Part supposée des personnes en âge de travailler qui ont un potentiel",
        "Quota presunta delle persone in età lavorativa con un potenziale",
        "Assumed share of persons of working age with potential",
    ),
)
POTENTIAL_TRAINING_SHARE: Final = _share(
    "potential_training_share",
    Text(
        "Anteil der Jugendlichen mit Ausbildungspotenzial, die in einer Ausbildung sein sollen",
        "Part des jeunes ayant un potentiel de formation qui doivent suivre une formation",
        "Quota dei giovani con un potenziale di formazione che devono seguire una formazione",
        "Share of the young with potential for training who are to be in training",
    ),
)
POTENTIAL_EMPLOYMENT_SHARE: Final = _share(
    "potential_employment_share",
    Text(
        "Anteil der Erwachsenen mit Arbeitsmarktpotenzial, die im ersten Arbeitsmarkt sein sollen",
        "Part des adultes ayant un potentiel professionnel qui doivent être intégrés dans le marché du "
        "travail",
        "Quota degli adulti con un potenziale lavorativo che devono essere integrati nel mercato del lavoro",
        "Share of adults with potential for work who are to be on the labour market",
    ),
)
AGENDA_FOR_PROTECTED_PERSONS: Final = Parameter(
    "agenda_for_protected_persons",
    bool,
    Text(
        "Die Kantone setzen die Integrationsagenda auch für Personen mit Schutzstatus S um",
        "Les cantons appliquent l'Agenda Intégration aussi aux personnes avec statut de protection S",
        "I Cantoni applicano l'Agenda Integrazione anche alle persone con statuto di protezione S",
        "The cantons apply the Integration Agenda to persons with protection status S too",
    ),
)
