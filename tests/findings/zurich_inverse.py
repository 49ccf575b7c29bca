"""Findings about the inverse questions of a municipality of Zurich."""

from fractions import Fraction

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from tests.findings.zurich_service import CORE, EQUAL, NON_CORE, SHARE_ONLY, SOURCE, agreement


def rate_of(number):
    """A law in which the canton pays core municipalities another share under KIP 3."""
    return zurich.LAW.with_value(
        zurich.parameters.RATE_CORE, Fraction(number), during=kip.KIP_3.term, because="what if"
    )


ZERO, ALL, TENTH = rate_of(0), rate_of(1), rate_of("1/10")
KIP_3 = agreement(kip.KIP_3, CORE)


def at_ceiling(agreed=KIP_3, year=None, **more):
    return zurich.cost_at_ceiling(agreed, year=year or agreed.term.first.year, **more)


def share(agreed=KIP_3, contribution=None, year=None, **more):
    return zurich.own_share_needed(
        agreed, year=year or agreed.term.first.year, contribution=contribution, **more
    )


def difference(agreed, cost, year=None, **more):
    return zurich.core_difference(agreed, year=year or agreed.term.first.year, cost=Chf(cost), **more)


FINDINGS = {
    "zh ceiling used up at the rate": at_ceiling(agreement(kip.KIP_3, NON_CORE, source=SOURCE)),
    "zh ceiling used up by the cost alone": at_ceiling(recognised=Chf(80_000)),
    "zh ceiling used up, services as share": at_ceiling(recognised=Chf(500), law=SHARE_ONLY),
    "zh ceiling of zero": at_ceiling(agreement(kip.KIP_3, CORE, Chf(0))),
    "zh ceiling used up, kip 1": at_ceiling(agreement(kip.KIP_1)),
    "zh ceiling used up, kip 1, equal shares": at_ceiling(agreement(kip.KIP_1), law=EQUAL),
    "zh ceiling used up, whole rate": at_ceiling(law=ALL),
    "zh share for the ceiling": share(),
    "zh share for less": share(agreement(kip.KIP_3, NON_CORE), Chf(9_000)),
    "zh share of nothing, services enough": share(recognised=Chf(80_000), law=SHARE_ONLY),
    "zh share for nothing": share(contribution=Chf(0)),
    "zh share, kip 1": share(agreement(kip.KIP_1), recognised=Chf(1_000)),
    "zh share, kip 1, equal shares": share(agreement(kip.KIP_1), law=EQUAL),
    "zh core brings more": difference(agreement(kip.KIP_3, source=SOURCE), 46_500),
    "zh core brings nothing": difference(KIP_3, 90_000),
    "zh core brings nothing without cost": difference(KIP_3, 0, recognised=Chf(500)),
    "zh core brings less": difference(KIP_3, 10_000, law=TENTH),
    "zh core brings nothing, kip 1": difference(agreement(kip.KIP_1), 10_000),
    "zh core brings nothing, kip 1, equal shares": difference(agreement(kip.KIP_1), 10_000, law=EQUAL),
}
