"""What became of the ordinance on integration (VIntA) from Art. 16 on, and of that of 2007."""

from typing import Final

from kipcore.law.coverage.row import Provision
from kipcore.types.citation import VINTA, Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "VINTA-16-1",
        "The EJPD fixes the distribution among the cantons after hearing them",
        Citation(VINTA, "16", "1"),
        by=("plan_review",),
        left_out="the key is not in the ordinance and was not found: state the amount of your canton",
    ),
    Provision(
        "VINTA-16-2",
        "Paid on a programme agreement, exceptionally on a performance agreement or by ruling",
        Citation(VINTA, "16", "2"),
        by=("GrantForm",),
    ),
    Provision(
        "VINTA-16-3",
        "Parity: cantonal expenditure at least equal to the contribution under Art. 58 para. 3 AIG",
        Citation(VINTA, "16", "3"),
        by=(
            "federal_contribution",
            "own_funds_needed",
            "largest_contribution",
            "programme_contribution",
            "parity",
            "programme_parity",
            "parameters.PARITY_RATIO",
            "questions.PARITY_TEST",
            "questions.MUNICIPAL_FUNDS",
        ),
    ),
    Provision(
        "VINTA-17-1",
        "Eligible: measures of specific support outside the standard structures",
        Citation(VINTA, "17", "1"),
        by=(
            "chargeable_cost",
            "CostKind",
            "parameters.MEASURES_ELIGIBLE",
        ),
    ),
    Provision(
        "VINTA-17-2",
        "Start-up funding in standard structures; their institutions bear at least an equal share",
        Citation(VINTA, "17", "2"),
        by=(
            "chargeable_cost",
            "parameters.START_UP_RATIO",
            "questions.START_UP_SHARE",
        ),
    ),
    Provision(
        "VINTA-17-2bis",
        "Conceptual and quality development of the programmes, and their evaluation",
        Citation(VINTA, "17", "2bis"),
        by=(
            "chargeable_cost",
            "parameters.DEVELOPMENT_ELIGIBLE",
        ),
    ),
    Provision(
        "VINTA-17-3",
        "General administrative tasks are not eligible",
        Citation(VINTA, "17", "3"),
        by=(
            "chargeable_cost",
            "parameters.ADMINISTRATION_ELIGIBLE",
        ),
    ),
    Provision(
        "VINTA-18-1",
        "Yearly report to SEM on the use of the contributions",
        Citation(VINTA, "18", "1"),
        by=(
            "deadlines",
            "parameters.YEARLY_REPORT",
        ),
    ),
    Provision(
        "VINTA-18-2",
        "Content of the report, a to d",
        Citation(VINTA, "18", "2"),
        by=(
            "ReportContent",
            "report_gaps",
        ),
    ),
    Provision(
        "VINTA-18-3",
        "SEM supervises on a risk-oriented concept",
        Citation(VINTA, "18", "3"),
        by=(
            "deadlines",
            "parameters.FINANCIAL_SUPERVISION",
        ),
    ),
    Provision(
        "VINTA-18-4",
        "Each canton needs a risk-oriented concept of supervision and informs SEM",
        Citation(VINTA, "18", "4"),
        by=(
            "deadlines",
            "parameters.FINANCIAL_SUPERVISION",
        ),
    ),
    Provision(
        "VINTA-19-1",
        "Reclaim if goals are missed, no remedy is possible and absence of fault is not proved",
        Citation(VINTA, "19", "1"),
        by=(
            "reclaim",
            "parameters.RECLAIM_IF_UNMET",
        ),
    ),
    Provision(
        "VINTA-19-2",
        "Repayment after a missed extended deadline without proof of absence of fault",
        Citation(VINTA, "19", "2"),
        by=("reclaim",),
    ),
    Provision(
        "VINTA-19-3",
        "Goals reached and money left: two years to use it for its purpose, then repay",
        Citation(VINTA, "19", "3"),
        by=(
            "leftover_deadline",
            "leftover_repayment",
            "deadlines",
            "parameters.LEFTOVER_YEARS",
        ),
    ),
    Provision(
        "VINTA-20",
        "SEM sets quality criteria with the cantons",
        Citation(VINTA, "20"),
        by=(
            "deadlines",
            "parameters.QUALITY_CRITERIA",
        ),
        left_out="the criteria themselves were not read",
    ),
    Provision(
        "VINTA-21",
        "SEM may support measures of national importance, start-up funding in standard structures included",
        Citation(VINTA, "21"),
        by=(
            "chargeable_cost",
            "FundingSource",
            "parameters.NATIONAL_IMPORTANCE_ELIGIBLE",
            "parameters.NATIONAL_PROGRAMMES_ELIGIBLE",
        ),
    ),
    Provision(
        "VINTA-22",
        "The commission on migration (EKM)",
        Citation(VINTA, "22"),
        by=("FederalBody",),
        left_out="Art. 22 to 29 have no part in the programmes",
    ),
    Provision(
        "VINTA-29A-1",
        "The full flat rate for decisions after 1 May 2019, with a supplement by 30 November 2019",
        Citation(VINTA, "29a", "1"),
        by=(
            "nominal_flat_rate",
            "SupplementaryAgreement",
            "parameters.FLAT_RATE_AFTER",
            "parameters.FLAT_RATE_WITHOUT_SUPPLEMENT",
            "parameters.SUPPLEMENT_IN_TIME_BY",
            "questions.FIRST_DAY_OF_FULL_RATE",
            "questions.TRANSITIONAL_AMOUNTS_INDEXED",
        ),
    ),
    Provision(
        "VINTA-29A-2",
        "Concluded later: from the first day of the month after conclusion",
        Citation(VINTA, "29a", "2"),
        by=(
            "nominal_flat_rate",
            "first_of_next_month",
        ),
    ),
    Provision(
        "VINTA-29A-3",
        "Possible until 30 November 2020; then the measures go into the next agreement",
        Citation(VINTA, "29a", "3"),
        by=(
            "nominal_flat_rate",
            "supplement_gaps",
            "allowed_steps",
            "deadlines",
            "parameters.SUPPLEMENT_POSSIBLE_UNTIL",
        ),
    ),
    Provision(
        "VINTA-29A-4",
        "18 000 francs in all for persons who entered after 1 May 2019 in the resettlement programme",
        Citation(VINTA, "29a", "4"),
        by=(
            "nominal_flat_rate",
            "flat_rate_payment",
            "flat_rate_total",
            "parameters.RESETTLEMENT_FLAT_RATE",
            "parameters.RESETTLEMENT_PROGRAMME",
        ),
    ),
    Provision("VINTA-30", "Repeal of the ordinance of 2007", Citation(VINTA, "30"), by=("VINTA_2007",)),
    Provision(
        "VINTA-31", "In force since 1 January 2019", Citation(VINTA, "31"), by=("parameters.CREDIT_BASIS",)
    ),
    Provision(
        "OLD-0",
        "The ordinance of 2007 was in force from 2008 to 2018",
        by=("VINTA_2007",),
        left_out="its wording was not found",
    ),
    Provision(
        "OLD-v1", "First version of the ordinance of 2007, to 31 March 2013", left_out="wording not found"
    ),
    Provision("OLD-v2", "Version of 1 April 2013", left_out="wording not found"),
    Provision("OLD-v3", "Version of 1 January 2014: the programmes begin", left_out="wording not found"),
    Provision("OLD-v4", "Version of 1 January 2018", left_out="wording not found"),
    Provision("OLD-v5", "Version of 1 July 2018", left_out="wording not found"),
    Provision(
        "OLD-18",
        "Art. 18 of the ordinance of 2007: a one-off flat rate for the same groups",
        by=(
            "nominal_flat_rate",
            "parameters.FLAT_RATE_BASIS",
        ),
        left_out="only cited by a canton: its wording was not found",
    ),
    Provision(
        "OLD-18-amt",
        "6000 francs per person, reported for 2016 and 2018",
        by=(
            "nominal_flat_rate",
            "parameters.FLAT_RATE",
        ),
        left_out="before 2016 the amount is not known",
    ),
    Provision(
        "OLD-18-ix",
        "Indexation of the old amount",
        by=("parameters.INDEXED",),
        left_out="recalled only: unknown before May 2019",
    ),
    Provision(
        "OLD-17",
        "Art. 17a to 17e of the ordinance of 2007 on the programmes",
        left_out="recalled only: the wording was not found",
    ),
    Provision(
        "OLD-TR",
        "3500 francs for each person temporarily admitted on 31 December 2007, paid in early 2008",
        by=("figures.ADMITTED_2008",),
        left_out="a published figure only: before the programmes",
    ),
)
"""A row for each provision, in order."""
