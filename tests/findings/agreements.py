"""Findings about agreements."""

from datetime import date

import kipcore as kip
from kipcore import DateRange

FINDINGS = {
    "term": kip.programme_term(kip.KIP_3.term, agreed_on=date(2023, 12, 1)),
    "term shorter": kip.programme_term(kip.KIP_2BIS.term, agreed_on=date(2021, 12, 1), justified=True),
    "term too short": kip.programme_term(kip.KIP_2BIS.term, agreed_on=date(2021, 12, 1)),
    "term justified for nothing": kip.programme_term(
        kip.KIP_3.term, agreed_on=date(2023, 12, 1), justified=True
    ),
    "term too long": kip.programme_term(DateRange.of_years(2024, 2028), agreed_on=date(2023, 12, 1)),
    "term extended": kip.programme_term(
        DateRange.of_years(2024, 2028), agreed_on=date(2026, 1, 1), extends=kip.KIP_3.term
    ),
}
