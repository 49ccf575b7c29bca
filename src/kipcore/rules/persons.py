"""What the rules about persons share: the status of a day, and asylum seekers as one."""

from datetime import date
from typing import Final

from kipcore.errors import NotKnownError
from kipcore.types.doors import a_date, exactly
from kipcore.types.person import Person
from kipcore.types.status import Status

__all__ = ["SEEKERS", "status_on"]

SEEKERS: Final = frozenset(
    {Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED}
)
"""Asylum seekers, in whichever procedure."""


def status_on(person: Person, on: date) -> Status:
    """Return the status of a person on a day; refuse what is neither, and a day without a status."""
    exactly("person", person, Person, "give a Person")
    a_date("on", on)
    status = person.status_on(on)
    if status is None:
        stated = ", ".join(str(days) for days, _ in person.stretches)
        raise NotKnownError("status", on, f"a day on which a status is stated: {stated}", "add its decision")
    return status
