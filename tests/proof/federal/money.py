"""Rounding and sharing out: nothing is lost, nobody is a Rappen away from what is due."""

from kipcore.kernels import money as kernel
from tests.proof.contract import states


def _rounded(numerator, denominator, step, up):
    size = abs(numerator) + up(denominator * step)
    found = size // (denominator * step) * step
    return -found if numerator < 0 else found


@states(
    kernel.round_down,
    lambda n, d, step: n // (d * step) * step,
    lambda n, d, step: _rounded(n, d, step, lambda whole: whole // 2),
    lambda n, d, step: _rounded(n, d, 1, lambda whole: 0),
    lambda n, d, step: _rounded(n, d, step, lambda whole: 1),
)
def round_down(numerator: int, denominator: int, step: int) -> None:
    """The multiple of the step that is nearest to zero's side: one step on would be too far from zero."""
    assert denominator > 0
    assert step > 0
    found = kernel.round_down(numerator, denominator, step)
    assert found % step == 0
    if numerator >= 0:
        assert found * denominator <= numerator < (found + step) * denominator
    else:
        assert (found - step) * denominator < numerator <= found * denominator


@states(
    kernel.round_up,
    lambda n, d, step: -(-n // (d * step)) * step,
    lambda n, d, step: _rounded(n, d, step, lambda whole: whole),
    lambda n, d, step: _rounded(n, d, 1, lambda whole: whole - 1),
    lambda n, d, step: _rounded(n, d, step, lambda whole: whole // 2),
)
def round_up(numerator: int, denominator: int, step: int) -> None:
    """The multiple of the step away from zero: one step back would fall short."""
    assert denominator > 0
    assert step > 0
    found = kernel.round_up(numerator, denominator, step)
    assert found % step == 0
    if numerator >= 0:
        assert (found - step) * denominator < numerator <= found * denominator
    else:
        assert found * denominator <= numerator < (found + step) * denominator


@states(
    kernel.round_half_up,
    lambda n, d, step: (2 * n + d * step) // (2 * d * step) * step,
    lambda n, d, step: _rounded(2 * n, 2 * d, step, lambda whole: whole // 2 - 1),
    lambda n, d, step: _rounded(n, d, step, lambda whole: whole - 1),
    lambda n, d, step: _rounded(n, d, 1, lambda whole: whole // 2),
)
def round_half_up(numerator: int, denominator: int, step: int) -> None:
    """No multiple of the step is nearer, and of two that are as near it is the one away from zero."""
    assert denominator > 0
    assert step > 0
    found = kernel.round_half_up(numerator, denominator, step)
    assert found % step == 0
    below, above = (2 * found - step) * denominator, (2 * found + step) * denominator
    if numerator >= 0:
        assert below <= 2 * numerator < above
    else:
        assert below < 2 * numerator <= above


def is_fair(total: int, weights: list[int], found: list[int]) -> None:
    """Assert that shares are the ones of the largest remainder: there is only one such list."""
    whole = sum(weights)
    assert len(found) == len(weights)
    assert sum(found) == total
    more = [share - total * weight // whole for share, weight in zip(found, weights, strict=True)]
    left = [total * weight % whole for weight in weights]
    for i, first in enumerate(weights):
        assert 0 <= more[i] <= 1
        for j, second in enumerate(weights[:i]):
            if more[i] > more[j]:
                assert left[i] > left[j] or (left[i] == left[j] and first > second)
            elif more[i] < more[j]:
                assert left[i] < left[j] or (left[i] == left[j] and first <= second)


def _in_turn(key, add=1):
    """Return an allocation that gives what is left over in another order, or another number of Rappen."""

    def allocate(total, weights):
        whole = sum(weights)
        shares = [total * weight // whole for weight in weights]
        order = sorted(range(len(weights)), key=lambda i: key(-(total * weights[i] % whole), weights[i], i))
        for i in order[: total - sum(shares)]:
            shares[i] += add
        return shares

    return allocate


WRONG_ORDERS = (
    _in_turn(lambda left, weight, i: (left, -weight, i), add=0),  # the Rappen left over are lost
    _in_turn(lambda left, weight, i: (-left, -weight, i)),  # the smallest remainder first
    _in_turn(lambda left, weight, i: (left, weight, i)),  # a tie to the smaller weight
    _in_turn(lambda left, weight, i: (left, -weight, -i)),  # then to the one that stands last
    _in_turn(lambda left, weight, i: i),  # to the first
)


@states(kernel.allocate, *WRONG_ORDERS)
def allocate(total: int, first: int, second: int) -> None:
    """Between two, whatever their weights."""
    assert min(total, first, second) >= 0
    assert first + second > 0
    is_fair(total, [first, second], kernel.allocate(total, [first, second]))


@states(kernel.allocate, *WRONG_ORDERS[:2], *WRONG_ORDERS[3:])  # such weights tie only with their like
def allocate_among_three(total: int, first: int, second: int, third: int) -> None:
    """Among three with weights up to two, whatever the total."""
    assert total >= 0
    assert 0 <= first <= 2
    assert 0 <= second <= 2
    assert 0 <= third <= 2
    assert first + second + third > 0
    weights = [first, second, third]
    is_fair(total, weights, kernel.allocate(total, weights))


@states(
    kernel.allocate,
    *WRONG_ORDERS,
    undecided="a list of any length has no last path, and two unknown weights of three are multiplied",
)
def allocate_among_any(total: int, weights: list[int]) -> None:
    """Among any number, whatever their weights."""
    assert total >= 0
    assert all(weight >= 0 for weight in weights)
    assert sum(weights) > 0
    is_fair(total, weights, kernel.allocate(total, weights))
