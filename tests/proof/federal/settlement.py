"""Costs and settlement (Art. 17 and 19 VIntA, SuG)."""

from kipcore.kernels import settlement as kernel
from tests.proof.contract import states


@states(
    kernel.start_up,
    lambda rest, borne, n, d: min(rest, borne * n // d),
    lambda rest, borne, n, d: min(rest, -(-borne * d // n)),
    lambda rest, borne, n, d: borne * d // n,
    lambda rest, borne, n, d: min(rest, borne * d // n) - 1,
)
def start_up(rest: int, borne: int, numerator: int, denominator: int) -> None:
    """No more than the rest, the institutions bear the ratio, and one Rappen more breaks one of the two."""
    assert min(rest, borne) >= 0
    assert numerator > 0
    assert denominator > 0
    found = kernel.start_up(rest, borne, numerator, denominator)
    assert found <= rest
    assert borne * denominator >= found * numerator
    assert found == rest or borne * denominator < (found + 1) * numerator


@states(
    kernel.reimbursement,
    lambda cost, federal, total: cost * federal // total,
    lambda cost, federal, total: cost * federal // total + 1,
    lambda cost, federal, total: -(-cost // total) * federal,
)
def reimbursement(cost: int, federal: int, total: int) -> None:
    """At least the exact share, and one Rappen less is not."""
    assert min(cost, federal) >= 0
    assert total > 0
    found = kernel.reimbursement(cost, federal, total)
    assert (found - 1) * total < cost * federal <= found * total


@states(
    kernel.advance,
    lambda contribution, percent: -(-contribution * percent // 100),
    lambda contribution, percent: contribution // 100 * percent,
    lambda contribution, percent: (contribution * percent + 50) // 100,
)
def advance(contribution: int, percent: int) -> None:
    """Never above the exact part, and one Rappen more is."""
    assert min(contribution, percent) >= 0
    found = kernel.advance(contribution, percent)
    assert found * 100 <= contribution * percent < (found + 1) * 100


@states(
    kernel.interest,
    lambda amount, percent_days, year: amount * percent_days // (100 * year),
    lambda amount, percent_days, year: -(-amount * percent_days // (100 * year)),
    lambda amount, percent_days, year: (amount * percent_days + 50 * year - 1) // (100 * year),
    lambda amount, percent_days, year: (amount * percent_days // 100 * 2 + year) // (2 * year),
)
def interest(amount: int, percent_days: int, days_of_year: int) -> None:
    """The nearest Rappen to the exact interest, the higher of two that are as near."""
    assert min(amount, percent_days) >= 0
    assert days_of_year > 0
    found = kernel.interest(amount, percent_days, days_of_year)
    exact, half = amount * percent_days, 50 * days_of_year
    assert (2 * found - 1) * half <= exact < (2 * found + 1) * half


@states(
    kernel.thirty_days_number,
    lambda key: key // 10_000 * 360 + key // 100 % 100 * 30 + key % 100,
    lambda key: key // 10_000 * 365 + key // 100 % 100 * 30 + min(key % 100, 30),
    lambda key: key // 10_000 * 360 + key // 100 * 30 + min(key % 100, 30),
)
def thirty_days_number(year: int, month: int, day: int) -> None:
    """Each month has thirty days, each year twelve months; the 31st is the 30th."""
    assert year > 0
    assert 1 <= month <= 12
    assert 1 <= day <= 31
    found = kernel.thirty_days_number(year * 10_000 + month * 100 + day)
    assert found == (12 * year + month) * 30 + (30 if day == 31 else day)


def _ended(met=0, fault=1, open_=2, remedied=3, missed=4, none=5):
    def branch(met_, no_fault, remediable, extended, missed_):
        if met_:
            return met
        if extended and not missed_:
            return remedied
        if not extended and remediable:
            return open_
        if no_fault:
            return fault
        return missed if extended else none

    return branch


@states(
    kernel.reclaim_branch,
    _ended(met=1),
    _ended(fault=4),
    _ended(open_=5),
    _ended(remedied=4),
    _ended(missed=5),
    _ended(none=4),
    lambda met, no_fault, *rest: kernel.NO_FAULT if no_fault and not met else _ended()(met, no_fault, *rest),
)
def reclaim_branch(met: bool, no_fault: bool, remediable: bool, extended: bool, missed: bool) -> None:
    """Every combination: no fault counts only where there is nothing left to be remedied."""
    assert isinstance(met, bool)
    found = kernel.reclaim_branch(met, no_fault, remediable, extended, missed)
    for_good = missed if extended else not remediable
    assert (found == kernel.GOALS_MET) == met
    assert (found == kernel.REMEDIED) == (not met and extended and not missed)
    assert (found == kernel.REMEDY_OPEN) == (not met and not extended and remediable)
    assert (found == kernel.NO_FAULT) == (not met and for_good and no_fault)
    assert (found == kernel.MISSED_DEADLINE) == (not met and for_good and not no_fault and extended)
    assert (found == kernel.NO_REMEDY) == (not met and for_good and not no_fault and not extended)


@states(
    kernel.is_reclaimed,
    lambda branch: branch > kernel.MISSED_DEADLINE,
    lambda branch: branch >= kernel.REMEDIED,
)
def is_reclaimed(branch: int) -> None:
    """Reclaimed is where an extended deadline was missed, or no remedy is possible."""
    assert kernel.GOALS_MET <= branch <= kernel.NO_REMEDY
    assert kernel.is_reclaimed(branch) == (branch in {kernel.MISSED_DEADLINE, kernel.NO_REMEDY})
