"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

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
from kipcore.findings.finding import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    MUNICIPAL_CONTRIBUTION,
    CORE_MUNICIPALITY_GAPS,
    CREDITABLE_COST,
    CORE_DIFFERENCE,
    COST_AT_CEILING,
    OWN_SHARE_NEEDED,
)
"""Every rule of the Canton of Zurich."""
