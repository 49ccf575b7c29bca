"""What the rules about persons share: the status of a day, groups of statuses, and how silence is read."""

from datetime import date
from typing import Final

from kipcore.errors import NotKnownError
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.types.doors import a_date, exactly
from kipcore.types.person import Person
from kipcore.types.status import NAMED, Status

__all__ = ["PROTECTED", "REFUGEES_AND_ADMITTED", "SEEKERS", "is_read_as_named", "status_on"]

SEEKERS: Final = frozenset(
    {Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, Status.ASYLUM_SEEKER_EXTENDED}
)
"""Asylum seekers, in whichever procedure."""
PROTECTED: Final = frozenset({Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT})
"""Protected persons, with or without a residence permit."""
REFUGEES_AND_ADMITTED: Final = NAMED - PROTECTED
"""Whom provisions on recognised refugees and temporarily admitted persons name."""


def status_on(person: Person, on: date) -> Status:
    """Return the status of a person on a day; refuse what is neither, and a day without a status."""
    exactly("person", person, Person, "give a Person")
    a_date("on", on)
    status = person.status_on(on)
    if status is None:
        stated = ", ".join(str(days) for days, _ in person.stretches)
        raise NotKnownError("status", on, f"a day on which a status is stated: {stated}", "add its decision")
    return status


def is_read_as_named(question: Question, law: Law) -> bool:
    """Return whether a status that a provision does not name is read as if it did."""
    return not law.reading(question).name.startswith("not named")
