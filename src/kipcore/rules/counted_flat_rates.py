"""What the rules about counted decisions share: one amount for each, what is taken off, how it is told."""

from datetime import date
from typing import Any, Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, UndecidableError
from kipcore.findings.finding import Finding, Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import provisions, questions
from kipcore.law.law import Law
from kipcore.rules import reduction as deduction
from kipcore.rules.flat_rate_status import STATUS_QUESTIONS, draws
from kipcore.rules.flat_rate_table import Rates
from kipcore.rules.indexation import adjust, index_steps, year_that_counts
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE, RESETTLED, nominal_flat_rate
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.decisions import StatusDecision
from kipcore.types.money import Chf
from kipcore.types.status import Status

__all__ = [
    "COUNTED_AS",
    "Counts",
    "Paid",
    "amount_steps",
    "counted_steps",
    "drawing_statuses",
    "payment",
    "status_steps",
    "taken_off",
    "turning_days",
]

Counts = tuple[tuple[Status, int], ...]
Paid = tuple[tuple[Chf, int], ...]

COUNTED_AS: Final = (questions.FAMILY_DECISIONS, questions.ONE_OFF, questions.REIMBURSEMENT_CLAUSE)
"""The open questions on which it rests what is counted."""


def payment(
    agreement: ProgrammeAgreement,
    during: DateRange,
    counts: Counts,
    paid: Paid,
    paid_in: int | None,
    law: Law,
    amounts: dict[Any, tuple[int, int, int, int]] | None = None,
) -> tuple[int, ...]:
    """Return what a finding of `flat_rate_payment` keeps: the sum, what each draws and why, what is off.

    Facts are checked already. Whoever asks for many cantons gives a dict, in which the amounts of a stretch
    are kept: they hang on the term and the supplement of an agreement, and on nothing else of it.
    """
    first, last = during.closed()
    key = (agreement.day_keys, first, last)
    found = None if amounts is None else amounts.get(key)
    if found is None:
        found = _same_amount(agreement, first, last, paid_in, law)
        if amounts is not None:
            amounts[key] = found
    nominal, branch, year, each = found
    if dict(counts).get(Status.RESETTLED_REFUGEE):
        _check_resettled(agreement, first, last, found[:3], law)
    drawing = sum(count for status, count in counts if status in drawing_statuses(law))
    reduction = _reduction(counts, paid, drawing, each, (first, last, paid_in), law)
    outcome = (drawing * each - reduction, each, nominal, branch, year, reduction)
    for amount in (outcome[0], outcome[0] + reduction, sum(one.rappen * count for one, count in paid)):
        Chf.from_rappen(amount)  # refuses what could not be explained
    return outcome


def drawing_statuses(law: Law) -> frozenset[Status]:
    """Return the statuses of which a decision of the ordinary kind draws a flat rate, whatever its day."""
    found: frozenset[Status] = law.resolved[_drawing]
    return found


def _drawing(law: Law) -> frozenset[Status]:
    return frozenset(status for status in Status if draws(_one(status, date.max), law))


def _one(status: Status, day: date) -> StatusDecision:
    return StatusDecision(status, day, day)


def _same_amount(
    agreement: ProgrammeAgreement, first: date, last: date, paid_in: int | None, law: Law
) -> tuple[int, int, int, int]:
    """Return nominal amount, branch, year and amount paid of a stretch on whose days they are the same."""
    days = [first, *(day for day in turning_days(agreement, law) if first < day <= last), last]
    found: list[tuple[int, int, int, int]] = []
    for day in days:
        decision = _one(Status.REFUGEE_WITH_ASYLUM, day)
        nominal, branch = nominal_flat_rate(decision, agreement=agreement, law=law).outcome
        year = year_that_counts(law, day, paid_in)
        found.append((nominal, branch, year, adjust(law, nominal, branch, year)))
        if found[-1][3] != found[0][3]:
            raise UndecidableError(
                "during",
                f"{first}..{last}",
                "a stretch on whose days every decision draws the same amount",
                f"the amount changes on {day}: ask for the parts and add them up",
            )
    return found[0]


def turning_days(agreement: ProgrammeAgreement, law: Law) -> list[date]:
    """Return the days from which a decision may draw another amount, in order."""
    rates: Rates = law.resolved[Rates]
    keys = {*rates.starts, *(here.new_from for here in rates.stretches)}
    concluded = agreement.day_keys[2]
    if concluded:
        # Before Art. 29a was in force no supplementary agreement decided anything.
        stretches = [here for here in rates.stretches if here.new_from != kernel.NEVER]
        keys |= {here.full_from[concluded] for here in stretches}
    days = {day_of(key) for key in keys if 0 < key < kernel.NEVER}
    return sorted(days | {date(year, 1, 1) for year in agreement.years})


def _check_resettled(
    agreement: ProgrammeAgreement, first: date, last: date, amount: tuple[int, int, int], law: Law
) -> None:
    """Refuse resettled refugees whose amount may hang on the day of entry (Art. 29a para. 4 VIntA)."""
    rates: Rates = law.resolved[Rates]
    nominal, branch, year = amount
    for here in rates.stretches:
        if here.total is None or here.programme[0] > day_key(last):
            continue
        if here.programme[1] < agreement.day_keys[0]:
            continue
        if adjust(law, here.total, RESETTLED, year) != adjust(law, nominal, branch, year):
            raise UndecidableError(
                Status.RESETTLED_REFUGEE.value,
                f"{first}..{last}",
                "a stretch in which the day of entry plays no part",
                "ask integration_flat_rate for each of these persons and leave them out here: "
                "of a table, counts.without(status=Status.RESETTLED_REFUGEE)",
            )


def _reduction(
    counts: Counts,
    paid: Paid,
    drawing: int,
    each: int,
    when: tuple[date, date, int | None],
    law: Law,
) -> int:
    """Return what is taken off for persons who had temporary protection, each for itself."""
    with_permit = dict(counts).get(Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, 0)
    persons = sum(count for _, count in paid)
    if persons > drawing:
        raise InvalidValueError(
            "programme_s",
            persons,
            f"at most {drawing} amounts",
            "give one for each person who had protection",
        )
    if not (persons or with_permit) or deduction.reduced_by(law, *when) is None:
        return 0
    if with_permit > persons:
        raise NotKnownError(
            "programme_s",
            persons,
            f"an amount for each of {with_permit} protected persons with a residence permit",
            "give what Programme S paid for each of them: programme_s=[Chf(...), ...]",
        )
    return sum(deduction.taken_off(law, each, amount.rappen) * count for amount, count in paid)


def amount_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps that say why each decision draws its amount."""
    from kipcore.wording import person_rate as say

    agreement, during, *_ = finding.facts
    law, (nominal, branch, year) = finding.law, finding.outcome[2:5]
    facts = (_one(Status.REFUGEE_WITH_ASYLUM, during.first), agreement)
    one = Finding(NOMINAL_FLAT_RATE, law, facts, (nominal, branch))
    reasons = tuple(
        step for step in one.steps[1:] if step.key not in {"not_indexed", "not_reduced", "index_open"}
    )
    return (
        Step("nominal", say.AMOUNT, Chf.from_rappen(nominal), steps=reasons),
        *index_steps(law, nominal, branch, year),
    )


def counted_steps(law: Law) -> tuple[Step, ...]:
    """Return the steps that say what is taken for granted of counts, and when they are paid for."""
    from kipcore.wording import person_rate as say

    once = tuple(question_step(question, law) for question in COUNTED_AS)
    return (
        Step("counted_once", say.COUNTED_ONCE, steps=once),
        Step("twice_a_year", say.TWICE_A_YEAR, sources=(provisions.VINTA_15_4,)),
    )


def taken_off(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the step about what was taken off for persons who had protection, or what was not used."""
    from kipcore.wording import person_rate as say

    _, during, counts, paid, paid_in = finding.facts
    law, each, reduction = finding.law, finding.outcome[1], finding.outcome[5]
    first, last = during.closed()
    with_permit = dict(counts).get(Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, 0)
    steps: tuple[Step, ...] = ()
    unused: list[Step] = []
    if paid or with_permit:
        asked = deduction.day_steps(law, first)
        reduced_by = deduction.reduced_by(law, first, last, paid_in)
        if reduced_by is None:
            steps = asked
            if together := sum((amount * count for amount, count in paid), Chf(0)):
                unused.append(Step("programme_s", say.PROGRAMME_S, together))
        else:
            if any(one.rappen > each for one, _ in paid):
                asked += (question_step(questions.REDUCTION_FLOOR, law),)
            off = Chf.from_rappen(reduction)
            text = say.REDUCTIONS if reduction else say.NOT_REDUCED
            steps = (Step("reduction", text, off, sources=(reduced_by,), steps=asked),)
    by_payment = law.reading(questions.INDEX_YEAR).name == "year of the payment"
    if paid_in is not None and not by_payment and not deduction.by_payment(law):
        unused.append(Step("paid_in", say.PAID_IN, None, (("year", paid_in),)))
    return (*steps, *not_used(*unused))


def status_steps(status: Status, law: Law) -> tuple[Step, ...]:
    """Return the question that a status raises, under a key of its own: two statuses may raise one."""
    question = STATUS_QUESTIONS.get(status)
    if question is None:
        return ()
    step = question_step(question, law)
    return (attrs.evolve(step, key=f"{step.key}_{status.name.lower()}"),)
