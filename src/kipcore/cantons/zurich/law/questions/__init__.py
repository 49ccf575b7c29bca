"""The open questions of the Canton of Zurich, by name."""

from kipcore.cantons.zurich.law.questions.rates import (
    MUNICIPAL_SHARE_KIP_1,
    RECOGNISED_SERVICES,
)

__all__ = ["MUNICIPAL_SHARE_KIP_1", "RECOGNISED_SERVICES"]
