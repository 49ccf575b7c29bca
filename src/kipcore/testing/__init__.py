"""What an application tests itself with: `pip install kipcore[testing]`.

Hypothesis strategies for the types of kipcore, and for each rule the laws that hold whoever writes it:
`check_parity_laws(our_own_function)`. The strategies are registered with Hypothesis, so that
`st.from_type(kip.Person)` and `@given(...)` with bare annotations know the types of kipcore.

>>> import kipcore as kip
>>> kip.testing.check_parity_laws(kip.parity)
"""

from importlib.util import find_spec

from kipcore.face import face

if find_spec("hypothesis") is None:
    raise ModuleNotFoundError('kipcore.testing needs Hypothesis: pip install "kipcore[testing]"')

# Where each name lives; `__init__.pyi` says the same to type checkers and editors.
_ROOMS = {
    "suite": ("Adapter", "Asked", "Drawing", "Facts", "LawSuite", "RuleLaw", "as_drawn", "ask"),
    "catalogue": ("suite_of",),
    "registration": ("register",),
    "lives": ("ProgrammeLifeMachine",),
    "payments": ("PaymentYear", "ProgrammeYearMachine"),
    "draws.agreements": (
        "cantons",
        "federal_ceilings",
        "programme_agreements",
        "programme_periods",
        "supplementary_agreements",
    ),
    "draws.counts": ("decision_counts",),
    "draws.days": ("date_ranges", "days"),
    "draws.findings": ("findings",),
    "draws.funds": ("costs", "funding_plans", "municipal_amounts", "own_funds"),
    "draws.lives": ("programme_lives",),
    "draws.money": ("amounts", "beside", "roundings", "shares"),
    "draws.persons": ("permits", "persons", "status_decisions", "statuses"),
    "draws.places": ("municipalities",),
    "draws.statutes": ("law_values", "statutes"),
    "draws.what_if": ("axes",),
    "draws.words": ("citations", "sources", "texts"),
    "laws.assignment": ("check_assignment_deadline_laws",),
    "laws.benefit": ("check_may_benefit_laws",),
    "laws.breach": ("check_breach_consequences_laws",),
    "laws.chargeable_cost": ("check_chargeable_cost_laws",),
    "laws.completeness": (
        "check_agreement_gaps_laws",
        "check_report_gaps_laws",
        "check_supplement_gaps_laws",
    ),
    "laws.contribution": ("check_federal_contribution_laws",),
    "laws.deadlines": ("check_deadlines_laws",),
    "laws.duties": ("check_job_registration_duty_laws", "check_may_be_obliged_laws"),
    "laws.flat_rate_payment": ("check_flat_rate_payment_laws",),
    "laws.flat_rate_total": ("check_flat_rate_total_laws",),
    "laws.global_flat_rate": ("check_global_flat_rate_laws",),
    "laws.goal_cohort": ("check_in_goal_cohort_laws",),
    "laws.goals": ("check_goal_due_laws", "check_goal_reached_laws"),
    "laws.grants": (
        "check_governing_day_laws",
        "check_largest_advance_laws",
        "check_municipal_reimbursement_laws",
    ),
    "laws.indexed_flat_rate": ("check_indexed_flat_rate_laws",),
    "laws.integration_flat_rate": ("check_integration_flat_rate_laws",),
    "laws.interest": ("check_default_interest_laws", "check_reclaim_interest_laws"),
    "laws.inverse": ("check_largest_contribution_laws", "check_own_funds_needed_laws"),
    "laws.leftover": ("check_leftover_deadline_laws", "check_leftover_repayment_laws"),
    "laws.life": ("check_allowed_steps_laws",),
    "laws.limitation": ("check_claim_limitation_laws", "check_reclaim_limitation_laws"),
    "laws.nominal_flat_rate": ("check_nominal_flat_rate_laws",),
    "laws.parity": ("check_parity_laws", "check_programme_parity_laws"),
    "laws.plan_review": ("check_plan_review_laws",),
    "laws.programme_contribution": ("check_programme_contribution_laws",),
    "laws.programme_s": ("check_programme_s_contribution_laws", "check_programme_s_target_laws"),
    "laws.reclaim": ("check_reclaim_laws", "check_revocation_laws"),
    "laws.reimbursement_windows": ("check_reimbursement_windows_laws",),
    "laws.residence_permit_due": ("check_residence_permit_due_laws",),
    "laws.target_group": ("check_in_target_group_laws",),
    "laws.term": ("check_programme_term_laws",),
}

__getattr__, __dir__, __all__ = face(__name__, _ROOMS, ())
