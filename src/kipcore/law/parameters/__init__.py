"""The parameters of the federal law, by name; their values stand in one module per source of law."""

from kipcore.law.parameters.agreement import (
    AGREEMENT_YEARS,
    EXTENSION_ALLOWED,
    INITIAL_INTEGRATION,
)
from kipcore.law.parameters.credit import (
    CREDIT_BASIS,
    PARITY_RATIO,
)
from kipcore.law.parameters.flat_rate import (
    FLAT_RATE,
    FLAT_RATE_AFTER,
    FLAT_RATE_BASIS,
    FLAT_RATE_WITHOUT_SUPPLEMENT,
    INDEXED,
    REDUCED_BY_PROGRAMME_S,
    RESETTLEMENT_FLAT_RATE,
    RESETTLEMENT_PROGRAMME,
    SUPPLEMENT_IN_TIME_BY,
    SUPPLEMENT_POSSIBLE_UNTIL,
)
from kipcore.law.parameters.indexation import (
    CPI,
    CPI_LINK,
    CPI_OF_2020,
    INDEX_BASE,
    OFFICIAL_FLAT_RATE,
)

__all__ = [
    "AGREEMENT_YEARS",
    "CPI",
    "CPI_LINK",
    "CPI_OF_2020",
    "CREDIT_BASIS",
    "EXTENSION_ALLOWED",
    "FLAT_RATE",
    "FLAT_RATE_AFTER",
    "FLAT_RATE_BASIS",
    "FLAT_RATE_WITHOUT_SUPPLEMENT",
    "INDEXED",
    "INDEX_BASE",
    "INITIAL_INTEGRATION",
    "OFFICIAL_FLAT_RATE",
    "PARITY_RATIO",
    "REDUCED_BY_PROGRAMME_S",
    "RESETTLEMENT_FLAT_RATE",
    "RESETTLEMENT_PROGRAMME",
    "SUPPLEMENT_IN_TIME_BY",
    "SUPPLEMENT_POSSIBLE_UNTIL",
]
