"""All rules, for whoever wants to list them."""

from typing import Any, Final

from kipcore.findings.finding import Rule
from kipcore.rules.breach import BREACH_CONSEQUENCES
from kipcore.rules.chargeable_cost import CHARGEABLE_COST
from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.rules.grants import GOVERNING_DAY, LARGEST_ADVANCE, MUNICIPAL_REIMBURSEMENT
from kipcore.rules.interest import DEFAULT_INTEREST, RECLAIM_INTEREST
from kipcore.rules.inverse import LARGEST_CONTRIBUTION, OWN_FUNDS_NEEDED
from kipcore.rules.leftover import LEFTOVER_DEADLINE, LEFTOVER_REPAYMENT
from kipcore.rules.limitation import CLAIM_LIMITATION, RECLAIM_LIMITATION
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.rules.parity import PARITY, PROGRAMME_PARITY
from kipcore.rules.programme_contribution import PROGRAMME_CONTRIBUTION
from kipcore.rules.reclaim import RECLAIM, REVOCATION
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
    CHARGEABLE_COST,
    MUNICIPAL_REIMBURSEMENT,
    LARGEST_ADVANCE,
    GOVERNING_DAY,
    LEFTOVER_DEADLINE,
    LEFTOVER_REPAYMENT,
    RECLAIM,
    REVOCATION,
    BREACH_CONSEQUENCES,
    RECLAIM_INTEREST,
    DEFAULT_INTEREST,
    CLAIM_LIMITATION,
    RECLAIM_LIMITATION,
)
"""Every rule of the library."""
