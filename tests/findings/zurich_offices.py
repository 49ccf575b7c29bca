"""Findings about who does what in Zurich, and about the life of its programme."""

from datetime import date

import kipcore as kip
from kipcore.cantons import zurich

TASK = zurich.CantonalTask


def responsible(task, *day):
    return zurich.responsible_for(task, on=date(*day))


FINDINGS = {
    "zh flat rates, first": responsible(TASK.FLAT_RATES, 2013, 12, 31),
    "zh flat rates, taken over": responsible(TASK.FLAT_RATES, 2014, 1, 1),
    "zh steering group": responsible(TASK.STEERING, 2011, 9, 14),
    "zh steering body": responsible(TASK.STEERING, 2022, 1, 1),
    "zh examination": responsible(TASK.EXAMINATION, 2023, 5, 1),
    "zh federal money": responsible(TASK.FEDERAL_MONEY, 2024, 12, 8),
    "zh life of KIP 1": zurich.programme_life(kip.KIP_1),
    "zh life of KIP 2": zurich.programme_life(kip.KIP_2),
    "zh life of KIP 2bis": zurich.programme_life(kip.KIP_2BIS),
    "zh life of KIP 3": zurich.programme_life(kip.KIP_3),
}
