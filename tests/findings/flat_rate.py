"""Findings about flat rates."""

from datetime import date

import kipcore as kip


def rate(status, day, entered=None, period=kip.KIP_2, supplement=kip.NO_SUPPLEMENT, kind=None):
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.TI, period=period, supplement=supplement)
    decision = kip.StatusDecision(status, day, entered, kind=kind)
    return kip.nominal_flat_rate(decision, agreement=agreement)


def recent(status, kind=None):
    return rate(status, date(2024, 6, 1), period=kip.KIP_3, kind=kind)


REFUGEE = kip.Status.REFUGEE_WITH_ASYLUM
LATE = kip.SupplementaryAgreement(date(2019, 12, 5))
FINDINGS = {
    "old rate": rate(REFUGEE, date(2018, 1, 1)),
    "the day": rate(REFUGEE, date(2019, 5, 1)),
    "in time": rate(REFUGEE, date(2019, 6, 1), supplement=kip.SupplementaryAgreement(date(2019, 9, 30))),
    "late": rate(REFUGEE, date(2020, 6, 1), supplement=LATE),
    "too late": rate(REFUGEE, date(2019, 6, 1), supplement=LATE),
    "none": rate(REFUGEE, date(2019, 6, 1)),
    "next period": rate(REFUGEE, date(2024, 6, 1), period=kip.KIP_3),
    "resettled": rate(kip.Status.RESETTLED_REFUGEE, date(2019, 6, 1), date(2019, 5, 20)),
    "resettled before": rate(kip.Status.RESETTLED_REFUGEE, date(2019, 4, 1), date(2019, 4, 1)),
    "expulsion": recent(kip.Status.REFUGEE_WITH_EXPULSION),
    "stateless": recent(kip.Status.STATELESS_PERSON),
    "stateless admitted": recent(kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON),
    "hardship": recent(kip.Status.HARDSHIP_PERMIT),
    "status S": recent(kip.Status.PROTECTED_PERSON),
    "asylum seeker": recent(kip.Status.ASYLUM_SEEKER_EXTENDED),
    "EU national": recent(kip.Status.EU_EFTA_NATIONAL),
    "family asylum": recent(REFUGEE, kind=kip.DecisionKind.FAMILY_ASYLUM),
}
