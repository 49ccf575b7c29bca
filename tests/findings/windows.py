"""Findings about the windows in which the Confederation reimburses social assistance."""

from datetime import date

import kipcore as kip
from kipcore import LAW, DateRange, Permit, PermitCard, Person, Status, StatusDecision, parameters, questions

AS, VA, FL = (
    Status.ASYLUM_SEEKER_EXTENDED,
    Status.TEMPORARILY_ADMITTED_PERSON,
    Status.REFUGEE_WITH_ASYLUM,
)
VAFL, GROUP, EXPELLED = (
    Status.TEMPORARILY_ADMITTED_REFUGEE,
    Status.RESETTLED_REFUGEE,
    Status.REFUGEE_WITH_EXPULSION,
)
S, S_B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
STL, VASTL, STL_EXPELLED = (
    Status.STATELESS_PERSON,
    Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    Status.STATELESS_PERSON_WITH_EXPULSION,
)
FOREIGN, HARDSHIP = Status.FOREIGN_NATIONAL, Status.HARDSHIP_PERMIT

ACTIVATION = LAW.with_reading(questions.RESIDENCE_PERMIT_CLOCK, "from the activation")
TO_THE_DAY = LAW.with_reading(questions.WINDOW_LIMIT, "to the day")
MONTHLY = LAW.with_reading(questions.PROTECTION_LIMIT, "end of the month")
ACT = LAW.with_reading(questions.HALF_RATE_LIMIT, "the act")
ALL = LAW.with_reading(questions.EARLIER_TIME_REACH, "all from 1 July 2025")
RECOGNISED = LAW.with_reading(questions.EARLIER_REFUGEE_ADMISSION, "no, recognised already")
FIVE_YEARS = LAW.with_value(
    parameters.ADMITTED_PERSON_YEARS,
    5,
    during=DateRange(date(2028, 1, 1), None),
    because="Entlastungspaket 27: five years instead of seven",
)

COUNTED_SINCE_2020 = LAW.with_value(
    parameters.RECOGNITION_TIME_COUNTS,
    True,
    during=DateRange(date(2020, 1, 1), None),
    because="what if it had counted since 2020",
)


def decide(status, day, entered=None, **more):
    return StatusDecision(status, day, entered, **more)


def windows(*decisions, law=LAW, **more):
    return kip.reimbursement_windows(Person(decisions, **more), law=law)


ADMITTED = decide(VA, date(2021, 3, 10), date(2020, 11, 5))
PROTECTED = decide(S, date(2022, 4, 1), applied_on=date(2022, 3, 15))
WITH_PERMIT = decide(S_B, date(2027, 4, 20))
ASYLUM = decide(FL, date(2024, 2, 10), applied_on=date(2023, 1, 20))

_FOUND = {
    "asylum seeker": windows(decide(AS, date(2025, 9, 1)), assigned_on=date(2025, 9, 20)),
    "asylum refused": windows(
        decide(AS, date(2024, 9, 1), until=date(2025, 3, 5)), assigned_on=date(2024, 9, 20)
    ),
    "asylum before 2014": windows(
        decide(AS, date(2012, 9, 1)),
        decide(VA, date(2013, 5, 1), date(2012, 8, 28)),
        assigned_on=date(2012, 9, 20),
    ),
    "admission": windows(decide(AS, date(2020, 12, 1)), ADMITTED, assigned_on=date(2020, 12, 20)),
    "admission to the day": windows(ADMITTED, law=TO_THE_DAY),
    "admission of 2004": windows(decide(VA, date(2004, 8, 5), date(2003, 2, 27))),
    "admission cut to five years": windows(decide(VA, date(2022, 8, 5), date(2022, 2, 27)), law=FIVE_YEARS),
    "admission and a claim": windows(
        ADMITTED,
        decide(FOREIGN, date(2025, 2, 1)),
        permits=[Permit(PermitCard.B, date(2025, 2, 1), claim_since=date(2024, 6, 30))],
    ),
    "admission and hardship": windows(ADMITTED, decide(HARDSHIP, date(2026, 2, 1))),
    "admission after its years": windows(decide(VA, date(2021, 3, 10), date(2013, 11, 5))),
    "admission again": windows(
        decide(VA, date(2021, 3, 10), date(2020, 11, 5), until=date(2023, 4, 15)),
        decide(AS, date(2025, 8, 2)),
        assigned_on=date(2021, 1, 5),
    ),
    "asylum granted": windows(ADMITTED, ASYLUM),
    "asylum granted since July 2025": windows(
        ADMITTED, decide(FL, date(2025, 8, 10), applied_on=date(2024, 1, 20))
    ),
    "asylum granted too late": windows(
        decide(VA, date(2017, 3, 10), date(2016, 11, 5)),
        decide(FL, date(2025, 8, 10), applied_on=date(2024, 1, 20)),
    ),
    "asylum after protection": windows(
        decide(S, date(2022, 4, 1), until=date(2023, 3, 31)),
        decide(FL, date(2026, 2, 10), applied_on=date(2024, 1, 20)),
    ),
    "asylum after protection before": windows(PROTECTED, ASYLUM),
    "asylum after protection before, counted": windows(PROTECTED, ASYLUM, law=ALL),
    "asylum and settlement": windows(
        decide(FL, date(2020, 2, 10), applied_on=date(2019, 1, 20)),
        permits=[
            Permit(PermitCard.B, date(2020, 2, 10), date(2023, 4, 30)),
            Permit(PermitCard.C, date(2023, 5, 1)),
        ],
    ),
    "asylum under the old paragraphs": windows(
        decide(VA, date(2016, 3, 10), date(2015, 11, 5)),
        decide(FL, date(2017, 2, 10), applied_on=date(2016, 1, 20)),
    ),
    "asylum, counted since 2020": windows(
        decide(VA, date(2018, 3, 10), date(2017, 11, 5)),
        decide(FL, date(2021, 2, 10), applied_on=date(2020, 1, 20)),
        law=COUNTED_SINCE_2020,
    ),
    "admission without a procedure": windows(
        decide(VA, date(2026, 5, 20), date(2025, 10, 3)), assigned_on=date(2025, 10, 20)
    ),
    "inclusion before entry": windows(
        decide(VA, date(2024, 3, 10), date(2024, 12, 15), kind=kip.DecisionKind.INCLUSION),
        assigned_on=date(2024, 12, 20),
    ),
    "family asylum before entry": windows(
        decide(
            FL,
            date(2024, 3, 10),
            date(2024, 12, 15),
            applied_on=date(2023, 12, 1),
            kind=kip.DecisionKind.FAMILY_ASYLUM,
        )
    ),
    "asylum under paragraphs not read": windows(
        decide(VA, date(2014, 6, 10), date(2013, 11, 5)),
        decide(FL, date(2017, 2, 10), applied_on=date(2016, 1, 20)),
    ),
    "expulsion after the transition": windows(
        ADMITTED, ASYLUM, decide(EXPELLED, date(2025, 9, 10)), assigned_on=date(2020, 12, 20)
    ),
    "admitted refugee": windows(decide(VAFL, date(2021, 3, 10), date(2020, 11, 5))),
    "admitted refugee with asylum": windows(
        decide(VAFL, date(2021, 3, 10), date(2020, 11, 5)),
        decide(FL, date(2025, 8, 10), applied_on=date(2025, 1, 20)),
    ),
    "admitted refugee with asylum, not counted": windows(
        decide(VAFL, date(2021, 3, 10), date(2020, 11, 5)),
        decide(FL, date(2025, 8, 10), applied_on=date(2025, 1, 20)),
        law=RECOGNISED,
    ),
    "expulsion of a refugee": windows(
        decide(FL, date(2021, 2, 10), applied_on=date(2020, 1, 20)), decide(EXPELLED, date(2023, 6, 1))
    ),
    "stateless": windows(decide(STL, date(2021, 3, 10))),
    "stateless refugee": windows(
        decide(FL, date(2023, 2, 10), applied_on=date(2022, 1, 20)), decide(STL, date(2025, 9, 10))
    ),
    "stateless person admitted": windows(decide(VASTL, date(2021, 3, 10), date(2020, 11, 5))),
    "expulsion of a stateless person": windows(
        decide(STL, date(2021, 3, 10)), decide(STL_EXPELLED, date(2022, 6, 1))
    ),
    "group": windows(decide(GROUP, date(2022, 3, 10), date(2022, 4, 5))),
    "group departed": windows(decide(GROUP, date(2022, 3, 10), date(2022, 4, 5), until=date(2024, 5, 6))),
    "group before 2019": windows(decide(GROUP, date(2017, 1, 10), date(2017, 1, 31))),
    "group after asylum seeker": windows(
        decide(AS, date(2022, 3, 1)),
        decide(GROUP, date(2022, 5, 10), date(2022, 2, 5)),
        assigned_on=date(2022, 3, 5),
    ),
    "protection": windows(PROTECTED),
    "protection since 2025": windows(decide(S, date(2025, 8, 5)), assigned_on=date(2025, 5, 10)),
    "protection after admission": windows(
        decide(VA, date(2023, 3, 10), date(2022, 11, 5)), decide(S, date(2025, 9, 1))
    ),
    "admission after protection": windows(
        decide(S, date(2022, 4, 1), until=date(2023, 3, 31)),
        decide(VA, date(2026, 2, 10), date(2025, 1, 20)),
        assigned_on=date(2025, 2, 20),
    ),
    "permit": windows(PROTECTED, WITH_PERMIT),
    "permit, activation": windows(PROTECTED, WITH_PERMIT, law=ACTIVATION),
    "permit, monthly": windows(decide(S, date(2022, 4, 10)), WITH_PERMIT, law=MONTHLY),
    "permit, act": windows(PROTECTED, WITH_PERMIT, law=ACT),
    "permit, act, same month": windows(
        decide(S, date(2022, 4, 10), applied_on=date(2022, 4, 5)), decide(S_B, date(2027, 4, 10)), law=ACT
    ),
    "permit before it is due": windows(PROTECTED, decide(S_B, date(2026, 5, 5))),
    "permit and settlement": windows(
        PROTECTED,
        WITH_PERMIT,
        permits=[
            Permit(PermitCard.B, date(2027, 4, 20), date(2030, 5, 31)),
            Permit(PermitCard.C, date(2030, 6, 1), claim_since=date(2030, 5, 10)),
        ],
    ),
    "permit lapsed": windows(PROTECTED, decide(S_B, date(2027, 4, 20), until=date(2029, 8, 8))),
    "two days between": windows(ADMITTED, decide(FL, date(2021, 3, 20), applied_on=date(2020, 11, 6))),
    "no window": windows(decide(FOREIGN, date(2021, 3, 10))),
    "due": kip.residence_permit_due(Person([PROTECTED])),
    "due, activation": kip.residence_permit_due(Person([PROTECTED]), law=ACTIVATION),
    "due earlier": kip.residence_permit_due(Person([PROTECTED, decide(S_B, date(2026, 5, 5))])),
    "rate 1a": kip.global_flat_rate(kip.FundingGroup.GP_1A, on=date(2026, 1, 1)),
    "rate 1b": kip.global_flat_rate(kip.FundingGroup.GP_1B, on=date(2022, 12, 31)),
    "rate 2": kip.global_flat_rate(kip.FundingGroup.GP_2, on=date(2023, 1, 1)),
    "half rate 2": kip.global_flat_rate(kip.FundingGroup.HALF_GP_2, on=date(2026, 1, 1)),
    "no rate": kip.global_flat_rate(kip.FundingGroup.NONE, on=date(2026, 1, 1)),
}
FINDINGS = {f"window, {name}": found for name, found in _FOUND.items()}
