"""What it takes to be a core municipality, and what of it a municipality lacks."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.types.doors import a_key, closed, exactly
from kipcore.types.text import Text

__all__ = ["CoreGap", "CoreRequirement"]


@closed
class CoreRequirement(Enum):
    """What it takes to be a core municipality (*Voraussetzung für eine Kerngemeinde*), KIP 3.

    >>> from kipcore.cantons import zurich
    >>> zurich.CoreRequirement.GERMAN_COURSE.label["de"]
    'niederschwelliger Deutschkurs'
    """

    AREAS = "areas"
    """Offers in enough areas of action: at least three of the seven."""
    INFORMATION_AND_COUNSELLING = "information and counselling"
    """One of them an offer in information and counselling."""
    GERMAN_COURSE = "low-threshold German course"
    """A low-threshold German course."""
    COORDINATION = "coordination"
    """Resources for coordination by a municipal integration delegate."""
    STRATEGY = "integration strategy"
    """A municipal integration strategy (*Integrationskonzept*); seen in one municipality only."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("core requirement", value, cls, "use a member such as CoreRequirement.AREAS")


_LABELS: Final = {
    "areas": Text(
        "Angebote in genügend Förderbereichen",
        "offres dans un nombre suffisant de domaines d'encouragement",
        "offerte in un numero sufficiente di ambiti di promozione",
        "offers in enough areas of action",
    ),
    "information and counselling": Text(
        "Angebot in Information und Beratung",
        "offre d'information et de conseil",
        "offerta d'informazione e consulenza",
        "offer of information and counselling",
        "sPPP",
    ),
    "low-threshold German course": Text(
        "niederschwelliger Deutschkurs",
        "cours d'allemand à bas seuil",
        "corso di tedesco a bassa soglia",
        "low-threshold German course",
        "sPPP",
    ),
    "coordination": Text(
        "Ressourcen für die Koordination durch eine Integrationsbeauftragte oder einen "
        "Integrationsbeauftragten",
        "ressources pour la coordination par une déléguée ou un délégué à l'intégration",
        "risorse per il coordinamento da parte di una delegata o un delegato all'integrazione",
        "resources for coordination by an integration delegate",
        "sPPP",
    ),
    "integration strategy": Text(
        "Integrationskonzept",
        "stratégie communale d'intégration",
        "strategia comunale d'integrazione",
        "municipal integration strategy",
        "sPPP",
    ),
}


@attrs.frozen
class CoreGap:
    """One thing that a municipality lacks to be a core municipality, or does not show that it has (*Lücke*).

    Args:
        requirement: what it takes.
        stated: True if what is stated shows that it is missing; False if it is not stated.

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> from kipcore.cantons import zurich
    >>> zurich.CoreGap(zurich.CoreRequirement.STRATEGY, stated=False).stated
    False
    """

    requirement: CoreRequirement
    stated: bool = attrs.field(kw_only=True, default=True)

    def __attrs_post_init__(self) -> None:
        exactly("requirement", self.requirement, CoreRequirement, "use a member of CoreRequirement")
        exactly("stated", self.stated, bool, "write True or False")
