"""What a rule cannot answer: its refusals, each by a name, so that `golden/errors.txt` holds their words."""

from datetime import date

import pytest

import kipcore as kip
from kipcore import LAW, Chf, DateRange, FundingArea, Status, parameters
from kipcore.cantons import zurich
from kipcore.cantons.zurich import CantonalTask, IazhOffer
from tests import test_life as lives, test_persons as persons
from tests.findings import credit
from tests.findings.zurich_grants import project
from tests.test_flat_rate import rate
from tests.test_integration_flat_rate import KIP3, NO_SUPPLEMENT, VA, B, S, person
from tests.test_zurich_grants import LARGER
from tests.test_zurich_iazh import VA_FL, ceilings, chargeable, cost, refund, school
from tests.test_zurich_inverse import ZERO, at_ceiling

FL = Status.REFUGEE_WITH_ASYLUM
DAY = date(2024, 6, 1)
OF_KIP_3 = {one.area for one in kip.KIP_3.areas}

BAD = {
    "national importance": (
        lambda: persons.may(
            FL, persons.FLAT, FundingArea.NATIONAL_IMPORTANCE, law=persons.read_otherwise(persons.ASKED)
        ),
        kip.UndecidableError,
    ),
    "status counts": (
        lambda: persons.may(
            VA,
            persons.NATIONAL,
            FundingArea.NATIONAL_IMPORTANCE,
            law=LAW.with_value(
                parameters.CREDIT_IRRESPECTIVE_OF_STATUS,
                False,
                during=DateRange.of_years(2024),
                because="what if",
            ),
        ),
        kip.UndecidableError,
    ),
    "national programmes": (
        lambda: persons.may(VA, persons.NATIONAL, FundingArea.LANGUAGE),
        kip.UndecidableError,
    ),
    "asylum seekers": (
        lambda: persons.may(persons.SEEKER, persons.FLAT, FundingArea.LANGUAGE),
        kip.UndecidableError,
    ),
    "before the pay of Programme S": (
        lambda: persons.may(
            S, persons.PROGRAMME_S, FundingArea.ACCESS_TO_STANDARD_STRUCTURES, date(2023, 12, 31)
        ),
        kip.UndecidableError,
    ),
    "obligation": (
        lambda: persons.obliged(Status.HARDSHIP_PERMIT, DAY, True),
        kip.UndecidableError,
    ),
    "target group, professional": (lambda: persons.belongs("b"), kip.NotKnownError),
    "target group, person": (lambda: persons.belongs("c"), kip.NotKnownError),
    "start of school": (
        lambda: kip.goal_due(kip.IntegrationGoal.EARLY_CHILDHOOD, entered_on=date(2021, 6, 30)),
        kip.NotKnownError,
    ),
    "school before the entry": (
        lambda: kip.goal_due(
            kip.IntegrationGoal.EARLY_CHILDHOOD,
            entered_on=date(2021, 6, 30),
            school_starts_on=date(2021, 6, 29),
        ),
        kip.InvalidValueError,
    ),
    "late supplement": (
        lambda: kip.supplement_gaps(kip.InitialIntegrationElement, agreed_on=date(2020, 12, 1)),
        kip.InvalidValueError,
    ),
    "goals not reached": (
        lambda: kip.leftover_repayment(
            kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2),
            goals_reached=False,
            received=Chf(9),
            used_in_term=Chf(8),
            used_later={},
        ),
        kip.UndecidableError,
    ),
    "contributions that are one sum": (
        lambda: kip.programme_parity(credit.ZH, federal=Chf(1), own=credit.OWN),
        kip.WrongTypeError,
    ),
    "own funds that are one sum": (
        lambda: kip.programme_contribution(credit.ZH, own=Chf(1)),
        kip.WrongTypeError,
    ),
    "a year twice": (
        lambda: kip.programme_parity(credit.ZH, federal=((2014, Chf(1)), (2014, Chf(2))), own=credit.OWN),
        kip.InvalidValueError,
    ),
    "used later, one sum": (
        lambda: kip.leftover_repayment(
            NO_SUPPLEMENT, goals_reached=True, received=Chf(9), used_in_term=Chf(8), used_later=Chf(1)
        ),
        kip.WrongTypeError,
    ),
    "remedy": (lambda: kip.reclaim(NO_SUPPLEMENT, goals_met=False), kip.UndecidableError),
    "fault": (
        lambda: kip.reclaim(NO_SUPPLEMENT, goals_met=False, remedy_possible=False),
        kip.UndecidableError,
    ),
    "no protection": (
        lambda: kip.residence_permit_due(person((FL, DAY))),
        kip.UndecidableError,
    ),
    "supplement": (lambda: rate(date(2019, 12, 1), None), kip.NotKnownError),
    "supplement after the last day": (
        lambda: rate(date(2021, 2, 1), kip.SupplementaryAgreement(date(2020, 12, 31))),
        kip.InvalidValueError,
    ),
    "Programme S": (
        lambda: kip.integration_flat_rate(person((S, date(2022, 4, 1)), (B, DAY)), agreement=KIP3),
        kip.NotKnownError,
    ),
    "Zurich, municipality class": (
        lambda: zurich.municipal_contribution(
            zurich.MunicipalServiceAgreement(
                municipality=kip.Municipality(198, "Uster", kip.Canton.ZH),
                period=kip.KIP_2,
                ceiling=zurich.MunicipalCeiling({2018: Chf(5)}),
            ),
            year=2018,
            cost=Chf(5),
            recognised=Chf(0),
        ),
        kip.NotKnownError,
    ),
    "Zurich, weights": (lambda: ceilings(weights=None), kip.NotKnownError),
    "Zurich, card": (
        lambda: chargeable(IazhOffer.LANGUAGE, FL),
        kip.NotKnownError,
    ),
    "Zurich, status": (
        lambda: chargeable(IazhOffer.LANGUAGE, Status.HARDSHIP_PERMIT, card=kip.PermitCard.B),
        kip.UndecidableError,
    ),
    "Zurich, year": (lambda: refund(cost(9), year=2019), kip.KipError),
    "Zurich, ceiling of the year": (
        lambda: refund(cost(9), ceiling=zurich.IazhCeiling({2023: Chf(5)})),
        kip.NotKnownError,
    ),
    "Zurich, age": (lambda: refund(cost(70_000), school(30_001, None)), kip.NotKnownError),
    "Zurich, ten years": (lambda: refund(cost(100_001, VA_FL)), kip.NotKnownError),
    "Zurich, rate of zero": (lambda: at_ceiling(law=ZERO), kip.UndecidableError),
    "Zurich, task": (
        lambda: zurich.responsible_for(CantonalTask.FLAT_RATES, on=date(2007, 12, 31)),
        kip.NotKnownError,
    ),
    "conclusion of a longer term": (
        lambda: kip.take_step(
            lives.life(kip.KIP_3, lives.SUBMITTED, lives.EXAMINED),
            kip.ProgrammeEvent(
                kip.ProgrammeStep.CONCLUSION,
                date(2023, 11, 30),
                DateRange(date(2024, 1, 1), date(2028, 1, 1)),
            ),
        ),
        kip.InvalidValueError,
    ),
    "Programme S, a month before it": (
        lambda: kip.programme_s_contribution(
            persons=1, during=DateRange(date(2022, 1, 1), date(2022, 1, 31))
        ),
        kip.KipError,
    ),
    "Zurich, entry after KIP 3 began": (lambda: zurich.next_entry(date(2025, 5, 1)), kip.NotKnownError),
    "Zurich, a municipality of whose interest nothing is said": (
        lambda: zurich.may_contract_with(zurich.ContractPartner.MUNICIPALITY, on=DAY),
        kip.NotKnownError,
    ),
    "Zurich, a provider of whom no exception is stated": (
        lambda: zurich.may_contract_with(zurich.ContractPartner.PROVIDER, on=DAY),
        kip.NotKnownError,
    ),
    "Zurich, area before KIP 3": (
        lambda: project(1, 1, area=next(one.area for one in kip.KIP_1.areas if one.area not in OF_KIP_3)),
        kip.InvalidValueError,
    ),
    "Zurich, small credit": (
        lambda: zurich.zurich_credit_deadline(date(2025, 1, 1), requested=Chf(1)),
        kip.OutsideRangeError,
    ),
    "Zurich, no deadline after": (
        lambda: zurich.zurich_credit_deadline(date(9999, 11, 1), requested=LARGER),
        kip.OutsideRangeError,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name):
    call, error = BAD[name]
    with pytest.raises(error):
        call()
