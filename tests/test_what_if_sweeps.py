"""Sweeps: axes, the table, and breakpoints that are exact."""

import pickle
import re
from datetime import date, datetime, timedelta
from fractions import Fraction
from inspect import signature
from itertools import product

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Axis, Chf
from kipcore.cantons import zurich
from tests.books import RULES
from tests.findings.credit import CANTON_ONLY, HALF, PROGRAMME, THREE, ZH
from tests.findings.zurich_service import CORE, agreement

RAPPEN = Chf.from_rappen(1)
small = st.integers(0, 300).map(Chf.from_rappen)
ratios = st.sampled_from([LAW, HALF, THREE])


def year_of(ceiling):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=ceiling)


# --- axes -----------------------------------------------------------------------------------------


@given(st.integers(-50, 50), st.integers(0, 30), st.integers(1, 9))
def test_an_axis_has_its_points_in_order_with_both_ends(first, steps, step):
    last = first + steps * step
    plain = [first + place * step for place in range(steps + 1)]
    day = date(2024, 2, 29)
    axes = {
        Axis.counts(first, last, step=step): plain,
        Axis.amounts(*map(Chf.from_rappen, (first, last)), step=Chf.from_rappen(step)): [
            Chf.from_rappen(number) for number in plain
        ],
        Axis.dates(day + timedelta(first), day + timedelta(last), days=step): [
            day + timedelta(number) for number in plain
        ],
        Axis.dates(kip.shift(day, months=first), kip.shift(kip.shift(day, months=first), months=last - first), months=step): [
            kip.shift(kip.shift(day, months=first), months=number - first) for number in plain
        ],
        Axis.of(plain): plain,
    }  # fmt: skip
    for axis, points in axes.items():
        assert list(axis) == points
        assert len(axis) == len(points)
        assert [axis[place] for place in range(len(axis))] == points
        assert axis[-1] == points[-1]
        assert [axis.index(point) for point in points] == list(range(len(points)))
        assert pickle.loads(pickle.dumps(axis)) == axis


def test_the_smallest_step_is_the_default():
    assert Axis.amounts(Chf(0), Chf(1)) == Axis.amounts(Chf(0), Chf(1), step=RAPPEN)
    assert list(Axis.counts(1, 3)) == [1, 2, 3]
    assert list(Axis.dates(date(2024, 2, 28), date(2024, 3, 1))) == [
        date(2024, 2, 28),
        date(2024, 2, 29),
        date(2024, 3, 1),
    ]
    assert len(Axis.amounts(Chf(-(10**12)), Chf(10**12))) == 2 * 10**14 + 1


def test_months_are_counted_from_the_first_day():
    axis = Axis.dates(date(2024, 1, 31), date(2024, 4, 30), months=1)
    assert [day.day for day in axis] == [31, 29, 31, 30]
    assert axis.index(date(2024, 2, 29)) == 1
    with pytest.raises(kip.UnknownNameError):
        axis.index(date(2024, 2, 28))
    assert axis.finest == Axis.dates(date(2024, 1, 31), date(2024, 4, 30))
    assert list(Axis.dates(date(2024, 2, 29), date(2025, 2, 28), months=12)) == [
        date(2024, 2, 29),
        date(2025, 2, 28),
    ]


def test_the_finest_axis_goes_from_end_to_end():
    for axis in (
        Axis.amounts(Chf(1), Chf(7), step=Chf(3)),
        Axis.counts(1, 7, step=3),
        Axis.dates(date(2024, 1, 1), date(2024, 1, 7), days=3),
    ):
        fine = axis.finest
        assert (fine[0], fine[-1]) == (axis[0], axis[-1])
        assert fine.finest == fine
        assert {axis.index(point) for point in fine if point in list(axis)} == set(range(len(axis)))
    assert len(Axis.counts(1, 7, step=3).finest) == 7


@pytest.mark.parametrize(
    ("axis", "value"),
    [
        (Axis.counts(1, 7, step=3), 2),
        (Axis.counts(1, 7, step=3), 10),
        (Axis.counts(0, 1), True),
        (Axis.counts(0, 1), Chf(0)),
        (Axis.amounts(Chf(0), Chf(1)), 0),
        (Axis.amounts(Chf(0), Chf(1)), Chf(2)),
        (Axis.dates(date(2024, 1, 1), date(2024, 1, 2)), date(2024, 1, 3)),
        (Axis.dates(date(2024, 1, 1), date(2024, 1, 2)), datetime(2024, 1, 2)),  # noqa: DTZ001
        (Axis.dates(date(2024, 1, 1), date(2024, 1, 2)), 738_000),
        (Axis.of(["a"]), "b"),
    ],
)
def test_what_is_no_point_of_an_axis(axis, value):
    with pytest.raises(kip.UnknownNameError, match="take a point of the axis"):
        axis.index(value)
    assert value not in axis


def test_whether_a_point_is_on_an_axis_is_seen_without_going_through_it():
    axis = kip.Axis.amounts(kip.Chf(0), kip.Chf(10_000_000_000))
    assert kip.Chf("9999999999.99") in axis
    assert kip.Chf(-1) not in axis
    assert 1 not in axis


@pytest.mark.parametrize(
    ("make", "error", "said"),
    [
        (lambda: Axis.amounts(0, Chf(1)), kip.WrongTypeError, "first"),
        (lambda: Axis.amounts(Chf(0), 1), kip.WrongTypeError, "last"),
        (lambda: Axis.amounts(Chf(0), Chf(1), step=1), kip.WrongTypeError, "step"),
        (lambda: Axis.amounts(Chf(0), Chf(1), step=Chf(0)), kip.InvalidValueError, "upwards"),
        (lambda: Axis.amounts(Chf(0), Chf(1), step=Chf(-1)), kip.InvalidValueError, "upwards"),
        (lambda: Axis.amounts(Chf(1), Chf(0)), kip.InvalidValueError, "exchange"),
        (lambda: Axis.amounts(Chf(0), Chf(5), step=Chf(2)), kip.InvalidValueError, "such as CHF 4.00"),
        (lambda: Axis.counts(True, 5), kip.WrongTypeError, "first"),
        (lambda: Axis.counts(0, 5.0), kip.WrongTypeError, "last"),
        (lambda: Axis.counts(0, 10**13), kip.InvalidValueError, "last"),
        (lambda: Axis.counts(-(10**13), 0), kip.InvalidValueError, "first"),
        (lambda: Axis.counts(0, 5, step=0), kip.InvalidValueError, "step"),
        (lambda: Axis.counts(5, 0), kip.InvalidValueError, "exchange"),
        (lambda: Axis.counts(0, 5, step=3), kip.InvalidValueError, "such as 3"),
        (lambda: Axis.dates(datetime(2024, 1, 1), date(2024, 1, 2)), kip.WrongTypeError, "first"),  # noqa: DTZ001
        (lambda: Axis.dates(date(2024, 1, 1), "2024"), kip.WrongTypeError, "last"),
        (lambda: Axis.dates(date(2024, 1, 1), date(2024, 1, 2), days=0), kip.InvalidValueError, "days"),
        (lambda: Axis.dates(date(2024, 1, 1), date(2024, 1, 2), days=True), kip.WrongTypeError, "days"),
        (lambda: Axis.dates(date(2024, 1, 1), date(2024, 1, 4), days=2), kip.InvalidValueError, "2024-01-03"),
        (lambda: Axis.dates(date(2024, 1, 2), date(2024, 1, 1)), kip.InvalidValueError, "exchange"),
        (lambda: Axis.dates(date(2024, 1, 2), date(2023, 1, 1), months=1), kip.InvalidValueError, "exchange"),
        (lambda: Axis.dates(date(2024, 1, 2), date(2024, 2, 3), months=1), kip.InvalidValueError, "2024-02-02"),
        (lambda: Axis.dates(date(2024, 1, 2), date(2024, 2, 2), months=0), kip.InvalidValueError, "months"),
        (
            lambda: Axis.dates(date(2024, 1, 2), date(2024, 2, 2), months=1, days=1),
            kip.InvalidValueError,
            "either",
        ),
        (lambda: Axis("weeks", range(1)), kip.UnknownNameError, "amounts, counts"),
        (lambda: Axis("counts", [1, 2]), kip.WrongTypeError, "make it by"),
        (lambda: Axis("counts", range(0)), kip.InvalidValueError, "at least one"),
        (lambda: Axis("values", range(1), [1]), kip.WrongTypeError, "make it by"),
        (lambda: Axis.of("abc"), kip.WrongTypeError, "list"),
        (lambda: Axis.of([[1]]), kip.WrongTypeError, "immutable"),
        (lambda: Axis.of([]), kip.InvalidValueError, "at least one"),
        (lambda: Axis.of([1, 1]), kip.InvalidValueError, "each once"),
        (lambda: Axis.of([1]).finest, kip.InvalidValueError, "no order"),
    ],
)  # fmt: skip
def test_bad_axes(make, error, said):
    with pytest.raises(error, match=said):
        make()


# --- the table ------------------------------------------------------------------------------------


@given(small, small, ratios)
def test_a_sweep_is_the_rule_asked_one_by_one(ceiling, canton, law):
    axis = Axis.amounts(Chf(0), Chf(3), step=Chf("0.25"))
    table = kip.sweep(
        kip.federal_contribution, year_of(ceiling), year=2015, canton=canton, municipalities=axis, law=law
    )
    plain = [
        kip.federal_contribution(year_of(ceiling), year=2015, canton=canton, municipalities=money, law=law)
        for money in axis
    ]
    assert list(table) == plain
    assert table.points == tuple(axis)
    assert table.values == tuple(found.value for found in plain)
    assert len(table) == len(axis)
    assert all(table[money] == found for money, found in zip(axis, plain, strict=True))
    assert table.names == ("municipalities",)


def test_two_axes_are_a_table_of_pairs_the_last_running_fastest():
    years, money = Axis.counts(2014, 2017), Axis.amounts(Chf(0), Chf(2), step=Chf(1))
    table = kip.sweep(kip.federal_contribution, ZH, together=money, year=years)
    assert table.names == ("together", "year")
    assert table.points == tuple(product(money, years))
    for (together, year), found in zip(table.points, table, strict=True):
        assert found == table[together, year] == kip.federal_contribution(ZH, year=year, together=together)
    assert kip.sweep(kip.federal_contribution, ZH, year=years, together=money).names == ("year", "together")
    for wrong in (Chf(0), (Chf(0),), (Chf(0), 2018), (2014, Chf(0)), [Chf(0), 2014]):
        with pytest.raises(kip.UnknownNameError):
            table[wrong]


def test_agreements_and_laws_by_place_and_by_name():
    low = year_of(Chf(3))
    table = kip.sweep(
        kip.federal_contribution,
        Axis.of([low, ZH]),
        year=2015,
        canton=Chf(4),
        municipalities=Chf(1),
        law=Axis.of([LAW, CANTON_ONLY]),
    )
    assert table.names == ("agreement", "law")
    assert table.values == (Chf(3), Chf(3), Chf(5), Chf(4))
    assert table[ZH, CANTON_ONLY].law is CANTON_ONLY
    by_name = kip.sweep(kip.parity, federal=Chf(1), together=Axis.amounts(Chf(0), Chf(1)), during=ZH.term)
    assert by_name.values == (*(False,) * 100, True)


def test_a_canton_has_sweeps_too():
    dietlikon = agreement(kip.KIP_3, CORE)
    table = kip.sweep(
        zurich.municipal_contribution,
        dietlikon,
        year=2024,
        cost=Axis.amounts(Chf(0), Chf(60_000), step=Chf(500)),
    )
    (turn,) = table.breakpoints
    assert (turn.last, turn.first) == (Chf("49999.99"), Chf(50_000))
    assert [found.binding.value for found in (turn.before, turn.after)] == ["rate", "municipal ceiling"]


def test_errors_are_raised_with_the_point_or_kept_in_the_table():
    years = Axis.counts(2017, 2019)
    with pytest.raises(kip.OutsideRangeError) as caught:
        kip.sweep(kip.federal_contribution, ZH, year=years, together=Chf(5))
    assert caught.value.__notes__ == ["at year=2018"]
    table = kip.sweep(kip.federal_contribution, ZH, year=years, together=Chf(5), errors="keep")
    assert table.values == (Chf(5), None, None)
    assert [type(found) for found in table] == [kip.Finding, kip.OutsideRangeError, kip.OutsideRangeError]
    assert table.rows()[0] == {"year": 2017, "value_rappen": 500, "binding": "parity", "error": None}
    assert table.rows()[1] == {
        "year": 2018,
        "value_rappen": None,
        "binding": None,
        "error": str(table[2018]),
    }
    assert "at year=2018" not in str(table[2018])
    assert table[2018].__traceback__ is None  # a table keeps no frames alive
    readings = kip.sweep(
        kip.federal_contribution,
        ZH,
        year=2015,
        together=Chf(5),
        law=Axis.of([LAW, PROGRAMME]),
        errors="keep",
    )
    assert type(readings[PROGRAMME]) is kip.UndecidableError
    again = kip.sweep(kip.federal_contribution, ZH, year=years, together=Chf(5), errors="keep")
    assert again == table
    assert hash(again) == hash(table)
    assert pickle.loads(pickle.dumps(table)) == table


def test_no_fact_of_any_rule_has_a_name_that_the_what_ifs_need():
    """Neither of what they take themselves, nor of the columns of a row."""
    taken = {"progress", "errors", "smallest", "largest", "value", "binding", "error"}
    for rule in RULES:
        assert set(signature(rule.function).parameters) == {*rule.inputs, "law"}
        assert taken.isdisjoint(rule.inputs)


def test_progress_wraps_the_points():
    seen = []

    def watch(places):
        assert len(places) == 6
        for place in places:
            seen.append(place)
            yield place

    axes = {"together": Axis.of([Chf(1), Chf(2)]), "year": Axis.counts(2014, 2016)}
    table = kip.sweep(kip.federal_contribution, ZH, **axes, progress=watch)
    assert seen == list(range(6))
    assert table == kip.sweep(kip.federal_contribution, ZH, **axes)


def test_no_francs_are_a_number_in_a_row_and_no_facts_are_none():
    table = kip.sweep(
        kip.federal_contribution, ZH, year=2015, together=Chf(5), cost=Axis.of([None, Chf(0), Chf(5)])
    )
    assert [tuple(row.values()) for row in table.rows()] == [
        (None, 500, "parity"),
        (0, 0, "cost"),
        (500, 500, "parity"),
    ]


def test_rows_are_plain_values_that_any_dataframe_takes():
    years = kip.sweep(kip.federal_contribution, ZH, year=Axis.counts(2014, 2015), together=Axis.of([Chf(5)]))
    assert years.rows() == [
        {"year": 2014, "together_rappen": 500, "value_rappen": 500, "binding": "parity"},
        {"year": 2015, "together_rappen": 500, "value_rappen": 500, "binding": "parity"},
    ]
    kinds = kip.sweep(
        kip.global_flat_rate,
        Axis.of([kip.FundingGroup.GP_1B, kip.FundingGroup.GP_2]),
        on=Axis.dates(date(2026, 1, 1), date(2026, 1, 1)),
    )
    assert kinds.rows()[0] == {
        "group": "GP 1b",
        "on": date(2026, 1, 1),
        "value_rappen": 142_428,
        "binding": None,
    }
    laws = kip.sweep(
        kip.parity,
        federal=Chf(1),
        together=Axis.of([Chf(1)]),
        during=Axis.of([kip.KIP_1.term]),
    )
    assert laws.rows() == [
        {"together_rappen": 100, "during": "2014-01-01..2017-12-31", "value": True, "binding": None}
    ]
    named = kip.sweep(kip.parity, federal=Chf(1), together=Chf(1), during=ZH.term, law=Axis.of([LAW, HALF]))
    assert [row["law"] for row in named.rows()] == [LAW.name, HALF.name]


def test_amounts_beside_other_values_are_written():
    facts = Axis.of([Chf(1), "1", None])
    table = kip.sweep(kip.parity, federal=Chf(1), together=facts, during=ZH.term, errors="keep")
    assert [row["together"] for row in table.rows()] == ["CHF 1.00", "1", None]


def test_a_fraction_is_written_and_not_divided():
    from kipcore.whatif.rows import _plain

    assert _plain(Fraction(1, 3)) == "1/3"
    assert _plain((Chf(1), None)) == "(CHF 1.00, none)"


@pytest.mark.parametrize("language", kip.LANGUAGES)
def test_a_table_for_notebooks(language):
    axis = Axis.amounts(Chf(0), Chf(7_000_000), step=Chf(500_000))
    table = kip.sweep(kip.federal_contribution, ZH, year=2015, together=axis)
    page = table.html(language)
    assert page.count("<tr>") == len(axis) + 1
    assert kip.Limit.PARITY.label[language].replace("'", "&#x27;") in page
    assert "CHF\u00a06&#x27;500&#x27;000.00" in page
    assert f'lang="{language}"' in page
    assert table._repr_html_() == table.html("de")
    with pytest.raises(kip.UnknownNameError):
        table.html("rm")


def test_a_table_of_two_axes_has_the_first_down_and_the_second_across():
    table = kip.sweep(
        kip.largest_contribution,
        canton=Axis.of([Chf(10), Chf(20)]),
        municipalities=Axis.of([Chf(1), Chf(2), Chf(3)]),
        during=ZH.term,
    )
    lines = table.html("en").replace("\u00a0", " ").split("<tbody>")[1].split("</tr>")
    assert [re.findall(r"CHF (\d+)\.00", line) for line in lines[:2]] == [
        ["10", "11", "12", "13"],
        ["20", "21", "22", "23"],
    ]


def test_a_long_table_shows_both_ends_and_a_wide_one_too():
    long = kip.sweep(kip.largest_contribution, together=Axis.amounts(Chf(0), Chf(1)), during=ZH.term)
    page = long.html("en")
    assert page.count("<tr>") == 42
    assert page.count("<td>…</td>") == 2
    assert "CHF\u00a00.00" in page
    assert "CHF\u00a01.00" in page
    assert "Limited by" not in page
    wide = kip.sweep(
        kip.largest_contribution,
        canton=Axis.amounts(Chf(0), Chf(1)),
        municipalities=Axis.amounts(Chf(0), Chf(1), step=Chf("0.05")),
        during=ZH.term,
    )
    page = wide.html("en")
    assert page.count("<tr>") == 42
    assert "<th>canton ↓ municipalities →</th>" in page
    assert page.count("<th>") == 14
    laws = kip.sweep(
        kip.federal_contribution,
        ZH,
        year=Axis.counts(2017, 2018),
        together=Chf(5),
        law=Axis.of([LAW, PROGRAMME]),
        errors="keep",
    )
    assert laws.html("en").count("no answer") == 3
    assert PROGRAMME.name in laws.html("en").replace("\u00a0", " ")
    (one,) = (
        kip.sweep(kip.federal_contribution, ZH, year=Axis.of([2018]), together=Chf(5), errors="keep")
        .html("fr")
        .split("<tbody>")[1:]
    )
    assert one.count("<td>") == 3
    assert "pas de réponse" in one


@pytest.mark.parametrize(
    ("ask", "error", "said"),
    [
        (lambda: kip.sweep(len, Axis.counts(0, 1)), kip.UnknownNameError, r"kipcore\.RULES"),
        (lambda: kip.sweep(None), kip.UnknownNameError, r"kipcore\.RULES"),
        (lambda: kip.sweep(kip.parity, federal=Chf(1), together=Chf(1)), kip.InvalidValueError, "one axis or two"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([1]), together=Axis.of([1]), during=Axis.of([1])), kip.InvalidValueError, "one axis or two"),
        (lambda: kip.sweep(kip.parity, federal=Axis.amounts(Chf(0), Chf(10_000)), together=Chf(1)), kip.InvalidValueError, "1000001 points"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([1]), errors="ignore"), kip.UnknownNameError, "raise, keep"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([1]), progress=5), kip.WrongTypeError, "progress"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([1]), progress=lambda places: None), kip.WrongTypeError, "progress"),
        (lambda: kip.sweep(kip.indexed_flat_rate, Axis.counts(2024, 2025), progress=lambda places: places[:1]), kip.InvalidValueError, "2 points"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([1]), nonsense=1), TypeError, "nonsense"),
        (lambda: kip.sweep(kip.parity, federal=Axis.of([Chf(1)])), TypeError, "during"),
    ],
)  # fmt: skip
def test_bad_input(ask, error, said):
    with pytest.raises(error, match=said):
        ask()
