"""All rules, for whoever wants to list them."""

from typing import Any, Final

from kipcore.findings.finding import Rule
from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.rules.global_flat_rate import GLOBAL_FLAT_RATE
from kipcore.rules.inverse import LARGEST_CONTRIBUTION, OWN_FUNDS_NEEDED
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.rules.parity import PARITY, PROGRAMME_PARITY
from kipcore.rules.programme_contribution import PROGRAMME_CONTRIBUTION
from kipcore.rules.reimbursement_windows import REIMBURSEMENT_WINDOWS
from kipcore.rules.residence_permit_due import RESIDENCE_PERMIT_DUE
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
    REIMBURSEMENT_WINDOWS,
    RESIDENCE_PERMIT_DUE,
    GLOBAL_FLAT_RATE,
)
"""Every rule of the library."""
