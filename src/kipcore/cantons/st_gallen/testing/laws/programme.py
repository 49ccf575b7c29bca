"""The laws of who bears the cost of the programme of St Gallen."""

from typing import Final

from kipcore.cantons.shared.testing.suites import cost_shares_suite, programme_total_suite
from kipcore.cantons.st_gallen.law.parameters import PROGRAMME_SHARES
from kipcore.cantons.st_gallen.law.timelines import LAW
from kipcore.cantons.st_gallen.rules.programme import COST_SHARES, PROGRAMME_TOTAL

__all__ = ["COST_SHARES_LAWS", "PROGRAMME_TOTAL_LAWS"]

COST_SHARES_LAWS: Final = cost_shares_suite(COST_SHARES, LAW, PROGRAMME_SHARES)
PROGRAMME_TOTAL_LAWS: Final = programme_total_suite(PROGRAMME_TOTAL, LAW, PROGRAMME_SHARES)
