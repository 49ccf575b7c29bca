"""What became of the subsidies act."""

from typing import Final

from kipcore.law.coverage.row import Provision
from kipcore.types.citation import SUG, Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "SUG-2-2",
        "Chapter 3 applies unless another act says otherwise",
        Citation(SUG, "2", "2"),
        by=(
            "reclaim_interest",
            "questions.INTEREST_WHERE_SILENT",
        ),
    ),
    Provision(
        "SUG-3",
        "Financial assistance or compensation",
        Citation(SUG, "3"),
        by=(
            "reclaim_interest",
            "questions.SUBSIDY_KIND",
        ),
    ),
    Provision(
        "SUG-7",
        "Design principles of subsidies",
        Citation(SUG, "7"),
        left_out="principles for the legislator",
    ),
    Provision(
        "SUG-10",
        "Compensation to cantons as a rule by programme agreement",
        Citation(SUG, "10", "2", "b"),
        left_out="principles for the legislator",
    ),
    Provision(
        "SUG-12",
        "No double payment for one project",
        Citation(SUG, "12"),
        by=(
            "Cost",
            "chargeable_cost",
        ),
    ),
    Provision(
        "SUG-13",
        "Order of priority when applications exceed the funds",
        Citation(SUG, "13"),
        left_out="an order for the authority: nothing to work out",
    ),
    Provision(
        "SUG-14",
        "Only costs incurred and strictly necessary are eligible",
        Citation(SUG, "14", "1"),
        by=(
            "Cost",
            "chargeable_cost",
            "federal_contribution",
        ),
    ),
    Provision(
        "SUG-16",
        "Grants to cantons as a rule by programme agreement",
        Citation(SUG, "16", "3"),
        left_out="the form of a grant: see GrantForm",
    ),
    Provision(
        "SUG-17",
        "What a grant names; competition above half",
        Citation(SUG, "17"),
        left_out="content of a ruling; whether its rule on competition reaches agreements is not said",
    ),
    Provision(
        "SUG-19",
        "Offer to the canton; municipalities are heard",
        Citation(SUG, "19", "2"),
        left_out="procedure before an agreement",
    ),
    Provision(
        "SUG-20A-1",
        "Content of a programme agreement",
        Citation(SUG, "20a", "1"),
        by=(
            "AgreementContent",
            "agreement_gaps",
        ),
    ),
    Provision("SUG-20A-2", "As a rule for several years", Citation(SUG, "20a", "2"), by=("programme_term",)),
    Provision(
        "SUG-20A-3",
        "Municipalities are reimbursed at least in proportion",
        Citation(SUG, "20a", "3"),
        by=("municipal_reimbursement", "parameters.MUNICIPALITIES_REIMBURSED"),
    ),
    Provision(
        "SUG-20A-4",
        "The limit on advances does not apply to programme agreements",
        Citation(SUG, "20a", "4"),
        by=("largest_advance", "parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS"),
    ),
    Provision(
        "SUG-23",
        "Advances normally at most 80 per cent",
        Citation(SUG, "23", "2"),
        by=(
            "largest_advance",
            "parameters.ADVANCE_PERCENT",
        ),
    ),
    Provision(
        "SUG-24",
        "Default interest of 5 per cent after 60 days",
        Citation(SUG, "24"),
        by=(
            "default_interest",
            "parameters.DEFAULT_INTEREST",
            "parameters.DEFAULT_INTEREST_AFTER",
            "questions.INTEREST_DAYS",
        ),
    ),
    Provision("SUG-25", "Risk-oriented audits", Citation(SUG, "25"), left_out="a concept of the authority"),
    Provision(
        "SUG-28",
        "Reclaim with interest of 5 per cent",
        Citation(SUG, "28"),
        by=(
            "reclaim_interest",
            "reclaim",
            "ReclaimGround",
            "parameters.RECLAIM_INTEREST",
            "questions.INTEREST_DAYS",
        ),
    ),
    Provision(
        "SUG-30",
        "Revocation; interest if at fault; procurement and administrative criminal law stay apart",
        Citation(SUG, "30"),
        by=(
            "revocation",
            "reclaim_interest",
            "questions.REVOCATION_WAIVER",
        ),
    ),
    Provision("SUG-31", "Withdrawal from contracts", Citation(SUG, "31"), by=("revocation",)),
    Provision(
        "SUG-32-1",
        "Claims become time-barred after five years",
        Citation(SUG, "32", "1"),
        by=(
            "claim_limitation",
            "parameters.LIMITATION_OF_CLAIMS",
        ),
    ),
    Provision(
        "SUG-32-2",
        "Reclaims become time-barred after three years, at the latest after ten",
        Citation(SUG, "32", "2"),
        by=(
            "reclaim_limitation",
            "parameters.LIMITATION_OF_RECLAIM",
            "parameters.LIMITATION_OF_RECLAIM_AT_MOST",
        ),
    ),
    Provision("SUG-36", "Which law applies in time", Citation(SUG, "36"), by=("governing_day",)),
)
"""A row for each provision, in order."""
