"""kipcore: the rules of the Swiss cantonal integration programmes (KIP), exact, cited, explained.

Everything public is reachable as `kipcore.Thing`. Nothing is loaded before it is used, so that
`import kipcore` costs next to nothing.

>>> import kipcore as kip
>>> zh = kip.ProgrammeAgreement(
...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
>>> kip.federal_contribution(
...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000)).value
Chf('5800000.00')
"""

from _thread import RLock  # what threading takes it from, at a tenth of its cost

# Where each name lives; `__init__.pyi` says the same to type checkers and editors.
_ROOMS = {
    "kipcore.errors": (
        "BadRowsError",
        "InvalidValueError",
        "KipError",
        "LawBrokenError",
        "NoEffectError",
        "NotKnownError",
        "OutsideRangeError",
        "UndecidableError",
        "UnknownNameError",
        "WrongTypeError",
    ),
    "kipcore.types.text": ("LANGUAGES", "Language", "Text"),
    "kipcore.types.rounding": (
        "DOWN_TO_5_RAPPEN",
        "DOWN_TO_FRANC",
        "DOWN_TO_RAPPEN",
        "Direction",
        "HALF_UP_TO_5_RAPPEN",
        "HALF_UP_TO_FRANC",
        "HALF_UP_TO_RAPPEN",
        "Rounding",
        "UP_TO_5_RAPPEN",
        "UP_TO_FRANC",
        "UP_TO_RAPPEN",
    ),
    "kipcore.types.money": ("Chf",),
    "kipcore.types.allocation": ("allocate",),
    "kipcore.types.dates": ("DateRange", "first_of_next_month", "shift"),
    "kipcore.types.places": ("Canton", "Municipality"),
    "kipcore.types.bodies": ("FederalBody",),
    "kipcore.types.citation": (
        "AIG",
        "ASYLG",
        "ASYLV_2",
        "AUG",
        "Act",
        "Citation",
        "SUG",
        "VINTA",
        "VINTA_2007",
    ),
    "kipcore.types.source": ("Certainty", "Source"),
    "kipcore.types.areas": ("AreaOfAction", "Pillar"),
    "kipcore.types.programme": (
        "KIP_1",
        "KIP_2",
        "KIP_2BIS",
        "KIP_3",
        "PROGRAMME_PERIODS",
        "ProgrammeArea",
        "ProgrammePeriod",
    ),
    "kipcore.types.figure": ("Figure", "FigureUnit", "Precision"),
    "kipcore.types.goals": ("IntegrationGoal",),
    "kipcore.types.policy": ("PolicyBasis", "PolicyGoal", "StateLevel", "TRIPARTITE_BASIS"),
    "kipcore.types.funding": ("FundingArea", "FundingSource", "InitialIntegrationElement"),
    "kipcore.types.integration": ("MandatoryMeasure", "TargetGroup"),
    "kipcore.types.permits": ("FundingGroup", "Permit", "PermitCard"),
    "kipcore.types.status": ("Status",),
    "kipcore.types.decisions": ("DecisionKind", "StatusDecision"),
    "kipcore.types.person": ("Person",),
    "kipcore.types.counts": ("DecisionCounts",),
    "kipcore.types.own_funds": ("OwnFunds",),
    "kipcore.types.agreement": (
        "FederalCeiling",
        "NO_SUPPLEMENT",
        "ProgrammeAgreement",
        "SupplementaryAgreement",
    ),
    "kipcore.types.costs": ("Cost", "CostKind"),
    "kipcore.types.settlement": ("BreachConsequence", "ReclaimGround"),
    "kipcore.types.content": ("AgreementContent", "GrantForm", "ReportContent"),
    "kipcore.types.plan": ("FundingPlan",),
    "kipcore.types.plan_gaps": ("PlanGap", "PlanRequirement"),
    "kipcore.types.steps": ("Obstacle", "ProgrammeStep"),
    "kipcore.types.life": ("ProgrammeEvent", "ProgrammeLife"),
    "kipcore.types.duties": ("Duty", "DutyKind"),
    "kipcore.types.window": ("ReimbursementWindow", "WindowEnd"),
    "kipcore.law.timeline": ("Cited", "Parameter", "Timeline", "Unknown"),
    "kipcore.law.question": ("Question", "Reading"),
    "kipcore.law.law": ("Law",),
    "kipcore.law.current": ("LAW",),
    "kipcore.law.overlay": ("Overlay", "ReadingChange", "ValueChange"),
    "kipcore.law.reforms": ("published_flat_rate", "shorter_reimbursement"),
    "kipcore.law.coverage": ("COVERAGE",),
    "kipcore.law.coverage.row": ("Provision",),
    "kipcore.findings.limit": ("Limit", "NamedLimit"),
    "kipcore.findings.finding": ("Finding", "Receipt", "Rule", "Step", "rule_of"),
    "kipcore.rules.contribution": ("federal_contribution",),
    "kipcore.rules.inverse": ("largest_contribution", "own_funds_needed"),
    "kipcore.rules.programme_contribution": ("programme_contribution",),
    "kipcore.rules.parity": ("parity", "programme_parity"),
    "kipcore.rules.nominal_flat_rate": ("nominal_flat_rate",),
    "kipcore.rules.indexed_flat_rate": ("indexed_flat_rate",),
    "kipcore.rules.integration_flat_rate": ("integration_flat_rate",),
    "kipcore.rules.flat_rate_payment": ("flat_rate_payment",),
    "kipcore.rules.flat_rate_total": ("flat_rate_parts", "flat_rate_total"),
    "kipcore.rules.goals": ("goal_due", "goal_reached"),
    "kipcore.rules.goal_cohort": ("in_goal_cohort",),
    "kipcore.rules.programme_s": ("programme_s_contribution", "programme_s_target"),
    "kipcore.rules.term": ("programme_term",),
    "kipcore.rules.benefit": ("may_benefit",),
    "kipcore.rules.target_group": ("in_target_group",),
    "kipcore.rules.duties": ("job_registration_duty", "may_be_obliged"),
    "kipcore.rules.assignment": ("assignment_deadline",),
    "kipcore.rules.breach": ("breach_consequences",),
    "kipcore.rules.chargeable_cost": ("chargeable_cost",),
    "kipcore.rules.grants": ("governing_day", "largest_advance", "municipal_reimbursement"),
    "kipcore.rules.interest": ("default_interest", "reclaim_interest"),
    "kipcore.rules.leftover": ("leftover_deadline", "leftover_repayment"),
    "kipcore.rules.limitation": ("claim_limitation", "reclaim_limitation"),
    "kipcore.rules.reclaim": ("reclaim", "revocation"),
    "kipcore.rules.plan_review": ("plan_review",),
    "kipcore.rules.completeness": ("agreement_gaps", "report_gaps", "supplement_gaps"),
    "kipcore.rules.life": ("allowed_steps", "take_step"),
    "kipcore.rules.deadlines": ("deadlines",),
    "kipcore.rules.global_flat_rate": ("global_flat_rate",),
    "kipcore.rules.reimbursement_windows": ("reimbursement_windows",),
    "kipcore.rules.residence_permit_due": ("residence_permit_due",),
    "kipcore.rules.catalogue": ("RULES",),
    "kipcore.whatif.axis": ("Axis",),
    "kipcore.whatif.breakpoints": ("Breakpoint",),
    "kipcore.whatif.change": ("Change",),
    "kipcore.whatif.dependence": ("Dependence", "Dependences", "depends_on"),
    "kipcore.whatif.difference": ("Difference", "compare"),
    "kipcore.whatif.solve": ("Solution", "solve"),
    "kipcore.whatif.shown": ("Shown", "shown"),
    "kipcore.whatif.sweep": ("Sweep", "sweep"),
    "kipcore.plain.face": ("from_dict", "json_schema", "to_dict"),
    "kipcore.version": ("__version__",),
    "kipcore.whatif.law_diff": ("LawChange", "LawDifference", "diff"),
}
_MODULES = {
    "figures": "kipcore.law.figures",
    "parameters": "kipcore.law.parameters",
    "questions": "kipcore.law.questions",
}
_EXTRAS = {
    "charts": "kipcore.charts",
    "columns": "kipcore.columns",
    "testing": "kipcore.testing",
}
"""What needs a package beside attrs and dateutil: `pip install kipcore[charts]`, and so on."""
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = sorted([*_HOME, *_MODULES])  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


_ONE_AT_A_TIME = RLock()
"""Held while a name is loaded: threads that load a package and a module of it would wait for each other."""


def __getattr__(name):
    from importlib import import_module

    with _ONE_AT_A_TIME:
        if name in _HOME:
            value = getattr(import_module(_HOME[name]), name)
        elif name in _MODULES or name in _EXTRAS:
            value = import_module({**_MODULES, **_EXTRAS}[name])
        else:
            raise AttributeError(f"module 'kipcore' has no attribute {name!r}")
    globals()[name] = value  # the next look-up does not come here
    return value


def __dir__():
    return sorted([*__all__, *_EXTRAS])
