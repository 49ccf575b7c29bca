"""Findings about what it takes to be a core municipality of Zurich."""

import kipcore as kip
from kipcore.cantons import zurich

A = kip.AreaOfAction
THREE = (A.INFORMATION_NEEDS_AND_COUNSELLING, A.LANGUAGE, A.EARLY_CHILDHOOD)
WITHOUT_STRATEGY = zurich.LAW.with_reading(zurich.questions.INTEGRATION_STRATEGY, "not required")
WHOLE = {"areas": THREE, "german_course": True, "coordination": True, "strategy": True}


def gaps(period=kip.KIP_3, law=zurich.LAW, **facts):
    return zurich.core_municipality_gaps(period, law=law, **facts)


FINDINGS = {
    "zh core": gaps(**WHOLE),
    "zh core, strategy not required": gaps(law=WITHOUT_STRATEGY, **WHOLE),
    "zh core lacks everything": gaps(areas=[], german_course=False, coordination=False, strategy=False),
    "zh core lacks something": gaps(areas=THREE[1:], german_course=True, coordination=False),
    "zh core, nothing stated": gaps(),
}
