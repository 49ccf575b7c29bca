"""Findings about the steps of KOMPAKT."""

from datetime import date

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

NAMED = kip.Municipality(54, "D<b>ietlikon</b> {value} & Co.", kip.Canton.ZH)
STEPS = list(zurich.KompaktStep)
DAYS = [date(2015, 3, 2), date(2015, 6, 1), date(2015, 9, 30), date(2015, 12, 31)]
BEGUN = date(2015, 1, 12)
ASKED = date(2016, 2, 29)
LATER = zurich.LAW.with_value(
    zurich.parameters.KOMPAKT_PRICE, Chf(500), during=kip.KIP_2.term, because="what if it had gone on"
)


def process(steps, begun_on=BEGUN):
    return zurich.KompaktProcess(
        NAMED, begun_on=begun_on, done=dict(zip(STEPS[:steps], DAYS[:steps], strict=True))
    )


FINDINGS = {
    f"zh kompakt {step.value}": zurich.kompakt_next_step(process(number), on=ASKED)
    for number, step in enumerate(STEPS)
}
FINDINGS["zh kompakt at a price"] = zurich.kompakt_next_step(
    process(0, date(2018, 1, 1)), on=date(2018, 1, 1), law=LATER
)
