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

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.coverage import (
    COVERAGE,
)
from kipcore.cantons.zurich.law.current import (
    LAW,
)
from kipcore.cantons.zurich.law.data.service import (
    MUNICIPAL_DUTIES,
    WAY_TO_KIP_3,
)
from kipcore.cantons.zurich.rules.catalogue import (
    RULES,
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
from kipcore.cantons.zurich.rules.inverse import (
    cost_at_ceiling,
    own_share_needed,
)
from kipcore.cantons.zurich.rules.partners import (
    may_contract_with,
    next_entry,
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
from kipcore.cantons.zurich.types.limits import (
    ContributionLimit,
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

__all__ = [
    "COVERAGE",
    "LAW",
    "MUNICIPAL_DUTIES",
    "RULES",
    "WAY_TO_KIP_3",
    "AgreementDuty",
    "AgreementStage",
    "CatalogueMeasure",
    "ContractPartner",
    "ContributionLimit",
    "CoreGap",
    "CoreRequirement",
    "CostBearer",
    "IazhCeiling",
    "MunicipalCeiling",
    "MunicipalDuty",
    "MunicipalOffice",
    "MunicipalServiceAgreement",
    "MunicipalityClass",
    "PaymentCondition",
    "ServiceCatalogue",
    "StageTaken",
    "core_difference",
    "core_municipality_gaps",
    "cost_at_ceiling",
    "creditable_cost",
    "may_contract_with",
    "municipal_contribution",
    "next_entry",
    "own_share_needed",
    "parameters",
    "payment_conditions",
    "questions",
]
