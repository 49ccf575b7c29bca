"""What became of the rows about the programme of the canton (section 1 of the sheet)."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-1.01",
        "2011: the Government Council orders a strategy and a programme; steering group (RRB 1105)",
        by=("programme_life", "responsible_for", "RECORDED_STEPS", "RecordedStep", "CantonalMilestone"),
    ),
    Provision(
        "ZH-1.02",
        "2011: a bill for an Integration Act failed; Art. 114 of the constitution, Integration Ordinance",
        by=("RECORDED_STEPS", "INTEGRATION_OFFICE", "LegalBasis"),
    ),
    Provision(
        "ZH-1.03", "KIP 1: federal money only on the basis of a programme", by=("kip.KIP_1", "AGREEMENTS")
    ),
    Provision(
        "ZH-1.04",
        "KIP 1: at most 6.5 million francs of federal money a year",
        by=("programme_agreement", "AGREEMENTS", "kip.figures.ZH_KIP_1_MAXIMUM"),
    ),
    Provision(
        "ZH-1.05",
        "KIP 1: canton and municipalities together put in at least the same",
        by=("kip.parity", "kip.federal_contribution"),
    ),
    Provision(
        "ZH-1.06",
        "KIP 1: flat rates besides, tied to no co-financing",
        by=("kip.FundingSource",),
        left_out="the page says several million francs, and no number",
    ),
    Provision(
        "ZH-1.07",
        "The office administers the flat rates since 1 January 2014",
        by=("responsible_for", "RESPONSIBILITIES"),
        left_out="their purposes and persons were federal law until 2018, which was not read",
    ),
    Provision(
        "ZH-1.08",
        "January 2015: 50 municipalities, about 80 per cent of the foreign population",
        by=("COVERAGE_STATEMENTS", "CoverageStatement", "PopulationBase", "PUBLISHED_COUNTS"),
    ),
    Provision(
        "ZH-1.09",
        "KIP 2: adopted in June 2017, agreement in mid-December 2017, published on 13 February 2018",
        by=("programme_life", "RECORDED_STEPS"),
        left_out="the number of the decision was not found",
    ),
    Provision("ZH-1.10", "KIP 2: eight areas, numbered by pillar", by=("kip.KIP_2",)),
    Provision(
        "ZH-1.11",
        "KIP 2: chapters on contributions of municipalities, origin and use of the money",
        left_out="only the headings could be read",
    ),
    Provision(
        "ZH-1.12",
        "KIP 2bis: two years, adopted in May 2021, document of 5 May 2021, new steering body",
        by=("programme_life", "responsible_for", "kip.KIP_2BIS"),
        left_out="the number of the decision was not found",
    ),
    Provision(
        "ZH-1.13",
        "May 2021: 57 municipalities, about 84 per cent of people with a migration background",
        by=("COVERAGE_STATEMENTS",),
    ),
    Provision(
        "ZH-1.14",
        "KIP 3: adopted on 19 April 2023, RRB Nr. 502/2023",
        by=("programme_life", "RECORDED_STEPS"),
    ),
    Provision("ZH-1.15", "KIP 3: seven areas", by=("kip.KIP_3",)),
    Provision("ZH-1.16", "KIP 3: target groups and three new priorities", by=("ProgrammeAudience",)),
    Provision(
        "ZH-1.17",
        "The Government Council adopts, SEM examines, then the programme agreement",
        by=("responsible_for", "programme_life", "kip.take_step"),
    ),
    Provision(
        "ZH-1.18",
        "Parity concerns the credit only; flat rates are exempt",
        by=("kip.FundingSource", "kip.parity"),
    ),
    Provision(
        "ZH-1.19",
        "Switzerland 2022: 155.65 + 31.35 + 56.24 = 243.24 million",
        by=(
            "kip.figures.NATIONAL_2022_TOTAL",
            "kip.figures.NATIONAL_2022_FLAT_RATES",
            "kip.figures.NATIONAL_2022_CREDIT",
            "kip.figures.NATIONAL_2022_OWN_FUNDS",
        ),
    ),
    Provision(
        "ZH-1.20",
        "Switzerland 2022 and 2023: 124 million committed, about 32 million a year for the programmes",
        by=("kip.figures.KIP_2BIS_COMMITMENT", "kip.figures.KIP_2BIS_CREDIT"),
    ),
    Provision(
        "ZH-1.21",
        "Switzerland 2024 to 2027: 248.8 million committed, about 130 for the programmes, 119 national",
        by=(
            "kip.figures.KIP_3_COMMITMENT",
            "kip.figures.KIP_3_CREDIT",
            "kip.figures.KIP_3_NATIONAL_PROGRAMMES",
        ),
    ),
    Provision(
        "ZH-1.22",
        "2010 and 2011: support of projects in the municipalities before the programmes",
        by=("figures.PROJECTS_2010", "figures.PROJECTS_2011_BUDGET", "figures.PROJECTS_2011"),
    ),
    Provision(
        "ZH-2.22",
        "Winterthur: about 425 000 francs a year from 2018, after a cut",
        by=("figures.WINTERTHUR_KIP_2",),
        left_out="what it was before is not printed",
    ),
)
"""The rows, in the order of the sheet."""
