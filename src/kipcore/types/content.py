"""What an agreement and a report must contain, and on which form of grant money is paid."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.doors import a_key, closed
from kipcore.types.funding import FundingSource
from kipcore.types.text import Text

__all__ = ["AgreementContent", "GrantForm", "ReportContent"]


@closed
class AgreementContent(Enum):
    """What a programme agreement contains at least: Art. 14 para. 2 VIntA, Art. 20a para. 1 SuG.

    The measures of initial integration have contents of their own: `InitialIntegrationElement`.

    >>> import kipcore as kip
    >>> kip.AgreementContent.OUTCOME_GOALS.label["fr"]
    "objectifs d'efficacité"
    """

    STRATEGIC_GOALS = "strategic goals"
    OUTPUT_GOALS = "output goals"
    OUTCOME_GOALS = "outcome goals"
    INITIAL_INTEGRATION = "initial integration"
    FEDERAL_CONTRIBUTION = "federal contribution"
    INDICATORS = "indicators"
    FINANCIAL_SUPERVISION = "financial supervision"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _CONTENTS[self._value_]

    @property
    def citation(self) -> Citation:
        """The provision that asks for it."""
        if self is AgreementContent.FINANCIAL_SUPERVISION:
            return Citation(SUG, "20a", "1")
        return Citation(VINTA, "14", "2")

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("content", value, cls, "use a member such as AgreementContent.INDICATORS")


_CONTENTS: Final = {
    "strategic goals": Text(
        "strategische Ziele", "objectifs stratégiques", "obiettivi strategici", "strategic goals", "SSSS"
    ),
    "output goals": Text(
        "Leistungsziele", "objectifs de prestations", "obiettivi di prestazione", "output goals", "SSSP"
    ),
    "outcome goals": Text(
        "Wirkungsziele", "objectifs d'efficacité", "obiettivi di efficacia", "outcome goals", "SSSP"
    ),
    "initial integration": Text(
        "Massnahmen zur Förderung der Erstintegration",
        "mesures d'encouragement de la première intégration",
        "misure per promuovere la prima integrazione",
        "measures of initial integration",
        "SSSP",
    ),
    "federal contribution": Text(
        "Beitragsleistung des Bundes",
        "contribution fournie par la Confédération",
        "contributo della Confederazione",
        "federal contribution",
        "SSSS",
    ),
    "indicators": Text(
        "Indikatoren für die Messung der Zielerreichung",
        "indicateurs permettant d'évaluer le degré de réalisation des objectifs",
        "indicatori per misurare il raggiungimento degli obiettivi",
        "indicators that measure the achievement of goals",
        "SSSP",
    ),
    "financial supervision": Text(
        "Einzelheiten der Finanzaufsicht",
        "modalités de la surveillance financière",
        "dettagli della vigilanza finanziaria",
        "details of financial supervision",
        "SSSP",
    ),
}


@closed
class ReportContent(Enum):
    """What the yearly report of a canton contains: Art. 18 para. 2 VIntA; the value is the letter.

    >>> import kipcore as kip
    >>> kip.ReportContent("c").label["it"], str(kip.ReportContent("c").citation)
    ('indicatori importanti riguardanti le misure attuate', 'Art. 18 Abs. 2 Bst. c VIntA')
    """

    PROGRESS = "a"
    EVALUATIONS = "b"
    KEY_FIGURES = "c"
    COORDINATION = "d"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What it is about, in the four languages, after the wording of the ordinance."""
        return _REPORTS[self._value_]

    @property
    def citation(self) -> Citation:
        """The letter of Art. 18 para. 2 VIntA."""
        return Citation(VINTA, "18", "2", self._value_)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("content", value, cls, "use a member such as ReportContent.KEY_FIGURES")


_REPORTS: Final = {
    "a": Text(
        "Fortschritt bei der Erreichung der strategischen Ziele",
        "progrès dans la réalisation des objectifs stratégiques",
        "progressi nel raggiungimento degli obiettivi strategici",
        "progress towards the strategic goals",
        "SSSP",
    ),
    "b": Text(
        "erfolgte Evaluationen zur Wirksamkeit der Massnahmen",
        "évaluations de l'efficacité des mesures",
        "avvenute valutazioni dell'efficacia delle misure",
        "evaluations made of the effect of the measures",
        "SSSP",
    ),
    "c": Text(
        "wichtige Kennzahlen zu den umgesetzten Massnahmen",
        "indicateurs clés relatifs aux mesures",
        "indicatori importanti riguardanti le misure attuate",
        "important key figures on the measures carried out",
        "SSSP",
    ),
    "d": Text(
        "Koordination der Integrationsmassnahmen und Zusammenarbeit der zuständigen Stellen",
        "coordination des mesures d'intégration et collaboration entre les services chargés des questions "
        "d'intégration",
        "coordinamento delle misure d'integrazione e collaborazione dei servizi competenti",
        "coordination of the integration measures and cooperation of the bodies responsible",
        "SSSP",
    ),
}


@closed
class GrantForm(Enum):
    """The form in which federal money is granted: Art. 15 para. 3 and Art. 16 para. 2 VIntA.

    >>> import kipcore as kip
    >>> kip.GrantForm.RULING.label["it"], kip.GrantForm.RULING.is_exception
    ('decisione', True)
    """

    PROGRAMME_AGREEMENT = "programme agreement"
    PERFORMANCE_AGREEMENT = "performance agreement"
    RULING = "ruling"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _FORMS[self._value_]

    @property
    def is_exception(self) -> bool:
        """Whether money is granted in this form only exceptionally (*ausnahmsweise*, Art. 16 para. 2)."""
        return self is not GrantForm.PROGRAMME_AGREEMENT

    @property
    def sources(self) -> tuple[FundingSource, ...]:
        """The federal contributions that may be granted in this form; flat rates only by agreement."""
        if self.is_exception:
            return (FundingSource.CREDIT,)
        return tuple(source for source in FundingSource if source.is_federal)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("grant form", value, cls, "use a member such as GrantForm.PROGRAMME_AGREEMENT")


_FORMS: Final = {
    "programme agreement": Text(
        "Programmvereinbarung", "convention-programme", "accordo di programma", "programme agreement", "SSSS"
    ),
    "performance agreement": Text(
        "Leistungsvereinbarung",
        "convention de prestations",
        "accordo di prestazione",
        "performance agreement",
        "SSSS",
    ),
    "ruling": Text("Verfügung", "décision", "decisione", "ruling", "SSSS"),
}
