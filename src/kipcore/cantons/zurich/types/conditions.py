"""What money of the canton waits for, and with whom the canton contracts."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["ContractPartner", "PaymentCondition"]


@closed
class PaymentCondition(Enum):
    """What must be there before money flows to a municipality (*Bedingung*, *Budgetvorbehalt*).

    >>> from kipcore.cantons import zurich
    >>> zurich.PaymentCondition.FRAMEWORK_AGREEMENT.label["de"]
    'unterzeichneter Rahmenvertrag'
    """

    FRAMEWORK_AGREEMENT = "framework agreement"
    """The framework agreement is signed (*Rahmenvertrag*)."""
    SERVICE_AGREEMENT = "service agreement"
    """The service agreement is signed (*Leistungsvereinbarung*)."""
    FEDERAL_BUDGET = "federal budget"
    """The Confederation has approved its budget."""
    CANTONAL_BUDGET = "cantonal budget"
    """The canton has approved its budget."""
    MUNICIPAL_BUDGET = "municipal budget"
    """The municipality has approved its budget."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _CONDITIONS[self._value_]

    @property
    def is_budget(self) -> bool:
        """Whether it is the approval of a budget, and not a signature."""
        return self._value_.endswith("budget")

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("payment condition", value, cls, "use a member such as PaymentCondition.SERVICE_AGREEMENT")


_CONDITIONS: Final = {
    "framework agreement": Text(
        "unterzeichneter Rahmenvertrag",
        "contrat-cadre signé",
        "contratto quadro firmato",
        "signed framework agreement",
        "sPPP",
    ),
    "service agreement": Text(
        "unterzeichnete Leistungsvereinbarung",
        "convention de prestations signée",
        "accordo di prestazione firmato",
        "signed service agreement",
        "sPPP",
    ),
    "federal budget": Text(
        "Budgetgenehmigung des Bundes",
        "approbation du budget de la Confédération",
        "approvazione del preventivo della Confederazione",
        "approval of the federal budget",
        "sPPP",
    ),
    "cantonal budget": Text(
        "Budgetgenehmigung des Kantons",
        "approbation du budget du canton",
        "approvazione del preventivo del Cantone",
        "approval of the cantonal budget",
        "sPPP",
    ),
    "municipal budget": Text(
        "Budgetgenehmigung der Gemeinde",
        "approbation du budget de la commune",
        "approvazione del preventivo del Comune",
        "approval of the municipal budget",
        "sPPP",
    ),
}


@closed
class ContractPartner(Enum):
    """With whom the integration office of the canton concludes an agreement (*Vertragspartner*).

    >>> from kipcore.cantons import zurich
    >>> zurich.ContractPartner.PROVIDER.label["de"]
    'Projektanbieter'
    """

    MUNICIPALITY = "municipality"
    """A municipality: the main partner, as long as it is interested."""
    PROVIDER = "provider"
    """A provider of projects (*Projektanbieter*): only by way of exception (*ausnahmsweise*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _PARTNERS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("contract partner", value, cls, "use ContractPartner.MUNICIPALITY or ContractPartner.PROVIDER")


_PARTNERS: Final = {
    "municipality": Text("Gemeinde", "commune", "Comune", "municipality", "SSSP"),
    "provider": Text(
        "Projektanbieter",
        "organisme responsable de projet",
        "promotore di progetto",
        "project provider",
        "SPPP",
    ),
}
