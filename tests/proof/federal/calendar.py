"""The calendar: one era of 400 years gone through day by day against `datetime`, and a proof that all are alike.

CrossHair does not decide the rule of leap years over unknown years. It does prove that 400 years later
everything is the same; with every day of the years 1 to 400 gone through, that is a proof for all years.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from unittest import mock

from kipcore.kernels import calendar as kernel
from tests.proof.contract import states

YEARS, KEYS, DAYS = 400, 4_000_000, 146_097


def key_of(day: date) -> int:
    """Return the key of a day, without a kernel."""
    return day.year * 10_000 + day.month * 100 + day.day


def era() -> Iterator[tuple[int]]:
    """Yield the number of every day of the years 1 to 400."""
    return ((number,) for number in range(1, DAYS + 1))


def era_of_years() -> Iterator[tuple[int, int]]:
    """Yield the number of every day of the leap year 4, with 400 numbers of years to add."""
    return ((number, years) for number in range(1096, 1462) for years in range(YEARS))


def _julian(year: int) -> int:
    return 28 + (year % 4 == 0)


def _end(key: int, february=_julian, long=(1, 3, 5, 7, 8, 10, 12)) -> int:
    year, month = key // 10_000, key // 100 % 100
    return key // 100 * 100 + (february(year) if month == 2 else 30 + (month in long))


def _gregorian(year: int) -> int:
    return 28 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


@states(
    kernel.month_end,
    _end,
    lambda key: _end(key, lambda year: 28 + (year % 4 == 0 and year % 100 != 0)),
    lambda key: _end(key, _gregorian, (1, 3, 5, 7, 9, 10, 12)),
    domain=era,
)
def month_end(number: int) -> None:
    """The last day of the month: the day after is a first."""
    day = date.fromordinal(number)
    after = (day.replace(day=1) + timedelta(31)).replace(day=1)
    assert kernel.month_end(key_of(day)) == key_of(after - timedelta(1))


@states(kernel.month_end, lambda key: _end(key, lambda year: 28 + (year == 2000)))
def month_end_of_every_era(key: int) -> None:
    """Months end 400 years later as they do now."""
    assert key > 0
    found = kernel.month_end(key)
    assert kernel.month_end(key + KEYS) == found + KEYS


@states(
    kernel.next_month,
    lambda key: key // 100 * 100 + 101,
    lambda key: key // 100 * 100 + 101 + (key // 100 % 100 >= 11) * 8_800,
    lambda key: key + 100 + (key // 100 % 100 == 12) * 8_800,
)
def next_month(year: int, month: int, day: int) -> None:
    """The first day of the month after, in January of the year after."""
    assert year > 0
    assert 1 <= month <= 12
    assert 1 <= day <= 31
    found = kernel.next_month(year * 10_000 + month * 100 + day)
    if month == 12:
        assert found == (year + 1) * 10_000 + 101
    else:
        assert found == year * 10_000 + (month + 1) * 100 + 1


@states(
    kernel.day_before,
    lambda key: key - 1,
    lambda key: key - 1 if key % 100 > 1 else _end(key - 100) - (key % 10_000 == 101) * 8_869,
    domain=era,
)
def day_before(number: int) -> None:
    """The day before, over ends of months and years."""
    day = date.fromordinal(number + 1)
    assert kernel.day_before(key_of(day)) == key_of(date.fromordinal(number))


@states(
    kernel.day_before,
    lambda key: key - 1 if key % 100 > 1 else _end(key - 100, lambda year: 28 + (year == 2000)),
)
def day_before_of_every_era(key: int) -> None:
    """The day before is 400 years later what it is now."""
    assert key > 0
    found = kernel.day_before(key)
    assert kernel.day_before(key + KEYS) == found + KEYS


@states(
    kernel.add_years,
    lambda key, years: key + years * 10_000,
    lambda key, years: key + years * 10_000 - (key % 10_000 == 229),
    lambda key, years: key + years * 10_000 - (key % 10_000 == 229 and (key // 10_000 + years) % 4 > 0),
    domain=era_of_years,
)
def add_years(number: int, years: int) -> None:
    """The same day; 29 February becomes 28 February in a common year, and no other day moves."""
    day = date.fromordinal(number)
    there = day.year + years
    common = there % 4 != 0 or (there % 100 == 0 and there % 400 != 0)
    moved = day.replace(day=28) if common and (day.month, day.day) == (2, 29) else day
    assert kernel.add_years(key_of(day), years) == key_of(moved.replace(year=there))


@states(kernel.add_years, lambda key, years: key + years * 10_000 - (years % 2 and key % 10_000 == 229))
def add_years_to_every_year(key: int, years: int) -> None:
    """A year later with a year less comes to the same, and 400 years are 400 years."""
    assert key > 0
    assert years >= 0
    found, next_year = kernel.add_years(key, years), kernel.add_years(key, years + 1)
    assert kernel.add_years(key + 10_000, years) == next_year
    assert kernel.add_years(key, years + YEARS) == found + KEYS


@states(
    kernel.ordinal,
    lambda key: date(key // 10_000, key // 100 % 100, key % 100).toordinal() + 1,
    lambda key: date(key // 10_000, 1, 1).toordinal() + (key // 100 % 100 - 1) * 30 + key % 100 - 1,
    domain=era,
)
def ordinal(number: int) -> None:
    """The number of the day as `datetime` counts, 1 January of year 1 being 1."""
    assert kernel.ordinal(key_of(date.fromordinal(number))) == number


@states(kernel.ordinal, lambda key: key // 10_000 * 1461 // 4 + key // 100 % 100 * 30 + key % 100)
def ordinal_of_every_era(key: int) -> None:
    """400 years have 146 097 days."""
    assert key > 0
    found = kernel.ordinal(key)
    assert kernel.ordinal(key + KEYS) == found + DAYS


@states(
    kernel.from_ordinal,
    lambda number: key_of(date.fromordinal(number)) + (number == DAYS),
    lambda number: key_of(date.fromordinal(number + 1)),
    domain=era,
)
def from_ordinal(number: int) -> None:
    """The day with that number, as `datetime` counts."""
    assert kernel.from_ordinal(number) == key_of(date.fromordinal(number))


@states(kernel.from_ordinal, lambda number: number // 365 * 10_000 + number % 365 // 31 * 100 + number % 31)
def from_ordinal_of_every_era(number: int) -> None:
    """146 097 days are 400 years."""
    assert number > 0
    found = kernel.from_ordinal(number)
    assert kernel.from_ordinal(number + DAYS) == found + KEYS


@states(
    kernel.plus_days,
    lambda key, days: kernel.from_ordinal(kernel.ordinal(key, None) + days + 1, None),
    lambda key, days: kernel.from_ordinal(kernel.ordinal(key, None) - days, None),
    lambda key, days: kernel.from_ordinal(kernel.ordinal(key, None) + days * (days != 12_345), None),
    lambda key, days: key + days,
)
def plus_days(key: int, days: int, number: int, later: int) -> None:
    """The day whose number is so many more; with none, the day itself. Here too the calendar is any."""
    assert min(key, number, later) > 0
    with mock.patch.multiple(
        kernel,
        ordinal=lambda asked, _: number if asked == key else -1,
        from_ordinal=lambda asked, _: later if asked == number + days else -1,
    ):
        found = kernel.plus_days(key, days)
    assert found == (later if days else key)


UNDECIDED = "leap years of an unknown year, with divisions by 4, 100 and 400 of one unknown, come to no end"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@states(kernel.month_end, _end, undecided=UNDECIDED)
def month_end_of_any_year(year: int, month: int, day: int) -> None:
    """The last day of the month, over every year at once."""
    assert year > 0
    assert 1 <= month <= 12
    assert 1 <= day <= 31
    long = 30 + (month in {1, 3, 5, 7, 8, 10, 12})
    last = 28 + _is_leap(year) if month == 2 else long
    assert kernel.month_end(year * 10_000 + month * 100 + day) == year * 10_000 + month * 100 + last


@states(kernel.from_ordinal, lambda number: number, undecided=UNDECIDED)
def from_ordinal_of_any_day(number: int) -> None:
    """There and back again, over every day at once."""
    assert number > 0
    assert kernel.ordinal(kernel.from_ordinal(number)) == number
