"""What is known of each parameter, and the law with them: the default of the rules of St Gallen."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.cantons.shared.types.shares import CostShares, Payer
from kipcore.cantons.st_gallen.law import parameters, sources
from kipcore.law.current import LAW as FEDERAL
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3

__all__ = ["LAW"]

_HALVES: Final = CostShares({Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: Fraction(1, 2)})
_TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    Timeline(
        parameters.PROGRAMME_SHARES,
        (
            Unknown(KIP_1.term, "who bore which share under KIP 1"),
            Cited(_HALVES, KIP_2.term, sources.KIP_2),
            Cited(_HALVES, KIP_2BIS.term, sources.KIP_3),
            Cited(_HALVES, KIP_3.term, sources.KIP_3),
        ),
    ),
    Timeline(parameters.STOCK_MONTHS, (Cited(24, DateRange(date(2018, 1, 1), None), sources.CEILINGS),)),
    Timeline(parameters.ANTI_RACISM_GRANT_SHARE, (Cited(Fraction(1, 2), KIP_2.term, sources.GRANTS),)),
)

LAW: Final = FEDERAL.extended("St. Gallen 2026.1", timelines=_TIMELINES)
"""The federal law with the parameters of the Canton of St Gallen."""
