"""The parameters of the Canton of Zurich, by name."""

from kipcore.cantons.zurich.law.parameters.core import (
    CORE_AREAS,
)
from kipcore.cantons.zurich.law.parameters.rates import (
    RATE_AT_PARITY,
    RATE_CORE,
    RATE_NON_CORE,
)

__all__ = ["CORE_AREAS", "RATE_AT_PARITY", "RATE_CORE", "RATE_NON_CORE"]
