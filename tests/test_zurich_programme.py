"""Zurich: the life of its programme, its agreements with the Confederation, and how far it reaches."""

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given

import kipcore as kip
from kipcore import Chf, DateRange, ProgrammeStep
from kipcore.cantons import zurich
from kipcore.cantons.zurich import CantonalMilestone, PopulationBase
from tests.strategies import money, periods

OWN = attrs.evolve(kip.KIP_3, term=DateRange.of_years(2028, 2031))


def recorded(period, step):
    return next(one for one in zurich.RECORDED_STEPS if (one.period, one.step) == (period, step))


def steps(period):
    return {step.key: step for step in zurich.programme_life(period).steps}


def test_zh_1_01__the_order_of_14_september_2011():
    """Annual report 2011: RRB 1105 of 14 September; the year follows from the report."""
    order = recorded(kip.KIP_1, CantonalMilestone.ORDER)
    assert (order.day, order.decision) == (date(2011, 9, 14), "RRB Nr. 1105")
    assert order.source.certainty is kip.Certainty.DERIVED
    assert steps(kip.KIP_1)["order"].steps[0].value == "RRB Nr. 1105"


def test_zh_1_02__the_bill_that_was_not_entered_into():
    bill = recorded(None, CantonalMilestone.BILL_NOT_ENTERED)
    assert (bill.day, str(bill.during)) == (None, "2011-05-01..2011-05-31")


def test_zh_1_03__zh_1_04__6_5_million_a_year_and_26_over_four_years():
    agreement = zurich.programme_agreement(kip.KIP_1)
    assert agreement.ceiling_total == Chf(26_000_000)
    assert [agreement.ceiling_rappen(year) for year in kip.KIP_1.years] == [650_000_000] * 4
    assert agreement.source == kip.figures.ZH_KIP_1_MAXIMUM.source
    assert steps(kip.KIP_1)["federal_maximum"].value == Chf(26_000_000)
    assert kip.KIP_1.term.first == date(2014, 1, 1)
    assert [one.period for one in zurich.AGREEMENTS] == list(kip.PROGRAMME_PERIODS)


@pytest.mark.parametrize("period", [kip.KIP_2, kip.KIP_2BIS, kip.KIP_3])
def test_zh_1_04__the_maximum_of_later_periods_is_not_known(period):
    agreement = zurich.programme_agreement(period)
    assert (agreement.canton, agreement.period, agreement.ceiling) == (kip.Canton.ZH, period, None)
    with pytest.raises(kip.NotKnownError):
        kip.federal_contribution(agreement, year=period.first.year, together=Chf(1))
    assert steps(period)["federal_maximum"].value is None


def test_zh_1_05__zh_w_12__own_funds_of_6_million_draw_6_million():
    """W12: if own funds are 6 000 000, the federal payment is at most 6 000 000."""
    agreement = zurich.programme_agreement(kip.KIP_1)
    found = kip.federal_contribution(agreement, year=2014, together=Chf(6_000_000))
    assert (found.value, found.binding) == (Chf(6_000_000), kip.Limit.PARITY)
    full = kip.federal_contribution(agreement, year=2014, together=Chf(6_500_000))
    assert full.value == Chf(6_500_000)
    for own, holds in ((6_500_000, True), (6_499_999, False)):
        told = kip.parity(federal=Chf(6_500_000), together=Chf(own), during=DateRange.of_years(2014))
        assert told.value is holds


@given(money)
def test_zh_1_05__never_more_than_the_maximum_or_the_own_funds(own):
    found = kip.federal_contribution(zurich.programme_agreement(kip.KIP_1), year=2016, together=own)
    assert found.value == min(own, kip.figures.ZH_KIP_1_MAXIMUM.value)


def test_zh_1_06__zh_1_18__flat_rates_are_no_credit_and_no_own_funds():
    """Only the credit is matched: a flat rate counts neither on the federal nor on the own side."""
    flat, credit = kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT
    assert (str(flat.citation), str(credit.citation)) == ("Art. 58 Abs. 2 AIG", "Art. 58 Abs. 3 AIG")
    assert not flat.is_own
    plan = kip.FundingPlan(
        zurich.programme_agreement(kip.KIP_3),
        {(flat, kip.AreaOfAction.LANGUAGE, 2024): Chf(1_000_000)},
        complete=True,
    )
    assert all(gap.requirement is not kip.PlanRequirement.PARITY for gap in kip.plan_review(plan).value)
    assert kip.parity(federal=Chf(0), together=Chf(0), during=DateRange.of_years(2024)).value


def test_zh_1_08__zh_1_13__zh_oq_8__two_shares_of_two_populations_are_no_series():
    earlier, later = zurich.COVERAGE_STATEMENTS
    assert (earlier.agreements, earlier.share, earlier.base) == (
        50,
        Fraction(4, 5),
        PopulationBase.FOREIGN_NATIONALS,
    )
    assert (later.agreements, later.share, later.base) == (
        57,
        Fraction(84, 100),
        PopulationBase.MIGRATION_BACKGROUND,
    )
    assert earlier.during == DateRange(date(2015, 1, 23), date(2015, 1, 23))
    for one, other in ((earlier, later), (later, earlier)):
        with pytest.raises(kip.UndecidableError, match="one population"):
            one.change_to(other)
    assert earlier.change_to(attrs.evolve(earlier, share=Fraction(9, 10))) == Fraction(1, 10)
    told = {count.key: count.value for count in zurich.PUBLISHED_COUNTS}
    assert (told["municipal_delegates_2015"], told["first_information_2015"]) == (30, 25)


def test_zh_1_09__kip_2_is_known_roughly():
    adopted = recorded(kip.KIP_2, ProgrammeStep.ADOPTION)
    assert (adopted.day, str(adopted.during), adopted.decision) == (None, "2017-06-01..2017-06-30", None)
    concluded = recorded(kip.KIP_2, ProgrammeStep.CONCLUSION)
    assert (concluded.day, str(concluded.during)) == (None, "2017-12-01..2017-12-31")
    assert recorded(kip.KIP_2, CantonalMilestone.PUBLICATION).day == date(2018, 2, 13)
    told = steps(kip.KIP_2)
    assert zurich.programme_life(kip.KIP_2).value.events == ()
    assert told["adoption"].value == adopted.during
    assert told["adoption"].steps[0].value is None
    assert told["conclusion"].steps == told["publication"].steps == ()
    assert told["not_known"].value == (ProgrammeStep.SUBMISSION, ProgrammeStep.EXAMINATION)


def test_zh_1_10__eight_areas_numbered_by_pillar():
    codes = [area.code for area in kip.KIP_2.areas]
    assert codes == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2"]
    assert kip.KIP_2.areas[-1].label["de"] == "Zusammenleben"


def test_zh_1_12__kip_2bis_is_dated_5_may_2021():
    assert recorded(kip.KIP_2BIS, CantonalMilestone.DOCUMENT).day == date(2021, 5, 5)
    adopted = recorded(kip.KIP_2BIS, ProgrammeStep.ADOPTION)
    assert (adopted.day, str(adopted.during)) == (None, "2021-05-01..2021-05-31")
    assert kip.KIP_2BIS.term == DateRange.of_years(2022, 2023)
    assert (len(kip.KIP_2BIS.areas), kip.KIP_2BIS.areas[3].label["de"]) == (8, "Sprache")
    assert zurich.programme_life(kip.KIP_2BIS).value.events == ()


def test_zh_1_14__rrb_502_of_2023():
    """Handbook 13.1.05: 'Am 19. April 2023 hat der Regierungsrat ... verabschiedet (vgl. RRB Nr. 502/2023)'."""
    found = zurich.programme_life(kip.KIP_3)
    assert found.value == kip.ProgrammeLife(
        kip.Canton.ZH, kip.KIP_3, [kip.ProgrammeEvent(ProgrammeStep.ADOPTION, date(2023, 4, 19))]
    )
    assert found.figures["adoption_decision"] == "RRB Nr. 502/2023"
    assert found.explain("en").startswith("Canton of Zurich, CIP 3, known to the day: adoption by the")
    none = zurich.programme_life(kip.KIP_1).explain("en")
    assert none.startswith("Canton of Zurich, CIP 1: no step to the programme agreement is known to the day.")


def test_zh_1_15__seven_areas():
    assert [area.code for area in kip.KIP_3.areas] == list("1234567")
    assert kip.KIP_3.areas[5].label["de"] == "Umgang mit Vielfalt und Diskriminierungsschutz"


def test_zh_1_16__four_groups_and_three_new_priorities():
    groups = list(zurich.ProgrammeAudience)
    assert [group.is_new_priority for group in groups] == [False] * 4 + [True] * 3
    assert groups[3].label["de"] == "gesamte Bevölkerung"


def test_zh_1_17__the_life_goes_on_with_the_steps_of_the_federal_rules():
    """Adopted first, then submitted; what is not examined is not concluded."""
    life = zurich.programme_life(kip.KIP_3).value
    life = kip.take_step(life, kip.ProgrammeEvent(ProgrammeStep.SUBMISSION, date(2023, 4, 28)))
    assert [event.step for event in life.events] == [ProgrammeStep.ADOPTION, ProgrammeStep.SUBMISSION]
    with pytest.raises(kip.InvalidValueError, match="already"):
        kip.take_step(life, kip.ProgrammeEvent(ProgrammeStep.ADOPTION, date(2023, 5, 1)))
    conclusion = kip.ProgrammeEvent(ProgrammeStep.CONCLUSION, date(2023, 11, 30), kip.KIP_3.term)
    with pytest.raises(kip.InvalidValueError, match="examined"):
        kip.take_step(life, conclusion)


def test_zh_1_19__zh_w_16__switzerland_2022():
    """W16: 155.65 + 31.35 + 56.24 = 243.24 million; own funds / credit = 1.79."""
    figures = kip.figures
    parts = (
        figures.NATIONAL_2022_FLAT_RATES,
        figures.NATIONAL_2022_CREDIT,
        figures.NATIONAL_2022_OWN_FUNDS,
    )
    assert sum((part.value for part in parts), start=Chf(0)) == figures.NATIONAL_2022_TOTAL.value
    assert figures.NATIONAL_2022_TOTAL.value == Chf(243_240_000)
    own, credit = figures.NATIONAL_2022_OWN_FUNDS.value, figures.NATIONAL_2022_CREDIT.value
    assert round(own / credit, 2) == Fraction(179, 100)
    assert kip.parity(federal=credit, together=own, during=DateRange.of_years(2022)).value


def test_zh_1_20__zh_1_21__federal_commitments():
    figures = kip.figures
    assert figures.KIP_2BIS_COMMITMENT.value == Chf(124_000_000)
    assert figures.KIP_2BIS_CREDIT.value == Chf(32_000_000)
    assert figures.KIP_3_COMMITMENT.value == Chf(248_800_000)
    assert figures.KIP_3_CREDIT.value == Chf(130_000_000)
    assert figures.KIP_3_NATIONAL_PROGRAMMES.value == Chf(119_000_000)


@given(periods)
def test_zh_1_09__only_what_is_known_to_the_day_is_in_the_life(period):
    life = zurich.programme_life(period).value
    assert (life.canton, life.period) == (kip.Canton.ZH, period)
    on_record = {
        (one.step, one.day)
        for one in zurich.RECORDED_STEPS
        if one.period == period and one.day is not None and isinstance(one.step, ProgrammeStep)
    }
    assert {(event.step, event.on) for event in life.events} == on_record


def test_zh_oq_19__numbers_that_were_not_found_are_not_known():
    numbers = {
        (one.period.label["de"], one.step.value): one.decision
        for one in zurich.RECORDED_STEPS
        if one.period is not None and one.step in {ProgrammeStep.ADOPTION, CantonalMilestone.ORDER}
    }
    assert numbers == {
        ("KIP 1", "order"): "RRB Nr. 1105",
        ("KIP 2", "adoption"): None,
        ("KIP 2bis", "adoption"): None,
        ("KIP 3", "adoption"): "RRB Nr. 502/2023",
    }
    said = zurich.programme_life(kip.KIP_2BIS).explain("en")
    assert "The number of the decision is not known." in said


def test_the_steps_on_record_stand_in_order_of_time():
    firsts = [one.during.first for one in zurich.RECORDED_STEPS]
    assert firsts == sorted(firsts)


STEP, SHARE, COUNT = zurich.RECORDED_STEPS[0], zurich.COVERAGE_STATEMENTS[0], zurich.PUBLISHED_COUNTS[0]
AARAU = kip.Municipality(4001, "Aarau", kip.Canton.AG)
ASSUMED = kip.Source(certainty=kip.Certainty.ASSUMED, title="t", note="n")
BAD = [
    (STEP, {"period": 2014}, kip.WrongTypeError),
    (STEP, {"step": "adoption"}, kip.WrongTypeError),
    (STEP, {"during": date(2014, 1, 1)}, kip.WrongTypeError),
    (STEP, {"during": DateRange(date(2014, 1, 1), None)}, kip.InvalidValueError),
    (STEP, {"during": DateRange(None, date(2014, 1, 1))}, kip.InvalidValueError),
    (STEP, {"decision": 502}, kip.WrongTypeError),
    (STEP, {"source": "x"}, kip.WrongTypeError),
    (SHARE, {"during": 2015}, kip.WrongTypeError),
    (SHARE, {"agreements": -1}, kip.InvalidValueError),
    (SHARE, {"agreements": True}, kip.WrongTypeError),
    (SHARE, {"share": 0.8}, kip.WrongTypeError),
    (SHARE, {"share": Fraction(3, 2)}, kip.InvalidValueError),
    (SHARE, {"share": Fraction(-1, 2)}, kip.InvalidValueError),
    (SHARE, {"precision": "about"}, kip.WrongTypeError),
    (SHARE, {"base": "foreign nationals"}, kip.WrongTypeError),
    (SHARE, {"source": "x"}, kip.WrongTypeError),
    (COUNT, {"key": 5}, kip.WrongTypeError),
    (COUNT, {"value": 1.0}, kip.WrongTypeError),
    (COUNT, {"value": -1}, kip.InvalidValueError),
    (COUNT, {"what": "x"}, kip.WrongTypeError),
    (COUNT, {"precision": "exact"}, kip.WrongTypeError),
    (COUNT, {"during": 2008}, kip.WrongTypeError),
    (COUNT, {"source": "x"}, kip.WrongTypeError),
    (COUNT, {"source": ASSUMED}, kip.InvalidValueError),
    (COUNT, {"municipality": "Uster"}, kip.WrongTypeError),
    (COUNT, {"municipality": AARAU}, kip.InvalidValueError),
]


@pytest.mark.parametrize(("value", "changes", "error"), BAD)
def test_bad_records(value, changes, error):
    with pytest.raises(error) as caught:
        attrs.evolve(value, **changes)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: zurich.programme_life("KIP 3"), kip.WrongTypeError),
        (lambda: zurich.programme_life(kip.KIP_3, law="x"), kip.WrongTypeError),
        (lambda: zurich.programme_life(OWN), kip.NotKnownError),
        (lambda: zurich.programme_agreement(OWN), kip.NotKnownError),
        (lambda: zurich.programme_agreement("KIP 1"), kip.WrongTypeError),
        (lambda: SHARE.change_to(0.84), kip.WrongTypeError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


@pytest.mark.parametrize("share", [Fraction(0), Fraction(1)])
def test_nothing_and_all_are_shares(share):
    assert attrs.evolve(SHARE, share=share).share == share
