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
    REDUCTION_FLOOR,
    TRANSITIONAL_AMOUNTS_INDEXED,
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
    "REDUCTION_FLOOR",
    "REIMBURSEMENT_CLAUSE",
    "REVOCATION_WAIVER",
    "START_UP_SHARE",
    "SUBSIDY_KIND",
    "TRANSITIONAL_AMOUNTS_INDEXED",
]
