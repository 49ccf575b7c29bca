"""The agreements on the Integration Agenda, who leads a case, who pays first, and what is due when."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, a_year, closed, exactly
from kipcore.types.source import Source, check_sources
from kipcore.types.text import Text

__all__ = ["CaseLeader", "IazhAgreement", "IazhDuty", "IazhDutyKind", "IazhPayer"]


@closed
class CaseLeader(Enum):
    """Who leads a case and pays the providers of offers: the case management office (*fallführende Stelle*).

    Phase 1 is the stay in a centre of the canton; in phase 2 the person is assigned to a municipality.

    >>> from kipcore.cantons import zurich
    >>> zurich.CaseLeader.MUNICIPALITY.label["de"]
    'Gemeinde'
    """

    MUNICIPALITY = "municipality"
    """The municipality itself."""
    MANDATED_BODY = "mandated body"
    """A third party that the municipality mandates, such as the *Asyl-Organisation Zürich* (AOZ)."""
    CANTON = "canton"
    """The canton, in phase 1."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LEADERS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("case leader", value, cls, "use a member such as CaseLeader.MUNICIPALITY")


_LEADERS: Final = {
    "municipality": Text("Gemeinde", "commune", "Comune", "municipality", "SSSS"),
    "mandated body": Text(
        "beauftragte Stelle",
        "organisme mandaté",
        "ente incaricato",
        "mandated body",
    ),
    "canton": Text("Kanton", "canton", "Cantone", "canton", "SSSS"),
}


@closed
class IazhPayer(Enum):
    """Who pays an integration measure for a refugee or temporarily admitted person, in order.

    Each pays only what those before it do not.

    >>> from kipcore.cantons import zurich
    >>> [payer.value for payer in zurich.IazhPayer]
    ['other systems', 'IAZH ceiling', 'cost reimbursement', 'municipality']
    """

    OTHER_SYSTEMS = "other systems"
    """Measures of the labour market, of the education authorities, of the disability insurance (IV)."""
    IAZH_CEILING = "IAZH ceiling"
    """The flat rate for integration (IP), up to the ceiling of the municipality."""
    COST_REIMBURSEMENT = "cost reimbursement"
    """Social assistance, which the canton reimburses for refugees (*Kostenersatz*, § 44 SHG)."""
    MUNICIPALITY = "municipality"
    """The municipality."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _PAYERS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("payer", value, cls, "use a member such as IazhPayer.IAZH_CEILING")


_PAYERS: Final = {
    "other systems": Text(
        "andere Systeme (Arbeitsmarkt, Bildung, Invalidenversicherung)",
        "autres systèmes (marché du travail, formation, assurance-invalidité)",
        "altri sistemi (mercato del lavoro, formazione, assicurazione invalidità)",
        "other systems (labour market, education, disability insurance)",
    ),
    "IAZH ceiling": Text(
        "Integrationspauschale bis zum Kostendach",
        "forfait d'intégration jusqu'au plafond des coûts",
        "somma forfettaria a favore dell'integrazione fino al tetto dei costi",
        "flat rate for integration up to the cost ceiling",
    ),
    "cost reimbursement": Text(
        "Sozialhilfe mit Kostenersatz des Kantons",
        "aide sociale avec remboursement des frais par le canton",
        "aiuto sociale con rimborso delle spese da parte del Cantone",
        "social assistance with reimbursement of costs by the canton",
    ),
    "municipality": Text("Gemeinde", "commune", "Comune", "municipality", "SSSS"),
}


@attrs.frozen
class IazhAgreement:
    """An agreement of the canton with the municipalities on the agenda (*Vereinbarung IAZH*).

    Each municipality concludes its own, with the Integration Office (*Fachstelle Integration*); the terms
    are the same. It is not the service agreement of the municipality (`MunicipalServiceAgreement`).

    Args:
        title: its title.
        term: its first and last day.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no source.

    >>> from kipcore.cantons import zurich
    >>> [str(agreement.term) for agreement in zurich.IAZH_AGREEMENTS]
    ['2021-01-01..2023-12-31', '2024-01-01..2027-12-31']
    """

    title: Text
    term: DateRange
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        exactly("title", self.title, Text, "give the four languages as Text")
        exactly("term", self.term, DateRange, "give a closed DateRange")
        self.term.closed()
        check_sources(self.sources)


@closed
class IazhDutyKind(Enum):
    """What is due in the yearly round of the Integration Agenda.

    >>> from kipcore.cantons import zurich
    >>> zurich.IazhDutyKind.REPORT.label["de"]
    'Reporting der Gemeinde an die Fachstelle Integration'
    """

    ANNOUNCEMENT = "announcement"
    """The canton tells the municipalities the greatest sum of the year."""
    REPORT = "report"
    """The municipality reports on the use of the offers: the condition of payment."""
    PAYMENT = "payment"
    """The canton examines the report and refunds."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _DUTIES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("duty", value, cls, "use a member such as IazhDutyKind.REPORT")


_DUTIES: Final = {
    "announcement": Text(
        "Mitteilung der maximalen Kostenbeteiligung durch den Kanton",
        "communication de la participation maximale aux coûts par le canton",
        "comunicazione della partecipazione massima ai costi da parte del Cantone",
        "announcement of the maximum cost contribution by the canton",
    ),
    "report": Text(
        "Reporting der Gemeinde an die Fachstelle Integration",
        "compte rendu de la commune au service spécialisé dans l'intégration",
        "rapporto del Comune al servizio specializzato per l'integrazione",
        "report of the municipality to the Integration Office",
    ),
    "payment": Text(
        "Prüfung und Auszahlung durch den Kanton",
        "examen et versement par le canton",
        "esame e versamento da parte del Cantone",
        "examination and payment by the canton",
    ),
}


@attrs.frozen
class IazhDuty:
    """One entry in the yearly round of the agenda (*Termin*).

    Args:
        kind: what is due.
        about: the calendar year that it is about.
        during: the days in which it is due, as closely as they are known; None if no day and no month of
            it is known.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no source, no year.

    >>> from kipcore.cantons import zurich
    >>> report = zurich.iazh_calendar(2024).value[1]
    >>> report.kind, str(report.during), report.about
    (<IazhDutyKind.REPORT: 'report'>, '2025-02-01..2025-02-28', 2024)
    """

    kind: IazhDutyKind
    about: int
    during: DateRange | None
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        exactly("kind", self.kind, IazhDutyKind, "use a member of IazhDutyKind")
        a_year("about", self.about)
        if self.during is not None:
            exactly("during", self.during, DateRange, "give a DateRange")
        check_sources(self.sources)
