"""The laws of the rules of the Canton of Appenzell Ausserrhoden."""

from typing import Final

from kipcore.cantons.appenzell_ausserrhoden import COST_SHARES, LAW, PROGRAMME_SHARES, PROGRAMME_TOTAL
from kipcore.cantons.shared.testing.suites import cost_shares_suite, programme_total_suite

__all__ = ["COST_SHARES_LAWS", "PROGRAMME_TOTAL_LAWS"]

COST_SHARES_LAWS: Final = cost_shares_suite(COST_SHARES, LAW, PROGRAMME_SHARES)
PROGRAMME_TOTAL_LAWS: Final = programme_total_suite(PROGRAMME_TOTAL, LAW, PROGRAMME_SHARES)
