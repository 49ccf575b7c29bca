"""The laws of the rules of the Canton of Thurgau."""

from typing import Final

from kipcore.cantons.shared.testing.suites import cost_shares_suite, programme_total_suite
from kipcore.cantons.thurgau import COST_SHARES, LAW, PROGRAMME_SHARES, PROGRAMME_TOTAL

__all__ = ["COST_SHARES_LAWS", "PROGRAMME_TOTAL_LAWS"]

COST_SHARES_LAWS: Final = cost_shares_suite(COST_SHARES, LAW, PROGRAMME_SHARES)
PROGRAMME_TOTAL_LAWS: Final = programme_total_suite(PROGRAMME_TOTAL, LAW, PROGRAMME_SHARES)
