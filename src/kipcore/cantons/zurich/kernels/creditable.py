"""What of a measure counts, in Rappen."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["counted"]


def counted(cost: Any, in_own_budget: Any, own_budget_only: Any, o: Ops = SCALAR) -> Any:
    """Return the cost, or nothing if it lies in another budget and only the own one counts."""
    return o.where(in_own_budget, cost, o.where(own_budget_only, 0, cost))
