"""Time as the law writes it: closed ranges of whole days, and month arithmetic in one place."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs

from kipcore.errors import InvalidValueError, OutsideRangeError
from kipcore.types.doors import a_date, a_year, an_int, exactly

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DateRange", "day_key", "day_of", "first_of_next_month", "shift"]

_DAY: Final = timedelta(days=1)


def day_key(day: date) -> int:
    """Return the `yyyymmdd` key that kernels compute with.

    >>> from datetime import date
    >>> day_key(date(2019, 5, 1))
    20190501
    """
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(key: int) -> date:
    """Return the day of a `yyyymmdd` key.

    >>> day_of(20190501)
    datetime.date(2019, 5, 1)
    """
    return date(key // 10_000, key // 100 % 100, key % 100)


def shift(day: date, *, years: int = 0, months: int = 0) -> date:
    """Return the same day of the month some years and months later, or earlier if negative.

    Where that day does not exist the last day of the month stands in: 29 February becomes 28 February
    in a common year, 31 January becomes 28 or 29 February. Whether Swiss law asks exactly this for
    its five and seven years is not said in the texts read; it is the usual rule, stated here once.

    Args:
        day: any date.
        years: whole years, negative for earlier.
        months: whole months, negative for earlier.

    Returns:
        The day, as a date.

    Raises:
        WrongTypeError: a datetime, or a number that is not int.
        OutsideRangeError: a result before year 1 or after year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.shift(date(2024, 2, 29), years=5)
    datetime.date(2029, 2, 28)
    """
    from dateutil.relativedelta import relativedelta  # slower to load than kipcore

    a_date("day", day)
    an_int("years", years, -9999, 9999)
    an_int("months", months, -120_000, 120_000)
    try:
        return day + relativedelta(years=years, months=months)
    except (ValueError, OverflowError):
        raise OutsideRangeError(
            "day", day, "a result from year 1 to 9999", "use fewer years or months"
        ) from None


def first_of_next_month(day: date) -> date:
    """Return the first day of the month after a day (Art. 29a para. 2 VIntA counts so).

    Args:
        day: any date.

    Raises:
        WrongTypeError: a datetime, or anything that is not a date.
        OutsideRangeError: a day in December 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.first_of_next_month(date(2019, 12, 1))
    datetime.date(2020, 1, 1)
    """
    a_date("day", day)
    return shift(day.replace(day=1), months=1)


@attrs.frozen(order=True)
class DateRange:
    """A closed range of days: the first and the last day both belong to it.

    The law writes "from 1 January 2014 to 31 December 2017", and so do we. `None` leaves an end open.

    Args:
        first: first day that belongs to the range, or None if it has always run.
        last: last day that belongs to the range, or None if no end is known.

    Raises:
        WrongTypeError: a datetime, text, or anything that is not a date.
        InvalidValueError: a last day before the first.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip1 = kip.DateRange(date(2014, 1, 1), date(2017, 12, 31))
    >>> date(2017, 12, 31) in kip1, kip1.days, list(kip1.years)
    (True, 1461, [2014, 2015, 2016, 2017])
    """

    first: date | None = attrs.field(order=lambda day: (day is not None, day or date.min))
    last: date | None = attrs.field(order=lambda day: (day is None, day or date.max))

    def __attrs_post_init__(self) -> None:
        if self.first is not None:
            a_date("first", self.first)
        if self.last is not None:
            a_date("last", self.last)
            if self.first is not None and self.last < self.first:
                raise InvalidValueError(
                    "last", self.last, f"{self.first} or later", "exchange first and last"
                )

    @classmethod
    def of_years(cls, first: int, last: int | None = None) -> "DateRange":
        """Return the range of one calendar year, or from one year to another.

        Args:
            first: the first year.
            last: the last year, included; None for the first year alone.

        Raises:
            WrongTypeError: a year that is not int.
            InvalidValueError: a year that no date can have, or a last year before the first.

        >>> import kipcore as kip
        >>> kip.DateRange.of_years(2018, 2021) == kip.KIP_2.term
        True
        """
        a_year("first", first)
        if last is None:
            last = first
        a_year("last", last)
        return cls(date(first, 1, 1), date(last, 12, 31))

    def __contains__(self, day: date) -> bool:
        """Return whether a day belongs to the range; a datetime is refused with WrongTypeError."""
        a_date("day", day)
        return _begin(self) <= day <= _end(self)

    def covers(self, other: "DateRange") -> bool:
        """Return whether every day of the other range belongs to this one.

        Raises:
            WrongTypeError: not a DateRange.

        >>> import kipcore as kip
        >>> kip.KIP_1.term.covers(kip.DateRange.of_years(2015)), kip.KIP_1.term.covers(kip.KIP_2.term)
        (True, False)
        """
        exactly("other", other, DateRange, "give a DateRange")
        return _begin(self) <= _begin(other) and _end(other) <= _end(self)

    def intersects(self, other: "DateRange") -> bool:
        """Return whether the two ranges share a day.

        Raises:
            WrongTypeError: not a DateRange.

        >>> import kipcore as kip
        >>> kip.KIP_1.term.intersects(kip.KIP_2.term)
        False
        """
        exactly("other", other, DateRange, "give a DateRange")
        return _begin(self) <= _end(other) and _begin(other) <= _end(self)

    def clip(self, to: "DateRange") -> "DateRange | None":
        """Return the days that both ranges share, or None if there are none.

        Raises:
            WrongTypeError: not a DateRange.

        >>> import kipcore as kip
        >>> kip.KIP_1.term.clip(kip.DateRange.of_years(2016, 2019))
        DateRange(first=datetime.date(2016, 1, 1), last=datetime.date(2017, 12, 31))
        """
        if not self.intersects(to):
            return None
        firsts = [day for day in (self.first, to.first) if day is not None]
        lasts = [day for day in (self.last, to.last) if day is not None]
        return DateRange(max(firsts, default=None), min(lasts, default=None))

    def closed(self) -> tuple[date, date]:
        """Return first and last day of a range that has both.

        Raises:
            OutsideRangeError: an open end.

        >>> import kipcore as kip
        >>> kip.KIP_3.term.closed()
        (datetime.date(2024, 1, 1), datetime.date(2027, 12, 31))
        """
        if self.first is None or self.last is None:
            raise OutsideRangeError(
                "range", str(self), "a range with both ends", "clip it to a closed range first"
            )
        return self.first, self.last

    @property
    def days(self) -> int:
        """How many days belong to the range.

        Raises:
            OutsideRangeError: an open end.
        """
        first, last = self.closed()
        return (last - first).days + 1

    @property
    def years(self) -> range:
        """The calendar years that the range touches.

        Raises:
            OutsideRangeError: an open end.
        """
        first, last = self.closed()
        return range(first.year, last.year + 1)

    def by_year(self) -> "Iterator[DateRange]":
        """Yield the range cut at each turn of the year; nothing is lost and nothing doubled.

        Raises:
            OutsideRangeError: an open end.

        >>> import kipcore as kip
        >>> [part.days for part in kip.KIP_2BIS.term.by_year()]
        [365, 365]
        """
        first, last = self.closed()
        for year in self.years:
            yield DateRange(max(first, date(year, 1, 1)), min(last, date(year, 12, 31)))

    def day_after(self) -> date | None:
        """Return the first day after the range, or None if there is none.

        >>> import kipcore as kip
        >>> kip.KIP_1.term.day_after()
        datetime.date(2018, 1, 1)
        """
        return None if self.last is None or self.last == date.max else self.last + _DAY

    def day_before(self) -> date | None:
        """Return the last day before the range, or None if there is none.

        >>> import kipcore as kip
        >>> kip.KIP_2.term.day_before()
        datetime.date(2017, 12, 31)
        """
        return None if self.first is None or self.first == date.min else self.first - _DAY

    def __str__(self) -> str:
        return f"{self.first or ''}..{self.last or ''}"


# The one place where an open end becomes a day.
def _begin(given: DateRange) -> date:
    return given.first or date.min


def _end(given: DateRange) -> date:
    return given.last or date.max
