"""What the canton refunds for accredited offers, and how what lies above is shared out."""

from kipcore.cantons.zurich.kernels import iazh as kernel
from kipcore.kernels.money import allocate
from tests.proof.contract import states
from tests.proof.federal.money import is_fair


def _fill(first=True, beyond=True, swap=False):
    def fill(rest, young, ceiling, last):
        free = ceiling if last ^ swap else ceiling - min(young, ceiling)
        within = min(rest, free if first else ceiling)
        young_within = min(young, ceiling - within)
        return within + young_within, (young - young_within) * beyond, rest - within

    return fill


@states(
    kernel.fill,
    _fill(swap=True),
    _fill(first=False),
    _fill(beyond=False),
    lambda rest, young, ceiling, last: (ceiling, young, rest),
)
def fill(rest: int, young: int, ceiling: int, education_last: bool) -> None:
    """Nothing is lost, the ceiling is filled if there is enough, and the young displace or are displaced."""
    assert min(rest, young, ceiling) >= 0
    within, beyond, above = kernel.fill(rest, young, ceiling, education_last)
    assert within + beyond + above == rest + young
    assert within == min(ceiling, rest + young)
    left = max(0, ceiling - rest) if education_last else ceiling  # what there is for the young
    assert beyond == max(0, young - left)


def _excess(smallest=True, among=allocate):
    def excess_of_each(excess, costs, turns):
        shares = [0] * len(costs)
        for turn in sorted(set(turns), reverse=not smallest):
            here = [cost if own == turn else 0 for cost, own in zip(costs, turns, strict=True)]
            borne = min(excess, sum(here))
            if borne:
                shares = [kept + more for kept, more in zip(shares, among(borne, here), strict=True)]
            excess -= borne
        return shares

    return excess_of_each


@states(
    kernel.excess_of_each,
    _excess(smallest=False),
    _excess(among=lambda total, weights: [total * weight // sum(weights) for weight in weights]),
    lambda excess, costs, turns: allocate(excess, costs),
)
def excess_of_each(excess: int, first: int, second: int, turn: int, other_turn: int) -> None:
    """Two groups: the one whose turn it is bears all it can, or both in proportion."""
    assert min(first, second, excess) >= 0
    assert excess <= first + second
    assert 0 <= turn <= 1
    assert 0 <= other_turn <= 1
    found = kernel.excess_of_each(excess, [first, second], [turn, other_turn])
    assert sum(found) == excess
    assert 0 <= found[0] <= first
    assert 0 <= found[1] <= second
    if turn < other_turn:
        assert found[0] == min(excess, first)
    elif turn > other_turn:
        assert found[1] == min(excess, second)
    elif excess > 0:
        is_fair(excess, [first, second], found)


@states(
    kernel.excess_of_each,
    lambda excess, costs, turns: allocate(excess, costs),
    undecided="lists of any length have no last path; they are sorted by unknown turns, too",
)
def excess_of_any(excess: int, costs: list[int], turns: list[int]) -> None:
    """Any number of groups: nothing is lost, and who comes later bears nothing before who comes first is full."""
    assert excess >= 0
    assert len(costs) == len(turns)
    assert all(cost >= 0 for cost in costs)
    assert excess <= sum(costs)
    found = kernel.excess_of_each(excess, costs, turns)
    assert sum(found) == excess
    for own, cost, turn in zip(found, costs, turns, strict=True):
        assert 0 <= own <= cost
        later = sum(share for share, other in zip(found, turns, strict=True) if other > turn)
        assert own == cost or later == 0


@states(
    kernel.transition,
    lambda cost, n, d: (cost * n // d, cost - cost * n // d),
    lambda cost, n, d: (cost - cost * n // d, cost * n // d),
    lambda cost, n, d: (cost * (d - n) // d, -(-cost * n // d) + (n == 0)),
)
def transition(cost: int, numerator: int, denominator: int) -> None:
    """The office bears no less than its share, the flat rate all that is left, and nothing is lost."""
    assert min(cost, numerator) >= 0
    assert denominator > 0
    paid, borne = kernel.transition(cost, numerator, denominator)
    assert paid + borne == cost
    assert borne * denominator >= cost * numerator
    assert (borne - 1) * denominator < cost * numerator
