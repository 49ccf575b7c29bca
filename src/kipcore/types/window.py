"""Windows: the stretches during which the Confederation reimburses social assistance for a person."""

from collections.abc import Sequence
from enum import Enum
from fractions import Fraction
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.citation import Citation
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_key, closed, exactly, tuple_of
from kipcore.types.permits import FundingGroup
from kipcore.types.text import Text

__all__ = ["ReimbursementWindow", "WindowEnd"]


@closed
class WindowEnd(Enum):
    """What ends the duty to reimburse (*Ende der Kostenerstattungspflicht*).

    >>> import kipcore as kip
    >>> kip.WindowEnd.LONGEST_DURATION.label["de"]
    'längste Dauer'
    """

    STATUS_ENDED = "status ended"
    """The status ended and none followed at once: final decision, lapse, revocation, departure."""
    ANOTHER_STATUS = "another status"
    """Another status followed, under another article or under none."""
    PERMIT = "permit"
    """A permit under the law on foreign nationals was granted, or could be claimed."""
    RESIDENCE_PERMIT_DUE = "residence permit due"
    """A residence permit after temporary protection was due (Art. 74 para. 2 AsylG)."""
    LONGEST_DURATION = "longest duration"
    """The longest duration was reached."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _ENDS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("window end", value, cls, "use a member such as WindowEnd.PERMIT")


_ENDS: Final = {
    "status ended": Text("Ende des Status", "fin du statut", "fine dello statuto", "end of the status"),
    "another status": Text("anderer Status", "autre statut", "altro statuto", "another status"),
    "permit": Text(
        "Bewilligung oder Anspruch darauf",
        "autorisation ou droit à celle-ci",
        "permesso o diritto al suo rilascio",
        "permit or claim to it",
    ),
    "residence permit due": Text(
        "Anspruch auf eine Aufenthaltsbewilligung",
        "droit à une autorisation de séjour",
        "diritto a un permesso di dimora",
        "claim to a residence permit",
    ),
    "longest duration": Text("längste Dauer", "durée maximale", "durata massima", "longest duration"),
}


@attrs.frozen(init=False)
class ReimbursementWindow:
    """A stretch during which the Confederation reimburses social assistance (*Kostenerstattungspflicht*).

    Art. 20, 24 and 24a AsylV 2. Statuses that follow one another under one article form one window.

    Args:
        during: first and last day. A first day of None says that the beginning is not known, not that
            the window has always been open: the text of that time was not read. A last day of None says
            that no end is known yet.
        citation: the provision under which the window stands.
        groups: the funding groups of the statuses it spans, in the order in which they came.
        share: which part of the flat rate is paid, 1 or 1/2, as it is on the first day.
        ended_by: what ends it, or None if no end is known yet.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no group, or the group under which nothing is paid; a share that is not above
            0 and at most 1; an end without a reason, or a reason without an end.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from fractions import Fraction
    >>> print(kip.ReimbursementWindow(
    ...     during=kip.DateRange(date(2022, 5, 1), date(2027, 3, 31)),
    ...     citation=kip.Citation(kip.ASYLV_2, "20"), groups=[kip.FundingGroup.GP_1B],
    ...     share=Fraction(1), ended_by=kip.WindowEnd.RESIDENCE_PERMIT_DUE))
    2022-05-01..2027-03-31 Art. 20 AsylV 2, GP 1b
    """

    during: DateRange
    citation: Citation
    groups: tuple[FundingGroup, ...]
    share: Fraction
    ended_by: WindowEnd | None

    def __init__(
        self,
        *,
        during: DateRange,
        citation: Citation,
        groups: Sequence[FundingGroup],
        share: Fraction,
        ended_by: WindowEnd | None,
    ) -> None:
        exactly("during", during, DateRange, "give a DateRange")
        exactly("citation", citation, Citation, 'write Citation(ASYLV_2, "20")')
        spanned = tuple_of("groups", groups, FundingGroup)
        if not spanned or FundingGroup.NONE in spanned:
            raise InvalidValueError("groups", groups, "one group or more, not NONE", "name what is paid")
        exactly("share", share, Fraction, "write Fraction(1) or Fraction(1, 2)")
        if not 0 < share <= 1:
            raise InvalidValueError("share", share, "more than 0 and at most 1", "write Fraction(1, 2)")
        if ended_by is not None:
            exactly("ended_by", ended_by, WindowEnd, "use a member such as WindowEnd.PERMIT")
        if (ended_by is None) != (during.last is None):
            raise InvalidValueError(
                "ended_by", ended_by, "a reason if there is a last day, else None", "give both, or neither"
            )
        keep = object.__setattr__
        keep(self, "during", during)
        keep(self, "citation", citation)
        keep(self, "groups", spanned)
        keep(self, "share", share)
        keep(self, "ended_by", ended_by)

    def __str__(self) -> str:
        groups = " + ".join(group.value for group in self.groups)
        return f"{self.during} {self.citation}, {groups}"
