"""Who bears the cost of the programme of St Gallen."""

from typing import Final

from kipcore.cantons.shared.rules.cost_shares import (
    Parts,
    cost_shares_rule,
    find_programme_total,
    programme_total_rule,
    share_out,
)
from kipcore.cantons.shared.types.shares import Payer
from kipcore.cantons.st_gallen.law.parameters import PROGRAMME_SHARES
from kipcore.cantons.st_gallen.law.timelines import LAW
from kipcore.findings.finding import Finding
from kipcore.law.law import Law
from kipcore.types.money import Chf
from kipcore.types.places import Canton

__all__ = ["cost_shares", "programme_total"]


def cost_shares(total: Chf, *, year: int, law: Law = LAW) -> Finding[Parts]:
    """Find who bears which part of the cost of the programme of St Gallen in a year.

    The Confederation and the canton bear half each; municipalities are not named as payers. Known for KIP
    2, KIP 2bis and KIP 3 (pages of the canton).

    Laws: the parts add up to the total; the Confederation never bears more than its share, nor a whole Rappen
    less; if it bears half at most, own funds are never below its part, so that parity holds (`parity`); a
    larger total lowers no part.

    Args:
        total: cost of the programme in the year, without the flat rates, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        Pairs of payer and amount, CHF, the Confederation first.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a year outside the programme periods.
        NotKnownError: a year for which the shares were not seen.

    >>> import kipcore as kip
    >>> from kipcore.cantons import st_gallen
    >>> st_gallen.cost_shares(kip.Chf(3_300_000), year=2024).value
    ((<Payer.CONFEDERATION: 'Confederation'>, Chf('1650000.00')), \
(<Payer.CANTON: 'canton'>, Chf('1650000.00')))
    """
    return share_out(COST_SHARES, PROGRAMME_SHARES, total, year, law)


COST_SHARES: Final = cost_shares_rule(cost_shares, Canton.SG, PROGRAMME_SHARES)


def programme_total(payer: Payer, amount: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the programme of St Gallen may cost if one payer bears no more than an amount.

    The inverse of `cost_shares`: what the others then bear is in `figures`.

    Laws: the payer's part of the answer is not above the amount; one Rappen more, and it is; more money never
    gives a smaller programme.

    Args:
        payer: the Confederation or the canton.
        amount: what that payer bears at most, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The largest cost of the programme in the year, without the flat rates, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; a payer that bears no share; a cost beyond 10**12 francs.
        OutsideRangeError: a year outside the programme periods.
        NotKnownError: a year for which the shares were not seen.

    >>> import kipcore as kip
    >>> from kipcore.cantons import st_gallen, shared
    >>> st_gallen.programme_total(shared.Payer.CANTON, kip.Chf(1_650_000), year=2024).value
    Chf('3300000.00')
    """
    return find_programme_total(PROGRAMME_TOTAL, PROGRAMME_SHARES, payer, amount, year, law)


PROGRAMME_TOTAL: Final = programme_total_rule(programme_total, Canton.SG, PROGRAMME_SHARES)
