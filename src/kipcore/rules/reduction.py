"""The reduction of a flat rate by what Programme S paid for the person (Art. 15 para. 2bis VIntA)."""

from datetime import date
from typing import Final

from kipcore.errors import NotKnownError, UndecidableError
from kipcore.findings.finding import Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, questions
from kipcore.law.law import Law
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.source import Source

__all__ = ["READINGS", "by_payment", "day_steps", "reduced_by", "taken_off", "turning_days"]

READINGS: Final = (questions.REDUCTION_DAY, questions.REDUCTION_FLOOR)
"""The open questions on which a reduction can rest."""


def by_payment(law: Law) -> bool:
    """Return whether the day of the payment decides on the reduction."""
    return law.reading(questions.REDUCTION_DAY).name == "day of the payment"


def reduced_by(law: Law, first: date, last: date, paid_in: int | None) -> Source | None:
    """Return what reduces the flat rates of decisions of a stretch of days, or None."""
    if by_payment(law):
        if paid_in is None:
            raise NotKnownError(
                "paid_in", None, "the year of the payment", "give paid_in=2023; this law reduces by it"
            )
        first, last = max(first, date(paid_in, 1, 1)), date(paid_in, 12, 31)
    found = _in_force(law, last)
    if found != _in_force(law, first):
        raise UndecidableError(
            "reduction",
            f"{first}..{last}",
            "days with, or days without the reduction of Art. 15 para. 2bis VIntA",
            "ask for the parts and add them up; the days of the payments within a year are not known",
        )
    return found


def _in_force(law: Law, day: date) -> Source | None:
    cited = known(law, parameters.REDUCED_BY_PROGRAMME_S, day)
    return cited.source if cited is not None and cited.value else None


def taken_off(law: Law, amount: int, paid: int) -> int:
    """Return what is taken off an amount, in Rappen, for what Programme S paid."""
    return amount - int(kernel.reduced(amount, paid, law.resolved[_floor]))


def _floor(law: Law) -> int:
    return int(law.reading(questions.REDUCTION_FLOOR).name == "not below zero")


def turning_days(law: Law) -> list[date]:
    """Return the days on which Art. 15 para. 2bis VIntA begins to hold, or ceases to."""
    entries = law.timeline(parameters.REDUCED_BY_PROGRAMME_S).entries
    ends = [day for one in entries for day in (one.during.first, one.during.day_after())]
    return [day for day in ends if day is not None]


def day_steps(law: Law, decided: date) -> tuple[Step, ...]:
    """Return the question whether the day of the payment counts, where the day of the decision would not."""
    return () if _in_force(law, decided) else (question_step(questions.REDUCTION_DAY, law),)
