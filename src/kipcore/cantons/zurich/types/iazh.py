"""The closed lists of the Integration Agenda of the Canton of Zurich (IAZH): offers, groups, refusals."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed, exactly
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["IazhGroup", "IazhOffer", "IazhRefusal"]


@closed
class IazhOffer(Enum):
    """What an offer for refugees and temporarily admitted persons is about (*Angebotsart*).

    The first four are accredited and charged to the ceiling of a municipality; the last three are financed
    on their own.

    >>> from kipcore.cantons import zurich
    >>> zurich.IazhOffer.ASSESSMENT.label["de"]
    'Abklärung'
    """

    ASSESSMENT = "assessment"
    """Abklärung."""
    LANGUAGE = "language"
    """Sprachförderung."""
    EDUCATION = "education"
    """Bildung."""
    WORK_INTEGRATION = "work integration"
    """Arbeitsintegration."""
    LIVING_TOGETHER = "living together"
    """Zusammenleben."""
    EARLY_CHILDHOOD = "early childhood"
    """Frühe Kindheit."""
    PSYCHOLOGICAL_BURDENS = "psychological burdens"
    """For persons with psychological burdens (*Personen mit psychischen Belastungen*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _OFFERS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("offer", value, cls, "use a member such as IazhOffer.LANGUAGE")


_OFFERS: Final = {
    "assessment": Text("Abklärung", "évaluation", "valutazione", "assessment", "SPPP"),
    "language": Text(
        "Sprachförderung",
        "encouragement linguistique",
        "promozione linguistica",
        "language support",
        "SPPP",
    ),
    "education": Text("Bildung", "formation", "formazione", "education", "SPPP"),
    "work integration": Text(
        "Arbeitsintegration",
        "intégration professionnelle",
        "integrazione professionale",
        "work integration",
        "SPPP",
    ),
    "living together": Text("Zusammenleben", "vivre-ensemble", "convivenza", "living together", "SSPP"),
    "early childhood": Text("Frühe Kindheit", "petite enfance", "prima infanzia", "early childhood", "SSSP"),
    "psychological burdens": Text(
        "Angebote für Personen mit psychischen Belastungen",
        "offres pour personnes présentant des problèmes psychiques",
        "offerte per persone con disagio psichico",
        "offers for persons with mental health problems",
        "SPPP",
    ),
}


@closed
class IazhGroup(Enum):
    """For whom the case leading office is responsible: groups of the key, and of what lies above a ceiling.

    The key of the ceilings counts the first three. Refugees are those with asylum and those temporarily
    admitted (*anerkannte Flüchtlinge und vorläufig aufgenommene Flüchtlinge*).

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> zurich.IazhGroup.of(kip.Status.TEMPORARILY_ADMITTED_REFUGEE)
    <IazhGroup.REFUGEES: 'refugees'>
    """

    ASYLUM_SEEKERS = "asylum seekers"
    """Asylsuchende (Ausweis N)."""
    TEMPORARILY_ADMITTED = "temporarily admitted"
    """Vorläufig aufgenommene Ausländerinnen und Ausländer (VA, Ausweis F)."""
    REFUGEES = "refugees"
    """Flüchtlinge (FL, Ausweis F und B)."""
    PROTECTED = "protected"
    """Schutzbedürftige (Status S)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _GROUPS[self._value_]

    @classmethod
    def of(cls, status: Status) -> "IazhGroup | None":
        """Return the group of a status, or None if the documents of the canton name none for it.

        Raises:
            WrongTypeError: no Status.

        >>> import kipcore as kip
        >>> from kipcore.cantons import zurich
        >>> print(zurich.IazhGroup.of(kip.Status.STATELESS_PERSON))
        None
        """
        exactly("status", status, Status, "use a member such as Status.REFUGEE_WITH_ASYLUM")
        return _OF.get(status)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("group", value, cls, "use a member such as IazhGroup.REFUGEES")


_GROUPS: Final = {
    "asylum seekers": Text(
        "Asylsuchende", "requérants d'asile", "richiedenti l'asilo", "asylum seekers", "SSSS"
    ),
    "temporarily admitted": Text(
        "vorläufig Aufgenommene",
        "personnes admises à titre provisoire",
        "persone ammesse provvisoriamente",
        "temporarily admitted persons",
        "SSSS",
    ),
    "refugees": Text("Flüchtlinge", "réfugiés", "rifugiati", "refugees", "SSSS"),
    "protected": Text(
        "Personen mit Schutzstatus S",
        "personnes avec statut de protection S",
        "persone con statuto di protezione S",
        "persons with protection status S",
        "SSSS",
    ),
}
_OF: Final = {
    Status.ASYLUM_SEEKER_ACCELERATED: IazhGroup.ASYLUM_SEEKERS,
    Status.ASYLUM_SEEKER_DUBLIN: IazhGroup.ASYLUM_SEEKERS,
    Status.ASYLUM_SEEKER_EXTENDED: IazhGroup.ASYLUM_SEEKERS,
    Status.TEMPORARILY_ADMITTED_PERSON: IazhGroup.TEMPORARILY_ADMITTED,
    Status.TEMPORARILY_ADMITTED_REFUGEE: IazhGroup.REFUGEES,
    Status.REFUGEE_WITH_ASYLUM: IazhGroup.REFUGEES,
    Status.RESETTLED_REFUGEE: IazhGroup.REFUGEES,
    Status.REFUGEE_WITH_EXPULSION: IazhGroup.REFUGEES,
    Status.PROTECTED_PERSON: IazhGroup.PROTECTED,
}


@closed
class IazhRefusal(Enum):
    """Why a cost may not be charged to the ceiling of a municipality, in the order in which reasons stand.

    >>> from kipcore.cantons import zurich
    >>> zurich.IazhRefusal.NOT_ACCREDITED.label["de"]
    'das Angebot ist nicht akkreditiert'
    """

    NOT_ACCREDITED = "not accredited"
    """The offer does not stand in the catalogue of the canton (*kantonaler Angebotskatalog*)."""
    OTHER_FINANCING = "other financing"
    """Offers of this kind are financed on their own."""
    NOT_IN_TARGET_GROUP = "not in target group"
    """The person is of none of the groups that the agenda names."""
    SETTLEMENT_PERMIT = "settlement permit"
    """A person with card C no longer belongs to the target group."""
    LANGUAGE_ONLY = "language only"
    """Asylum seekers: only offers of the area language are refinanced."""
    REGISTERED_IN_2020 = "registered in 2020"
    """Registered in 2020 through the *Triagestelle*: the old system pays, and what it leaves stays."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _REFUSALS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("refusal", value, cls, "use a member such as IazhRefusal.NOT_ACCREDITED")


_REFUSALS: Final = {
    "not accredited": Text(
        "das Angebot ist nicht akkreditiert",
        "l'offre n'est pas accréditée",
        "l'offerta non è accreditata",
        "the offer is not accredited",
    ),
    "other financing": Text(
        "Angebote dieser Art werden anders finanziert",
        "les offres de ce genre sont financées autrement",
        "le offerte di questo genere sono finanziate altrimenti",
        "offers of this kind are financed otherwise",
    ),
    "not in target group": Text(
        "die Person gehört nicht zur Zielgruppe",
        "la personne n'appartient pas au groupe cible",
        "la persona non appartiene al gruppo destinatario",
        "the person does not belong to the target group",
    ),
    "settlement permit": Text(
        "mit Ausweis C gehört die Person nicht mehr zur Zielgruppe",
        "avec un permis C, la personne n'appartient plus au groupe cible",
        "con un permesso C la persona non appartiene più al gruppo destinatario",
        "with a C permit the person no longer belongs to the target group",
    ),
    "language only": Text(
        "für Asylsuchende zählt nur die Sprachförderung",
        "pour les requérants d'asile, seul l'encouragement linguistique compte",
        "per i richiedenti l'asilo conta soltanto la promozione linguistica",
        "for asylum seekers only language support counts",
    ),
    "registered in 2020": Text(
        "2020 über die Triagestelle angemeldet",
        "inscription en 2020 par le service de triage (Triagestelle)",
        "iscrizione nel 2020 tramite il servizio di triage (Triagestelle)",
        "registered in 2020 through the triage office (Triagestelle)",
    ),
}
