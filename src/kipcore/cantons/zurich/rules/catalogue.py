"""Every rule of the Canton of Zurich, as data."""

from typing import Any, Final

from kipcore.cantons.zurich.rules.city_projects import (
    WINTERTHUR_DEADLINE,
    ZURICH_CREDIT_DEADLINE,
)
from kipcore.cantons.zurich.rules.conditions import (
    PAYMENT_GAPS,
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
from kipcore.cantons.zurich.rules.inverse import (
    COST_AT_CEILING,
    OWN_SHARE_NEEDED,
)
from kipcore.cantons.zurich.rules.kompakt import (
    KOMPAKT_NEXT_STEP,
)
from kipcore.cantons.zurich.rules.offices import (
    RESPONSIBLE_FOR,
)
from kipcore.cantons.zurich.rules.partners import (
    MAY_CONTRACT_WITH,
    NEXT_ENTRY,
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
    PAYMENT_GAPS,
    MUNICIPAL_CONTRIBUTION,
    CORE_MUNICIPALITY_GAPS,
    CREDITABLE_COST,
    CORE_DIFFERENCE,
    IAZH_CALENDAR,
    IAZH_CEILINGS,
    IAZH_CHARGEABLE,
    IAZH_REFUND,
    IAZH_TRANSITION,
    COST_AT_CEILING,
    OWN_SHARE_NEEDED,
    KOMPAKT_NEXT_STEP,
    RESPONSIBLE_FOR,
    MAY_CONTRACT_WITH,
    NEXT_ENTRY,
    PROGRAMME_LIFE,
    PROJECT_ANSWER,
    PROJECT_GRANT,
    PROJECT_CALL_DEADLINE,
    PROJECT_POOL_LEFT,
    VOLUNTEER_GRANT,
)
"""Every rule of the Canton of Zurich."""
