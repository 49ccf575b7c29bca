"""Chf, roundings and allocation: money is exact, and no Rappen is lost."""

import pickle
from decimal import Context, Decimal, Inexact, localcontext
from fractions import Fraction

import pytest
from hypothesis import assume, given, strategies as st

import kipcore as kip
from kipcore import Chf
from tests.strategies import MOST, amounts, money, rappen, roundings, shares

# --- construction ---------------------------------------------------------------------------------


@given(st.integers(-(10**12), 10**12))
def test_whole_francs(francs):
    assert Chf(francs).rappen == francs * 100


@given(rappen)
def test_every_amount_is_read_back_from_each_way_of_writing_it(number):
    amount = Chf.from_rappen(number)
    assert amount.rappen == number
    for written in (
        f"{amount}",
        f"{amount:n}",
        f"{amount:p}",
        f" {amount:p} ",
        f"{amount}".replace("CHF", "Fr."),
    ):
        assert Chf(written) == amount
    assert Chf(Decimal(number).scaleb(-2)) == amount
    assert eval(repr(amount), {"Chf": Chf}) == amount  # noqa: S307 - repr is code on purpose


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("23'250.50", 2_325_050),
        ("CHF 23250.50", 2_325_050),
        ("CHF23’250.5", 2_325_050),
        ("23 250.50", 2_325_050),
        ("23\u202f250.50", 2_325_050),
        ("1'000'000", 100_000_000),
        ("Fr. 5.-", 500),
        ("SFr. 5.–", 500),
        ("5.--", 500),
        ("0.05", 5),
        ("-5.05", -505),
        ("−5.05", -505),
        ("CHF -5.05", -505),
        ("CHF −5.05", -505),
        ("-CHF 5.05", -505),
        ("+5", 500),
        ("007", 700),
    ],
)
def test_swiss_ways_to_write_an_amount(text, number):
    assert Chf(text).rappen == number


@pytest.mark.parametrize(
    "text",
    ["", " ", "CHF", "EUR 5", "$5", "5 CHF", "5,50", "1,000.00", "6.500.000", "1.050", "5.", ".5", "1e3",
     "1'00", "1'0000", "12'34'567", "1'000 000", "1''000", "--5", "-CHF -5", "5.5.5", "٥", "½", "NaN", "inf",
     "5\n6", "1_000", "9" * 65, "0" * 10_000_000],
)  # fmt: skip
def test_doubtful_text_is_refused(text):
    with pytest.raises(kip.InvalidValueError, match="at most two decimals") as caught:
        Chf(text)
    assert caught.value.value == text
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("wrong", [0.1, 5.0, True, False, None, b"5", Fraction(1, 2), 5j, [5], float("nan")])
def test_float_bool_and_everything_else_are_refused_with_the_way_to_say_it(wrong):
    with pytest.raises(kip.WrongTypeError, match=r"Chf\.from_rappen") as caught:
        Chf(wrong)
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    "wrong", ["NaN", "sNaN", "Infinity", "-Infinity", "0.001", "1.050", "1e999999", "1e13"]
)
def test_decimals_that_are_no_amount(wrong):
    with pytest.raises(kip.InvalidValueError):
        Chf(Decimal(wrong))


@pytest.mark.parametrize("right", ["0", "-0.00", "1E+3", "0E+999999", "1e12", "-1000000000000.00"])
def test_decimals_that_are_amounts(right):
    assert Chf(Decimal(right)).rappen == int(Decimal(right) * 100)


@pytest.mark.parametrize("context", [Context(prec=3), Context(prec=5, Emax=3), Context(traps=[Inexact])])
def test_the_context_of_decimals_plays_no_part(context):
    with localcontext(context):
        assert Chf(Decimal("123456.78")).rappen == 12_345_678


@pytest.mark.parametrize(
    "wrong", [10**12 + 1, -(10**12) - 1, "1000000000000.01", Decimal("1000000000000.01")]
)
def test_more_than_a_million_million_francs_is_refused(wrong):
    with pytest.raises(kip.InvalidValueError, match="check the unit"):
        Chf(wrong)


def test_an_endless_int_is_refused_without_being_written_out():
    with pytest.raises(kip.InvalidValueError, match="an int of 66442 bits"):
        Chf(7 * 10**20_000)


@pytest.mark.parametrize("edge", [MOST, -MOST])
def test_the_bounds_themselves_are_amounts(edge):
    assert Chf.from_rappen(edge).rappen == edge
    with pytest.raises(kip.InvalidValueError, match="within the bounds"):
        Chf.from_rappen(edge + (1 if edge > 0 else -1))


@pytest.mark.parametrize("wrong", [1.0, True, "1", None])
def test_rappen_are_whole(wrong):
    with pytest.raises(kip.WrongTypeError, match="whole Rappen"):
        Chf.from_rappen(wrong)


# --- arithmetic -----------------------------------------------------------------------------------


@given(rappen, rappen)
def test_amounts_are_an_ordered_group_within_the_bounds(a, b):
    assume(abs(a + b) <= MOST and abs(a - b) <= MOST)
    x, y = Chf.from_rappen(a), Chf.from_rappen(b)
    assert (x + y).rappen == a + b == (y + x).rappen
    assert (x - y).rappen == a - b
    assert x + (-x) == Chf(0)
    assert abs(x).rappen == abs(a)
    assert ((x < y), (x <= y), (x > y), (x >= y), (x == y)) == (
        (a < b),
        (a <= b),
        (a > b),
        (a >= b),
        (a == b),
    )
    assert bool(x) == (a != 0)
    assert hash(x) == hash(Chf.from_rappen(a))


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_multiplication_by_int_is_repeated_addition(a, n):
    assert (Chf.from_rappen(a) * n).rappen == a * n == (n * Chf.from_rappen(a)).rappen


@given(amounts, amounts)
def test_division_of_two_amounts_is_an_exact_fraction(a, b):
    assume(b)
    assert a / b == Fraction(a.rappen, b.rappen)
    assert (a / b) * b.rappen == a.rappen


@given(st.lists(money, max_size=20))
def test_sum(parts):
    assert sum(parts, start=Chf(0)).rappen == sum(part.rappen for part in parts)


@pytest.mark.parametrize("wrong", [1, 1.0, "1", None, Decimal(1), Fraction(1), True])
def test_money_mixes_with_nothing_else(wrong):
    for operation in (
        lambda: Chf(1) + wrong,
        lambda: wrong + Chf(1),
        lambda: wrong - Chf(1),
        lambda: wrong / Chf(1),
        lambda: Chf(1) - wrong,
        lambda: Chf(1) / wrong,
    ):
        with pytest.raises(kip.WrongTypeError):
            operation()
    with pytest.raises(TypeError):
        _ = Chf(1) < wrong
    assert Chf(1) != wrong


@pytest.mark.parametrize("wrong", [0.5, Fraction(1, 2), Decimal(2), True, Chf(2), "2"])
def test_a_product_with_anything_but_int_asks_for_a_rounding(wrong):
    for operation in (lambda: Chf(1) * wrong, lambda: wrong * Chf(1)):
        with pytest.raises(kip.WrongTypeError, match=r"amount\.times"):
            operation()


def test_bare_sum_division_by_zero_and_overflow_say_how_to_mend():
    with pytest.raises(kip.WrongTypeError, match=r"start=Chf\(0\)"):
        sum([Chf(1), Chf(2)])
    with pytest.raises(kip.InvalidValueError, match="test for zero"):
        Chf(1) / Chf(0)
    with pytest.raises(kip.InvalidValueError, match="within the bounds"):
        Chf.from_rappen(MOST) + Chf.from_rappen(1)
    with pytest.raises(kip.InvalidValueError, match="within the bounds"):
        Chf(10**12) * 2


# --- rounding -------------------------------------------------------------------------------------


@given(amounts, shares, roundings)
def test_a_share_is_rounded_as_the_rounding_says(amount, share, rounding):
    exact = amount.rappen * share
    assume(abs(exact) <= MOST - 100)
    found = amount.times(share, rounding).rappen
    assert found % rounding.step == 0
    assert abs(found - exact) < rounding.step
    if rounding.direction is kip.Direction.HALF_UP:
        assert 2 * abs(found - exact) <= rounding.step
        if 2 * abs(found - exact) == rounding.step:
            assert abs(found) > abs(exact)
    elif rounding.direction is kip.Direction.DOWN:
        assert abs(found) <= abs(exact)
    else:
        assert abs(found) >= abs(exact)
    assert (-amount).times(share, rounding).rappen == -found


@given(amounts, roundings, st.integers(0, 3))
def test_what_is_a_multiple_of_the_step_is_not_touched(amount, rounding, factor):
    number = amount.rappen // 1000 // rounding.step * rounding.step
    assert Chf.from_rappen(number).times(factor, rounding).rappen == number * factor


@pytest.mark.parametrize(
    ("rounding", "down", "tie", "up"),
    [
        (kip.HALF_UP_TO_RAPPEN, "0.01", "0.02", "0.02"),
        (kip.DOWN_TO_RAPPEN, "0.01", "0.01", "0.01"),
        (kip.UP_TO_RAPPEN, "0.02", "0.02", "0.02"),
        (kip.HALF_UP_TO_5_RAPPEN, "0.00", "0.00", "0.00"),
        (kip.DOWN_TO_5_RAPPEN, "0.00", "0.00", "0.00"),
        (kip.UP_TO_5_RAPPEN, "0.05", "0.05", "0.05"),
        (kip.HALF_UP_TO_FRANC, "0.00", "0.00", "0.00"),
        (kip.DOWN_TO_FRANC, "0.00", "0.00", "0.00"),
        (kip.UP_TO_FRANC, "1.00", "1.00", "1.00"),
    ],
)
def test_the_named_roundings_around_one_and_a_half_rappen(rounding, down, tie, up):
    one = Chf.from_rappen(1)
    assert [
        one.times(share, rounding) for share in (Fraction(149, 100), Fraction(3, 2), Fraction(151, 100))
    ] == [Chf(down), Chf(tie), Chf(up)]


@pytest.mark.parametrize(
    ("rounding", "number", "expected"),
    [
        (kip.HALF_UP_TO_5_RAPPEN, 2, 0),
        (kip.HALF_UP_TO_5_RAPPEN, 3, 5),
        (kip.HALF_UP_TO_FRANC, 49, 0),
        (kip.HALF_UP_TO_FRANC, 50, 100),
        (kip.HALF_UP_TO_FRANC, -50, -100),
        (kip.DOWN_TO_FRANC, -199, -100),
        (kip.UP_TO_FRANC, -101, -200),
    ],
)
def test_five_rappen_and_francs(rounding, number, expected):
    assert rounding.rappen(number, 1) == expected


@pytest.mark.parametrize("wrong", [0.45, Decimal("0.45"), True, "45%", Chf(1)])
def test_a_share_is_exact(wrong):
    with pytest.raises(kip.WrongTypeError, match="Fraction"):
        Chf(1).times(wrong, kip.DOWN_TO_FRANC)


@pytest.mark.parametrize(
    ("numerator", "denominator", "error"),
    [
        (10.5, 1, kip.WrongTypeError),
        (10, 1.0, kip.WrongTypeError),
        (10, True, kip.WrongTypeError),
        (10, 0, kip.InvalidValueError),
        (10, -2, kip.InvalidValueError),
    ],
)
def test_a_rounding_takes_whole_numbers_over_a_positive_denominator(numerator, denominator, error):
    with pytest.raises(error):
        kip.DOWN_TO_FRANC.rappen(numerator, denominator)


def test_the_step_of_a_rounding_is_bounded():
    assert kip.Rounding(100_000_000, kip.Direction.UP).rappen(1, 1) == 100_000_000
    with pytest.raises(kip.InvalidValueError):
        kip.Rounding(100_000_001, kip.Direction.UP)


def test_a_rounding_is_named():
    with pytest.raises(kip.WrongTypeError, match="name one"):
        Chf(1).times(Fraction(1, 2), None)


# --- format ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "spec", "text"),
    [
        (Chf(6_500_000), "", "CHF 6'500'000.00"),
        (Chf("-0.05"), "", "CHF -0.05"),
        (Chf(0), "n", "0.00"),
        (Chf(-1234), "p", "-1234.00"),
        (Chf(5), ">10n", "      5.00"),
        (Chf(5), "*<10p", "5.00******"),
        (Chf(5), "^12", "  CHF 5.00  "),
    ],
)
def test_formats(amount, spec, text):
    assert format(amount, spec) == text


@pytest.mark.parametrize(
    "wrong", ["08p", "012n", "010", "0<9", "\n<9", ".2f", "d", "s", ",", "1000", "=10", ">999999999"]
)
def test_a_format_that_is_none(wrong):
    with pytest.raises(kip.InvalidValueError, match="fill"):
        format(Chf(5), wrong)


@given(amounts)
def test_pickles_carry_the_amount(amount):
    assert pickle.loads(pickle.dumps(amount)) == amount


# --- allocation -----------------------------------------------------------------------------------

weights = st.lists(
    st.integers(0, 1000) | st.fractions(0, 10, max_denominator=50) | money, min_size=1, max_size=8
).filter(any)


def exact(weight):
    return Fraction(weight.rappen if isinstance(weight, Chf) else weight)


@given(amounts, weights)
def test_an_allocation_sums_exactly_and_each_share_is_within_a_rappen(total, parts):
    shares_ = kip.allocate(total, parts)
    assert sum(shares_, start=Chf(0)) == total
    whole = sum(exact(part) for part in parts)
    for share, part in zip(shares_, parts, strict=True):
        assert abs(share.rappen - total.rappen * exact(part) / whole) < 1
        if not exact(part):
            assert share == Chf(0)


@given(amounts, weights, st.randoms(use_true_random=False))
def test_the_order_of_the_weights_decides_only_between_equal_ones(total, parts, random):
    order = list(range(len(parts)))
    random.shuffle(order)
    before = kip.allocate(total, parts)
    after = kip.allocate(total, [parts[i] for i in order])
    key = sorted(zip((exact(part) for part in parts), before, strict=True))
    assert sorted(zip((exact(parts[i]) for i in order), after, strict=True)) == key


@given(amounts, weights)
def test_more_weight_never_gets_less(total, parts):
    shares_ = kip.allocate(abs(total), parts)
    ranked = sorted(zip((exact(part) for part in parts), shares_, strict=True))
    for (lighter, less), (heavier, more) in zip(ranked, ranked[1:], strict=False):
        assert less <= more or lighter == heavier


@given(amounts, weights, st.integers(1, 9))
def test_only_the_proportion_of_weights_counts(total, parts, factor):
    assert kip.allocate(total, [exact(part) * factor for part in parts]) == kip.allocate(total, parts)
    assert kip.allocate(-total, parts) == tuple(-share for share in kip.allocate(total, parts))


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        ("0.01", [1, 1], ["0.01", "0.00"]),  # equal weights: the first
        ("0.01", [1, 1, 2], ["0.00", "0.00", "0.01"]),  # largest remainder
        ("0.02", [3, 1], ["0.02", "0.00"]),  # a tie of remainders goes to the larger weight …
        ("0.02", [1, 3], ["0.00", "0.02"]),  # … wherever it stands
        ("100.00", [1, 1, 1], ["33.34", "33.33", "33.33"]),
        ("0.00", [1, 2], ["0.00", "0.00"]),
    ],
)
def test_ties_go_by_the_documented_rule(total, parts, expected):
    assert kip.allocate(Chf(total), parts) == tuple(Chf(share) for share in expected)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ([], kip.InvalidValueError),
        ([0, 0], kip.InvalidValueError),
        ([1, -1], kip.InvalidValueError),
        ([1.5], kip.WrongTypeError),
        ([True], kip.WrongTypeError),
        (["1"], kip.WrongTypeError),
        ("12", kip.WrongTypeError),
        ({1, 2}, kip.WrongTypeError),
        (None, kip.WrongTypeError),
    ],
)
def test_weights_that_are_none(wrong, error):
    with pytest.raises(error):
        kip.allocate(Chf(1), wrong)


def test_the_total_is_money():
    with pytest.raises(kip.WrongTypeError):
        kip.allocate(100, [1])
