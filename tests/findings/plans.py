"""Findings about funding plans: a review for each way in which a requirement can end."""

import kipcore as kip
from kipcore import LAW, Chf, questions
from tests.findings.credit import AG, CANTON_ONLY, PROGRAMME

S, A = kip.FundingSource, kip.AreaOfAction
OW = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling=Chf(211_043))
FR = kip.ProgrammeAgreement(canton=kip.Canton.FR, period=kip.KIP_2, ceiling={2018: Chf(5), 2019: Chf(5)})
ZH_1 = kip.ProgrammeAgreement(
    canton=kip.Canton.ZH,
    period=kip.KIP_1,
    ceiling=Chf(6_500_000),
    source=kip.Source(certainty=kip.Certainty.OFFICIAL, title="integration.zh.ch"),
)


NOTHING = Chf(0)


def planned(agreement, credit, canton, municipalities=NOTHING, flat_rate=NOTHING, complete=True):
    """The same amounts every year, all in the first area."""
    area = agreement.period.areas[0].area
    amounts = {S.FLAT_RATE: flat_rate, S.CREDIT: credit, S.CANTON: canton, S.MUNICIPALITIES: municipalities}
    cells = {(source, area, year): amount for source, amount in amounts.items() for year in agreement.years}
    return kip.FundingPlan(agreement, cells, complete=complete)


EVEN = planned(OW, Chf(211_043), Chf(111_043), Chf(100_000), Chf(1_000_000))
UNEVEN = EVEN.with_cells({(S.CANTON, A.LANGUAGE, 2024): Chf(5)}).with_cells(
    {(S.CREDIT, A.LANGUAGE, 2025): Chf(100)}
)
APPROVED = {(S.CREDIT, 2024): Chf(211_043), (S.FLAT_RATE, 2024): Chf(900_000)}
TOGETHER = kip.FundingPlan(
    OW,
    {(S.CREDIT, A.LANGUAGE, year): Chf(211_043) for year in OW.years},
    own_together={(A.LANGUAGE, year): Chf(211_043) for year in OW.years},
    complete=True,
)
FINDINGS = {
    "plan without gaps": kip.plan_review(EVEN, municipalities_involved=True, approved=APPROVED | {(S.FLAT_RATE, 2024): Chf(1_000_000)}),
    "plan with all approved": kip.plan_review(
        EVEN, municipalities_involved=True, approved={(s, y): Chf(1_000_000) for s in (S.CREDIT, S.FLAT_RATE) for y in OW.years}
    ),
    "plan above credit": kip.plan_review(UNEVEN, municipalities_involved=False, approved=APPROVED),
    "plan as a whole": kip.plan_review(UNEVEN, municipalities_involved=True, law=PROGRAMME),
    "plan short as a whole": kip.plan_review(planned(OW, Chf(9), Chf(8)), law=PROGRAMME),
    "plan canton only": kip.plan_review(EVEN, municipalities_involved=True, law=CANTON_ONLY),
    "plan not complete": kip.plan_review(planned(FR, Chf(5), Chf(5), complete=False), approved={(S.CREDIT, 2020): Chf(9)}),
    "plan begun": kip.plan_review(kip.FundingPlan(OW, {(S.CREDIT, A.LANGUAGE, 2024): Chf(5)})),
    "plan not complete as a whole": kip.plan_review(
        planned(OW, Chf(5), Chf(5), complete=False), law=PROGRAMME.with_reading(questions.MUNICIPAL_FUNDS, "canton only")
    ),
    "plan with one maximum": kip.plan_review(
        planned(AG, Chf(1_950_000), Chf(1_950_000)), municipalities_involved=True, approved_total={S.CREDIT: Chf(7_800_000)}
    ),
    "plan above one maximum": kip.plan_review(
        planned(AG, Chf(1_950_001), Chf(1_950_001), flat_rate=Chf(9)),
        approved={(S.FLAT_RATE, 2018): Chf(9)},
        approved_total={S.CREDIT: Chf(7_800_000), S.FLAT_RATE: Chf(35)},
    ),
    "plan with own funds together": kip.plan_review(TOGETHER, municipalities_involved=True),
    "plan with own funds together, canton only": kip.plan_review(TOGETHER, law=CANTON_ONLY),
    "plan of KIP 1": kip.plan_review(planned(ZH_1, Chf(6_500_000), Chf(6_500_000))),
    "plan without such duties": kip.plan_review(
        planned(OW, Chf(5), Chf(5), complete=False),
        law=LAW.with_value(kip.parameters.USE_SHOWN, False, during=kip.KIP_3.term, because="none").with_value(
            kip.parameters.MUNICIPALITIES_INVOLVED, False, during=kip.KIP_3.term, because="none"
        ),
    ),
}  # fmt: skip
