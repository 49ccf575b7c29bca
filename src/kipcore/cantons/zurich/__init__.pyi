# The face, as type checkers and editors read it; `_ROOMS` in `__init__.py` says the same to Python.

from kipcore.cantons.zurich import columns as columns, testing as testing
from kipcore.cantons.zurich.law import figures as figures, parameters as parameters, questions as questions
from kipcore.cantons.zurich.law.acts import (
    SHG as SHG,
    SHV as SHV,
)
from kipcore.cantons.zurich.law.coverage import (
    COVERAGE as COVERAGE,
)
from kipcore.cantons.zurich.law.current import (
    LAW as LAW,
)
from kipcore.cantons.zurich.law.data.counts import (
    PUBLISHED_COUNTS as PUBLISHED_COUNTS,
)
from kipcore.cantons.zurich.law.data.iazh import (
    IAZH_AGREEMENTS as IAZH_AGREEMENTS,
    IAZH_ORDER_OF_PAYERS as IAZH_ORDER_OF_PAYERS,
)
from kipcore.cantons.zurich.law.data.municipalities import (
    DIETIKON as DIETIKON,
    DIETLIKON as DIETLIKON,
    EMBRACH as EMBRACH,
    FEHRALTORF as FEHRALTORF,
    GEROLDSWIL as GEROLDSWIL,
    KLOTEN as KLOTEN,
    MAUR as MAUR,
    MEILEN as MEILEN,
    SCHLIEREN as SCHLIEREN,
    STALLIKON as STALLIKON,
    THALWIL as THALWIL,
    URDORF as URDORF,
    USTER as USTER,
    WANGEN_BRUETTISELLEN as WANGEN_BRUETTISELLEN,
    WINTERTHUR as WINTERTHUR,
    ZURICH_CITY as ZURICH_CITY,
)
from kipcore.cantons.zurich.law.data.offices import (
    CITY_OFFICES as CITY_OFFICES,
    COUNCIL_VOTES as COUNCIL_VOTES,
    FIRST_INFORMATION_GUIDE as FIRST_INFORMATION_GUIDE,
    INTEGRATION_OFFICE as INTEGRATION_OFFICE,
    PARTICIPATIONS as PARTICIPATIONS,
    RESPONSIBILITIES as RESPONSIBILITIES,
)
from kipcore.cantons.zurich.law.data.programme import (
    AGREEMENTS as AGREEMENTS,
    COVERAGE_STATEMENTS as COVERAGE_STATEMENTS,
    RECORDED_STEPS as RECORDED_STEPS,
    programme_agreement as programme_agreement,
)
from kipcore.cantons.zurich.law.data.service import (
    MUNICIPAL_DUTIES as MUNICIPAL_DUTIES,
    WAY_TO_KIP_3 as WAY_TO_KIP_3,
)
from kipcore.cantons.zurich.law.reforms import (
    other_distribution as other_distribution,
)
from kipcore.cantons.zurich.rules.catalogue import (
    RULES as RULES,
)
from kipcore.cantons.zurich.rules.city_projects import (
    winterthur_deadline as winterthur_deadline,
    zurich_credit_deadline as zurich_credit_deadline,
)
from kipcore.cantons.zurich.rules.conditions import (
    payment_gaps as payment_gaps,
)
from kipcore.cantons.zurich.rules.contribution import (
    municipal_contribution as municipal_contribution,
)
from kipcore.cantons.zurich.rules.core import (
    core_municipality_gaps as core_municipality_gaps,
)
from kipcore.cantons.zurich.rules.creditable import (
    creditable_cost as creditable_cost,
)
from kipcore.cantons.zurich.rules.difference import (
    core_difference as core_difference,
)
from kipcore.cantons.zurich.rules.iazh_calendar import (
    iazh_calendar as iazh_calendar,
)
from kipcore.cantons.zurich.rules.iazh_ceilings import (
    iazh_ceilings as iazh_ceilings,
)
from kipcore.cantons.zurich.rules.iazh_chargeable import (
    iazh_chargeable as iazh_chargeable,
)
from kipcore.cantons.zurich.rules.iazh_refund import (
    iazh_refund as iazh_refund,
)
from kipcore.cantons.zurich.rules.iazh_transition import (
    iazh_transition as iazh_transition,
)
from kipcore.cantons.zurich.rules.inverse import (
    cost_at_ceiling as cost_at_ceiling,
    own_share_needed as own_share_needed,
)
from kipcore.cantons.zurich.rules.kompakt import (
    kompakt_next_step as kompakt_next_step,
)
from kipcore.cantons.zurich.rules.offices import (
    responsible_for as responsible_for,
)
from kipcore.cantons.zurich.rules.partners import (
    may_contract_with as may_contract_with,
    next_entry as next_entry,
)
from kipcore.cantons.zurich.rules.programme import (
    programme_life as programme_life,
)
from kipcore.cantons.zurich.rules.project_grant import (
    project_answer as project_answer,
    project_grant as project_grant,
)
from kipcore.cantons.zurich.rules.project_pool import (
    project_call_deadline as project_call_deadline,
    project_pool_left as project_pool_left,
)
from kipcore.cantons.zurich.rules.volunteer_grant import (
    volunteer_grant as volunteer_grant,
)
from kipcore.cantons.zurich.types.audience import (
    ProgrammeAudience as ProgrammeAudience,
)
from kipcore.cantons.zurich.types.catalogue import (
    CatalogueMeasure as CatalogueMeasure,
    CostBearer as CostBearer,
    ServiceCatalogue as ServiceCatalogue,
)
from kipcore.cantons.zurich.types.ceiling import (
    IazhCeiling as IazhCeiling,
    MunicipalCeiling as MunicipalCeiling,
)
from kipcore.cantons.zurich.types.conditions import (
    ContractPartner as ContractPartner,
    PaymentCondition as PaymentCondition,
)
from kipcore.cantons.zurich.types.core import (
    CoreGap as CoreGap,
    CoreRequirement as CoreRequirement,
)
from kipcore.cantons.zurich.types.grants import (
    GrantGap as GrantGap,
    ProjectTrack as ProjectTrack,
    VolunteerApplicant as VolunteerApplicant,
)
from kipcore.cantons.zurich.types.iazh import (
    IazhGroup as IazhGroup,
    IazhOffer as IazhOffer,
    IazhRefusal as IazhRefusal,
)
from kipcore.cantons.zurich.types.iazh_agreement import (
    CaseLeader as CaseLeader,
    IazhAgreement as IazhAgreement,
    IazhDuty as IazhDuty,
    IazhDutyKind as IazhDutyKind,
    IazhPayer as IazhPayer,
)
from kipcore.cantons.zurich.types.iazh_cost import (
    IazhCost as IazhCost,
    IazhStock as IazhStock,
)
from kipcore.cantons.zurich.types.kompakt import (
    KompaktActor as KompaktActor,
    KompaktProcess as KompaktProcess,
    KompaktResult as KompaktResult,
    KompaktStep as KompaktStep,
)
from kipcore.cantons.zurich.types.limits import (
    ContributionLimit as ContributionLimit,
)
from kipcore.cantons.zurich.types.office_records import (
    CantonalOffer as CantonalOffer,
    CityOffice as CityOffice,
    CouncilVote as CouncilVote,
    LegalBasis as LegalBasis,
    OfficeProfile as OfficeProfile,
    Participation as Participation,
    Responsibility as Responsibility,
)
from kipcore.cantons.zurich.types.offices import (
    CantonalBody as CantonalBody,
    CantonalTask as CantonalTask,
    OfficeService as OfficeService,
)
from kipcore.cantons.zurich.types.records import (
    CantonalMilestone as CantonalMilestone,
    CoverageStatement as CoverageStatement,
    PopulationBase as PopulationBase,
    PublishedCount as PublishedCount,
    RecordedStep as RecordedStep,
)
from kipcore.cantons.zurich.types.service import (
    MunicipalityClass as MunicipalityClass,
    MunicipalServiceAgreement as MunicipalServiceAgreement,
)
from kipcore.cantons.zurich.types.stages import (
    AgreementDuty as AgreementDuty,
    AgreementStage as AgreementStage,
    MunicipalDuty as MunicipalDuty,
    MunicipalOffice as MunicipalOffice,
    StageTaken as StageTaken,
)
from kipcore.cantons.zurich.types.yearly_day import (
    YearlyDay as YearlyDay,
)
