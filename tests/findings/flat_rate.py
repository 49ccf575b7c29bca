"""Findings about flat rates."""

from datetime import date

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions
from tests.findings.windows import FINDINGS as WINDOWS


def rate(status, day, entered=None, period=kip.KIP_2, supplement=kip.NO_SUPPLEMENT, kind=None):
    agreement = kip.ProgrammeAgreement(canton=kip.Canton.TI, period=period, supplement=supplement)
    decision = kip.StatusDecision(status, day, entered, kind=kind)
    return kip.nominal_flat_rate(decision, agreement=agreement)


def recent(status, kind=None):
    return rate(status, date(2024, 6, 1), period=kip.KIP_3, kind=kind)


REFUGEE = kip.Status.REFUGEE_WITH_ASYLUM
LATE = kip.SupplementaryAgreement(date(2019, 12, 5))
KIP3 = kip.ProgrammeAgreement(canton=kip.Canton.TI, period=kip.KIP_3)
KIP2 = kip.ProgrammeAgreement(canton=kip.Canton.TI, period=kip.KIP_2, supplement=kip.NO_SUPPLEMENT)
IN_TIME = kip.ProgrammeAgreement(
    canton=kip.Canton.TI, period=kip.KIP_2, supplement=kip.SupplementaryAgreement(date(2019, 9, 30))
)
S, B = kip.Status.PROTECTED_PERSON, kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
VA = kip.Status.TEMPORARILY_ADMITTED_PERSON
YEAR = DateRange.of_years(2024)
OFFICIAL = LAW.with_value(parameters.OFFICIAL_FLAT_RATE, Chf(18_900), during=YEAR, because="what if")
TWICE = LAW.with_reading(questions.ONE_OFF, "once per decision")


def paid(*decisions, agreement=KIP3, law=LAW, **facts):
    history = kip.Person([kip.StatusDecision(status, day) for status, day in decisions])
    return kip.integration_flat_rate(history, agreement=agreement, law=law, **facts)


def counted(counts, during=YEAR, agreement=KIP3, law=LAW, **facts):
    return kip.flat_rate_payment(agreement, during=during, decisions=counts, law=law, **facts)


KIP2BIS = kip.ProgrammeAgreement(canton=kip.Canton.TI, period=kip.KIP_2BIS)
WITHIN = LAW.with_reading(questions.REIMBURSEMENT_CLAUSE, "within the window")
BY_PAYMENT = LAW.with_reading(questions.REDUCTION_DAY, "day of the payment")
ADJUSTED = LAW.with_value(
    parameters.OFFICIAL_FLAT_RATE, Chf(17_900), during=DateRange.of_years(2020), because="what if"
).with_reading(questions.TRANSITIONAL_AMOUNTS_INDEXED, "adjusted")
EARLY = ((S, date(2022, 4, 1)), (REFUGEE, date(2022, 11, 4)))
RESETTLED_2019 = kip.StatusDecision(kip.Status.RESETTLED_REFUGEE, date(2020, 2, 3), date(2019, 12, 31))
PROTECTED = ((S, date(2022, 4, 1)), (REFUGEE, date(2024, 9, 2)))
FAMILY = kip.StatusDecision(REFUGEE, date(2024, 3, 1), kind=kip.DecisionKind.FAMILY_ASYLUM)
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
    "index 2019": kip.indexed_flat_rate(2019),
    "index down": kip.indexed_flat_rate(2020),
    "index linked": kip.indexed_flat_rate(2026),
    "index official": kip.indexed_flat_rate(2024, law=OFFICIAL),
    "person": paid((REFUGEE, date(2024, 9, 2))),
    "person 2018": paid((REFUGEE, date(2018, 9, 2)), agreement=KIP2),
    "person 1 May": paid((REFUGEE, date(2019, 5, 1)), agreement=KIP2),
    "person 6000": paid((REFUGEE, date(2020, 9, 2)), agreement=KIP2),
    "person resettled": kip.integration_flat_rate(kip.Person([RESETTLED_2019]), agreement=KIP2),
    "person official": paid((REFUGEE, date(2024, 9, 2)), law=OFFICIAL),
    "person reduced": paid(*PROTECTED, programme_s=Chf(7_250)),
    "person reduced to zero": paid(*PROTECTED, programme_s=Chf(20_000)),
    "person with a permit before it is due": paid(
        (S, date(2022, 4, 1)), (B, date(2024, 2, 1)), programme_s=Chf(7_250)
    ),
    "person twice": paid((VA, date(2024, 2, 1)), (REFUGEE, date(2025, 8, 4))),
    "person two rates": paid((VA, date(2024, 2, 1)), (REFUGEE, date(2025, 8, 4)), law=TWICE),
    "person elsewhere": paid((VA, date(2021, 2, 1)), (REFUGEE, date(2025, 8, 4))),
    "person before": paid((REFUGEE, date(2021, 2, 1))),
    "person seeker": paid((kip.Status.ASYLUM_SEEKER_EXTENDED, date(2024, 2, 1))),
    "person stateless": paid((kip.Status.STATELESS_PERSON, date(2024, 2, 1))),
    "person stateless admitted": paid((kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, date(2024, 2, 1))),
    "person expulsion": paid((kip.Status.REFUGEE_WITH_EXPULSION, date(2024, 2, 1))),
    "person hardship": paid(
        (kip.Status.ASYLUM_SEEKER_EXTENDED, date(2018, 2, 1)), (kip.Status.HARDSHIP_PERMIT, date(2024, 2, 1))
    ),
    "person family": kip.integration_flat_rate(kip.Person([FAMILY]), agreement=KIP3),
    "person index down": paid((REFUGEE, date(2020, 9, 2)), agreement=IN_TIME),
    "person without agreement": paid((REFUGEE, date(2024, 9, 2)), agreement=None),
    "person without agreement 2018": paid((REFUGEE, date(2018, 9, 2)), agreement=None),
    "person official in proportion": paid((REFUGEE, date(2020, 9, 2)), agreement=KIP2, law=ADJUSTED),
    "person nothing to take off": paid(*PROTECTED, programme_s=Chf(0)),
    "person before the reduction": paid(*EARLY, agreement=KIP2BIS, programme_s=Chf(1_000), paid_in=2024),
    "person reduced by payment": paid(
        *EARLY, agreement=KIP2BIS, programme_s=Chf(1_000), paid_in=2024, law=BY_PAYMENT
    ),
    "person outside the window": kip.integration_flat_rate(
        kip.Person([kip.StatusDecision(REFUGEE, date(2024, 2, 1), applied_on=date(2017, 5, 1))]),
        agreement=KIP3,
        law=WITHIN,
    ),
    "canton before the reduction": counted(
        {B: 1, REFUGEE: 1},
        during=DateRange(date(2023, 1, 1), date(2023, 2, 28)),
        agreement=KIP2BIS,
        programme_s=[Chf(1_000), Chf(0)],
        paid_in=2023,
    ),
    "canton S nothing": counted({B: 1}, programme_s=[Chf(0)]),
    "canton nothing": counted({kip.Status.STATELESS_PERSON: 1}),
    "canton": counted({REFUGEE: 310, VA: 520, kip.Status.STATELESS_PERSON: 2}),
    "canton S": counted({B: 2, REFUGEE: 3}, programme_s=[Chf(9_000), Chf(30_000), Chf(0)]),
    "canton open statuses": counted(
        {
            kip.Status.REFUGEE_WITH_EXPULSION: 1,
            kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: 1,
            kip.Status.HARDSHIP_PERMIT: 1,
        }
    ),
    "canton 2020": counted({REFUGEE: 2}, during=DateRange.of_years(2020), agreement=IN_TIME),
    "canton 6000": counted({REFUGEE: 2}, during=DateRange.of_years(2020), agreement=KIP2),
    "canton 2018": counted({REFUGEE: 2}, during=DateRange.of_years(2018), agreement=KIP2),
    "canton 1 May": counted(
        {REFUGEE: 2}, during=DateRange(date(2019, 5, 1), date(2019, 5, 1)), agreement=KIP2
    ),
    "canton resettled": counted(
        {kip.Status.RESETTLED_REFUGEE: 2},
        during=DateRange(date(2019, 6, 1), date(2019, 12, 31)),
        agreement=IN_TIME,
    ),
}


def within(name, *readings):
    """What a person whose windows are known draws, if the window is a condition."""
    person, law = WINDOWS[name].facts[0], WINDOWS[name].law
    for question, reading in ((questions.REIMBURSEMENT_CLAUSE, "within the window"), *readings):
        law = law.with_reading(question, reading)
    protected = any(decision.status is S for decision in person.decisions)
    return kip.integration_flat_rate(
        person, agreement=KIP2, programme_s=Chf(0) if protected else None, law=law
    )


FINDINGS |= {
    f"person within, {name}": within(name)
    for name in (
        "window, permit, activation",
        "window, permit, act",
        "window, asylum granted",
        "window, admitted refugee with asylum",
        "window, group",
        "window, expulsion of a refugee",
        "window, stateless refugee",
        "window, stateless person admitted",
        "window, protection after admission",
    )
}
FINDINGS["person within, stateless person expelled"] = within(
    "window, expulsion of a stateless person", (questions.FLAT_RATE_STATELESS, "as a recognised refugee")
)
