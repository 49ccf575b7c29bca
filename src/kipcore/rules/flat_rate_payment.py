"""The flat rates of a canton for a stretch of days: counts by status in, an amount out (Art. 15 VIntA)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules import reduction as deduction
from kipcore.rules.counted_flat_rates import (
    COUNTED_AS,
    Paid,
    amount_steps,
    counted_steps,
    drawing_statuses,
    payment,
    status_steps,
    taken_off,
)
from kipcore.rules.doors import check_law
from kipcore.rules.indexation import READ, READINGS, check_year
from kipcore.rules.lookups import known
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.count_groups import MOST_DECISIONS
from kipcore.types.dates import DateRange
from kipcore.types.doors import an_int, at_least_zero, exactly, tuple_of
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["flat_rate_payment"]


def flat_rate_payment(
    agreement: ProgrammeAgreement,
    *,
    during: DateRange,
    decisions: Mapping[Status, int],
    programme_s: Sequence[Chf] | Mapping[Chf, int] = (),
    paid_in: int | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the flat rates of a canton for the decisions of a stretch of days, such as a half-year.

    Art. 15 para. 4 VIntA: SEM pays twice a year by the number of actual decisions (*effektive Entscheide*)
    in the Asylum Financing database. Its cut-off days are not known, so the stretch is stated. A decision
    must draw the same amount on all of its days; where it does not, as around 1 May 2019 or at the turn of
    a year, ask for the parts and add them up, or give a table of counts by day to `flat_rate_total`. Count
    each person once, with the decision that draws the flat rate: family asylum and inclusion only as
    `questions.FAMILY_DECISIONS` is read, a second decision only as `questions.ONE_OFF` is, and only decisions
    with a reimbursement window if `questions.REIMBURSEMENT_CLAUSE` is read as a condition.

    Resettled refugees who entered in 2017 to 2019 may draw another amount (Art. 29a para. 4), so under an
    agreement of that time they are asked for one by one wherever it differs; under a later agreement they
    are taken to have entered later.

    Laws: it is the sum of `integration_flat_rate` over the persons so counted; splitting the counts, or the
    stretch, changes nothing; as long as nothing falls below zero, a decision more never lowers it.

    Args:
        agreement: the programme agreement.
        during: the closed range of days on which the decisions were issued, within the agreement's term.
        decisions: how many decisions gave each status.
        programme_s: for each person who had temporary protection before, what Programme S paid, CHF; or a
            mapping from each amount to the number of persons for whom it was paid.
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
    during.closed()
    paid = _paid(programme_s)
    check_year(paid_in)
    outcome = payment(agreement, during, counts, paid, paid_in, law)
    return Finding(FLAT_RATE_PAYMENT, law, (agreement, during, counts, paid, paid_in), outcome)


def _counts(given: object) -> tuple[tuple[Status, int], ...]:
    """Keep counts by status as pairs in the order of the list of statuses."""
    pairs = pairs_of("decisions", given, such="{Status.REFUGEE_WITH_ASYLUM: 310}")
    for status, count in pairs:
        exactly("status", status, Status, "use a member of Status")
        an_int(status.value, count, 0, MOST_DECISIONS)
    each_once("decisions", [status.value for status, _ in pairs])
    if not pairs:
        raise InvalidValueError("decisions", given, "at least one status", "state zero as zero: {status: 0}")
    order = list(Status)
    return tuple(sorted(pairs, key=lambda pair: order.index(pair[0])))


def _paid(given: object) -> Paid:
    """Keep what Programme S paid as pairs of an amount and the number of persons, in order."""
    if type(given) is list or (type(given) is tuple and all(type(one) is not tuple for one in given)):
        given = Counter(tuple_of("programme_s", given, Chf))
    pairs = pairs_of("programme_s", given, such="{Chf(7_250): 12}, or a list of Chf")
    for amount, count in pairs:
        exactly("programme_s", amount, Chf, "wrap the amount in Chf(...)")
        at_least_zero("programme_s", amount)
        an_int("programme_s", count, 0, MOST_DECISIONS)
    each_once("programme_s", [amount for amount, _ in pairs])
    return tuple(sorted(pair for pair in pairs if pair[1]))


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import person_rate as say

    agreement, during, counts, *_ = finding.facts
    law = finding.law
    amount = Chf.from_rappen(finding.outcome[1])
    names = (("canton", agreement.canton), ("period", agreement.period), ("during", during))
    lines = []
    for status, count in counts:
        rate = amount if status in drawing_statuses(law) else Chf(0)
        said = (("status", status), ("count", count), ("amount", rate))
        text = say.COUNTED if rate else say.COUNTED_NOTHING
        asked = status_steps(status, law)
        lines.append(Step(f"decisions_{status.name.lower()}", text, rate * count, said, steps=asked))
    basis = known(law, parameters.FLAT_RATE_BASIS, during.first)
    head = say.PAYMENT if finding.value else say.PAYMENT_NOTHING
    return (
        Step("flat_rate_payment", head, finding.value, names, () if basis is None else (basis.source,)),
        *lines,
        *taken_off(finding),
        *amount_steps(finding),
        *counted_steps(law),
    )


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
        *COUNTED_AS,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
