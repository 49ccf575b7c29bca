"""Decisions on the status of a person: what was decided, by which provision, on which day."""

from datetime import date
from enum import Enum
from typing import Final, NamedTuple, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.citation import AIG, ASYLG, Citation
from kipcore.types.doors import a_date, a_key, closed, exactly
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["DecisionKind", "StatusDecision"]


@closed
class DecisionKind(Enum):
    """What was decided (*Entscheid*): the act of an authority that gives a person a status.

    >>> import kipcore as kip
    >>> kind = kip.DecisionKind.FAMILY_ASYLUM
    >>> kind.label["de"], str(kind.citation), [status.name for status in kind.statuses]
    ('Familienasyl', 'Art. 51 Abs. 1 AsylG', ['REFUGEE_WITH_ASYLUM'])
    """

    PROCEDURE_OPENED = "procedure opened"
    """An application for asylum is treated in one of the three procedures (Art. 26b to 26d AsylG)."""
    ADMISSION_ORDERED = "temporary admission ordered"
    """SEM orders temporary admission (Art. 83 para. 1 AIG)."""
    REFUGEE_ADMITTED = "refugee admitted temporarily"
    """Refugee with grounds for denying asylum, admitted temporarily (Art. 83 para. 8 AIG)."""
    INCLUSION = "inclusion in temporary admission"
    """Einschluss of a member of the family in a temporary admission (Art. 85c para. 1 AIG)."""
    ASYLUM_GRANTED = "asylum granted"
    """Asylum on a person's own grounds (Art. 49 AsylG)."""
    FAMILY_ASYLUM = "family asylum"
    """Familienasyl of spouse and minor children (Art. 51 para. 1 AsylG)."""
    GROUP_ASYLUM = "asylum for a group"
    """Asylum for a group of refugees (Art. 56 AsylG); SEM decides who belongs to it."""
    PROTECTION_GRANTED = "temporary protection granted"
    """Temporary protection, status S (Art. 66 and 69 AsylG)."""
    PERMIT_AFTER_PROTECTION = "permit after temporary protection"
    """Residence permit after five years of protection (Art. 74 para. 2 AsylG)."""
    STATELESSNESS_RECOGNISED = "statelessness recognised"
    """A person is recognised as stateless (Art. 31 AIG)."""
    EXPULSION_ORDERED = "expulsion ordered"
    """Landesverweisung or Ausweisung of a refugee or stateless person."""
    HARDSHIP_RECOGNISED = "hardship recognised"
    """Residence permit in a serious case of personal hardship (Art. 14 para. 2 AsylG)."""
    PERMIT_GRANTED = "permit granted"
    """A permit under the AIG or the free movement of persons."""
    CITIZENSHIP = "Swiss citizenship"
    """Swiss by birth or naturalisation."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _KINDS[self._value_].label

    @property
    def citation(self) -> Citation | None:
        """The provision; None where it is not one of the acts read, or where there are several."""
        return _KINDS[self._value_].citation

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses that such a decision can give."""
        return _KINDS[self._value_].gives

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("kind of decision", value, cls, "use a member of DecisionKind")


class _Kind(NamedTuple):
    label: Text
    citation: Citation | None
    gives: tuple[Status, ...]


_KINDS: Final = {
    "procedure opened": _Kind(
        Text("Asylverfahren", "procédure d'asile", "procedura d'asilo", "asylum procedure", "XXXX"),
        None,
        (Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED),
    ),
    "temporary admission ordered": _Kind(
        Text(
            "vorläufige Aufnahme",
            "admission provisoire",
            "ammissione provvisoria",
            "temporary admission",
            "SSSS",
        ),
        Citation(AIG, "83", "1"),
        (Status.TEMPORARILY_ADMITTED_PERSON,),
    ),
    "inclusion in temporary admission": _Kind(
        Text(
            "Einschluss in die vorläufige Aufnahme",
            "inclusion dans l'admission provisoire",
            "inclusione nell'ammissione provvisoria",
            "inclusion in temporary admission",
            "SPSP",
        ),
        Citation(AIG, "85c", "1"),
        (Status.TEMPORARILY_ADMITTED_PERSON, Status.TEMPORARILY_ADMITTED_REFUGEE),
    ),
    "refugee admitted temporarily": _Kind(
        Text(
            "vorläufige Aufnahme als Flüchtling",
            "admission provisoire en qualité de réfugié",
            "ammissione provvisoria in qualità di rifugiato",
            "temporary admission as a refugee",
            "PPPP",
        ),
        Citation(AIG, "83", "8"),
        (Status.TEMPORARILY_ADMITTED_REFUGEE,),
    ),
    "asylum granted": _Kind(
        Text(
            "Gewährung von Asyl", "octroi de l'asile", "concessione dell'asilo", "granting of asylum", "SSSS"
        ),
        Citation(ASYLG, "49"),
        (Status.REFUGEE_WITH_ASYLUM,),
    ),
    "family asylum": _Kind(
        Text(
            "Familienasyl",
            "asile accordé aux familles",
            "asilo accordato a famiglie",
            "family asylum",
            "SSSS",
        ),
        Citation(ASYLG, "51", "1"),
        (Status.REFUGEE_WITH_ASYLUM,),
    ),
    "asylum for a group": _Kind(
        Text(
            "Asyl für eine Flüchtlingsgruppe",
            "asile accordé à un groupe de réfugiés",
            "asilo accordato a un gruppo di rifugiati",
            "asylum for a group of refugees",
            "PPPP",
        ),
        Citation(ASYLG, "56"),
        (Status.RESETTLED_REFUGEE,),
    ),
    "temporary protection granted": _Kind(
        Text(
            "Gewährung vorübergehenden Schutzes",
            "octroi de la protection provisoire",
            "concessione della protezione provvisoria",
            "granting of temporary protection",
            "SSSS",
        ),
        Citation(ASYLG, "66"),
        (Status.PROTECTED_PERSON,),
    ),
    "permit after temporary protection": _Kind(
        Text(
            "Aufenthaltsbewilligung nach vorübergehendem Schutz",
            "autorisation de séjour après la protection provisoire",
            "permesso di dimora dopo la protezione provvisoria",
            "residence permit after temporary protection",
            "PPPP",
        ),
        Citation(ASYLG, "74", "2"),
        (Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,),
    ),
    "statelessness recognised": _Kind(
        Text(
            "Anerkennung der Staatenlosigkeit",
            "reconnaissance de l'apatridie",
            "riconoscimento dell'apolidia",
            "recognition of statelessness",
            "PPPP",
        ),
        Citation(AIG, "31"),
        (Status.STATELESS_PERSON, Status.TEMPORARILY_ADMITTED_STATELESS_PERSON),
    ),
    "expulsion ordered": _Kind(
        Text(
            "Landesverweisung oder Ausweisung",
            "expulsion",
            "espulsione",
            "expulsion",
            "SSSS",
        ),
        None,
        (Status.REFUGEE_WITH_EXPULSION, Status.STATELESS_PERSON_WITH_EXPULSION),
    ),
    "hardship recognised": _Kind(
        Text(
            "schwerwiegender persönlicher Härtefall",
            "cas de rigueur grave",
            "grave caso di rigore personale",
            "serious case of personal hardship",
            "SSSP",
        ),
        Citation(ASYLG, "14", "2"),
        (Status.HARDSHIP_PERMIT,),
    ),
    "permit granted": _Kind(
        Text(
            "Erteilung einer Bewilligung",
            "octroi d'une autorisation",
            "rilascio di un permesso",
            "granting of a permit",
            "PPPP",
        ),
        None,
        (Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL),
    ),
    "Swiss citizenship": _Kind(
        Text(
            "Schweizer Bürgerrecht",
            "nationalité suisse",
            "cittadinanza svizzera",
            "Swiss citizenship",
            "XXXX",
        ),
        None,
        (Status.SWISS,),
    ),
}
# The first kind that can give a status is the one meant unless another is named.
_ORDINARY: Final = {status: kind for kind in reversed(DecisionKind) for status in kind.statuses}
# Decided abroad, or before the family follows: the entry may come after the decision.
_BEFORE_ENTRY: Final = frozenset(
    {DecisionKind.GROUP_ASYLUM, DecisionKind.FAMILY_ASYLUM, DecisionKind.INCLUSION}
)


@attrs.frozen
class StatusDecision:
    """A decision that gave one person a status (*effektiver Entscheid*, Art. 15 para. 4 VIntA).

    Args:
        status: what status the person got.
        decided_on: day on which the decision was issued (*ergangen*); the status holds from that day.
        entered_on: day of the entry into Switzerland after which it was decided; needed for a resettled
            refugee, because Art. 29a para. 4 VIntA counts from it.
        applied_on: day on which the application was filed that led to it (*Einreichung des Asylgesuchs*).
        until: last day of the status, where it ended without another status following it at once.
        kind: what was decided, where a status can be had in several ways; by default the ordinary one.

    Raises:
        WrongTypeError: no Status or DecisionKind, or days that are not dates.
        InvalidValueError: a resettled refugee without a day of entry; a kind that does not give the
            status; an end, application or entry on the wrong side of the decision.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> decision = kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, date(2019, 5, 2))
    >>> decision.kind
    <DecisionKind.ASYLUM_GRANTED: 'asylum granted'>
    """

    status: Status
    decided_on: date
    entered_on: date | None = None
    applied_on: date | None = attrs.field(default=None, kw_only=True)
    until: date | None = attrs.field(default=None, kw_only=True)
    kind: DecisionKind = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        exactly("status", self.status, Status, "use a member of Status")
        a_date("decided_on", self.decided_on)
        if self.kind is None:
            object.__setattr__(self, "kind", _ORDINARY[self.status])
        exactly("kind", self.kind, DecisionKind, "use a member of DecisionKind, or leave it out")
        if self.status not in self.kind.statuses:
            names = ", ".join(kind.name for kind in DecisionKind if self.status in kind.statuses)
            raise InvalidValueError("kind", self.kind, names, f"name what gave {self.status.value}")
        if self.entered_on is not None:
            a_date("entered_on", self.entered_on)
            if self.entered_on > self.decided_on and self.kind not in _BEFORE_ENTRY:
                self._refuse("entered_on", self.entered_on, f"{self.decided_on} or earlier")
        elif self.status is Status.RESETTLED_REFUGEE:
            raise InvalidValueError(
                "entered_on",
                None,
                "the day of entry",
                "Art. 29a para. 4 VIntA counts from it: give it",
            )
        if self.applied_on is not None:
            a_date("applied_on", self.applied_on)
            if self.applied_on > self.decided_on:
                self._refuse("applied_on", self.applied_on, f"{self.decided_on} or earlier")
        if self.until is not None:
            a_date("until", self.until)
            if self.until < self.decided_on:
                self._refuse("until", self.until, f"{self.decided_on} or later")

    def _refuse(self, name: str, day: date, allowed: str) -> NoReturn:
        raise InvalidValueError(name, day, allowed, "check which of the two days is meant")

    def __str__(self) -> str:
        return f"{self.status.value} {self.decided_on}"
