"""Parity: own funds are at least ratio x federal contribution (Art. 58 para. 3 AIG, Art. 16 para. 3 VIntA)."""

from kipcore.kernels import contribution as kernel
from tests.proof.contract import states


@states(
    kernel.parity_holds,
    lambda own, federal, n, d: own * d > federal * n,
    lambda own, federal, n, d: own * n >= federal * d,
    lambda own, federal, n, d: own >= federal * n // d,
)
def parity_holds(own: int, federal: int, numerator: int, denominator: int) -> None:
    """Own funds reach the exact product, and a part of a Rappen missing is missing."""
    assert own >= 0
    assert federal >= 0
    assert numerator > 0
    assert denominator > 0
    whole, rest = divmod(federal * numerator, denominator)
    assert kernel.parity_holds(own, federal, numerator, denominator) == (
        own > whole or (own == whole and rest == 0)
    )


@states(
    kernel.largest_at_parity,
    lambda own, n, d: own * d // n + 1,
    lambda own, n, d: own * d // n - 1,
    lambda own, n, d: -(-own * d // n),
    lambda own, n, d: own * n // d,
    lambda own, n, d: own // n * d,
)
def largest_at_parity(own: int, numerator: int, denominator: int) -> None:
    """Parity holds, and one Rappen more would break it."""
    assert own >= 0
    assert numerator > 0
    assert denominator > 0
    found = kernel.largest_at_parity(own, numerator, denominator)
    assert kernel.parity_holds(own, found, numerator, denominator)
    assert not kernel.parity_holds(own, found + 1, numerator, denominator)


@states(
    kernel.own_funds_for,
    lambda federal, n, d: federal * n // d,
    lambda federal, n, d: federal * n // d + 1,
    lambda federal, n, d: -(-federal * d // n),
)
def own_funds_for(federal: int, numerator: int, denominator: int) -> None:
    """With them parity holds, and with one Rappen less it does not."""
    assert federal >= 0
    assert numerator > 0
    assert denominator > 0
    found = kernel.own_funds_for(federal, numerator, denominator)
    assert kernel.parity_holds(found, federal, numerator, denominator)
    assert not kernel.parity_holds(found - 1, federal, numerator, denominator)


@states(
    kernel.own_funds_for,
    lambda federal, n, d: federal * n // d + 1,
    lambda federal, n, d: federal * n // d,
)
def own_funds_are_the_inverse(own: int, federal: int, numerator: int, denominator: int) -> None:
    """A contribution is within reach of own funds exactly if they are at least what it needs."""
    assert own >= 0
    assert federal >= 0
    assert numerator > 0
    assert denominator > 0
    within = federal <= kernel.largest_at_parity(own, numerator, denominator)
    assert within == (own >= kernel.own_funds_for(federal, numerator, denominator))


@states(
    kernel.payable,
    lambda ceiling, at_parity, cost: min(ceiling, at_parity),
    lambda ceiling, at_parity, cost: min(at_parity, cost),
    lambda ceiling, at_parity, cost: max(min(ceiling, at_parity), cost),
    lambda ceiling, at_parity, cost: min(ceiling, at_parity, cost) - 1,
)
def payable(ceiling: int, at_parity: int, cost: int) -> None:
    """Never more than ceiling, parity and cost allow, and no less than one of them."""
    assert min(ceiling, at_parity, cost) >= 0
    found = kernel.payable(ceiling, at_parity, cost)
    assert found <= ceiling
    assert found <= at_parity
    assert found <= cost
    assert found in (ceiling, at_parity, cost)
