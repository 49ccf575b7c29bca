"""The Canton of Thurgau: who bears the cost of its integration programme.

>>> import kipcore as kip
>>> from kipcore.cantons import thurgau
>>> shares = thurgau.LAW.at(
...     thurgau.PROGRAMME_SHARES, kip.ProgrammePeriod.in_year(2015).first)
>>> print(shares.value)
Confederation 1/2, canton and municipalities 1/2
"""

from fractions import Fraction
from typing import Any, Final

from kipcore.cantons.shared.law.parameters import programme_shares
from kipcore.cantons.shared.rules.cost_shares import (
    Parts,
    cost_shares_rule,
    find_programme_total,
    programme_total_rule,
    share_out,
)
from kipcore.cantons.shared.types.shares import CostShares, Payer
from kipcore.findings.finding import Finding, Rule
from kipcore.law.coverage.row import Provision
from kipcore.law.current import LAW as FEDERAL
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3
from kipcore.types.source import Certainty, Source

__all__ = ["COVERAGE", "LAW", "PROGRAMME_SHARES", "RULES", "cost_shares", "programme_total"]

_PRESS: Final = Source(
    certainty=Certainty.PRESS,
    title="Kreuzlinger Zeitung, 3. November 2014: Integrationsprogramm erfolgreich angelaufen",
    url="https://www.kreuzlinger-zeitung.ch/2014/11/03/integrationsprogramm-erfolgreich-angelaufen/",
    note="About a million a year from either side; subject to the yearly budgets.",
)

PROGRAMME_SHARES: Final = programme_shares("tg_programme_shares")
"""Who bears which part of the cost of the programme, by period."""

_MATCHED: Final = CostShares(
    {Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON_AND_MUNICIPALITIES: Fraction(1, 2)}
)
_TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    Timeline(
        PROGRAMME_SHARES,
        (
            Cited(_MATCHED, KIP_1.term, _PRESS),
            Unknown(KIP_2.term, "who bears which share under KIP 2"),
            Unknown(KIP_2BIS.term, "who bears which share under KIP 2bis"),
            Unknown(KIP_3.term, "who bears which share under KIP 3"),
        ),
    ),
)

LAW: Final = FEDERAL.extended("Thurgau 2026.1", timelines=_TIMELINES)
"""The federal law with the parameters of the Canton of Thurgau."""


def cost_shares(total: Chf, *, year: int, law: Law = LAW) -> Finding[Parts]:
    """Find who bears which part of the cost of the programme of Thurgau in a year.

    Canton and municipalities together put in as much as the Confederation; how they part their half is not
    known. Known for KIP 1, subject to the yearly budgets (press); later periods were not seen.

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
    >>> from kipcore.cantons import thurgau
    >>> thurgau.cost_shares(kip.Chf(2_000_000), year=2015).value
    ((<Payer.CONFEDERATION: 'Confederation'>, Chf('1000000.00')), \
(<Payer.CANTON_AND_MUNICIPALITIES: 'canton and municipalities'>, Chf('1000000.00')))
    """
    return share_out(COST_SHARES, PROGRAMME_SHARES, total, year, law)


COST_SHARES: Final = cost_shares_rule(cost_shares, Canton.TG, PROGRAMME_SHARES)


def programme_total(payer: Payer, amount: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the programme of Thurgau may cost if one payer bears no more than an amount.

    The inverse of `cost_shares`: what the others then bear is in `figures`.

    Laws: the payer's part of the answer is not above the amount; one Rappen more, and it is; more money never
    gives a smaller programme.

    Args:
        payer: the Confederation, or canton and municipalities together.
        amount: what that payer bears at most, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The largest cost of the programme in the year, without the flat rates, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; a payer that bears no share; a cost beyond 10**12 francs.
        OutsideRangeError: a year outside the programme periods.
        NotKnownError: a year for which the shares were not seen; canton or municipalities alone.

    >>> import kipcore as kip
    >>> from kipcore.cantons import thurgau, shared
    >>> thurgau.programme_total(
    ...     shared.Payer.CANTON_AND_MUNICIPALITIES, kip.Chf(1_000_000), year=2015).value
    Chf('2000000.00')
    """
    return find_programme_total(PROGRAMME_TOTAL, PROGRAMME_SHARES, payer, amount, year, law)


PROGRAMME_TOTAL: Final = programme_total_rule(programme_total, Canton.TG, PROGRAMME_SHARES)

RULES: Final[tuple[Rule[Any], ...]] = (COST_SHARES, PROGRAMME_TOTAL)
"""Every rule of the Canton of Thurgau."""

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "TG-7.01",
        "KIP 1: canton and municipalities together match the Confederation",
        by=("cost_shares", "programme_total", "PROGRAMME_SHARES"),
        left_out="how canton and municipalities part their half, and later periods: not seen",
    ),
    Provision(
        "TG-7.02",
        "KIP 2: the canton's cost, 1.23 million a year",
        by=("kip.figures.TG_KIP_2_CANTON", "kip.figures.TG_KIP_2_RISE"),
    ),
)
"""The rows of the fact sheets about the canton."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
