"""What it takes to be a core municipality: seen for KIP 3."""

from typing import Final

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import communal
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.programme import KIP_3

__all__ = ["TIMELINES"]

TIMELINES: Final = (
    Timeline(
        p.CORE_AREAS,
        (
            Unknown(
                DateRange.of_years(2014, 2023),
                "what it took to be a core municipality before KIP 3; under KIP 1 no classes were seen",
            ),
            Cited(3, KIP_3.term, communal.DIETLIKON_KIP_3),
        ),
    ),
)
"""In how many areas of action a core municipality has offers."""
