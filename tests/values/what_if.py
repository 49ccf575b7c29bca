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
TABLE = kip.sweep(
    kip.federal_contribution,
    kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(5)),
    year=kip.Axis.counts(2016, 2019),
    together=Chf(4),
    errors="keep",
)
SOLUTION = kip.solve(
    kip.largest_contribution,
    together=kip.Axis.amounts(Chf(0), Chf(9)),
    during=kip.KIP_1.term,
    smallest=lambda finding: finding.value >= Chf(5),
)
VALUES += [TABLE, *TABLE.breakpoints, TABLE.axes[0], kip.Axis.of([Chf(1), None]), SOLUTION]
