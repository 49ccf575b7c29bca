"""Zurich: what it takes to be a core municipality."""

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore.cantons import zurich
from kipcore.cantons.zurich import CoreGap, CoreRequirement
from kipcore.cantons.zurich.kernels import core
from kipcore.kernels.ops import SCALAR
from tests.findings.zurich_core import THREE, WHOLE, WITHOUT_STRATEGY, A, gaps
from tests.test_zurich_inverse import Traced

R = CoreRequirement
SEVEN = [area.area for area in kip.KIP_3.areas]
maybe = st.none() | st.booleans()
laws = st.sampled_from([zurich.LAW, WITHOUT_STRATEGY])
some_areas = st.lists(st.sampled_from(SEVEN), max_size=9)
facts = st.fixed_dictionaries(
    {"areas": st.none() | some_areas, "german_course": maybe, "coordination": maybe, "strategy": maybe}
)


def missing(found):
    return [gap.requirement for gap in found.value if gap.stated]


def not_stated(found):
    return [gap.requirement for gap in found.value if not gap.stated]


def test_zh_2_08__three_of_seven_areas_one_of_them_information_and_counselling():
    """Dietlikon, nau.ch: mindestens drei der sieben Förderbereiche, Information und Beratung, Deutschkurs,
    Koordination."""
    assert gaps(**WHOLE).value == ()
    assert missing(gaps(**{**WHOLE, "areas": THREE[:2]})) == [R.AREAS]
    assert missing(gaps(**{**WHOLE, "areas": SEVEN[1:]})) == [R.INFORMATION_AND_COUNSELLING]
    assert missing(gaps(**{**WHOLE, "areas": [THREE[0]] * 3})) == [R.AREAS]
    assert gaps(**WHOLE).figures["areas_required"] == 3
    assert gaps(**WHOLE).figures["areas_there"] == 3


@pytest.mark.parametrize(
    ("fact", "requirement"),
    [("german_course", R.GERMAN_COURSE), ("coordination", R.COORDINATION), ("strategy", R.STRATEGY)],
)
def test_zh_2_08__zh_2_09__everything_that_is_missing_is_named(fact, requirement):
    assert missing(gaps(**{**WHOLE, fact: False})) == [requirement]
    assert not_stated(gaps(**{**WHOLE, fact: None})) == [requirement]
    everything = gaps(areas=(), german_course=False, coordination=False, strategy=False)
    assert missing(everything) == list(R)


def test_zh_2_08__unknown_is_never_no():
    found = gaps()
    assert (missing(found), not_stated(found)) == ([], list(R))
    assert "steht nicht fest" in found.explain("de")
    assert "ist keine Kerngemeinde" in gaps(german_course=False).explain("de")
    assert "erfüllt, was eine Kerngemeinde ausmacht" in gaps(**WHOLE).explain("de")


def test_zh_2_08__zh_2_09__each_requirement_is_told_with_its_source():
    found = gaps(areas=(), german_course=True, coordination=None, strategy=False)
    steps = {step.key.removeprefix("requirement_"): step for step in found.steps}
    said = {key: step.say("en").partition(":")[0] for key, step in steps.items()}
    assert (said["areas"], said["german_course"]) == ("Missing", "Met")
    assert (said["coordination"], said["strategy"]) == ("Not stated", "Missing")
    assert steps["areas"].steps[1].say("en") == "There are offers in no area of action."
    assert "Dietlikon" in steps["coordination"].sources[0].title
    assert "Wangen-Brüttisellen" in steps["strategy"].sources[0].title
    free = {step.key: step.say("en") for step in found.under(WITHOUT_STRATEGY).steps}
    assert free["requirement_strategy"] == "In this reading an integration strategy is not required."


def test_zh_2_09__the_strategy_is_an_open_question():
    """Wangen-Brüttisellen: compulsory with entry as a core municipality; Dietlikon does not name it."""
    without = {**WHOLE, "strategy": False}
    assert missing(gaps(**without)) == [R.STRATEGY]
    assert gaps(**without).under(WITHOUT_STRATEGY).value == ()
    assert zurich.questions.INTEGRATION_STRATEGY in dict(gaps(**without).questions)
    assert gaps(law=WITHOUT_STRATEGY, **without).figures["strategy_stated"] is False
    assert "strategy_stated" not in gaps(**without).figures
    assert "strategy_stated" not in gaps(law=WITHOUT_STRATEGY, **{**WHOLE, "strategy": None}).figures


def test_zh_2_08__each_area_stands_on_a_line_of_its_own():
    """The names of areas have commas in them: a list in one line would seem longer than it is."""
    said = gaps(**WHOLE).explain("en")
    assert "Areas of action with offers: 3." in said
    assert said.count("Information, assessment of integration needs and counselling.\n") == 1


def test_zh_2_08__the_number_of_inhabitants_plays_no_part():
    assert "number of inhabitants plays no part" in gaps(**WHOLE).explain("en")


@pytest.mark.parametrize("period", [kip.KIP_1, kip.KIP_2, kip.KIP_2BIS])
def test_zh_2_08__zh_2_09__before_kip_3_it_is_not_known(period):
    with pytest.raises(kip.NotKnownError, match="before KIP 3"):
        gaps(period)


def test_zh_2_08__what_if_it_had_been_two_areas_under_kip_2bis():
    law = zurich.LAW.with_value(
        zurich.parameters.CORE_AREAS, 2, during=kip.KIP_2BIS.term, because="what if two were enough"
    )
    old = {**WHOLE, "areas": [A.COUNSELLING, A.EARLY_CHILDHOOD]}
    assert gaps(kip.KIP_2BIS, law, **old).value == ()
    other = {**WHOLE, "areas": [A.PROTECTION_AGAINST_DISCRIMINATION, A.EARLY_CHILDHOOD]}
    assert missing(gaps(kip.KIP_2BIS, law, **other)) == [R.INFORMATION_AND_COUNSELLING]


@given(laws, facts, st.sampled_from(SEVEN), st.randoms())
def test_zh_2_08__more_is_never_a_gap_and_the_order_does_not_matter(law, given_, area, random):
    found = gaps(law=law, **given_)
    areas = given_["areas"]
    asked = [one for one in R if one is not R.STRATEGY or law == zurich.LAW]
    short = areas is not None and len(set(areas)) < 3
    informed = areas is not None and THREE[0] in areas
    expected = {
        R.AREAS: None if areas is None else not short,
        R.INFORMATION_AND_COUNSELLING: None if areas is None else informed,
        R.GERMAN_COURSE: given_["german_course"],
        R.COORDINATION: given_["coordination"],
        R.STRATEGY: given_["strategy"],
    }
    assert found.value == tuple(
        CoreGap(one, stated=expected[one] is False) for one in asked if expected[one] is not True
    )
    if areas is not None:
        more = gaps(law=law, **{**given_, "areas": [*areas, area]})
        assert {gap.requirement for gap in more.value} <= {gap.requirement for gap in found.value}
        random.shuffle(areas)
        assert gaps(law=law, **given_).value == found.value


@given(laws, facts, st.data())
def test_zh_2_08__stating_more_turns_nothing_round(law, given_, data):
    name = data.draw(st.sampled_from(["german_course", "coordination", "strategy"]))
    before = gaps(law=law, **{**given_, name: None})
    for now in (True, False):
        after = gaps(law=law, **{**given_, name: now})
        assert set(missing(before)) <= set(missing(after))
        assert {gap.requirement for gap in after.value} <= {gap.requirement for gap in before.value}


@given(st.integers(0, 8), st.integers(0, 8))
def test_zh_2_08__the_kernel_counts_what_is_short_for_every_carrier(areas, required):
    assert core.areas_short(areas, required, SCALAR) == max(required - areas, 0)
    assert core.areas_short(areas, required, Traced()) == max(required - areas, 0)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: gaps("KIP 3"), kip.WrongTypeError),
        (lambda: gaps(areas="language"), kip.WrongTypeError),
        (lambda: gaps(areas=5), kip.WrongTypeError),
        (lambda: gaps(areas=["language"]), kip.WrongTypeError),
        (lambda: gaps(areas=[A.COUNSELLING]), kip.UnknownNameError),
        (lambda: gaps(german_course=1), kip.WrongTypeError),
        (lambda: gaps(coordination="yes"), kip.WrongTypeError),
        (lambda: gaps(strategy=0), kip.WrongTypeError),
        (lambda: gaps(law=None), kip.WrongTypeError),
        (lambda: gaps(law=kip.LAW), kip.UnknownNameError),
        (lambda: CoreGap("areas"), kip.WrongTypeError),
        (lambda: CoreGap(R.AREAS, stated=1), kip.WrongTypeError),
        (lambda: R("x"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


@pytest.mark.parametrize("name", ["german_course", "coordination", "strategy"])
def test_a_wrong_fact_is_named_as_the_argument(name):
    with pytest.raises(kip.WrongTypeError) as caught:
        gaps(**{name: "yes"})
    assert caught.value.name == name
