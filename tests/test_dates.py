"""Closed ranges of days, and calendar arithmetic."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, example, given, strategies as st

import kipcore as kip
from kipcore import DateRange
from kipcore.types.dates import day_key, day_of
from tests.strategies import any_day, closed_ranges, days, ranges


@given(any_day)
def test_a_key_is_its_day_and_keys_sort_as_days(day):
    assert day_of(day_key(day)) == day
    assert str(day_key(day)) == day.strftime("%Y%m%d").lstrip("0")


@given(days, days)
def test_keys_compare_as_days(a, b):
    assert (day_key(a) < day_key(b)) == (a < b)


@given(days, st.integers(0, 60))
@example(date(2024, 2, 29), 1)
@example(date(2096, 2, 29), 4)
@example(date(1996, 2, 29), 404)
def test_an_anniversary_is_what_dateutil_says(day, years):
    assume(day.year + years <= 9999)
    assert kip.shift(day, years=years) == day + relativedelta(years=years)


@given(days)
@example(date(2019, 12, 31))
@example(date(2019, 11, 30))
@example(date(2019, 1, 31))
def test_the_first_of_the_next_month(day):
    expected = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    assert kip.first_of_next_month(day) == expected


@pytest.mark.parametrize(
    ("day", "move", "expected"),
    [
        (date(2024, 2, 29), {"years": 1}, date(2025, 2, 28)),
        (date(2024, 2, 29), {"years": 4}, date(2028, 2, 29)),
        (date(2023, 2, 28), {"years": 1}, date(2024, 2, 28)),
        (date(2024, 1, 31), {"months": 1}, date(2024, 2, 29)),
        (date(2023, 1, 31), {"months": 1}, date(2023, 2, 28)),
        (date(2024, 3, 31), {"months": -1}, date(2024, 2, 29)),
        (date(2024, 2, 29), {"years": -1, "months": 12}, date(2024, 2, 29)),
    ],
)
def test_where_a_day_is_missing_the_last_of_the_month_stands_in(day, move, expected):
    assert kip.shift(day, **move) == expected


@pytest.mark.parametrize("move", [{"years": 8000}, {"years": -3000}, {"months": 119_000}])
def test_a_result_outside_the_calendar(move):
    with pytest.raises(kip.OutsideRangeError, match="year 1 to 9999"):
        kip.shift(date(2024, 1, 1), **move)


@pytest.mark.parametrize(
    ("given_", "move"),
    [
        (datetime(2024, 1, 1), {}),  # noqa: DTZ001
        ("2024-01-01", {}),
        (date(2024, 1, 1), {"years": 1.0}),
        (date(2024, 1, 1), {"months": True}),
    ],
)
def test_shift_refuses_what_is_no_day_or_no_number(given_, move):
    with pytest.raises(kip.WrongTypeError):
        kip.shift(given_, **move)


def test_first_of_next_month_refuses_a_datetime():
    with pytest.raises(kip.WrongTypeError):
        kip.first_of_next_month(datetime(2024, 1, 1))  # noqa: DTZ001


# --- ranges ---------------------------------------------------------------------------------------


@given(ranges, any_day)
def test_both_ends_belong_to_a_range(given_, day):
    inside = (given_.first or date.min) <= day <= (given_.last or date.max)
    assert (day in given_) == inside
    for end in (given_.first, given_.last):
        assert end is None or end in given_


@given(ranges, ranges, any_day)
def test_a_clip_holds_the_days_that_both_hold(a, b, day):
    both = a.clip(b)
    assert (both is not None and day in both) == (day in a and day in b)
    assert (both is not None) == a.intersects(b) == b.intersects(a)
    assert both == b.clip(a)
    if both is not None:
        assert a.covers(both)
        assert b.covers(both)
    assert a.covers(b) == (both == b or (both is not None and b.covers(both) and both.covers(b)))


@given(ranges)
def test_a_range_clipped_by_itself_is_itself(given_):
    assert given_.clip(given_) == given_
    assert given_.covers(given_)
    assert DateRange(None, None).covers(given_)


@given(closed_ranges)
def test_cut_by_year_nothing_is_lost_and_nothing_doubled(given_):
    parts = list(given_.by_year())
    assert sum(part.days for part in parts) == given_.days == (given_.last - given_.first).days + 1
    assert [part.first.year for part in parts] == list(given_.years)
    assert parts[0].first == given_.first
    assert parts[-1].last == given_.last
    for before, after in zip(parts, parts[1:], strict=False):
        assert before.day_after() == after.first
        assert after.day_before() == before.last


@given(closed_ranges)
def test_the_days_beside_a_range_do_not_belong_to_it(given_):
    assert given_.day_before() == given_.first - timedelta(days=1)
    assert given_.day_after() == given_.last + timedelta(days=1)


@pytest.mark.parametrize("given_", [DateRange(None, None), DateRange(date.min, date.max)])
def test_there_is_no_day_beside_all_days(given_):
    assert given_.day_before() is None
    assert given_.day_after() is None


def test_ranges_sort_by_their_days_and_open_ends_lie_outside():
    a, b = DateRange.of_years(2014), DateRange.of_years(2015)
    assert sorted([b, DateRange(None, date(2015, 1, 1)), a]) == [DateRange(None, date(2015, 1, 1)), a, b]
    assert DateRange(date(2014, 1, 1), date(2014, 6, 1)) < a < DateRange(date(2014, 1, 1), None)


def test_an_open_end_lies_outside_the_first_and_last_day_there_is():
    assert DateRange(None, date.max) < DateRange(date.min, date.max) < DateRange(date.min, None)


def test_one_day_is_a_range():
    assert DateRange(date(2020, 2, 29), date(2020, 2, 29)).days == 1


@pytest.mark.parametrize(
    ("given_", "text"),
    [
        (DateRange.of_years(2014, 2017), "2014-01-01..2017-12-31"),
        (DateRange(None, date(2019, 4, 30)), "..2019-04-30"),
        (DateRange(date(2019, 5, 1), None), "2019-05-01.."),
    ],
)
def test_written_as_iso(given_, text):
    assert str(given_) == text


@pytest.mark.parametrize("open_", [DateRange(None, date(2020, 1, 1)), DateRange(date(2020, 1, 1), None)])
def test_an_open_range_has_no_number_of_days_or_years(open_):
    for ask in (lambda: open_.days, lambda: open_.years, lambda: list(open_.by_year())):
        with pytest.raises(kip.OutsideRangeError, match="both ends"):
            ask()


@pytest.mark.parametrize(
    "ends", [("2014-01-01", None), (None, "x"), (datetime(2014, 1, 1), None), (2014, 2017), (None, True)]  # noqa: DTZ001
)  # fmt: skip
def test_only_dates_are_ends(ends):
    with pytest.raises(kip.WrongTypeError, match="date"):
        DateRange(*ends)


def test_reversed_ends_are_refused():
    with pytest.raises(kip.InvalidValueError, match="exchange first and last"):
        DateRange(date(2017, 12, 31), date(2014, 1, 1))
    with pytest.raises(kip.InvalidValueError):
        DateRange.of_years(2017, 2014)


def test_of_years_and_in_refuse_what_is_no_year_or_day():
    with pytest.raises(kip.WrongTypeError):
        DateRange.of_years("2014")
    with pytest.raises(kip.InvalidValueError):
        DateRange.of_years(0)
    with pytest.raises(kip.WrongTypeError):
        datetime(2014, 1, 1) in DateRange.of_years(2014)  # noqa: DTZ001
    for method in (DateRange.covers, DateRange.intersects, DateRange.clip):
        with pytest.raises(kip.WrongTypeError):
            method(DateRange.of_years(2014), date(2014, 1, 1))
