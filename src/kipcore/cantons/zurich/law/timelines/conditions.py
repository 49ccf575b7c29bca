"""When money flows, with whom the canton contracts, when a municipality may join: what was seen, and when."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import cantonal, communal, service as sources
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.programme import KIP_2BIS, KIP_3

__all__ = ["TIMELINES"]

_BEFORE: Final = DateRange.of_years(2014, 2021)
TIMELINES: Final = (
    Timeline(
        p.PAYMENT_NEEDS_AGREEMENTS,
        (
            Unknown(_BEFORE, "which signatures the money of KIP 1 and KIP 2 waited for"),
            Cited(True, KIP_2BIS.term, sources.WINTERTHUR_KIP_2BIS),
            # Both are renewed for KIP 3 too; that money waits for them was not seen.
            Unknown(KIP_3.term, "whether the money of KIP 3 waits for both signatures"),
        ),
    ),
    Timeline(
        p.PAYMENT_NEEDS_BUDGETS,
        (
            Unknown(_BEFORE, "whether the money of KIP 1 and KIP 2 waited for three budgets"),
            Cited(True, KIP_2BIS.term, sources.WINTERTHUR_KIP_2BIS),
            Unknown(KIP_3.term, "whether the money of KIP 3 waits for three budgets"),
        ),
    ),
    Timeline(
        p.PROVIDERS_BY_EXCEPTION,
        (Cited(True, DateRange(date(2014, 1, 1), None), cantonal.KIP_PAGE_2014),),
    ),
    Timeline(
        p.ENTRY_AT_START,
        (
            Unknown(_BEFORE, "when new municipalities could join during KIP 1 and KIP 2"),
            # Stallikon asked during KIP 2bis, and KIP 3 was named as the next possibility.
            Cited(True, DateRange.of_years(2022, 2027), communal.STALLIKON_KIP_3),
        ),
    ),
)
"""Conditions of payment, partners, entry."""
