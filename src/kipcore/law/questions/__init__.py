"""The open questions of the federal law, by name, a room for each subject."""

from kipcore.law.questions.credit import (
    MUNICIPAL_FUNDS,
    PARITY_TEST,
)
from kipcore.law.questions.flat_rate import (
    FIRST_DAY_OF_FULL_RATE,
)
from kipcore.law.questions.indexation import (
    INDEX_DIRECTION,
    INDEX_ROUNDING,
    INDEX_YEAR,
    REDUCTION_FLOOR,
    TRANSITIONAL_AMOUNTS_INDEXED,
)
from kipcore.law.questions.reimbursement import (
    EARLIER_REFUGEE_ADMISSION,
    EARLIER_TIME_REACH,
    HALF_RATE_LIMIT,
    PROTECTION_LIMIT,
    RESIDENCE_PERMIT_CLOCK,
    WINDOW_LIMIT,
)
from kipcore.law.questions.status import (
    FAMILY_DECISIONS,
    FLAT_RATE_EXPULSION,
    FLAT_RATE_HARDSHIP,
    FLAT_RATE_STATELESS,
    FLAT_RATE_STATELESS_ADMITTED,
    ONE_OFF,
    REIMBURSEMENT_CLAUSE,
)

__all__ = [
    "EARLIER_REFUGEE_ADMISSION",
    "EARLIER_TIME_REACH",
    "FAMILY_DECISIONS",
    "FIRST_DAY_OF_FULL_RATE",
    "FLAT_RATE_EXPULSION",
    "FLAT_RATE_HARDSHIP",
    "FLAT_RATE_STATELESS",
    "FLAT_RATE_STATELESS_ADMITTED",
    "HALF_RATE_LIMIT",
    "INDEX_DIRECTION",
    "INDEX_ROUNDING",
    "INDEX_YEAR",
    "MUNICIPAL_FUNDS",
    "ONE_OFF",
    "PARITY_TEST",
    "PROTECTION_LIMIT",
    "REDUCTION_FLOOR",
    "REIMBURSEMENT_CLAUSE",
    "RESIDENCE_PERMIT_CLOCK",
    "TRANSITIONAL_AMOUNTS_INDEXED",
    "WINDOW_LIMIT",
]
