"""Cards and funding groups: what goes with a status and is not the status."""

from datetime import date
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, a_key, closed, exactly
from kipcore.types.text import Text

__all__ = ["FundingGroup", "Permit", "PermitCard"]


@closed
class PermitCard(Enum):
    """The identity card of a foreign national (*Ausländerausweis*), which everyday speech calls a permit.

    N, F and S are cards without a residence permit behind them; B, C and L are cards of a permit.

    >>> import kipcore as kip
    >>> kip.PermitCard.C.label["de"], kip.PermitCard.F.is_residence_permit
    ('Ausweis C (Niederlassungsbewilligung)', False)
    """

    N = "N"
    F = "F"
    S = "S"
    L = "L"
    B = "B"
    C = "C"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The name in the four languages."""
        return _CARDS[self._value_]

    @property
    def is_residence_permit(self) -> bool:
        """Whether a permit to stay stands behind the card (*Bewilligung*): L, B and C."""
        return self._value_ in {"L", "B", "C"}

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("permit card", value, cls, "use a member such as PermitCard.F; no card is None")


_CARDS: Final = {
    "N": Text(
        "Ausweis N (Asylsuchende)",
        "permis N (requérants d'asile)",
        "permesso N (richiedenti l'asilo)",
        "N permit (asylum seekers)",
        "SSSs",
    ),
    "F": Text(
        "Ausweis F (vorläufig Aufgenommene)",
        "permis F (personnes admises à titre provisoire)",
        "permesso F (persone ammesse provvisoriamente)",
        "F permit (temporarily admitted persons)",
        "SSSs",
    ),
    "S": Text(
        "Ausweis S (Schutzbedürftige)",
        "permis S (personnes à protéger)",
        "permesso S (persone bisognose di protezione)",
        "S permit (persons in need of protection)",
        "SSSS",
    ),
    "L": Text(
        "Ausweis L (Kurzaufenthaltsbewilligung)",
        "permis L (autorisation de courte durée)",
        "permesso L (permesso di soggiorno di breve durata)",
        "L permit (short stay permit)",
        "SSSs",
    ),
    "B": Text(
        "Ausweis B (Aufenthaltsbewilligung)",
        "permis B (autorisation de séjour)",
        "permesso B (permesso di dimora)",
        "B permit (residence permit)",
        "SSSs",
    ),
    "C": Text(
        "Ausweis C (Niederlassungsbewilligung)",
        "permis C (autorisation d'établissement)",
        "permesso C (permesso di domicilio)",
        "C permit (settlement permit)",
        "SSSs",
    ),
}


@closed
class FundingGroup(Enum):
    """Under which global flat rate the Confederation reimburses social assistance (*Globalpauschale*).

    AsylV 2, Art. 20 and 22 (GP 1a, 1b), Art. 24, 24a and 26 (GP 2). The labels are those of SEM.

    >>> import kipcore as kip
    >>> kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT.funding_group.label["en"]
    'half of global flat rate 2'
    """

    GP_1A = "GP 1a"
    """Asylum seekers (Art. 20, 22 AsylV 2)."""
    GP_1B = "GP 1b"
    """Temporarily admitted persons, and protected persons without a residence permit (Art. 20, 22)."""
    GP_2 = "GP 2"
    """Refugees and stateless persons (Art. 24, 24a, 26 AsylV 2)."""
    HALF_GP_2 = "half GP 2"
    """Protected persons with a residence permit (Art. 24 para. 3 AsylV 2)."""
    NONE = "none"
    """No flat rate is paid."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _GROUPS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("funding group", value, cls, "use a member such as FundingGroup.GP_2")


_GROUPS: Final = {
    "GP 1a": Text(
        "Globalpauschale 1a",
        "forfait global 1a",
        "somma forfettaria globale 1a",
        "global flat rate 1a",
        "SSSP",
    ),
    "GP 1b": Text(
        "Globalpauschale 1b",
        "forfait global 1b",
        "somma forfettaria globale 1b",
        "global flat rate 1b",
        "SSSP",
    ),
    "GP 2": Text(
        "Globalpauschale 2", "forfait global 2", "somma forfettaria globale 2", "global flat rate 2", "SPPP"
    ),
    "half GP 2": Text(
        "halbe Globalpauschale 2",
        "moitié du forfait global 2",
        "metà della somma forfettaria globale 2",
        "half of global flat rate 2",
        "PPPP",
    ),
    "none": Text(
        "keine Globalpauschale",
        "aucun forfait global",
        "nessuna somma forfettaria globale",
        "no global flat rate",
        "PPPP",
    ),
}


@attrs.frozen
class Permit:
    """A card that a person held, with the days on which it was valid (*Ausweis, Bewilligung*).

    Only cards that a status leaves open need to be stated: a refugee granted asylum has B or C.

    Args:
        card: which card.
        since: first day of its validity.
        until: last day of its validity, or None if no end is known.
        claim_since: day since which a claim to it existed (*Anspruch*), if that was earlier; several
            windows of AsylV 2 end with the claim. For refugees and stateless persons claims to settlement
            under Art. 42 paras 3 and 4 or 43 paras 5 and 6 AIG do; for temporary admission those under
            Art. 42, 43 paras 1, 5 and 6 AIG and the free movement of persons (until 2022 that list was
            shorter). The caller judges the claim by the law of that day.

    Raises:
        WrongTypeError: no PermitCard, or days that are not dates.
        InvalidValueError: a last day before the first, a claim that came after the permit.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.Permit(kip.PermitCard.C, date(2029, 3, 1)).during
    DateRange(first=datetime.date(2029, 3, 1), last=None)
    """

    card: PermitCard
    since: date
    until: date | None = None
    claim_since: date | None = None

    def __attrs_post_init__(self) -> None:
        exactly("card", self.card, PermitCard, "use a member such as PermitCard.B")
        a_date("since", self.since)
        if self.until is not None:
            DateRange(self.since, self.until)
        if self.claim_since is not None:
            a_date("claim_since", self.claim_since)
            if self.claim_since > self.since:
                raise InvalidValueError(
                    "claim_since", self.claim_since, f"{self.since} or earlier", "leave it out"
                )

    @property
    def during(self) -> DateRange:
        """The days on which the card was valid."""
        return DateRange(self.since, self.until)
