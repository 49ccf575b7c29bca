"""How many areas of action are missing."""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["areas_short"]


def areas_short(areas: Any, required: Any, o: Ops = SCALAR) -> Any:
    """Return in how many more areas there must be offers; none if there are enough."""
    return o.where(areas < required, required - areas, 0)
