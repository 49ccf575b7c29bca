"""Which decisions draw a flat rate at all: Art. 15 para. 1 VIntA names statuses, and leaves others open."""

from typing import Final

from kipcore.law import questions
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.rules.persons import is_read_as_named
from kipcore.rules.reimbursement_windows import reimbursement_windows
from kipcore.types.decisions import DecisionKind, StatusDecision
from kipcore.types.person import Person
from kipcore.types.status import NAMED, Status

__all__ = ["FAMILY", "STATUS_QUESTIONS", "drawing", "draws", "left_open"]

STATUS_QUESTIONS: Final = {
    Status.REFUGEE_WITH_EXPULSION: questions.FLAT_RATE_EXPULSION,
    Status.STATELESS_PERSON: questions.FLAT_RATE_STATELESS,
    Status.STATELESS_PERSON_WITH_EXPULSION: questions.FLAT_RATE_STATELESS,
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: questions.FLAT_RATE_STATELESS_ADMITTED,
    Status.HARDSHIP_PERMIT: questions.FLAT_RATE_HARDSHIP,
}
"""The statuses on which the law is silent, with the question each raises."""
FAMILY: Final = frozenset({DecisionKind.FAMILY_ASYLUM, DecisionKind.INCLUSION})
"""Decisions on a member of the family of a person who has the status on grounds of their own."""


def left_open(decision: StatusDecision) -> tuple[Question, ...]:
    """Return the questions on which it rests whether a decision draws a flat rate."""
    question = STATUS_QUESTIONS.get(decision.status)
    if question is not None:
        return (question,)
    return (questions.FAMILY_DECISIONS,) if decision.kind in FAMILY else ()


def draws(decision: StatusDecision, law: Law) -> bool:
    """Return whether a decision draws a flat rate, under the readings of a law."""
    if decision.status in NAMED:
        return decision.kind not in FAMILY or _counts_family(law)
    question = STATUS_QUESTIONS.get(decision.status)
    return question is not None and is_read_as_named(question, law)


def _counts_family(law: Law) -> bool:
    return law.reading(questions.FAMILY_DECISIONS).name == "each person counts"


def drawing(person: Person, law: Law) -> tuple[int, ...]:
    """Return the numbers of the decisions of a person that draw a flat rate, each for itself."""
    found = tuple(number for number, decision in enumerate(person.decisions) if draws(decision, law))
    if law.reading(questions.REIMBURSEMENT_CLAUSE).name == "names the groups":
        return found
    return tuple(number for number in found if _is_reimbursed(person, number, law))


def _is_reimbursed(person: Person, number: int, law: Law) -> bool:
    """Return whether social assistance is reimbursed while the status of a decision lasts."""
    held, _ = person.stretches[number]
    return any(window.during.intersects(held) for window in reimbursement_windows(person, law=law).value)
