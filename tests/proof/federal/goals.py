"""Shares of a cohort, compared exactly, and bands of age."""

from kipcore.kernels import goals as kernel
from tests.proof.contract import states


@states(
    kernel.is_reached,
    lambda count, cohort, n, d: count * d > cohort * n,
    lambda count, cohort, n, d: count >= cohort * n // d,
)
def is_reached(count: int, cohort: int, numerator: int, denominator: int) -> None:
    """The count reaches the exact share: two thirds of ten are not six."""
    assert min(count, cohort, numerator) >= 0
    assert denominator > 0
    whole, rest = divmod(cohort * numerator, denominator)
    assert kernel.is_reached(count, cohort, numerator, denominator) == (
        count > whole or (count == whole and rest == 0)
    )


@states(
    kernel.required,
    lambda cohort, n, d: cohort * n // d,
    lambda cohort, n, d: cohort * n // d + 1,
    lambda cohort, n, d: (2 * cohort * n + d) // (2 * d),
)
def required(cohort: int, numerator: int, denominator: int) -> None:
    """It reaches the share, and one less does not."""
    assert min(cohort, numerator) >= 0
    assert denominator > 0
    found = kernel.required(cohort, numerator, denominator)
    assert kernel.is_reached(found, cohort, numerator, denominator)
    assert not kernel.is_reached(found - 1, cohort, numerator, denominator)


@states(
    kernel.missing,
    lambda count, required: required - count,
    lambda count, required: count - required if count >= required else 0,
    lambda count, required: 0 if count > required else required - count + 1,
)
def missing(count: int, required: int) -> None:
    """With them there are enough, and without one of them there are not."""
    assert min(count, required) >= 0
    found = kernel.missing(count, required)
    assert found >= 0
    assert count + found >= required
    assert found == 0 or count + found - 1 < required


@states(
    kernel.is_below,
    lambda count, cohort, n, d, m, e: count * d * e < cohort * (n * e - m * d),
    lambda count, cohort, n, d, m, e: count * d * e <= cohort * n * (e - m),
    lambda count, cohort, n, d, m, e: count * d * e <= cohort * (n * e + m * d),
)
def is_below(count: int, cohort: int, numerator: int, denominator: int, points: int, of: int) -> None:
    """Count and margin, both as parts of the cohort, are together no more than the share."""
    assert min(count, cohort, numerator, points) >= 0
    assert denominator > 0
    assert of > 0
    both = count * denominator * of + cohort * points * denominator
    assert kernel.is_below(count, cohort, numerator, denominator, points, of) == (
        both <= cohort * numerator * of
    )


@states(
    kernel.in_band,
    lambda day, first, stop: first < day < stop,
    lambda day, first, stop: first <= day <= stop,
    lambda day, first, stop: (first <= day) | (day < stop),
)
def in_band(day: int, first: int, stop: int) -> None:
    """Its first day belongs to a band, its stop does not."""
    assert min(day, first, stop) > 0
    found = kernel.in_band(day, first, stop)
    if day < first or day >= stop:
        assert not found
    else:
        assert found
