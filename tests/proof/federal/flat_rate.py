"""Which flat rate a decision draws, and how much of it is paid (Art. 15 and 29a VIntA)."""

from kipcore.kernels import flat_rate as kernel
from kipcore.kernels.money import round_half_up
from tests.proof.contract import states


@states(
    kernel.full_from,
    lambda concluded, in_time_by, next_month: 0 if concluded < in_time_by else next_month,
    lambda concluded, in_time_by, next_month: next_month if concluded <= in_time_by else 0,
)
def full_from(concluded: int, in_time_by: int, next_month: int) -> None:
    """At once if concluded in time, the last day included; else from the month after."""
    assert min(concluded, in_time_by, next_month) > 0
    found = kernel.full_from(concluded, in_time_by, next_month)
    if concluded > in_time_by:
        assert found == next_month
    else:
        assert found == 0


@states(
    kernel.branch,
    lambda decided, new, full: kernel.BEFORE if decided <= new else (decided < full) + 1,
    lambda decided, new, full: kernel.BEFORE if decided < new else 1 + (decided <= full),
    lambda decided, new, full: kernel.BEFORE if decided < new else kernel.FULL,
    lambda decided, new, full: kernel.FULL if decided >= full else kernel.BEFORE,
)
def branch(decided: int, new_from: int, full_from: int) -> None:
    """The day on which a rate applies belongs to it; without agreement in force it is the reduced one."""
    assert min(decided, new_from, full_from) >= 0
    found = kernel.branch(decided, new_from, full_from)
    assert (found == kernel.BEFORE) == (decided < new_from)
    assert (found == kernel.FULL) == (new_from <= decided and full_from <= decided)
    assert (found == kernel.REDUCED) == (new_from <= decided < full_from)


@states(
    kernel.adjusted,
    lambda amount, n, d, step, floor: round_half_up(amount * n, d, step),
    lambda amount, n, d, step, floor: max(amount, round_half_up(amount * n, d, step)),
    lambda amount, n, d, step, floor: max(amount * floor, amount * n // d // step * step),
    lambda amount, n, d, step, floor: max(amount * floor, round_half_up(amount * n, d, 1)),
)
def adjusted(amount: int, numerator: int, denominator: int, step: int, never_below: bool) -> None:
    """The nearest step to the exact amount; where that lowers it and may not, the amount itself."""
    assert amount >= 0
    assert numerator >= 0
    assert denominator > 0
    assert step > 0
    found = kernel.adjusted(amount, numerator, denominator, step, never_below)
    nearest = round_half_up(amount * numerator, denominator, step)
    assert found in (nearest, amount)
    assert found == nearest or (never_below and nearest < amount)
    assert found >= amount or not never_below


@states(
    kernel.reduced,
    lambda amount, paid, floor: amount - paid,
    lambda amount, paid, floor: max(0, amount - paid),
    lambda amount, paid, floor: max(floor, amount - paid) if floor else amount - paid,
)
def reduced(amount: int, paid: int, not_below_zero: bool) -> None:
    """Amount and deduction add up, unless what is left below zero is let go."""
    assert min(amount, paid) >= 0
    found = kernel.reduced(amount, paid, not_below_zero)
    if not_below_zero and paid > amount:
        assert found == 0
    else:
        assert found + paid == amount
