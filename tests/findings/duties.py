"""Findings about what agreements and reports contain, the life of a programme, and its calendar."""

from datetime import date

import kipcore as kip
from kipcore import LAW, DateRange, parameters

Step = kip.ProgrammeStep
ELEMENTS = tuple(kip.InitialIntegrationElement)


def life(period, *steps):
    """The life of a programme in Obwalden from (step, day) or (step, day, term)."""
    return kip.ProgrammeLife(kip.Canton.OW, period, [kip.ProgrammeEvent(*step) for step in steps])


KIP_2 = (
    (Step.SUBMISSION, date(2017, 5, 31)),
    (Step.EXAMINATION, date(2017, 10, 31)),
    (Step.CONCLUSION, date(2017, 11, 22), kip.KIP_2.term),
)
KIP_3 = (
    (Step.ADOPTION, date(2023, 4, 19)),
    (Step.SUBMISSION, date(2023, 4, 28)),
    (Step.EXAMINATION, date(2023, 10, 30)),
    (Step.CONCLUSION, date(2023, 11, 30), kip.KIP_3.term),
)
END_2 = (*KIP_2, (Step.END, date(2021, 12, 31)))
END_3 = (*KIP_3, (Step.END, date(2027, 12, 31)))
SETTLED_3 = (*END_3, (Step.LAST_USE, date(2029, 6, 30)), (Step.SETTLEMENT, date(2030, 1, 31)))
NO_INITIAL = LAW.with_value(
    parameters.INITIAL_INTEGRATION, False, during=DateRange(date(2027, 1, 1), None), because="none"
)
FINDINGS = {
    "agreement whole": kip.agreement_gaps(
        kip.AgreementContent, elements=ELEMENTS, agreed_on=date(2023, 11, 30)
    ),
    "agreement lacks": kip.agreement_gaps(
        [kip.AgreementContent.STRATEGIC_GOALS], elements=ELEMENTS[:2], agreed_on=date(2019, 5, 1)
    ),
    "agreement under other law": kip.agreement_gaps(
        [], elements=[], agreed_on=date(2027, 12, 1), law=NO_INITIAL
    ),
    "supplement whole": kip.supplement_gaps(ELEMENTS, agreed_on=date(2019, 11, 30)),
    "supplement lacks": kip.supplement_gaps(ELEMENTS[1:], agreed_on=date(2020, 11, 30)),
    "report whole": kip.report_gaps(kip.ReportContent, year=2019),
    "report lacks": kip.report_gaps([kip.ReportContent.KEY_FIGURES], year=2024),
    "steps at first": kip.allowed_steps(life(kip.KIP_3), on=date(2023, 4, 1)),
    "steps after the day of submission": kip.allowed_steps(life(kip.KIP_3), on=date(2023, 5, 1)),
    "steps to the agreement": kip.allowed_steps(life(kip.KIP_3, *KIP_3[:-1]), on=date(2023, 11, 30)),
    "steps far too late": kip.allowed_steps(life(kip.KIP_3, *KIP_3[:-1]), on=date(2032, 1, 1)),
    "steps after the last day": kip.allowed_steps(life(kip.KIP_3, *KIP_3), on=date(2028, 1, 1)),
    "steps before 2019": kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=date(2018, 7, 1)),
    "steps in 2019": kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=date(2019, 7, 1)),
    "steps after a supplement": kip.allowed_steps(
        life(kip.KIP_2, *KIP_2, (Step.SUPPLEMENT, date(2019, 9, 30))), on=date(2020, 1, 1)
    ),
    "steps in 2021": kip.allowed_steps(life(kip.KIP_2, *KIP_2), on=date(2021, 12, 31)),
    "steps while running": kip.allowed_steps(life(kip.KIP_3, *KIP_3), on=date(2026, 1, 1)),
    "steps after the end": kip.allowed_steps(life(kip.KIP_3, *END_3), on=date(2029, 12, 31)),
    "steps too late": kip.allowed_steps(life(kip.KIP_3, *END_3), on=date(2030, 1, 1)),
    "steps after KIP 2": kip.allowed_steps(life(kip.KIP_2, *END_2), on=date(2023, 12, 31)),
    "steps settled": kip.allowed_steps(life(kip.KIP_3, *SETTLED_3), on=date(2031, 1, 1)),
    "deadlines KIP 1": kip.deadlines(kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1)),
    "deadlines KIP 2": kip.deadlines(kip.ProgrammeAgreement(canton=kip.Canton.LU, period=kip.KIP_2)),
    "deadlines KIP 2bis": kip.deadlines(kip.ProgrammeAgreement(canton=kip.Canton.ZG, period=kip.KIP_2BIS)),
    "deadlines KIP 3": kip.deadlines(
        kip.ProgrammeAgreement(
            canton=kip.Canton.TI,
            period=kip.KIP_3,
            term=DateRange.of_years(2024, 2028),
            source=kip.Source(certainty=kip.Certainty.ASSUMED, title="t", note="an extended agreement"),
        )
    ),
}
