"""Axes whose points are not what the rule gets: names of values, and points of which a function makes facts."""

import pickle
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW, Axis, Chf, Status
from tests.findings.credit import CANTON_ONLY, ZH

DAYS = Axis.dates(date(2022, 3, 1), date(2022, 5, 31))
DOUBLE = {"few": Chf(1), "many": Chf(9), "as many": Chf(9)}


def protected(day):
    return kip.Person([kip.StatusDecision(Status.PROTECTED_PERSON, day)])


def refugee(day):
    return kip.Person([kip.StatusDecision(Status.REFUGEE_WITH_ASYLUM, day)])


PERSONS = DAYS.into(protected)


# --- a function -----------------------------------------------------------------------------------


@given(st.integers(0, 90))
def test_the_points_stay_and_the_facts_are_made(place):
    day = DAYS[place]
    assert PERSONS[place] == day
    assert PERSONS.fact(day) == protected(day)
    assert PERSONS.index(day) == place
    assert list(PERSONS) == list(DAYS)
    assert len(PERSONS) == len(DAYS) == 92


@pytest.mark.parametrize(
    "axis",
    [
        Axis.amounts(Chf(0), Chf(2), step=Chf(1)),
        Axis.counts(0, 4, step=2),
        Axis.dates(date(2024, 1, 1), date(2024, 3, 1), months=1),
        Axis.dates(date(2024, 1, 1), date(2024, 1, 9), days=4),
    ],
)
def test_the_finest_axis_makes_facts_too(axis):
    fine = axis.into(str).finest
    assert list(fine) == list(axis.finest)
    assert fine.fact(fine[1]) == str(fine[1])


def test_a_sweep_shows_days_and_asks_persons():
    table = kip.sweep(kip.residence_permit_due, PERSONS)
    assert table.points == tuple(DAYS)
    for day, finding in zip(DAYS, table, strict=True):
        assert finding == kip.residence_permit_due(protected(day)) == table[day]
    row = table.rows()[3]
    assert row == {"person": date(2022, 3, 4), "value": date(2027, 3, 4), "binding": None}
    assert "<td>4 March 2022</td>" in table.html("en").replace("\u00a0", " ")


def test_a_day_is_searched_with_its_proof():
    """The first day that does not give a right to a permit before 1 May 2027."""
    found = kip.solve(
        kip.residence_permit_due, PERSONS, smallest=lambda finding: finding.value >= date(2027, 5, 1)
    )
    assert found.value == date(2022, 5, 1)
    assert found.finding == kip.residence_permit_due(protected(date(2022, 5, 1)))
    assert found.neighbour == kip.residence_permit_due(protected(date(2022, 4, 30)))
    assert "30 April 2022, where the condition does not hold" in " ".join(found.explain("en").split())
    last = kip.solve(
        kip.residence_permit_due, PERSONS, largest=lambda finding: finding.value < date(2027, 5, 1)
    )
    assert last.value == date(2022, 4, 30)
    assert "1 May 2022, where the condition does not hold" in " ".join(last.explain("en").split())


def test_the_day_on_which_a_persons_amount_changes_is_found_between_months():
    table = kip.sweep(
        kip.integration_flat_rate,
        Axis.dates(date(2024, 9, 15), date(2025, 3, 15), months=1).into(refugee),
        agreement=kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3),
    )
    (point,) = table.breakpoints
    assert (point.last, point.first) == (date(2024, 12, 31), date(2025, 1, 1))
    assert point.after.inputs["person"] == refugee(date(2025, 1, 1))
    whole = [cell.value for cell in table]
    assert [one != other for one, other in pairwise(whole)].count(True) == 1


def test_two_axes_may_both_make_their_facts():
    laws = {"as it is": LAW, "canton only": CANTON_ONLY}
    table = kip.sweep(
        kip.federal_contribution,
        ZH,
        year=2015,
        canton=Axis.counts(4, 5).into(Chf),
        municipalities=Chf(1),
        law=Axis.of(laws),
    )
    assert table.points[:2] == ((4, "as it is"), (4, "canton only"))
    assert table.values == (Chf(5), Chf(4), Chf(6), Chf(5))
    assert table[5, "canton only"].law is CANTON_ONLY


def test_what_a_function_refuses_belongs_to_its_point():
    def sometimes(number):
        return Chf(number if number < 3 else "x")

    asked = {"during": kip.KIP_3.term, "together": Axis.counts(1, 4).into(sometimes)}
    with pytest.raises(kip.KipError) as caught:
        kip.sweep(kip.largest_contribution, **asked)
    assert caught.value.__notes__ == ["at together=3"]
    table = kip.sweep(kip.largest_contribution, **asked, errors="keep")
    assert table.values == (Chf(1), Chf(2), None, None)
    with pytest.raises(kip.UndecidableError, match="choose another axis"):
        kip.solve(kip.largest_contribution, **asked, smallest=lambda finding: finding.value > Chf(0))


def test_a_function_is_equal_to_itself_alone():
    assert DAYS.into(protected) == PERSONS != DAYS
    assert hash(DAYS.into(protected)) == hash(PERSONS)
    assert DAYS.into(protected) != DAYS.into(refugee)
    again = pickle.loads(pickle.dumps(PERSONS))
    assert again == PERSONS
    assert again.fact(date(2022, 5, 1)) == protected(date(2022, 5, 1))
    with pytest.raises((pickle.PicklingError, AttributeError)):
        pickle.dumps(DAYS.into(lambda day: day + timedelta(1)))


# --- names ----------------------------------------------------------------------------------------


def test_names_are_the_points_and_their_values_the_facts():
    axis = Axis.of(DOUBLE)
    assert list(axis) == list(DOUBLE)
    assert [axis.fact(name) for name in axis] == list(DOUBLE.values())
    assert [axis.index(name) for name in axis] == [0, 1, 2]
    assert axis == pickle.loads(pickle.dumps(axis)) != Axis.of(list(DOUBLE))
    assert axis != Axis.of(DOUBLE | {"many": Chf(8)})
    assert repr(axis) == "<Axis of 3 values>"
    table = kip.sweep(kip.largest_contribution, together=axis, during=kip.KIP_3.term)
    assert table.values == tuple(DOUBLE.values())
    assert table["as many"].value == Chf(9)
    assert table.rows()[0] == {"together": "few", "value_rappen": 100, "binding": None}
    assert "<td>few</td>" in table.html("en")


@pytest.mark.parametrize(
    ("make", "error", "said"),
    [
        (lambda: Axis.of({}), kip.InvalidValueError, "at least one"),
        (lambda: Axis.of({1: Chf(1)}), kip.WrongTypeError, "name"),
        (lambda: Axis.of({" ": Chf(1)}), kip.InvalidValueError, "name"),
        (lambda: Axis.of({"a": [1]}), kip.WrongTypeError, "immutable"),
        (lambda: Axis.of({"a": 1}).into(str), kip.InvalidValueError, "plain points"),
        (lambda: PERSONS.into(str), kip.InvalidValueError, "plain points"),
        (lambda: DAYS.into("day"), kip.WrongTypeError, "function"),
        (lambda: Axis.of({"a": 1}).fact("b"), kip.UnknownNameError, "point"),
        (lambda: Axis.of({"a": 1}).finest, kip.InvalidValueError, "no order"),
        (lambda: Axis("counts", range(3), (), (1, 2)), kip.InvalidValueError, "one for each point"),
        (lambda: Axis("counts", range(3), (), [1, 2, 3]), kip.WrongTypeError, "tuple"),
        (lambda: Axis("counts", range(3), (1, 2, 3)), kip.InvalidValueError, "0 for an axis of counts"),
        (lambda: Axis("values", range(3), (1, 2)), kip.InvalidValueError, "3 for an axis of values"),
        (lambda: Axis("months", range(3)), kip.InvalidValueError, "1 for an axis of months"),
        (lambda: Axis("counts", range(3, 0, -1)), kip.InvalidValueError, "upwards"),
        (lambda: Axis.of([(1, [2])]), kip.WrongTypeError, "immutable"),
        (lambda: Axis.of({"a": (1, [2])}), kip.WrongTypeError, "immutable"),
    ],
)
def test_bad_input(make, error, said):
    with pytest.raises(error, match=said):
        make()
