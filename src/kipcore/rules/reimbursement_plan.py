"""The reimbursement for a history, status by status: when it begins, what ends it, what belongs together."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Final, NamedTuple

from kipcore.errors import NotKnownError
from kipcore.kernels import calendar, window as kernel
from kipcore.law import parameters
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.lookups import known
from kipcore.rules.reimbursement_kinds import ADMITTED, FOREIGN, KINDS, Case
from kipcore.rules.reimbursement_limit import (
    Limit,
    countable,
    counting,
    day_after,
    limit_of,
    permit_due,
    runs_anyhow,
)
from kipcore.types.dates import DateRange, day_key, day_of, first_of_next_month
from kipcore.types.permits import PermitCard
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.window import ReimbursementWindow, WindowEnd

__all__ = ["Event", "Segment", "Start", "ended_by", "plan", "together", "windows"]

_DAY: Final = timedelta(days=1)
_ASYLUM: Final = parameters.ASYLUM_WINDOW


class Start(NamedTuple):
    """When reimbursement for a status begins, and after which event."""

    begin: date
    event: date
    after: str
    """`assigned`, `held`, `procedure`, `decided`, `ordered`, `continued`, `pushed`, `entered`, `arrived` or
    `claim`."""


class Event(NamedTuple):
    """Which event ends reimbursement for a status, and on which last day; NEVER if none is stated."""

    last: int
    by: WindowEnd | None
    on: date | None


class Segment(NamedTuple):
    """The reimbursement for one status of a history."""

    place: int
    start: Start
    event: Event
    limit: Limit | None
    read_from: date
    """The first day, from the beginning on, whose law was read."""
    unread: Parameter[Any] | None
    """What was not read of the law of the beginning, or None if all was, or if it could not matter."""

    @property
    def last(self) -> int:
        """The last day as a key; NEVER if no end is known."""
        limit = kernel.NEVER if self.limit is None else self.limit.last
        return int(kernel.last_day(self.event.last, limit))

    @property
    def is_paid(self) -> bool:
        """Whether it ends no earlier than it begins."""
        return day_key(self.start.begin) <= self.last

    @property
    def is_read(self) -> bool:
        """Whether the law of its last day was read."""
        return day_key(self.read_from) <= self.last

    @property
    def during(self) -> DateRange:
        """The days that are paid; a beginning that is not known is left open, and so is an end."""
        first = self.start.begin if self.unread is None else None
        return DateRange(first, None if self.last == kernel.NEVER else day_of(self.last))


# --- the beginning --------------------------------------------------------------------------------


def _run(case: Case) -> int:
    """Return the index at which the statuses under Art. 20 begin that run up to this one."""
    first = case.place
    while first > 0:
        before = Case(case.person, first - 1, case.law)
        if before.follows is None or before.decision.status not in KINDS or before.kind.basis is not _ASYLUM:
            break
        first -= 1
    return first


def _assigned(case: Case, first: int) -> Start | None:
    """Return the beginning after the assignment to the canton, or None if none is stated."""
    day = case.person.assigned_on
    if day is None:
        return None
    if first > 0:
        eve = case.person.decisions[first].decided_on - _DAY
        if day < eve:
            return Start(first_of_next_month(eve), eve, "held")
    return Start(first_of_next_month(day), day, "assigned")


def _asylum_starts(case: Case, first: int) -> list[Start]:
    """Return what begins reimbursement for one status under Art. 20 AsylV 2."""
    decision, status = case.decision, case.decision.status
    opens = known(case.law, parameters.DECISION_OPENS_WINDOW, decision.decided_on)
    starts = []
    if case.kind.longest is not None and (opens is None or opens.value):
        starts.append(Start(first_of_next_month(decision.decided_on), decision.decided_on, "decided"))
        if status is Status.PROTECTED_PERSON:
            return starts  # the procedure for protection did not count
    assigned = _assigned(case, first)
    if assigned is not None:
        since = opens.during.first if opens is not None and status is Status.PROTECTED_PERSON else None
        if since is not None and since > assigned.begin:
            assigned = Start(since, assigned.event, "procedure")
        ordered = Start(first_of_next_month(decision.decided_on), decision.decided_on, "ordered")
        if case.place == first and status in ADMITTED and assigned.begin < ordered.begin:
            assigned = ordered  # no procedure is stated to which the months before could belong
        starts.append(assigned)
    return starts


def _asylum_start(case: Case) -> Start:
    """Return the beginning under Art. 20 AsylV 2, after the first event of the statuses that run up to it."""
    first, starts = _run(case), []
    for index in range(first, case.place + 1):
        starts += _asylum_starts(Case(case.person, index, case.law), first)
        if not starts:
            raise NotKnownError(
                "assigned_on",
                str(case.person.decisions[index]),
                "the day of the assignment to the canton",
                "give assigned_on= in Person: Art. 20 para. 1 AsylV 2 counts from it",
            )
    here = first_of_next_month(case.decision.decided_on)
    if case.place > first and here > min(starts).begin:
        return Start(here, case.decision.decided_on, "continued")
    return min(starts)


def _start(case: Case) -> Start:
    """Return when reimbursement for a status begins; not before an entry that came after the decision."""
    start, day = _decided_start(case), case.decision.entered_on
    if day is None or day <= case.decision.decided_on or case.kind.basis is parameters.GROUP_WINDOW:
        return start
    arrived = first_of_next_month(day)
    return Start(arrived, day, "arrived") if arrived > start.begin else start


def _decided_start(case: Case) -> Start:
    """Return when reimbursement for a status begins, for a person who is in the country."""
    decision, basis = case.decision, case.kind.basis
    if basis is _ASYLUM:
        return _asylum_start(case)
    if basis is parameters.GROUP_WINDOW:
        entered: date = decision.entered_on  # type: ignore[assignment]  # its invariant
        return Start(first_of_next_month(entered), entered, "entered")
    if basis is parameters.PERMIT_WINDOW:
        due = permit_due(Case(case.person, case.place - 1, case.law))
        return Start(due, due, "claim")
    return Start(first_of_next_month(decision.decided_on), decision.decided_on, "decided")


def _needed(case: Case, start: Start) -> list[tuple[Parameter[Any], date]]:
    """Return what the law must say, and when, so that the end of a window is known."""
    if case.kind.longest is None:
        return [(case.kind.basis, start.event)]
    needed: list[tuple[Parameter[Any], date]] = [(case.kind.longest.years, start.begin)]
    if countable(case):
        needed.append((counting(case), start.begin))
    if case.kind.basis is parameters.PERMIT_WINDOW:
        needed.append((parameters.PERMIT_SHARE, start.begin))
    return needed


def _first_known(law: Law, parameter: Parameter[Any], day: date) -> date:
    """Return the day, or the first one after it for which a parameter is known."""
    if known(law, parameter, day) is not None:
        return day
    firsts = [entry.during.first for entry in law.timeline(parameter).entries if isinstance(entry, Cited)]
    later = [first for first in firsts if first is not None and first > day]
    if not later:
        law.at(parameter, day)
    return min(later)


def _refuse(case: Case, start: Start) -> None:
    """Raise the error for a status whose law was not read at all."""
    unread = [(p, day) for p, day in _needed(case, start) if known(case.law, p, day) is None]
    case.law.at(*unread[0])


# --- the end --------------------------------------------------------------------------------------


def _month_end(day: date) -> int:
    return int(calendar.month_end(day_key(day)))


def _permit(case: Case) -> date | None:
    """Return the day of the permit that ends reimbursement, or of the claim to it; None if none is stated."""
    cards, person = case.kind.cards, case.person
    days = [
        permit.claim_since or permit.since
        for permit in person.permits
        if permit.card in cards
        and permit.since >= case.decision.decided_on
        and (permit.card is not PermitCard.B or person.status_on(permit.since) in FOREIGN)
    ]
    return min(days, default=None)


def _event(case: Case) -> Event:
    """Return the first event that ends reimbursement for a status."""
    events = []
    after, last = case.follows, case.person.stretches[case.place][0].last
    if after is None:
        if last is not None:
            events.append(Event(_month_end(last), WindowEnd.STATUS_ENDED, last))
    elif not case.has_permit_after or case.decision.status is not Status.PROTECTED_PERSON:
        granted = after.status in FOREIGN and PermitCard.B in case.kind.cards
        by = WindowEnd.PERMIT if granted else WindowEnd.ANOTHER_STATUS
        if case.kind.basis is parameters.PERMIT_WINDOW and after.status in FOREIGN:
            case.person.card_on(after.decided_on)  # a settlement permit ends it on its day
        events.append(Event(_month_end(after.decided_on), by, after.decided_on))
    permit = _permit(case)
    if permit is not None:
        # Art. 24 para. 3 counts to the day, all else to the end of the month.
        to_the_day = case.kind.basis is parameters.PERMIT_WINDOW
        key = day_key(permit) if to_the_day else _month_end(permit)
        events.append(Event(key, WindowEnd.PERMIT, permit))
    return min(events, key=lambda event: event.last, default=Event(kernel.NEVER, None, None))


# --- the whole history ----------------------------------------------------------------------------


def _segment(case: Case, busy: int) -> Segment:
    """Return the reimbursement for one status, from the day after what is paid already."""
    start, event = _start(case), _event(case)
    if day_key(start.begin) <= busy:
        start = start._replace(begin=day_after(busy), after="pushed")
    needed = _needed(case, start)
    firsts = [_first_known(case.law, parameter, day) for parameter, day in needed]
    read_from = max(start.begin, *firsts)
    limit = limit_of(case, read_from, event.last)
    # Art. 24a covers those who entered before it too: for them its own first day decides.
    opened = start.begin if case.kind.basis is parameters.GROUP_WINDOW else start.event
    unread = [
        parameter
        for parameter, day in ((case.kind.basis, opened), *needed)
        if known(case.law, parameter, day) is None
    ]
    counts_only = bool(countable(case)) and all(parameter is counting(case) for parameter in unread)
    if unread and counts_only and runs_anyhow(case, start.begin, read_from):
        unread = []
    return Segment(case.place, start, event, limit, read_from, next(iter(unread), None))


def plan(person: Person, law: Law) -> tuple[Segment, ...]:
    """Return the reimbursement for each status of a history, oldest first."""
    found: list[Segment] = []
    busy = 0
    for index, decision in enumerate(person.decisions):
        if decision.status in KINDS:
            segment = _segment(Case(person, index, law), busy)
            busy = segment.last if segment.is_paid else busy
            found.append(segment)
    for joined in together(person, tuple(found)):
        if not any(segment.is_read for segment in joined):
            _refuse(Case(person, joined[-1].place, law), joined[-1].start)
    return tuple(found)


def together(person: Person, segments: tuple[Segment, ...]) -> list[list[Segment]]:
    """Return the segments that are paid, those together that run on under one article."""
    found: list[list[Segment]] = []
    for segment in segments:
        if not segment.is_paid:
            continue
        before = found[-1][-1] if found else None
        if before is not None and _runs_on(person, before, segment):
            found[-1].append(segment)
        else:
            found.append([segment])
    return found


def _runs_on(person: Person, before: Segment, after: Segment) -> bool:
    kinds = [KINDS[person.decisions[segment.place].status] for segment in (before, after)]
    return kinds[0].basis is kinds[1].basis and calendar.plus_days(before.last, 1) == day_key(
        after.start.begin
    )


def ended_by(person: Person, segment: Segment) -> WindowEnd | None:
    """Return what ends the reimbursement for a status: the event, or the limit if that comes first."""
    if segment.limit is None or segment.event.last <= segment.limit.last:
        return segment.event.by
    protected = person.decisions[segment.place].status is Status.PROTECTED_PERSON
    return (
        WindowEnd.RESIDENCE_PERMIT_DUE
        if protected and segment.limit.why == "years"
        else WindowEnd.LONGEST_DURATION
    )


def windows(person: Person, segments: tuple[Segment, ...], law: Law) -> tuple[ReimbursementWindow, ...]:
    """Return the windows that the segments make."""
    found = []
    for joined in together(person, segments):
        read = next(segment for segment in joined if segment.is_read)
        basis = KINDS[person.decisions[read.place].status].basis
        share = Fraction(1)
        if basis is parameters.PERMIT_WINDOW:
            share = law.at(parameters.PERMIT_SHARE, read.read_from).value
        groups = [person.decisions[segment.place].status.funding_group for segment in joined]
        found.append(
            ReimbursementWindow(
                during=DateRange(joined[0].during.first, joined[-1].during.last),
                citation=law.at(basis, _first_known(law, basis, read.read_from)).value,
                groups=tuple(dict.fromkeys(groups)),
                share=share,
                ended_by=ended_by(person, joined[-1]),
            )
        )
    return tuple(found)
