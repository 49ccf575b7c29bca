"""Cantons beside Zurich: patterns on a shared room, and a canton added from outside."""

import ast
import runpy
import sys
from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf, figures
from kipcore.cantons import (
    appenzell_ausserrhoden,
    appenzell_innerrhoden,
    basel_landschaft,
    bern,
    glarus,
    lucerne,
    shared,
    st_gallen,
    thurgau,
)
from kipcore.cantons.shared import CantonalLimit as L, CostShares, Payer
from tests.books import CANTONAL
from tests.findings import FINDINGS
from tests.findings.cantons import (
    BUCHS,
    CANTON_ALONE,
    FROM_2026,
    NESSLAU,
    SHARES,
    STOCKS,
    agreement,
    refund,
)
from tests.strategies import money

CONFEDERATION, CANTON, MUNICIPALITIES, TOGETHER = Payer
HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
HALVES = CostShares({CONFEDERATION: HALF, CANTON: HALF})
MATCHED = CostShares({CONFEDERATION: HALF, TOGETHER: HALF})
QUARTERS = CostShares({CONFEDERATION: HALF, CANTON: QUARTER, MUNICIPALITIES: QUARTER})
any_canton = st.sampled_from(list(SHARES.values()))
shares = st.fractions(Fraction(1, 1000), Fraction(1, 2), max_denominator=1000)
stocks = st.lists(st.lists(st.integers(0, 500), min_size=24, max_size=24), min_size=1, max_size=6).filter(
    lambda counts: any(map(any, counts))
)
PARAMETERS = {
    st_gallen: st_gallen.parameters.PROGRAMME_SHARES,
    **{
        module: module.PROGRAMME_SHARES
        for module in (lucerne, thurgau, basel_landschaft, appenzell_ausserrhoden, glarus)
    },
}


def parts(module, total, year, **more):
    return dict(module.cost_shares(total, year=year, **more).value)


# --- who bears which share ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        (st_gallen, [None, HALVES, HALVES, HALVES]),
        (lucerne, [HALVES, HALVES, None, None]),
        (thurgau, [MATCHED, None, None, None]),
        (basel_landschaft, [None, None, MATCHED, None]),
        (appenzell_ausserrhoden, [None, QUARTERS, None, None]),
        (glarus, [None, None, None, QUARTERS]),
    ],
)
def test_sg_7_01__sg_7_02__lu_7_02__tg_7_01__bl_7_01__ar_par_04__gl_par_04__shares_by_period(
    module, expected
):
    """Halves, halves, 1:1, 1:1, quarters, quarters; a period without a source is not known."""
    for period, known in zip(kip.PROGRAMME_PERIODS, expected, strict=True):
        for year in period.years:
            if known is None:
                with pytest.raises(kip.NotKnownError, match=f"under {period}"):
                    module.cost_shares(Chf(1), year=year)
                with pytest.raises(kip.NotKnownError):
                    module.programme_total(CONFEDERATION, Chf(1), year=year)
            else:
                found = module.cost_shares(Chf(4_000_000), year=year)
                exact = tuple((who, Chf.from_rappen(int(400_000_000 * part))) for who, part in known.parts)
                assert found.value == exact
                assert module.LAW.at(PARAMETERS[module], date(year, 6, 1)).value == known
    for year in (2013, 2028):
        with pytest.raises(kip.OutsideRangeError):
            module.cost_shares(Chf(1), year=year)


def test_sg_7_01__sg_7_02__st_gallen_halves_of_the_published_totals():
    """sg.ch: about 3.4 m a year, then about 3.3 m, half Confederation, half canton; municipalities receive."""
    for figure in (figures.SG_KIP_2_TOTAL, figures.SG_KIP_2BIS_TOTAL, figures.SG_KIP_3_TOTAL):
        found = parts(st_gallen, figure.value, figure.during.first.year)
        assert found[CONFEDERATION] == found[CANTON] == figure.value.times(HALF, kip.DOWN_TO_RAPPEN)
        assert figures.SG_FEDERAL_SHARE.value == HALVES.of(CONFEDERATION)
    assert HALVES.of(MUNICIPALITIES) == 0
    with pytest.raises(kip.InvalidValueError, match="who bears a share"):
        st_gallen.programme_total(MUNICIPALITIES, Chf(1), year=2024)


def test_lu_7_02__lu_oq_11__lucerne_halves():
    """Luzerner Zeitung: 2.8 m; then 2.6 m, just under 1.3 m each; per year or per period is not clear."""
    found = parts(lucerne, figures.LU_KIP_2_TOTAL.value, 2018)
    assert found == {CONFEDERATION: figures.LU_KIP_2_FEDERAL.value, CANTON: figures.LU_KIP_2_CANTON.value}
    assert parts(lucerne, figures.LU_KIP_1_TOTAL.value, 2014)[CANTON] == Chf(1_400_000)
    assert figures.LU_KIP_2_TOTAL.source.certainty is kip.Certainty.DERIVED


def test_tg_7_01__thurgau_a_million_on_either_side():
    """Kreuzlinger Zeitung 2014: about a million own, about a million of the Confederation a year."""
    assert parts(thurgau, Chf(2_000_000), 2014) == {CONFEDERATION: Chf(1_000_000), TOGETHER: Chf(1_000_000)}
    found = thurgau.programme_total(TOGETHER, Chf(1_000_000), year=2014)
    assert found.value == Chf(2_000_000)
    for alone in (CANTON, MUNICIPALITIES):
        with pytest.raises(kip.NotKnownError, match="how they part it is not known"):
            thurgau.programme_total(alone, Chf(1), year=2014)


def test_tg_7_02__the_canton_pays_1_6_million_more_over_four_years():
    """tg.ch: 1.23 m a year in KIP 2, 1.6 m more over the period than in KIP 1."""
    assert figures.TG_KIP_2_CANTON.value == Chf(1_230_000)
    assert figures.TG_KIP_2_RISE.value * len(kip.KIP_2.years) == Chf(1_600_000)


def test_bl_7_01__bl_oq_10__the_confederation_doubles_what_is_granted():
    """bluewin: canton 1 498 188 + municipalities about 200 000; Confederation about 1.73 m for two years.

    The sum of the two is below 1.73 m: round figures cannot test parity to the franc.
    """
    own = figures.BL_KIP_2BIS_CANTON.value + Chf(200_000)
    found = basel_landschaft.programme_total(TOGETHER, own, year=2022)
    assert found.value == own * 2 == Chf(3_396_376)
    assert found.figures["confederation"] == own < figures.BL_KIP_2BIS_FEDERAL.value
    assert figures.BL_KIP_2BIS_FEDERAL.during == kip.KIP_2BIS.term
    assert figures.BL_KIP_2BIS_FEDERAL.unit is kip.FigureUnit.IN_ALL


def test_bl_7_02__kip_3_amounts_are_figures_and_the_shares_not_known():
    """bluewin, nau.ch: canton 3.4 m, more than 7 m in all."""
    assert figures.BL_KIP_3_CANTON.value == Chf(3_400_000)
    assert figures.BL_KIP_3_TOTAL.precision is kip.Precision.MORE_THAN
    with pytest.raises(kip.NotKnownError):
        basel_landschaft.cost_shares(figures.BL_KIP_3_TOTAL.value, year=2024)


def test_ar_par_04__from_512_000_of_the_canton_follows_the_rest():
    """appenzell24: canton and municipalities 512 000 each for four years; more than 2 m in all."""
    found = appenzell_ausserrhoden.programme_total(CANTON, figures.AR_KIP_2_CANTON.value, year=2018)
    assert found.value == figures.AR_KIP_2_TOTAL.value
    assert found.figures["confederation"] == figures.AR_KIP_2_FEDERAL.value
    assert found.figures["municipalities"] == figures.AR_KIP_2_MUNICIPALITIES.value
    assert found.figures["own_funds"] == figures.AR_KIP_2_FEDERAL.value


def test_gl_par_04__glarus_quarters():
    """glarus24: mandate to negotiate KIP 3: half, a quarter, a quarter."""
    known = glarus.LAW.at(glarus.PROGRAMME_SHARES, date(2024, 1, 1)).value
    assert known.of(CONFEDERATION) == figures.GL_KIP_3_FEDERAL_SHARE.value
    assert known.of(CANTON) == figures.GL_KIP_3_CANTON_SHARE.value
    assert known.of(MUNICIPALITIES) == figures.GL_KIP_3_MUNICIPAL_SHARE.value


@given(any_canton, money)
def test_sg_7_01__tg_7_01__gl_par_04__parts_add_up_and_parity_holds(canton, total):
    """The link to Art. 16 para. 3 VIntA: own funds are never below the federal contribution."""
    module, year, _ = canton
    found = module.cost_shares(total, year=year)
    borne = dict(found.value)
    assert sum(borne.values(), start=Chf(0)) == total
    federal = borne.pop(CONFEDERATION)
    own = sum(borne.values(), start=Chf(0))
    assert 0 <= Fraction(total.rappen, 2) - federal.rappen < 1
    assert kip.parity(federal=federal, together=own, during=kip.DateRange.of_years(year)).value is True
    if len(borne) == 2:
        assert 0 <= borne[CANTON].rappen - borne[MUNICIPALITIES].rappen <= 1
        assert found.figures["own_funds"] == own
    assert ("rounding" in [step.key for step in found.steps]) == bool(
        total.rappen % (4 if len(borne) == 2 else 2)
    )


@given(any_canton, money, st.integers(0, 5))
def test_sg_7_01__tg_7_01__gl_par_04__a_larger_total_lowers_no_part(canton, total, more):
    module, year, _ = canton
    low, high = parts(module, total, year), parts(module, total + Chf.from_rappen(more), year)
    assert all(low[payer] <= high[payer] for payer in low)


@given(any_canton, money)
def test_sg_7_01__tg_7_01__gl_par_04__the_inverse_is_the_largest_total(canton, amount):
    module, year, payer = canton
    total = module.programme_total(payer, amount, year=year).value

    def borne(of):
        known = parts(module, of, year)
        return sum(
            (
                known.get(who, Chf(0))
                for who in ((CANTON, MUNICIPALITIES, TOGETHER) if payer is TOGETHER else (payer,))
            ),
            start=Chf(0),
        )

    assert borne(total) <= amount < borne(total + Chf("0.01"))


@given(any_canton, money, money)
def test_sg_7_01__more_money_of_one_payer_never_gives_a_smaller_programme(canton, amount, more):
    module, year, payer = canton
    low, high = (module.programme_total(payer, money, year=year).value for money in (amount, amount + more))
    assert low <= high


def test_sg_7_01__what_the_programme_may_cost_has_a_bound():
    most = Chf(10**12)
    assert st_gallen.programme_total(CANTON, Chf(5 * 10**11), year=2024).value == most
    with pytest.raises(kip.InvalidValueError):
        st_gallen.programme_total(CANTON, most, year=2024)


@given(shares, shares, money)
def test_sg_7_01__any_shares_of_a_what_if_are_shared_out_exactly(first, second, total):
    rest = 1 - first - second
    known = CostShares({CONFEDERATION: first, CANTON: second} | ({MUNICIPALITIES: rest} if rest else {}))
    law = st_gallen.LAW.with_value(
        st_gallen.parameters.PROGRAMME_SHARES, known, during=kip.DateRange.of_years(2028), because="what if"
    )
    found = parts(st_gallen, total, 2028, law=law)
    assert sum(found.values(), start=Chf(0)) == total
    assert found[CONFEDERATION].rappen == int(total.rappen * first)
    inverse = st_gallen.programme_total(CONFEDERATION, found[CONFEDERATION], year=2028, law=law)
    assert inverse.value >= total


def test_sg_7_01__a_programme_without_the_confederation():
    found = st_gallen.cost_shares(Chf(100), year=2028, law=CANTON_ALONE)
    assert "federal contribution" not in found.explain("en")
    assert found.value == ((CANTON, Chf("66.67")), (MUNICIPALITIES, Chf("33.33")))
    whole = st_gallen.programme_total(MUNICIPALITIES, Chf("33.33"), year=2028, law=CANTON_ALONE)
    assert (whole.value, whole.figures["canton"]) == (Chf(100), Chf("66.67"))
    assert "confederation" not in whole.figures


# --- cost shares as a value -----------------------------------------------------------------------


def test_sg_7_01__tg_7_01__gl_par_04__shares_are_exact_and_in_one_order():
    shuffled = CostShares({MUNICIPALITIES: QUARTER, CONFEDERATION: HALF, CANTON: QUARTER})
    assert shuffled == QUARTERS == CostShares(QUARTERS.parts)
    assert shuffled.payers == (CONFEDERATION, CANTON, MUNICIPALITIES)
    assert QUARTERS.of(TOGETHER) == HALVES.of(TOGETHER) == MATCHED.of(TOGETHER) == HALF
    assert CANTON_ALONE.at(PARAMETERS[st_gallen], date(2028, 1, 1)).value.of(CONFEDERATION) == 0
    assert str(MATCHED) == "Confederation 1/2, canton and municipalities 1/2"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: CostShares({}), kip.InvalidValueError),
        (lambda: CostShares({CANTON: HALF}), kip.InvalidValueError),
        (lambda: CostShares({CANTON: 1}), kip.WrongTypeError),
        (lambda: CostShares({CANTON: 1.0}), kip.WrongTypeError),
        (lambda: CostShares({"canton": Fraction(1)}), kip.WrongTypeError),
        (lambda: CostShares([(CANTON, Fraction(1))]), kip.WrongTypeError),
        (lambda: CostShares({CANTON: Fraction(1), MUNICIPALITIES: Fraction(0)}), kip.InvalidValueError),
        (lambda: CostShares({CANTON: Fraction(3, 2), MUNICIPALITIES: -HALF}), kip.InvalidValueError),
        (lambda: CostShares(((CANTON, HALF), (CANTON, HALF))), kip.InvalidValueError),
        (lambda: CostShares({CANTON: HALF, TOGETHER: HALF}), kip.InvalidValueError),
        (lambda: HALVES.of("canton"), kip.WrongTypeError),
        (lambda: MATCHED.of(CANTON), kip.NotKnownError),
        (lambda: st_gallen.cost_shares(Chf(-1), year=2024), kip.InvalidValueError),
        (lambda: st_gallen.cost_shares(5, year=2024), kip.WrongTypeError),
        (lambda: st_gallen.cost_shares(Chf(5), year=2024.0), kip.WrongTypeError),
        (lambda: st_gallen.cost_shares(Chf(5), year=True), kip.WrongTypeError),
        (lambda: st_gallen.cost_shares(Chf(5), year=2024, law="x"), kip.WrongTypeError),
        (lambda: st_gallen.cost_shares(Chf(5), year=2024, law=kip.LAW), kip.UnknownNameError),
        (lambda: st_gallen.cost_shares(Chf(5), year=2024, law=glarus.LAW), kip.UnknownNameError),
        (lambda: st_gallen.programme_total("canton", Chf(5), year=2024), kip.WrongTypeError),
        (lambda: st_gallen.programme_total(CANTON, Chf(-5), year=2024), kip.InvalidValueError),
        (lambda: st_gallen.programme_total(CANTON, None, year=2024), kip.WrongTypeError),
        (lambda: st_gallen.programme_total(CANTON, Chf(5), year=2024, law=5), kip.WrongTypeError),
        (lambda: refund(-1, 5), kip.InvalidValueError),
        (lambda: refund(5, -1), kip.InvalidValueError),
        (lambda: st_gallen.municipal_refund(5, ceiling=Chf(1), year=2018), kip.WrongTypeError),
        (lambda: st_gallen.municipal_refund(Chf(5), ceiling=None, year=2018), kip.WrongTypeError),
        (lambda: st_gallen.municipal_refund(Chf(5), ceiling=Chf(1), year=2017), kip.OutsideRangeError),
        (lambda: st_gallen.municipal_refund(Chf(5), ceiling=Chf(1), year=2018, law=1), kip.WrongTypeError),
        (lambda: ceilings({}), kip.InvalidValueError),
        (lambda: ceilings({BUCHS: [0] * 24}), kip.InvalidValueError),
        (lambda: ceilings({BUCHS: [1] * 23}), kip.InvalidValueError),
        (lambda: ceilings({BUCHS: [1] * 25}), kip.InvalidValueError),
        (lambda: ceilings({BUCHS: [1] * 23 + [-1]}), kip.InvalidValueError),
        (lambda: ceilings({BUCHS: [1] * 23 + [None]}), kip.WrongTypeError),
        (lambda: ceilings({BUCHS: [1.0] * 24}), kip.WrongTypeError),
        (lambda: ceilings({BUCHS: 24}), kip.WrongTypeError),
        (lambda: ceilings({"Buchs": [1] * 24}), kip.WrongTypeError),
        (lambda: ceilings([BUCHS]), kip.WrongTypeError),
        (lambda: ceilings(((BUCHS, (1,) * 24), (BUCHS, (1,) * 24))), kip.InvalidValueError),
        (lambda: ceilings({kip.Municipality(198, "Uster", kip.Canton.ZH): [1] * 24}), kip.InvalidValueError),
        (lambda: ceilings(STOCKS, pool=Chf(-1)), kip.InvalidValueError),
        (lambda: ceilings(STOCKS, year=2017), kip.OutsideRangeError),
        (lambda: ceilings(STOCKS, law=5), kip.WrongTypeError),
        (lambda: st_gallen.anti_racism_grant(Chf(-1), year=2019), kip.InvalidValueError),
        (lambda: st_gallen.anti_racism_grant(Chf(1), year=2022), kip.OutsideRangeError),
        (lambda: st_gallen.anti_racism_grant(1, year=2019), kip.WrongTypeError),
        (lambda: agreement(5_001.0, has_structure=True), kip.WrongTypeError),
        (lambda: agreement(-1, has_structure=True), kip.InvalidValueError),
        (lambda: agreement(5_001, has_structure=1), kip.WrongTypeError),
        (lambda: agreement(5_001, has_structure=True, on=datetime(2018, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
        (lambda: agreement(5_001, has_structure=True, law=None), kip.WrongTypeError),
        (lambda: agreement(5_001, has_structure=True, law=kip.LAW), kip.UnknownNameError),
        (lambda: appenzell_innerrhoden.upstream_refund(Chf(-1), year=2024), kip.InvalidValueError),
        (lambda: appenzell_innerrhoden.upstream_refund("5", year=2024), kip.WrongTypeError),
        (lambda: appenzell_innerrhoden.upstream_refund(Chf(1), year="2024"), kip.WrongTypeError),
        (lambda: appenzell_innerrhoden.upstream_refund(Chf(1), year=2024, law=5), kip.WrongTypeError),
        (lambda: bern.first_interview_duty(-1, on=date(2024, 1, 1)), kip.InvalidValueError),
        (lambda: bern.first_interview_duty(True, on=date(2024, 1, 1)), kip.WrongTypeError),
        (lambda: bern.first_interview_duty(1, on="2024-01-01"), kip.WrongTypeError),
        (lambda: bern.first_interview_duty(1, on=date(2014, 12, 31)), kip.OutsideRangeError),
        (lambda: bern.first_interview_duty(1, on=date(2024, 1, 1), law=5), kip.WrongTypeError),
        (lambda: Payer("x"), kip.UnknownNameError),
        (lambda: L("x"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error) as caught:
        make()
    assert caught.value.remedy


# --- St Gallen: ceilings, refunds, grants ---------------------------------------------------------


def ceilings(given_, pool=Chf(100_000), year=2018, law=st_gallen.LAW):  # noqa: B008
    return st_gallen.municipal_ceilings(given_, pool=pool, year=year, law=law)


def towns(counts):
    return {
        kip.Municipality(3200 + at, f"Town {at}", kip.Canton.SG): months for at, months in enumerate(counts)
    }


def test_sg_7_03__ceilings_follow_the_average_of_24_months():
    """tagblatt.ch: Kostendach from the average number of refugees and VA in the last 24 months."""
    assert dict(ceilings({BUCHS: [60] * 24, NESSLAU: [20] * 24}).value) == {
        BUCHS: Chf(75_000),
        NESSLAU: Chf(25_000),
    }
    moved = {BUCHS: [0] * 23 + [24], NESSLAU: [1] * 24}
    assert [amount for _, amount in ceilings(moved).value] == [Chf(50_000)] * 2
    longer = st_gallen.LAW.with_value(
        st_gallen.parameters.STOCK_MONTHS, 12, during=kip.DateRange.of_years(2018), because="what if"
    )
    assert ceilings({BUCHS: [1] * 12, NESSLAU: [3] * 12}, law=longer).value[0][1] == Chf(25_000)


@given(money, stocks, st.randoms())
def test_sg_7_03__the_ceilings_add_up_and_the_order_changes_nothing(pool, counts, chance):
    given_ = towns(counts)
    found = ceilings(given_, pool=pool)
    whole = sum(map(sum, counts))
    assert sum((amount for _, amount in found.value), start=Chf(0)) == pool
    for (_, amount), months in zip(found.value, counts, strict=True):
        assert abs(amount.rappen - Fraction(pool.rappen * sum(months), whole)) < 1
    names = list(given_)
    chance.shuffle(names)
    shuffled = {name: chance.sample(given_[name], 24) for name in names}
    assert ceilings(shuffled, pool=pool).value == found.value
    doubled = {name: [2 * count for count in months] for name, months in given_.items()}
    assert ceilings(doubled, pool=pool).value == found.value


def test_sg_7_04__the_use_of_the_ceilings_in_2018():
    """tagblatt.ch: 6.0 m offered, 4.2 m claimed; Buchs about 188 000, 63 % used; Nesslau about 1500, 0 %."""
    known = st_gallen.figures
    assert known.CEILINGS_2018_CLAIMED.value / known.CEILINGS_2018_OFFERED.value == Fraction(7, 10)
    claimed = known.BUCHS_2018_CEILING.value.times(known.BUCHS_2018_USED.value, kip.DOWN_TO_RAPPEN)
    found = st_gallen.municipal_refund(claimed, ceiling=known.BUCHS_2018_CEILING.value, year=2018)
    assert (found.value, found.binding) == (claimed, L.COST)
    assert found.figures["used"] == known.BUCHS_2018_USED.value
    assert found.figures["left_under_the_ceiling"] == Chf(69_560)
    unused = st_gallen.municipal_refund(Chf(0), ceiling=known.NESSLAU_2018_CEILING.value, year=2018)
    assert (unused.value, unused.figures["used"]) == (Chf(0), known.NESSLAU_2018_USED.value)
    assert known.POT_2019.value - figures.SG_2019_POT.value == Chf(500_000)  # two articles, two figures


@given(money, money, money)
def test_sg_7_03__a_refund_is_the_least_of_cost_and_ceiling(cost, ceiling, more):
    found = st_gallen.municipal_refund(cost, ceiling=ceiling, year=2020)
    assert found.value == min(cost, ceiling)
    assert found.value + found.figures["not_refunded"] == cost
    assert found.value + found.figures["left_under_the_ceiling"] == ceiling
    assert (L.CEILING in found.bindings, L.COST in found.bindings) == (cost >= ceiling, cost <= ceiling)
    assert st_gallen.municipal_refund(cost + more, ceiling=ceiling, year=2020).value >= found.value
    assert st_gallen.municipal_refund(cost, ceiling=ceiling + more, year=2020).value >= found.value


@given(money, money)
def test_sg_7_05__a_grant_is_at_most_half_of_the_budget(budget, more):
    """integration.sg.ch: at most 50 % of the project budget, KIP 2."""
    for year in kip.KIP_2.years:
        found = st_gallen.anti_racism_grant(budget, year=year)
        assert found.value.rappen == budget.rappen // 2
        assert found.value + found.figures["own_share"] == budget
        assert found.bindings == (L.SHARE,)
    assert st_gallen.anti_racism_grant(budget + more, year=2018).value >= found.value


# --- Lucerne, Appenzell Innerrhoden, Bern ---------------------------------------------------------


def test_lu_7_01__only_over_5000_inhabitants_at_the_start():
    """nau.ch 2018: at the start only municipalities over 5000; disg.lu.ch: with an integration structure."""
    assert agreement(5_001, has_structure=True).value is True
    assert agreement(5_000, has_structure=True).value is False
    for day in (date(2018, 1, 1), date(2018, 12, 31)):
        assert agreement(5_001, has_structure=True, on=day).value is True


def test_lu_7_01__whether_the_threshold_held_later_is_not_known():
    for day in (date(2019, 1, 1), date(2027, 12, 31)):
        with pytest.raises(kip.NotKnownError, match="still held"):
            agreement(80_000, has_structure=True, on=day)
        assert agreement(80_000, has_structure=False, on=day).value is False
    assert agreement(2_001, has_structure=True, on=date(2026, 5, 1), law=FROM_2026).value is True
    for day in (date(2017, 12, 31), date(2028, 1, 1)):
        with pytest.raises(kip.OutsideRangeError):
            agreement(80_000, has_structure=False, on=day)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_lu_7_01__more_inhabitants_never_take_the_agreement_away(inhabitants, more):
    assert not agreement(inhabitants, has_structure=False).value
    low, high = (agreement(number, has_structure=True).value for number in (inhabitants, inhabitants + more))
    assert low <= high
    assert low == (inhabitants > 5_000)


def test_lu_7_03__the_city_makes_good_what_the_canton_cuts():
    """stadtluzern.ch: 132 000, then 80 000; the city makes about 50 000 good and adds 80 000 of its own."""
    cut = lucerne.CITY_KIP_1_FROM_CANTON.value - lucerne.CITY_2018_FROM_CANTON.value
    assert cut == Chf(52_000)
    assert lucerne.CITY_2018_OWN.value == Chf(50_000) + Chf(80_000)
    assert lucerne.CITY_2018_OWN.precision is kip.Precision.ABOUT


@pytest.mark.parametrize(
    ("cost", "refunded", "limits"),
    [
        ("0", "0", (L.SHARE,)),
        ("0.01", "0", (L.SHARE,)),
        ("90000.01", "45000", (L.SHARE,)),
        ("119999.99", "59999.99", (L.SHARE,)),
        ("120000", "60000", (L.MAXIMUM, L.SHARE)),
        ("120000.02", "60000", (L.MAXIMUM,)),
    ],
)
def test_ai_pil_05a__half_of_the_cost_at_most_60_000(cost, refunded, limits):
    """appenzell24: a subsidy contract, 2024 to 2027: half, at most 60 000 a year."""
    for year in range(2024, 2028):
        found = appenzell_innerrhoden.upstream_refund(Chf(cost), year=year)
        assert (found.value, found.bindings) == (Chf(refunded), limits)
    for year in (2023, 2028):
        with pytest.raises(kip.OutsideRangeError):
            appenzell_innerrhoden.upstream_refund(Chf(cost), year=year)


@given(money, money)
def test_ai_pil_05a__never_above_share_or_maximum(cost, more):
    found = appenzell_innerrhoden.upstream_refund(cost, year=2024)
    assert found.value.rappen == min(cost.rappen // 2, 6_000_000)
    assert found.value + found.figures["own_share"] == cost
    assert appenzell_innerrhoden.upstream_refund(cost + more, year=2024).value >= found.value
    assert figures.INVOL_AI_MAXIMUM.source in found.sources
    assert figures.INVOL_AI_SHARE.value == HALF


def test_be_7_01__twelve_months_are_within_the_duty():
    """A municipality of Bern: arrivals whose stay is not over 12 months, since 1 January 2015."""
    for day in (date(2015, 1, 1), date(2026, 1, 1)):
        found = [bern.first_interview_duty(months, on=day).value for months in range(25)]
        assert found == [True] * 13 + [False] * 12
        assert all(before >= after for before, after in pairwise(found))


# --- rows of the sheet that are figures -----------------------------------------------------------


def test_ch_7_01__ch_7_02__national_totals():
    """SEM: about 115 m a year, two thirds Confederation; KIP 2: 869.73 m, of it 471.28 m flat rates."""
    assert figures.KIP_1_TOTAL.value == Chf(115_000_000)
    assert figures.KIP_1_FEDERAL_SHARE.value + figures.KIP_1_OWN_SHARE.value == 1
    assert figures.NATIONAL_KIP_2_TOTAL.value == Chf(869_730_000)
    assert figures.NATIONAL_KIP_2_FLAT_RATES.value == Chf(471_280_000)


def test_ag_7_02__ag_7_03__aargau_credits():
    """ag.ch: 13.6 = 7.8 + at most 5.8; then 6.7 gross, 2.9 of the canton."""
    parts_ = figures.AG_KIP_2_FEDERAL.value + figures.AG_KIP_2_CANTON.value
    assert parts_ == figures.AG_KIP_2_TOTAL.value
    assert figures.AG_KIP_2BIS_TOTAL.value - figures.AG_KIP_2BIS_CANTON.value == Chf(3_800_000)


# --- a canton added from outside ------------------------------------------------------------------


def toyland():
    """A canton as a developer outside would write it: public names only, nothing of kipcore touched."""
    per_head = kip.Parameter(
        "toy_per_head",
        Chf,
        kip.Text("Betrag pro Kopf", "montant par tête", "importo pro capite", "amount per head"),
        least=Chf(0),
    )
    rounds = kip.Question(
        "toy_who_counts",
        kip.Text("Wer zählt?", "Qui compte ?", "Chi conta?", "Who counts?"),
        (
            kip.Reading("all", kip.Text("alle", "tous", "tutti", "all")),
            kip.Reading("adults", kip.Text("Erwachsene", "adultes", "adulti", "adults")),
        ),
        kip.Text("So üblich.", "C'est l'usage.", "È l'uso.", "That is usual."),
        (),
    )
    source = kip.Source(certainty=kip.Certainty.PRESS, title="Toy Times")
    law = kip.LAW.extended(
        "Toyland 2026.1",
        timelines=(
            kip.Timeline(
                per_head,
                (
                    kip.Unknown(kip.KIP_2.term, "the amount under KIP 2"),
                    kip.Cited(Chf("12.50"), kip.DateRange(kip.KIP_2BIS.first, None), source),
                ),
            ),
        ),
        questions=(rounds,),
    )
    pays = kip.Text(
        "{year}: {value}.", "Année {year} : {value}.", "Anno {year}: {value}.", "Year {year}: {value}."
    )
    heads = kip.Text("Personen: {value}.", "Personnes : {value}.", "Persone: {value}.", "Persons: {value}.")

    def steps(finding):
        *_, year = finding.facts
        (cited, *_) = finding.law.throughout(per_head, kip.DateRange.of_years(year))
        question = (rounds, finding.law.reading(rounds))
        return (
            kip.Step("grant", pays, finding.value, (("year", year),), (cited.source,)),
            kip.Step("heads", heads, finding.outcome[1]),
            kip.Step(rounds.key, rounds.text, question=question),
        )

    def toy_grant(adults, children, *, year, law=law):
        (cited, *_) = law.throughout(per_head, kip.DateRange.of_years(year))
        counted = adults + (children if law.reading(rounds).name == "all" else 0)
        return kip.Finding(
            room.TOY_GRANT, law, (adults, children, year), (cited.value.rappen * counted, counted)
        )

    room = ModuleType("toyland")
    toy_grant.__module__ = room.__name__
    room.toy_grant, room.PER_HEAD, room.WHO_COUNTS, room.LAW = toy_grant, per_head, rounds, law
    room.TOY_GRANT = kip.Rule(
        function=toy_grant,
        title=pays,
        citations=(),
        inputs=("adults", "children", "year"),
        parameters=(per_head,),
        questions=(rounds,),
        value=lambda finding: Chf.from_rappen(finding.outcome[0]),
        steps=steps,
    )
    return room


def test_the_next_canton_is_added_from_outside(monkeypatch):
    before = kip.LAW.hash, st_gallen.LAW.hash
    toy = toyland()
    monkeypatch.setitem(sys.modules, "toyland", toy)
    found = toy.toy_grant(3, 2, year=2024)
    assert found.value == Chf("62.50")
    assert kip.rule_of(toy.toy_grant) is found.rule
    adults = toy.LAW.with_reading(toy.WHO_COUNTS, "adults")
    assert found.under(adults).value == Chf("37.50")
    assert found.under(found.law) == found
    twenty = toy.LAW.with_value(toy.PER_HEAD, Chf(20), during=kip.KIP_3.term, because="what if")
    assert found.under(twenty).value == Chf(100)
    assert found.questions[0][1].name == "all"
    assert found.sources[0].title == "Toy Times"
    for language in kip.LANGUAGES:
        assert "CHF 62.50" in found.explain(language)
        assert "Toyland 2026.1" in found.explain(language)
        assert "<ul>" in found.html(language)
    assert found.receipt.law_hash == toy.LAW.hash != kip.LAW.hash
    with pytest.raises(kip.NotKnownError, match="under KIP 2"):
        toy.toy_grant(3, 2, year=2018)
    # The federal rules apply its law, and nothing else has changed.
    assert kip.parity(federal=Chf(5), together=Chf(5), during=kip.KIP_3.term, law=toy.LAW).value is True
    assert (kip.LAW.hash, st_gallen.LAW.hash) == before


def test_the_shared_room_knows_no_canton():
    for path in sorted(Path(shared.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                assert node.value.id != "Canton", path
    assert sorted(shared.__all__) == ["CantonalLimit", "CostShares", "Payer"]
    assert not hasattr(shared, "LAW")


# --- rules that a pattern makes -------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule",
    [rule for book in CANTONAL for rule in book.home.RULES],
    ids=lambda rule: f"{rule.function.__module__}.{rule.name}",
)
def test_a_rule_made_again_asks_and_answers_the_same(rule):
    """Patterns of several cantons make their rules while a module is imported: here it is read once more."""
    home = sys.modules[rule.function.__module__]
    again = runpy.run_path(home.__file__, run_name=home.__name__)[rule.name.upper()]
    for part in ("name", "title", "citations", "inputs", "parameters", "questions", "has_limits"):
        assert getattr(again, part) == getattr(rule, part), part
    for found in (found for found in FINDINGS.values() if found.rule is rule):
        assert again.value(found) == found.value
        assert again.limits(found) == found.bindings
        assert again.steps(found) == found.steps


def test_a_refusal_names_what_was_asked_for():
    on = date(2013, 12, 31)
    with pytest.raises(kip.OutsideRangeError) as caught:
        lucerne.may_have_agreement(5, has_structure=True, on=on)
    assert (caught.value.value, caught.value.allowed) == (on, "2018-01-01..2027-12-31")
    with pytest.raises(kip.InvalidValueError) as caught:
        st_gallen.programme_total(MUNICIPALITIES, Chf(1), year=2024)
    assert caught.value.value == MUNICIPALITIES.value
