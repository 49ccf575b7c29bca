"""The way to a service agreement, and what it asks of a municipality: typed facts, each with its source."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, closed, exactly
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["AgreementDuty", "AgreementStage", "MunicipalDuty", "MunicipalOffice", "StageTaken"]


@closed
class AgreementStage(Enum):
    """A stage on the way to a service agreement, in their order.

    >>> from kipcore.cantons import zurich
    >>> zurich.AgreementStage.DEFINITIVE_CEILING.label["de"]
    'definitives Kostendach'
    """

    SURVEY = "survey of interest"
    """The canton asks which municipalities are interested."""
    PROVISIONAL_CEILING = "provisional ceiling"
    """The canton tells the municipality its provisional cost ceiling."""
    DEFINITIVE_CEILING = "definitive ceiling"
    """The canton tells the municipality its definitive cost ceiling."""
    CATALOGUE = "catalogue"
    """The municipality draws up its catalogue of services inside the rules of the canton."""
    AGREEMENT = "agreement"
    """Canton and municipality conclude the service agreement on the catalogue."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _STAGES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("agreement stage", value, cls, "use a member such as AgreementStage.CATALOGUE")


_STAGES: Final = {
    "survey of interest": Text(
        "Interessenabklärung", "enquête sur l'intérêt", "sondaggio d'interesse", "survey of interest", "sPPP"
    ),
    "provisional ceiling": Text(
        "provisorisches Kostendach",
        "plafond provisoire",
        "tetto provvisorio dei costi",
        "provisional ceiling",
        "sPPP",
    ),
    "definitive ceiling": Text(
        "definitives Kostendach",
        "plafond définitif",
        "tetto definitivo dei costi",
        "definitive ceiling",
        "sPPP",
    ),
    "catalogue": Text(
        "Leistungskatalog",
        "catalogue de prestations",
        "catalogo delle prestazioni",
        "service catalogue",
        "SPPP",
    ),
    "agreement": Text(
        "Leistungsvereinbarung",
        "convention de prestations",
        "accordo di prestazione",
        "service agreement",
        "SPPP",
    ),
}


@attrs.frozen
class StageTaken:
    """A stage on the way to an agreement with its days, as far as they are known.

    Args:
        stage: which stage.
        during: the days within which it fell, both ends included; None if it is not known.
        planned: True if it was announced for then, False if it is reported.
        source: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> from kipcore.cantons import zurich
    >>> [str(taken.during) for taken in zurich.WAY_TO_KIP_3[:2]]
    ['2021-01-01..2021-12-31', '2022-09-22..2022-09-22']
    """

    stage: AgreementStage
    during: DateRange | None
    source: Source
    planned: bool = attrs.field(kw_only=True, default=False)

    def __attrs_post_init__(self) -> None:
        exactly("stage", self.stage, AgreementStage, "use a member of AgreementStage")
        if self.during is not None:
            exactly("during", self.during, DateRange, "give a DateRange, or None if it is not known")
        exactly("source", self.source, Source, "say where it can be read")
        exactly("planned", self.planned, bool, "write True or False")


@closed
class AgreementDuty(Enum):
    """What an agreement asks of a municipality.

    >>> from kipcore.cantons import zurich
    >>> zurich.AgreementDuty.LOGO.label["de"]
    'KIP-Logo des Kantons auf allen Kommunikationsmitteln'
    """

    SIGNATURE = "signature"
    """Signing the service agreement."""
    ACCOUNTS = "accounts"
    """Keeping the accounts (*Rechnungsführung*)."""
    REPORTING = "reporting"
    """Reporting to the canton (*Reporting, Rapportwesen*)."""
    SETTLEMENT = "settlement"
    """Settling the actual cost at the end of the year (*Abrechnung am Jahresende*); no day was found."""
    QUALITY_CHECKS = "quality checks"
    """Regular checks of quality."""
    LOGO = "logo"
    """Showing the logo of the cantonal programme on all communication."""
    DELEGATE = "integration delegate"
    """Having a post of an integration delegate (*Integrationsbeauftragte*), before the agreement."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _DUTIES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("agreement duty", value, cls, "use a member such as AgreementDuty.REPORTING")


_DUTIES: Final = {
    "signature": Text(
        "Abschluss der Leistungsvereinbarung",
        "conclusion de la convention de prestations",
        "conclusione dell'accordo di prestazione",
        "conclusion of the service agreement",
    ),
    "accounts": Text(
        "Rechnungsführung", "tenue des comptes", "tenuta dei conti", "keeping of accounts", "sPPP"
    ),
    "reporting": Text(
        "Reporting an den Kanton",
        "compte rendu au canton",
        "rapporto al Cantone",
        "reporting to the canton",
        "sPPP",
    ),
    "settlement": Text(
        "Abrechnung der effektiven Kosten am Jahresende",
        "décompte des coûts effectifs en fin d'année",
        "conteggio dei costi effettivi a fine anno",
        "settlement of actual cost at the end of the year",
    ),
    "quality checks": Text(
        "regelmässige Qualitätskontrollen",
        "contrôles réguliers de la qualité",
        "controlli regolari della qualità",
        "regular checks of quality",
    ),
    "logo": Text(
        "KIP-Logo des Kantons auf allen Kommunikationsmitteln",
        "logo PIC du canton sur tous les supports de communication",
        "logo PIC del Cantone su tutti i mezzi di comunicazione",
        "CIP logo of the canton on all communication",
    ),
    "integration delegate": Text(
        "Stelle einer oder eines Integrationsbeauftragten",
        "poste de déléguée ou de délégué à l'intégration",
        "posto di delegata o delegato all'integrazione",
        "post of an integration delegate",
    ),
}


@closed
class MunicipalOffice(Enum):
    """Who in a municipality carries a duty of the agreement.

    >>> from kipcore.cantons import zurich
    >>> zurich.MunicipalOffice.COUNCIL.label["de"]
    'Gemeinderat'
    """

    COUNCIL = "council"
    """The executive of the municipality (*Gemeinderat*)."""
    INTEGRATION_LEAD = "integration lead"
    """The head of integration support (*Leitung Integrationsförderung*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _OFFICES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("municipal office", value, cls, "use a member such as MunicipalOffice.COUNCIL")


_OFFICES: Final = {
    "council": Text("Gemeinderat", "exécutif communal", "Municipio", "municipal council", "sPPP"),
    "integration lead": Text(
        "Leitung Integrationsförderung",
        "direction de l'encouragement de l'intégration",
        "direzione della promozione dell'integrazione",
        "head of integration support",
        "sPPP",
    ),
}


@attrs.frozen
class MunicipalDuty:
    """A duty of municipalities under their agreements, as it was seen.

    Args:
        duty: what is asked.
        period: the programme period for which it was seen; None if it holds for all.
        source: who says so.
        by: who in the municipality carries it; None if that was not seen.

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> from kipcore.cantons import zurich
    >>> [one.by.value for one in zurich.MUNICIPAL_DUTIES if one.duty is zurich.AgreementDuty.SIGNATURE]
    ['council']
    """

    duty: AgreementDuty
    period: ProgrammePeriod | None
    source: Source
    by: MunicipalOffice | None = None

    def __attrs_post_init__(self) -> None:
        exactly("duty", self.duty, AgreementDuty, "use a member of AgreementDuty")
        if self.period is not None:
            exactly("period", self.period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS, KIP_3, or None")
        exactly("source", self.source, Source, "say where it can be read")
        if self.by is not None:
            exactly("by", self.by, MunicipalOffice, "use a member of MunicipalOffice, or None")
