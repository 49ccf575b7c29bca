"""What Zurich pays municipalities: the rate and the ceiling of the service agreement, the key of the IAZH."""

from decimal import Decimal
from fractions import Fraction
from math import floor

from tests.second.in_decimal.calculator import NoAnswerError, rounded_down, rounded_up, share, years_of

# Of the cost, in hundredths: what the canton pays at most. KIP 1: whatever the class (press, 2014).
RATES = {
    ("KIP 1", "core"): 55,
    ("KIP 1", "non-core"): 55,
    ("KIP 2", "core"): 50,
    ("KIP 2bis", "core"): 50,
    ("KIP 3", "core"): 50,
    ("KIP 3", "non-core"): 45,
}


def _rate(period, year, its_class):
    if year not in years_of(period) or (period, its_class) not in RATES:
        raise NoAnswerError
    return RATES[period, its_class]


def municipal_contribution(period, year, its_class, ceiling, cost, recognised):
    """Own services that are booked elsewhere count as cost and as share of the municipality."""
    at_rate = rounded_down(share(cost + recognised, _rate(period, year, its_class), 100))
    limits = {"municipal ceiling": ceiling, "rate": at_rate, "cost": cost}
    paid = min(limits.values())
    return paid, ", ".join(name for name, limit in limits.items() if limit == paid)


def cost_at(period, year, its_class, contribution, recognised):
    """The least cost that draws a contribution."""
    at_rate = rounded_up(share(contribution, 100, _rate(period, year, its_class))) - recognised
    return max(at_rate, contribution)


def own_share_needed(period, year, its_class, ceiling, contribution, recognised):
    if contribution is None:
        contribution = ceiling
    if contribution > ceiling:
        raise NoAnswerError
    return cost_at(period, year, its_class, contribution, recognised) - contribution


def iazh_transition(cost):
    """Programmes registered in 2020: 70 per cent from the flat rate, rounded down; the office bears the rest."""
    return cost - rounded_down(share(cost, 70, 100))


def iazh_ceilings(pool, stocks, weights):
    """Share out a pool of francs by largest remainder: `stocks` is {number: (seekers, admitted, refugees)}.

    The Rappen that are left go to the largest remainders; of equal ones to the larger stock, then to the
    smaller number of the municipality.
    """
    weighed = {
        number: sum(Fraction(weight) * persons for weight, persons in zip(weights, counts, strict=True))
        for number, counts in stocks.items()
    }
    together = sum(weighed.values())
    if together == 0:
        raise NoAnswerError
    exact = {number: Fraction(pool) * stock / together for number, stock in weighed.items()}
    found = {number: Decimal(floor(amount * 100)).scaleb(-2) for number, amount in exact.items()}
    left = pool - sum(found.values())
    queue = sorted(found, key=lambda one: (-(exact[one] - Fraction(found[one])), -weighed[one], one))
    for number in queue[: int(left / Decimal("0.01"))]:
        found[number] += Decimal("0.01")
    return found
