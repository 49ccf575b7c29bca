"""What became of the contradictions and open points of the sheet, and of its worked examples."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-OQ-1",
        "A contribution at parity against 45 to 55 per cent",
        by=("questions.MUNICIPAL_SHARE_KIP_1",),
    ),
    Provision(
        "ZH-OQ-2",
        "KIP 1 and KIP 3 point opposite ways; the rate of KIP 2 is inferred, that of others not known",
        by=("parameters.RATE_CORE", "parameters.RATE_NON_CORE"),
    ),
    Provision(
        "ZH-OQ-3",
        "Schlieren paid 26 per cent: recognised services count",
        by=("questions.RECOGNISED_SERVICES", "figures.SCHLIEREN_KIP_1_SHARE"),
    ),
    Provision(
        "ZH-OQ-4",
        "The class of a municipality is the breadth of its programme, not its size",
        by=("MunicipalityClass",),
    ),
    Provision("ZH-OQ-5", "Two ceilings with one name", by=("MunicipalCeiling", "IazhCeiling")),
    Provision(
        "ZH-OQ-6",
        "Date of the plan (Konzept) of the IAZH: April or May 2019",
        left_out="documented under ZH-4.02: no rule hangs on it",
    ),
    Provision(
        "ZH-OQ-7",
        "Maur dates its agreement to 2018 and Meilen to 2021: the terms of three years",
        left_out="documented: Meilen fits the first IAZH agreement, 2021 to 2023; Maur's 2018 fits "
        "nothing else that was seen and is used nowhere",
    ),
    Provision(
        "ZH-OQ-8",
        "80 per cent of the foreign population and 84 per cent of people with a migration background",
        by=("COVERAGE_STATEMENTS", "PopulationBase"),
    ),
    Provision(
        "ZH-OQ-13", "Seven years are a guideline", by=("iazh_chargeable", "parameters.IAZH_GUIDELINE_YEARS")
    ),
    Provision(
        "ZH-OQ-14",
        "Permit C barred: whether it still holds after 2024",
        by=("questions.IAZH_CARD_C_SINCE_2024",),
    ),
    Provision("ZH-OQ-15", "Permit N: language only", by=("questions.IAZH_ASYLUM_SEEKERS_SINCE_2024",)),
    Provision(
        "ZH-OQ-16",
        "The handbook points to a paragraph on KIP financing that its version of 2024 does not show",
        left_out="the paragraph was not seen; chapters 12.x were not found",
    ),
    Provision(
        "ZH-OQ-17",
        "Up to 25 years: whether the 25th year is included",
        by=("questions.IAZH_AGE_25",),
        left_out="on which day the age is measured: the caller states it",
    ),
    Provision(
        "ZH-OQ-18",
        "The rates of KIP 3 rest on two notices of municipalities that agree",
        by=("municipal_contribution", "parameters.RATE_CORE", "parameters.RATE_NON_CORE"),
    ),
    Provision(
        "ZH-OQ-19",
        "Not found: numbers of decisions, formula of the ceiling, instalments, day of report, repayment",
        by=("programme_life", "MunicipalServiceAgreement"),
        left_out="implementation requirements of KIP 2, instalments, day of report, repayment, least "
        "amount, amounts of Uster, Bülach, Wädenswil and Dietikon, weights of the IAZH key: nothing is "
        "assumed",
    ),
    Provision(
        "ZH-W-1",
        "Dietlikon, KIP 3: 46 500 francs at 50 per cent",
        by=(
            "municipal_contribution",
            "figures.DIETLIKON_KIP_3_COST",
            "figures.DIETLIKON_KIP_3_CONTRIBUTION",
        ),
    ),
    Provision(
        "ZH-W-5",
        "Geroldswil, KIP 1: 19 000 of about 42 000 francs",
        by=(
            "municipal_contribution",
            "figures.GEROLDSWIL_2014_OWN",
            "figures.GEROLDSWIL_2014_CANTON",
            "figures.GEROLDSWIL_2014_TOTAL",
        ),
    ),
    Provision(
        "ZH-W-8",
        "City of Zurich 2023 to 2026: 750 000 of 1 750 000 francs from the KIP",
        by=("municipal_contribution", "figures.ZURICH_CITY_LANGUAGE_2023_GROSS"),
    ),
    Provision(
        "ZH-W-12",
        "KIP 1: own funds of 6 million draw at most 6 million",
        by=("programme_agreement", "kip.federal_contribution"),
    ),
    Provision(
        "ZH-W-16",
        "Switzerland 2022: own funds are 1.79 times the credit",
        by=("kip.parity", "kip.figures.NATIONAL_2022_OWN_FUNDS", "kip.figures.NATIONAL_2022_CREDIT"),
    ),
)
"""The rows, in the order of the sheet; those about other cantons and about grants stand elsewhere."""
