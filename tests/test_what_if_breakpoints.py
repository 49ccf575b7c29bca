"""Breakpoints: exact, each on its own two neighbouring points, against every single point asked."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, strategies as st

import kipcore as kip
from kipcore import LAW, Axis, Chf
from kipcore.cantons import zurich
from tests.findings.credit import CANTON_ONLY, HALF, THREE, ZH
from tests.findings.zurich_service import CORE, agreement

RAPPEN = Chf.from_rappen(1)
small = st.integers(0, 300).map(Chf.from_rappen)
laws = st.sampled_from([LAW, HALF, THREE])
steps = st.sampled_from([1, 7, 50, 100, 350])


def year_of(ceiling):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=ceiling)


def turns(points, turn):
    """Every pair of neighbouring points that part, each point asked."""
    asked = [(point, turn(point)) for point in points]
    return [(a, b) for (a, before), (b, after) in pairwise(asked) if before != after]


@given(small, st.none() | small, laws, steps)
@example(Chf(2), Chf(2), LAW, 350)
def test_each_change_of_the_binding_limit_is_found_to_the_rappen(ceiling, cost, law, step):
    """Of own funds: each limit begins to bind at most once, so that every axis finds all of them."""
    axis = Axis.amounts(Chf(0), Chf.from_rappen(350 - 350 % step), step=Chf.from_rappen(step))
    facts = {"year": 2015, "cost": cost, "law": law}

    def ask(money):
        return kip.federal_contribution(year_of(ceiling), together=money, **facts)

    found = kip.sweep(kip.federal_contribution, year_of(ceiling), together=axis, **facts).breakpoints
    assert [(b.last, b.first) for b in found] == turns(axis.finest, lambda money: ask(money).binding)
    for b in found:
        assert b.name == "together"
        assert b.first - b.last == RAPPEN
        assert (b.before, b.after) == (ask(b.last), ask(b.first))
        assert b.before.binding != b.after.binding


@given(small, small, steps)
def test_each_change_is_found_on_the_axis_of_the_cost_too(ceiling, own, step):
    axis = Axis.amounts(Chf(0), Chf.from_rappen(350 - 350 % step), step=Chf.from_rappen(step))
    facts = {"year": 2015, "together": own}
    found = kip.sweep(kip.federal_contribution, year_of(ceiling), cost=axis, **facts).breakpoints
    expected = turns(
        axis.finest, lambda cost: kip.federal_contribution(year_of(ceiling), cost=cost, **facts).binding
    )
    assert [(b.last, b.first) for b in found] == expected


@given(st.integers(0, 3), small, st.sampled_from([25, 50, 100, 300]))
def test_several_changes_between_two_points_are_all_found(recognised, ceiling, step):
    """A municipality of Zurich: the cost binds, then the rate, then the ceiling."""
    agreed = agreement(kip.KIP_3, CORE, ceiling)
    facts = {"year": 2024, "recognised": Chf.from_rappen(recognised * 20)}
    axis = Axis.amounts(Chf(0), Chf(9), step=Chf.from_rappen(step))
    found = kip.sweep(zurich.municipal_contribution, agreed, cost=axis, **facts).breakpoints
    expected = turns(
        axis.finest, lambda cost: zurich.municipal_contribution(agreed, cost=cost, **facts).binding
    )
    assert [(b.last, b.first) for b in found] == expected


def test_two_changes_within_one_step():
    axis = Axis.amounts(Chf(0), Chf(60_000), step=Chf(60_000))
    table = kip.sweep(
        zurich.municipal_contribution, agreement(kip.KIP_3, CORE), year=2024, cost=axis, recognised=Chf(500)
    )
    assert [(str(b.first), b.after.binding.value) for b in table.breakpoints] == [
        ("CHF 499.99", "rate"),
        ("CHF 49'500.00", "municipal ceiling"),
    ]


@pytest.mark.parametrize(
    "axis",
    [
        Axis.dates(date(2020, 1, 1), date(2027, 1, 1)),
        Axis.dates(date(2022, 12, 31), date(2023, 1, 1)),
        Axis.dates(date(2023, 1, 1), date(2024, 1, 1), days=365),
        Axis.dates(date(2020, 1, 31), date(2026, 7, 31), months=6),
        Axis.dates(date(2020, 2, 29), date(2024, 2, 29), months=48),
    ],
)
def test_the_day_on_which_the_answer_changes(axis):
    def rate(day):
        return kip.global_flat_rate(kip.FundingGroup.GP_2, on=day)

    found = kip.sweep(kip.global_flat_rate, kip.FundingGroup.GP_2, on=axis).breakpoints
    assert [(b.last, b.first) for b in found] == turns(axis.finest, lambda day: rate(day).value)
    assert [b.first for b in found] == [date(2023, 1, 1)] * (axis[0] < date(2023, 1, 1))
    assert all((b.before, b.after) == (rate(b.last), rate(b.first)) for b in found)


def test_the_year_in_which_the_flat_rate_changes():
    table = kip.sweep(kip.indexed_flat_rate, year=Axis.counts(2019, 2026))
    expected = turns(range(2019, 2027), lambda year: kip.indexed_flat_rate(year).value)
    assert [(b.last, b.first) for b in table.breakpoints] == expected
    assert repr(table.breakpoints[0]) == (
        "<Breakpoint year: CHF 18'000.00 until 2019, CHF 17'947.11 from 2020>"
    )


def test_where_an_answer_turns_on_an_axis_of_amounts_without_limits():
    table = kip.sweep(
        kip.parity, federal=Chf(2), together=Axis.amounts(Chf(0), Chf(9), step=Chf(3)), during=ZH.term
    )
    (turn,) = table.breakpoints
    assert (turn.last, turn.first) == (Chf("1.99"), Chf(2))
    assert repr(turn) == "<Breakpoint together: False until CHF 1.99, True from CHF 2.00>"


def test_where_there_begins_to_be_an_answer():
    table = kip.sweep(
        kip.federal_contribution, ZH, year=Axis.counts(2010, 2022, step=4), together=Chf(5), errors="keep"
    )
    first, last = table.breakpoints
    assert (first.last, first.first, last.last, last.first) == (2013, 2014, 2017, 2018)
    assert type(first.before) is type(last.after) is kip.OutsideRangeError
    assert first.after.value == last.before.value == Chf(5)
    assert repr(first) == "<Breakpoint year: no answer until 2013, parity from 2014>"
    assert first == table.breakpoints[0]
    assert hash(first) == hash(table.breakpoints[0])


def test_the_law_turns_too():
    laws = Axis.counts(1, 9, step=4).into(lambda number: CANTON_ONLY if number > 6 else LAW)
    table = kip.sweep(
        kip.largest_contribution, canton=Chf(4), municipalities=Chf(1), during=ZH.term, law=laws
    )
    (turn,) = table.breakpoints
    assert repr(turn) == "<Breakpoint law: CHF 5.00 until 6, CHF 4.00 from 7>"


def test_a_table_of_nothing_but_errors_has_no_breakpoints():
    table = kip.sweep(
        kip.federal_contribution, ZH, year=Axis.counts(2018, 2020), together=Chf(5), errors="keep"
    )
    assert table.breakpoints == ()


def test_one_point_has_no_breakpoints():
    assert kip.sweep(kip.indexed_flat_rate, year=Axis.counts(2019, 2019)).breakpoints == ()


def interest(axis):
    return kip.sweep(kip.default_interest, Chf(10**9), due_on=date(1995, 1, 1), paid_on=axis)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (
            lambda: kip.sweep(
                kip.federal_contribution,
                ZH,
                year=Axis.counts(2014, 2015),
                together=Axis.amounts(Chf(0), Chf(1)),
            ),
            "one axis",
        ),
        (
            lambda: kip.sweep(kip.parity, federal=Chf(1), together=Axis.of([Chf(1)]), during=ZH.term),
            "amounts, counts or dates",
        ),
        (
            lambda: kip.sweep(
                kip.largest_contribution, together=Axis.amounts(Chf(0), Chf(1)), during=ZH.term
            ),
            "a rule with limits",
        ),
        (lambda: interest(Axis.dates(date(1995, 3, 3), date(2026, 3, 3), months=12)), "at most 10000"),
    ],
)
def test_where_there_are_no_breakpoints_to_speak_of(table, said):
    with pytest.raises(kip.InvalidValueError, match=said):
        _ = table().breakpoints
