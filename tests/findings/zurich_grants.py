"""Findings about grants beside the service agreement of Zurich."""

from datetime import date

import kipcore as kip
from kipcore import Chf, DateRange
from kipcore.cantons import zurich

TOGETHER = kip.AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION
FROM_FILING = zurich.LAW.with_reading(zurich.questions.PROJECT_ANSWER_FROM, "from filing")
OLD_PAGE = zurich.LAW.with_reading(zurich.questions.ZURICH_CREDIT_PAGE, "old page")
TWO_YEARS = DateRange.of_years(2025, 2026)
THREE_YEARS = DateRange.of_years(2025, 2027)
FOUR_YEARS = DateRange.of_years(2025, 2028)
MUNICIPALITY, NON_PROFIT = (
    zurich.VolunteerApplicant.MUNICIPALITY,
    zurich.VolunteerApplicant.NON_PROFIT_ORGANISATION,
)
FILED = date(2024, 10, 31)


def project(requested, cost, during=TWO_YEARS, *, justified=False, area=TOGETHER, filed_on=FILED, **more):
    return zurich.project_grant(
        Chf(requested),
        total_cost=Chf(cost),
        area=area,
        during=during,
        justified=justified,
        filed_on=filed_on,
        **more,
    )


def volunteers(requested, *, applicant=MUNICIPALITY, earlier=0, concept=False, filed_on=FILED, **more):
    return zurich.volunteer_grant(
        Chf(requested),
        applicant=applicant,
        earlier_applications=earlier,
        concept=concept,
        filed_on=filed_on,
        **more,
    )


FINDINGS = {
    "zh project maximum binds": project(60_000, 80_000),
    "zh project request binds": project(20_000, 80_000, THREE_YEARS, justified=True),
    "zh project cost binds": project(5_000, 4_000, justified=True),
    "zh project nothing requested": project(0, 4_000),
    "zh project without reasons": project(60_000, 80_000, THREE_YEARS),
    "zh project too long": project(60_000, 80_000, FOUR_YEARS, justified=True),
    "zh project in another area": project(8_000, 8_000, area=kip.AreaOfAction.LANGUAGE),
    "zh project two gaps": project(8_000, 8_000, THREE_YEARS, area=kip.AreaOfAction.LANGUAGE),
    "zh small project answered": zurich.project_answer(date(2024, 1, 31), total_cost=Chf(5_000)),
    "zh larger project answered": zurich.project_answer(date(2024, 4, 1), total_cost=Chf(5_001)),
    "zh larger project answered from filing": zurich.project_answer(
        date(2024, 4, 1), total_cost=Chf(5_001), law=FROM_FILING
    ),
    "zh pool left": zurich.project_pool_left(2025, granted=[Chf(50_000), Chf(4_000)]),
    "zh pool untouched": zurich.project_pool_left(2018, granted=[]),
    "zh pool used up": zurich.project_pool_left(2020, granted=[Chf(250_000)]),
    "zh pool exceeded": zurich.project_pool_left(2022, granted=[Chf(150_000), Chf(50_001)]),
    "zh call deadline": zurich.project_call_deadline(2019),
    "zh volunteers maximum binds": volunteers(25_000, concept=True),
    "zh volunteers request binds": volunteers(10_000, applicant=NON_PROFIT, concept=True),
    "zh volunteers nothing requested": volunteers(0),
    "zh volunteers without concept": volunteers(10_001),
    "zh volunteers everything missing": volunteers(
        10_001, applicant=zurich.VolunteerApplicant.OTHER, earlier=2
    ),
    "zh city of zurich": zurich.zurich_credit_deadline(date(2025, 4, 1), requested=Chf(8_000)),
    "zh city of zurich, old page": zurich.zurich_credit_deadline(
        date(2025, 4, 1), requested=Chf(8_000), law=OLD_PAGE
    ),
    "zh winterthur": zurich.winterthur_deadline(2020),
}
