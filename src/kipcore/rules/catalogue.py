"""All rules, for whoever wants to list them."""

from typing import Any, Final

from kipcore.findings.finding import Rule
from kipcore.rules.completeness import AGREEMENT_GAPS, REPORT_GAPS, SUPPLEMENT_GAPS
from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.rules.deadlines import DEADLINES
from kipcore.rules.inverse import LARGEST_CONTRIBUTION, OWN_FUNDS_NEEDED
from kipcore.rules.life import ALLOWED_STEPS
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.rules.parity import PARITY, PROGRAMME_PARITY
from kipcore.rules.plan_review import PLAN_REVIEW
from kipcore.rules.programme_contribution import PROGRAMME_CONTRIBUTION
from kipcore.rules.term import PROGRAMME_TERM

__all__ = ["RULES"]

RULES: Final[tuple[Rule[Any], ...]] = (
    FEDERAL_CONTRIBUTION,
    OWN_FUNDS_NEEDED,
    LARGEST_CONTRIBUTION,
    PROGRAMME_CONTRIBUTION,
    PARITY,
    PROGRAMME_PARITY,
    NOMINAL_FLAT_RATE,
    PROGRAMME_TERM,
    PLAN_REVIEW,
    AGREEMENT_GAPS,
    SUPPLEMENT_GAPS,
    REPORT_GAPS,
    ALLOWED_STEPS,
    DEADLINES,
)
"""Every rule of the library."""
