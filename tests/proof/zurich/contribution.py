"""What the canton contributes to a municipality's measures."""

from kipcore.cantons.zurich.kernels import contribution as kernel
from tests.proof.contract import states


@states(
    kernel.at_rate,
    lambda cost, own, n, d, as_cost: (cost + own) * n // d,
    lambda cost, own, n, d, as_cost: cost * n // d + own,
    lambda cost, own, n, d, as_cost: (cost + own) * n // d if not as_cost else cost * n // d + own,
    lambda cost, own, n, d, as_cost: -(-(cost + own) * n // d) if as_cost else -(-cost * n // d) + own,
)
def at_rate(cost: int, recognised: int, numerator: int, denominator: int, services_are_cost: bool) -> None:
    """The municipality bears at least its share, services counted; one Rappen more and it does not."""
    assert min(cost, recognised, numerator) >= 0
    assert denominator > 0
    found = kernel.at_rate(cost, recognised, numerator, denominator, services_are_cost)
    counts = cost + recognised if services_are_cost else cost
    share = counts * (denominator - numerator)
    assert (cost + recognised - found) * denominator >= share
    assert (cost + recognised - found - 1) * denominator < share


@states(
    kernel.contribution,
    lambda ceiling, at_the_rate, cost: min(ceiling, at_the_rate),
    lambda ceiling, at_the_rate, cost: min(at_the_rate, cost),
    lambda ceiling, at_the_rate, cost: min(ceiling, cost),
)
def contribution(ceiling: int, at_the_rate: int, cost: int) -> None:
    """Never above ceiling, rate and cost, and no less than one of them."""
    assert min(ceiling, at_the_rate, cost) >= 0
    found = kernel.contribution(ceiling, at_the_rate, cost)
    assert found <= ceiling
    assert found <= at_the_rate
    assert found <= cost
    assert found in (ceiling, at_the_rate, cost)
