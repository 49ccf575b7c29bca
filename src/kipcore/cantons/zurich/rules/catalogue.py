"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

from kipcore.cantons.zurich.rules.contribution import (
    MUNICIPAL_CONTRIBUTION,
)
from kipcore.cantons.zurich.rules.offices import (
    RESPONSIBLE_FOR,
)
from kipcore.cantons.zurich.rules.programme import (
    PROGRAMME_LIFE,
)
from kipcore.findings.finding import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    MUNICIPAL_CONTRIBUTION,
    RESPONSIBLE_FOR,
    PROGRAMME_LIFE,
)
"""Every rule of the Canton of Zurich."""
