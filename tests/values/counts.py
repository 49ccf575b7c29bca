"""A table of counts."""

from datetime import date

from kipcore import Canton, Chf, DecisionCounts, Status

__all__ = ["ENUMS", "VALUES"]

VALUES = [
    DecisionCounts(
        {
            (Canton.ZH, Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 2)): 3,
            (Canton.ZH, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 3, 1), Chf(7_250)): 1,
        }
    )
]
ENUMS = []
