"""What the laws about persons share: a person who has a status on a day."""

from datetime import date, timedelta
from typing import Any, Final

from kipcore.testing.laws.asks import DAY
from kipcore.testing.suite import Asked, Facts
from kipcore.types.dates import shift
from kipcore.types.decisions import StatusDecision
from kipcore.types.person import Person
from kipcore.types.status import NAMED, Status

__all__ = [
    "FOR_REFUGEES",
    "PROTECTED",
    "held",
    "holder",
    "month_end",
    "same_day",
    "since",
    "status_of",
]

_MONTH: Final = timedelta(days=31)
PROTECTED: Final[tuple[Status, ...]] = (
    Status.PROTECTED_PERSON,
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
)
FOR_REFUGEES: Final = tuple(one for one in Status if one in NAMED and one not in PROTECTED)
"""Recognised refugees and temporarily admitted persons, whom provisions name."""
_BEFORE: Final = {
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: Status.PROTECTED_PERSON,
    Status.HARDSHIP_PERMIT: Status.TEMPORARILY_ADMITTED_PERSON,
}
"""What must have come before a status."""


def held(
    status: Status,
    decided_on: date,
    *,
    entered_on: date | None = None,
    born_on: date | None = None,
    earlier: Status | None = None,
) -> Person:
    """Return a person who has a status since a day; what must come before it came a month before.

    The entry is the day of the decision unless another one is given.
    """
    entered, begins = decided_on if entered_on is None else entered_on, decided_on
    decisions = [StatusDecision(status, decided_on, entered)]
    for before in (_BEFORE.get(status), earlier):
        if before is not None and before is not decisions[0].status:
            begins -= _MONTH
            decisions.insert(0, StatusDecision(before, begins, min(entered, begins)))
    return Person(decisions, born_on=born_on)


def since(facts: Facts | Asked) -> date:
    """Return the day of the last decision."""
    person: Person = facts["person"]
    return person.decisions[-1].decided_on


def holder(status: Status) -> Any:
    """Return the change that puts a person with that status in the place of the one drawn."""
    return lambda facts: {"person": held(status, since(facts))}


def status_of(facts: Facts | Asked) -> Status:
    """Return the status on the day asked."""
    person: Person = facts["person"]
    return person.status_on(facts["on"])  # type: ignore[return-value]  # each has one


def month_end(day: date) -> date:
    """Return the last day of a month."""
    return shift(day.replace(day=1), months=1) - DAY


def same_day(first: date, later: date) -> bool:
    """Return whether a day has the number of another, or is the 28th for the 29th of February."""
    number = (first.month, first.day)
    return (later.month, later.day) == number or (number == (2, 29) and (later.month, later.day) == (2, 28))
