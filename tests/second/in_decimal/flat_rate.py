"""The flat rate for integration: Art. 58 para. 2 AIG, Art. 15 and 29a VIntA."""

from datetime import date
from decimal import Decimal

from tests.second.in_decimal.calculator import PERIODS, NoAnswerError, next_month, rounded, share

# Art. 15 para. 1: temporarily admitted persons, recognised refugees, protected persons with a permit.
# The refugee subject to expulsion is a recognised refugee (Art. 59 AsylG); the provisions on temporary
# admission hold for the stateless person under Art. 31 para. 2 AIG. Nobody else is named.
NAMED = {
    "temporarily admitted person",
    "temporarily admitted refugee",
    "refugee with asylum",
    "resettled refugee",
    "refugee with expulsion",
    "protected person with residence permit",
    "temporarily admitted stateless person",
}
OLD, FULL = Decimal(6000), Decimal(18000)
BEFORE = date(2019, 5, 1)  # Art. 29a para. 1: "after 1 May 2019"
IN_TIME, TOO_LATE = date(2019, 11, 30), date(2020, 11, 30)  # Art. 29a para. 1 and 3
REDUCED_FROM = date(2023, 3, 1)  # Art. 15 para. 2bis, AS 2023 46
FIRST_KNOWN = date(2016, 1, 1)

# October of the year before, points with December 2015 = 100; since 2021 with December 2020 = 100.
INDEX_2015 = {2019: "102.1", 2020: "101.8", 2021: "101.2"}
INDEX_2020 = {2022: "101.6", 2023: "104.6", 2024: "106.4", 2025: "107.1", 2026: "107.2"}
LINK = Decimal("100.9")  # December 2020 on the older base
BASE = Decimal("102.1")  # October 2018


def adjusted(year, *, never_below=False, to_the_franc=False):
    """Art. 15 para. 2: 18 000 francs, adjusted to the index of October for the following year."""
    if year in INDEX_2015:
        index = Decimal(INDEX_2015[year])
    elif year in INDEX_2020:
        index = Decimal(INDEX_2020[year]) * LINK / 100
    else:
        raise NoAnswerError
    amount = rounded(share(FULL, index, BASE), Decimal(1) if to_the_franc else Decimal("0.01"))
    return max(amount, FULL) if never_below else amount


def nominal(status, day, period, supplement, entered, *, named=NAMED, before=BEFORE):
    """The amount of one decision, and whether it is the full one of Art. 15, which follows the index.

    `supplement` is the day of the supplementary agreement, "none", or None where it is not known. Who is named,
    and the last day of the old amount, are open questions that may be read otherwise.
    """
    first, last = PERIODS[period]
    if not first <= day <= last or day < FIRST_KNOWN:
        raise NoAnswerError
    if status not in named:
        return Decimal(0), False
    if day <= before:
        return OLD, False
    if status == "resettled refugee" and before < entered <= date(2019, 12, 31):
        return FULL, False  # Art. 29a para. 4: in all, no index is named
    if period != "KIP 2":
        return FULL, True  # the agreements after it contain the measures of Art. 14a para. 3
    if supplement is None:
        raise NoAnswerError
    if supplement == "none":
        return OLD, False
    if supplement > TOO_LATE:
        raise NoAnswerError
    since = day if supplement <= IN_TIME else next_month(supplement)
    return (FULL, True) if day >= since else (OLD, False)


def integration_flat_rate(decisions, period, supplement, programme_s):
    """Of a person with a history of (status, day, entry), oldest first, under the agreement of a period."""
    protected = [day for status, day, _ in decisions if status == "protected person"]
    if programme_s is not None and not protected:
        raise NoAnswerError
    drawing = [one for one in decisions if one[0] in NAMED]
    if not drawing:
        return Decimal(0)
    status, day, entered = drawing[0]  # once per person: the first draws it
    first, last = PERIODS[period]
    if not first <= day <= last:
        return Decimal(0)  # falls under the agreement of another period
    amount, follows = nominal(status, day, period, supplement, entered)
    if follows:
        amount = adjusted(day.year)
    if day >= REDUCED_FROM and any(since < day for since in protected):
        if programme_s is None:
            raise NoAnswerError
        amount = max(amount - programme_s, Decimal(0))
    return amount


def flat_rate_payment(period, supplement, first, last, counts, programme_s):
    """Of the decisions of a stretch of days, counts by status; Art. 15 para. 4.

    `programme_s` lists what Programme S paid for each person who had temporary protection before.
    """
    number = sum(count for status, count in counts.items() if status in NAMED)
    with_permit = counts.get("protected person with residence permit", 0)
    if not counts or len(programme_s) > number:
        raise NoAnswerError
    amounts = set()  # of a decision that draws one, even if nobody got one: the stretch must have one answer
    for day in _turning_days(supplement):
        if first <= day <= last or day == date.min:
            amount, follows = nominal("refugee with asylum", max(day, first), period, supplement, None)
            amounts.add(adjusted(max(day, first).year) if follows else amount)
    if len(amounts) > 1:
        raise NoAnswerError
    amount = amounts.pop()
    if last < REDUCED_FROM or not (programme_s or with_permit):
        return amount * number
    if first < REDUCED_FROM or with_permit > len(programme_s):
        raise NoAnswerError
    return amount * (number - len(programme_s)) + sum(max(amount - paid, Decimal(0)) for paid in programme_s)


def _turning_days(supplement):
    """Days on which the amount of a decision may become another; `date.min` for the first of a stretch."""
    turning = [date.min, date(2019, 5, 2), *(date(year, 1, 1) for year in range(2015, 2029))]
    if isinstance(supplement, date):
        turning.append(next_month(supplement))
    return turning
