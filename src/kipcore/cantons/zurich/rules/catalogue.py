"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

from kipcore.cantons.zurich.rules.conditions import (
    PAYMENT_CONDITIONS,
)
from kipcore.cantons.zurich.rules.contribution import (
    MUNICIPAL_CONTRIBUTION,
)
from kipcore.cantons.zurich.rules.core import (
    CORE_MUNICIPALITY_GAPS,
)
from kipcore.cantons.zurich.rules.creditable import (
    CREDITABLE_COST,
)
from kipcore.cantons.zurich.rules.difference import (
    CORE_DIFFERENCE,
)
from kipcore.cantons.zurich.rules.inverse import (
    COST_AT_CEILING,
    OWN_SHARE_NEEDED,
)
from kipcore.cantons.zurich.rules.partners import (
    MAY_CONTRACT_WITH,
    NEXT_ENTRY,
)
from kipcore.findings.finding import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    PAYMENT_CONDITIONS,
    MUNICIPAL_CONTRIBUTION,
    CORE_MUNICIPALITY_GAPS,
    CREDITABLE_COST,
    CORE_DIFFERENCE,
    COST_AT_CEILING,
    OWN_SHARE_NEEDED,
    MAY_CONTRACT_WITH,
    NEXT_ENTRY,
)
"""Every rule of the Canton of Zurich."""
