"""Findings about costs, municipalities, advances and the law that governs."""

from datetime import date

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions

DAY = date(2024, 6, 1)
FLAT_RATE, CREDIT = kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT
NATIONAL = kip.FundingSource.NATIONAL_PROGRAMMES


def charge(kind, paid_from=CREDIT, other=0, borne=None, law=LAW, on=DAY):
    borne = None if borne is None else Chf(borne)
    cost = kip.Cost(kind, Chf(1_000), under_other_acts=Chf(other), borne_by_structures=borne)
    return kip.chargeable_cost(cost, paid_from=paid_from, on=on, law=law)


KIND = kip.CostKind
IN_PRINCIPLE = LAW.with_reading(questions.START_UP_SHARE, "in principle")
OTHER = LAW.with_value(
    parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, True, during=DateRange.of_years(2024), because="a limit"
).with_value(
    parameters.MUNICIPALITIES_REIMBURSED, False, during=DateRange.of_years(2024), because="no such rule"
)
FINDINGS = {
    "measure": charge(KIND.MEASURE, FLAT_RATE),
    "measure under another act": charge(KIND.MEASURE, other=400),
    "standard structures": charge(KIND.STANDARD_STRUCTURES),
    "standard structures early 2019": charge(KIND.STANDARD_STRUCTURES, on=date(2019, 2, 1)),
    "start-up": charge(KIND.START_UP_FUNDING, borne=500),
    "start-up, equal part binds": charge(KIND.START_UP_FUNDING, other=100, borne=300),
    "start-up, nothing borne": charge(KIND.START_UP_FUNDING, borne=0),
    "start-up in principle": charge(KIND.START_UP_FUNDING, borne=300, law=IN_PRINCIPLE),
    "development": charge(KIND.DEVELOPMENT),
    "administration": charge(KIND.GENERAL_ADMINISTRATION),
    "social assistance": charge(KIND.SOCIAL_ASSISTANCE, FLAT_RATE),
    "social assistance from the credit": charge(KIND.SOCIAL_ASSISTANCE),
    "national importance": charge(KIND.NATIONAL_IMPORTANCE),
    "national importance from the national programmes": charge(KIND.NATIONAL_IMPORTANCE, NATIONAL),
    "national importance early 2019": charge(
        KIND.NATIONAL_IMPORTANCE, NATIONAL, other=100, on=date(2019, 2, 1)
    ),
    "national importance, nothing left": charge(KIND.NATIONAL_IMPORTANCE, NATIONAL, other=1_000),
    "municipality": kip.municipal_reimbursement(Chf(100), federal=Chf(1), total=Chf(300), on=DAY),
    "municipality, nothing": kip.municipal_reimbursement(Chf(100), federal=Chf(0), total=Chf(300), on=DAY),
    "municipality, no such rule": kip.municipal_reimbursement(
        Chf(100), federal=Chf(1), total=Chf(300), on=DAY, law=OTHER
    ),
    "advance": kip.largest_advance(Chf("99.99"), by_programme_agreement=False, on=DAY),
    "advance under an agreement": kip.largest_advance(Chf(100), by_programme_agreement=True, on=DAY),
    "advance of nothing": kip.largest_advance(Chf(0), by_programme_agreement=True, on=DAY),
    "advance limited under an agreement": kip.largest_advance(
        Chf(100), by_programme_agreement=True, on=DAY, law=OTHER
    ),
    "governed by filing": kip.governing_day(
        filed_on=date(2018, 11, 1), task_begins_on=date(2019, 1, 1), granted_before_task=True
    ),
    "governed by the task": kip.governing_day(
        filed_on=date(2018, 11, 1), task_begins_on=date(2019, 1, 1), granted_before_task=False
    ),
}
