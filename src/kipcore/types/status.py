"""Decisions on the status of a person, as far as a flat rate hangs on them."""

from datetime import date
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_date, a_key, exactly
from kipcore.types.text import Text

__all__ = ["DecidedStatus", "StatusDecision"]


class DecidedStatus(Enum):
    """A status for which Art. 15 para. 1 or Art. 29a para. 4 VIntA names a flat rate.

    A status that is not here (stateless persons, hardship permits, refugees with an expulsion order)
    is not named in these provisions; whether it draws a flat rate is open.

    >>> import kipcore as kip
    >>> kip.DecidedStatus.TEMPORARILY_ADMITTED_PERSON.label["de"]
    'vorläufig aufgenommene Person'
    """

    TEMPORARILY_ADMITTED_PERSON = "temporarily admitted person"
    """Vorläufig aufgenommene Person, foreigner under Art. 83 para. 1 AIG."""
    TEMPORARILY_ADMITTED_REFUGEE = "temporarily admitted refugee"
    """Vorläufig aufgenommener Flüchtling (Art. 83 para. 8 AIG)."""
    REFUGEE_WITH_ASYLUM = "refugee with asylum"
    """Anerkannter Flüchtling, dem Asyl gewährt wurde (Art. 49 AsylG)."""
    RESETTLED_REFUGEE = "resettled refugee"
    """Resettlement-Flüchtling, of a group under Art. 56 AsylG."""
    PROTECTED_PERSON_WITH_RESIDENCE_PERMIT = "protected person with residence permit"
    """Schutzbedürftige Person mit Aufenthaltsbewilligung (Art. 74 para. 2 AsylG)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The term in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key(
            "status",
            value,
            cls,
            "use a member of DecidedStatus; other statuses are not named in law",
        )


_LABELS: Final = {
    "temporarily admitted person": Text(
        "vorläufig aufgenommene Person",
        "personne admise à titre provisoire",
        "persona ammessa provvisoriamente",
        "temporarily admitted person",
        "SSSS",
    ),
    "temporarily admitted refugee": Text(
        "vorläufig aufgenommener Flüchtling",
        "réfugié admis à titre provisoire",
        "rifugiato ammesso provvisoriamente",
        "temporarily admitted refugee",
        "SSSS",
    ),
    "refugee with asylum": Text(
        "Flüchtling mit Asyl",
        "réfugié ayant obtenu l'asile",
        "rifugiato cui è stato accordato asilo",
        "refugee granted asylum",
        "SSSS",
    ),
    "resettled refugee": Text(
        "Resettlement-Flüchtling",
        "réfugié à réinstaller",
        "rifugiato reinsediato",
        "resettled refugee",
        "SSSS",
    ),
    "protected person with residence permit": Text(
        "schutzbedürftige Person mit Aufenthaltsbewilligung",
        "personne à protéger titulaire d'une autorisation de séjour",
        "persona bisognosa di protezione titolare di un permesso di dimora",
        "person in need of protection with a residence permit",
        "SSSS",
    ),
}


@attrs.frozen
class StatusDecision:
    """A decision that gave one person a status (*effektiver Entscheid*, Art. 15 para. 4 VIntA).

    Args:
        status: what was decided.
        decided_on: day on which the decision was issued (*ergangen*).
        entered_on: day of entry into Switzerland; needed for a resettled refugee, because Art. 29a
            para. 4 VIntA counts from it.

    Raises:
        WrongTypeError: no DecidedStatus, or days that are not dates.
        InvalidValueError: a resettled refugee without a day of entry.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.StatusDecision(kip.DecidedStatus.REFUGEE_WITH_ASYLUM, date(2019, 5, 2)).decided_on
    datetime.date(2019, 5, 2)
    """

    status: DecidedStatus
    decided_on: date
    entered_on: date | None = None

    def __attrs_post_init__(self) -> None:
        exactly("status", self.status, DecidedStatus, "use a member of DecidedStatus")
        a_date("decided_on", self.decided_on)
        if self.entered_on is not None:
            a_date("entered_on", self.entered_on)
        elif self.status is DecidedStatus.RESETTLED_REFUGEE:
            raise InvalidValueError(
                "entered_on",
                None,
                "the day of entry",
                "Art. 29a para. 4 VIntA counts from it: give it",
            )
