"""What the calculator can do: francs with two places, and days of the calendar."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

ONE_DAY = timedelta(days=1)
RAPPEN = Decimal("0.01")

PERIODS = {
    "KIP 1": (date(2014, 1, 1), date(2017, 12, 31)),
    "KIP 2": (date(2018, 1, 1), date(2021, 12, 31)),
    "KIP 2bis": (date(2022, 1, 1), date(2023, 12, 31)),
    "KIP 3": (date(2024, 1, 1), date(2027, 12, 31)),
}


class NoAnswerError(Exception):
    """The law, as far as it was read, gives no answer."""


def share(amount, part, whole):
    """Return `amount` x `part` / `whole`.

    Decimal keeps 28 digits. Of the cases drawn every product has at most 27, so it is exact; and what is left
    of a quotient that is no whole number of Rappen shows in the digits that are kept.
    """
    return amount * part / whole


def rounded_down(amount):
    return amount.quantize(RAPPEN, rounding=ROUND_FLOOR)


def rounded_up(amount):
    return amount.quantize(RAPPEN, rounding=ROUND_CEILING)


def rounded(amount, to=RAPPEN):
    return amount.quantize(to, rounding=ROUND_HALF_UP)


def years_after(day, years):
    """The day with the same number, or the last of its month where there is none."""
    last = monthrange(day.year + years, day.month)[1]
    return date(day.year + years, day.month, min(day.day, last))


def end_of_month(day):
    return date(day.year, day.month, monthrange(day.year, day.month)[1])


def next_month(day):
    return end_of_month(day) + ONE_DAY


def years_of(period):
    first, last = PERIODS[period]
    return range(first.year, last.year + 1)
