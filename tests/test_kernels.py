"""Kernels: plain integers in, plain integers out, whatever carries out the operations."""

from datetime import date, timedelta
from fractions import Fraction

from dateutil.relativedelta import relativedelta
from hypothesis import given, strategies as st

import kipcore as kip
from kipcore.kernels import calendar, contribution, flat_rate, money, term, window
from kipcore.kernels.ops import SCALAR
from kipcore.types.dates import day_key

naturals = st.integers(0, 10**16)
positive = st.integers(1, 10**6)


class Traced:
    """Another way to carry out the operations: both sides are computed, as a column would."""

    def least(self, a, b):
        return [b, a][a <= b]

    def where(self, condition, then, otherwise):
        return [otherwise, then][bool(condition)]


@given(st.integers(-(10**16), 10**16), positive, st.sampled_from([1, 5, 100]))
def test_rounding_is_the_same_for_every_carrier_and_brackets_the_exact_value(n, d, step):
    down, up = money.round_down(n, d, step), money.round_up(n, d, step)
    near = money.round_half_up(n, d, step)
    assert abs(down) <= abs(Fraction(n, d)) <= abs(up)
    assert near in {down, up}
    assert abs(up - down) in {0, step}
    for rounding in (money.round_down, money.round_up, money.round_half_up):
        assert rounding(n, d, step, Traced()) == rounding(n, d, step, SCALAR)


@given(naturals, naturals, naturals)
def test_payable_is_the_least_for_every_carrier(a, b, c):
    assert contribution.payable(a, b, c) == min(a, b, c) == contribution.payable(a, b, c, Traced())


@given(naturals, positive, positive)
def test_at_parity_the_largest_is_maximal_and_the_needed_is_minimal(amount, n, d):
    largest = contribution.largest_at_parity(amount, n, d)
    assert contribution.parity_holds(amount, largest, n, d)
    assert not contribution.parity_holds(amount, largest + 1, n, d)
    needed = contribution.own_funds_for(amount, n, d)
    assert contribution.parity_holds(needed, amount, n, d)
    assert needed == 0 or not contribution.parity_holds(needed - 1, amount, n, d)


keys = st.dates().map(lambda day: day.year * 10_000 + day.month * 100 + day.day)


@given(keys, keys, keys, keys, keys)
def test_branches_are_the_same_for_every_carrier(decided, new_from, concluded, in_time, next_month):
    start = flat_rate.full_from(concluded, in_time, next_month)
    assert start == flat_rate.full_from(concluded, in_time, next_month, Traced())
    assert start == (0 if concluded <= in_time else next_month)
    found = flat_rate.branch(decided, new_from, start)
    assert found == flat_rate.branch(decided, new_from, start, Traced())
    assert (found == flat_rate.BEFORE) == (decided < new_from)
    if found != flat_rate.BEFORE:
        assert (found == flat_rate.FULL) == (decided >= start)
    assert flat_rate.branch(decided, 0, flat_rate.NEVER) == flat_rate.REDUCED


@given(keys, keys, st.booleans(), st.booleans(), st.booleans())
def test_verdicts_on_a_term(stop, standard, justified, extends, extendable):
    facts = (stop, standard, justified, extends, extendable)
    found = term.verdict(*facts)
    assert found == term.verdict(*facts, Traced())
    if extends:
        assert term.allowed(found) == extendable
    else:
        assert term.allowed(found) == (stop == standard or (stop < standard and justified))


# --- the calendar and the windows -----------------------------------------------------------------

plausible = st.dates(date(1600, 1, 1), date(2400, 12, 31))
turns = st.builds(
    date, st.sampled_from([1900, 2000, 2023, 2024, 2100]), st.sampled_from([1, 2, 3, 12]), st.just(1)
)
beside = st.builds(lambda day, n: day + timedelta(n), turns, st.integers(-1, 1))


@given(plausible | beside, st.integers(0, 300), st.integers(-100_000, 100_000))
def test_the_calendar_agrees_with_dates_for_every_carrier(day, years, days):
    key = day_key(day)
    for o in (SCALAR, Traced()):
        assert calendar.add_years(key, years, o) == day_key(kip.shift(day, years=years))
        assert calendar.next_month(key, o) == day_key(kip.first_of_next_month(day))
        assert calendar.month_end(key, o) == day_key(kip.first_of_next_month(day) - timedelta(1))
        assert calendar.ordinal(key, o) == day.toordinal()
        assert calendar.from_ordinal(day.toordinal(), o) == key
        assert calendar.plus_days(key, days, o) == day_key(day + timedelta(days))


def test_the_calendar_agrees_with_dates_on_every_day_of_four_hundred_years():
    day, number = date(1800, 1, 1), date(1800, 1, 1).toordinal()
    while day.year < 2200:
        key = day_key(day)
        assert calendar.ordinal(key) == number
        assert calendar.from_ordinal(number) == key
        day, number = day + timedelta(1), number + 1


def test_29_february_becomes_28_february():
    assert calendar.add_years(20240229, 5) == 20290228
    assert calendar.add_years(20240229, 4) == 20280229
    assert calendar.add_years(20960229, 4) == 21000228


@given(plausible, st.integers(1, 10), st.integers(0, 2000), st.booleans())
def test_a_limit_in_years_ends_with_its_day_or_its_month_for_every_carrier(clock, years, off, monthly):
    day = clock + relativedelta(years=years) - timedelta(off)
    end = day.replace(day=1) + relativedelta(months=1) - timedelta(1)
    for o in (SCALAR, Traced()):
        reached = window.years_reached(day_key(clock), years, off, monthly, o)
        full = window.years_full(day_key(clock), years, off, monthly, o)
        assert reached == day_key(end if monthly else day)
        assert full == day_key(end if monthly else day - timedelta(1))


@given(plausible, plausible, plausible | st.none())
def test_a_limit_ends_a_window_only_while_it_holds(limit, begin, holds):
    last = window.NEVER if holds is None else day_key(holds)
    for o in (SCALAR, Traced()):
        found = window.last_within(day_key(limit), day_key(begin), last, o)
        if holds is not None and limit >= holds:
            assert found == window.NEVER
        elif limit < begin:
            assert found == day_key(begin - timedelta(1))
        else:
            assert found == day_key(limit)
        assert window.last_day(day_key(limit), last, o) == min(day_key(limit), last)
