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
from kipcore.cantons.zurich.law.questions.iazh import (
    IAZH_AGE_25,
    IAZH_ASYLUM_SEEKERS_SINCE_2024,
    IAZH_CARD_C_SINCE_2024,
    IAZH_EDUCATION_ORDER,
    IAZH_EXCESS_SPLIT,
)
from kipcore.cantons.zurich.law.questions.rates import (
    MUNICIPAL_SHARE_KIP_1,
    RECOGNISED_SERVICES,
)

__all__ = [
    "BUDGET_OF_THE_MUNICIPALITY",
    "IAZH_AGE_25",
    "IAZH_ASYLUM_SEEKERS_SINCE_2024",
    "IAZH_CARD_C_SINCE_2024",
    "IAZH_EDUCATION_ORDER",
    "IAZH_EXCESS_SPLIT",
    "INTEGRATION_STRATEGY",
    "MUNICIPAL_SHARE_KIP_1",
    "PAYMENT_CONDITIONS",
    "PROJECT_ANSWER_FROM",
    "RECOGNISED_SERVICES",
    "ZURICH_CREDIT_PAGE",
]


def __dir__() -> list[str]:
    return __all__  # a notebook offers what it holds, not what it is made of
