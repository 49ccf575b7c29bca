"""The baseline: the same answers, written by hand with attrs and ints, as a careful engineer would.

No law as argument, no citations, no explanation beyond the numbers it would be made of.
"""

from datetime import date
from enum import Enum

import attrs

NEW, IN_TIME, LAST = date(2019, 5, 1), date(2019, 11, 30), date(2020, 11, 30)


class Status(Enum):
    REFUGEE = "refugee"
    ADMITTED = "admitted"


@attrs.frozen
class Francs:
    """An amount in Rappen, checked as it is made."""

    rappen: int

    def __attrs_post_init__(self):
        if type(self.rappen) is not int:
            raise TypeError(self.rappen)
        if not -(10**14) <= self.rappen <= 10**14:
            raise ValueError(self.rappen)


NOTHING = Francs(0)


@attrs.frozen
class Decision:
    status: Status
    decided_on: date


@attrs.frozen
class Agreement:
    first: date
    last: date
    concluded_on: date | None
    ceilings: dict[int, int]


@attrs.frozen
class Rate:
    """The amount, why, and on which facts."""

    rappen: int
    reason: int
    decision: Decision
    agreement: Agreement


@attrs.frozen
class Payable:
    """The amount, its bounds, and on which facts."""

    rappen: int
    ceiling: int
    at_parity: int
    facts: tuple


def flat_rate(decision, *, agreement):
    if type(decision) is not Decision:
        raise TypeError(decision)
    if type(agreement) is not Agreement:
        raise TypeError(agreement)
    day = decision.decided_on
    if not agreement.first <= day <= agreement.last:
        raise ValueError(day)
    if day <= NEW:
        return Rate(600_000, 0, decision, agreement)
    concluded = agreement.concluded_on
    if concluded is None:
        return Rate(600_000, 2, decision, agreement)
    if concluded > LAST:
        raise ValueError(concluded)
    if concluded <= IN_TIME:
        return Rate(1_800_000, 1, decision, agreement)
    month = concluded.month % 12 + 1
    start = date(concluded.year + (concluded.month == 12), month, 1)
    if day >= start:
        return Rate(1_800_000, 1, decision, agreement)
    return Rate(600_000, 2, decision, agreement)


def payable(agreement, *, year, canton, municipalities, cost=None):
    if type(agreement) is not Agreement:
        raise TypeError(agreement)
    if type(canton) is not Francs or type(municipalities) is not Francs:
        raise TypeError(canton)
    if canton.rappen < 0 or municipalities.rappen < 0:
        raise ValueError(canton)
    ceiling = agreement.ceilings[year]
    own = canton.rappen + municipalities.rappen
    amount = min(own, ceiling)
    if cost is not None and cost.rappen < amount:
        amount = cost.rappen
    return Payable(amount, ceiling, own, (agreement, year, canton, municipalities, cost))


RATES = {("KIP 3", "core"): (50, 100), ("KIP 3", "non-core"): (45, 100)}


@attrs.frozen
class Municipal:
    """A service agreement of a municipality."""

    period: str
    kind: str
    ceilings: dict


@attrs.frozen
class MunicipalPayable:
    rappen: int
    ceiling: int
    at_rate: int
    facts: tuple


def municipal(agreement, *, year, cost, recognised=NOTHING):
    if type(agreement) is not Municipal:
        raise TypeError(agreement)
    if type(cost) is not Francs or type(recognised) is not Francs:
        raise TypeError(cost)
    if cost.rappen < 0 or recognised.rappen < 0:
        raise ValueError(cost)
    numerator, denominator = RATES[agreement.period, agreement.kind]
    ceiling = agreement.ceilings[year]
    at_rate = (cost.rappen + recognised.rappen) * numerator // denominator
    return MunicipalPayable(
        min(ceiling, at_rate, cost.rappen), ceiling, at_rate, (agreement, year, cost, recognised)
    )


def explain(found):
    """Return the lines of an explanation, in one language and with no sources."""
    binding = "ceiling" if found.rappen == found.ceiling else "parity"
    return "\n".join(
        f"{name}: CHF {amount / 100:,.2f}"
        for name, amount in (
            ("payable", found.rappen),
            ("ceiling", found.ceiling),
            ("at parity", found.at_parity),
            (binding, found.ceiling - found.rappen),
        )
    )
