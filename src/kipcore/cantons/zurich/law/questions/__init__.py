"""The open questions of the Canton of Zurich, by name."""

from kipcore.cantons.zurich.law.questions.grants import (
    PROJECT_ANSWER_FROM,
    ZURICH_CREDIT_PAGE,
)
from kipcore.cantons.zurich.law.questions.rates import (
    MUNICIPAL_SHARE_KIP_1,
    RECOGNISED_SERVICES,
)

__all__ = ["MUNICIPAL_SHARE_KIP_1", "PROJECT_ANSWER_FROM", "RECOGNISED_SERVICES", "ZURICH_CREDIT_PAGE"]
