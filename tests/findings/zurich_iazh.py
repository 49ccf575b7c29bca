"""Findings about the Integration Agenda of the Canton of Zurich."""

from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import Chf, PermitCard, Status
from kipcore.cantons import zurich
from kipcore.cantons.zurich import LAW, IazhGroup, IazhOffer, questions

USTER = kip.Municipality(198, "U<b>ster</b> {value} & Co.", kip.Canton.ZH)
MAUR = kip.Municipality(195, "Maur", kip.Canton.ZH)
MEILEN = kip.Municipality(156, "Meilen", kip.Canton.ZH)
AS, VA = Status.ASYLUM_SEEKER_EXTENDED, Status.TEMPORARILY_ADMITTED_PERSON
VA_FL, FL, S = Status.TEMPORARILY_ADMITTED_REFUGEE, Status.REFUGEE_WITH_ASYLUM, Status.PROTECTED_PERSON
COUNTED = (IazhGroup.ASYLUM_SEEKERS, IazhGroup.TEMPORARILY_ADMITTED, IazhGroup.REFUGEES)
EQUAL = dict.fromkeys(COUNTED, 1)
STOCKS = (
    zurich.IazhStock(USTER, asylum_seekers=40, temporarily_admitted=160, refugees=120),
    zurich.IazhStock(MAUR, asylum_seekers=10, temporarily_admitted=20, refugees=3),
    zurich.IazhStock(MEILEN, asylum_seekers=0, temporarily_admitted=0, refugees=0),
)


def other(question, reading=1):
    """The law with another reading of a question."""
    return LAW.with_reading(question, question.readings[reading].name)


LIFTED = other(questions.IAZH_ASYLUM_SEEKERS_SINCE_2024)
C_INCLUDED = other(questions.IAZH_CARD_C_SINCE_2024)
UNDER_25 = other(questions.IAZH_AGE_25)
EDUCATION_FIRST = other(questions.IAZH_EDUCATION_ORDER)
REFUGEES_FIRST = other(questions.IAZH_EXCESS_SPLIT, 1)
REFUGEES_LAST = other(questions.IAZH_EXCESS_SPLIT, 2)


def chargeable(offer, status, on=date(2022, 5, 2), *, accredited=True, **more):
    return zurich.iazh_chargeable(offer, status=status, on=on, accredited=accredited, **more)


def cost(francs, status=VA, offer=IazhOffer.LANGUAGE, on=date(2024, 3, 1), *, accredited=True, **more):
    amount = francs if type(francs) is Chf else Chf(francs)
    return zurich.IazhCost(offer=offer, status=status, amount=amount, on=on, accredited=accredited, **more)


def school(francs, age=19, status=VA, on=date(2024, 8, 1), **more):
    return cost(francs, status, IazhOffer.EDUCATION, on, age=age, **more)


def refund(*costs, ceiling=Chf(100_000), year=2024, law=LAW):  # noqa: B008 - Chf is immutable
    return zurich.iazh_refund(USTER, year=year, costs=costs, ceiling=ceiling, law=law)


def ceilings(year=2021, weights=EQUAL, counted_on=date(2020, 3, 31), stocks=STOCKS, **more):
    return zurich.iazh_ceilings(stocks, year=year, weights=weights, counted_on=counted_on, **more)


B_UNDER_TEN = {"card": PermitCard.B, "under_ten_years": True}
MIXED = (
    cost(70_000),
    cost(40_000, FL, **B_UNDER_TEN),
    cost(20_000, VA_FL, under_ten_years=False),
    cost(10_000, AS),
    cost(5_000, S),
)
FINDINGS = {
    "zh offer paid": chargeable(IazhOffer.EDUCATION, VA),
    "zh offer not accredited and of another kind": chargeable(
        IazhOffer.EARLY_CHILDHOOD, FL, card=PermitCard.B, accredited=False
    ),
    "zh asylum seeker, language": chargeable(IazhOffer.LANGUAGE, AS),
    "zh asylum seeker, education": chargeable(IazhOffer.EDUCATION, AS),
    "zh asylum seeker, education, 2024": chargeable(IazhOffer.EDUCATION, AS, date(2024, 5, 2)),
    "zh asylum seeker, education, limit lifted": chargeable(
        IazhOffer.EDUCATION, AS, date(2024, 5, 2), law=LIFTED
    ),
    "zh card C": chargeable(IazhOffer.LANGUAGE, FL, card=PermitCard.C),
    "zh card C, 2024": chargeable(IazhOffer.LANGUAGE, FL, date(2024, 5, 2), card=PermitCard.C),
    "zh card C, included": chargeable(
        IazhOffer.LANGUAGE, FL, date(2024, 5, 2), card=PermitCard.C, law=C_INCLUDED
    ),
    "zh status S": chargeable(IazhOffer.LANGUAGE, S),
    "zh status S without access": chargeable(
        IazhOffer.LANGUAGE,
        S,
        law=LAW.with_value(
            zurich.parameters.IAZH_STATUS_S_INCLUDED,
            False,
            during=kip.DateRange(date(2022, 1, 1), None),
            because="what if",
        ),
    ),
    "zh foreign national": chargeable(IazhOffer.LANGUAGE, Status.FOREIGN_NATIONAL, card=PermitCard.B),
    "zh seven years run": chargeable(IazhOffer.LANGUAGE, VA, process_since=date(2016, 3, 8)),
    "zh seven years over": chargeable(
        IazhOffer.LANGUAGE, VA, date(2024, 5, 2), process_since=date(2016, 3, 9)
    ),
    "zh ceilings 2021": ceilings(),
    "zh ceilings 2024": ceilings(
        2024,
        {**EQUAL, IazhGroup.ASYLUM_SEEKERS: Fraction(1, 2)},
        None,
        pool=Chf("100000.01"),
    ),
    "zh refund, all within": refund(cost(70_000), cost(10_000, AS)),
    "zh refund, nothing": refund(ceiling=Chf(0)),
    "zh refund, above": refund(*MIXED),
    "zh refund, refugees first": refund(*MIXED, law=REFUGEES_FIRST),
    "zh refund, refugees last": refund(*MIXED, law=REFUGEES_LAST),
    "zh refund, municipality bears": refund(cost(100_000), cost(5_000)),
    "zh refund, canton reimburses": refund(cost(120_000, FL, **B_UNDER_TEN)),
    "zh refund, ten years": refund(cost(120_000, VA_FL, under_ten_years=False)),
    "zh refund, young education": refund(cost(110_000), school(30_000), school(5_000, 25)),
    "zh refund, young education, 25 out": refund(
        cost(110_000), school(30_000), school(5_000, 25), law=UNDER_25
    ),
    "zh refund, education first": refund(cost(110_000), school(30_000), law=EDUCATION_FIRST),
    "zh refund, only young education": refund(school(130_000)),
    "zh refund 2022, education above": refund(
        school(130_000, on=date(2022, 8, 1)), ceiling=zurich.IazhCeiling({2022: Chf(100_000)}), year=2022
    ),
    "zh refund 2026, within": refund(school(9_000, on=date(2026, 8, 1)), year=2026),
    "zh refund, refused": refund(
        cost(1_000, accredited=False),
        cost(0, Status.SWISS),
        school(500, status=AS),
        cost(700, FL, card=PermitCard.C),
        cost(300, S),
    ),
    "zh refund 2021, registered in 2020": refund(
        cost(900, on=date(2021, 7, 31), registered_in_2020=True), year=2021
    ),
    "zh calendar 2021": zurich.iazh_calendar(2021),
    "zh calendar 2024": zurich.iazh_calendar(2024),
    "zh transition": zurich.iazh_transition(
        Chf("3000.05"), registered_on=date(2020, 10, 5), on=date(2020, 12, 1)
    ),
    "zh transition, canton leads": zurich.iazh_transition(
        Chf(10), registered_on=date(2020, 10, 5), on=date(2021, 7, 31), leader=zurich.CaseLeader.CANTON
    ),
    "zh transition, nothing": zurich.iazh_transition(
        Chf(0), registered_on=date(2020, 10, 5), on=date(2021, 7, 31)
    ),
}
