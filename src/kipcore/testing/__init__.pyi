# The face, as type checkers and editors read it; `_ROOMS` in `__init__.py` says the same to Python.

from kipcore.testing.catalogue import (
    suite_of as suite_of,
)
from kipcore.testing.draws.agreements import (
    cantons as cantons,
    federal_ceilings as federal_ceilings,
    programme_agreements as programme_agreements,
    programme_periods as programme_periods,
    supplementary_agreements as supplementary_agreements,
)
from kipcore.testing.draws.counts import (
    decision_counts as decision_counts,
)
from kipcore.testing.draws.days import (
    date_ranges as date_ranges,
    days as days,
)
from kipcore.testing.draws.findings import (
    findings as findings,
)
from kipcore.testing.draws.funds import (
    costs as costs,
    funding_plans as funding_plans,
    municipal_amounts as municipal_amounts,
    own_funds as own_funds,
)
from kipcore.testing.draws.lives import (
    programme_lives as programme_lives,
)
from kipcore.testing.draws.money import (
    amounts as amounts,
    beside as beside,
    roundings as roundings,
    shares as shares,
)
from kipcore.testing.draws.persons import (
    permits as permits,
    persons as persons,
    status_decisions as status_decisions,
    statuses as statuses,
)
from kipcore.testing.draws.places import (
    municipalities as municipalities,
)
from kipcore.testing.draws.statutes import (
    law_values as law_values,
    statutes as statutes,
)
from kipcore.testing.draws.what_if import (
    axes as axes,
)
from kipcore.testing.draws.words import (
    citations as citations,
    sources as sources,
    texts as texts,
)
from kipcore.testing.laws.assignment import (
    check_assignment_deadline_laws as check_assignment_deadline_laws,
)
from kipcore.testing.laws.benefit import (
    check_may_benefit_laws as check_may_benefit_laws,
)
from kipcore.testing.laws.breach import (
    check_breach_consequences_laws as check_breach_consequences_laws,
)
from kipcore.testing.laws.chargeable_cost import (
    check_chargeable_cost_laws as check_chargeable_cost_laws,
)
from kipcore.testing.laws.completeness import (
    check_agreement_gaps_laws as check_agreement_gaps_laws,
    check_report_gaps_laws as check_report_gaps_laws,
    check_supplement_gaps_laws as check_supplement_gaps_laws,
)
from kipcore.testing.laws.contribution import (
    check_federal_contribution_laws as check_federal_contribution_laws,
)
from kipcore.testing.laws.deadlines import (
    check_deadlines_laws as check_deadlines_laws,
)
from kipcore.testing.laws.duties import (
    check_job_registration_duty_laws as check_job_registration_duty_laws,
    check_may_be_obliged_laws as check_may_be_obliged_laws,
)
from kipcore.testing.laws.flat_rate_payment import (
    check_flat_rate_payment_laws as check_flat_rate_payment_laws,
)
from kipcore.testing.laws.flat_rate_total import (
    check_flat_rate_total_laws as check_flat_rate_total_laws,
)
from kipcore.testing.laws.global_flat_rate import (
    check_global_flat_rate_laws as check_global_flat_rate_laws,
)
from kipcore.testing.laws.goal_cohort import (
    check_in_goal_cohort_laws as check_in_goal_cohort_laws,
)
from kipcore.testing.laws.goals import (
    check_goal_due_laws as check_goal_due_laws,
    check_goal_reached_laws as check_goal_reached_laws,
)
from kipcore.testing.laws.grants import (
    check_governing_day_laws as check_governing_day_laws,
    check_largest_advance_laws as check_largest_advance_laws,
    check_municipal_reimbursement_laws as check_municipal_reimbursement_laws,
)
from kipcore.testing.laws.indexed_flat_rate import (
    check_indexed_flat_rate_laws as check_indexed_flat_rate_laws,
)
from kipcore.testing.laws.integration_flat_rate import (
    check_integration_flat_rate_laws as check_integration_flat_rate_laws,
)
from kipcore.testing.laws.interest import (
    check_default_interest_laws as check_default_interest_laws,
    check_reclaim_interest_laws as check_reclaim_interest_laws,
)
from kipcore.testing.laws.inverse import (
    check_largest_contribution_laws as check_largest_contribution_laws,
    check_own_funds_needed_laws as check_own_funds_needed_laws,
)
from kipcore.testing.laws.leftover import (
    check_leftover_deadline_laws as check_leftover_deadline_laws,
    check_leftover_repayment_laws as check_leftover_repayment_laws,
)
from kipcore.testing.laws.life import (
    check_allowed_steps_laws as check_allowed_steps_laws,
)
from kipcore.testing.laws.limitation import (
    check_claim_limitation_laws as check_claim_limitation_laws,
    check_reclaim_limitation_laws as check_reclaim_limitation_laws,
)
from kipcore.testing.laws.nominal_flat_rate import (
    check_nominal_flat_rate_laws as check_nominal_flat_rate_laws,
)
from kipcore.testing.laws.parity import (
    check_parity_laws as check_parity_laws,
    check_programme_parity_laws as check_programme_parity_laws,
)
from kipcore.testing.laws.plan_review import (
    check_plan_review_laws as check_plan_review_laws,
)
from kipcore.testing.laws.programme_contribution import (
    check_programme_contribution_laws as check_programme_contribution_laws,
)
from kipcore.testing.laws.programme_s import (
    check_programme_s_contribution_laws as check_programme_s_contribution_laws,
    check_programme_s_target_laws as check_programme_s_target_laws,
)
from kipcore.testing.laws.reclaim import (
    check_reclaim_laws as check_reclaim_laws,
    check_revocation_laws as check_revocation_laws,
)
from kipcore.testing.laws.reimbursement_windows import (
    check_reimbursement_windows_laws as check_reimbursement_windows_laws,
)
from kipcore.testing.laws.residence_permit_due import (
    check_residence_permit_due_laws as check_residence_permit_due_laws,
)
from kipcore.testing.laws.target_group import (
    check_in_target_group_laws as check_in_target_group_laws,
)
from kipcore.testing.laws.term import (
    check_programme_term_laws as check_programme_term_laws,
)
from kipcore.testing.lives import (
    ProgrammeLifeMachine as ProgrammeLifeMachine,
)
from kipcore.testing.payments import (
    PaymentYear as PaymentYear,
    ProgrammeYearMachine as ProgrammeYearMachine,
)
from kipcore.testing.registration import (
    register as register,
)
from kipcore.testing.suite import (
    Adapter as Adapter,
    Asked as Asked,
    Drawing as Drawing,
    Facts as Facts,
    LawSuite as LawSuite,
    RuleLaw as RuleLaw,
    as_drawn as as_drawn,
    ask as ask,
)
