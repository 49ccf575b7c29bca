"""The Canton of Glarus: who bears the cost of its integration programme.

>>> import kipcore as kip
>>> from kipcore.cantons import glarus
>>> shares = glarus.LAW.at(
...     glarus.PROGRAMME_SHARES, kip.ProgrammePeriod.in_year(2024).first)
>>> print(shares.value)
Confederation 1/2, canton 1/4, municipalities 1/4
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

_MANDATE: Final = Source(
    certainty=Certainty.PRESS,
    title="glarus24: Integrationsprogramm, Regierungsrat verabschiedet Verhandlungsmandat mit dem Bund",
    url="https://www.glarus24.ch/artikel/integrationsprogramm-regierungsrat-verabschiedet-verhandlungsmandat-mit-dem-bund-2437899",
)

PROGRAMME_SHARES: Final = programme_shares("gl_programme_shares")
"""Who bears which part of the cost of the programme, by period."""

_QUARTERS: Final = CostShares(
    {
        Payer.CONFEDERATION: Fraction(1, 2),
        Payer.CANTON: Fraction(1, 4),
        Payer.MUNICIPALITIES: Fraction(1, 4),
    }
)
_TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    Timeline(
        PROGRAMME_SHARES,
        (
            Unknown(KIP_1.term, "who bore which share under KIP 1"),
            Unknown(KIP_2.term, "who bore which share under KIP 2"),
            Unknown(KIP_2BIS.term, "who bore which share under KIP 2bis"),
            Cited(_QUARTERS, KIP_3.term, _MANDATE),
        ),
    ),
)

LAW: Final = FEDERAL.extended("Glarus 2026.1", timelines=_TIMELINES)
"""The federal law with the parameters of the Canton of Glarus."""


def cost_shares(total: Chf, *, year: int, law: Law = LAW) -> Finding[Parts]:
    """Find who bears which part of the cost of the programme of Glarus in a year.

    The Confederation bears half, the canton and the municipalities a quarter each. Known for KIP 3 (mandate
    of the cantonal government to negotiate).

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
    >>> from kipcore.cantons import glarus
    >>> glarus.cost_shares(kip.Chf(400_000), year=2024).value
    ((<Payer.CONFEDERATION: 'Confederation'>, Chf('200000.00')), \
(<Payer.CANTON: 'canton'>, Chf('100000.00')), (<Payer.MUNICIPALITIES: 'municipalities'>, Chf('100000.00')))
    """
    return share_out(COST_SHARES, PROGRAMME_SHARES, total, year, law)


COST_SHARES: Final = cost_shares_rule(cost_shares, Canton.GL, PROGRAMME_SHARES)


def programme_total(payer: Payer, amount: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the programme of Glarus may cost if one payer bears no more than an amount.

    The inverse of `cost_shares`: what the others then bear is in `figures`.

    Laws: the payer's part of the answer is not above the amount; one Rappen more, and it is; more money never
    gives a smaller programme.

    Args:
        payer: the Confederation, the canton, the municipalities, or the last two together.
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
    >>> from kipcore.cantons import glarus, shared
    >>> glarus.programme_total(shared.Payer.CANTON, kip.Chf(100_000), year=2024).value
    Chf('400000.00')
    """
    return find_programme_total(PROGRAMME_TOTAL, PROGRAMME_SHARES, payer, amount, year, law)


PROGRAMME_TOTAL: Final = programme_total_rule(programme_total, Canton.GL, PROGRAMME_SHARES)

RULES: Final[tuple[Rule[Any], ...]] = (COST_SHARES, PROGRAMME_TOTAL)
"""Every rule of the Canton of Glarus."""

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "GL-PAR-04",
        "KIP 3: half, a quarter, a quarter",
        by=(
            "cost_shares",
            "programme_total",
            "PROGRAMME_SHARES",
            "kip.figures.GL_KIP_3_CANTON_SHARE",
            "kip.figures.GL_KIP_3_FEDERAL_SHARE",
            "kip.figures.GL_KIP_3_MUNICIPAL_SHARE",
        ),
        left_out="amounts, and other periods: not seen",
    ),
)
"""The rows of the fact sheets about the canton."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
