"""Values about KOMPAKT."""

from datetime import date

import kipcore as kip
from kipcore.cantons import zurich

VALUES = [
    zurich.KompaktProcess(
        kip.Municipality(198, "Uster", kip.Canton.ZH),
        begun_on=date(2015, 1, 12),
        done={zurich.KompaktStep.PLANNING: date(2015, 3, 2)},
    )
]
ENUMS = [zurich.KompaktStep, zurich.KompaktActor, zurich.KompaktResult]
