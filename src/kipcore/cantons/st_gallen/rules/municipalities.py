"""What municipalities and projects of St Gallen get: ceilings, refunds, grants."""

from collections.abc import Mapping, Sequence
from typing import Final

from kipcore.cantons.shared.rules.ceilings import (
    Ceilings,
    ceilings_rule,
    find_ceilings,
    find_refund,
    refund_rule,
)
from kipcore.cantons.shared.rules.grants import find_share_of_cost, share_of_cost_rule
from kipcore.cantons.st_gallen.law.parameters import ANTI_RACISM_GRANT_SHARE, STOCK_MONTHS
from kipcore.cantons.st_gallen.law.sources import CEILINGS
from kipcore.cantons.st_gallen.law.timelines import LAW
from kipcore.findings.finding import Finding
from kipcore.law.law import Law
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.text import Text

__all__ = ["anti_racism_grant", "municipal_ceilings", "municipal_refund"]


def municipal_ceilings(
    stocks: Mapping[Municipality, Sequence[int]] | tuple[tuple[Municipality, tuple[int, ...]], ...],
    *,
    pool: Chf,
    year: int,
    law: Law = LAW,
) -> Finding[Ceilings]:
    """Find the ceiling of each municipality for the flat rates that the canton passes on (*Kostendach*).

    The canton passes the flat rates on to the municipalities, each with a ceiling from the average number of
    refugees and temporarily admitted persons of the last 24 months, since 2018 (press). That the ceilings
    share out the pool in proportion to the averages is inferred. The sums of the monthly counts stand for the
    averages, so that nothing is rounded but the last Rappen.

    Laws: the ceilings add up to the pool; each differs from its exact share by less than a Rappen; the order
    of municipalities or months changes nothing; all counts doubled change nothing.

    Args:
        stocks: the number of persons in each of the 24 months, for every municipality that has a ceiling.
        pool: what is shared out for the year, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The ceiling of each municipality, in the order of BFS numbers, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount or count; too few or too many months; a municipality of another
            canton, or twice; nobody at all.
        OutsideRangeError: a year before 2018.

    >>> import kipcore as kip
    >>> from kipcore.cantons import st_gallen
    >>> buchs = kip.Municipality(3271, "Buchs", kip.Canton.SG)
    >>> nesslau = kip.Municipality(3360, "Nesslau", kip.Canton.SG)
    >>> found = st_gallen.municipal_ceilings(
    ...     {buchs: [60] * 24, nesslau: [20] * 24}, pool=kip.Chf(100_000), year=2018)
    >>> [str(amount) for _, amount in found.value]
    ["CHF 75'000.00", "CHF 25'000.00"]
    """
    return find_ceilings(MUNICIPAL_CEILINGS, _PLACE, stocks, pool, year, law)


_PLACE: Final = (STOCK_MONTHS, Canton.SG)
MUNICIPAL_CEILINGS: Final = ceilings_rule(municipal_ceilings, _PLACE)


def municipal_refund(cost: Chf, *, ceiling: Chf, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what a municipality gets back of what it paid in advance for integration (*Vorfinanzierung*).

    The municipality pays first and claims a refund, up to its ceiling (`municipal_ceilings`).

    Laws: the least of cost and ceiling; refund and what is not refunded add up to the cost; more cost or a
    higher ceiling never lowers it.

    Args:
        cost: what it paid and claims, CHF.
        ceiling: its ceiling of the year, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The refund, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a year before 2018.

    >>> import kipcore as kip
    >>> from kipcore.cantons import st_gallen
    >>> found = st_gallen.municipal_refund(kip.Chf(200_000), ceiling=kip.Chf(188_000), year=2018)
    >>> found.value, found.binding
    (Chf('188000.00'), <CantonalLimit.CEILING: 'ceiling'>)
    """
    return find_refund(MUNICIPAL_REFUND, STOCK_MONTHS, cost, ceiling, year, law)


MUNICIPAL_REFUND: Final = refund_rule(municipal_refund, _PLACE, CEILINGS)


def anti_racism_grant(cost: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the canton grants a project in the week against racism (*Woche gegen Rassismus*).

    At most half of the budget of the project, under KIP 2. Rounded down to the Rappen, since half is a
    maximum.

    Laws: never above half of the budget; grant and what others bear add up to the budget; a larger budget
    never lowers it.

    Args:
        cost: the budget of the project, CHF.
        year: a year of KIP 2.
        law: the law to apply.

    Returns:
        The grant, at most, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a year outside KIP 2.

    >>> import kipcore as kip
    >>> from kipcore.cantons import st_gallen
    >>> st_gallen.anti_racism_grant(kip.Chf(3_000), year=2019).value
    Chf('1500.00')
    """
    return find_share_of_cost(ANTI_RACISM_GRANT, (ANTI_RACISM_GRANT_SHARE, None), cost, year, law)


ANTI_RACISM_GRANT: Final = share_of_cost_rule(
    anti_racism_grant,
    Canton.SG,
    Text(
        "Was zahlt der Kanton an ein Projekt der Woche gegen Rassismus?",
        "Que verse le canton à un projet de la semaine contre le racisme ?",
        "Quanto versa il Cantone a un progetto della settimana contro il razzismo?",
        "What does the canton grant a project in the week against racism?",
    ),
    Text(
        "Beitrag an ein Projekt der Woche gegen Rassismus",
        "contribution à un projet de la semaine contre le racisme",
        "contributo a un progetto della settimana contro il razzismo",
        "grant to a project in the week against racism",
    ),
    (ANTI_RACISM_GRANT_SHARE, None),
)
