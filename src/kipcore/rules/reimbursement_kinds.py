"""What AsylV 2 says of each status: basis, longest duration and its clock, which permit ends it."""

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from kipcore.errors import NotKnownError
from kipcore.law import parameters, provisions_reimbursement as law_text, questions
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.types.citation import Citation
from kipcore.types.dates import first_of_next_month
from kipcore.types.decisions import DecisionKind, StatusDecision
from kipcore.types.permits import PermitCard
from kipcore.types.person import Person
from kipcore.types.source import Source
from kipcore.types.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "ADMITTED",
    "EXPELLED",
    "FOREIGN",
    "KINDS",
    "REFUGEES",
    "STATELESS",
    "Case",
    "Kind",
    "Longest",
    "application",
    "applied",
    "entry",
    "protected",
    "recognition",
]

ADMITTED: Final = frozenset(
    {
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    }
)
"""Temporary admission, of whomever (Art. 83 paras 1 and 8, Art. 31 para. 3 AIG)."""
REFUGEES: Final = frozenset(
    {
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.REFUGEE_WITH_ASYLUM,
        Status.RESETTLED_REFUGEE,
        Status.REFUGEE_WITH_EXPULSION,
    }
)
"""Recognised refugees (Art. 59 AsylG)."""
STATELESS: Final = frozenset(
    {
        Status.STATELESS_PERSON,
        Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
        Status.STATELESS_PERSON_WITH_EXPULSION,
    }
)
"""Recognised stateless persons (Art. 31 AIG)."""
EXPELLED: Final = frozenset({Status.REFUGEE_WITH_EXPULSION, Status.STATELESS_PERSON_WITH_EXPULSION})
"""Refugees and stateless persons subject to expulsion, who were recognised before it or with it."""
FOREIGN: Final = frozenset({Status.HARDSHIP_PERMIT, Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL})
"""Statuses that stand on a permit under the law on foreign nationals (*ausländerrechtliche Bewilligung*)."""


class Longest(NamedTuple):
    """A longest duration: so many years, and from which day of a case they count."""

    years: Parameter[int]
    clock: "Callable[[Case], date]"


class Kind(NamedTuple):
    """What the ordinance says of a status, with the Act behind it."""

    basis: Parameter[Citation]
    longest: Longest | None
    cards: frozenset[PermitCard]
    """The permits that end reimbursement; B only under the law on foreign nationals, not under asylum law."""
    act: tuple[Source, ...]


class Case(NamedTuple):
    """One status of a person under one law."""

    person: Person
    place: int
    law: Law

    @property
    def decision(self) -> StatusDecision:
        """The decision that gave the status."""
        return self.person.decisions[self.place]

    @property
    def earlier(self) -> tuple[StatusDecision, ...]:
        """The decisions before it."""
        return self.person.decisions[: self.place]

    @property
    def kind(self) -> Kind:
        """What the ordinance says of it."""
        return KINDS[self.decision.status]

    @property
    def follows(self) -> StatusDecision | None:
        """The decision that follows without a day between, or None."""
        stretches = self.person.stretches
        if self.place + 1 == len(stretches):
            return None
        days, decision = stretches[self.place + 1]
        return decision if stretches[self.place][0].day_after() == days.first else None

    @property
    def has_permit_after(self) -> bool:
        """Whether a residence permit after temporary protection follows."""
        after = self.follows
        return after is not None and after.status is Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT

    @property
    def counts_as_admitted(self) -> bool:
        """Whether it is an earlier temporary admission, in the reading chosen."""
        status = self.decision.status
        if status in ADMITTED and status is not Status.TEMPORARILY_ADMITTED_PERSON:
            return self.law.reading(questions.EARLIER_REFUGEE_ADMISSION).name == "yes, admitted too"
        return status in ADMITTED

    @property
    def recognised(self) -> "Case":
        """The status with which the person was recognised as refugee or stateless person; else itself.

        Statuses of one recognition that follow one another rest on the first of them, and an expulsion on
        the recognition before it: it recognises nobody. In the reading that an admitted refugee counts as
        admitted, asylum granted after such an admission is a recognition of its own.
        """
        same: frozenset[Status] = frozenset()
        if self.decision.status in REFUGEES | STATELESS:
            same = REFUGEES if self.decision.status in REFUGEES else STATELESS
        place = self.place
        while place > 0:
            earlier = [index for index in range(place) if self.person.decisions[index].status in same]
            if not earlier:
                break
            before = self._replace(place=earlier[-1])
            if self.person.decisions[place].status not in EXPELLED and (
                before.follows is not self.person.decisions[place] or before.counts_as_admitted
            ):
                break
            place = before.place
        return self._replace(place=place)


def _missing(name: str, decision: StatusDecision, allowed: str) -> NotKnownError:
    return NotKnownError(name, str(decision), allowed, f"give {name}= in its StatusDecision")


def applied(decision: StatusDecision) -> date:
    """Return the day on which the application was filed that led to a decision."""
    if decision.applied_on is None:
        allowed = "the day on which the application was filed"
        if decision.status is Status.RESETTLED_REFUGEE:
            allowed += (
                ", from which Art. 24 paras 1 and 6 AsylV 2 count after another status; that a refugee of a "
                "group filed none, and what then counts, the ordinance does not say"
            )
        raise _missing("applied_on", decision, allowed)
    return decision.applied_on


def entry(case: Case) -> date:
    """Return the entry after which temporary admission was first ordered."""
    first = next(one for one in case.person.decisions if one.status in ADMITTED)
    if first.entered_on is None:
        allowed = "the day of the entry after which it was ordered"
        if first.kind is DecisionKind.INCLUSION:
            allowed += (
                "; a child born in Switzerland never entered, and whether its birth or the entry of the "
                "parents counts, Art. 20 and 24 AsylV 2 do not say: give the day that you take, and no "
                "born_on= if it lies before the birth"
            )
        raise _missing("entered_on", first, allowed)
    return first.entered_on


def application(case: Case) -> date:
    """Return the filing of the application; expulsion keeps that of the refugee before it."""
    decision = case.decision
    if decision.status is Status.REFUGEE_WITH_EXPULSION and decision.applied_on is None:
        decision = next((one for one in reversed(case.earlier) if one.status in REFUGEES), decision)
    return applied(decision)


def recognition(case: Case) -> date:
    """Return the day on which statelessness was recognised."""
    for decision in (*case.earlier, case.decision):
        if decision.kind is DecisionKind.STATELESSNESS_RECOGNISED:
            return decision.decided_on
    raise NotKnownError(
        "decisions",
        str(case.decision),
        "the recognition of statelessness before it",
        "add the StatusDecision that recognised it",
    )


def granted(case: Case) -> date:
    """Return the grant of temporary protection; a permit after it keeps the grant before."""
    one = case.decision if case.decision.status is Status.PROTECTED_PERSON else case.earlier[-1]
    return one.decided_on


def protected(case: Case) -> date:
    """Return from when the years run to the residence permit, in the reading chosen."""
    grant = granted(case)
    if case.law.reading(questions.RESIDENCE_PERMIT_CLOCK).name == "from the individual grant":
        return grant
    return case.law.at(parameters.PROTECTION_ACTIVATED, grant).value


def entered(case: Case) -> date:
    """Return the beginning of the month after entry, for groups of refugees."""
    return first_of_next_month(case.decision.entered_on)  # type: ignore[arg-type]  # its invariant


_NONE: Final = frozenset[PermitCard]()
_SETTLED: Final = frozenset({PermitCard.C})
_FOREIGN_PERMIT: Final = frozenset({PermitCard.B, PermitCard.C})
_20, _24 = parameters.ASYLUM_WINDOW, parameters.RECOGNITION_WINDOW
_SEEKER: Final = Kind(_20, None, _FOREIGN_PERMIT, (law_text.ASYLG_88_2,))
_ADMITTED_ACT: Final = (law_text.AIG_87_1B, law_text.AIG_87_3)
_STATELESS_ACT: Final = (law_text.AIG_87_1D, law_text.AIG_87_4)
_REFUGEE_ACT: Final = (law_text.ASYLG_88_3,)

KINDS: Final = {
    Status.ASYLUM_SEEKER_ACCELERATED: _SEEKER,
    Status.ASYLUM_SEEKER_DUBLIN: _SEEKER,
    Status.ASYLUM_SEEKER_EXTENDED: _SEEKER,
    Status.TEMPORARILY_ADMITTED_PERSON: Kind(
        _20,
        Longest(parameters.ADMITTED_PERSON_YEARS, entry),
        _FOREIGN_PERMIT,
        (law_text.AIG_87_1A, law_text.AIG_87_3),
    ),
    Status.PROTECTED_PERSON: Kind(
        _20,
        Longest(parameters.RESIDENCE_PERMIT_YEARS, protected),
        _FOREIGN_PERMIT,
        (law_text.ASYLG_88_2,),
    ),
    Status.TEMPORARILY_ADMITTED_REFUGEE: Kind(
        _24, Longest(parameters.ADMITTED_REFUGEE_YEARS, entry), _FOREIGN_PERMIT, _ADMITTED_ACT
    ),
    Status.REFUGEE_WITH_ASYLUM: Kind(
        _24, Longest(parameters.REFUGEE_YEARS, application), _SETTLED, _REFUGEE_ACT
    ),
    Status.REFUGEE_WITH_EXPULSION: Kind(
        _24, Longest(parameters.EXPELLED_REFUGEE_YEARS, application), _NONE, _REFUGEE_ACT
    ),
    Status.STATELESS_PERSON: Kind(
        _24, Longest(parameters.STATELESS_YEARS, recognition), _SETTLED, _STATELESS_ACT
    ),
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: Kind(
        _24, Longest(parameters.ADMITTED_STATELESS_YEARS, entry), _FOREIGN_PERMIT, _ADMITTED_ACT
    ),
    Status.STATELESS_PERSON_WITH_EXPULSION: Kind(
        _24, Longest(parameters.EXPELLED_STATELESS_YEARS, recognition), _NONE, _STATELESS_ACT
    ),
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: Kind(
        parameters.PERMIT_WINDOW,
        Longest(parameters.SETTLEMENT_PERMIT_YEARS, granted),
        _SETTLED,
        _REFUGEE_ACT,
    ),
    Status.RESETTLED_REFUGEE: Kind(
        parameters.GROUP_WINDOW,
        Longest(parameters.GROUP_YEARS, entered),
        _NONE,
        (law_text.ASYLG_88_3, law_text.ASYLG_88_3BIS),
    ),
}
"""The statuses for which the Confederation reimburses social assistance."""
