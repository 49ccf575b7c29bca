"""What a grant for a project can be at most, in Rappen."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["grant"]


def grant(requested: Any, most: Any, cost: Any, complete: Any, o: Ops = SCALAR) -> Any:
    """Return the least of request, maximum and cost; nothing while something is missing."""
    return o.where(complete, o.least(o.least(requested, most), cost), 0)
