"""What of the approved credits is stated for a plan (Art. 2 para. 3 and Art. 11 VIntA)."""

from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.types.doors import at_least_zero, exactly, refuse_type
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.own_funds import each_once, pairs_of
from kipcore.types.plan import FundingPlan

__all__ = ["FEDERAL", "Approved", "ApprovedTotal", "approved_by_year", "approved_of_whole"]

Approved = tuple[tuple[tuple[FundingSource, int], Chf], ...]
ApprovedTotal = tuple[tuple[FundingSource, Chf], ...]
FEDERAL: Final = tuple(source for source in FundingSource if source.is_federal)
"""The two federal contributions to a programme."""


def approved_by_year(given: object, plan: FundingPlan) -> Approved:
    """Return approved credits as sorted pairs, each contribution and year once."""
    pairs = pairs_of("approved", given, such="{(FundingSource.CREDIT, 2024): Chf(211_043)}")
    for key, amount in pairs:
        if type(key) is not tuple or len(key) != 2:
            refuse_type("approved", key, "(source, year)", "write (FundingSource.CREDIT, 2024): Chf(...)")
        source, year = key
        _check_approved(source, amount)
        plan.agreement.check_year(year)
    each_once("approved", [f"{source.name}, {year}" for (source, year), _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: (FEDERAL.index(pair[0][0]), pair[0][1])))


def approved_of_whole(given: object) -> ApprovedTotal:
    """Return approved credits of the whole programme as sorted pairs, each contribution once."""
    pairs = pairs_of("approved_total", given, such="{FundingSource.CREDIT: Chf(844_172)}")
    for source, amount in pairs:
        _check_approved(source, amount)
    each_once("approved_total", [source.name for source, _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: FEDERAL.index(pair[0])))


def _check_approved(source: FundingSource, amount: Chf) -> None:
    exactly("source", source, FundingSource, "use a member of FundingSource")
    if source not in FEDERAL:
        raise InvalidValueError("approved", source, "FLAT_RATE or CREDIT", "leave own funds out")
    exactly("approved", amount, Chf, "wrap the amount in Chf(...)")
    at_least_zero("approved", amount)
