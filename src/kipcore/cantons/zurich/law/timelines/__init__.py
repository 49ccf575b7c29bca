"""What is known of each parameter of the Canton of Zurich, one module per subject."""

from typing import Any, Final

from kipcore.cantons.zurich.law.timelines import iazh, rates
from kipcore.law.timeline import Timeline

__all__ = ["TIMELINES"]

TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    *iazh.TIMELINES,
    *rates.TIMELINES,
)
"""All timelines, one for each parameter."""
