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

from kipcore.face import face

# Where each name lives; `__init__.pyi` says the same to type checkers and editors.
_ROOMS = {
    "law.current": ("LAW",),
    "law.coverage": ("COVERAGE",),
    "rules.catalogue": ("RULES",),
    "rules.city_projects": (
        "winterthur_deadline",
        "zurich_credit_deadline",
    ),
    "rules.conditions": ("payment_gaps",),
    "rules.contribution": ("municipal_contribution",),
    "rules.core": ("core_municipality_gaps",),
    "rules.creditable": ("creditable_cost",),
    "rules.difference": ("core_difference",),
    "rules.iazh_calendar": ("iazh_calendar",),
    "rules.iazh_ceilings": ("iazh_ceilings",),
    "rules.iazh_chargeable": ("iazh_chargeable",),
    "rules.iazh_refund": ("iazh_refund",),
    "rules.iazh_transition": ("iazh_transition",),
    "rules.inverse": (
        "cost_at_ceiling",
        "own_share_needed",
    ),
    "rules.kompakt": ("kompakt_next_step",),
    "rules.offices": ("responsible_for",),
    "rules.partners": (
        "may_contract_with",
        "next_entry",
    ),
    "rules.programme": ("programme_life",),
    "rules.project_grant": (
        "project_answer",
        "project_grant",
    ),
    "rules.project_pool": (
        "project_call_deadline",
        "project_pool_left",
    ),
    "rules.volunteer_grant": ("volunteer_grant",),
    "types.audience": ("ProgrammeAudience",),
    "types.catalogue": (
        "CatalogueMeasure",
        "CostBearer",
        "ServiceCatalogue",
    ),
    "types.ceiling": (
        "IazhCeiling",
        "MunicipalCeiling",
    ),
    "types.conditions": (
        "ContractPartner",
        "PaymentCondition",
    ),
    "types.core": (
        "CoreGap",
        "CoreRequirement",
    ),
    "types.grants": (
        "GrantGap",
        "ProjectTrack",
        "VolunteerApplicant",
    ),
    "types.iazh": (
        "IazhGroup",
        "IazhOffer",
        "IazhRefusal",
    ),
    "types.iazh_agreement": (
        "CaseLeader",
        "IazhAgreement",
        "IazhDuty",
        "IazhDutyKind",
        "IazhPayer",
    ),
    "types.iazh_cost": (
        "IazhCost",
        "IazhStock",
    ),
    "types.kompakt": (
        "KompaktActor",
        "KompaktProcess",
        "KompaktResult",
        "KompaktStep",
    ),
    "types.limits": ("ContributionLimit",),
    "types.office_records": (
        "CantonalOffer",
        "CityOffice",
        "CouncilVote",
        "LegalBasis",
        "OfficeProfile",
        "Participation",
        "Responsibility",
    ),
    "types.offices": (
        "CantonalBody",
        "CantonalTask",
        "OfficeService",
    ),
    "types.records": (
        "CantonalMilestone",
        "CoverageStatement",
        "PopulationBase",
        "PublishedCount",
        "RecordedStep",
    ),
    "types.service": (
        "MunicipalServiceAgreement",
        "MunicipalityClass",
    ),
    "types.stages": (
        "AgreementDuty",
        "AgreementStage",
        "MunicipalDuty",
        "MunicipalOffice",
        "StageTaken",
    ),
    "types.yearly_day": ("YearlyDay",),
    "law.acts": (
        "SHG",
        "SHV",
    ),
    "law.reforms": ("other_distribution",),
    "law.data.counts": ("PUBLISHED_COUNTS",),
    "law.data.iazh": (
        "IAZH_AGREEMENTS",
        "IAZH_ORDER_OF_PAYERS",
    ),
    "law.data.municipalities": (
        "DIETIKON",
        "DIETLIKON",
        "EMBRACH",
        "FEHRALTORF",
        "GEROLDSWIL",
        "KLOTEN",
        "MAUR",
        "MEILEN",
        "SCHLIEREN",
        "STALLIKON",
        "THALWIL",
        "URDORF",
        "USTER",
        "WANGEN_BRUETTISELLEN",
        "WINTERTHUR",
        "ZURICH_CITY",
    ),
    "law.data.offices": (
        "CITY_OFFICES",
        "COUNCIL_VOTES",
        "FIRST_INFORMATION_GUIDE",
        "INTEGRATION_OFFICE",
        "PARTICIPATIONS",
        "RESPONSIBILITIES",
    ),
    "law.data.programme": (
        "AGREEMENTS",
        "COVERAGE_STATEMENTS",
        "RECORDED_STEPS",
        "programme_agreement",
    ),
    "law.data.service": (
        "MUNICIPAL_DUTIES",
        "WAY_TO_KIP_3",
    ),
}

__getattr__, __dir__, __all__ = face(
    __name__, _ROOMS, ("law.figures", "law.parameters", "law.questions"), extras=("columns", "testing")
)
