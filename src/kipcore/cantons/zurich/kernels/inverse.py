"""Which cost draws a contribution from the canton, in Rappen; the rate is numerator/denominator."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["cost_at_rate", "least_cost", "reachable"]


def reachable(wanted: Any, recognised: Any, numerator: Any, services_are_cost: Any, o: Ops = SCALAR) -> Any:
    """Return whether any cost draws a contribution: at a rate of zero only recognised services may."""
    without_rate = o.where(services_are_cost, 0, recognised)
    return o.where(numerator > 0, wanted, without_rate) >= wanted


def cost_at_rate(
    wanted: Any, recognised: Any, numerator: Any, denominator: Any, services_are_cost: Any, o: Ops = SCALAR
) -> Any:
    """Return the least cost at which the rate allows a contribution that is reachable.

    Recognised own services lower it; it never falls below zero.
    """
    divisor = o.where(numerator > 0, numerator, 1)  # at a rate of zero what is left is zero or less
    share = o.where(services_are_cost, wanted, wanted - recognised)
    cost = -(-share * denominator // divisor) - o.where(services_are_cost, recognised, 0)
    return o.where(cost < 0, 0, cost)


def least_cost(wanted: Any, at_the_rate: Any, o: Ops = SCALAR) -> Any:
    """Return the least cost at which rate and cost allow a contribution: it must be spent itself, too."""
    return o.where(at_the_rate > wanted, at_the_rate, wanted)
