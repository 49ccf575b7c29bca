"""What became of the asylum act and Asylum Ordinance 2."""

from typing import Final

from kipcore.law.coverage.row import Provision
from kipcore.types.citation import ASYLG, ASYLV_2, Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ASG-88-1",
        "Execution costs are reimbursed by flat rates",
        Citation(ASYLG, "88", "1"),
        by=(
            "reimbursement_windows",
            "global_flat_rate",
        ),
    ),
    Provision(
        "ASG-88-2",
        "What the flat rates for asylum seekers and protected persons cover",
        Citation(ASYLG, "88", "2"),
        by=("FundingGroup",),
    ),
    Provision(
        "ASG-88-3",
        "Refugees and protected persons with a permit: at most five years after the application",
        Citation(ASYLG, "88", "3"),
        by=(
            "reimbursement_windows",
            "parameters.REFUGEE_YEARS",
            "questions.HALF_RATE_LIMIT",
        ),
    ),
    Provision(
        "ASG-88-3bis",
        "Groups of refugees: longer, namely if disabled or elderly",
        Citation(ASYLG, "88", "3bis"),
        by=(
            "reimbursement_windows",
            "parameters.GROUP_YEARS",
        ),
    ),
    Provision(
        "ASG-89",
        "The Federal Council sets amounts, duration and conditions",
        Citation(ASYLG, "89"),
        by=("global_flat_rate",),
    ),
    Provision(
        "ASG-89A",
        "Data duties of the cantons; payments may be cut",
        Citation(ASYLG, "89a"),
        by=(
            "breach_consequences",
            "BreachConsequence",
            "parameters.DATA_DUTY_ENFORCED",
        ),
    ),
    Provision(
        "ASG-89B",
        "Reclaim if a canton fails its execution duties",
        Citation(ASYLG, "89b"),
        by=(
            "breach_consequences",
            "parameters.EXECUTION_TASKS_ENFORCED",
            "questions.EXECUTION_TASKS_SCOPE",
        ),
    ),
    Provision(
        "AV-20-START",
        "From the beginning of the month after assignment to the canton",
        Citation(ASYLV_2, "20", "1"),
        by=(
            "reimbursement_windows",
            "parameters.ASYLUM_WINDOW",
            "parameters.DECISION_OPENS_WINDOW",
        ),
    ),
    Provision(
        "AV-20-END",
        "Until the end of the month of the end event",
        Citation(ASYLV_2, "20", "1"),
        by=(
            "reimbursement_windows",
            "WindowEnd",
            "ReimbursementWindow",
        ),
    ),
    Provision(
        "AV-20-2",
        "Protection, then temporary admission: the time counts",
        Citation(ASYLV_2, "20", "2"),
        by=(
            "reimbursement_windows",
            "parameters.ASYLUM_TIME_COUNTS",
        ),
    ),
    Provision(
        "AV-20-3",
        "Temporary admission, then protection: the stay counts",
        Citation(ASYLV_2, "20", "3"),
        by=(
            "reimbursement_windows",
            "parameters.ASYLUM_TIME_COUNTS",
            "questions.PROTECTION_LIMIT",
        ),
    ),
    Provision(
        "AV-22",
        "Monthly averages for asylum seekers, and for temporarily admitted and protected persons",
        Citation(ASYLV_2, "22", "1"),
        by=(
            "global_flat_rate",
            "parameters.GLOBAL_FLAT_RATE_1A",
            "parameters.GLOBAL_FLAT_RATE_1B",
        ),
    ),
    Provision(
        "AV-22-6",
        "Part for unaccompanied minors",
        Citation(ASYLV_2, "22", "6"),
        by=(
            "global_flat_rate",
            "parameters.ASYLUM_MINORS",
            "parameters.ASYLUM_MINORS_SHARE",
        ),
    ),
    Provision(
        "AV-23-3",
        "Base amount per canton and month",
        Citation(ASYLV_2, "23", "3"),
        by=(
            "global_flat_rate",
            "parameters.BASE_CONTRIBUTION",
            "parameters.BASE_CONTRIBUTION_1B",
        ),
    ),
    Provision(
        "AV-24-START",
        "Refugees: from the beginning of the month after the decision",
        Citation(ASYLV_2, "24", "1"),
        by=(
            "reimbursement_windows",
            "parameters.RECOGNITION_WINDOW",
        ),
    ),
    Provision(
        "AV-24-a",
        "Refugees: five years since the application",
        Citation(ASYLV_2, "24", "1", "a"),
        by=(
            "reimbursement_windows",
            "parameters.REFUGEE_YEARS",
            "parameters.APPLICATION_YEARS",
        ),
    ),
    Provision(
        "AV-24-b",
        "Temporarily admitted refugees: seven years since entry",
        Citation(ASYLV_2, "24", "1", "b"),
        by=(
            "reimbursement_windows",
            "parameters.ADMITTED_REFUGEE_YEARS",
        ),
    ),
    Provision(
        "AV-24-bbis",
        "Refugees with expulsion: five years since the application",
        Citation(ASYLV_2, "24", "1", "bbis"),
        by=(
            "reimbursement_windows",
            "parameters.EXPELLED_REFUGEE_YEARS",
        ),
    ),
    Provision(
        "AV-24-c",
        "Stateless persons: five years since recognition",
        Citation(ASYLV_2, "24", "1", "c"),
        by=(
            "reimbursement_windows",
            "parameters.STATELESS_YEARS",
        ),
    ),
    Provision(
        "AV-24-d",
        "Temporarily admitted stateless persons: seven years since entry",
        Citation(ASYLV_2, "24", "1", "d"),
        by=(
            "reimbursement_windows",
            "parameters.ADMITTED_STATELESS_YEARS",
        ),
    ),
    Provision(
        "AV-24-dbis",
        "Stateless persons with expulsion: five years",
        Citation(ASYLV_2, "24", "1", "dbis"),
        by=(
            "reimbursement_windows",
            "parameters.EXPELLED_STATELESS_YEARS",
        ),
    ),
    Provision(
        "AV-24-e", "Ends with revocation", Citation(ASYLV_2, "24", "1", "e"), by=("reimbursement_windows",)
    ),
    Provision(
        "AV-24-f", "Ends with departure", Citation(ASYLV_2, "24", "1", "f"), by=("reimbursement_windows",)
    ),
    Provision(
        "AV-24-2",
        "No payment once a claim to a permit exists",
        Citation(ASYLV_2, "24", "2"),
        by=("reimbursement_windows",),
    ),
    Provision(
        "AV-24-3",
        "Protected persons with a permit: half the rate, to the day",
        Citation(ASYLV_2, "24", "3"),
        by=(
            "reimbursement_windows",
            "parameters.PERMIT_WINDOW",
            "parameters.PERMIT_SHARE",
            "parameters.SETTLEMENT_PERMIT_YEARS",
        ),
    ),
    Provision(
        "AV-24-45old",
        "Until 30 June 2025 earlier time did not count",
        Citation(ASYLV_2, "24", "4"),
        by=(
            "reimbursement_windows",
            "parameters.RECOGNITION_TIME_COUNTS",
        ),
    ),
    Provision(
        "AV-24-4",
        "Since 1 July 2025 the stay under temporary admission counts",
        Citation(ASYLV_2, "24", "4"),
        by=(
            "reimbursement_windows",
            "parameters.RECOGNITION_TIME_COUNTS",
            "questions.EARLIER_REFUGEE_ADMISSION",
        ),
    ),
    Provision(
        "AV-24-5",
        "Since 1 July 2025 the time of protection counts",
        Citation(ASYLV_2, "24", "5"),
        by=(
            "reimbursement_windows",
            "parameters.RECOGNITION_TIME_COUNTS",
        ),
    ),
    Provision(
        "AV-24-6",
        "Since 1 July 2025 time as refugee or stateless person counts",
        Citation(ASYLV_2, "24", "6"),
        by=(
            "reimbursement_windows",
            "parameters.RECOGNITION_TIME_COUNTS",
            "questions.EARLIER_TIME_REACH",
        ),
    ),
    Provision(
        "AV-TR25",
        "Transition of 28 May 2025: at most seven years in all for recognitions before 1 July 2025",
        by=(
            "reimbursement_windows",
            "parameters.TRANSITION_YEARS",
        ),
    ),
    Provision(
        "AV-24A",
        "Groups of refugees: seven years from the month after entry",
        Citation(ASYLV_2, "24a"),
        by=(
            "reimbursement_windows",
            "parameters.GROUP_WINDOW",
            "parameters.GROUP_YEARS",
        ),
    ),
    Provision(
        "AV-26-1",
        "Monthly average for refugees",
        Citation(ASYLV_2, "26", "1"),
        by=(
            "global_flat_rate",
            "parameters.GLOBAL_FLAT_RATE_2",
        ),
    ),
    Provision(
        "AV-26-5",
        "Parts of the monthly average for refugees",
        Citation(ASYLV_2, "26", "5"),
        by=(
            "global_flat_rate",
            "parameters.REFUGEE_CARE",
            "parameters.REFUGEE_OTHER",
            "parameters.REFUGEE_RENT",
        ),
    ),
    Provision(
        "AV-26-6",
        "Part for unaccompanied minors among refugees",
        Citation(ASYLV_2, "26", "6"),
        by=(
            "global_flat_rate",
            "parameters.REFUGEE_MINORS",
            "parameters.REFUGEE_MINORS_SHARE",
        ),
    ),
    Provision(
        "AV-RENT",
        "Rent part graded by canton",
        Citation(ASYLV_2, "22", "3"),
        by=(
            "global_flat_rate",
            "parameters.RENT_GRADES",
        ),
    ),
    Provision(
        "AV-MNA",
        "86 francs per person and day for unaccompanied minors",
        by=(
            "global_flat_rate",
            "parameters.MINORS_PER_DAY",
        ),
    ),
)
"""A row for each provision, in order."""
