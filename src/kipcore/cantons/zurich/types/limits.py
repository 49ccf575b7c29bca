"""What can bind an amount under the rules of Zurich."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["ContributionLimit"]


@closed
class ContributionLimit(Enum):
    """What can bind what the canton pays a municipality or a provider, in the order in which a tie is named.

    >>> from kipcore.cantons import zurich
    >>> zurich.ContributionLimit.MUNICIPAL_CEILING.label["de"]
    'Kostendach der Leistungsvereinbarung'
    """

    MUNICIPAL_CEILING = "municipal ceiling"
    """The yearly ceiling of the municipality's service agreement (*Kostendach*)."""
    IAZH_CEILING = "IAZH ceiling"
    """The yearly ceiling for accredited offers (*maximale Kostenbeteiligung*)."""
    GRANT_MAXIMUM = "grant maximum"
    """The most that a call grants on one application."""
    RATE = "rate"
    """The canton's share of the cost that counts (*Beitragssatz*)."""
    COST = "cost"
    """The cost itself."""
    REQUEST = "request"
    """What was applied for."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("contribution limit", value, cls, "use a member such as ContributionLimit.RATE")


_LABELS: Final = {
    "municipal ceiling": Text(
        "Kostendach der Leistungsvereinbarung",
        "plafond des coûts de la convention de prestations",
        "tetto dei costi dell'accordo di prestazione",
        "cost ceiling of the service agreement",
        "SPPP",
    ),
    "IAZH ceiling": Text(
        "maximale Kostenbeteiligung (IAZH)",
        "participation maximale aux coûts (IAZH)",
        "partecipazione massima ai costi (IAZH)",
        "maximum cost contribution (IAZH)",
        "SPPP",
    ),
    "grant maximum": Text(
        "Höchstbetrag je Gesuch",
        "montant maximal par demande",
        "importo massimo per domanda",
        "maximum per application",
        "PPPP",
    ),
    "rate": Text(
        "Beitragssatz", "taux de contribution", "aliquota di contributo", "rate of contribution", "PPPP"
    ),
    "cost": Text("Kosten", "coûts", "costi", "cost", "PPPP"),
    "request": Text(
        "beantragter Betrag", "montant demandé", "importo richiesto", "amount applied for", "PPPP"
    ),
}
