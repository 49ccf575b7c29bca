"""The parameters of the Canton of Zurich, by name."""

from kipcore.cantons.zurich.law.parameters.conditions import (
    ENTRY_AT_START,
    PAYMENT_NEEDS_AGREEMENTS,
    PAYMENT_NEEDS_BUDGETS,
    PROVIDERS_BY_EXCEPTION,
)
from kipcore.cantons.zurich.law.parameters.core import (
    CORE_AREAS,
)
from kipcore.cantons.zurich.law.parameters.rates import (
    RATE_AT_PARITY,
    RATE_CORE,
    RATE_NON_CORE,
)

__all__ = [
    "CORE_AREAS",
    "ENTRY_AT_START",
    "PAYMENT_NEEDS_AGREEMENTS",
    "PAYMENT_NEEDS_BUDGETS",
    "PROVIDERS_BY_EXCEPTION",
    "RATE_AT_PARITY",
    "RATE_CORE",
    "RATE_NON_CORE",
]
