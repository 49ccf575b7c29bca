"""Persons to draw: their statuses one after the other, their cards, what the rules ask of them."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.days import TURNS, date_ranges, days
from kipcore.testing.draws.words import citations
from kipcore.types.dates import DateRange
from kipcore.types.decisions import DecisionKind, StatusDecision
from kipcore.types.permits import FundingGroup, Permit, PermitCard
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.window import ReimbursementWindow, WindowEnd

__all__ = ["DRAWN", "permits", "persons", "status_decisions", "statuses"]

_FIRST: Final = (
    Status.REFUGEE_WITH_ASYLUM,
    Status.TEMPORARILY_ADMITTED_PERSON,
    Status.PROTECTED_PERSON,
    Status.ASYLUM_SEEKER_EXTENDED,
    Status.TEMPORARILY_ADMITTED_REFUGEE,
    Status.RESETTLED_REFUGEE,
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    Status.STATELESS_PERSON,
    Status.ASYLUM_SEEKER_ACCELERATED,
    Status.ASYLUM_SEEKER_DUBLIN,
)
_FOLLOWS: Final[dict[Status, tuple[Status, ...]]] = {
    Status.ASYLUM_SEEKER_ACCELERATED: (
        Status.REFUGEE_WITH_ASYLUM,
        Status.ASYLUM_SEEKER_EXTENDED,
        Status.TEMPORARILY_ADMITTED_PERSON,
    ),
    Status.ASYLUM_SEEKER_DUBLIN: (Status.ASYLUM_SEEKER_EXTENDED, Status.ASYLUM_SEEKER_ACCELERATED),
    Status.ASYLUM_SEEKER_EXTENDED: (
        Status.REFUGEE_WITH_ASYLUM,
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.PROTECTED_PERSON,
        Status.RESETTLED_REFUGEE,
    ),
    Status.TEMPORARILY_ADMITTED_PERSON: (
        Status.REFUGEE_WITH_ASYLUM,
        Status.HARDSHIP_PERMIT,
        Status.PROTECTED_PERSON,
        Status.STATELESS_PERSON,
        Status.TEMPORARILY_ADMITTED_REFUGEE,
        Status.FOREIGN_NATIONAL,
        Status.ASYLUM_SEEKER_EXTENDED,
    ),
    Status.TEMPORARILY_ADMITTED_REFUGEE: (
        Status.REFUGEE_WITH_ASYLUM,
        Status.STATELESS_PERSON,
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.FOREIGN_NATIONAL,
    ),
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: (Status.REFUGEE_WITH_ASYLUM, Status.STATELESS_PERSON),
    Status.PROTECTED_PERSON: (
        Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
        Status.REFUGEE_WITH_ASYLUM,
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.ASYLUM_SEEKER_EXTENDED,
    ),
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: (
        Status.REFUGEE_WITH_ASYLUM,
        Status.TEMPORARILY_ADMITTED_PERSON,
        Status.FOREIGN_NATIONAL,
        Status.EU_EFTA_NATIONAL,
    ),
    Status.REFUGEE_WITH_ASYLUM: (
        Status.SWISS,
        Status.REFUGEE_WITH_EXPULSION,
        Status.STATELESS_PERSON,
        Status.TEMPORARILY_ADMITTED_PERSON,
    ),
    Status.RESETTLED_REFUGEE: (Status.SWISS, Status.REFUGEE_WITH_EXPULSION, Status.STATELESS_PERSON),
    Status.REFUGEE_WITH_EXPULSION: (Status.STATELESS_PERSON, Status.STATELESS_PERSON_WITH_EXPULSION),
    Status.STATELESS_PERSON: (Status.REFUGEE_WITH_ASYLUM, Status.STATELESS_PERSON_WITH_EXPULSION),
    Status.HARDSHIP_PERMIT: (Status.SWISS, Status.FOREIGN_NATIONAL),
}
"""What may follow at once; after the others comes citizenship or nothing."""
_ONLY_AT_ONCE: Final = frozenset({Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, Status.HARDSHIP_PERMIT})
_KINDS: Final = {status: tuple(kind for kind in DecisionKind if status in kind.statuses) for status in Status}
_LENGTHS: Final = (1, 2, 30, 364, 365, 366, 1460, 1461, 1826, 1827, 2556, 2557)
"""Days, a month, a year, four, five and seven years, and a day beside: where rules count."""
_LAST_BEGINNING: Final = date(2026, 12, 31)


def statuses() -> SearchStrategy[Status]:
    """Return all statuses; a case shrinks to a refugee with asylum.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.statuses(), lambda status: True).value
    'refugee with asylum'
    """
    return st.sampled_from(list(dict.fromkeys([*_FIRST, *Status])))


def status_decisions(
    *,
    status: SearchStrategy[Status] | None = None,
    decided_on: SearchStrategy[date] | None = None,
    adversarial: bool = False,
) -> SearchStrategy[StatusDecision]:
    """Return decisions on a status, each by itself; `persons` puts them one after the other.

    Args:
        status: which statuses; None for all.
        decided_on: on which days; None for any.
        adversarial: whether entry and application may fall on the day itself, and the status end on it,
            whether a decision may be of any kind that gives the status, and days be those where rules turn.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> str(find(kip.testing.status_decisions(), lambda decision: True))
    'refugee with asylum 2014-01-01'
    """
    return _decisions(
        statuses() if status is None else status,
        days(adversarial=adversarial) if decided_on is None else decided_on,
        adversarial,
    )


@st.composite
def _decisions(
    draw: st.DrawFn, status: SearchStrategy[Status], day: SearchStrategy[date], adversarial: bool
) -> StatusDecision:
    chosen, on = draw(status), draw(day)
    ends = adversarial and draw(st.integers(0, 3)) == 1
    return _decision(draw, chosen, on, on if ends else None, stated=True, adversarial=adversarial)


def _decision(
    draw: st.DrawFn, status: Status, day: date, until: date | None, *, stated: bool, adversarial: bool
) -> StatusDecision:
    """Draw what led to a decision."""
    known = stated or draw(st.booleans())
    entered = known or status is Status.RESETTLED_REFUGEE
    before = draw(st.sampled_from((0, 1, 59, 60, 900))) if adversarial else draw(st.integers(0, 900))
    return StatusDecision(
        status,
        day,
        day - timedelta(days=before) if entered else None,
        applied_on=day - timedelta(days=draw(st.integers(0, before))) if known else None,
        until=until,
        kind=draw(st.sampled_from(_KINDS[status])) if adversarial else _KINDS[status][0],
    )


def permits(
    *, card: SearchStrategy[PermitCard] | None = None, adversarial: bool = False
) -> SearchStrategy[Permit]:
    """Return permit cards with their days.

    Args:
        card: which cards; None for all.
        adversarial: whether a card may end on the day on which it begins.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.permits(), lambda permit: permit.card.is_residence_permit).card.value
    'L'
    """
    spans = date_ranges(adversarial=adversarial)
    return _permits(st.sampled_from(PermitCard) if card is None else card, spans)


@st.composite
def _permits(draw: st.DrawFn, card: SearchStrategy[PermitCard], spans: SearchStrategy[DateRange]) -> Permit:
    first, last = draw(spans).closed()
    ends, claimed = draw(st.booleans()), draw(st.integers(0, 60))
    since = first - timedelta(days=claimed) if claimed else None
    return Permit(draw(card), first, last if ends else None, claim_since=since)


def persons(
    *,
    first_status: SearchStrategy[Status] | None = None,
    since: date = date(2014, 1, 1),
    until: date = _LAST_BEGINNING,
    most: int = 4,
    stated: bool = True,
    cards: bool = True,
    adversarial: bool = False,
) -> SearchStrategy[Person]:
    """Return persons in the field of asylum, with one status after the other as the law allows.

    Args:
        first_status: with which status a history begins; None for any that it can begin with.
        since: the first day on which a history may begin.
        until: the last day on which a history may begin.
        most: how many statuses at most.
        stated: whether entry, application and assignment are all stated; False if any may be missing.
        cards: whether the card of the last status may be stated.
        adversarial: whether statuses last a day, or exactly the years that rules count and a day beside,
            begin on days where rules turn, break off and come back, and are given by rarer decisions.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> person = find(kip.testing.persons(), lambda person: len(person.decisions) == 2)
    >>> [str(decision) for decision in person.decisions]
    ['refugee with asylum 2014-01-01', 'Swiss 2014-01-02']
    """
    first = st.sampled_from(_FIRST) if first_status is None else first_status
    beginning = days(first=since, last=until, adversarial=adversarial)
    return _persons(first, beginning, most, stated, cards, adversarial)


@st.composite
def _persons(
    draw: st.DrawFn,
    first: SearchStrategy[Status],
    beginning: SearchStrategy[date],
    most: int,
    stated: bool,
    cards: bool,
    adversarial: bool,
) -> Person:
    status, day = draw(first), draw(beginning)
    decisions: list[StatusDecision] = []
    left = draw(st.integers(0, most - 1))
    while True:
        following = _FOLLOWS.get(status, (Status.SWISS,))
        last = not left or status is Status.SWISS
        gap = draw(st.sampled_from((0, 0, 0, 1, 40, 100)))
        length = draw(st.sampled_from(_LENGTHS)) if adversarial else draw(st.integers(1, 900))
        # A status that the next follows at once has no end of its own; the last may have one.
        until = day + timedelta(days=length - 1) if gap else None
        decisions.append(_decision(draw, status, day, until, stated=stated, adversarial=adversarial))
        if last:
            break
        left -= 1
        day += timedelta(days=length + gap)
        options = [one for one in following if not (gap and one in _ONLY_AT_ONCE)]
        status = draw(st.sampled_from(options))
    known = [day for one in decisions for day in (one.decided_on, one.entered_on, one.applied_on) if day]
    assigned = min(known) + timedelta(days=draw(st.integers(0, 200)))
    return Person(
        decisions,
        permits=_last_card(draw, decisions[-1]) if cards else (),
        assigned_on=assigned if stated or draw(st.booleans()) else None,
        born_on=_birth(draw, min(known), adversarial),
    )


def _birth(draw: st.DrawFn, first: date, adversarial: bool) -> date | None:
    """Draw a day of birth: on the first day known of a person, or exact years of age before a turn."""
    age = draw(st.integers(0, 80))
    if age == 0:
        return None
    if not adversarial:
        return first - timedelta(days=365 * age)
    turn = draw(st.sampled_from(TURNS))
    return min(first, turn.replace(year=turn.year - 4 * (age % 20)))  # a leap day remains one


def _last_card(draw: st.DrawFn, decision: StatusDecision) -> list[Permit]:
    """Draw the card of the last status, from its first day, or none stated."""
    cards = decision.status.cards
    if cards is None:
        cards = (PermitCard.B, PermitCard.C, PermitCard.L)
    if not cards or not draw(st.booleans()):
        return []
    return [Permit(draw(st.sampled_from(cards)), decision.decided_on)]


_SPANS: Final = date_ranges()
_CITED: Final = citations()


@st.composite
def _windows(draw: st.DrawFn) -> ReimbursementWindow:
    ends = draw(st.none() | st.sampled_from(WindowEnd))
    first, last = draw(_SPANS).closed()
    groups = [group for group in FundingGroup if group is not FundingGroup.NONE]
    return ReimbursementWindow(
        during=DateRange(first, None if ends is None else last),
        citation=draw(_CITED),
        groups=draw(st.lists(st.sampled_from(groups), min_size=1, max_size=2, unique=True)),
        share=Fraction(draw(st.integers(1, 2)), 2),
        ended_by=ends,
    )


DRAWN: Final = {
    StatusDecision: status_decisions,
    Permit: permits,
    Person: persons,
    ReimbursementWindow: _windows,
}
