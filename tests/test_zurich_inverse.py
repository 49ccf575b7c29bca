"""Zurich: the inverse questions of a municipality, exact to the Rappen."""

import attrs
import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich.kernels import creditable as counting, inverse
from kipcore.kernels.ops import SCALAR
from tests.findings.zurich_inverse import ALL, KIP_3, TENTH, ZERO, at_ceiling, difference, share
from tests.findings.zurich_service import CORE, EQUAL, NON_CORE, SHARE_ONLY, agreement
from tests.strategies import MOST, money, periods

L = zurich.ContributionLimit
RAPPEN = Chf.from_rappen(1)
ZERO_SHARE_ONLY = ZERO.with_reading(zurich.questions.RECOGNISED_SERVICES, "as share only")
TENTH_SHARE_ONLY = TENTH.with_reading(zurich.questions.RECOGNISED_SERVICES, "as share only")
laws = st.sampled_from([zurich.LAW, EQUAL, SHARE_ONLY, ALL, TENTH, TENTH_SHARE_ONLY])


def paid(agreed, cost, year=None, **more):
    year = year or agreed.term.first.year
    return zurich.municipal_contribution(agreed, year=year, cost=cost, **more).value


@st.composite
def agreed(draw, ceiling=money):
    period = draw(periods)
    kind = draw(st.sampled_from([CORE, NON_CORE])) if period in {kip.KIP_1, kip.KIP_3} else CORE
    return agreement(period, kind, draw(ceiling))


@pytest.mark.parametrize(
    ("period", "kind", "cost"),
    [
        (kip.KIP_1, None, "45454.55"),
        (kip.KIP_2, CORE, "50000"),
        (kip.KIP_2BIS, CORE, "50000"),
        (kip.KIP_3, CORE, "50000"),
        (kip.KIP_3, NON_CORE, "55555.56"),
    ],
)
def test_zh_2_11__zh_2_04__zh_2_05__zh_2_06__at_which_cost_the_ceiling_is_used_up(period, kind, cost):
    found = at_ceiling(agreement(period, kind))
    assert found.value == Chf(cost)
    assert found.bindings == (L.RATE,)
    assert found.figures["own_share"] == Chf(cost) - Chf(25_000)


def test_zh_2_11__w1__dietlikon_uses_its_ceiling_up_at_46_500():
    """Dietlikon, nau.ch: catalogue 46 500 a year, the canton at most 23 250, the municipality 23 250."""
    dietlikon = agreement(kip.KIP_3, CORE, Chf(23_250))
    assert at_ceiling(dietlikon).value == Chf(46_500)
    assert share(dietlikon).value == Chf(23_250)


@pytest.mark.parametrize(("kind", "share_asked"), [(CORE, Chf(750_000)), (NON_CORE, Chf("916666.67"))])
def test_zh_2_06__zh_2_07__w8__the_city_of_zurich_bears_more_than_it_must(kind, share_asked):
    """Language courses 2023-2026: 1 750 000 gross, KIP 750 000, net 1 000 000 a year (57.14 per cent)."""
    city = agreement(kip.KIP_3, kind, Chf(750_000))
    assert paid(city, Chf(1_750_000)) == Chf(750_000)
    assert share(city).value == share_asked <= Chf(1_000_000)
    assert at_ceiling(city).value <= Chf(1_750_000)


@given(laws, agreed(), money)
def test_zh_2_11__at_the_cost_found_the_ceiling_is_paid_and_one_rappen_less_does_not_do(law, one, recognised):
    cost = at_ceiling(one, recognised=recognised, law=law).value
    ceiling = one.ceiling.rappen(one.term.first.year)
    assert paid(one, cost, recognised=recognised, law=law).rappen == ceiling
    assert cost.rappen >= ceiling
    if cost:
        assert paid(one, cost - RAPPEN, recognised=recognised, law=law).rappen < ceiling


@given(laws, agreed(), money, money, st.fractions(0, 1))
def test_zh_2_07__with_the_share_found_it_is_drawn_and_one_rappen_less_does_not_do(
    law, one, recognised, more, part
):
    wanted = Chf.from_rappen(int(one.ceiling.rappen(one.term.first.year) * part))
    found = share(one, wanted, recognised=recognised, law=law)
    cost = found.figures["cost"]
    assert found.value + wanted == cost
    assert paid(one, cost, recognised=recognised, law=law) == wanted
    if found.value:
        assert paid(one, cost - RAPPEN, recognised=recognised, law=law) < wanted
    assert share(one, wanted, recognised=recognised + more, law=law).value <= found.value
    least = share(one, Chf.from_rappen(wanted.rappen // 2), recognised=recognised, law=law)
    assert least.value <= found.value


@given(laws, agreed(), money, money, money)
def test_zh_2_11__zh_2_18__more_services_never_raise_it_and_a_higher_ceiling_never_lowers_it(
    law, one, recognised, services, higher
):
    found = at_ceiling(one, recognised=recognised, law=law).value
    assert at_ceiling(one, recognised=recognised + services, law=law).value <= found
    ceiling = Chf.from_rappen(one.ceiling.rappen(one.term.first.year))
    above = agreement(one.period, one.municipality_class, ceiling + higher)
    assert at_ceiling(above, recognised=recognised, law=law).value >= found


def test_zh_2_18__large_recognised_services_leave_only_the_contribution_itself_to_be_spent():
    for law in (zurich.LAW, SHARE_ONLY):
        found = at_ceiling(recognised=Chf(80_000), law=law)
        assert (found.value, found.bindings) == (Chf(25_000), (L.COST,))
        assert share(recognised=Chf(80_000), law=law).value == Chf(0)
    assert at_ceiling(recognised=Chf(25_000)).bindings == (L.RATE, L.COST)
    assert at_ceiling(recognised=Chf(10_000)).value == Chf(40_000)
    assert at_ceiling(recognised=Chf(10_000), law=SHARE_ONLY).value == Chf(30_000)


def test_zh_2_18__schlieren_pays_26_per_cent_in_cash():
    """Limmattaler Zeitung: about 26 instead of 45 per cent in cash, since services are recognised."""
    schlieren = agreement(kip.KIP_1, None, Chf(74_000))
    assert share(schlieren).value == Chf("60545.46")
    assert share(schlieren, recognised=Chf(19_000), law=SHARE_ONLY).value == Chf(26_000)
    assert share(schlieren, recognised=Chf("34545.46")).value == Chf(26_000)


def test_zh_2_11__a_ceiling_of_zero_asks_for_nothing():
    none = agreement(kip.KIP_3, CORE, Chf(0))
    for law in (zurich.LAW, ZERO):
        assert at_ceiling(none, law=law).value == share(none, law=law).value == Chf(0)
    assert at_ceiling(none).bindings == (L.RATE, L.COST)


def test_zh_2_06__a_rate_of_zero_draws_nothing():
    for ask in (at_ceiling, share):
        with pytest.raises(kip.UndecidableError, match="above zero"):
            ask(law=ZERO)
        with pytest.raises(kip.UndecidableError, match="above zero"):
            ask(recognised=Chf(10**9), law=ZERO)
        with pytest.raises(kip.UndecidableError, match="above zero"):
            ask(recognised=Chf("24999.99"), law=ZERO_SHARE_ONLY)
        with pytest.raises(kip.UndecidableError, match="above zero"):
            ask(agreement(kip.KIP_3, CORE, RAPPEN), law=ZERO)
    assert at_ceiling(recognised=Chf(25_000), law=ZERO_SHARE_ONLY).value == Chf(25_000)


def test_zh_2_06__a_whole_rate_asks_for_no_share():
    assert (at_ceiling(law=ALL).value, share(law=ALL).value) == (Chf(25_000), Chf(0))
    assert at_ceiling(law=ALL).figures["own_share"] == Chf(0)


def test_zh_2_11__what_goes_beyond_a_cost_is_said_where_there_is_a_cost():
    nothing = at_ceiling(agreement(kip.KIP_3, CORE, Chf(0)))
    assert [step.key for step in at_ceiling().steps][:3] == ["cost_at_ceiling", "own_share", "above"]
    assert "above" not in [step.key for step in nothing.steps]


def test_zh_2_06__what_becoming_a_core_municipality_changes():
    found = difference(KIP_3, 46_500)
    assert (found.value, found.figures["as_core"]) == (Chf(2_325), Chf(23_250))
    assert found.figures["as_non_core"] == Chf(20_925)
    assert "limited by: rate of contribution" in " ".join(found.explain("en").replace("│", "").split())
    high = difference(KIP_3, 90_000)
    assert high.value == Chf(0)
    assert "cost ceiling of the service agreement" in " ".join(high.explain("en").replace("│", "").split())
    assert difference(KIP_3, 52_000).value == Chf(25_000) - Chf(23_400)


def test_zh_2_04__under_kip_1_there_are_no_classes():
    found = difference(agreement(kip.KIP_1), 10_000)
    assert found.value == Chf(0)
    assert "no_classes" in [step.key for step in found.steps]
    assert "no_classes" not in [step.key for step in difference(KIP_3, 5).steps]


@pytest.mark.parametrize("period", [kip.KIP_2, kip.KIP_2BIS])
def test_zh_2_05__under_kip_2_and_2bis_the_difference_is_not_known(period):
    with pytest.raises(kip.NotKnownError, match="not a core municipality under KIP 2"):
        difference(agreement(period, CORE), 10_000)


@given(
    st.sampled_from([zurich.LAW, SHARE_ONLY, TENTH]),
    st.sampled_from([CORE, NON_CORE, None]),
    money,
    money,
    money,
)
def test_zh_2_06__zh_2_07__the_difference_is_that_of_the_two_contributions(
    law, kind, ceiling, cost, recognised
):
    one = agreement(kip.KIP_3, kind, ceiling)
    found = zurich.core_difference(one, year=2024, cost=cost, recognised=recognised, law=law)
    core, other = (
        paid(attrs.evolve(one, municipality_class=known), cost, recognised=recognised, law=law)
        for known in (CORE, NON_CORE)
    )
    assert found.value == core - other
    assert law == TENTH or found.value >= Chf(0)


def test_zh_2_06__what_if_a_core_municipality_were_paid_less():
    found = difference(KIP_3, 10_000, law=TENTH)
    assert found.value == Chf(-3_500)
    assert "3'500.00 less" in found.explain("en")


huge = (st.integers(0, MOST) | st.sampled_from([0, 1, MOST - 1, MOST])).map(Chf.from_rappen)


@given(laws, agreed(huge), huge, huge)
def test_zh_2_11__zh_2_18__whatever_has_a_value_can_be_explained_up_to_the_largest_amounts(
    law, one, cost, recognised
):
    year = one.term.first.year
    for ask in (
        lambda: zurich.municipal_contribution(one, year=year, cost=cost, recognised=recognised, law=law),
        lambda: zurich.core_difference(one, year=year, cost=cost, recognised=recognised, law=law),
        lambda: at_ceiling(one, recognised=recognised, law=law),
        lambda: share(one, min(cost, one.ceiling.by_year[0][1]), recognised=recognised, law=law),
    ):
        try:
            found = ask()
        except kip.KipError:
            continue
        assert found.explain("it")
        assert found.figures


class Traced:
    """Another way to carry out the operations: both sides are computed, as a column would."""

    def least(self, a, b):
        return [b, a][a <= b]

    def where(self, condition, then, otherwise):
        return [otherwise, then][bool(condition)]

    def keep(self, a):
        return a


@given(st.integers(0, 10**12), st.integers(0, 10**12), st.integers(0, 100), st.booleans())
def test_zh_2_11__the_kernels_are_the_same_for_every_carrier(wanted, recognised, numerator, as_cost):
    found = {
        (
            inverse.reachable(wanted, recognised, numerator, as_cost, o),
            cost := inverse.cost_at_rate(wanted, recognised, numerator, 100, as_cost, o),
            inverse.least_cost(wanted, cost, o),
            counting.counted(wanted, as_cost, recognised > wanted, o),
        )
        for o in (SCALAR, Traced())
    }
    assert len(found) == 1
    assume(numerator)
    assert found.pop()[1] >= 0


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: zurich.cost_at_ceiling("x", year=2024), kip.WrongTypeError),
        (lambda: zurich.own_share_needed("x", year=2024), kip.WrongTypeError),
        (lambda: zurich.core_difference("x", year=2024, cost=Chf(1)), kip.WrongTypeError),
        (lambda: at_ceiling(year=2023), kip.OutsideRangeError),
        (lambda: share(year=2028), kip.OutsideRangeError),
        (lambda: difference(KIP_3, 5, 2023), kip.OutsideRangeError),
        (lambda: at_ceiling(year=True), kip.WrongTypeError),
        (lambda: at_ceiling(recognised=Chf(-1)), kip.InvalidValueError),
        (lambda: at_ceiling(recognised=5), kip.WrongTypeError),
        (lambda: share(contribution=5), kip.WrongTypeError),
        (lambda: share(contribution=Chf(-1)), kip.InvalidValueError),
        (lambda: share(contribution=Chf("25000.01")), kip.InvalidValueError),
        (lambda: share(recognised=None), kip.WrongTypeError),
        (lambda: difference(KIP_3, -5), kip.InvalidValueError),
        (lambda: difference(KIP_3, 5, recognised=0), kip.WrongTypeError),
        (lambda: at_ceiling(law=5), kip.WrongTypeError),
        (lambda: share(law=5), kip.WrongTypeError),
        (lambda: difference(KIP_3, 5, law=5), kip.WrongTypeError),
        (lambda: at_ceiling(law=kip.LAW), kip.UnknownNameError),
        (lambda: at_ceiling(agreement(kip.KIP_3, CORE, None)), kip.NotKnownError),
        (lambda: share(agreement(kip.KIP_3)), kip.NotKnownError),
        (lambda: difference(agreement(kip.KIP_3, CORE, None), 5), kip.NotKnownError),
        (lambda: at_ceiling(agreement(kip.KIP_3, CORE, Chf(10**12))), kip.InvalidValueError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()
