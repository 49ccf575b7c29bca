"""The rates of the canton, by period and class of municipality: a table, never a constant."""

from fractions import Fraction
from typing import Final

import attrs

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import cantonal, communal, press
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3
from kipcore.types.source import Certainty

__all__ = ["TIMELINES"]

_HALF: Final = Fraction(1, 2)
_55: Final = Fraction(55, 100)
_ONE_RATE: Final = attrs.evolve(
    press.SCHLIEREN_KIP_1,
    note="By the canton a municipality bears at least 45 per cent of the cost; so the canton, federal money "
    "included, at most 55. No classes are named.",
)
_PARITY: Final = attrs.evolve(
    cantonal.KIP_PAGE_2014,
    certainty=Certainty.DERIVED,
    note="The page asks for a contribution at parity; that it means equal shares is a reading.",
)
TIMELINES: Final = (
    Timeline(
        p.RATE_CORE,
        (
            Cited(_55, KIP_1.term, _ONE_RATE),
            Cited(_HALF, KIP_2.term, communal.DIETLIKON_AS_BEFORE),
            Cited(_HALF, KIP_2BIS.term, communal.DIETLIKON_KIP_2BIS),
            Cited(_HALF, KIP_3.term, communal.DIETLIKON_KIP_3),
        ),
    ),
    Timeline(
        p.RATE_NON_CORE,
        (
            Cited(_55, KIP_1.term, _ONE_RATE),
            Unknown(KIP_2.term, "the rate of a municipality that is not a core municipality under KIP 2"),
            Unknown(
                KIP_2BIS.term, "the rate of a municipality that is not a core municipality under KIP 2bis"
            ),
            Cited(Fraction(45, 100), KIP_3.term, communal.DIETLIKON_KIP_3),
        ),
    ),
    Timeline(p.RATE_AT_PARITY, (Cited(_HALF, KIP_1.term, _PARITY),)),
)
"""What the canton pays at most of the eligible costs."""
