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
from kipcore.cantons.zurich.law.data.iazh import (
    IAZH_AGREEMENTS,
    IAZH_ORDER_OF_PAYERS,
)
from kipcore.cantons.zurich.rules.catalogue import (
    RULES,
)
from kipcore.cantons.zurich.rules.contribution import (
    municipal_contribution,
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
from kipcore.cantons.zurich.types.ceiling import (
    IazhCeiling,
    MunicipalCeiling,
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
from kipcore.cantons.zurich.types.limits import (
    ContributionLimit,
)
from kipcore.cantons.zurich.types.service import (
    MunicipalityClass,
    MunicipalServiceAgreement,
)

__all__ = [
    "COVERAGE",
    "IAZH_AGREEMENTS",
    "IAZH_ORDER_OF_PAYERS",
    "LAW",
    "RULES",
    "SHG",
    "SHV",
    "CaseLeader",
    "ContributionLimit",
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
    "MunicipalCeiling",
    "MunicipalServiceAgreement",
    "MunicipalityClass",
    "iazh_calendar",
    "iazh_ceilings",
    "iazh_chargeable",
    "iazh_refund",
    "iazh_transition",
    "municipal_contribution",
    "parameters",
    "questions",
]
