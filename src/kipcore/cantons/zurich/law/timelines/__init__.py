"""What is known of each parameter of the Canton of Zurich, one module per subject."""

from typing import Any, Final

from kipcore.cantons.zurich.law.timelines import conditions, core, grants, iazh, kompakt, rates
from kipcore.law.timeline import Timeline

__all__ = ["TIMELINES"]

TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    *conditions.TIMELINES,
    *core.TIMELINES,
    *grants.TIMELINES,
    *iazh.TIMELINES,
    *kompakt.TIMELINES,
    *rates.TIMELINES,
)
"""All timelines, one for each parameter."""
