"""Kernels: plain integers in, plain integers out, whatever carries out the operations."""

import inspect
import operator
from datetime import date, timedelta
from fractions import Fraction
from importlib import import_module
from pathlib import Path

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import example, given, settings, strategies as st

import kipcore as kip
from kipcore.cantons.shared.kernels import shares
from kipcore.kernels import (
    calendar,
    contribution,
    flat_rate,
    goals,
    money,
    programme_s,
    settlement,
    term,
    window,
)
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

    def keep(self, a):
        return a


class Number:
    """A number that no `if` can look into, as a column is: only its carrier can choose or compare."""

    def __init__(self, value):
        self.value = int(value)

    def __bool__(self):
        raise TypeError("the carrier of the operations was passed over")

    def __neg__(self):
        return Number(-self.value)


def _on_numbers(operation, turned=False):
    def worked_out(this, other):
        a, b = this.value, other.value if type(other) is Number else other
        return Number(operation(b, a) if turned else operation(a, b))

    return worked_out


for _name in ("add", "sub", "mul", "floordiv", "lt", "le", "gt", "ge", "eq", "and_"):
    setattr(Number, f"__{_name.strip('_')}__", _on_numbers(getattr(operator, _name)))
for _name in ("add", "sub", "mul"):
    setattr(Number, f"__r{_name}__", _on_numbers(getattr(operator, _name), turned=True))


class Opaque:
    """Carries out the operations on such numbers."""

    def _out(self, a):
        return a.value if type(a) is Number else a

    def least(self, a, b):
        return Number(min(self._out(a), self._out(b)))

    def where(self, condition, then, otherwise):
        return Number(self._out(then if self._out(condition) else otherwise))

    def keep(self, a):
        return Number(self._out(a))


def _carried():
    """Every kernel that is told who carries out its operations."""
    for path in sorted(Path(kip.__file__).parent.rglob("kernels/*.py")):
        room = import_module(".".join(("kipcore", *path.relative_to(Path(kip.__file__).parent).parts))[:-3])
        for name in getattr(room, "__all__", ()):
            kernel = getattr(room, name)
            if inspect.isfunction(kernel) and "o" in inspect.signature(kernel).parameters:
                yield kernel


CARRIED = list(_carried())
FACTS = {
    "key clock decided new_from concluded in_time_by next_month full_from stop standard full begin holds "
    "event limit eve": st.dates(date(1800, 1, 1), date(2300, 1, 1)).map(day_key),
    "never_below not_below_zero justified extends extendable met no_fault remediable extended missed monthly "
    "services_are_cost in_own_budget own_budget_only complete education_last": st.booleans(),
    "numerator denominator step days_of_year": positive,
    "years days taken_off": st.integers(0, 300),
    "number": st.integers(700_000, 800_000),
}
FACT = {name: strategy for names, strategy in FACTS.items() for name in names.split()}


@pytest.mark.parametrize("kernel", CARRIED, ids=lambda kernel: f"{kernel.__module__[8:]}.{kernel.__name__}")
@settings(max_examples=30)
@given(st.data())
def test_a_kernel_leaves_every_choice_to_its_carrier(kernel, data):
    """On columns no kernel may look at a number itself: it would look at all rows at once."""
    names = [name for name in inspect.signature(kernel).parameters if name != "o"]
    facts = [data.draw(FACT.get(name, naturals), name) for name in names]
    found = kernel(*map(Number, facts), Opaque())
    plain = kernel(*facts)
    several, expected = (found, plain) if type(plain) is tuple else ((found,), (plain,))
    assert tuple(number.value for number in several) == expected


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


@given(naturals, positive, positive, st.sampled_from([1, 5, 100]), st.booleans())
@example(amount=600_000, n=99, d=100, step=100, never_below=True)
@example(amount=600_000, n=99, d=100, step=100, never_below=False)
@example(amount=600_049, n=1, d=1, step=100, never_below=True)  # rounding alone takes nothing away
def test_an_index_adjusts_and_only_where_it_may_lowers_for_every_carrier(amount, n, d, step, never_below):
    exact = flat_rate.round_half_up(amount * n, d, step)
    for o in (SCALAR, Traced()):
        found = flat_rate.adjusted(amount, n, d, step, never_below, o)
        assert found == (max(amount, exact) if never_below else exact)


@given(naturals, naturals, st.booleans())
@example(amount=5, paid=5, not_below_zero=True)
@example(amount=5, paid=6, not_below_zero=True)
@example(amount=5, paid=6, not_below_zero=False)
@example(amount=6, paid=5, not_below_zero=True)
def test_what_was_paid_is_taken_off_for_every_carrier(amount, paid, not_below_zero):
    for o in (SCALAR, Traced()):
        found = flat_rate.reduced(amount, paid, not_below_zero, o)
        assert found == (max(0, amount - paid) if not_below_zero else amount - paid)


@given(keys, keys, st.booleans(), st.booleans(), st.booleans())
def test_verdicts_on_a_term(stop, standard, justified, extends, extendable):
    facts = (stop, standard, justified, extends, extendable)
    found = term.verdict(*facts)
    assert found == term.verdict(*facts, Traced())
    if extends:
        assert term.allowed(found) == extendable
    else:
        assert term.allowed(found) == (stop == standard or (stop < standard and justified))


@given(naturals, naturals, positive, positive)
def test_the_least_count_of_a_share_is_the_least(count, cohort, n, d):
    n = min(n, d)
    least = goals.required(cohort, n, d)
    assert type(least) is int
    assert goals.is_reached(least, cohort, n, d)
    assert least == 0 or not goals.is_reached(least - 1, cohort, n, d)
    assert goals.missing(count, least) == goals.missing(count, least, Traced()) == max(0, least - count)
    assert goals.is_reached(count, cohort, n, d) == (count >= least)


@given(naturals, positive, positive, positive, positive, positive)
def test_points_below_a_share_are_points_of_the_whole(count, cohort, n, d, m, e):
    below = goals.is_below(count, cohort, n, d, m, e)
    assert below == (Fraction(count, cohort) <= Fraction(n, d) - Fraction(m, e))


@given(keys, keys, keys)
def test_a_band_has_its_first_day_and_not_its_stop(day, first, stop):
    assert goals.in_band(day, first, stop) == (first <= day < stop)
    assert goals.in_band(day, first, goals.NEVER) == (first <= day)


@given(naturals, naturals, naturals)
def test_programme_s_multiplies(persons, months, monthly):
    assert programme_s.contribution(persons, months, monthly) == persons * months * monthly


@given(naturals, naturals, positive, positive)
def test_start_up_funding_keeps_the_ratio_for_every_carrier(rest, borne, n, d):
    found = settlement.start_up(rest, borne, n, d)
    assert found == settlement.start_up(rest, borne, n, d, Traced()) <= rest
    assert borne * d >= found * n
    assert found == rest or borne * d < (found + 1) * n


@given(naturals, naturals, positive)
def test_a_reimbursement_is_the_least_that_is_enough(cost, federal, total):
    found = settlement.reimbursement(cost, federal, total)
    assert found * total >= cost * federal
    assert found == 0 or (found - 1) * total < cost * federal


@given(st.integers(0, 500), st.integers(0, 50), st.integers(1, 50), st.integers(0, 300))
def test_the_whole_of_a_part_is_the_largest_or_one_more_than_the_most(part, federal, rest, most):
    facts = ([0], federal, [rest], federal + rest)
    costs = [cost for cost in range(most + 2) if shares.shared_out(cost, *facts[1:])[0] <= part]
    assert shares.whole_for(part, *facts, most) == max(costs)
    assert shares.whole_for(most, [0, 1], *facts[1:], most) == most
    assert shares.whole_for(most + 9, [0, 1], *facts[1:], most) == most + 1


@given(naturals, st.integers(0, 100))
def test_shares_in_per_cent(amount, percent):
    found = settlement.advance(amount, percent)
    assert found * 100 <= amount * percent < (found + 1) * 100


@given(naturals, naturals, st.sampled_from([360, 365]))
def test_interest_is_the_nearest_rappen_for_every_carrier(amount, percent_days, year):
    found = settlement.interest(amount, percent_days, year)
    assert found == settlement.interest(amount, percent_days, year, Traced())
    assert abs(found - Fraction(amount * percent_days, 100 * year)) <= Fraction(1, 2)


@given(st.dates() | st.dates().map(lambda day: day.replace(month=1, day=31)))
def test_a_year_has_360_days_and_a_month_thirty(day):
    expected = day.year * 360 + day.month * 30 + min(day.day, 30)
    assert settlement.thirty_days_number(day_key(day)) == expected


@given(keys, keys)
def test_months_of_thirty_days_go_on_and_never_back(one, other):
    first, last = sorted((one, other))
    numbers = [settlement.thirty_days_number(key) for key in (first, last)]
    assert numbers == [settlement.thirty_days_number(key, Traced()) for key in (first, last)]
    assert numbers[0] <= numbers[1]
    if first % 10_000 == last % 10_000:
        assert numbers[1] - numbers[0] == 360 * (last // 10_000 - first // 10_000)


@given(st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_how_a_reclaim_ends_for_every_carrier(met, no_fault, remediable, extended, missed):
    facts = (met, no_fault, remediable, extended, missed)
    found = settlement.reclaim_branch(*facts)
    assert found == settlement.reclaim_branch(*facts, Traced())
    for_good = missed if extended else not remediable
    assert settlement.is_reclaimed(found) == (not met and not no_fault and for_good)
    assert (found == settlement.GOALS_MET) == met
    assert (found == settlement.NO_FAULT) == (not met and no_fault and for_good)


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
        assert calendar.day_before(key, o) == day_key(day - timedelta(1))
        assert calendar.ordinal(key, o) == day.toordinal()
        assert calendar.from_ordinal(day.toordinal(), o) == key
        assert calendar.plus_days(key, days, o) == day_key(day + timedelta(days))


def test_the_calendar_agrees_with_dates_on_every_day_of_four_hundred_years():
    day, number = date(1800, 1, 1), date(1800, 1, 1).toordinal()
    while day.year < 2200:
        key = day_key(day)
        assert calendar.ordinal(key) == number
        assert calendar.from_ordinal(number) == key
        assert calendar.day_before(key) == calendar.plus_days(key, -1)
        assert calendar.plus_days(key, 0) == key
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
@example(limit=date(2023, 12, 31), begin=date(2020, 1, 1), holds=date(2024, 1, 1))
@example(limit=date(2023, 12, 30), begin=date(2020, 1, 1), holds=date(2023, 12, 31))
@example(limit=date(2023, 12, 31), begin=date(2020, 1, 1), holds=date(2023, 12, 31))
@example(limit=date(2020, 1, 1), begin=date(2020, 1, 1), holds=None)
@example(limit=date(2019, 12, 31), begin=date(2020, 1, 1), holds=None)
def test_a_limit_ends_a_window_only_while_it_holds(limit, begin, holds):
    last = window.NEVER if holds is None else day_key(holds)
    for o in (SCALAR, Traced()):
        eve = day_key(begin - timedelta(1))
        found = window.last_within(day_key(limit), day_key(begin), eve, last, o)
        due = window.due_within(day_key(limit + timedelta(1)), day_key(begin), last, o)
        assert due == (window.NEVER if found == window.NEVER else calendar.plus_days(found, 1))
        if holds is not None and limit >= holds:
            assert found == window.NEVER
        elif limit < begin:
            assert found == eve
        else:
            assert found == day_key(limit)
        assert window.last_day(day_key(limit), last, o) == min(day_key(limit), last)
