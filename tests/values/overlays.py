"""Named changes of law, and what two laws say differently."""

from datetime import date

import kipcore as kip

__all__ = ["ENUMS", "VALUES"]

REFORM = kip.shorter_reimbursement(in_force=date(2028, 1, 1), refugees_too=True)
DIFFERENCE = kip.diff(kip.LAW, REFORM.on(kip.LAW))
VALUES = [
    REFORM,
    REFORM.changes[0],
    kip.ReadingChange(kip.questions.PARITY_TEST, "per programme"),
    DIFFERENCE,
    DIFFERENCE.changes[0],
]
ENUMS = []
