"""What became of the open questions and worked examples of the sheets."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "OPEN-1", "Whether 1 May 2019 belongs to the full flat rate", by=("questions.FIRST_DAY_OF_FULL_RATE",)
    ),
    Provision(
        "OPEN-2",
        "Whether the 6000 francs that go on are indexed",
        by=("questions.TRANSITIONAL_AMOUNTS_INDEXED",),
    ),
    Provision("OPEN-3", "Which year's adjusted amount applies", by=("questions.INDEX_YEAR",)),
    Provision(
        "OPEN-4",
        "Downward adjustment and rounding",
        by=(
            "questions.INDEX_DIRECTION",
            "questions.INDEX_ROUNDING",
        ),
    ),
    Provision("OPEN-5", "No floor for the reduction by Programme S", by=("questions.REDUCTION_FLOOR",)),
    Provision(
        "OPEN-6",
        "When the five years of Art. 74 para. 2 AsylG start",
        by=(
            "residence_permit_due",
            "questions.RESIDENCE_PERMIT_CLOCK",
        ),
    ),
    Provision(
        "OPEN-7",
        "Act and ordinance differ on protected persons with a permit",
        by=(
            "reimbursement_windows",
            "questions.HALF_RATE_LIMIT",
        ),
    ),
    Provision(
        "OPEN-8",
        "Relief package 27: five instead of seven years",
        by=("reimbursement_windows",),
        left_out="pending: try it with law.with_value",
    ),
    Provision(
        "OPEN-9",
        "Whether the flat rate presupposes reimbursed social assistance",
        by=("questions.REIMBURSEMENT_CLAUSE",),
    ),
    Provision(
        "OPEN-10",
        "One-off on a change of status; births and family reunion",
        by=(
            "questions.ONE_OFF",
            "questions.FAMILY_DECISIONS",
        ),
        left_out="a change of canton: no rule was seen",
    ),
    Provision(
        "OPEN-11",
        "Statuses that Art. 15 does not name",
        by=(
            "questions.FLAT_RATE_EXPULSION",
            "questions.FLAT_RATE_STATELESS",
            "questions.FLAT_RATE_STATELESS_ADMITTED",
            "questions.FLAT_RATE_HARDSHIP",
        ),
    ),
    Provision("OPEN-12", "Whether municipal money counts towards parity", by=("questions.MUNICIPAL_FUNDS",)),
    Provision(
        "OPEN-13",
        "Parity per year or per programme",
        by=("questions.PARITY_TEST",),
        left_out="a test for each area of action: the ordinance names none, and none was seen",
    ),
    Provision(
        "OPEN-14", "The distribution key", by=("FederalCeiling",), left_out="not in the ordinance, not found"
    ),
    Provision(
        "OPEN-15",
        "Interest on reclaims",
        by=(
            "reclaim_interest",
            "questions.SUBSIDY_KIND",
            "questions.INTEREST_WHERE_SILENT",
            "questions.INTEREST_DAYS",
        ),
    ),
    Provision(
        "OPEN-16",
        "Money left although goals were missed",
        by=("leftover_repayment",),
        left_out="no rule was seen that goes beyond Art. 19 paras 1 and 2: ask reclaim",
    ),
    Provision("OPEN-17", "No maximum for extensions", by=("programme_term",)),
    Provision("OPEN-18", "The amount of Programme S after 4 March 2026", by=("programme_s_contribution",)),
    Provision("OPEN-19", "Wordings before May 2019 that were not found", by=("parameters.FLAT_RATE",)),
    Provision("OPEN-20", "An outdated English text of Art. 58", left_out="a warning to readers"),
    Provision("OPEN-21", "An intercantonal page against the ordinance", by=("reimbursement_windows",)),
    Provision(
        "OPEN-22",
        "How the conditions of Art. 30 para. 2 SuG are joined",
        by=(
            "revocation",
            "questions.REVOCATION_WAIVER",
        ),
    ),
    Provision(
        "OQ-01", "Aargau KIP 1: the parts do not sum", left_out="contradicts itself: see figures.LEFT_OUT"
    ),
    Provision("OQ-02", "KIP 1: 39 or 36 million a year", left_out="contradicts itself: see figures.LEFT_OUT"),
    Provision(
        "OQ-03", "2014 and 2015: 175 million or more", left_out="contradicts itself: see figures.LEFT_OUT"
    ),
    Provision(
        "OQ-04",
        "35 per cent that is 34.45",
        by=("figures.NATIONAL_KIP_2_EMPLOYABILITY",),
        left_out="the published 35 per cent are left out",
    ),
    Provision("OQ-05", "What own funds are", by=("OwnFunds",), left_out="not found"),
    Provision(
        "OQ-06",
        "Whether Obwalden's maximum rose or was not drawn",
        by=("figures.OW_KIP_3_FEDERAL",),
        left_out="which of the two explanations holds is not known",
    ),
    Provision("OQ-07", "Parity per year or per programme", by=("questions.PARITY_TEST",)),
    Provision("OQ-08", "Schwyz: 65 francs", left_out="surely a lost thousand: see figures.LEFT_OUT"),
    Provision("OQ-09", "The flat rate is not yearly", by=("integration_flat_rate",)),
    Provision("OQ-10", "Number of programme goals", left_out="not seen for KIP 3"),
    Provision("OQ-11", "Kredit is no loan", by=("FundingSource",)),
    Provision("OQ-12", "The circular of KIP 1", by=("deadlines",)),
    Provision(
        "OQ-13",
        "Whether KIP 2bis ends KIP 2",
        by=(
            "leftover_deadline",
            "deadlines",
            "allowed_steps",
            "questions.END_OF_KIP_2",
        ),
    ),
    Provision("OQ-14", "Five goals, not seven", by=("IntegrationGoal",)),
    Provision("OQ-15", "20/40/20, 80 per cent, base amounts", left_out="no trace: must not be encoded"),
    Provision(
        "OQ-16",
        "The jump of 2024",
        by=("figures.KIP_3_2024_BUDGET",),
        left_out="its composition was not seen",
    ),
    Provision("OQ-17", "Geneva: 5.2 million", left_out="does not fit: see figures.LEFT_OUT"),
    Provision(
        "OQ-18",
        "Relief package 27 and the credit",
        by=("shorter_reimbursement",),
        left_out="pending: not law, only a change that a user may lay on it",
    ),
    Provision(
        "W1", "2015: 132.4 million, about 120 under agreements", by=("figures.FEDERAL_2015_AGREEMENTS",)
    ),
    Provision(
        "W2",
        "2015: 31 million federal, 54 million cantonal",
        by=(
            "parity",
            "figures.ALL_FOREIGNERS_2015",
        ),
    ),
    Provision(
        "W3",
        "KIP 1: about 115 million a year",
        by=(
            "figures.KIP_1_PER_INHABITANT",
            "figures.KIP_1_TOTAL",
        ),
    ),
    Provision(
        "W5",
        "The rise to 18 000 costs about 132 million a year",
        by=(
            "flat_rate_payment",
            "figures.FLAT_RATES_RISE",
        ),
    ),
    Provision(
        "W6",
        "2024 to 2027: 130 and 119 of 248.8 million",
        by=(
            "figures.KIP_3_CREDIT",
            "figures.KIP_3_NATIONAL_PROGRAMMES",
        ),
    ),
    Provision("W7", "KIP 2bis is two years", by=("programme_term",)),
    Provision("W8", "St. Gallen 2019: the pot was not used up", by=("figures.SG_2019_POT",)),
    Provision(
        "W9",
        "Sister flat rates fell from 2015 to 2016",
        by=(
            "figures.BASE_AMOUNT_2015",
            "figures.BASE_AMOUNT_2016",
            "figures.EMERGENCY_AID_2016",
            "figures.EMERGENCY_AID_2015",
            "questions.INDEX_DIRECTION",
        ),
    ),
    Provision("W10", "36 francs a day for 2200 minors", by=("figures.UNACCOMPANIED_MINORS_RISE",)),
    Provision(
        "W11",
        "Resettlement: 11 000 on top, then 18 000 in all",
        by=(
            "figures.RESETTLEMENT_EXTRA",
            "figures.RESETTLEMENT_SUM",
        ),
    ),
    Provision(
        "W12",
        "Supplement II/2024: the flat rate follows demand",
        by=(
            "figures.STATUS_S_2024_OFFSET",
            "figures.STATUS_S_2024_SUPPLEMENT",
        ),
    ),
    Provision("W17", "2008: 3500 per person", by=("figures.ADMITTED_2008",)),
    Provision(
        "MATRIX",
        "Which status draws a flat rate, benefits, and is reimbursed how long",
        by=("Status", "nominal_flat_rate", "may_benefit", "reimbursement_windows"),
    ),
    Provision(
        "LIK",
        "The consumer price index of each October, and the amounts derived from it",
        by=("indexed_flat_rate", "parameters.CPI", "parameters.CPI_OF_2020", "parameters.CPI_LINK"),
    ),
)
"""A row for each provision, in order."""
