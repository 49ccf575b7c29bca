"""The open questions of the federal law, by name, a room for each subject."""

from kipcore.law.questions.benefit import (
    CREDIT_ASYLUM_SEEKERS,
    CREDIT_STATUS_S,
    LOCAL_POPULATION,
    PROGRAMME_S_FIELDS,
    PROGRAMME_S_WITH_PERMIT,
)
from kipcore.law.questions.credit import (
    MUNICIPAL_FUNDS,
    PARITY_TEST,
)
from kipcore.law.questions.duties import (
    DUTIES_EXPULSION,
    DUTIES_STATELESS,
    DUTIES_STATELESS_ADMITTED,
)
from kipcore.law.questions.flat_rate import (
    FIRST_DAY_OF_FULL_RATE,
)
from kipcore.law.questions.goals import (
    GOAL_ADULTS,
    GOAL_AGE,
    GOAL_ALL,
    GOAL_ASYLUM_FIELD,
    GOAL_PROTECTED,
)
from kipcore.law.questions.indexation import (
    INDEX_DIRECTION,
    INDEX_ROUNDING,
    INDEX_YEAR,
    REDUCTION_DAY,
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
from kipcore.law.questions.settlement import (
    END_OF_KIP_2,
    EXECUTION_TASKS_SCOPE,
    INTEREST_DAYS,
    INTEREST_WHERE_SILENT,
    REVOCATION_WAIVER,
    START_UP_SHARE,
    SUBSIDY_KIND,
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
    "CREDIT_ASYLUM_SEEKERS",
    "CREDIT_STATUS_S",
    "DUTIES_EXPULSION",
    "DUTIES_STATELESS",
    "DUTIES_STATELESS_ADMITTED",
    "EARLIER_REFUGEE_ADMISSION",
    "EARLIER_TIME_REACH",
    "END_OF_KIP_2",
    "EXECUTION_TASKS_SCOPE",
    "FAMILY_DECISIONS",
    "FIRST_DAY_OF_FULL_RATE",
    "FLAT_RATE_EXPULSION",
    "FLAT_RATE_HARDSHIP",
    "FLAT_RATE_STATELESS",
    "FLAT_RATE_STATELESS_ADMITTED",
    "GOAL_ADULTS",
    "GOAL_AGE",
    "GOAL_ALL",
    "GOAL_ASYLUM_FIELD",
    "GOAL_PROTECTED",
    "HALF_RATE_LIMIT",
    "INDEX_DIRECTION",
    "INDEX_ROUNDING",
    "INDEX_YEAR",
    "INTEREST_DAYS",
    "INTEREST_WHERE_SILENT",
    "LOCAL_POPULATION",
    "MUNICIPAL_FUNDS",
    "ONE_OFF",
    "PARITY_TEST",
    "PROGRAMME_S_FIELDS",
    "PROGRAMME_S_WITH_PERMIT",
    "PROTECTION_LIMIT",
    "REDUCTION_DAY",
    "REDUCTION_FLOOR",
    "REIMBURSEMENT_CLAUSE",
    "RESIDENCE_PERMIT_CLOCK",
    "REVOCATION_WAIVER",
    "START_UP_SHARE",
    "SUBSIDY_KIND",
    "TRANSITIONAL_AMOUNTS_INDEXED",
    "WINDOW_LIMIT",
]


def __dir__() -> list[str]:
    return __all__  # a notebook offers what it holds, not what it is made of
