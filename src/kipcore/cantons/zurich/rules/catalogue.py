"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

from kipcore.cantons.zurich.rules.contribution import (
    MUNICIPAL_CONTRIBUTION,
)
from kipcore.cantons.zurich.rules.iazh_calendar import (
    IAZH_CALENDAR,
)
from kipcore.cantons.zurich.rules.iazh_ceilings import (
    IAZH_CEILINGS,
)
from kipcore.cantons.zurich.rules.iazh_chargeable import (
    IAZH_CHARGEABLE,
)
from kipcore.cantons.zurich.rules.iazh_refund import (
    IAZH_REFUND,
)
from kipcore.cantons.zurich.rules.iazh_transition import (
    IAZH_TRANSITION,
)
from kipcore.findings.finding import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    MUNICIPAL_CONTRIBUTION,
    IAZH_CALENDAR,
    IAZH_CEILINGS,
    IAZH_CHARGEABLE,
    IAZH_REFUND,
    IAZH_TRANSITION,
)
"""Every rule of the Canton of Zurich."""
