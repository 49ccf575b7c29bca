"""Values of the what-ifs."""

import kipcore as kip
from kipcore import Chf

FINDING = kip.largest_contribution(canton=Chf(4), municipalities=Chf(1), during=kip.KIP_3.term)
DIFFERENCE = kip.compare(FINDING, FINDING.given(municipalities=Chf(3)))
BY_YEAR = kip.federal_contribution(
    kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(5)), year=2015, together=Chf(4)
)
VALUES = [DIFFERENCE, DIFFERENCE.facts[0], *kip.depends_on(FINDING), *kip.depends_on(BY_YEAR)]
ENUMS = []
