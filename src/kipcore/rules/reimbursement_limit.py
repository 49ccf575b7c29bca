"""How long reimbursement may last: years from a clock, earlier time that counts, and law that changes.

Each day is measured by the law of that day. A limit that is already past when it comes into force ends
reimbursement the day before; what was due until then stays due.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

from kipcore.errors import OutsideRangeError
from kipcore.kernels import window as kernel
from kipcore.law import parameters, questions
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.lookups import known
from kipcore.rules.persons import PROTECTED
from kipcore.rules.reimbursement_kinds import (
    ADMITTED,
    REFUGEES,
    STATELESS,
    Case,
    Longest,
    application,
    applied,
    entry,
    protected,
    recognition,
)
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.permits import PermitCard
from kipcore.types.status import Status

__all__ = [
    "Limit",
    "countable",
    "counting",
    "counts_from_then",
    "day_after",
    "decided_before",
    "limit_of",
    "permit_due",
    "protection_full",
    "runs_anyhow",
    "unruled",
]

_DAY: Final = timedelta(days=1)
Cases = tuple[Case, ...]
_LAST_KEY: Final = day_key(date.max)


class Limit(NamedTuple):
    """The longest duration that decides, and how it came about."""

    reached: int
    """The day on which it is reached, as a key."""
    last: int
    """The last day for which is paid, as a key; the day before a law that puts an end to it."""
    clock: date
    years: int
    taken_off: int
    """How many days of earlier time lie before a gap, and are taken off."""
    since: str
    """What the clock is: entry, decision, application, recognition, grant or the month after entry."""
    why: str
    """`years`, `counted` for earlier time, `transition` for the provision of 28 May 2025, or `act`."""
    on: date
    """A day of the law that decides."""
    holds: int
    """The last day of that law, as a key."""


def day_after(key: int) -> date:
    """Return the day after the one of a key; what ends beyond the calendar is refused."""
    if key >= _LAST_KEY:
        raise OutsideRangeError(
            "last", "after 9999-12-31", "a day before the end of 9999", "check the days that were given"
        )
    return day_of(key) + _DAY


def _monthly(case: Case) -> bool:
    """Return whether a limit in years ends with its month, in the reading chosen."""
    return case.law.reading(questions.WINDOW_LIMIT).name == "end of the month"


def _until_permit(case: Case) -> bool:
    """Return whether a limit set by a permit ends with its month, in the reading chosen."""
    return case.law.reading(questions.PROTECTION_LIMIT).name == "end of the month"


# --- earlier time that counts ---------------------------------------------------------------------

_COUNTING: Final = {
    parameters.ASYLUM_WINDOW: parameters.ASYLUM_TIME_COUNTS,
    parameters.RECOGNITION_WINDOW: parameters.RECOGNITION_TIME_COUNTS,
}


def countable(case: Case) -> Cases:
    """Return the earlier statuses that Art. 20 paras 2 and 3, Art. 24 paras 4 to 6 AsylV 2 are about.

    After a recognition these are the statuses before it, not those that it gave.
    """
    status = case.decision.status
    if case.kind.longest is None or case.kind.basis not in _COUNTING:
        return ()
    if status is Status.TEMPORARILY_ADMITTED_PERSON:
        wanted = PROTECTED
    elif status is Status.PROTECTED_PERSON:
        wanted = ADMITTED
    else:
        wanted = ADMITTED | PROTECTED | (REFUGEES if status in STATELESS else STATELESS)
    earlier = (case._replace(place=place) for place in range(case.recognised.place))
    return tuple(one for one in earlier if one.decision.status in wanted)


def counting(case: Case) -> Parameter[bool]:
    """Return the parameter that says whether earlier time counts for the status."""
    return _COUNTING[case.kind.basis]


def decided_before(case: Case) -> bool:
    """Return whether the status, or the recognition behind it, was given before earlier time counted."""
    then = known(case.law, counting(case), case.recognised.decision.decided_on)
    return then is None or not then.value


def transition(case: Case, day: date) -> Cited[int] | None:
    """Return how long the transitional provision lets reimbursement last in all, if it rules on the case.

    It does where temporary admission ran up to a recognition before earlier time counted; what follows on
    that recognition, such as an expulsion, stays under it.
    """
    recognised = case.recognised
    if (
        case.kind.basis is not parameters.RECOGNITION_WINDOW
        or not decided_before(case)
        or recognised.place == 0
    ):
        return None
    before = case._replace(place=recognised.place - 1)
    if before.follows is not recognised.decision or not before.counts_as_admitted:
        return None
    found: Cited[int] | None = known(case.law, parameters.TRANSITION_YEARS, day)
    return found


def unruled(case: Case, day: date) -> Cases:
    """Return the earlier statuses on which the transitional provision does not rule."""
    ruled = transition(case, day) is not None
    return tuple(one for one in countable(case) if not (ruled and one.counts_as_admitted))


def _counts_from(case: Case, one: Case) -> tuple[date, str] | None:
    """Return from when an earlier status counts, and what that day is; None if it is left out."""
    earlier, status = one.decision, case.decision.status
    if earlier.status in PROTECTED:
        return earlier.decided_on, "grant"
    if one.counts_as_admitted:
        first = next(another for another in case.person.decisions if another.status in ADMITTED)
        if earlier is first:
            return entry(case), "entry"
        return (
            (earlier.decided_on, "decision") if earlier.entered_on is None else (earlier.entered_on, "entry")
        )
    if status in STATELESS and earlier.status in REFUGEES:
        return application(one), "application"
    if status in REFUGEES and earlier.status in STATELESS:
        return recognition(case), "recognition"
    return None


def _set_back(limit: Limit, case: Case, earlier: Cases) -> Limit:
    """Return a limit with its clock set back over time that runs up to it, and the days before a gap.

    Time after the clock has started is in the years already.
    """
    begin = edge = limit.clock.toordinal()
    taken_off, what = 0, limit.since
    ends = {one.place: case.person.stretches[one.place][0].closed()[1] for one in earlier}
    for one in sorted(earlier, key=lambda another: ends[another.place], reverse=True):
        found = _counts_from(case, one)
        last = min(ends[one.place].toordinal(), edge - 1)
        if found is None or found[0].toordinal() > last:
            continue
        since = found[0].toordinal()
        if edge == begin and last == begin - 1:
            begin, what = since, found[1]
        else:
            taken_off += last - since + 1
        edge = since
    return limit._replace(clock=date.fromordinal(begin), taken_off=taken_off, since=what)


# --- the limit ------------------------------------------------------------------------------------


def _last_of(during: DateRange) -> int:
    return kernel.NEVER if during.last is None else day_key(during.last)


def _measured(case: Case, clock: date, years: int, taken_off: int = 0) -> int:
    """Return on which day so many years since a clock end, as the ordinance words it for the status."""
    status, key = case.decision.status, day_key(clock)
    if status is Status.RESETTLED_REFUGEE:
        return int(kernel.years_full(key, years, taken_off, monthly=False))
    if status in PROTECTED:
        # Art. 24 para. 3 counts in days; only Art. 20 para. 1 speaks of the end of a month.
        monthly = status is Status.PROTECTED_PERSON and _until_permit(case)
        return int(kernel.years_full(key, years, taken_off, monthly))
    return int(kernel.years_reached(key, years, taken_off, _monthly(case)))


def _clock_of(status: Status) -> str:
    """Return what the clock of a status is."""
    if status in ADMITTED:
        return "entry"
    if status in STATELESS:
        return "recognition"
    if status in PROTECTED:
        return "grant"
    return "month" if status is Status.RESETTLED_REFUGEE else "application"


def _by_the_act(case: Case) -> bool:
    """Return whether Art. 88 para. 3 AsylG limits the half rate, in the reading chosen."""
    if case.decision.status is not Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT:
        return False
    return case.law.reading(questions.HALF_RATE_LIMIT).name == "the act"


def _limit_on(case: Case, longest: Longest, day: date) -> Limit:
    """Return the longest duration under the law of a day."""
    why, since = "years", _clock_of(case.decision.status)
    if _by_the_act(case):
        years, clock, why = case.law.at(parameters.APPLICATION_YEARS, day), applied(case.earlier[-1]), "act"
        since = "application"
        reached = int(kernel.years_reached(day_key(clock), years.value, 0, _monthly(case)))
    else:
        years, clock = case.law.at(longest.years, day), longest.clock(case)
        reached = _measured(case, clock, years.value)
    if case.decision.status is Status.PROTECTED_PERSON:
        reached = min(reached, _measured(case, permit_due(case), 0))
    limit = Limit(reached, reached, clock, years.value, 0, since, why, day, _last_of(years.during))
    return _shortened(case, limit) if countable(case) else limit


def _shortened(case: Case, limit: Limit) -> Limit:
    """Return the limit with the earlier time that counts towards it."""
    now = case.law.at(counting(case), limit.on)
    limit = limit._replace(holds=min(limit.holds, _last_of(now.during)))
    if not now.value:
        return limit
    counted, total = limit, transition(case, limit.on)
    if total is not None:
        limit = limit._replace(holds=min(limit.holds, _last_of(total.during)))
        whole = limit._replace(clock=entry(case), years=total.value, since="entry", why="transition")
        limit = _shorter(case, limit, whole)
    if not decided_before(case) or counts_from_then(case):
        counted = _set_back(counted, case, unruled(case, limit.on))
    return _shorter(case, limit, counted._replace(why="counted", holds=limit.holds))


def counts_from_then(case: Case) -> bool:
    """Return whether earlier time counts for statuses that were given before, in the reading chosen."""
    return case.law.reading(questions.EARLIER_TIME_REACH).name == "all from 1 July 2025"


def _shorter(case: Case, limit: Limit, other: Limit) -> Limit:
    """Return the limit that is reached first, of one and of another that is still to be measured."""
    reached = _measured(case, other.clock, other.years, other.taken_off)
    return limit if reached >= limit.reached else other._replace(reached=reached)


def _walk(begin: date, until: int, limit_on: Callable[[date], Limit]) -> Limit | None:
    """Return the limit that ends a window, each day measured by its own law; None if none does by a day."""
    day = begin
    while day_key(day) <= until:
        limit = limit_on(day)
        day_after(limit.reached)
        last = int(kernel.last_within(limit.reached, day_key(day), day_key(day - _DAY), limit.holds))
        if last != kernel.NEVER:
            return limit._replace(last=last)
        day = day_after(limit.holds)
    return None


def limit_of(case: Case, begin: date, until: int) -> Limit | None:
    """Return the limit that ends the window of a status, or None if nothing does until a day."""
    longest = case.kind.longest
    if longest is None:
        return None
    return _walk(begin, until, lambda day: _limit_on(case, longest, day))


def runs_anyhow(case: Case, begin: date, read_from: date) -> bool:
    """Return whether reimbursement runs up to the first day read, even if earlier time counted until then."""
    eve = read_from - _DAY
    law = case.law.with_value(
        counting(case),
        True,
        during=DateRange(None, eve),
        because="earlier time that counts in full makes reimbursement shortest",
    )
    return limit_of(case._replace(law=law), begin, day_key(eve)) is None


def protection_full(case: Case) -> Limit:
    """Return the limit on the day before temporary protection has lasted long enough for a permit."""
    clock = protected(case)

    def full(day: date) -> Limit:
        years = case.law.at(parameters.RESIDENCE_PERMIT_YEARS, day)
        eve = int(kernel.years_full(day_key(clock), years.value, 0, monthly=False))
        return Limit(eve, eve, clock, years.value, 0, "grant", "years", day, _last_of(years.during))

    return _walk(case.decision.decided_on, kernel.NEVER, full)  # type: ignore[return-value]  # it ends


def permit_due(case: Case) -> date:
    """Return the day since which a residence permit can be claimed after temporary protection.

    From a permit that came earlier, or from a claim to it that is stated, an earlier claim is inferred.
    """
    due = day_after(protection_full(case).last)
    permit = case.follows
    if permit is None or not case.has_permit_after:
        return due
    claims = [
        one.claim_since
        for one in case.person.permits
        if one.claim_since is not None
        and one.card is PermitCard.B
        and case.person.status_on(one.since) is permit.status
    ]
    return max(min(due, permit.decided_on, *claims), case.decision.decided_on)
