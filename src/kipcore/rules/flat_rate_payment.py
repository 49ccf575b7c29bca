"""The flat rates of a canton for a stretch of days: counts by status in, an amount out (Art. 15 VIntA)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, provisions, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules import reduction as deduction
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_status import STATUS_QUESTIONS, draws
from kipcore.rules.flat_rate_table import Rates
from kipcore.rules.indexation import READ, READINGS, adjust, check_year, index_steps, year_that_counts
from kipcore.rules.lookups import known
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE, RESETTLED, nominal_flat_rate
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.decisions import StatusDecision
from kipcore.types.doors import an_int, at_least_zero, exactly, tuple_of
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["flat_rate_payment"]

_MOST: Final = 100_000_000
_COUNTED_AS: Final = (questions.FAMILY_DECISIONS, questions.ONE_OFF, questions.REIMBURSEMENT_CLAUSE)
"""The open questions on which it rests what is counted."""


def flat_rate_payment(
    agreement: ProgrammeAgreement,
    *,
    during: DateRange,
    decisions: Mapping[Status, int],
    programme_s: Sequence[Chf] = (),
    paid_in: int | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the flat rates of a canton for the decisions of a stretch of days, such as a half-year.

    Art. 15 para. 4 VIntA: SEM pays twice a year by the number of actual decisions (*effektive Entscheide*)
    in the Asylum Financing database. Its cut-off days are not known, so the stretch is stated. A decision
    must draw the same amount on all of its days; where it does not, as around 1 May 2019 or at the turn of
    a year, ask for the parts and add them up. Count each person once, with the decision that draws the flat
    rate: family asylum and inclusion only as `questions.FAMILY_DECISIONS` is read, a second decision only as
    `questions.ONE_OFF` is, and only decisions with a reimbursement window if
    `questions.REIMBURSEMENT_CLAUSE` is read as a condition.

    Resettled refugees who entered in 2017 to 2019 may draw another amount (Art. 29a para. 4), so under an
    agreement of that time they are asked for one by one wherever it differs; under a later agreement they
    are taken to have entered later.

    Laws: it is the sum of `integration_flat_rate` over the persons so counted; splitting the counts, or the
    stretch, changes nothing; as long as nothing falls below zero, a decision more never lowers it.

    Args:
        agreement: the programme agreement.
        during: the closed range of days on which the decisions were issued, within the agreement's term.
        decisions: how many decisions gave each status.
        programme_s: for each person who had temporary protection before, what Programme S paid, CHF.
        paid_in: the year of the payment; needed only where the law reads the index, or the reduction, by it.
        law: the law to apply.

    Returns:
        The amount for all of them, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative count or amount; no decisions; more amounts of Programme S than
            decisions that draw a flat rate.
        OutsideRangeError: an open range, or one outside the agreement's term.
        NotKnownError: fewer amounts of Programme S than protected persons with a permit; whatever
            `nominal_flat_rate` or the index does not know.
        UndecidableError: an amount per decision that changes within the stretch, or that hangs on the day
            of entry.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> half = kip.DateRange(date(2024, 1, 1), date(2024, 6, 30))
    >>> counts = {kip.Status.REFUGEE_WITH_ASYLUM: 310, kip.Status.TEMPORARILY_ADMITTED_PERSON: 520}
    >>> print(kip.flat_rate_payment(zh, during=half, decisions=counts).value)
    CHF 15'709'327.00
    """
    exactly(
        "agreement",
        agreement,
        ProgrammeAgreement,
        "give the ProgrammeAgreement; without one nothing is paid (Art. 15 para. 3 VIntA)",
    )
    check_law(law)
    exactly("during", during, DateRange, "give a closed DateRange")
    counts = _counts(decisions)
    first, last = during.closed()
    paid = tuple_of("programme_s", programme_s, Chf)
    for one in paid:
        at_least_zero("programme_s", one)
    check_year(paid_in)
    nominal, branch, year = _same_amount(agreement, first, last, paid_in, law)
    if dict(counts).get(Status.RESETTLED_REFUGEE):
        _check_resettled(agreement, first, last, (nominal, branch, year), law)
    each = adjust(law, nominal, branch, year)
    drawing = sum(count for status, count in counts if draws(_one(status, first), law))
    reduction = _reduction(counts, paid, drawing, each, (first, last, paid_in), law)
    outcome = (drawing * each - reduction, each, nominal, branch, year, reduction)
    for amount in (outcome[0], outcome[0] + reduction, reduction):
        Chf.from_rappen(amount)  # refuses what could not be explained
    facts = (agreement, during, counts, paid, paid_in)
    return Finding(FLAT_RATE_PAYMENT, law, facts, outcome)


def _counts(given: object) -> tuple[tuple[Status, int], ...]:
    """Keep counts by status as pairs in the order of the list of statuses."""
    pairs = pairs_of("decisions", given, such="{Status.REFUGEE_WITH_ASYLUM: 310}")
    for status, count in pairs:
        exactly("status", status, Status, "use a member of Status")
        an_int(status.value, count, 0, _MOST)
    each_once("decisions", [status.value for status, _ in pairs])
    if not pairs:
        raise InvalidValueError("decisions", given, "at least one status", "state zero as zero: {status: 0}")
    order = list(Status)
    return tuple(sorted(pairs, key=lambda pair: order.index(pair[0])))


def _one(status: Status, day: date) -> StatusDecision:
    return StatusDecision(status, day, day)


def _same_amount(
    agreement: ProgrammeAgreement, first: date, last: date, paid_in: int | None, law: Law
) -> tuple[int, int, int]:
    """Return nominal amount, branch and year of a stretch on whose days the amount is the same."""
    days = [first, *(day for day in _turning_days(agreement, law) if first < day <= last), last]
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
    return found[0][:3]


def _turning_days(agreement: ProgrammeAgreement, law: Law) -> list[date]:
    """Return the days from which a decision may draw another amount, in order."""
    rates: Rates = law.resolved[Rates]
    keys = {*rates.starts, *(here.new_from for here in rates.stretches)}
    concluded = agreement.day_keys[2]
    if concluded:
        keys |= {here.full_from[concluded] for here in rates.stretches}
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
                "ask integration_flat_rate for each of these persons",
            )


def _reduction(
    counts: tuple[tuple[Status, int], ...],
    paid: tuple[Chf, ...],
    drawing: int,
    each: int,
    when: tuple[date, date, int | None],
    law: Law,
) -> int:
    """Return what is taken off for persons who had temporary protection, each for itself."""
    with_permit = dict(counts).get(Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, 0)
    if len(paid) > drawing:
        raise InvalidValueError(
            "programme_s",
            len(paid),
            f"at most {drawing} amounts",
            "give one for each person who had protection",
        )
    if not (paid or with_permit) or deduction.reduced_by(law, *when) is None:
        return 0
    if with_permit > len(paid):
        raise NotKnownError(
            "programme_s",
            len(paid),
            f"an amount for each of {with_permit} protected persons with a residence permit",
            "give what Programme S paid for each of them: programme_s=[Chf(...), ...]",
        )
    return sum(deduction.taken_off(law, each, amount.rappen) for amount in paid)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import person_rate as say

    agreement, during, counts, *_ = finding.facts
    law = finding.law
    each, nominal, branch, year = finding.outcome[1:5]
    amount = Chf.from_rappen(each)
    names = (("canton", agreement.canton), ("period", agreement.period), ("during", during))
    lines = []
    for status, count in counts:
        rate = amount if draws(_one(status, during.first), law) else Chf(0)
        open_ones = [STATUS_QUESTIONS[status]] if status in STATUS_QUESTIONS else []
        asked = tuple(_of_status(question_step(question, law), status) for question in open_ones)
        said = (("status", status), ("count", count), ("amount", rate))
        text = say.COUNTED if rate else say.COUNTED_NOTHING
        lines.append(Step(f"decisions_{status.name.lower()}", text, rate * count, said, steps=asked))
    basis = known(law, parameters.FLAT_RATE_BASIS, during.first)
    one = Finding(
        NOMINAL_FLAT_RATE, law, (_one(Status.REFUGEE_WITH_ASYLUM, during.first), agreement), (nominal, branch)
    )
    reasons = tuple(
        step for step in one.steps[1:] if step.key not in {"not_indexed", "not_reduced", "index_open"}
    )
    once = tuple(question_step(question, law) for question in _COUNTED_AS)
    head = say.PAYMENT if finding.value else say.PAYMENT_NOTHING
    return (
        Step("flat_rate_payment", head, finding.value, names, () if basis is None else (basis.source,)),
        *lines,
        *_taken_off(finding),
        Step("nominal", say.AMOUNT, Chf.from_rappen(nominal), steps=reasons),
        *index_steps(law, nominal, branch, year),
        Step("counted_once", say.COUNTED_ONCE, steps=once),
        Step("twice_a_year", say.TWICE_A_YEAR, sources=(provisions.VINTA_15_4,)),
    )


def _taken_off(finding: Finding[Chf]) -> tuple[Step, ...]:
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
            if together := sum(paid, Chf(0)):
                unused.append(Step("programme_s", say.PROGRAMME_S, together))
        else:
            if any(one.rappen > each for one in paid):
                asked += (question_step(questions.REDUCTION_FLOOR, law),)
            off = Chf.from_rappen(reduction)
            text = say.REDUCTIONS if reduction else say.NOT_REDUCED
            steps = (Step("reduction", text, off, sources=(reduced_by,), steps=asked),)
    by_payment = law.reading(questions.INDEX_YEAR).name == "year of the payment"
    if paid_in is not None and not by_payment and not deduction.by_payment(law):
        unused.append(Step("paid_in", say.PAID_IN, None, (("year", paid_in),)))
    return (*steps, *not_used(*unused))


def _of_status(step: Step, status: Status) -> Step:
    """Return a question under a key of its own: two statuses may raise the same one."""
    return attrs.evolve(step, key=f"{step.key}_{status.name.lower()}")


FLAT_RATE_PAYMENT: Final = Rule(
    function=flat_rate_payment,
    title=Text(
        "Welche Integrationspauschalen erhält ein Kanton für die Entscheide eines Zeitraums?",
        "Quels forfaits d'intégration un canton reçoit-il pour les décisions d'une période ?",
        "Quali somme forfettarie riceve un Cantone per le decisioni di un periodo?",
        "Which flat-rate payments does a canton get for the decisions of a stretch of days?",
    ),
    citations=(
        Citation(AIG, "58", "2"),
        Citation(VINTA, "15", "4"),
        Citation(VINTA, "15"),
        Citation(VINTA, "29a"),
    ),
    inputs=("agreement", "during", "decisions", "programme_s", "paid_in"),
    parameters=tuple(dict.fromkeys((*NOMINAL_FLAT_RATE.parameters, *READ))),
    questions=(
        questions.FIRST_DAY_OF_FULL_RATE,
        questions.FLAT_RATE_EXPULSION,
        questions.FLAT_RATE_HARDSHIP,
        questions.FLAT_RATE_STATELESS,
        questions.FLAT_RATE_STATELESS_ADMITTED,
        *READINGS,
        *deduction.READINGS,
        *_COUNTED_AS,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
