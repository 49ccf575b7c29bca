"""The open questions of the Canton of Zurich, by name."""

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
    "IAZH_AGE_25",
    "IAZH_ASYLUM_SEEKERS_SINCE_2024",
    "IAZH_CARD_C_SINCE_2024",
    "IAZH_EDUCATION_ORDER",
    "IAZH_EXCESS_SPLIT",
    "MUNICIPAL_SHARE_KIP_1",
    "RECOGNISED_SERVICES",
]
