"""Findings about the catalogue of services of a municipality of Zurich."""

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from tests.findings.zurich_service import agreement

A, BEARER = kip.AreaOfAction, zurich.CostBearer
KIP_1_ONLY = zurich.LAW.with_reading(zurich.questions.BUDGET_OF_THE_MUNICIPALITY, "in KIP 1 only")


def measure(area, cost, bearer=BEARER.MUNICIPALITY, name=None):
    return zurich.CatalogueMeasure(area, Chf(cost), bearer, name)


COUNSELLING = measure(A.COUNSELLING, 30_000, name="<b>Beratung</b> {value} & Co.")
PLAYGROUP = measure(A.EARLY_CHILDHOOD, 12_000, BEARER.SCHOOL, "Spielgruppe plus")


def creditable(period, *measures, law=zurich.LAW):
    agreed = agreement(period)
    return zurich.creditable_cost(zurich.ServiceCatalogue(agreed, agreed.term.first.year, measures), law=law)


FINDINGS = {
    "zh catalogue, all counts": creditable(kip.KIP_3, measure(A.LANGUAGE, 46_500)),
    "zh catalogue, school refused": creditable(kip.KIP_1, COUNSELLING, PLAYGROUP),
    "zh catalogue, nothing counts": creditable(kip.KIP_2, PLAYGROUP, measure(A.COUNSELLING, 5, BEARER.OTHER)),
    "zh catalogue, every budget": creditable(kip.KIP_2BIS, COUNSELLING, PLAYGROUP, law=KIP_1_ONLY),
}
