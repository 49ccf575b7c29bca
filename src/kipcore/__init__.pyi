# The public face, as type checkers and editors read it; `_ROOMS` in `__init__.py` says the same to Python.

from kipcore import charts as charts, columns as columns, testing as testing
from kipcore.errors import (
    BadRowsError as BadRowsError,
    InvalidValueError as InvalidValueError,
    KipError as KipError,
    LawBrokenError as LawBrokenError,
    NoEffectError as NoEffectError,
    NotKnownError as NotKnownError,
    OutsideRangeError as OutsideRangeError,
    UndecidableError as UndecidableError,
    UnknownNameError as UnknownNameError,
    WrongTypeError as WrongTypeError,
)
from kipcore.findings.finding import (
    Finding as Finding,
    Receipt as Receipt,
    Rule as Rule,
    Step as Step,
    rule_of as rule_of,
)
from kipcore.findings.limit import (
    Limit as Limit,
    NamedLimit as NamedLimit,
)
from kipcore.law import figures as figures, parameters as parameters, questions as questions
from kipcore.law.coverage import (
    COVERAGE as COVERAGE,
)
from kipcore.law.coverage.row import (
    Provision as Provision,
)
from kipcore.law.current import (
    LAW as LAW,
)
from kipcore.law.law import (
    Law as Law,
)
from kipcore.law.overlay import (
    Overlay as Overlay,
    ReadingChange as ReadingChange,
    ValueChange as ValueChange,
)
from kipcore.law.question import (
    Question as Question,
    Reading as Reading,
)
from kipcore.law.reforms import (
    published_flat_rate as published_flat_rate,
    shorter_reimbursement as shorter_reimbursement,
)
from kipcore.law.timeline import (
    Cited as Cited,
    Parameter as Parameter,
    Timeline as Timeline,
    Unknown as Unknown,
)
from kipcore.plain.face import (
    from_dict as from_dict,
    json_schema as json_schema,
    to_dict as to_dict,
)
from kipcore.rules.assignment import (
    assignment_deadline as assignment_deadline,
)
from kipcore.rules.benefit import (
    may_benefit as may_benefit,
)
from kipcore.rules.breach import (
    breach_consequences as breach_consequences,
)
from kipcore.rules.catalogue import (
    RULES as RULES,
)
from kipcore.rules.chargeable_cost import (
    chargeable_cost as chargeable_cost,
)
from kipcore.rules.completeness import (
    agreement_gaps as agreement_gaps,
    report_gaps as report_gaps,
    supplement_gaps as supplement_gaps,
)
from kipcore.rules.contribution import (
    federal_contribution as federal_contribution,
)
from kipcore.rules.deadlines import (
    deadlines as deadlines,
)
from kipcore.rules.duties import (
    job_registration_duty as job_registration_duty,
    may_be_obliged as may_be_obliged,
)
from kipcore.rules.flat_rate_payment import (
    flat_rate_payment as flat_rate_payment,
)
from kipcore.rules.flat_rate_total import (
    flat_rate_parts as flat_rate_parts,
    flat_rate_total as flat_rate_total,
)
from kipcore.rules.global_flat_rate import (
    global_flat_rate as global_flat_rate,
)
from kipcore.rules.goal_cohort import (
    in_goal_cohort as in_goal_cohort,
)
from kipcore.rules.goals import (
    goal_due as goal_due,
    goal_reached as goal_reached,
)
from kipcore.rules.grants import (
    governing_day as governing_day,
    largest_advance as largest_advance,
    municipal_reimbursement as municipal_reimbursement,
)
from kipcore.rules.indexed_flat_rate import (
    indexed_flat_rate as indexed_flat_rate,
)
from kipcore.rules.integration_flat_rate import (
    integration_flat_rate as integration_flat_rate,
)
from kipcore.rules.interest import (
    default_interest as default_interest,
    reclaim_interest as reclaim_interest,
)
from kipcore.rules.inverse import (
    largest_contribution as largest_contribution,
    own_funds_needed as own_funds_needed,
)
from kipcore.rules.leftover import (
    leftover_deadline as leftover_deadline,
    leftover_repayment as leftover_repayment,
)
from kipcore.rules.life import (
    allowed_steps as allowed_steps,
    take_step as take_step,
)
from kipcore.rules.limitation import (
    claim_limitation as claim_limitation,
    reclaim_limitation as reclaim_limitation,
)
from kipcore.rules.nominal_flat_rate import (
    nominal_flat_rate as nominal_flat_rate,
)
from kipcore.rules.parity import (
    parity as parity,
    programme_parity as programme_parity,
)
from kipcore.rules.plan_review import (
    plan_review as plan_review,
)
from kipcore.rules.programme_contribution import (
    programme_contribution as programme_contribution,
)
from kipcore.rules.programme_s import (
    programme_s_contribution as programme_s_contribution,
    programme_s_target as programme_s_target,
)
from kipcore.rules.reclaim import (
    reclaim as reclaim,
    revocation as revocation,
)
from kipcore.rules.reimbursement_windows import (
    reimbursement_windows as reimbursement_windows,
)
from kipcore.rules.residence_permit_due import (
    residence_permit_due as residence_permit_due,
)
from kipcore.rules.target_group import (
    in_target_group as in_target_group,
)
from kipcore.rules.term import (
    programme_term as programme_term,
)
from kipcore.types.agreement import (
    NO_SUPPLEMENT as NO_SUPPLEMENT,
    FederalCeiling as FederalCeiling,
    ProgrammeAgreement as ProgrammeAgreement,
    SupplementaryAgreement as SupplementaryAgreement,
)
from kipcore.types.allocation import (
    allocate as allocate,
)
from kipcore.types.areas import (
    AreaOfAction as AreaOfAction,
    Pillar as Pillar,
)
from kipcore.types.bodies import (
    FederalBody as FederalBody,
)
from kipcore.types.citation import (
    AIG as AIG,
    ASYLG as ASYLG,
    ASYLV_2 as ASYLV_2,
    AUG as AUG,
    SUG as SUG,
    VINTA as VINTA,
    VINTA_2007 as VINTA_2007,
    Act as Act,
    Citation as Citation,
)
from kipcore.types.content import (
    AgreementContent as AgreementContent,
    GrantForm as GrantForm,
    ReportContent as ReportContent,
)
from kipcore.types.costs import (
    Cost as Cost,
    CostKind as CostKind,
)
from kipcore.types.counts import (
    DecisionCounts as DecisionCounts,
)
from kipcore.types.dates import (
    DateRange as DateRange,
    first_of_next_month as first_of_next_month,
    shift as shift,
)
from kipcore.types.decisions import (
    DecisionKind as DecisionKind,
    StatusDecision as StatusDecision,
)
from kipcore.types.duties import (
    Duty as Duty,
    DutyKind as DutyKind,
)
from kipcore.types.figure import (
    Figure as Figure,
    FigureUnit as FigureUnit,
    Precision as Precision,
)
from kipcore.types.funding import (
    FundingArea as FundingArea,
    FundingSource as FundingSource,
    InitialIntegrationElement as InitialIntegrationElement,
)
from kipcore.types.goals import (
    IntegrationGoal as IntegrationGoal,
)
from kipcore.types.integration import (
    MandatoryMeasure as MandatoryMeasure,
    TargetGroup as TargetGroup,
)
from kipcore.types.life import (
    ProgrammeEvent as ProgrammeEvent,
    ProgrammeLife as ProgrammeLife,
)
from kipcore.types.money import (
    Chf as Chf,
)
from kipcore.types.own_funds import (
    OwnFunds as OwnFunds,
)
from kipcore.types.permits import (
    FundingGroup as FundingGroup,
    Permit as Permit,
    PermitCard as PermitCard,
)
from kipcore.types.person import (
    Person as Person,
)
from kipcore.types.places import (
    Canton as Canton,
    Municipality as Municipality,
)
from kipcore.types.plan import (
    FundingPlan as FundingPlan,
)
from kipcore.types.plan_gaps import (
    PlanGap as PlanGap,
    PlanRequirement as PlanRequirement,
)
from kipcore.types.policy import (
    TRIPARTITE_BASIS as TRIPARTITE_BASIS,
    PolicyBasis as PolicyBasis,
    PolicyGoal as PolicyGoal,
    StateLevel as StateLevel,
)
from kipcore.types.programme import (
    KIP_1 as KIP_1,
    KIP_2 as KIP_2,
    KIP_2BIS as KIP_2BIS,
    KIP_3 as KIP_3,
    PROGRAMME_PERIODS as PROGRAMME_PERIODS,
    ProgrammeArea as ProgrammeArea,
    ProgrammePeriod as ProgrammePeriod,
)
from kipcore.types.rounding import (
    DOWN_TO_5_RAPPEN as DOWN_TO_5_RAPPEN,
    DOWN_TO_FRANC as DOWN_TO_FRANC,
    DOWN_TO_RAPPEN as DOWN_TO_RAPPEN,
    HALF_UP_TO_5_RAPPEN as HALF_UP_TO_5_RAPPEN,
    HALF_UP_TO_FRANC as HALF_UP_TO_FRANC,
    HALF_UP_TO_RAPPEN as HALF_UP_TO_RAPPEN,
    UP_TO_5_RAPPEN as UP_TO_5_RAPPEN,
    UP_TO_FRANC as UP_TO_FRANC,
    UP_TO_RAPPEN as UP_TO_RAPPEN,
    Direction as Direction,
    Rounding as Rounding,
)
from kipcore.types.settlement import (
    BreachConsequence as BreachConsequence,
    ReclaimGround as ReclaimGround,
)
from kipcore.types.source import (
    Certainty as Certainty,
    Source as Source,
)
from kipcore.types.status import (
    Status as Status,
)
from kipcore.types.steps import (
    Obstacle as Obstacle,
    ProgrammeStep as ProgrammeStep,
)
from kipcore.types.text import (
    LANGUAGES as LANGUAGES,
    Language as Language,
    Text as Text,
)
from kipcore.types.window import (
    ReimbursementWindow as ReimbursementWindow,
    WindowEnd as WindowEnd,
)
from kipcore.version import (
    __version__ as __version__,
)
from kipcore.whatif.axis import (
    Axis as Axis,
)
from kipcore.whatif.breakpoints import (
    Breakpoint as Breakpoint,
)
from kipcore.whatif.change import (
    Change as Change,
)
from kipcore.whatif.dependence import (
    Dependence as Dependence,
    Dependences as Dependences,
    depends_on as depends_on,
)
from kipcore.whatif.difference import (
    Difference as Difference,
    compare as compare,
)
from kipcore.whatif.law_diff import (
    LawChange as LawChange,
    LawDifference as LawDifference,
    diff as diff,
)
from kipcore.whatif.shown import (
    Shown as Shown,
    shown as shown,
)
from kipcore.whatif.solve import (
    Solution as Solution,
    solve as solve,
)
from kipcore.whatif.sweep import (
    Sweep as Sweep,
    sweep as sweep,
)
