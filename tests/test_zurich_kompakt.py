"""Zurich: KOMPAKT, the five steps in which a municipality comes to a programme of its own."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich
from kipcore.cantons.zurich import KompaktActor, KompaktProcess, KompaktResult, KompaktStep
from tests.findings.zurich_kompakt import ASKED, BEGUN, DAYS, LATER, process

USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
STEPS = list(KompaktStep)
OFFICE, MUNICIPALITY = KompaktActor.INTEGRATION_OFFICE, KompaktActor.MUNICIPALITY


def found(steps, on=ASKED, **more):
    return zurich.kompakt_next_step(process(steps), on=on, **more)


def test_zh_3_01__it_is_free_of_charge():
    """KOMPAKT: kostenlos."""
    for number in range(5):
        assert found(number).figures["price"] == Chf(0)
        assert "free of charge" in found(number).explain("en")
        price = next(step for step in found(number).steps if step.key == "price")
        assert price.sources[0].certainty is kip.Certainty.DERIVED  # the page is undated
    dear = zurich.kompakt_next_step(process(0, date(2018, 1, 1)), on=date(2019, 1, 1), law=LATER)
    assert dear.figures["price"] == Chf(500)
    assert "CHF 500.00" in dear.explain("en")


@pytest.mark.parametrize(
    ("number", "step", "lead", "actors", "result", "page"),
    [
        (
            0,
            KompaktStep.PLANNING,
            OFFICE,
            (
                OFFICE,
                KompaktActor.COORDINATION_PERSON,
                KompaktActor.EXECUTIVE_REPRESENTATIVE,
                KompaktActor.WORKING_GROUP,
            ),
            KompaktResult.PEOPLE,
            "kompakt/planung.html",
        ),
        (
            1,
            KompaktStep.MUNICIPAL_PROFILE,
            OFFICE,
            (OFFICE, MUNICIPALITY),
            KompaktResult.MUNICIPAL_PROFILE,
            "gemeinden/kompakt.html",
        ),
        (
            2,
            KompaktStep.MEASURES,
            OFFICE,
            (OFFICE, KompaktActor.WORKING_GROUP),
            KompaktResult.CHOSEN_OFFERS,
            "gemeinden/kompakt.html",
        ),
        (3, KompaktStep.PROGRAMME, OFFICE, (OFFICE,), KompaktResult.PROGRAMME, "kompakt/programm.html"),
        (
            4,
            KompaktStep.IMPLEMENTATION,
            MUNICIPALITY,
            (MUNICIPALITY, OFFICE),
            KompaktResult.OFFERS,
            "kompakt/umsetzung.html",
        ),
    ],
)
def test_zh_3_02__zh_3_03__zh_3_04__zh_3_05__zh_3_06__each_step_with_lead_actors_and_result(
    number, step, lead, actors, result, page
):
    one = found(number)
    assert one.value is step
    assert step.number == number + 1
    assert (one.figures["lead"], one.figures["actors"], one.figures["result"]) == (lead, actors, result)
    assert (step.lead, step.actors, step.result) == (lead, actors, result)
    assert one.steps[0].sources[0].url.endswith(page)


@pytest.mark.parametrize(
    ("number", "keys"),
    [
        (0, ["planning"]),
        (1, ["profile"]),
        (2, ["catalogue"]),
        (3, ["credit_request", "lead_passes"]),
        (4, ["support", "hearing", "round_tables"]),
    ],
)
def test_zh_3_02__zh_3_03__zh_3_04__zh_3_05__zh_3_06__what_else_is_said_of_a_step(number, keys):
    by_key = {step.key: step for step in found(number).steps}
    assert [step.key for step in by_key["result"].steps] == keys


def test_zh_3_06__the_lead_passes_once_at_the_end_of_the_programme():
    assert [step.lead for step in STEPS] == [OFFICE] * 4 + [MUNICIPALITY]
    assert all(step.actors[0] is step.lead for step in STEPS)
    assert "recommended, but not required" in found(4).explain("en")


def test_zh_3_07__the_round_table_meets_twice_a_year():
    """Runder Tisch Integration: halbjährlich."""
    assert found(4).figures["round_tables"] == 2
    assert "round_tables" not in found(3).figures
    with pytest.raises(kip.NotKnownError, match="round tables"):
        zurich.LAW.at(zurich.parameters.KOMPAKT_ROUND_TABLES, date(2018, 1, 1))


@pytest.mark.parametrize(
    ("begun", "asked", "error"),
    [
        (date(2014, 1, 1), date(2017, 12, 31), None),
        (date(2017, 12, 31), date(2017, 12, 31), None),
        (date(2017, 12, 31), date(2018, 1, 1), kip.NotKnownError),
        (date(2018, 1, 1), date(2018, 1, 1), kip.NotKnownError),
        (date(2025, 1, 1), date(2026, 1, 1), kip.NotKnownError),
        (date(2013, 12, 31), date(2014, 1, 1), kip.OutsideRangeError),
    ],
)
def test_zh_3_08__seen_in_kip_1_and_not_known_later(begun, asked, error):
    walked = KompaktProcess(USTER, begun_on=begun)
    if error is None:
        one = zurich.kompakt_next_step(walked, on=asked)
        assert one.figures["documented"] == kip.KIP_1.term
    else:
        with pytest.raises(error):
            zurich.kompakt_next_step(walked, on=asked)


def test_zh_3_08__what_is_done_is_told_with_its_days():
    one = found(2)
    assert one.figures["begun_on"] == BEGUN
    assert [one.figures["done_planning"], one.figures["done_municipal_profile"]] == DAYS[:2]
    assert "no step is completed yet" in found(0).explain("en")
    assert "no step is completed yet" not in one.explain("en")


@given(
    st.dates(date(2014, 1, 1), date(2016, 1, 1)),
    st.lists(st.integers(0, 150), max_size=4),
    st.integers(0, 100),
)
def test_zh_3_02__zh_3_06__a_municipality_walks_through_step_by_step(begun, gaps, later):
    walked, day = KompaktProcess(USTER, begun_on=begun), begun
    for step, gap in zip(STEPS, gaps, strict=False):
        assert zurich.kompakt_next_step(walked, on=day).value is step
        day += timedelta(gap)
        before, walked = walked, walked.completed(step, day)
        assert len(before.done) + 1 == len(walked.done)
        assert walked.last_day == day
    assert walked.next_step is STEPS[len(gaps)]
    assert walked == KompaktProcess(USTER, begun_on=begun, done=dict(reversed(walked.done)))
    one = zurich.kompakt_next_step(walked, on=day + timedelta(later))
    assert one.value is walked.next_step
    assert (one.value.lead is MUNICIPALITY) == (len(gaps) == 4)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: KompaktProcess("Uster", begun_on=BEGUN), kip.WrongTypeError),
        (
            lambda: KompaktProcess(kip.Municipality(1, "Aeugst", kip.Canton.AG), begun_on=BEGUN),
            kip.InvalidValueError,
        ),
        (lambda: KompaktProcess(USTER, begun_on="2015"), kip.WrongTypeError),
        (lambda: KompaktProcess(USTER, begun_on=datetime(2015, 1, 1)), kip.WrongTypeError),  # noqa: DTZ001
        (lambda: KompaktProcess(USTER, begun_on=BEGUN, done=5), kip.WrongTypeError),
        (lambda: KompaktProcess(USTER, begun_on=BEGUN, done={"planning": BEGUN}), kip.WrongTypeError),
        (
            lambda: KompaktProcess(USTER, begun_on=BEGUN, done={KompaktStep.PLANNING: 2015}),
            kip.WrongTypeError,
        ),
        (
            lambda: KompaktProcess(USTER, begun_on=BEGUN, done={KompaktStep.PLANNING: date(2015, 1, 11)}),
            kip.InvalidValueError,
        ),
        (
            lambda: KompaktProcess(USTER, begun_on=BEGUN, done={KompaktStep.MEASURES: BEGUN}),
            kip.InvalidValueError,
        ),
        (
            lambda: KompaktProcess(USTER, begun_on=BEGUN, done=((KompaktStep.PLANNING, BEGUN),) * 2),
            kip.InvalidValueError,
        ),
        (
            lambda: KompaktProcess(
                USTER,
                begun_on=BEGUN,
                done={KompaktStep.PLANNING: DAYS[1], KompaktStep.MUNICIPAL_PROFILE: DAYS[0]},
            ),
            kip.InvalidValueError,
        ),
        (lambda: process(4).completed(KompaktStep.IMPLEMENTATION, ASKED), kip.InvalidValueError),
        (lambda: process(1).completed(KompaktStep.PLANNING, ASKED), kip.InvalidValueError),
        (lambda: process(1).completed(KompaktStep.PROGRAMME, ASKED), kip.InvalidValueError),
        (lambda: process(1).completed("municipal profile", ASKED), kip.WrongTypeError),
        (lambda: process(1).completed(KompaktStep.MUNICIPAL_PROFILE, BEGUN), kip.InvalidValueError),
        (lambda: process(1).completed(KompaktStep.MUNICIPAL_PROFILE, "x"), kip.WrongTypeError),
        (lambda: found(4, date(2015, 12, 30)), kip.InvalidValueError),
        (lambda: found(0, date(2015, 1, 11)), kip.InvalidValueError),
        (lambda: found(0, "2016"), kip.WrongTypeError),
        (lambda: found(0, law=5), kip.WrongTypeError),
        (lambda: found(0, law=kip.LAW), kip.UnknownNameError),
        (lambda: zurich.kompakt_next_step("x", on=ASKED), kip.WrongTypeError),
        (lambda: KompaktStep("x"), kip.UnknownNameError),
        (lambda: KompaktActor("x"), kip.UnknownNameError),
        (lambda: KompaktResult("x"), kip.UnknownNameError),
    ],
)
def test_bad_input(make, error):
    with pytest.raises(error):
        make()


def test_the_implementation_has_no_end():
    with pytest.raises(kip.InvalidValueError, match="it has no end"):
        process(4).completed(KompaktStep.IMPLEMENTATION, ASKED)
    assert found(4).value is KompaktStep.IMPLEMENTATION
    assert found(4, DAYS[3]).value is KompaktStep.IMPLEMENTATION


def test_zh_3_07__what_could_not_be_explained_is_not_answered():
    """Under a law that prolongs the offer but says nothing of the round tables, the implementation is not known."""
    after = date(2018, 1, 1)
    longer = zurich.LAW.with_value(
        zurich.parameters.KOMPAKT_PRICE, Chf(0), during=kip.KIP_2.term, because="what if it had gone on"
    )
    assert found(3, after, law=longer).value is KompaktStep.PROGRAMME
    with pytest.raises(kip.NotKnownError, match="round tables"):
        found(4, after, law=longer)
    with pytest.raises(kip.UndecidableError, match="changes on 2018-01-01"):
        found(3, after, law=LATER)
