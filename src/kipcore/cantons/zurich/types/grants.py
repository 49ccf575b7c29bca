"""Grants beside the service agreement: tracks, applicants, and what an application can lack."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["GrantGap", "ProjectTrack", "VolunteerApplicant"]


@closed
class ProjectTrack(Enum):
    """How an application for a project grant is dealt with; the total cost of the project decides.

    >>> from kipcore.cantons import zurich
    >>> zurich.ProjectTrack.SMALL.label["en"]
    'small project'
    """

    SMALL = "small"
    """Filed at any time."""
    LARGER = "larger"
    """Filed by one of the days of the year."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _TRACKS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("project track", value, cls, "use a member such as ProjectTrack.SMALL")


_TRACKS: Final = {
    "small": Text("kleines Projekt", "petit projet", "piccolo progetto", "small project", "PPPP"),
    "larger": Text(
        "grösseres Projekt", "projet plus important", "progetto più grande", "larger project", "PPPP"
    ),
}


@closed
class VolunteerApplicant(Enum):
    """Who applies for a grant for volunteering with refugees.

    >>> from kipcore.cantons import zurich
    >>> [applicant.value for applicant in zurich.VolunteerApplicant if applicant.may_apply]
    ['municipality', 'non-profit organisation']
    """

    MUNICIPALITY = "municipality"
    NON_PROFIT_ORGANISATION = "non-profit organisation"
    OTHER = "other"

    __hash__ = object.__hash__

    @property
    def may_apply(self) -> bool:
        """Whether such an applicant may apply, as municipalities and non-profit organisations may."""
        return self is not VolunteerApplicant.OTHER

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _APPLICANTS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("applicant", value, cls, "use a member such as VolunteerApplicant.MUNICIPALITY")


_APPLICANTS: Final = {
    "municipality": Text("Gemeinde", "commune", "Comune", "municipality", "SSSS"),
    "non-profit organisation": Text(
        "gemeinnützige Organisation",
        "organisation d'utilité publique",
        "organizzazione di utilità pubblica",
        "non-profit organisation",
        "PPPP",
    ),
    "other": Text("andere Stelle", "autre organisme", "altro ente", "another body", "PPPP"),
}


@closed
class GrantGap(Enum):
    """What stands in the way of an application for a grant, in the order in which it is named.

    >>> from kipcore.cantons import zurich
    >>> zurich.GrantGap.CONCEPT.label["en"]
    'a plan'
    """

    AREA = "area"
    """A project in an area of action in which projects are supported directly."""
    REASONS = "reasons"
    """Reasons for a duration that is allowed only with reasons."""
    DURATION = "duration"
    """A duration that is allowed at all."""
    APPLICANT = "applicant"
    """An applicant for whom the grants are."""
    APPLICATION_LEFT = "application left"
    """An application that the applicant has not yet made in the period."""
    CONCEPT = "concept"
    """A plan (*Konzept*), asked for above an amount."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What is missing, in the four languages."""
        return _GAPS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("grant gap", value, cls, "use a member such as GrantGap.CONCEPT")


_GAPS: Final = {
    "area": Text(
        "ein Förderbereich mit direkter Projektförderung",
        "un domaine d'encouragement dans lequel des projets sont soutenus directement",
        "un ambito di promozione in cui i progetti sono sostenuti direttamente",
        "an area of action in which projects are supported directly",
    ),
    "reasons": Text(
        "eine Begründung für die längere Dauer",
        "une justification de la durée plus longue",
        "una motivazione per la durata più lunga",
        "reasons for the longer duration",
    ),
    "duration": Text(
        "eine zulässige Dauer",
        "une durée admise",
        "una durata ammessa",
        "a duration that is allowed",
    ),
    "applicant": Text(
        "eine gesuchsberechtigte Stelle",
        "un organisme autorisé à présenter une demande",
        "un ente legittimato a presentare una domanda",
        "an applicant who may apply",
    ),
    "application left": Text(
        "ein noch nicht verbrauchtes Gesuch in der Förderperiode",
        "une demande encore disponible pour la période d'encouragement",
        "una domanda ancora disponibile per il periodo di promozione",
        "an application not yet used in the funding period",
    ),
    "concept": Text(
        "ein Konzept",
        "un concept",
        "un piano",
        "a plan",
    ),
}
