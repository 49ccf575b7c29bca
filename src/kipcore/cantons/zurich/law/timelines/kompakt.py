"""What KOMPAKT costs a municipality, and how often its round table meets: seen for the time of KIP 1."""

from typing import Final

import attrs

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import kompakt
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1, KIP_2
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_AFTER: Final = DateRange(KIP_2.first, None)


def _of_kip_1(page: Source) -> Source:
    """Return an undated page as the source for KIP 1: that it is of that time is inferred."""
    return attrs.evolve(page, certainty=Certainty.DERIVED)


TIMELINES: Final = (
    Timeline(
        p.KOMPAKT_PRICE,
        (
            Cited(Chf(0), KIP_1.term, _of_kip_1(kompakt.KOMPAKT)),
            Unknown(_AFTER, "whether KOMPAKT was offered after KIP 1, and whether free of charge"),
        ),
    ),
    Timeline(
        p.KOMPAKT_ROUND_TABLES,
        (
            Cited(2, KIP_1.term, _of_kip_1(kompakt.KOMPAKT_QUALITY)),
            Unknown(_AFTER, "whether the round tables of KOMPAKT went on after KIP 1, and how often"),
        ),
    ),
)
"""Later pages of the canton do not name KOMPAKT."""
