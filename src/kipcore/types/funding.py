"""Where money comes from, and for what: sources, funding areas, elements of initial integration."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["FundingArea", "FundingSource", "InitialIntegrationElement"]


@closed
class FundingSource(Enum):
    """Where the money of integration support comes from (*Finanzierungsquelle*).

    The first four are the sources of a programme: two federal ones, and own funds of canton and
    municipalities. The last two are federal money beside the programmes.

    >>> import kipcore as kip
    >>> kip.FundingSource.CREDIT.label["de"], str(kip.FundingSource.CREDIT.citation)
    ('Integrationsförderkredit', 'Art. 58 Abs. 3 AIG')
    """

    FLAT_RATE = "flat rate"
    """Integrationspauschale: one-off, per person, tied to no co-financing (Art. 58 para. 2 AIG)."""
    CREDIT = "credit"
    """Integrationsförderkredit: capped, only at parity with own funds (Art. 58 para. 3 AIG)."""
    CANTON = "canton"
    """Own funds of the canton."""
    MUNICIPALITIES = "municipalities"
    """Own funds of its municipalities."""
    PROGRAMME_S = "Programme S"
    """Federal support for persons with protection status S, beside the programmes."""
    NATIONAL_PROGRAMMES = "national programmes"
    """Programmes and projects of national importance (Art. 11 let. b, 21 VIntA)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _SOURCES[self._value_]

    @property
    def citation(self) -> Citation | None:
        """The federal provision on which it is paid; None for own funds."""
        return _BASES.get(self)

    @property
    def in_programme(self) -> bool:
        """Whether it is one of the four sources of a cantonal programme."""
        return self._value_ in {"flat rate", "credit", "canton", "municipalities"}

    @property
    def is_own(self) -> bool:
        """Whether it is own funds, which count towards parity."""
        return self._value_ in {"canton", "municipalities"}

    @property
    def is_federal(self) -> bool:
        """Whether it is one of the two federal sources of a cantonal programme."""
        return self.in_programme and not self.is_own

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("funding source", value, cls, "use a member such as FundingSource.CREDIT")


_SOURCES: Final = {
    "flat rate": Text(
        "Integrationspauschale",
        "forfait d'intégration",
        "somma forfettaria a favore dell'integrazione",
        "flat-rate payment for integration",
        "SSSS",
    ),
    "credit": Text(
        "Integrationsförderkredit",
        "crédit d'encouragement à l'intégration",
        "credito per la promozione dell'integrazione",
        "integration support credit",
        "SSPP",
    ),
    "canton": Text(
        "eigene Mittel des Kantons",
        "fonds propres du canton",
        "mezzi propri del Cantone",
        "own funds of the canton",
        "SSPP",
    ),
    "municipalities": Text(
        "eigene Mittel der Gemeinden",
        "fonds propres des communes",
        "mezzi propri dei Comuni",
        "own funds of the municipalities",
        "SSPP",
    ),
    "Programme S": Text("Programm S", "Programme S", "Programma S", "Programme S", "SSSS"),
    "national programmes": Text(
        "Programme und Projekte von nationaler Bedeutung",
        "programmes et projets d'importance nationale",
        "programmi e progetti di portata nazionale",
        "programmes and projects of national importance",
        "SSSS",
    ),
}
_BASES: Final = {
    FundingSource.FLAT_RATE: Citation(AIG, "58", "2"),
    FundingSource.CREDIT: Citation(AIG, "58", "3"),
    FundingSource.PROGRAMME_S: Citation(AIG, "58", "3"),
    FundingSource.NATIONAL_PROGRAMMES: Citation(AIG, "58", "3"),
}


@closed
class FundingArea(Enum):
    """A funding area of Art. 12 para. 1 VIntA (*Förderbereich der Verordnung*); the value is its letter.

    The list is open: the EJPD may add areas in agreement with the cantons (para. 2). These are not the
    areas of action of the programmes (`AreaOfAction`).

    >>> import kipcore as kip
    >>> kip.FundingArea("c").label["fr"], str(kip.FundingArea("c").citation)
    ('compétences linguistiques', 'Art. 12 Abs. 1 Bst. c VIntA')
    """

    INFORMATION_AND_COUNSELLING = "a"
    PROTECTION_AGAINST_DISCRIMINATION = "b"
    LANGUAGE = "c"
    EARLY_CHILDHOOD = "d"
    INTERCULTURAL_INTERPRETING = "e"
    LIVING_TOGETHER = "f"
    ACCESS_TO_STANDARD_STRUCTURES = "g"
    """Equal access to school, vocational training, labour market and health care in particular."""
    NATIONAL_IMPORTANCE = "h"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What it is about, in the four languages, after the wording of the ordinance."""
        return _AREAS[self._value_]

    @property
    def citation(self) -> Citation:
        """The letter of Art. 12 para. 1 VIntA."""
        return Citation(VINTA, "12", "1", self._value_)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("funding area", value, cls, "use a member such as FundingArea.LANGUAGE")


_AREAS: Final = {
    "a": Text(
        "Erstinformation und Beratung",
        "première information et conseil",
        "prima informazione e consulenza",
        "initial information and counselling",
        "SSSP",
    ),
    "b": Text(
        "Schutz vor Diskriminierung",
        "protection contre la discrimination",
        "tutela dalla discriminazione",
        "protection against discrimination",
        "SSSS",
    ),
    "c": Text(
        "Sprachkompetenzen",
        "compétences linguistiques",
        "competenze linguistiche",
        "language skills",
        "SSSP",
    ),
    "d": Text(
        "Fördermassnahmen in der frühen Kindheit",
        "mesures d'encouragement dans le domaine de la petite enfance",
        "misure di promozione durante la prima infanzia",
        "support measures in early childhood",
        "SSSP",
    ),
    "e": Text(
        "interkulturelles Dolmetschen und Verständigung",
        "services d'interprètes communautaires et aide à la compréhension",
        "interpretariato interculturale e sostegno alla comunicazione",
        "intercultural interpreting and communication",
        "SSSS",
    ),
    "f": Text(
        "Zusammenleben der einheimischen und der ausländischen Bevölkerung",
        "coexistence entre les populations suisse et étrangère",
        "convivenza della popolazione indigena e di quella straniera",
        "living together of the local and the foreign population",
        "SSSP",
    ),
    "g": Text(
        "chancengleicher Zugang zu den Regelstrukturen",
        "égalité des chances dans l'accès aux structures ordinaires",
        "accesso con pari opportunità alle strutture ordinarie",
        "equal access to standard structures",
        "SSSP",
    ),
    "h": Text(
        "Massnahmen von nationaler Bedeutung",
        "mesures d'importance nationale",
        "misure di portata nazionale",
        "measures of national importance",
        "SSSP",
    ),
}


@closed
class InitialIntegrationElement(Enum):
    """An element of initial integration that an agreement contains: Art. 14a para. 3 VIntA.

    The measures for recognised refugees and temporarily admitted persons (*Erstintegration*); the value
    is the letter. Two of them, c and e, are open to asylum seekers in the extended procedure too
    (Art. 15 para. 5 VIntA).

    >>> import kipcore as kip
    >>> [element.value for element in kip.InitialIntegrationElement]
    ['a', 'b', 'c', 'd', 'e', 'f']
    >>> kip.InitialIntegrationElement.CASE_MANAGEMENT.label["it"]
    'gestione dei casi continuativa e valutazione del potenziale'
    """

    INITIAL_INFORMATION = "a"
    CASE_MANAGEMENT = "b"
    LANGUAGE = "c"
    TRAINING_AND_EMPLOYABILITY = "d"
    EARLY_CHILDHOOD = "e"
    LIVING_TOGETHER = "f"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _ELEMENTS[self._value_]

    @property
    def citation(self) -> Citation:
        """The letter of Art. 14a para. 3 VIntA."""
        return Citation(VINTA, "14a", "3", self._value_)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("element", value, cls, "use a member such as InitialIntegrationElement.LANGUAGE")


_ELEMENTS: Final = {
    "a": Text(
        "Erstinformation und Integrationsförderbedarf",
        "première information et besoins en matière d'encouragement de l'intégration",
        "prima informazione e fabbisogno in termini di promozione dell'integrazione",
        "initial information and integration support needs",
        "SSSP",
    ),
    "b": Text(
        "durchgehende Fallführung sowie Potenzialabklärung",
        "gestion continue des cas et évaluation du potentiel",
        "gestione dei casi continuativa e valutazione del potenziale",
        "continuous case management and assessment of potential",
        "SSSP",
    ),
    "c": Text(
        "Sprache und Bildung",
        "langue et formation",
        "lingua e formazione",
        "language and learning",
        "SSSP",
    ),
    "d": Text(
        "Ausbildungs- und Arbeitsmarktfähigkeit",
        "aptitude à la formation et employabilité",
        "potenziale in ambito formativo e occupazionale",
        "training readiness and employability",
        "SSSP",
    ),
    "e": Text(
        "Sprache und Bildung in der frühen Kindheit",
        "langue et formation dans le domaine de la petite enfance",
        "lingua e formazione nella prima infanzia",
        "language and learning in early childhood",
        "SSSP",
    ),
    "f": Text("Zusammenleben", "coexistence", "coesistenza", "living together", "SSSP"),
}
