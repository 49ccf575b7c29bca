"""What became of cantonal practice, target groups, the Integration Agenda, national figures."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision("ELI-01", "Zürich: core municipalities", left_out="cantonal: see kipcore.cantons.zurich"),
    Provision(
        "ELI-02",
        "Zürich: ceilings of the Integration Agenda",
        left_out="cantonal: see kipcore.cantons.zurich",
    ),
    Provision("ELI-03", "Zürich: persons and permits", left_out="cantonal: see kipcore.cantons.zurich"),
    Provision("ELI-04", "Zürich: education up to 25", left_out="cantonal: see kipcore.cantons.zurich"),
    Provision("ELI-05", "Aargau: prior approval", left_out="cantonal"),
    Provision("ELI-06", "Vaud: project calls", left_out="cantonal"),
    Provision("ELI-07", "Grisons: conditions", left_out="cantonal"),
    Provision("ELI-08", "Aargau: language courses up to A2", left_out="cantonal"),
    Provision(
        "ELI-09",
        "St. Gallen passes the flat rates to municipalities",
        left_out="cantonal: see kipcore.cantons.st_gallen",
    ),
    Provision(
        "TG-01",
        "All migrants with a lasting lawful prospect; flat rates for refugees and admitted persons",
        by=(
            "in_target_group",
            "may_benefit",
        ),
        left_out="before 2019: the texts of the ordinance were not found",
    ),
    Provision("TG-02", "Groups in Zürich", left_out="cantonal"),
    Provision("TG-03", "Groups in St. Gallen", left_out="cantonal"),
    Provision("TG-04", "Groups in Aargau", left_out="cantonal, cut in the source"),
    Provision(
        "TG-05",
        "EU/EFTA nationals cannot be ordered to attend",
        by=("may_be_obliged",),
        left_out="the rule of Bern is cantonal; before 2018: nothing was found",
    ),
    Provision(
        "IAS-01",
        "Approved in 2018, in force since 1 May 2019",
        by=(
            "IntegrationGoal",
            "goal_reached",
        ),
    ),
    Provision("IAS-02", "Five outcome goals", by=("IntegrationGoal",)),
    Provision(
        "IAS-G1",
        "Language: all at A1 after three years",
        by=(
            "IntegrationGoal",
            "goal_reached",
            "goal_due",
            "parameters.GOAL_LANGUAGE_SHARE",
            "parameters.GOAL_LANGUAGE_YEARS",
            "questions.GOAL_ALL",
        ),
    ),
    Provision(
        "IAS-G2",
        "Early childhood: 80 per cent at the start of school",
        by=(
            "goal_reached",
            "goal_due",
            "parameters.GOAL_EARLY_CHILDHOOD_SHARE",
            "parameters.GOAL_CHILD_MOST_AGE",
            "questions.GOAL_ASYLUM_FIELD",
        ),
        left_out="when compulsory school starts is cantonal: it is stated",
    ),
    Provision(
        "IAS-G3",
        "Training: two thirds after five years",
        by=(
            "goal_reached",
            "goal_due",
            "parameters.GOAL_TRAINING_SHARE",
            "parameters.GOAL_TRAINING_YEARS",
            "parameters.GOAL_YOUTH_LEAST_AGE",
            "parameters.GOAL_YOUTH_MOST_AGE",
            "questions.GOAL_AGE",
        ),
    ),
    Provision(
        "IAS-G4",
        "Employment: half after seven years",
        by=(
            "goal_reached",
            "goal_due",
            "parameters.GOAL_EMPLOYMENT_SHARE",
            "parameters.GOAL_EMPLOYMENT_YEARS",
            "parameters.AGE_OF_MAJORITY",
            "parameters.KEY_FIGURE_MOST_AGE",
            "questions.GOAL_ADULTS",
        ),
    ),
    Provision(
        "IAS-G5",
        "Social integration: all after seven years",
        by=(
            "goal_reached",
            "goal_due",
            "parameters.GOAL_SOCIAL_INTEGRATION_SHARE",
            "parameters.GOAL_SOCIAL_INTEGRATION_YEARS",
            "questions.GOAL_ALL",
        ),
    ),
    Provision(
        "IAS-N1",
        "The potential footnote",
        by=(
            "goal_reached",
            "parameters.POTENTIAL_SHARE",
            "parameters.POTENTIAL_TRAINING_SHARE",
            "parameters.POTENTIAL_EMPLOYMENT_SHARE",
            "parameters.WORKING_MOST_AGE",
        ),
    ),
    Provision("IAS-03", "Children of school age are outside", by=("in_goal_cohort",)),
    Provision("IAS-04", "Age groups of adults", left_out="recalled only"),
    Provision("IAS-05", "Steps of the process", left_out="a process in words, differing by canton"),
    Provision("IAS-06", "Case management in Ticino", left_out="cantonal"),
    Provision("IAS-07", "Day-care vouchers in Bern", left_out="cantonal"),
    Provision("IAS-08", "Second phase", left_out="no rule"),
    Provision("IAS-09", "Reclaim if goals are missed", by=("reclaim",)),
    Provision(
        "IAS-10",
        "Targets for status S are separate",
        by=(
            "programme_s_target",
            "in_goal_cohort",
            "questions.GOAL_PROTECTED",
        ),
    ),
    Provision(
        "RAS-01", "SEM's financial grid", by=("FundingPlan",), left_out="its rows and columns were not seen"
    ),
    Provision("RAS-02", "Sources by areas by years", by=("FundingPlan",)),
    Provision("RAS-03", "Chapters of cantonal programmes", left_out="headings only"),
    Provision(
        "NAT-2011",
        "Federal integration spending in 2011",
        by=(
            "figures.FEDERAL_2011_FOREIGN_NATIONALS",
            "figures.FEDERAL_2011_REFUGEES",
            "figures.FEDERAL_2011",
        ),
    ),
    Provision(
        "NAT-2013",
        "Federal integration spending in 2013",
        by=(
            "figures.FEDERAL_2013_EARLY_CHILDHOOD",
            "figures.FEDERAL_2013_FLAT_RATES",
            "figures.FEDERAL_2013_INFORMATION",
            "figures.FEDERAL_2013_INTERPRETING",
            "figures.FEDERAL_2013_LANGUAGE",
            "figures.FEDERAL_2013_PROJECTS",
            "figures.FEDERAL_2013",
        ),
    ),
    Provision("NAT-2014", "All programmes in 2014", by=("figures.NATIONAL_2014_TOTAL",)),
    Provision(
        "NAT-2015a",
        "Federal integration spending in 2015",
        by=(
            "figures.FEDERAL_2015_RISE",
            "figures.FEDERAL_2015",
        ),
    ),
    Provision(
        "NAT-2015b",
        "Programmes in 2015",
        by=(
            "figures.ALL_FOREIGNERS_2015_CANTONS",
            "figures.ALL_FOREIGNERS_2015_FEDERAL",
            "figures.NATIONAL_2015_EMPLOYABILITY",
            "figures.NATIONAL_2015_INFORMATION",
            "figures.NATIONAL_2015_LANGUAGE",
            "figures.NATIONAL_2015_REFUGEES",
            "figures.NATIONAL_2015_TOTAL",
            "figures.ALL_FOREIGNERS_2015",
        ),
    ),
    Provision(
        "NAT-1415",
        "About 175 million in two years",
        left_out="contradicts the yearly figures: see figures.LEFT_OUT",
    ),
    Provision("NAT-2019", "Flat rates from May to November 2019", by=("figures.FLAT_RATES_2019",)),
    Provision(
        "NAT-2021",
        "The federal credit of 2021",
        by=(
            "figures.SEM_CREDIT_2021_ARTICLE_121A",
            "figures.SEM_CREDIT_2021_CREDIT",
            "figures.SEM_CREDIT_2021_FLAT_RATES",
            "figures.SEM_CREDIT_2021_NATIONAL_PROGRAMMES",
            "figures.SEM_CREDIT_2021",
        ),
    ),
    Provision(
        "NAT-KIP2",
        "KIP 2, provisional",
        by=(
            "figures.NATIONAL_KIP_2_CREDIT",
            "figures.NATIONAL_KIP_2_FLAT_RATES",
            "figures.NATIONAL_KIP_2_LANGUAGE",
            "figures.NATIONAL_KIP_2_OWN_FUNDS",
            "figures.NATIONAL_KIP_2_TOTAL",
        ),
    ),
    Provision(
        "NAT-2022",
        "All programmes in 2022",
        by=(
            "figures.NATIONAL_2022_CREDIT",
            "figures.NATIONAL_2022_EMPLOYABILITY",
            "figures.NATIONAL_2022_FLAT_RATES",
            "figures.NATIONAL_2022_LANGUAGE",
            "figures.NATIONAL_2022_OWN_FUNDS",
            "figures.NATIONAL_2022_TOTAL",
        ),
    ),
    Provision(
        "NAT-2023",
        "The federal credit of 2023",
        by=(
            "figures.SEM_CREDIT_2023_CREDIT",
            "figures.SEM_CREDIT_2023_NATIONAL_PROGRAMMES",
            "figures.SEM_CREDIT_2023",
        ),
    ),
    Provision(
        "NAT-2023a",
        "How it splits",
        by=(
            "figures.PROGRAMME_S_2023",
            "figures.SEM_CREDIT_2023_FLAT_RATES",
        ),
    ),
    Provision("NAT-2024", "Budget of the agreements for 2024", by=("figures.KIP_3_2024_BUDGET",)),
    Provision(
        "CH-7.01",
        "KIP 1: about 115 million a year, two thirds of the Confederation",
        by=(
            "figures.KIP_1_TOTAL",
            "figures.KIP_1_FEDERAL_SHARE",
            "figures.KIP_1_OWN_SHARE",
        ),
    ),
    Provision(
        "CH-7.02",
        "KIP 2, provisional: 869.73 million, of it 471.28 flat rates",
        by=(
            "figures.NATIONAL_KIP_2_TOTAL",
            "figures.NATIONAL_KIP_2_FLAT_RATES",
        ),
    ),
    Provision(
        "AG-7.01",
        "Aargau, KIP 1: 28.1 million and its parts",
        left_out="contradicts itself: see figures.LEFT_OUT",
    ),
    Provision(
        "AG-7.02",
        "Aargau, KIP 2: 13.6 million, of it 7.8 of the Confederation",
        by=(
            "figures.AG_KIP_2_TOTAL",
            "figures.AG_KIP_2_FEDERAL",
            "figures.AG_KIP_2_CANTON",
        ),
    ),
    Provision(
        "AG-7.03",
        "Aargau, KIP 2bis: 6.7 million, of it 2.9 of the canton",
        by=(
            "figures.AG_KIP_2BIS_TOTAL",
            "figures.AG_KIP_2BIS_CANTON",
        ),
    ),
    Provision("AG-7.04", "Aargau: regional integration offices", left_out="the ratio was not found"),
    Provision(
        "AG-7.05",
        "Aargau, from 2025: quarterly bills for refugees are forfeited after three months",
        left_out="cost of social assistance, not of the programme",
    ),
    Provision(
        "AG-OQ-9",
        "Aargau, KIP 1: parts of 27.9 or 30.0 against 28.1 million",
        left_out="does not add up: see figures.LEFT_OUT",
    ),
    Provision(
        "VD-7.01",
        "Vaud: the larger communes have a programme of their own",
        left_out="the ratio was not found; the threshold is a pattern of kipcore.cantons.lucerne",
    ),
    Provision(
        "SO-7.01",
        "Solothurn: a communal task, with contact points and first interviews",
        left_out="the ratio was not found; the duty is a pattern of kipcore.cantons.bern",
    ),
    Provision("SH-7.01", "Schaffhausen copied a text of Zürich", left_out="no second source"),
    Provision("AUD-01", "Audit of 2018 on supervision", left_out="findings on the authority"),
    Provision("AUD-02", "Audit of 2018 on the flat rate", left_out="findings on the authority"),
    Provision("AUD-03", "Audit of KIP 3", by=("figures.FEDERAL_2023",)),
    Provision(
        "AUD-04",
        "Audit of Programme S",
        by=(
            "in_goal_cohort",
            "parameters.AGENDA_FOR_PROTECTED_PERSONS",
        ),
    ),
    Provision("AUD-05", "Carry-over and eligibility", left_out="not found"),
)
"""A row for each provision, in order."""
