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
from kipcore.rules.flat_rate_status import STATUS_QUESTIONS, draws
from kipcore.rules.flat_rate_table import Rates, known
from kipcore.rules.indexation import READ, READINGS, adjust, index_steps, year_that_counts
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE, nominal_flat_rate
from kipcore.rules.own_funds import check_law, question_step
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange, day_of
from kipcore.types.decisions import StatusDecision
from kipcore.types.doors import an_int, at_least_zero, exactly, tuple_of
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["flat_rate_payment"]

_MOST: Final = 100_000_000


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
    a year, ask for the parts and add them up. Count each person once: second decisions draw nothing.

    Laws: it is the sum of `integration_flat_rate` over the persons; splitting the counts, or the stretch,
    changes nothing; a decision more never lowers it.

    Args:
        agreement: the programme agreement.
        during: the closed range of days on which the decisions were issued, within the agreement's term.
        decisions: how many decisions gave each status. Resettled refugees of 2019, whose rate hangs on the
    day of entry, are asked for one by one.
        programme_s: for each person who had temporary protection before, what Programme S paid, CHF.
        paid_in: the year of the payment; needed only where the law reads the index by that year.
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
        UndecidableError: an amount per decision that changes within the stretch.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> half = kip.DateRange(date(2024, 1, 1), date(2024, 6, 30))
    >>> counts = {kip.Status.REFUGEE_WITH_ASYLUM: 310, kip.Status.TEMPORARILY_ADMITTED_PERSON: 520}
    >>> print(kip.flat_rate_payment(zh, during=half, decisions=counts).value)
    CHF 15'709'327.00
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    exactly("during", during, DateRange, "give a closed DateRange")
    counts = _counts(decisions)
    first, last = during.closed()
    paid = tuple_of("programme_s", programme_s, Chf)
    for one in paid:
        at_least_zero("programme_s", one)
    nominal, branch, year = _same_amount(agreement, first, last, paid_in, law)
    if dict(counts).get(Status.RESETTLED_REFUGEE):
        _check_resettled(during, nominal, law)
    each = adjust(law, nominal, branch, year)
    drawing = sum(count for status, count in counts if draws(_one(status, first), law))
    reduction = _reduction(counts, paid, drawing, each, (first, last), law)
    outcome = (drawing * each - reduction, each, nominal, branch, year, reduction)
    for amount in (outcome[0], outcome[0] + reduction, reduction):
        Chf.from_rappen(amount)  # refuses what could not be explained
    facts = (agreement, during, counts, paid, paid_in)
    return Finding(FLAT_RATE_PAYMENT, law, facts, outcome)


def _counts(given: object) -> tuple[tuple[Status, int], ...]:
    """Keep counts by status as pairs in the order of the list of statuses."""
    pairs = pairs_of("decisions", given)
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


def _check_resettled(during: DateRange, nominal: int, law: Law) -> None:
    """Refuse resettled refugees whose amount may hang on the day of entry (Art. 29a para. 4 VIntA)."""
    _, last = during.closed()
    total = known(law, parameters.RESETTLEMENT_FLAT_RATE, last)
    programme = known(law, parameters.RESETTLEMENT_PROGRAMME, last)
    if None in {total, programme} or not programme.value.intersects(during):
        return
    if total.value.rappen != nominal:
        raise UndecidableError(
            Status.RESETTLED_REFUGEE.value,
            str(during),
            "a stretch in which the day of entry plays no part",
            "ask integration_flat_rate for each of these persons",
        )


def _reduction(
    counts: tuple[tuple[Status, int], ...],
    paid: tuple[Chf, ...],
    drawing: int,
    each: int,
    ends: tuple[date, date],
    law: Law,
) -> int:
    """Return what is taken off for persons who had temporary protection, each for itself."""
    in_force = [known(law, parameters.REDUCED_BY_PROGRAMME_S, day) for day in ends]
    reduces = [cited is not None and bool(cited.value) for cited in in_force]
    with_permit = dict(counts).get(Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, 0)
    if len(paid) > drawing:
        raise InvalidValueError(
            "programme_s",
            len(paid),
            f"at most {drawing} amounts",
            "give one for each person who had protection",
        )
    if reduces[0] != reduces[1] and (paid or with_permit):
        raise UndecidableError(
            "during",
            f"{ends[0]}..{ends[1]}",
            "a stretch with or without the reduction of Art. 15 para. 2bis VIntA",
            "ask for the parts and add them up",
        )
    if not reduces[0]:
        return 0
    if with_permit > len(paid):
        raise NotKnownError(
            "programme_s",
            len(paid),
            f"an amount for each of {with_permit} protected persons with a residence permit",
            "give what Programme S paid for each of them: programme_s=[Chf(...), ...]",
        )
    floor = int(law.reading(questions.REDUCTION_FLOOR).name == "not below zero")
    return sum(each - kernel.reduced(each, amount.rappen, floor) for amount in paid)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import person_rate as say

    agreement, during, counts, paid, _ = finding.facts
    law = finding.law
    each, nominal, branch, year, reduction = finding.outcome[1:]
    amount = Chf.from_rappen(each)
    names = (("canton", agreement.canton), ("period", agreement.period), ("during", during))
    lines = []
    for status, count in counts:
        rate = amount if draws(_one(status, during.first), law) else Chf(0)
        open_ones = [STATUS_QUESTIONS[status]] if status in STATUS_QUESTIONS else []
        asked = tuple(_of_status(question_step(question, law), status) for question in open_ones)
        said = (("status", status), ("count", count), ("amount", rate))
        lines.append(Step(f"decisions_{status.name.lower()}", say.COUNTED, rate * count, said, steps=asked))
    basis = known(law, parameters.FLAT_RATE_BASIS, during.first)
    taken: tuple[Step, ...] = ()
    if reduction:
        reduced = law.at(parameters.REDUCED_BY_PROGRAMME_S, during.first)
        too_much = any(one.rappen > each for one in paid)
        asked = (question_step(questions.REDUCTION_FLOOR, law),) if too_much else ()
        off = Chf.from_rappen(reduction)
        count = (("count", len(paid)),)
        taken = (Step("reduction", say.REDUCTIONS, off, count, (reduced.source,), steps=asked),)
    one = Finding(
        NOMINAL_FLAT_RATE, law, (_one(Status.REFUGEE_WITH_ASYLUM, during.first), agreement), (nominal, branch)
    )
    reasons = tuple(
        step for step in one.steps[1:] if step.key not in {"not_indexed", "not_reduced", "index_open"}
    )
    return (
        Step(
            "flat_rate_payment", say.PAYMENT, finding.value, names, () if basis is None else (basis.source,)
        ),
        *lines,
        *taken,
        Step("nominal", say.AMOUNT, Chf.from_rappen(nominal), steps=reasons),
        *index_steps(law, nominal, branch, year),
        Step("twice_a_year", say.TWICE_A_YEAR, sources=(provisions.VINTA_15_4,)),
    )


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
        questions.REDUCTION_FLOOR,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
