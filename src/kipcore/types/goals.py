"""The outcome goals of the Integration Agenda Switzerland (*Wirkungsziele der Integrationsagenda*)."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["IntegrationGoal"]


@closed
class IntegrationGoal(Enum):
    """One of the five outcome goals of the Integration Agenda (*Wirkungsziel*, IAS; fr, it: AIS).

    Its share, its years after entry and its ages are law, and stand in the parameters: for the first goal
    `parameters.GOAL_LANGUAGE_SHARE` and `parameters.GOAL_LANGUAGE_YEARS`. There are five, not seven.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> goal = kip.IntegrationGoal.EMPLOYMENT
    >>> goal.number, goal.label["de"]
    (4, 'nachhaltige Integration in den ersten Arbeitsmarkt')
    >>> kip.LAW.at(kip.parameters.GOAL_EMPLOYMENT_SHARE, date(2024, 1, 1)).value
    Fraction(1, 2)
    """

    LANGUAGE = "language"
    """Wirkungsziel 1: basic language skills, at least A1."""
    EARLY_CHILDHOOD = "early childhood"
    """Wirkungsziel 2: small children can make themselves understood when compulsory school starts."""
    TRAINING = "training"
    """Wirkungsziel 3: the young are in post-compulsory training."""
    EMPLOYMENT = "employment"
    """Wirkungsziel 4: adults are in lasting employment on the primary labour market."""
    SOCIAL_INTEGRATION = "social integration"
    """Wirkungsziel 5: familiar with the Swiss way of life, and in contact with the local population."""

    __hash__ = object.__hash__

    @property
    def number(self) -> int:
        """The number of the goal in the Agenda, 1 to 5."""
        return list(_LABELS).index(self._value_) + 1

    @property
    def label(self) -> Text:
        """What is to be reached, in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("integration goal", value, cls, "use a member such as IntegrationGoal.LANGUAGE")


_LABELS: Final = {
    "language": Text(
        "sprachliche Basiskenntnisse (mindestens A1)",
        "connaissances de base de la langue (au moins A1)",
        "conoscenze linguistiche di base (almeno A1)",
        "basic language skills (at least A1)",
        "SSPP",
    ),
    "early childhood": Text(
        "Verständigung beim Start der obligatorischen Schulzeit",
        "compréhension de la langue au début de la scolarité obligatoire",
        "comprensione della lingua all'inizio della scuola dell'obbligo",
        "making oneself understood when compulsory school starts",
        "PPPP",
    ),
    "training": Text(
        "postobligatorische Ausbildung",
        "formation postobligatoire",
        "formazione postobbligatoria",
        "post-compulsory training",
        "SSPP",
    ),
    "employment": Text(
        "nachhaltige Integration in den ersten Arbeitsmarkt",
        "intégration durable dans le marché primaire du travail",
        "integrazione duratura nel mercato del lavoro primario",
        "lasting integration into the primary labour market",
        "SSPP",
    ),
    "social integration": Text(
        "Vertrautheit mit den schweizerischen Lebensgewohnheiten und Kontakte zur einheimischen Bevölkerung",
        "bonne connaissance du mode de vie en Suisse et contacts avec la population locale",
        "familiarità con lo stile di vita svizzero e contatti con la popolazione locale",
        "familiarity with the Swiss way of life and contact with the local population",
        "SSPP",
    ),
}
