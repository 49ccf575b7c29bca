"""The flat rates of all decisions that a table counts: of a canton, or of the country (Art. 15 VIntA)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, groupby
from typing import Any, Final, NamedTuple, NoReturn

import attrs

from kipcore.errors import InvalidValueError, NotKnownError, OutsideRangeError
from kipcore.findings.finding import Finding, Rule
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules import reduction as deduction
from kipcore.rules.counted_flat_rates import Counts, Paid, drawing_statuses, payment, turning_days
from kipcore.rules.doors import check_law
from kipcore.rules.flat_rate_payment import FLAT_RATE_PAYMENT
from kipcore.rules.flat_rate_stretches import by_canton
from kipcore.rules.flat_rate_total_told import total_steps
from kipcore.rules.indexation import check_year
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.count_groups import CountGroup
from kipcore.types.counts import DecisionCounts
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["flat_rate_parts", "flat_rate_total"]

_WITH_PERMIT: Final = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT


class _Part(NamedTuple):
    """What is paid under one agreement for the decisions of a stretch with one amount."""

    agreement: ProgrammeAgreement
    during: DateRange
    counts: Counts
    paid: Paid
    outcome: tuple[int, ...]


@attrs.define
class _Stretch:
    """A stretch with one amount, and what is counted in it as the table is gone through."""

    agreement: ProgrammeAgreement
    first: int
    last: int
    decided: dict[Status, int] = attrs.Factory(dict)
    paid: dict[Chf, int] = attrs.Factory(dict)
    unstated: int = 0

    def add(self, group: CountGroup, count: int, law: Law) -> None:
        """Count some decisions of a group."""
        self.decided[group.status] = self.decided.get(group.status, 0) + count
        if group.programme_s is None:
            self.unstated += count if group.status is _WITH_PERMIT else 0
        elif group.status in drawing_statuses(law):
            self.paid[group.programme_s] = self.paid.get(group.programme_s, 0) + count


def flat_rate_total(
    counts: DecisionCounts,
    *,
    agreements: Iterable[ProgrammeAgreement],
    paid_in: int | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the flat rates that are paid for all decisions of a table (*Integrationspauschalen*).

    Art. 15 VIntA: each decision draws the amount of its day, under the programme agreement of its canton. The
    table is cut where an amount can change: at the turn of a year, at the days of Art. 29a, at those of a
    supplementary agreement; what is left are stretches with one amount, each asked of `flat_rate_payment`.
    `flat_rate_parts` gives these findings. How many persons there are plays no part in the time it takes; how
    many different amounts of Programme S does.

    What is counted is said as for `flat_rate_payment`: each person once, with the decision that draws the
    flat rate. Resettled refugees who entered in 2017 to 2019 are refused where their day of entry decides.

    Laws: it is the sum of `integration_flat_rate` over the persons so counted; two tables together bring what
    they bring apart; splitting a table by canton, status or day changes nothing; as long as nothing falls
    below zero, a decision more never lowers it.

    Args:
        counts: how many decisions fell on which day, with which status, in which canton.
        agreements: the programme agreements, of all cantons and periods; each decision falls into one of
            them.
        paid_in: the year of the payment; needed only where the law reads the index, or the reduction, by it.
        law: the law to apply.

    Returns:
        The amount for all of them, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: two agreements of a canton for the same day.
        NotKnownError: decisions in a canton without an agreement; protected persons with a permit of whom it
            is not said what Programme S paid; whatever `nominal_flat_rate` or the index does not know.
        OutsideRangeError: decisions on days that no agreement of the canton covers.
        UndecidableError: an amount that hangs on the day of entry, or on the day of a payment within a year.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> key = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM
    >>> counts = kip.DecisionCounts({(*key, date(2024, 5, 2)): 310, (*key, date(2025, 5, 2)): 1})
    >>> f = kip.flat_rate_total(counts, agreements=[zh])
    >>> print(f.value, f.figures["decided_2025-01-01_2025-12-31"], sep=", ")
    CHF 5'886'390.42, CHF 19'051.42
    """
    exactly("counts", counts, DecisionCounts, "write DecisionCounts({(Canton.ZH, status, day): 3})")
    check_law(law)
    check_year(paid_in)
    kept = tuple(chain.from_iterable(by_canton(agreements).values()))
    parts = tuple(_parts(counts, kept, paid_in, law))
    drawn = sum(part.outcome[0] + part.outcome[5] for part in parts)
    reduction = sum(part.outcome[5] for part in parts)
    paid = sum(amount.rappen * count for part in parts for amount, count in part.paid)
    for amount in (drawn, reduction, drawn - reduction, paid):
        Chf.from_rappen(amount)  # refuses what could not be explained
    return Finding(FLAT_RATE_TOTAL, law, (counts, kept, paid_in), (drawn - reduction, parts))


def flat_rate_parts(total: Finding[Chf]) -> tuple[Finding[Chf], ...]:
    """Return the findings of which a `flat_rate_total` is the sum, by canton and days.

    Args:
        total: a finding of `flat_rate_total`.

    Returns:
        One finding of `flat_rate_payment` for each canton and each stretch of days with one amount and at
        least one decision; each explains itself.

    Raises:
        WrongTypeError: no finding.
        InvalidValueError: a finding of another rule.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> zh = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
    >>> key = kip.Canton.ZH, kip.Status.REFUGEE_WITH_ASYLUM
    >>> counts = kip.DecisionCounts({(*key, date(2024, 5, 2)): 310, (*key, date(2025, 5, 2)): 1})
    >>> for part in kip.flat_rate_parts(kip.flat_rate_total(counts, agreements=[zh])):
    ...     print(part.inputs["during"], part.value)
    2024-01-01..2024-12-31 CHF 5'867'339.00
    2025-01-01..2025-12-31 CHF 19'051.42
    """
    exactly("total", total, Finding, "give a finding of flat_rate_total")
    if total.rule is not FLAT_RATE_TOTAL:
        raise InvalidValueError("total", total, "a finding of flat_rate_total", "only a total has parts")
    return tuple(_asked_of(part, total) for part in total.outcome[1])


def _asked_of(part: _Part, total: Finding[Chf]) -> Finding[Chf]:
    facts = (part.agreement, part.during, part.counts, part.paid, total.facts[2])
    return Finding(FLAT_RATE_PAYMENT, total.law, facts, part.outcome)


def _parts(
    counts: DecisionCounts, agreements: tuple[ProgrammeAgreement, ...], paid_in: int | None, law: Law
) -> Iterator[_Part]:
    """Yield what is paid under each agreement for the decisions of each stretch that has any."""
    reduced = any(group.programme_s is not None or group.status is _WITH_PERMIT for group in counts.groups)
    more = deduction.turning_days(law) if reduced and not deduction.by_payment(law) else []
    amounts: dict[Any, tuple[int, int, int, int]] = {}
    for canton, groups in groupby(counts.groups, key=lambda group: group.canton):
        stretches = [
            _Stretch(one, first, last)
            for one in agreements
            if one.canton is canton
            for first, last in _stretches(one, more, law)
        ]
        if _place(list(groups), stretches, law):
            _refuse_uncovered(counts.only(canton=canton), canton, agreements)
        for one in stretches:
            if one.decided:
                during = DateRange(date.fromordinal(one.first), date.fromordinal(one.last))
                if one.unstated and deduction.reduced_by(law, *during.closed(), paid_in) is not None:
                    _refuse_unstated(one.unstated, canton, during)
                paid = sorted(one.paid.items(), key=lambda pair: pair[0].rappen)
                facts = tuple(one.decided.items()), tuple(paid)
                outcome = payment(one.agreement, during, *facts, paid_in, law, amounts)
                yield _Part(one.agreement, during, *facts, outcome)


def _place(groups: list[CountGroup], stretches: list[_Stretch], law: Law) -> int:
    """Count the decisions of a canton in each stretch; return how many fall in none."""
    firsts = [one.first for one in stretches]
    left = 0
    for group in groups:
        left += group.total
        for one in stretches[max(bisect_right(firsts, group.days[0]) - 1, 0) :]:
            if one.first > group.days[-1]:
                break
            count = group.between(one.first, one.last)
            if count:
                left -= count
                one.add(group, count, law)
    return left


def _stretches(agreement: ProgrammeAgreement, more: list[date], law: Law) -> list[tuple[int, int]]:
    """Return the term of an agreement, cut at each day from which an amount may be another, as ordinals."""
    first, last = agreement.term.closed()
    days = {day for day in (*turning_days(agreement, law), *more) if first < day <= last}
    firsts = [day.toordinal() for day in (first, *sorted(days))]
    return list(zip(firsts, [*(day - 1 for day in firsts[1:]), last.toordinal()], strict=True))


def _refuse_unstated(missing: int, canton: Canton, during: DateRange) -> NoReturn:
    raise NotKnownError(
        "programme_s",
        f"{canton.value}: {missing} decisions {during}",
        "an amount of Programme S for each protected person with a residence permit",
        "give it as the fourth part of the key, (canton, status, day, Chf(...)); Chf(0) if nothing was paid",
    )


def _refuse_uncovered(
    left: DecisionCounts, canton: Canton, agreements: tuple[ProgrammeAgreement, ...]
) -> NoReturn:
    """Raise the error for decisions on days that no agreement of their canton covers."""
    terms = [one.term for one in agreements if one.canton is canton]
    for term in terms:
        left = left.without(during=term)
    first = left.days.first if left.days else None
    kind = OutsideRangeError if terms else NotKnownError
    raise kind(
        "agreements",
        f"{canton.value}: {left.total} decisions, the first on {first}",
        ", ".join(map(str, terms)) or f"an agreement of {canton.value}",
        "give the agreement in whose term they fall, or leave them out: "
        f"counts.without(canton=Canton.{canton.value})",
    )


FLAT_RATE_TOTAL: Final = Rule(
    function=flat_rate_total,
    title=Text(
        "Welche Integrationspauschalen zahlt der Bund für alle gezählten Entscheide?",
        "Quels forfaits d'intégration la Confédération verse-t-elle pour toutes les décisions comptées ?",
        "Quali somme forfettarie a favore dell'integrazione versa la Confederazione per tutte le decisioni "
        "contate?",
        "Which flat-rate payments does the Confederation make for all decisions counted?",
    ),
    citations=FLAT_RATE_PAYMENT.citations,
    inputs=("counts", "agreements", "paid_in"),
    parameters=FLAT_RATE_PAYMENT.parameters,
    questions=FLAT_RATE_PAYMENT.questions,
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=lambda finding: total_steps(finding, flat_rate_parts(finding)),
)
