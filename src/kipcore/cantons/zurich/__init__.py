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
from kipcore.cantons.zurich.rules.catalogue import (
    RULES,
)
from kipcore.cantons.zurich.rules.city_projects import (
    winterthur_deadline,
    zurich_credit_deadline,
)
from kipcore.cantons.zurich.rules.contribution import (
    municipal_contribution,
)
from kipcore.cantons.zurich.rules.kompakt import (
    kompakt_next_step,
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
from kipcore.cantons.zurich.types.ceiling import (
    IazhCeiling,
    MunicipalCeiling,
)
from kipcore.cantons.zurich.types.grants import (
    GrantGap,
    ProjectTrack,
    VolunteerApplicant,
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
from kipcore.cantons.zurich.types.service import (
    MunicipalityClass,
    MunicipalServiceAgreement,
)
from kipcore.cantons.zurich.types.yearly_day import (
    YearlyDay,
)

__all__ = [
    "COVERAGE",
    "LAW",
    "RULES",
    "ContributionLimit",
    "GrantGap",
    "IazhCeiling",
    "KompaktActor",
    "KompaktProcess",
    "KompaktResult",
    "KompaktStep",
    "MunicipalCeiling",
    "MunicipalServiceAgreement",
    "MunicipalityClass",
    "ProjectTrack",
    "VolunteerApplicant",
    "YearlyDay",
    "kompakt_next_step",
    "municipal_contribution",
    "parameters",
    "project_answer",
    "project_call_deadline",
    "project_grant",
    "project_pool_left",
    "questions",
    "volunteer_grant",
    "winterthur_deadline",
    "zurich_credit_deadline",
]
