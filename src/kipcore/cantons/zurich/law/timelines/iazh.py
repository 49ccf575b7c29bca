"""What is known of the Integration Agenda of the canton, by year."""

from datetime import date
from fractions import Fraction
from typing import Final

import attrs

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.types.iazh import IazhOffer
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.source import Certainty

__all__ = ["TIMELINES"]

_SINCE_2021: Final = DateRange(date(2021, 1, 1), None)
_FIRST: Final = DateRange.of_years(2021, 2023)
_SINCE_2024: Final = DateRange(date(2024, 1, 1), None)
_BEFORE_2024: Final = DateRange(None, date(2023, 12, 31))
_YOUNG: Final = DateRange.of_years(2024, 2025)
_TRANSITION: Final = Fraction(30, 100)
_REST_OF_70: Final = attrs.evolve(
    source.FAQ,
    certainty=Certainty.DERIVED,
    note="70 per cent of the actual cost comes from the flat rate; the other 30 are what is left.",
)
_AT_MOST: Final = attrs.evolve(
    source.ACCREDITATION,
    certainty=Certainty.DERIVED,
    note="The canton refunds the actual cost up to the ceiling; no exception is named before 2024.",
)
TIMELINES: Final = (
    Timeline(
        p.IAZH_POOL,
        (
            Cited(Chf(20_000_000), DateRange.of_years(2021), source.CEILINGS_2021),
            Unknown(DateRange(date(2022, 1, 1), None), "the sum for all municipalities since 2022"),
        ),
    ),
    Timeline(
        p.IAZH_REFERENCE_DATE,
        (
            Unknown(_BEFORE_2024, "the reference date of the stocks before 2024"),
            Cited(date(2024, 6, 30), DateRange.of_years(2024), source.FINANCING_2024),
            Unknown(DateRange(date(2025, 1, 1), None), "the reference date of the stocks since 2025"),
        ),
    ),
    Timeline(
        p.IAZH_ANNOUNCEMENT_MONTH,
        (
            Unknown(
                _FIRST,
                "by when the ceilings of 2021 to 2023 were announced (the list for 2021 is of 5 May 2020)",
            ),
            Cited(4, _SINCE_2024, source.FINANCING_2024),
        ),
    ),
    Timeline(
        p.IAZH_REPORT_MONTH,
        (
            Unknown(_FIRST, "the month in which the reports on 2021 to 2023 were due"),
            Cited(2, _SINCE_2024, source.FINANCING_2024),
        ),
    ),
    Timeline(
        p.IAZH_CHARGED_OFFERS,
        (
            Cited(
                (
                    IazhOffer.ASSESSMENT,
                    IazhOffer.LANGUAGE,
                    IazhOffer.EDUCATION,
                    IazhOffer.WORK_INTEGRATION,
                ),
                _SINCE_2021,
                source.ACCREDITATION,
            ),
        ),
    ),
    Timeline(
        p.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY,
        (
            Cited(True, _FIRST, source.FINANCING_2021),
            Unknown(_SINCE_2024, "whether the limit to language goes on under the second agreement"),
        ),
    ),
    Timeline(
        p.IAZH_SETTLED_INCLUDED,
        (
            Cited(False, _FIRST, source.FINANCING_2021),
            Unknown(_SINCE_2024, "whether card C is still barred under the second agreement"),
        ),
    ),
    Timeline(
        p.IAZH_STATUS_S_INCLUDED,
        (
            Unknown(
                DateRange(None, date(2022, 3, 31)), "the day in March 2022 from which status S has access"
            ),
            Cited(True, DateRange(date(2022, 4, 1), None), source.STATUS_S),
        ),
    ),
    Timeline(p.IAZH_GUIDELINE_YEARS, (Cited(7, _SINCE_2021, source.FINANCING_2021),)),
    Timeline(
        p.IAZH_EDUCATION_BEYOND_CEILING,
        (
            Cited(False, _FIRST, _AT_MOST),
            Cited(True, _YOUNG, source.FINANCING_2024),
            Unknown(
                DateRange(date(2026, 1, 1), None), "whether the canton pays beyond the ceiling after 2025"
            ),
        ),
    ),
    Timeline(
        p.IAZH_EDUCATION_AGE,
        (
            Cited(25, _YOUNG, source.FINANCING_2024),
            Unknown(DateRange(date(2026, 1, 1), None), "the age after 2025"),
        ),
    ),
    Timeline(
        p.IAZH_TRANSITION_SHARE,
        (
            Cited(_TRANSITION, DateRange.of_years(2020), _REST_OF_70),
            Cited(_TRANSITION, DateRange(date(2021, 1, 1), date(2021, 7, 31)), source.FINANCING_2021),
        ),
    ),
)
"""Ceilings and their round, who and what is charged to them, and the transition of 2020."""
