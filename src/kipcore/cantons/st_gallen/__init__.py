"""The Canton of St Gallen: who bears the cost of its integration programme, and what municipalities get.

>>> import kipcore as kip
>>> from kipcore.cantons import st_gallen
>>> shares = st_gallen.LAW.at(
...     st_gallen.parameters.PROGRAMME_SHARES, kip.ProgrammePeriod.in_year(2024).first)
>>> print(shares.value)
Confederation 1/2, canton 1/2
"""

from typing import Any, Final

from kipcore.cantons.st_gallen.law import figures, parameters
from kipcore.cantons.st_gallen.law.coverage import COVERAGE
from kipcore.cantons.st_gallen.law.timelines import LAW
from kipcore.cantons.st_gallen.rules.municipalities import (
    ANTI_RACISM_GRANT,
    MUNICIPAL_CEILINGS,
    MUNICIPAL_REFUND,
    anti_racism_grant,
    municipal_ceilings,
    municipal_refund,
)
from kipcore.cantons.st_gallen.rules.programme import (
    COST_SHARES,
    PROGRAMME_TOTAL,
    cost_shares,
    programme_total,
)
from kipcore.findings.finding import Rule

__all__ = [
    "COVERAGE",
    "LAW",
    "RULES",
    "anti_racism_grant",
    "cost_shares",
    "figures",
    "municipal_ceilings",
    "municipal_refund",
    "parameters",
    "programme_total",
]

RULES: Final[tuple[Rule[Any], ...]] = (
    ANTI_RACISM_GRANT,
    COST_SHARES,
    MUNICIPAL_CEILINGS,
    MUNICIPAL_REFUND,
    PROGRAMME_TOTAL,
)
"""Every rule of the Canton of St Gallen."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
