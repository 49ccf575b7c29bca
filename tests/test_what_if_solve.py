"""Solving: exact, shown by the neighbour, the inverse of the inverse rules, and no answer where none can be right."""

import pickle
from datetime import date

import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import LAW, Axis, Chf
from kipcore.cantons import zurich
from tests.findings.credit import CANTON_ONLY, HALF, THREE, ZH
from tests.findings.zurich_service import CORE, EQUAL, NON_CORE, SHARE_ONLY, agreement

RAPPEN = Chf.from_rappen(1)
ALL = Axis.amounts(Chf(0), Chf(10**9))
small = st.integers(0, 300).map(Chf.from_rappen)
francs = st.integers(0, 10**10).map(Chf.from_rappen)


def year_of(ceiling):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=ceiling)


@given(small, small, st.sampled_from([LAW, HALF, THREE]), st.sampled_from([1, 7, 25]))
def test_it_is_what_asking_every_point_finds(ceiling, wanted, law, step):
    axis = Axis.amounts(Chf(0), Chf.from_rappen(350 - 350 % step), step=Chf.from_rappen(step))
    facts = {"year": 2015, "law": law}

    def ask(money):
        return kip.federal_contribution(year_of(ceiling), together=money, **facts)

    enough = [money for money in axis if ask(money).value >= wanted]
    few = [money for money in axis if ask(money).value <= wanted]

    def solved(**condition):
        return kip.solve(kip.federal_contribution, year_of(ceiling), together=axis, **facts, **condition)

    if enough:
        found = solved(smallest=lambda f: f.value >= wanted)
        assert found.value == enough[0]
        assert found.finding == ask(found.value)
        assert found.is_proved
        assert found.tried == len(axis)
        if found.value == axis[0]:
            assert found.neighbour is None
        else:
            assert found.neighbour == ask(axis[axis.index(found.value) - 1])
            assert found.neighbour.value < wanted
    else:
        with pytest.raises(kip.InvalidValueError, match="widen the axis, or ask"):
            solved(smallest=lambda f: f.value >= wanted)
    found = solved(largest=lambda f: f.value <= wanted)
    assert found.value == few[-1]
    assert (found.neighbour is None) == (found.value == axis[-1])
    if found.neighbour is not None:
        assert found.neighbour == ask(axis[axis.index(found.value) + 1])
        assert found.neighbour.value > wanted


@given(francs, st.integers(0, 100), st.sampled_from([LAW, HALF, THREE]))
def test_it_agrees_with_the_inverse_rule_to_the_rappen(ceiling, percent, law):
    """What must be added to draw a contribution: `own_funds_needed` says it, by other means."""
    wanted = Chf.from_rappen(ceiling.rappen * percent // 100)
    zh = year_of(ceiling)
    found = kip.solve(
        kip.federal_contribution, zh, year=2015, together=ALL, smallest=lambda f: f.value >= wanted, law=law
    )
    assert found.value == kip.own_funds_needed(zh, year=2015, contribution=wanted, law=law).value
    if wanted:
        assert not found.is_proved
        assert found.tried < 1400
        assert found.neighbour.value < wanted
        assert found.neighbour.inputs["together"] == found.value - RAPPEN
    else:
        assert found.neighbour is None


@given(francs, francs)
def test_the_largest_own_funds_that_leave_parity_binding(canton, ceiling):
    assume(canton < ceiling)
    found = kip.solve(
        kip.federal_contribution,
        year_of(ceiling),
        year=2015,
        canton=canton,
        municipalities=ALL,
        largest=lambda f: f.binding is kip.Limit.PARITY,
    )
    assert found.value == ceiling - canton - RAPPEN
    assert found.neighbour.binding is kip.Limit.CEILING


@given(
    st.sampled_from([CORE, NON_CORE]),
    francs,
    francs,
    st.integers(0, 99),
    st.sampled_from([zurich.LAW, EQUAL, SHARE_ONLY]),
)
def test_it_agrees_with_the_inverse_rules_of_zurich(kind, ceiling, recognised, percent, law):
    agreed = agreement(kip.KIP_3, kind, ceiling)
    facts = {"year": 2024, "recognised": recognised, "law": law}
    found = kip.solve(
        zurich.municipal_contribution, agreed, cost=ALL, smallest=lambda f: f.value >= ceiling, **facts
    )
    assert found.value == zurich.cost_at_ceiling(agreed, **facts).value
    wanted = Chf.from_rappen(ceiling.rappen * percent // 100)
    less = kip.solve(
        zurich.municipal_contribution, agreed, cost=ALL, smallest=lambda f: f.value >= wanted, **facts
    )
    share = zurich.own_share_needed(agreed, contribution=wanted, **facts)
    assert less.value - wanted == share.value


def test_numbers_years_and_days():
    year = kip.solve(
        kip.indexed_flat_rate, year=Axis.counts(2019, 2026), smallest=lambda f: f.value > Chf(18_500)
    )
    assert year.value == next(y for y in range(2019, 2027) if kip.indexed_flat_rate(y).value > Chf(18_500))
    due = date(2022, 12, 31)
    for axis in (
        Axis.dates(date(2023, 1, 1), date(2024, 1, 1)),
        Axis.dates(date(2023, 1, 2), date(2042, 1, 2)),
    ):
        day = kip.solve(
            kip.default_interest, Chf(10**6), due_on=due, paid_on=axis, smallest=lambda f: f.value > Chf(0)
        )
        assert (day.value, day.neighbour.value) == (date(2023, 3, 2), Chf(0))
        assert day.is_proved is (len(axis) <= 4096)
    months = kip.solve(
        kip.default_interest,
        Chf(10**6),
        due_on=due,
        paid_on=Axis.dates(date(2023, 1, 31), date(2023, 12, 31), months=1),
        largest=lambda f: f.value < Chf(10_000),
    )
    assert (months.value, months.neighbour.inputs["paid_on"]) == (date(2023, 4, 30), date(2023, 5, 31))


@pytest.mark.parametrize("last", [Chf(30), Chf(10**6)])
def test_a_stretch_in_the_middle_has_a_smallest_and_a_largest(last):
    axis = Axis.amounts(Chf(0), last)
    facts = {"together": axis, "during": ZH.term}
    between = lambda f: Chf(last.rappen // 300) <= f.value <= Chf(last.rappen // 200)  # noqa: E731
    low = kip.solve(kip.largest_contribution, **facts, smallest=between)
    high = kip.solve(kip.largest_contribution, **facts, largest=between)
    assert (low.value, low.neighbour.value) == (Chf(last.rappen // 300), Chf(last.rappen // 300) - RAPPEN)
    assert (high.value, high.neighbour.value) == (Chf(last.rappen // 200), Chf(last.rappen // 200) + RAPPEN)


@pytest.mark.parametrize("last", [Chf(40), Chf("40.95"), Chf("40.96"), Chf(10**6)])
def test_what_holds_not_and_holds_again_is_refused_with_three_points(last):
    axis = Axis.amounts(Chf(0), last)
    third = last.rappen // 3

    def broken(f):
        return not third <= f.value.rappen <= 2 * third

    for condition in ({"smallest": broken}, {"largest": broken}):
        with pytest.raises(kip.UndecidableError) as caught:
            kip.solve(kip.largest_contribution, together=axis, during=ZH.term, **condition)
        first, gap, again = caught.value.value.split(", ")
        assert (first, again) == (str(axis[0]), str(axis[-1]))
        assert not broken(kip.largest_contribution(together=Chf(gap), during=ZH.term))
        assert f"holds at {first}, not at {gap} and again at {again}" in caught.value.remedy


@pytest.mark.parametrize("asked", ["smallest", "largest"])
def test_a_stretch_that_rounding_breaks_near_the_answer_is_refused(asked):
    """Of two amounts rounded down, the difference goes back and forth by a Rappen: halving alone would err."""
    agreed = agreement(kip.KIP_3, None, Chf(45_000))

    def solved(step):
        axis = Axis.amounts(Chf(0), Chf(89_000), step=step)
        enough = {"smallest": lambda f: f.value >= Chf(4_000), "largest": lambda f: f.value < Chf(4_000)}
        return kip.solve(zurich.core_difference, agreed, year=2024, cost=axis, **{asked: enough[asked]})

    with pytest.raises(kip.UndecidableError, match="take a larger step") as caught:
        solved(RAPPEN)
    assert caught.value.value.startswith("CHF 79'999.82" if asked == "smallest" else "CHF 0.00")
    assert solved(Chf(1)).value == (Chf(80_000) if asked == "smallest" else Chf(79_999))


@given(st.integers(1, 500), st.integers(5_000, 10**8 - 5_000))
def test_a_hole_within_five_hundred_points_of_the_answer_is_seen(away, edge):
    for condition in (
        {"smallest": lambda f: f.value.rappen >= edge and f.value.rappen != edge + away},
        {"largest": lambda f: f.value.rappen <= edge and f.value.rappen != edge - away},
    ):
        with pytest.raises(kip.UndecidableError, match="unbroken"):
            kip.solve(
                kip.largest_contribution,
                together=Axis.amounts(Chf(0), Chf(10**6)),
                during=ZH.term,
                **condition,
            )


def test_a_single_hole_is_seen_on_an_axis_that_is_asked_at_every_point():
    for size, hole in ((4095, 1), (4095, 4094), (4095, 2001)):
        axis = Axis.amounts(Chf(0), Chf.from_rappen(size))
        with pytest.raises(kip.UndecidableError, match="unbroken"):
            kip.solve(
                kip.largest_contribution,
                together=axis,
                during=ZH.term,
                smallest=lambda f, hole=hole: f.value.rappen != hole,
            )
    longer = Axis.amounts(Chf(0), Chf.from_rappen(4096))
    found = kip.solve(
        kip.largest_contribution, together=longer, during=ZH.term, smallest=lambda f: f.value.rappen != 2001
    )
    assert not found.is_proved  # and the solution says so
    assert "3'" not in found.explain("en").split("points were asked")[0]


@given(st.integers(4096, 10**9), st.integers(1, 10**9))
def test_the_spread_is_asked_at_both_ends_and_between(size, place):
    """No stretch of the axis longer than its hundredth part goes unseen, and none near an end that doubles."""
    from kipcore.whatif.solve import _spread

    places = sorted(_spread(size))
    assert places[0] == 0
    assert places[-1] == size - 1
    assert all(later - before <= size // 100 + 1 for before, later in zip(places, places[1:], strict=False))
    assert len(places) <= 128 + 2 * size.bit_length()
    near = place % (size // 2) + 1
    assert any(near <= other <= 2 * near for other in places)
    assert any(near <= size - 1 - other <= 2 * near for other in places)


def test_where_nothing_satisfies_it_the_answers_at_both_ends_are_told():
    for last, asked in ((Chf(1), "101 of 101"), (Chf(10**6), "of 100000001")):
        with pytest.raises(kip.InvalidValueError) as caught:
            kip.solve(
                kip.largest_contribution,
                together=Axis.amounts(Chf(0), last),
                during=ZH.term,
                smallest=lambda f: f.value > Chf(10**7),
            )
        assert caught.value.value == f"CHF 0.00 to {last}"
        assert f"found: CHF 0.00 at CHF 0.00, {last} at {last}" in caught.value.allowed
        assert asked in caught.value.allowed


def test_a_point_without_an_answer_refuses_the_axis():
    with pytest.raises(kip.UndecidableError) as caught:
        kip.solve(
            kip.federal_contribution,
            ZH,
            year=Axis.counts(2014, 2020),
            together=Chf(5),
            smallest=lambda f: f.value > Chf(1),
        )
    assert (caught.value.name, caught.value.value) == ("year", 2018)
    assert "2014 to 2017" in caught.value.remedy
    assert type(caught.value.__cause__) is kip.OutsideRangeError


def test_each_point_is_judged_once():
    judged = []

    def enough(f):
        judged.append(f.value)
        return f.value >= Chf(5_000)

    found = kip.solve(
        kip.largest_contribution, together=Axis.amounts(Chf(0), Chf(10**6)), during=ZH.term, smallest=enough
    )
    assert found.value == Chf(5_000)
    assert len(judged) == len(set(judged)) == found.tried


NINE, FIVE = Chf(9), Chf(5)


def solved(last=NINE, least=FIVE, **more):
    return kip.solve(
        kip.largest_contribution,
        together=Axis.amounts(Chf(0), last),
        during=ZH.term,
        **(more or {"smallest": lambda f: f.value >= least}),
    )


@pytest.mark.parametrize(
    "found",
    [
        solved(),
        solved(Chf(10**6)),
        solved(least=Chf(0)),
        solved(largest=lambda f: f.value < Chf(5)),
        solved(largest=lambda f: f.value < Chf(50)),
    ],
)
def test_a_solution_is_said_in_every_language(found):
    texts = {language: found.explain(language) for language in kip.LANGUAGES}
    assert len(set(texts.values())) == 4
    for text in texts.values():
        assert max(map(len, text.splitlines())) <= 100
        assert str(found.value) in text
        assert "{" not in text
        assert "None" not in text
    assert str(found) == texts["de"]
    with pytest.raises(kip.UnknownNameError):
        found.explain("rm")
    assert pickle.loads(pickle.dumps(found)) == found


def test_the_proof_says_what_it_is():
    assert "Every point from CHF 0.00 to CHF 9.00 was asked (901): this is proved." in solved().explain("en")
    long = " ".join(solved(Chf(10**6)).explain("en").replace("│", " ").split())
    assert "100'000'001 points were asked" in long
    assert "The axis begins with this value" in solved(least=Chf(0)).explain("en")
    assert "The axis ends with this value" in solved(largest=lambda f: f.value < Chf(50)).explain("en")
    assert "CHF 4.99, where the condition does not hold" in solved().explain("en")
    assert repr(solved()) == "<Solution smallest together: CHF 5.00>"
    assert repr(solved(largest=lambda f: f.value < Chf(5))) == "<Solution largest together: CHF 4.99>"


def test_a_law_is_a_fact_like_others():
    found = kip.solve(
        kip.federal_contribution,
        ZH,
        year=2015,
        canton=Axis.amounts(Chf(0), Chf(10)),
        municipalities=Chf(1),
        law=CANTON_ONLY,
        smallest=lambda f: f.value >= Chf(5),
    )
    assert found.value == Chf(5)
    assert found.finding.law is CANTON_ONLY


MONEY = Axis.amounts(Chf(0), Chf(1))
YES = {"smallest": lambda _: True}


@pytest.mark.parametrize(
    ("ask", "error", "said"),
    [
        (lambda: kip.solve(len, MONEY, **YES), kip.UnknownNameError, r"kipcore\.RULES"),
        (
            lambda: kip.solve(kip.largest_contribution, together=MONEY),
            kip.InvalidValueError,
            "either smallest",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, together=MONEY, **YES, largest=bool),
            kip.InvalidValueError,
            "either smallest",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, together=MONEY, during=ZH.term, smallest=5),
            kip.WrongTypeError,
            "finding to bool",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, together=MONEY, during=ZH.term, smallest=lambda _: 1),
            kip.WrongTypeError,
            "True or False",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, together=Chf(1), during=ZH.term, **YES),
            kip.InvalidValueError,
            "one axis",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, canton=MONEY, municipalities=MONEY, **YES),
            kip.InvalidValueError,
            "one axis",
        ),
        (
            lambda: kip.solve(kip.largest_contribution, together=Axis.of([Chf(1)]), during=ZH.term, **YES),
            kip.InvalidValueError,
            "no smallest",
        ),
    ],
)
def test_bad_input(ask, error, said):
    with pytest.raises(error, match=said):
        ask()
