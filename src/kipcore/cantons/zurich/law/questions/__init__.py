"""The open questions of the Canton of Zurich, by name."""

from kipcore.cantons.zurich.law.questions.catalogue import (
    BUDGET_OF_THE_MUNICIPALITY,
)
from kipcore.cantons.zurich.law.questions.conditions import (
    PAYMENT_CONDITIONS,
)
from kipcore.cantons.zurich.law.questions.core import (
    INTEGRATION_STRATEGY,
)
from kipcore.cantons.zurich.law.questions.grants import (
    PROJECT_ANSWER_FROM,
    ZURICH_CREDIT_PAGE,
)
from kipcore.cantons.zurich.law.questions.rates import (
    MUNICIPAL_SHARE_KIP_1,
    RECOGNISED_SERVICES,
)

__all__ = [
    "BUDGET_OF_THE_MUNICIPALITY",
    "INTEGRATION_STRATEGY",
    "MUNICIPAL_SHARE_KIP_1",
    "PAYMENT_CONDITIONS",
    "PROJECT_ANSWER_FROM",
    "RECOGNISED_SERVICES",
    "ZURICH_CREDIT_PAGE",
]
