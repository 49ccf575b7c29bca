"""How the cost of a programme is shared out."""

from collections.abc import Iterator
from itertools import product

from kipcore.cantons.shared.kernels import shares as kernel
from kipcore.kernels.money import allocate
from tests.proof.contract import states
from tests.proof.federal.money import is_fair


@states(
    kernel.at_share,
    lambda cost, n, d: -(-cost * n // d),
    lambda cost, n, d: (2 * cost * n + d) // (2 * d),
    lambda cost, n, d: cost // d * n,
)
def at_share(cost: int, numerator: int, denominator: int) -> None:
    """Never above the exact share, and one Rappen more is."""
    assert min(cost, numerator) >= 0
    assert denominator > 0
    found = kernel.at_share(cost, numerator, denominator)
    assert found * denominator <= cost * numerator < (found + 1) * denominator


def _first(part):
    def shared_out(cost, federal, others, whole):
        first = part(cost, federal, whole)
        return [first, *allocate(cost - first, others)]

    return shared_out


WRONG = (
    lambda cost, federal, others, whole: allocate(cost, [federal, *others]),
    _first(lambda cost, federal, whole: -(-cost * federal // whole)),
    lambda cost, federal, others, whole: [cost * weight // whole for weight in (federal, *others)],
)


@states(kernel.shared_out, *WRONG)
def shared_out(cost: int, federal: int, canton: int, municipalities: int) -> None:
    """The Confederation bears its share rounded down, and the others are shared out fairly what is left."""
    assert min(cost, federal) >= 0
    assert min(canton, municipalities) > 0
    whole = federal + canton + municipalities
    first, *others = kernel.shared_out(cost, federal, [canton, municipalities], whole)
    assert first * whole <= cost * federal < (first + 1) * whole
    is_fair(cost - first, [canton, municipalities], others)


@states(kernel.shared_out, *WRONG)
def own_funds_reach_the_contribution(cost: int, federal: int, canton: int, municipalities: int) -> None:
    """Where the Confederation bears half at most, the others never bear less than it does."""
    assert min(cost, federal) >= 0
    assert min(canton, municipalities) > 0
    assert federal <= canton + municipalities
    whole = federal + canton + municipalities
    first, *others = kernel.shared_out(cost, federal, [canton, municipalities], whole)
    assert first <= sum(others)


@states(kernel.shared_out, lambda cost, federal, others, whole: [cost % 2, cost - cost % 2])
def no_part_falls(cost: int, federal: int, other: int) -> None:
    """With a Rappen more of cost neither part falls: what `whole_for` rests on."""
    assert min(cost, federal) >= 0
    assert other > 0
    before = kernel.shared_out(cost, federal, [other], federal + other)
    after = kernel.shared_out(cost + 1, federal, [other], federal + other)
    assert before[0] <= after[0]
    assert before[1] <= after[1]


def up_to_twelve() -> Iterator[tuple[int, int, int, int]]:
    """Yield weights up to twelve, of the Confederation from none, with every cost up to their sum."""
    for weights in product(range(13), range(1, 13), range(1, 13)):
        yield from ((cost, *weights) for cost in range(sum(weights)))


@states(kernel.shared_out, WRONG[2], _first(lambda cost, federal, whole: cost % 2), domain=up_to_twelve)
def no_part_of_three_falls(cost: int, federal: int, canton: int, municipalities: int) -> None:
    """The same where canton and municipalities bear their parts apart, for shares in twelfths and larger."""
    whole = federal + canton + municipalities
    before = kernel.shared_out(cost, federal, [canton, municipalities], whole)
    after = kernel.shared_out(cost + 1, federal, [canton, municipalities], whole)
    assert sum(after) == sum(before) + 1
    for less, more in zip(before, after, strict=True):
        assert less <= more


@states(kernel.shared_out, WRONG[2])
def no_part_of_simple_shares_falls(cost: int, federal: int, canton: int, municipalities: int) -> None:
    """The same for every cost, with weights of one and two: halves, thirds, quarters and fifths."""
    assert cost >= 0
    assert 0 <= federal <= 2
    assert 1 <= canton <= 2
    assert 1 <= municipalities <= 2
    no_part_of_three_falls(cost, federal, canton, municipalities)


@states(
    kernel.shared_out,
    WRONG[2],
    undecided="two allocations with three unknown weights each are compared: too many products of unknowns",
)
def no_part_falls_whatever_the_shares(cost: int, federal: int, canton: int, municipalities: int) -> None:
    """No part of three falls, for any weights."""
    assert min(cost, federal) >= 0
    assert min(canton, municipalities) > 0
    no_part_of_three_falls(cost, federal, canton, municipalities)


def _largest(most_added=0, strict=False, of=kernel.shared_out):
    def whole_for(part, place, federal, others, whole, most):
        found = 0
        for cost in range(most + 2 + most_added):
            borne = sum(of(cost, federal, others, whole)[at] for at in place)
            if borne < part or (borne == part and not strict):
                found = cost
        return found

    return whole_for


@states(
    kernel.whole_for,
    _largest(most_added=1),
    _largest(most_added=-1),
    _largest(strict=True),
    lambda part, place, federal, others, whole, most: part * whole // [federal, *others][place[0]],
)
def whole_for(part: int, of_others: bool, federal: int, other: int, most: int) -> None:
    """Of no larger cost the payer bears as little, up to one above the most, for which it is three."""
    assert min(part, federal) >= 0
    assert other > 0
    assert 0 <= most <= 3
    place, weights = int(of_others), (federal, [other], federal + other)
    found = kernel.whole_for(part, [place], *weights, most)
    assert 0 <= found <= most + 1
    assert kernel.shared_out(found, *weights)[place] <= part
    assert found == most + 1 or kernel.shared_out(found + 1, *weights)[place] > part


@states(
    kernel.whole_for,
    _largest(strict=True),
    undecided="the search halves a range as often as its unknown length asks for: there is no last path",
)
def whole_for_any_most(part: int, federal: int, other: int, most: int) -> None:
    """The same up to any bound."""
    assert min(part, federal, most) >= 0
    assert other > 0
    weights = (federal, [other], federal + other)
    found = kernel.whole_for(part, [0], *weights, most)
    assert kernel.shared_out(found, *weights)[0] <= part
    assert found == most + 1 or kernel.shared_out(found + 1, *weights)[0] > part
