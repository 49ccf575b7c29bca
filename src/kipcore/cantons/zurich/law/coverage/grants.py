"""What became of the rows about grants beside the service agreement."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-1.23",
        "Call for projects 2018-2019: 200 000 a year, by 30 September 2018",
        by=(
            "project_pool_left",
            "project_call_deadline",
            "parameters.PROJECT_POOL",
            "parameters.PROJECT_CALL_DEADLINE",
        ),
    ),
    Provision(
        "ZH-1.24",
        "Call for projects 2020-2021: 250 000 a year, by 11 October 2019",
        by=("project_pool_left", "project_call_deadline"),
    ),
    Provision(
        "ZH-1.25",
        "Projects 2022-2023: 200 000 a year",
        by=("project_pool_left", "project_call_deadline"),
    ),
    Provision(
        "ZH-1.26",
        "Projects 2024-2027, in two areas of action: up to 300 000 a year",
        by=("project_pool_left", "project_grant"),
        left_out="how the pool is shared among applications is not published",
    ),
    Provision(
        "ZH-2.23",
        "Direct project grants under KIP 3: two tracks, maximum, deadlines, answer, duration",
        by=(
            "project_grant",
            "project_answer",
            "ProjectTrack",
            "GrantGap",
            "parameters.PROJECT_SMALL_COST",
            "parameters.PROJECT_GRANT_MAXIMUM",
            "parameters.PROJECT_FIRST_DEADLINE",
            "parameters.PROJECT_SECOND_DEADLINE",
            "parameters.PROJECT_ANSWER_MONTHS",
            "parameters.PROJECT_ANSWER_MONTHS_SMALL",
            "parameters.PROJECT_YEARS",
            "parameters.PROJECT_YEARS_JUSTIFIED",
            "questions.PROJECT_ANSWER_FROM",
        ),
    ),
    Provision(
        "ZH-2.24",
        "Grants for volunteering with refugees, 2024-2025",
        by=(
            "volunteer_grant",
            "VolunteerApplicant",
            "parameters.VOLUNTEER_GRANT_MAXIMUM",
            "parameters.VOLUNTEER_CONCEPT_ABOVE",
            "parameters.VOLUNTEER_APPLICATIONS",
        ),
    ),
    Provision(
        "ZH-5.11",
        "City of Zurich: integration credit of its own, decided twice a year above 5 000",
        by=(
            "zurich_credit_deadline",
            "parameters.ZURICH_CREDIT_TWICE_A_YEAR_ABOVE",
            "parameters.ZURICH_CREDIT_FIRST_DEADLINE",
            "parameters.ZURICH_CREDIT_SECOND_DEADLINE",
            "parameters.ZURICH_CREDIT_SECOND_DEADLINE_OLD",
        ),
        left_out="30 to 40 projects a year is an observation: no rule reads it",
    ),
    Provision(
        "ZH-5.13",
        "Winterthur: applications until 30 November of the year before, for one calendar year",
        by=("winterthur_deadline", "parameters.WINTERTHUR_DEADLINE"),
    ),
    Provision(
        "ZH-OQ-12",
        "City of Zurich: 30 September on the former page, 31 October on the new one",
        by=("questions.ZURICH_CREDIT_PAGE", "zurich_credit_deadline"),
    ),
    Provision(
        "ZH-W-21",
        "Worked example: total cost 5 000 and 5 001, application for 60 000, three years",
        by=("project_grant", "project_answer"),
    ),
)
"""The rows, in the order of the sheet; then the contradiction and the worked example."""
