"""Pools, maxima and days of the grants beside the service agreement, by call and period."""

from datetime import date
from typing import Final, TypeVar

import attrs

from kipcore.cantons.zurich.law import parameters as p
from kipcore.cantons.zurich.law.sources import grants
from kipcore.cantons.zurich.types.yearly_day import YearlyDay
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3
from kipcore.types.source import Certainty

__all__ = ["TIMELINES"]

T = TypeVar("T")

_FIRST_CALL: Final = DateRange.of_years(2018, 2019)
_SECOND_CALL: Final = DateRange.of_years(2020, 2021)
_BEFORE_KIP_3: Final = DateRange.of_years(2018, 2023)
_VOLUNTEERS: Final = DateRange.of_years(2024, 2025)
_SINCE_KIP_1: Final = DateRange(KIP_1.first, None)
_UNDATED: Final = (
    "The page is undated. That it asks for the logo of the KIP shows that it is not older than KIP 1; that "
    "it has held since then is inferred."
)
_OLD: Final = attrs.evolve(grants.ZURICH_CREDIT_OLD, certainty=Certainty.DERIVED, note=_UNDATED)
_NEW: Final = attrs.evolve(grants.ZURICH_CREDIT_NEW, certainty=Certainty.DERIVED, note=_UNDATED)


def _kip_3(value: T, missing: str) -> tuple[Unknown, Cited[T]]:
    """Return what is known of KIP 3 only: the calls before it were not seen to say it."""
    return (
        Unknown(_BEFORE_KIP_3, f"{missing} under the calls before KIP 3"),
        Cited(value, KIP_3.term, grants.PROJECTS_KIP_3),
    )


TIMELINES: Final = (
    Timeline(
        p.PROJECT_POOL,
        (
            Cited(Chf(200_000), _FIRST_CALL, grants.PROJECTS_2018),
            Cited(Chf(250_000), _SECOND_CALL, grants.PROJECTS_2020),
            Cited(Chf(200_000), KIP_2BIS.term, grants.PROJECTS_2022),
            Cited(Chf(300_000), KIP_3.term, attrs.evolve(grants.PROJECTS_KIP_3, note="Up to that amount.")),
        ),
    ),
    Timeline(
        p.PROJECT_CALL_DEADLINE,
        (
            Cited(date(2018, 9, 30), _FIRST_CALL, grants.PROJECTS_2018),
            Cited(date(2019, 10, 11), _SECOND_CALL, grants.PROJECTS_2020),
            Unknown(KIP_2BIS.term, "the day by which applications were due under KIP 2bis"),
        ),
    ),
    Timeline(p.PROJECT_SMALL_COST, _kip_3(Chf(5_000), "what a small project was")),
    Timeline(p.PROJECT_GRANT_MAXIMUM, _kip_3(Chf(50_000), "the maximum on one application")),
    Timeline(p.PROJECT_FIRST_DEADLINE, _kip_3(YearlyDay(3, 31), "whether there were days every year")),
    Timeline(p.PROJECT_SECOND_DEADLINE, _kip_3(YearlyDay(10, 31), "whether there were days every year")),
    Timeline(p.PROJECT_ANSWER_MONTHS_SMALL, _kip_3(1, "the time for the answer")),
    Timeline(p.PROJECT_ANSWER_MONTHS, _kip_3(2, "the time for the answer")),
    Timeline(p.PROJECT_YEARS, _kip_3(2, "the longest duration")),
    Timeline(p.PROJECT_YEARS_JUSTIFIED, _kip_3(3, "the longest duration")),
    Timeline(p.VOLUNTEER_GRANT_MAXIMUM, (Cited(Chf(20_000), _VOLUNTEERS, grants.VOLUNTEERS),)),
    Timeline(p.VOLUNTEER_CONCEPT_ABOVE, (Cited(Chf(10_000), _VOLUNTEERS, grants.VOLUNTEERS),)),
    Timeline(p.VOLUNTEER_APPLICATIONS, (Cited(1, _VOLUNTEERS, grants.VOLUNTEERS),)),
    Timeline(p.ZURICH_CREDIT_TWICE_A_YEAR_ABOVE, (Cited(Chf(5_000), _SINCE_KIP_1, _NEW),)),
    Timeline(p.ZURICH_CREDIT_FIRST_DEADLINE, (Cited(YearlyDay(3, 31), _SINCE_KIP_1, _NEW),)),
    Timeline(p.ZURICH_CREDIT_SECOND_DEADLINE, (Cited(YearlyDay(10, 31), _SINCE_KIP_1, _NEW),)),
    Timeline(p.ZURICH_CREDIT_SECOND_DEADLINE_OLD, (Cited(YearlyDay(9, 30), _SINCE_KIP_1, _OLD),)),
    Timeline(
        p.WINTERTHUR_DEADLINE,
        (
            Cited(YearlyDay(11, 30), KIP_2.term, grants.WINTERTHUR_APPLICATIONS),
            Unknown(DateRange(KIP_2BIS.first, None), "the deadline for projects of the years after KIP 2"),
        ),
    ),
)
"""What each call and each page says; by the year of the project for calls and for Winterthur."""
