"""Findings about tables of counts."""

from datetime import date

import kipcore as kip
from kipcore import LAW, Canton, Chf, DecisionCounts, Status, questions
from tests.findings.flat_rate import ADJUSTED, BY_PAYMENT, OFFICIAL, B

FL, VA, SL = Status.REFUGEE_WITH_ASYLUM, Status.TEMPORARILY_ADMITTED_PERSON, Status.STATELESS_PERSON
CONCLUDED = {Canton.ZH: date(2019, 9, 30), Canton.TI: date(2020, 3, 10), Canton.BE: None}
DAYS = [date(2018, 3, 1), date(2019, 5, 1), date(2019, 7, 1), date(2020, 2, 1), date(2020, 12, 31)]
DAYS += [date(2023, 1, 2), date(2023, 5, 1), date(2024, 5, 1)]


def agreement(canton, period):
    supplement = kip.SupplementaryAgreement(CONCLUDED[canton]) if period is kip.KIP_2 else None
    return kip.ProgrammeAgreement(canton=canton, period=period, supplement=supplement)


AGREEMENTS = [agreement(canton, period) for canton in CONCLUDED for period in kip.PROGRAMME_PERIODS]


def counted(status, *days, canton=Canton.ZH, paid=None, times=2):
    return DecisionCounts({(canton, status, day, paid): times for day in days})


def total(*tables, law=LAW, **facts):
    return kip.flat_rate_total(
        sum(tables[1:], tables[0]), **{"agreements": AGREEMENTS, "law": law, "paid_in": None, **facts}
    )


TWO = counted(FL, *DAYS) + counted(VA, *DAYS, canton=Canton.TI, times=3)
LATE = date(2024, 6, 3)
PROTECTED = counted(B, LATE, paid=Chf(9_000)) + counted(FL, LATE, paid=Chf(30_000), times=1)
EARLY = counted(B, date(2023, 1, 2))
FINDINGS = {
    "table": total(TWO, counted(SL, LATE), PROTECTED, EARLY),
    "table of one canton": total(counted(FL, LATE), paid_in=2026),
    "table without decisions": total(DecisionCounts({})),
    "table that draws nothing": total(counted(SL, LATE)),
    "table with nothing left": total(counted(B, LATE, paid=Chf(30_000))),
    "table with nothing to take off": total(counted(B, LATE, paid=Chf(0))),
    "table before the reduction": total(EARLY, counted(B, date(2023, 1, 3), paid=Chf(500))),
    "table by payment": total(PROTECTED, counted(FL, DAYS[0]), law=BY_PAYMENT, paid_in=2026),
    "table official": total(TWO, law=OFFICIAL),
    "table adjusted": total(counted(FL, DAYS[3], canton=Canton.TI), law=ADJUSTED),
    "table resettled": total(counted(Status.RESETTLED_REFUGEE, date(2019, 7, 1))),
    "table of open statuses": total(
        counted(SL, LATE),
        counted(Status.STATELESS_PERSON_WITH_EXPULSION, LATE),
        counted(Status.REFUGEE_WITH_EXPULSION, LATE),
        counted(Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, LATE),
        counted(Status.HARDSHIP_PERMIT, LATE),
        law=LAW.with_reading(questions.FLAT_RATE_STATELESS, "as a recognised refugee"),
    ),
}
