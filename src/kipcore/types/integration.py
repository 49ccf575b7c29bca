"""Whom integration support is for, and what somebody can be obliged to attend."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["MandatoryMeasure", "TargetGroup"]


@closed
class TargetGroup(Enum):
    """A target group of integration support (*Zielgruppe*, Art. 6 VIntA); the value is its letter.

    The article carries out Art. 53a AIG. It says whom integration support has in view; a claim to it
    follows from neither.

    >>> import kipcore as kip
    >>> kip.TargetGroup.PROFESSIONALS.label["de"], str(kip.TargetGroup.PROFESSIONALS.citation)
    ('Fachpersonen der Integrationsförderung', 'Art. 6 Bst. b VIntA')
    """

    PERSONS_WITH_INTEGRATION_NEEDS = "a"
    """Personen mit Integrationsbedarf."""
    PROFESSIONALS = "b"
    """Fachpersonen der Integrationsförderung."""
    LOCAL_POPULATION = "c"
    """Einheimische Bevölkerung; in French the resident population."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _GROUPS[self._value_]

    @property
    def citation(self) -> Citation:
        """The letter of Art. 6 VIntA."""
        return Citation(VINTA, "6", letter=self._value_)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("target group", value, cls, "use a member such as TargetGroup.PROFESSIONALS")


_GROUPS: Final = {
    "a": Text(
        "Personen mit Integrationsbedarf",
        "personnes ayant des besoins d'intégration",
        "persone con bisogno d'integrazione",
        "persons with integration needs",
        "SSSP",
    ),
    "b": Text(
        "Fachpersonen der Integrationsförderung",
        "spécialistes de l'encouragement de l'intégration",
        "specialisti della promozione dell'integrazione",
        "integration professionals",
        "SSSP",
    ),
    "c": Text(
        "einheimische Bevölkerung",
        "population résidante",
        "popolazione indigena",
        "local population",
        "SSSS",
    ),
}


@closed
class MandatoryMeasure(Enum):
    """What Art. 10 para. 1 VIntA allows somebody to be obliged to attend (*Verpflichtung zur Teilnahme*).

    >>> import kipcore as kip
    >>> kip.MandatoryMeasure.OCCUPATIONAL_INTEGRATION.label["de"]
    'Massnahmen mit dem Ziel der beruflichen Ein- oder Wiedereingliederung'
    """

    PROGRAMMES = "integration or employment programmes"
    """Integrations- oder Beschäftigungsprogramme: the wording until 30 November 2025."""
    OCCUPATIONAL_INTEGRATION = "occupational integration or reintegration"
    """Berufliche Ein- oder Wiedereingliederung: the wording since 1 December 2025."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The words of the ordinance in the four languages."""
        return _MEASURES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("mandatory measure", value, cls, "use a member of MandatoryMeasure")


_MEASURES: Final = {
    "integration or employment programmes": Text(
        "Integrations- oder Beschäftigungsprogramme",
        "programmes d'intégration ou d'occupation",
        "programmi d'integrazione o d'occupazione",
        "integration or employment programmes",
        "SSSP",
    ),
    "occupational integration or reintegration": Text(
        "Massnahmen mit dem Ziel der beruflichen Ein- oder Wiedereingliederung",
        "mesures d'intégration ou de réintégration professionnelle",
        "misure di integrazione o reintegrazione professionale",
        "measures of occupational integration or reintegration",
        "SSSP",
    ),
}
