"""A day that comes back every year, such as 31 March."""

from datetime import date

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_year, an_int

__all__ = ["YearlyDay"]

_COMMON_YEAR = 2001


@attrs.frozen(order=True)
class YearlyDay:
    """A day that comes back every year, such as one by which applications are due (*Eingabetermin*).

    Args:
        month: 1 to 12.
        day: a day that the month has in every year: 29 February does not come back every year.

    Raises:
        WrongTypeError: a part that is not int.
        InvalidValueError: a day that a common year does not have.

    >>> from kipcore.cantons import zurich
    >>> str(zurich.YearlyDay(3, 31)), zurich.YearlyDay(3, 31) < zurich.YearlyDay(10, 31)
    ('31.03.', True)
    """

    month: int
    day: int

    def __attrs_post_init__(self) -> None:
        an_int("month", self.month, 1, 12)
        an_int("day", self.day, 1, 31)
        try:
            date(_COMMON_YEAR, self.month, self.day)
        except ValueError:
            raise InvalidValueError(
                "day", self.day, "a day that the month has in every year", "check day and month"
            ) from None

    def in_year(self, year: int) -> date:
        """Return the day in a calendar year.

        Raises:
            WrongTypeError: a year that is not int.
            InvalidValueError: a year that no date can have.

        >>> from kipcore.cantons import zurich
        >>> zurich.YearlyDay(10, 31).in_year(2025)
        datetime.date(2025, 10, 31)
        """
        a_year("year", year)
        return date(year, self.month, self.day)

    def __str__(self) -> str:
        return f"{self.day:02}.{self.month:02}."
