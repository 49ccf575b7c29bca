"""Which cost draws a contribution from the canton: the inverse of `contribution.at_rate`."""

from kipcore.cantons.zurich.kernels import inverse as kernel
from kipcore.cantons.zurich.kernels.contribution import at_rate, contribution
from tests.proof.contract import states


@states(
    kernel.reachable,
    lambda wanted, own, n, as_cost: n > 0,
    lambda wanted, own, n, as_cost: n > 0 or own > wanted,
    lambda wanted, own, n, as_cost: n > 0 or own >= wanted,
    lambda wanted, own, n, as_cost: n > 0 or (not as_cost and own > wanted),
)
def reachable(
    wanted: int, recognised: int, numerator: int, denominator: int, cost: int, services_are_cost: bool
) -> None:
    """At a rate above zero some cost draws it; at zero either every cost does or none."""
    assert min(wanted, recognised, numerator, cost) >= 0
    assert denominator > 0
    found = kernel.reachable(wanted, recognised, numerator, services_are_cost)
    if numerator > 0:
        assert found
        cost = wanted * denominator
    enough = at_rate(cost, recognised, numerator, denominator, services_are_cost) >= wanted
    assert found == enough


def _cost(add=0, up=True, least=0, as_cost_too=False):
    def cost_at_rate(wanted, own, n, d, as_cost):
        share = wanted if as_cost else wanted - own
        cost = -(-share * d // (n or 1)) if up else share * d // (n or 1)
        return max(least, cost - (own if as_cost or as_cost_too else 0) + add)

    return cost_at_rate


@states(
    kernel.cost_at_rate,
    _cost(add=1),
    _cost(up=False),
    _cost(least=1),
    _cost(least=-100),
    _cost(as_cost_too=True),
)
def cost_at_rate(
    wanted: int, recognised: int, numerator: int, denominator: int, services_are_cost: bool
) -> None:
    """The rate allows the contribution at this cost, and not at one Rappen less."""
    assert min(wanted, recognised, numerator) >= 0
    assert denominator > 0
    assert kernel.reachable(wanted, recognised, numerator, services_are_cost)
    terms = (recognised, numerator, denominator, services_are_cost)
    found = kernel.cost_at_rate(wanted, *terms)
    assert found >= 0
    assert at_rate(found, *terms) >= wanted
    assert found == 0 or at_rate(found - 1, *terms) < wanted


@states(
    kernel.least_cost,
    lambda wanted, at_the_rate: at_the_rate,
    min,
    lambda wanted, at_the_rate: max(wanted, at_the_rate) + 1,
)
def least_cost(wanted: int, at_the_rate: int, cost: int) -> None:
    """A cost is enough exactly if the rate allows the contribution and the cost covers it."""
    assert min(wanted, at_the_rate, cost) >= 0
    assert (cost >= kernel.least_cost(wanted, at_the_rate)) == (cost >= at_the_rate and cost >= wanted)


@states(kernel.least_cost, lambda wanted, at_the_rate: at_the_rate)
def least_cost_draws_it(
    wanted: int, recognised: int, numerator: int, denominator: int, services_are_cost: bool
) -> None:
    """With a ceiling that is high enough the contribution to this cost is the one wanted, or more."""
    assert min(wanted, recognised) >= 0
    assert min(numerator, denominator) > 0
    terms = (recognised, numerator, denominator, services_are_cost)
    cost = kernel.least_cost(wanted, kernel.cost_at_rate(wanted, *terms))
    assert contribution(wanted, at_rate(cost, *terms), cost) == wanted
