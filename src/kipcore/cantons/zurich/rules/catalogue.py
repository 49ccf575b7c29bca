"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

from kipcore.cantons.zurich.rules.city_projects import (
    WINTERTHUR_DEADLINE,
    ZURICH_CREDIT_DEADLINE,
)
from kipcore.cantons.zurich.rules.contribution import (
    MUNICIPAL_CONTRIBUTION,
)
from kipcore.cantons.zurich.rules.kompakt import (
    KOMPAKT_NEXT_STEP,
)
from kipcore.cantons.zurich.rules.offices import (
    RESPONSIBLE_FOR,
)
from kipcore.cantons.zurich.rules.programme import (
    PROGRAMME_LIFE,
)
from kipcore.cantons.zurich.rules.project_grant import (
    PROJECT_ANSWER,
    PROJECT_GRANT,
)
from kipcore.cantons.zurich.rules.project_pool import (
    PROJECT_CALL_DEADLINE,
    PROJECT_POOL_LEFT,
)
from kipcore.cantons.zurich.rules.volunteer_grant import (
    VOLUNTEER_GRANT,
)
from kipcore.findings.finding import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    WINTERTHUR_DEADLINE,
    ZURICH_CREDIT_DEADLINE,
    MUNICIPAL_CONTRIBUTION,
    KOMPAKT_NEXT_STEP,
    RESPONSIBLE_FOR,
    PROGRAMME_LIFE,
    PROJECT_ANSWER,
    PROJECT_GRANT,
    PROJECT_CALL_DEADLINE,
    PROJECT_POOL_LEFT,
    VOLUNTEER_GRANT,
)
"""Every rule of the Canton of Zurich."""
