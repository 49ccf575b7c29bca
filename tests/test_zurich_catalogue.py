"""Zurich: the catalogue of services, and what of it counts."""

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich import CatalogueMeasure, CostBearer, ServiceCatalogue
from tests.findings.zurich_catalogue import COUNSELLING, KIP_1_ONLY, PLAYGROUP, A, creditable, measure
from tests.findings.zurich_service import agreement
from tests.strategies import money, periods

KIP_3 = agreement(kip.KIP_3)
LANGUAGE = measure(A.LANGUAGE, 5)


def test_zh_2_17__a_playgroup_in_the_budget_of_the_school_does_not_count():
    """Limmattaler Zeitung, article on Geroldswil, KIP 1: moved from the school's to the municipality's budget."""
    found = creditable(kip.KIP_1, COUNSELLING, PLAYGROUP)
    assert (found.value, found.figures["refused"]) == (Chf(30_000), Chf(12_000))
    assert (found.figures["area_counselling"], found.figures["area_early_childhood"]) == (Chf(30_000), Chf(0))
    assert found.figures["measure_2"] == Chf(12_000)
    assert "Massnahme 2 (Spielgruppe plus) zählt nicht" in found.explain("de")
    assert found.questions == ()
    moved = measure(PLAYGROUP.area, 12_000, name=PLAYGROUP.name)
    assert creditable(kip.KIP_1, COUNSELLING, moved).value == Chf(42_000)


@pytest.mark.parametrize("period", [kip.KIP_2, kip.KIP_2BIS])
def test_zh_2_17__whether_it_holds_after_kip_1_is_an_open_question(period):
    found = creditable(period, COUNSELLING, PLAYGROUP)
    assert found.value == Chf(30_000)
    assert found.under(KIP_1_ONLY).value == Chf(42_000)
    assert [question for question, _ in found.questions] == [zurich.questions.BUDGET_OF_THE_MUNICIPALITY]
    assert "zählt nicht" not in found.under(KIP_1_ONLY).explain("de")
    assert creditable(kip.KIP_1, PLAYGROUP, law=KIP_1_ONLY).value == Chf(0)


def test_zh_2_17__nobody_elses_budget_counts_and_a_measure_without_cost_is_told_apart():
    for bearer in (CostBearer.SCHOOL, CostBearer.OTHER):
        found = creditable(kip.KIP_3, measure(A.LANGUAGE, 0, bearer), measure(A.LANGUAGE, 7, bearer))
        assert found.value == Chf(0)
        assert found.explain("de").count("zählt nicht:") == 2


def test_zh_2_16__further_conditions_are_not_known():
    """Vorgaben zur Umsetzung von Massnahmen in den Gemeinden: only the cover page was found."""
    found = creditable(kip.KIP_2, COUNSELLING)
    assert any("Vorgaben zur Umsetzung" in str(source.title) for source in found.sources)
    assert "their text was not found" in " ".join(found.explain("en").replace("│", "").split())
    for period, one in ((kip.KIP_1, COUNSELLING), (kip.KIP_2BIS, COUNSELLING), (kip.KIP_3, LANGUAGE)):
        other = creditable(period, one)
        assert not any("Vorgaben zur Umsetzung" in str(source.title) for source in other.sources)
        assert "Further conditions are not known" in other.explain("en")


def test_zh_2_12__the_catalogue_is_drawn_up_within_the_rules_of_the_canton():
    assert "drawn_up" in [s.key for step in creditable(kip.KIP_3, LANGUAGE).steps for s in step.walk()]
    assert "drawn_up" not in [s.key for step in creditable(kip.KIP_2, COUNSELLING).steps for s in step.walk()]


def test_zh_2_12__w1__the_catalogue_of_dietlikon():
    """Dietlikon, nau.ch: a catalogue of 46 500 a year."""
    found = creditable(kip.KIP_3, measure(A.LANGUAGE, 40_000), measure(A.EARLY_CHILDHOOD, 6_500))
    assert found.value == Chf(46_500)
    assert found.figures["refused"] == Chf(0)


@st.composite
def catalogues(draw, most=6):
    period = draw(periods)
    agreed = agreement(period)
    one = st.builds(
        CatalogueMeasure,
        st.sampled_from([area.area for area in period.areas]),
        money,
        st.sampled_from(CostBearer),
    )
    year = draw(st.sampled_from(list(period.years)))
    return ServiceCatalogue(agreed, year, draw(st.lists(one, min_size=1, max_size=most)))


@given(catalogues(), st.sampled_from([zurich.LAW, KIP_1_ONLY]), st.randoms())
def test_zh_2_17__what_counts_and_what_does_not_are_the_catalogue(catalogue, law, random):
    found = zurich.creditable_cost(catalogue, law=law)
    own = [one.cost for one in catalogue.measures if one.bearer is CostBearer.MUNICIPALITY]
    every = law == KIP_1_ONLY and catalogue.agreement.period != kip.KIP_1
    assert found.value == (catalogue.total if every else sum(own, start=Chf(0)))
    assert found.value + found.figures["refused"] == catalogue.total
    by_area = [found.figures[f"area_{area.name.lower()}"] for area in catalogue.areas]
    assert sum(by_area, start=Chf(0)) == found.value
    mixed = list(catalogue.measures)
    random.shuffle(mixed)
    assert (
        zurich.creditable_cost(ServiceCatalogue(catalogue.agreement, catalogue.year, mixed), law=law).value
        == found.value
    )


@given(catalogues(), st.sampled_from([zurich.LAW, KIP_1_ONLY]))
def test_zh_2_17__a_cost_moved_into_the_own_budget_never_makes_less_count(catalogue, law):
    first, *rest = catalogue.measures
    moved = CatalogueMeasure(first.area, first.cost, CostBearer.MUNICIPALITY)
    after = ServiceCatalogue(catalogue.agreement, catalogue.year, [moved, *rest])
    assert zurich.creditable_cost(after, law=law).value >= zurich.creditable_cost(catalogue, law=law).value


def test_a_catalogue_knows_its_areas():
    course, talks = measure(A.LANGUAGE, 5), measure(A.INFORMATION_NEEDS_AND_COUNSELLING, 7)
    catalogue = ServiceCatalogue(KIP_3, 2025, [course, talks, course])
    assert catalogue.areas == (A.INFORMATION_NEEDS_AND_COUNSELLING, A.LANGUAGE)
    assert catalogue.in_area(A.LANGUAGE) == (course, course)
    assert catalogue.total == Chf(17)
    with pytest.raises(kip.UnknownNameError):
        catalogue.in_area(A.COUNSELLING)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: CatalogueMeasure("language", Chf(5), CostBearer.MUNICIPALITY), kip.WrongTypeError),
        (lambda: CatalogueMeasure(A.LANGUAGE, 5, CostBearer.MUNICIPALITY), kip.WrongTypeError),
        (lambda: measure(A.LANGUAGE, -5), kip.InvalidValueError),
        (lambda: measure(A.LANGUAGE, 5, None), kip.WrongTypeError),
        (lambda: measure(A.LANGUAGE, 5, True), kip.WrongTypeError),
        (lambda: measure(A.LANGUAGE, 5, name=""), kip.InvalidValueError),
        (lambda: measure(A.LANGUAGE, 5, name=5), kip.WrongTypeError),
        (lambda: ServiceCatalogue("x", 2024, [LANGUAGE]), kip.WrongTypeError),
        (lambda: ServiceCatalogue(KIP_3, 2023, [LANGUAGE]), kip.OutsideRangeError),
        (lambda: ServiceCatalogue(KIP_3, True, [LANGUAGE]), kip.WrongTypeError),
        (lambda: ServiceCatalogue(KIP_3, 2024, []), kip.InvalidValueError),
        (lambda: ServiceCatalogue(KIP_3, 2024, LANGUAGE), kip.WrongTypeError),
        (lambda: ServiceCatalogue(KIP_3, 2024, [5]), kip.WrongTypeError),
        (lambda: ServiceCatalogue(KIP_3, 2024, [COUNSELLING]), kip.UnknownNameError),
        (lambda: ServiceCatalogue(KIP_3, 2024, [measure(A.LANGUAGE, 10**12)] * 2), kip.InvalidValueError),
        (lambda: zurich.creditable_cost("x"), kip.WrongTypeError),
        (
            lambda: zurich.creditable_cost(ServiceCatalogue(KIP_3, 2024, [LANGUAGE]), law=None),
            kip.WrongTypeError,
        ),
        (lambda: CostBearer("x"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()
