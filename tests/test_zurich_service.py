"""Zurich: what the canton pays a municipality under its service agreement."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich import MunicipalityClass
from tests.findings.zurich_service import EQUAL, SHARE_ONLY
from tests.strategies import money, periods

CORE, NON_CORE = MunicipalityClass.CORE, MunicipalityClass.NON_CORE
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
L = zurich.ContributionLimit
CEILING = Chf(25_000)
laws = st.sampled_from([zurich.LAW, EQUAL, SHARE_ONLY])


def agreement(period=kip.KIP_3, kind=CORE, ceiling=CEILING):
    return zurich.MunicipalServiceAgreement(
        municipality=USTER, period=period, municipality_class=kind, ceiling=ceiling
    )


def paid(agreed, cost, year=None, **more):
    return zurich.municipal_contribution(agreed, year=year or agreed.term.first.year, cost=cost, **more)


@pytest.mark.parametrize(
    ("period", "kind", "rate"),
    [
        (kip.KIP_1, CORE, "55/100"),  # ZH-2.04, press
        (kip.KIP_1, NON_CORE, "55/100"),
        (kip.KIP_1, None, "55/100"),
        (kip.KIP_2, CORE, "1/2"),  # ZH-2.05, inferred from "as until now"
        (kip.KIP_2BIS, CORE, "1/2"),  # ZH-2.05
        (kip.KIP_3, CORE, "1/2"),  # ZH-2.06
        (kip.KIP_3, NON_CORE, "45/100"),  # ZH-2.06
    ],
)
def test_zh_2_04__zh_2_05__zh_2_06__zh_2_07__the_rate_is_a_table_by_period_and_class(period, kind, rate):
    """Kanton höchstens 55 / 50 / 45 Prozent; Gemeinde mindestens 45 / 50 / 55 Prozent."""
    high = agreement(period, kind, Chf(10_000_000))
    for year in period.term.years:
        found = paid(high, Chf(100_000), year)
        assert found.value == Chf(100_000).times(Fraction(rate), kip.DOWN_TO_RAPPEN)
        assert found.figures["own_share"] == Chf(100_000) - found.value
        assert found.binding is L.RATE
        said = {step.key: step.say("en") for step in found.steps}
        assert said["at_rate"].startswith(f"At the rate of {int(Fraction(rate) * 100)} per cent ")


@pytest.mark.parametrize("period", kip.PROGRAMME_PERIODS)
def test_zh_2_19__how_it_is_settled_was_seen_for_kip_1_only(period):
    said = {step.key: step.say("en") for step in paid(agreement(period), Chf(9)).steps}
    seen = said["settlement"].startswith("Actual cost is settled at the end of the year")
    assert seen is (period == kip.KIP_1)
    assert said["settlement"].endswith("was not found.") is not seen


@pytest.mark.parametrize(
    ("period", "law", "head", "rate", "certainty"),
    [
        (kip.KIP_1, zurich.LAW, ["KIP 2014-2017"], "Brühlmann", kip.Certainty.PRESS),
        (kip.KIP_1, EQUAL, ["KIP 2014-2017"], "KIP 2014-2017", kip.Certainty.DERIVED),
        (kip.KIP_2, zurich.LAW, ["KIP 2bis"], "KIP 2bis", kip.Certainty.DERIVED),
        (kip.KIP_2BIS, zurich.LAW, ["KIP 2bis"], "KIP 2bis", kip.Certainty.COMMUNAL),
        (kip.KIP_3, zurich.LAW, ["Stallikon", "Dietlikon"], "Dietlikon", kip.Certainty.COMMUNAL),
    ],
)
def test_zh_2_04__zh_2_05__zh_2_06__nobody_is_quoted_for_another_period(period, law, head, rate, certainty):
    found = paid(agreement(period), Chf(10_000), law=law)
    assert [name in str(one.title) for one, name in zip(found.steps[0].sources, head, strict=True)] == [
        True for _ in head
    ]
    (source,) = next(step for step in found.steps if step.key == "at_rate").sources
    assert rate in str(source.title)
    assert source.certainty is certainty


@pytest.mark.parametrize("period", [kip.KIP_2, kip.KIP_2BIS])
def test_zh_2_05__the_rate_of_others_under_kip_2_and_2bis_is_not_known(period):
    with pytest.raises(kip.NotKnownError, match=r"not a core municipality under KIP 2"):
        paid(agreement(period, NON_CORE), Chf(1))


def test_zh_2_06__a_class_that_is_not_stated_is_asked_for_where_it_matters():
    for period in (kip.KIP_2, kip.KIP_2BIS, kip.KIP_3):
        with pytest.raises(kip.NotKnownError, match="CORE or NON_CORE"):
            paid(agreement(period, None), Chf(1))


def test_zh_2_03__a_contribution_at_parity_may_mean_equal_parts():
    """«paritätischer Beitrag der Gemeinden» (page of the canton) against 45/55 (press): KIP 1 only."""
    kip_1 = agreement(kip.KIP_1, None, Chf(100_000))
    assert paid(kip_1, Chf(42_000)).value == Chf(23_100)
    assert paid(kip_1, Chf(42_000), law=EQUAL).value == Chf(21_000)
    assert zurich.questions.MUNICIPAL_SHARE_KIP_1 in dict(paid(kip_1, Chf(42_000)).questions)
    for period, kind in ((kip.KIP_2, CORE), (kip.KIP_3, NON_CORE)):
        found = paid(agreement(period, kind), Chf(10_000))
        assert found.under(EQUAL).value == found.value
        assert found.questions == ()


def test_zh_2_11__w1__dietlikon_kip_3():
    """Dietlikon, nau.ch: catalogue 46 500 a year, core, at most 50 per cent: 23 250 each."""
    found = paid(agreement(ceiling=Chf(23_250)), Chf(46_500))
    assert (found.value, found.figures["own_share"]) == (Chf(23_250), Chf(23_250))
    assert found.bindings == (L.MUNICIPAL_CEILING, L.RATE)
    assert found.figures["left_under_the_ceiling"] == Chf(0)


def test_zh_2_11__a_ceiling_that_is_not_stated_is_never_guessed():
    for ceiling in (None, {2025: Chf(5)}):
        with pytest.raises(kip.NotKnownError, match="no formula"):
            paid(agreement(ceiling=ceiling), Chf(1), 2024)


def test_zh_2_05__that_the_canton_pays_under_kip_2_is_derived():
    for period, certainty in ((kip.KIP_2, kip.Certainty.DERIVED), (kip.KIP_2BIS, kip.Certainty.COMMUNAL)):
        assert paid(agreement(period), Chf(1)).steps[0].sources[0].certainty is certainty


def test_w5__geroldswil_kip_1():
    """Geroldswil, Limmattaler Zeitung: municipality 19 000, canton about 23 000 of about 42 000."""
    found = paid(agreement(kip.KIP_1, None, Chf(23_000)), Chf(42_000), 2014)
    assert (found.value, found.figures["own_share"]) == (Chf(23_000), Chf(19_000))
    assert found.binding is L.MUNICIPAL_CEILING
    assert found.figures["own_share"] / Chf(42_000) >= Fraction(45, 100)


def test_zh_2_18__schlieren_pays_26_per_cent_in_cash_because_services_are_recognised():
    """Of 100 francs in cash the canton pays 74 if services are recognised; how many hangs on the reading."""
    high = agreement(kip.KIP_1, None, Chf(1_000_000))
    services = Chf(19_000)
    assert paid(high, Chf(100_000), recognised=services, law=SHARE_ONLY).value == Chf(74_000)
    assert paid(high, Chf(100_000), recognised=services).value == Chf("65450")
    assert paid(high, Chf(100_000), recognised=Chf(34_546)).value == Chf("74000.30")
    assert paid(high, Chf(100_000)).under(SHARE_ONLY).value == paid(high, Chf(100_000)).value


@given(laws, periods, st.sampled_from([CORE, NON_CORE]), money, money, money)
def test_zh_2_04__zh_2_11__never_above_ceiling_rate_or_cost(law, period, kind, ceiling, cost, recognised):
    agreed = agreement(period, kind if period in {kip.KIP_1, kip.KIP_3} else CORE, ceiling)
    found = paid(agreed, cost, recognised=recognised, law=law)
    rate = {kip.KIP_1: Fraction(1, 2) if law == EQUAL else Fraction(55, 100)}.get(period, Fraction(1, 2))
    rate = Fraction(45, 100) if (period, kind) == (kip.KIP_3, NON_CORE) else rate
    counted = recognised.rappen if law == SHARE_ONLY else recognised.rappen * rate
    at_rate = (
        int(cost.rappen * rate) + int(counted)
        if law == SHARE_ONLY
        else int((cost.rappen + recognised.rappen) * rate)
    )
    assert found.value.rappen == min(ceiling.rappen, at_rate, cost.rappen)
    assert found.value + found.figures["own_share"] == cost
    assert found.value + found.figures["left_under_the_ceiling"] == ceiling


@given(laws, st.sampled_from([CORE, NON_CORE]), money, money, money, money, st.integers(0, 2))
def test_zh_2_11__more_is_never_less(law, kind, ceiling, cost, recognised, more, which):
    """More cost, a higher ceiling, more recognised services never lower what the canton pays."""
    facts = [ceiling, cost, recognised]
    raised = [amount + more if number == which else amount for number, amount in enumerate(facts)]
    low, high = (
        paid(agreement(kind=kind, ceiling=a), b, recognised=c, law=law).value for a, b, c in (facts, raised)
    )
    assert low <= high


@given(money, money)
def test_zh_2_06__to_become_a_core_municipality_never_lowers_what_is_paid(ceiling, cost):
    core, other = (paid(agreement(kind=kind, ceiling=ceiling), cost).value for kind in (CORE, NON_CORE))
    assert other <= core


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: agreement(period="KIP 3"), kip.WrongTypeError),
        (lambda: agreement(kind="core"), kip.WrongTypeError),
        (lambda: agreement(ceiling=5), kip.WrongTypeError),
        (lambda: agreement(ceiling={}), kip.InvalidValueError),
        (lambda: agreement(ceiling=Chf(-1)), kip.InvalidValueError),
        (lambda: agreement(ceiling={True: Chf(1)}), kip.WrongTypeError),
        (lambda: agreement(ceiling=((2024, Chf(1)), (2024, Chf(2)))), kip.InvalidValueError),
        (lambda: agreement(ceiling={2023: Chf(1)}), kip.OutsideRangeError),
        (lambda: agreement(ceiling=zurich.IazhCeiling({2024: Chf(1)})), kip.WrongTypeError),
        (
            lambda: zurich.MunicipalServiceAgreement(municipality="Uster", period=kip.KIP_3),
            kip.WrongTypeError,
        ),
        (
            lambda: zurich.MunicipalServiceAgreement(
                municipality=kip.Municipality(1, "Aeugst", kip.Canton.AG), period=kip.KIP_3
            ),
            kip.InvalidValueError,
        ),
        (
            lambda: zurich.MunicipalServiceAgreement(municipality=USTER, period=kip.KIP_3, source="x"),
            kip.WrongTypeError,
        ),
        (lambda: paid(agreement(), Chf(-1)), kip.InvalidValueError),
        (lambda: paid(agreement(), 5), kip.WrongTypeError),
        (lambda: paid(agreement(), Chf(1), recognised=Chf(-1)), kip.InvalidValueError),
        (lambda: paid(agreement(), Chf(10**12), recognised=Chf("0.01")), kip.InvalidValueError),
        (lambda: paid(agreement(), Chf(1), 2023), kip.OutsideRangeError),
        (lambda: paid(agreement(), Chf(1), law=5), kip.WrongTypeError),
        (lambda: paid(agreement(), Chf(1), law=kip.LAW), kip.UnknownNameError),
        (lambda: paid("x", Chf(1), 2024), kip.WrongTypeError),
        (lambda: MunicipalityClass("x"), kip.UnknownNameError),
        (lambda: L("x"), kip.UnknownNameError),
        (lambda: agreement().ceiling_rappen(True), kip.WrongTypeError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


@pytest.mark.parametrize("bad", [40_000, "40000", True, [2024]])
def test_a_bad_ceiling_is_told_both_ways_to_give_one(bad):
    with pytest.raises(kip.WrongTypeError) as caught:
        zurich.MunicipalServiceAgreement(municipality=USTER, period=kip.KIP_3, ceiling=bad)
    assert (caught.value.name, caught.value.value) == ("ceiling", bad)
    assert "Chf(...) or {2024: Chf(...)}" in caught.value.remedy


def test_the_two_ceilings_of_a_municipality_are_two_types():
    """Kostendach of the service agreement, maximale Kostenbeteiligung of the IAZH."""
    assert zurich.MunicipalCeiling({2024: Chf(5)}) != zurich.IazhCeiling({2024: Chf(5)})
    assert zurich.IazhCeiling({2024: Chf(5)}).rappen(2025) is None


def test_canton_law_refuses_what_the_federal_law_has_already():
    with pytest.raises(kip.InvalidValueError, match="once"):
        zurich.LAW.extended("again", timelines=zurich.LAW.timelines[-1:])
    for wrong in ({"timelines": [1]}, {"questions": [1]}, {"questions": (1,)}, {"timelines": (1,)}):
        with pytest.raises(kip.WrongTypeError):
            kip.LAW.extended("x", **wrong)
    with pytest.raises(kip.WrongTypeError):
        kip.LAW.extended(5)
