"""What became of the rows about the Integration Agenda of the canton (section 4 of the sheet)."""

from typing import Final

from kipcore.cantons.zurich.law.acts import SHG, SHV
from kipcore.law.coverage.row import Provision
from kipcore.types.citation import Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-4.01",
        "The federal flat rate for integration, 18 000 since 1 May 2019",
        by=("kip.integration_flat_rate", "kip.parameters.FLAT_RATE"),
    ),
    Provision(
        "ZH-4.02",
        "The plan (Konzept) of the agenda, adopted by the government council",
        left_out="no rule hangs on it; the canton and its handbook say April 2019, the AOZ says May 2019",
    ),
    Provision(
        "ZH-4.03",
        "No municipality gets 18 000 francs per person: the canton manages the whole flat rate",
        by=("iazh_ceilings", "responsible_for"),
        left_out="how much goes to the structures of the canton and to other offers: no figures",
    ),
    Provision(
        "ZH-4.04",
        "2020: 70 per cent of a place financed case by case from the flat rate",
        by=("iazh_transition", "parameters.IAZH_TRANSITION_SHARE"),
        left_out="the basic offers of 2020 (Triagestelle, basic course, accompaniment): no amounts",
    ),
    Provision(
        "ZH-4.05",
        "Until 31 July 2021 the case management office bears 30 per cent, not from the ceiling",
        by=("iazh_transition", "iazh_refund"),
    ),
    Provision(
        "ZH-4.06",
        "Since 2021 a yearly ceiling; the case management office assigns and pays the providers",
        by=("IazhCeiling", "IazhCost", "CaseLeader"),
        left_out="the ceilings of the structures of the canton: no figures",
    ),
    Provision("ZH-4.07", "The actual cost of accredited offers, at most the ceiling", by=("iazh_refund",)),
    Provision(
        "ZH-4.08",
        "The sum for the municipalities in 2021: 20 million",
        by=("iazh_ceilings", "parameters.IAZH_POOL", "figures.IAZH_POOL_2021"),
    ),
    Provision(
        "ZH-4.09",
        "The key is the stock of persons on a reference date",
        by=("iazh_ceilings", "IazhStock"),
        left_out="the weights of the groups: the text was cut, so the caller states them",
    ),
    Provision(
        "ZH-4.10",
        "The canton announces the greatest sum by the end of April of the year before",
        by=("iazh_calendar", "parameters.IAZH_ANNOUNCEMENT_MONTH"),
    ),
    Provision(
        "ZH-4.11",
        "Ceilings of 2024 by the stock of 30 June 2024",
        by=("iazh_ceilings", "parameters.IAZH_REFERENCE_DATE"),
    ),
    Provision(
        "ZH-4.12",
        "2024 and 2025: all cost of education up to 25 years beyond a ceiling that is used up",
        by=(
            "iazh_refund",
            "parameters.IAZH_EDUCATION_BEYOND_CEILING",
            "parameters.IAZH_EDUCATION_AGE",
            "questions.IAZH_AGE_25",
            "questions.IAZH_EDUCATION_ORDER",
        ),
    ),
    Provision(
        "ZH-4.13",
        "The report in February of the following year is the condition of payment",
        by=("iazh_calendar", "parameters.IAZH_REPORT_MONTH"),
    ),
    Provision(
        "ZH-4.14",
        "N for language only, F, B of refugees, not C",
        by=(
            "iazh_chargeable",
            "parameters.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY",
            "parameters.IAZH_SETTLED_INCLUDED",
            "questions.IAZH_ASYLUM_SEEKERS_SINCE_2024",
            "questions.IAZH_CARD_C_SINCE_2024",
        ),
    ),
    Provision(
        "ZH-4.15",
        "The process of initial integration lasts at most seven years as a rule",
        by=("iazh_chargeable", "parameters.IAZH_GUIDELINE_YEARS"),
    ),
    Provision(
        "ZH-4.16",
        "Four kinds of offers are charged to the ceiling, three are financed on their own",
        by=("iazh_chargeable", "IazhOffer", "parameters.IAZH_CHARGED_OFFERS"),
    ),
    Provision(
        "ZH-4.17",
        "Social assistance is subsidiary; for refugees the canton reimburses what lies above the ceiling",
        Citation(SHG, "44", "1"),
        by=("iazh_refund", "IAZH_ORDER_OF_PAYERS", "questions.IAZH_EXCESS_SPLIT", "SHG"),
    ),
    Provision(
        "ZH-4.18",
        "For temporarily admitted persons what lies above stays with the municipality",
        by=("iazh_refund",),
    ),
    Provision("ZH-4.19", "The first agreement, 2021 to 2023", by=("IAZH_AGREEMENTS",)),
    Provision("ZH-4.20", "The second agreement, 2024 to 2027", by=("IAZH_AGREEMENTS", "iazh_calendar")),
    Provision("ZH-4.21", "Who leads a case", by=("CaseLeader", "iazh_transition")),
    Provision(
        "ZH-4.24",
        "For the quota of reception a person counts for seven years from entry",
        left_out="the quota by which persons are assigned is no rule of the programme",
    ),
    Provision(
        "ZH-4.27",
        "Status S has the same access since March 2022",
        by=("iazh_chargeable", "parameters.IAZH_STATUS_S_INCLUDED"),
        left_out="the day in March 2022: it was not seen, so that month is unknown",
    ),
    Provision(
        "ZH-4.28",
        "The federal contribution for status S, 3000 francs a person",
        by=("kip.programme_s_contribution", "kip.parameters.PROGRAMME_S_MONTHLY"),
    ),
    Provision(
        "ZH-4.29",
        "The office runs flat rates and money for status S; the ceiling is called maximum cost contribution",
        by=("IazhCeiling", "responsible_for", "iazh_chargeable"),
        left_out="how long a municipality has to object: it had been two weeks, the new term was cut off",
    ),
    Provision(
        "ZH-4.30",
        "The handbook on settling accredited measures",
        Citation(SHV, "34", "4"),
        by=("iazh_refund", "SHV"),
    ),
    Provision(
        "ZH-4.31",
        "Measures of labour market, education and disability insurance come first",
        Citation(SHG, "3a"),
        by=("IAZH_ORDER_OF_PAYERS", "IazhPayer"),
        left_out="the paragraph on the financing of the programme (number 3): not in the version read",
    ),
    Provision(
        "ZH-4.32",
        "A motion on the use of the flat rate, written off in 2019",
        left_out="it changed no rule",
    ),
    Provision(
        "ZH-4.33",
        "The canton adds no money of its own, says a party",
        left_out="a political statement, no rule",
    ),
)
"""The rows, in the order of the sheet; those with nothing but published figures stand with the figures."""
