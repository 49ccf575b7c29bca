"""Findings about the service agreement of a municipality of Zurich."""

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

CORE, NON_CORE = zurich.MunicipalityClass.CORE, zurich.MunicipalityClass.NON_CORE
DIETLIKON = kip.Municipality(54, "D<b>ietlikon</b> {value} & Co.", kip.Canton.ZH)


CEILING = Chf(25_000)


def agreement(period, municipality_class=None, ceiling=CEILING, source=None):
    return zurich.MunicipalServiceAgreement(
        municipality=DIETLIKON,
        period=period,
        municipality_class=municipality_class,
        ceiling=ceiling,
        source=source,
    )


SOURCE = kip.Source(certainty=kip.Certainty.COMMUNAL, title="Stallikon")
EQUAL = zurich.LAW.with_reading(zurich.questions.MUNICIPAL_SHARE_KIP_1, "equal shares")
SHARE_ONLY = zurich.LAW.with_reading(zurich.questions.RECOGNISED_SERVICES, "as share only")


def contribution(agreed, cost, year=None, **more):
    return zurich.municipal_contribution(agreed, year=year or agreed.term.first.year, cost=Chf(cost), **more)


FINDINGS = {
    "zh rate binds": contribution(agreement(kip.KIP_3, CORE), 46_500),
    "zh ceiling binds": contribution(agreement(kip.KIP_3, NON_CORE, source=SOURCE), 60_000),
    "zh cost binds": contribution(agreement(kip.KIP_3, CORE), 100, recognised=Chf(500)),
    "zh nothing paid": contribution(agreement(kip.KIP_3, CORE), 0),
    "zh services as share only": contribution(
        agreement(kip.KIP_1), 10_000, recognised=Chf(500), law=SHARE_ONLY
    ),
    "zh kip 1": contribution(agreement(kip.KIP_1), 42_000),
    "zh kip 1, equal shares": contribution(agreement(kip.KIP_1), 42_000, law=EQUAL),
    "zh kip 2": contribution(agreement(kip.KIP_2, CORE), 42_000),
}
