"""What the canton contributes to a municipality's measures, in Rappen; the rate is numerator/denominator."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["at_rate", "contribution"]


def at_rate(
    cost: Any, recognised: Any, numerator: Any, denominator: Any, services_are_cost: Any, o: Ops = SCALAR
) -> Any:
    """Return the most whole Rappen that leave the municipality its share, own services counted.

    The services are part of the cost on which the rate is paid, or they only count as the municipality's
    share.
    """
    return o.where(
        services_are_cost,
        (cost + recognised) * numerator // denominator,
        cost * numerator // denominator + recognised,
    )


def contribution(ceiling: Any, at_the_rate: Any, cost: Any, o: Ops = SCALAR) -> Any:
    """Return the least of cost ceiling, amount at the rate, and cost."""
    return o.least(o.least(ceiling, at_the_rate), cost)
