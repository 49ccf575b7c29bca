"""The Canton of Zurich: canton and municipalities under the cantonal integration programme.

What holds in Zurich on top of the federal rules: service agreements with municipalities, the Integration
Agenda of the canton (IAZH), project grants, who does what. Its law is the federal law with the canton's
parameters and questions added, `zurich.LAW`; its rules take it as their default.

>>> import kipcore as kip
>>> from kipcore.cantons import zurich
>>> dietlikon = zurich.MunicipalServiceAgreement(
...     municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH), period=kip.KIP_3,
...     municipality_class=zurich.MunicipalityClass.CORE, ceiling=kip.Chf(23_250))
>>> zurich.municipal_contribution(dietlikon, year=2024, cost=kip.Chf(46_500)).value
Chf('23250.00')
"""

from kipcore.cantons.zurich.law import figures, parameters, questions
from kipcore.cantons.zurich.law.acts import (
    SHG,
    SHV,
)
from kipcore.cantons.zurich.law.coverage import (
    COVERAGE,
)
from kipcore.cantons.zurich.law.current import (
    LAW,
)
from kipcore.cantons.zurich.law.data.counts import (
    PUBLISHED_COUNTS,
)
from kipcore.cantons.zurich.law.data.iazh import (
    IAZH_AGREEMENTS,
    IAZH_ORDER_OF_PAYERS,
)
from kipcore.cantons.zurich.law.data.municipalities import (
    DIETIKON,
    DIETLIKON,
    EMBRACH,
    FEHRALTORF,
    GEROLDSWIL,
    KLOTEN,
    MAUR,
    MEILEN,
    SCHLIEREN,
    STALLIKON,
    THALWIL,
    URDORF,
    USTER,
    WANGEN_BRUETTISELLEN,
    WINTERTHUR,
    ZURICH_CITY,
)
from kipcore.cantons.zurich.law.data.offices import (
    CITY_OFFICES,
    COUNCIL_VOTES,
    FIRST_INFORMATION_GUIDE,
    INTEGRATION_OFFICE,
    PARTICIPATIONS,
    RESPONSIBILITIES,
)
from kipcore.cantons.zurich.law.data.programme import (
    AGREEMENTS,
    COVERAGE_STATEMENTS,
    RECORDED_STEPS,
    programme_agreement,
)
from kipcore.cantons.zurich.law.data.service import (
    MUNICIPAL_DUTIES,
    WAY_TO_KIP_3,
)
from kipcore.cantons.zurich.rules.catalogue import (
    RULES,
)
from kipcore.cantons.zurich.rules.city_projects import (
    winterthur_deadline,
    zurich_credit_deadline,
)
from kipcore.cantons.zurich.rules.conditions import (
    payment_conditions,
)
from kipcore.cantons.zurich.rules.contribution import (
    municipal_contribution,
)
from kipcore.cantons.zurich.rules.core import (
    core_municipality_gaps,
)
from kipcore.cantons.zurich.rules.creditable import (
    creditable_cost,
)
from kipcore.cantons.zurich.rules.difference import (
    core_difference,
)
from kipcore.cantons.zurich.rules.iazh_calendar import (
    iazh_calendar,
)
from kipcore.cantons.zurich.rules.iazh_ceilings import (
    iazh_ceilings,
)
from kipcore.cantons.zurich.rules.iazh_chargeable import (
    iazh_chargeable,
)
from kipcore.cantons.zurich.rules.iazh_refund import (
    iazh_refund,
)
from kipcore.cantons.zurich.rules.iazh_transition import (
    iazh_transition,
)
from kipcore.cantons.zurich.rules.inverse import (
    cost_at_ceiling,
    own_share_needed,
)
from kipcore.cantons.zurich.rules.kompakt import (
    kompakt_next_step,
)
from kipcore.cantons.zurich.rules.offices import (
    responsible_for,
)
from kipcore.cantons.zurich.rules.partners import (
    may_contract_with,
    next_entry,
)
from kipcore.cantons.zurich.rules.programme import (
    programme_life,
)
from kipcore.cantons.zurich.rules.project_grant import (
    project_answer,
    project_grant,
)
from kipcore.cantons.zurich.rules.project_pool import (
    project_call_deadline,
    project_pool_left,
)
from kipcore.cantons.zurich.rules.volunteer_grant import (
    volunteer_grant,
)
from kipcore.cantons.zurich.types.audience import (
    ProgrammeAudience,
)
from kipcore.cantons.zurich.types.catalogue import (
    CatalogueMeasure,
    CostBearer,
    ServiceCatalogue,
)
from kipcore.cantons.zurich.types.ceiling import (
    IazhCeiling,
    MunicipalCeiling,
)
from kipcore.cantons.zurich.types.conditions import (
    ContractPartner,
    PaymentCondition,
)
from kipcore.cantons.zurich.types.core import (
    CoreGap,
    CoreRequirement,
)
from kipcore.cantons.zurich.types.grants import (
    GrantGap,
    ProjectTrack,
    VolunteerApplicant,
)
from kipcore.cantons.zurich.types.iazh import (
    IazhGroup,
    IazhOffer,
    IazhRefusal,
)
from kipcore.cantons.zurich.types.iazh_agreement import (
    CaseLeader,
    IazhAgreement,
    IazhDuty,
    IazhDutyKind,
    IazhPayer,
)
from kipcore.cantons.zurich.types.iazh_cost import (
    IazhCost,
    IazhStock,
)
from kipcore.cantons.zurich.types.kompakt import (
    KompaktActor,
    KompaktProcess,
    KompaktResult,
    KompaktStep,
)
from kipcore.cantons.zurich.types.limits import (
    ContributionLimit,
)
from kipcore.cantons.zurich.types.office_records import (
    CantonalOffer,
    CityOffice,
    CouncilVote,
    LegalBasis,
    OfficeProfile,
    Participation,
    Responsibility,
)
from kipcore.cantons.zurich.types.offices import (
    CantonalBody,
    CantonalTask,
    OfficeService,
)
from kipcore.cantons.zurich.types.records import (
    CantonalMilestone,
    CoverageStatement,
    PopulationBase,
    PublishedCount,
    RecordedStep,
)
from kipcore.cantons.zurich.types.service import (
    MunicipalityClass,
    MunicipalServiceAgreement,
)
from kipcore.cantons.zurich.types.stages import (
    AgreementDuty,
    AgreementStage,
    MunicipalDuty,
    MunicipalOffice,
    StageTaken,
)
from kipcore.cantons.zurich.types.yearly_day import (
    YearlyDay,
)

__all__ = [
    "AGREEMENTS",
    "CITY_OFFICES",
    "COUNCIL_VOTES",
    "COVERAGE",
    "COVERAGE_STATEMENTS",
    "DIETIKON",
    "DIETLIKON",
    "EMBRACH",
    "FEHRALTORF",
    "FIRST_INFORMATION_GUIDE",
    "GEROLDSWIL",
    "IAZH_AGREEMENTS",
    "IAZH_ORDER_OF_PAYERS",
    "INTEGRATION_OFFICE",
    "KLOTEN",
    "LAW",
    "MAUR",
    "MEILEN",
    "MUNICIPAL_DUTIES",
    "PARTICIPATIONS",
    "PUBLISHED_COUNTS",
    "RECORDED_STEPS",
    "RESPONSIBILITIES",
    "RULES",
    "SCHLIEREN",
    "SHG",
    "SHV",
    "STALLIKON",
    "THALWIL",
    "URDORF",
    "USTER",
    "WANGEN_BRUETTISELLEN",
    "WAY_TO_KIP_3",
    "WINTERTHUR",
    "ZURICH_CITY",
    "AgreementDuty",
    "AgreementStage",
    "CantonalBody",
    "CantonalMilestone",
    "CantonalOffer",
    "CantonalTask",
    "CaseLeader",
    "CatalogueMeasure",
    "CityOffice",
    "ContractPartner",
    "ContributionLimit",
    "CoreGap",
    "CoreRequirement",
    "CostBearer",
    "CouncilVote",
    "CoverageStatement",
    "GrantGap",
    "IazhAgreement",
    "IazhCeiling",
    "IazhCost",
    "IazhDuty",
    "IazhDutyKind",
    "IazhGroup",
    "IazhOffer",
    "IazhPayer",
    "IazhRefusal",
    "IazhStock",
    "KompaktActor",
    "KompaktProcess",
    "KompaktResult",
    "KompaktStep",
    "LegalBasis",
    "MunicipalCeiling",
    "MunicipalDuty",
    "MunicipalOffice",
    "MunicipalServiceAgreement",
    "MunicipalityClass",
    "OfficeProfile",
    "OfficeService",
    "Participation",
    "PaymentCondition",
    "PopulationBase",
    "ProgrammeAudience",
    "ProjectTrack",
    "PublishedCount",
    "RecordedStep",
    "Responsibility",
    "ServiceCatalogue",
    "StageTaken",
    "VolunteerApplicant",
    "YearlyDay",
    "core_difference",
    "core_municipality_gaps",
    "cost_at_ceiling",
    "creditable_cost",
    "figures",
    "iazh_calendar",
    "iazh_ceilings",
    "iazh_chargeable",
    "iazh_refund",
    "iazh_transition",
    "kompakt_next_step",
    "may_contract_with",
    "municipal_contribution",
    "next_entry",
    "own_share_needed",
    "parameters",
    "payment_conditions",
    "programme_agreement",
    "programme_life",
    "project_answer",
    "project_call_deadline",
    "project_grant",
    "project_pool_left",
    "questions",
    "responsible_for",
    "volunteer_grant",
    "winterthur_deadline",
    "zurich_credit_deadline",
]
