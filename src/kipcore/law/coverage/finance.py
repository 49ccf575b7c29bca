"""What became of the financing rules of the programmes, and of the pilots beside them."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision("FIN-01", "Two federal sources, and own funds", by=("FundingSource",)),
    Provision(
        "FIN-02",
        "KIP 1: about 115 million a year",
        by=(
            "figures.KIP_1_OWN_SHARE",
            "figures.KIP_1_TOTAL",
            "figures.KIP_1_FEDERAL_SHARE",
        ),
    ),
    Provision("FIN-03", "Announced for 2014: about 110 million a year", by=("figures.KIP_1_PLANNED",)),
    Provision(
        "FIN-04",
        "Federal money for specific support rises to about 39 million",
        by=("figures.FEDERAL_2013_SPECIFIC",),
        left_out="the 39 million contradict other figures",
    ),
    Provision("FIN-05", "KIP 2: 32.4 million a year", by=("figures.KIP_2_CREDIT",)),
    Provision(
        "FIN-05a",
        "Stabilisation programme 2017 to 2019",
        by=(
            "figures.STABILISATION_2019",
            "figures.STABILISATION_2019_BEFORE",
            "figures.STABILISATION_CUT",
        ),
    ),
    Provision(
        "FIN-06",
        "KIP 2bis: commitment credit of 124 million",
        by=(
            "figures.KIP_2BIS_CREDIT",
            "figures.KIP_2BIS_NATIONAL_PROGRAMMES",
            "figures.KIP_2BIS_COMMITMENT",
        ),
    ),
    Provision(
        "FIN-07",
        "KIP 3: commitment credit of 248.8 million",
        by=(
            "figures.KIP_3_CREDIT_PER_YEAR",
            "figures.KIP_3_COMMITMENT",
            "may_benefit",
        ),
    ),
    Provision(
        "FIN-08",
        "The credit is capped, the flat rate is not",
        by=(
            "FederalCeiling",
            "federal_contribution",
            "plan_review",
        ),
    ),
    Provision(
        "FIN-09",
        "The flat rate is one-off: 6000, then 18 000",
        by=(
            "figures.FLAT_RATES_AFTER_RISE",
            "figures.FLAT_RATES_BEFORE_RISE",
            "nominal_flat_rate",
        ),
    ),
    Provision(
        "FIN-10",
        "The flat rate is not bound to the person",
        by=(
            "integration_flat_rate",
            "may_benefit",
        ),
    ),
    Provision(
        "FIN-11",
        "No co-financing attaches to the flat rate",
        by=(
            "parity",
            "plan_review",
        ),
    ),
    Provision(
        "PAR-01",
        "Own funds of canton and municipalities at least the federal contribution",
        by=(
            "federal_contribution",
            "parity",
        ),
    ),
    Provision("PAR-02", "The comparison is with the credit only", by=("parity",)),
    Provision(
        "PAR-03",
        "Municipal money counts",
        by=(
            "questions.MUNICIPAL_FUNDS",
            "OwnFunds",
        ),
    ),
    Provision(
        "PAR-04",
        "How canton and municipalities share is cantonal",
        by=(
            "OwnFunds",
            "figures.GL_KIP_3_CANTON_SHARE",
        ),
        left_out="cantonal: see the modules of kipcore.cantons",
    ),
    Provision("PAR-05", "Spending in standard structures is no KIP money", by=("chargeable_cost",)),
    Provision("PAR-06", "Thurgau keeps its office outside the programme", by=("chargeable_cost",)),
    Provision(
        "PAR-07", "Solothurn paid from its asylum fund", left_out="what counts as own funds is not known"
    ),
    Provision("PAR-08", "What happens if the canton pays less", by=("federal_contribution",)),
    Provision("PAR-08a", "Obwalden: the same amount per year", by=("questions.PARITY_TEST",)),
    Provision(
        "PAR-09",
        "Own staff, in-kind and third-party funds",
        by=("OwnFunds",),
        left_out="not found: state what your agreement counts",
    ),
    Provision("PAR-10", "Parity is a floor and no promise to match", by=("parity",)),
    Provision(
        "KEY-01",
        "The EJPD fixes the distribution",
        by=("plan_review",),
        left_out="the distribution itself was not found",
    ),
    Provision("KEY-02", "Obwalden: based on population", left_out="a press report on one canton"),
    Provision(
        "KEY-03",
        "Components and weights of the key",
        left_out="not found: without a stated maximum a rule says so",
    ),
    Provision("KEY-04", "The maximum is yearly", by=("FederalCeiling",)),
    Provision(
        "KEY-05",
        "The maximum of a canton changes with the period",
        by=(
            "figures.OW_KIP_2_FEDERAL",
            "figures.OW_KIP_3_FEDERAL",
        ),
    ),
    Provision(
        "SHR-01", "Minimum shares per pillar", left_out="recalled only, no source: must not be encoded"
    ),
    Provision(
        "SHR-02",
        "At least 80 per cent of the flat rates for language and employability",
        left_out="recalled only, no source: must not be encoded",
    ),
    Provision("SHR-03", "Limits on administration", left_out="not found"),
    Provision("CAR-01", "Money left: two years after the end", by=("leftover_deadline",)),
    Provision("CAR-02", "Reclaim: three conditions", by=("reclaim",)),
    Provision("CAR-03", "Repayment after a missed extended deadline", by=("reclaim",)),
    Provision(
        "CAR-04",
        "The last days for KIP 2, 2bis and 3",
        by=(
            "leftover_deadline",
            "deadlines",
            "questions.END_OF_KIP_2",
        ),
    ),
    Provision(
        "CAR-05",
        "Carry-over from year to year within a programme",
        by=("figures.FEDERAL_2015_UNSPENT",),
        left_out="no rule was seen, so nothing is carried over",
    ),
    Provision("PIL-01", "Integration pre-apprenticeship, credit of 54 million", by=("figures.INVOL_CREDIT",)),
    Provision("PIL-02", "Extended: 44.8 million", by=("figures.INVOL_PLUS_CREDIT",)),
    Provision("PIL-03", "Open to status S, regular since 2024", left_out="a programme beside the KIP"),
    Provision("PIL-04", "Entry rules in Valais", left_out="rules of one canton beside the KIP"),
    Provision("PIL-05", "13 000 francs a place", left_out="recalled only"),
    Provision(
        "PIL-05a",
        "Appenzell Innerrhoden: half the cost, at most 60 000 francs",
        by=(
            "figures.INVOL_AI_SHARE",
            "figures.INVOL_AI_MAXIMUM",
        ),
        left_out="a rule of one canton beside the KIP: see kipcore.cantons.appenzell_innerrhoden",
    ),
    Provision("PIL-06", "Early language support for asylum seekers", by=("may_benefit",)),
    Provision("PIL-07", "Financial grants to employers", left_out="a programme beside the KIP"),
    Provision(
        "PIL-08",
        "12 000 francs per person and year",
        by=(
            "figures.FIZU_TOTAL",
            "figures.FIZU_PER_PERSON",
        ),
    ),
    Provision("PIL-09", "Second phase 2025 to 2027", left_out="a programme beside the KIP"),
    Provision("PIL-10", "Grants in St. Gallen", left_out="rules of one canton beside the KIP"),
    Provision(
        "PIL-11",
        "Programme S: 250 francs a month; KIP measures since 2024",
        by=(
            "programme_s_contribution",
            "may_benefit",
        ),
    ),
    Provision("PIL-12", "Circular on Programme S", left_out="not read"),
    Provision(
        "CANTON-AG",
        "Published amounts of the Canton of Aargau",
        by=(
            "figures.AG_KIP_2BIS_CANTON",
            "figures.AG_KIP_2BIS_FEDERAL",
            "figures.AG_KIP_2BIS_TOTAL",
            "figures.AG_KIP_2_CANTON",
            "figures.AG_KIP_2_FEDERAL",
            "figures.AG_KIP_2_TOTAL",
            "figures.AG_KIP_3_CANTON",
            "figures.AG_KIP_3_FEDERAL",
            "figures.AG_KIP_3_TOTAL",
        ),
    ),
    Provision(
        "CANTON-AR",
        "Published amounts of the Canton of Appenzell Ausserrhoden",
        by=(
            "figures.AR_BEFORE",
            "figures.AR_KIP_2_CANTON",
            "figures.AR_KIP_2_FEDERAL",
            "figures.AR_KIP_2_MUNICIPALITIES",
            "figures.AR_KIP_2_TOTAL",
        ),
    ),
    Provision(
        "CANTON-BL",
        "Published amounts of the Canton of Basel-Landschaft",
        by=(
            "figures.BL_KIP_2BIS_CANTON",
            "figures.BL_KIP_2BIS_FEDERAL",
            "figures.BL_KIP_2BIS_TOTAL",
            "figures.BL_KIP_3_CANTON",
            "figures.BL_KIP_3_TOTAL",
        ),
    ),
    Provision(
        "CANTON-FR",
        "Published amounts of the Canton of Fribourg",
        by=(
            "figures.FR_KIP_2BIS_TOTAL",
            "figures.FR_KIP_2_TOTAL",
            "figures.FR_KIP_3_FEDERAL_SHARE",
            "figures.FR_KIP_3_OWN_SHARE",
            "figures.FR_KIP_3_TOTAL",
        ),
    ),
    Provision(
        "CANTON-GL",
        "Published amounts of the Canton of Glarus",
        by=(
            "figures.GL_KIP_3_FEDERAL_SHARE",
            "figures.GL_KIP_3_MUNICIPAL_SHARE",
        ),
    ),
    Provision(
        "CANTON-LU",
        "Published amounts of the Canton of Lucerne",
        by=(
            "figures.LU_KIP_1_TOTAL",
            "figures.LU_KIP_2_CANTON",
            "figures.LU_KIP_2_FEDERAL",
            "figures.LU_KIP_2_TOTAL",
        ),
    ),
    Provision(
        "CANTON-NE",
        "Published amounts of the Canton of Neuchâtel",
        by=(
            "figures.NE_KIP_2_CANTON",
            "figures.NE_KIP_2_FEDERAL",
            "figures.NE_KIP_2_TOTAL",
        ),
    ),
    Provision(
        "CANTON-OW",
        "Published amounts of the Canton of Obwalden",
        by=(
            "figures.OW_KIP_2BIS_FEDERAL",
            "figures.OW_KIP_2BIS_OWN",
            "figures.OW_KIP_2BIS_TOTAL",
            "figures.OW_KIP_3_OWN",
            "figures.OW_KIP_3_PERIOD",
            "figures.OW_KIP_3_TOTAL",
        ),
    ),
    Provision(
        "CANTON-SG",
        "Published amounts of the Canton of St Gallen",
        by=(
            "figures.SG_2019_PAID",
            "figures.SG_2019_RISE",
            "figures.SG_FEDERAL_SHARE",
            "figures.SG_KIP_2BIS_TOTAL",
            "figures.SG_KIP_2_TOTAL",
            "figures.SG_KIP_3_TOTAL",
        ),
    ),
    Provision(
        "CANTON-SO",
        "Published amounts of the Canton of Solothurn",
        by=(
            "figures.SO_2018_CANTON",
            "figures.SO_2018_FEDERAL",
            "figures.SO_2018_TOTAL",
        ),
    ),
    Provision(
        "CANTON-SZ",
        "Published amounts of the Canton of Schwyz",
        by=(
            "figures.SZ_2014_TOTAL",
            "figures.SZ_2017_CANTON",
            "figures.SZ_2018_CANTON",
            "figures.SZ_2018_TOTAL",
        ),
    ),
    Provision(
        "CANTON-TG",
        "Published amounts of the Canton of Thurgau",
        by=(
            "figures.TG_KIP_2_CANTON",
            "figures.TG_KIP_2_RISE",
        ),
    ),
    Provision(
        "CANTON-VS",
        "Published amounts of the Canton of Valais",
        by=(
            "figures.VS_KIP_2BIS_OWN",
            "figures.VS_KIP_2BIS_TOTAL",
        ),
    ),
    Provision(
        "CANTON-ZG",
        "Published amounts of the Canton of Zug",
        by=(
            "figures.ZG_KIP_2BIS_FEDERAL_SHARE",
            "figures.ZG_KIP_3_FEDERAL_SHARE",
        ),
    ),
    Provision("CANTON-ZH", "Published amounts of the Canton of Zurich", by=("figures.ZH_KIP_1_MAXIMUM",)),
)
"""A row for each provision, in order."""
