"""All rules, for whoever wants to list them."""

from typing import Any, Final

from kipcore.findings.finding import Rule
from kipcore.rules.assignment import ASSIGNMENT_DEADLINE
from kipcore.rules.benefit import MAY_BENEFIT
from kipcore.rules.breach import BREACH_CONSEQUENCES
from kipcore.rules.chargeable_cost import CHARGEABLE_COST
from kipcore.rules.completeness import AGREEMENT_GAPS, REPORT_GAPS, SUPPLEMENT_GAPS
from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.rules.deadlines import DEADLINES
from kipcore.rules.duties import JOB_REGISTRATION_DUTY, MAY_BE_OBLIGED
from kipcore.rules.flat_rate_payment import FLAT_RATE_PAYMENT
from kipcore.rules.flat_rate_total import FLAT_RATE_TOTAL
from kipcore.rules.global_flat_rate import GLOBAL_FLAT_RATE
from kipcore.rules.goal_cohort import IN_GOAL_COHORT
from kipcore.rules.goals import GOAL_DUE, GOAL_REACHED
from kipcore.rules.grants import GOVERNING_DAY, LARGEST_ADVANCE, MUNICIPAL_REIMBURSEMENT
from kipcore.rules.indexed_flat_rate import INDEXED_FLAT_RATE
from kipcore.rules.integration_flat_rate import INTEGRATION_FLAT_RATE
from kipcore.rules.interest import DEFAULT_INTEREST, RECLAIM_INTEREST
from kipcore.rules.inverse import LARGEST_CONTRIBUTION, OWN_FUNDS_NEEDED
from kipcore.rules.leftover import LEFTOVER_DEADLINE, LEFTOVER_REPAYMENT
from kipcore.rules.life import ALLOWED_STEPS
from kipcore.rules.limitation import CLAIM_LIMITATION, RECLAIM_LIMITATION
from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.rules.parity import PARITY, PROGRAMME_PARITY
from kipcore.rules.plan_review import PLAN_REVIEW
from kipcore.rules.programme_contribution import PROGRAMME_CONTRIBUTION
from kipcore.rules.programme_s import PROGRAMME_S_CONTRIBUTION, PROGRAMME_S_TARGET
from kipcore.rules.reclaim import RECLAIM, REVOCATION
from kipcore.rules.reimbursement_windows import REIMBURSEMENT_WINDOWS
from kipcore.rules.residence_permit_due import RESIDENCE_PERMIT_DUE
from kipcore.rules.target_group import IN_TARGET_GROUP
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
    INDEXED_FLAT_RATE,
    INTEGRATION_FLAT_RATE,
    FLAT_RATE_PAYMENT,
    FLAT_RATE_TOTAL,
    PROGRAMME_TERM,
    MAY_BENEFIT,
    IN_TARGET_GROUP,
    MAY_BE_OBLIGED,
    JOB_REGISTRATION_DUTY,
    ASSIGNMENT_DEADLINE,
    GOAL_REACHED,
    GOAL_DUE,
    IN_GOAL_COHORT,
    PROGRAMME_S_CONTRIBUTION,
    PROGRAMME_S_TARGET,
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
    PLAN_REVIEW,
    AGREEMENT_GAPS,
    SUPPLEMENT_GAPS,
    REPORT_GAPS,
    ALLOWED_STEPS,
    DEADLINES,
    REIMBURSEMENT_WINDOWS,
    RESIDENCE_PERMIT_DUE,
    GLOBAL_FLAT_RATE,
)
"""Every rule of the library."""
