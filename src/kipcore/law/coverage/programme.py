"""What became of Programme S, and of periods, agreements, reports, areas and goals."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "PS-0",
        "Status S activated on 12 March 2022",
        by=(
            "residence_permit_due",
            "parameters.PROTECTION_ACTIVATED",
        ),
    ),
    Provision(
        "PS-1",
        "Programme S decided on 13 April 2022: 3000 francs a year",
        by=(
            "programme_s_contribution",
            "may_benefit",
            "parameters.PROGRAMME_S_RUNS",
            "parameters.PROGRAMME_S_MONTHLY",
            "questions.PROGRAMME_S_FIELDS",
        ),
        left_out="the first month of pay was not found",
    ),
    Provision(
        "PS-2",
        "Extended to 4 March 2024: 250 francs a month, paid quarterly",
        by=(
            "programme_s_contribution",
            "parameters.PROGRAMME_S_QUARTERLY",
        ),
    ),
    Provision(
        "PS-3",
        "Extended to 4 March 2025; access to all KIP measures since 2024",
        by=(
            "programme_s_contribution",
            "may_benefit",
            "parameters.PROGRAMMES_OPEN_TO_STATUS_S",
            "questions.PROGRAMME_S_WITH_PERMIT",
        ),
    ),
    Provision("PS-4", "Extended to 4 March 2026", by=("programme_s_contribution",)),
    Provision(
        "PS-5",
        "Extended to 4 March 2027; the amount is not stated",
        by=(
            "programme_s_contribution",
            "parameters.PROGRAMME_S_MONTHLY",
        ),
        left_out="the amount after 4 March 2026 is not known",
    ),
    Provision(
        "PS-T1",
        "Target: 40 per cent employed by the end of 2024",
        by=(
            "programme_s_target",
            "parameters.PROGRAMME_S_TARGET",
        ),
    ),
    Provision("PS-T2", "Target: 45 per cent, whatever the stay", left_out="replaced: see figures.LEFT_OUT"),
    Provision(
        "PS-T3",
        "Target: 50 per cent of those with three years' stay by the end of 2025",
        by=(
            "programme_s_target",
            "parameters.PROGRAMME_S_STAY",
            "parameters.PROGRAMME_S_MARGIN",
        ),
    ),
    Provision(
        "PS-CANT",
        "St. Gallen forwards the contributions to its municipalities quarterly",
        left_out="cantonal",
    ),
    Provision("PER-01", "KIP 1: 2014 to 2017", by=("KIP_1",)),
    Provision("PER-02", "KIP 2: 2018 to 2021", by=("KIP_2",)),
    Provision("PER-03", "KIP 2bis: 2022 and 2023", by=("KIP_2BIS",)),
    Provision(
        "PER-04",
        "Aargau calls KIP 2bis an extension of KIP 2",
        by=(
            "leftover_deadline",
            "questions.END_OF_KIP_2",
        ),
    ),
    Provision("PER-05", "KIP 3: 2024 to 2027", by=("KIP_3",)),
    Provision(
        "PER-06",
        "KIP 4",
        by=("ProgrammePeriod",),
        left_out="nothing was found: make a ProgrammePeriod of your own",
    ),
    Provision("PER-07", "Four years, shorter if justified", by=("programme_term",)),
    Provision("PER-08", "Periods are not counted: Fribourg calls KIP 3 its fourth", by=("ProgrammePeriod",)),
    Provision(
        "LEG-01", "The instrument is a programme agreement under Art. 20a SuG", by=("ProgrammeAgreement",)
    ),
    Provision(
        "LEG-02",
        "Five mandatory items",
        by=(
            "AgreementContent",
            "agreement_gaps",
        ),
    ),
    Provision("LEG-03", "Exceptionally a performance agreement or a ruling", by=("GrantForm",)),
    Provision("LEG-04", "The programme shows the use of federal money", by=("plan_review",)),
    Provision(
        "LEG-05",
        "Chronology of KIP 1: submission on 30 June 2013",
        by=(
            "deadlines",
            "parameters.SUBMISSION_BY",
        ),
    ),
    Provision(
        "LEG-06",
        "Chronology of KIP 2: submission on 31 May 2017",
        by=(
            "deadlines",
            "parameters.SUBMISSION_BY",
        ),
    ),
    Provision(
        "LEG-07",
        "Circular of 4 December 2018 on the Integration Agenda",
        by=("supplement_gaps",),
        left_out="of the circular only cover and contents were seen",
    ),
    Provision(
        "LEG-08",
        "Implementation concept by the end of April 2019",
        by=(
            "deadlines",
            "parameters.INTEGRATION_AGENDA_PLAN_BY",
        ),
    ),
    Provision("LEG-09", "Documents of KIP 2bis", left_out="their contents were not read"),
    Provision(
        "LEG-10",
        "Workflow of KIP 3: government before SEM in Zürich",
        by=(
            "ProgrammeLife",
            "allowed_steps",
        ),
    ),
    Provision(
        "LEG-11",
        "Government after SEM in Zug and St. Gallen",
        by=(
            "ProgrammeLife",
            "allowed_steps",
        ),
    ),
    Provision(
        "LEG-12",
        "Glarus negotiates its agreement",
        by=(
            "ProgrammeLife",
            "allowed_steps",
        ),
    ),
    Provision(
        "LEG-12a",
        "Jura signs a month before the start",
        by=(
            "ProgrammeLife",
            "allowed_steps",
        ),
    ),
    Provision(
        "LEG-13",
        "Submission of KIP 3 by 30 April 2023",
        by=(
            "deadlines",
            "parameters.SUBMISSION_BY",
        ),
        left_out="that of KIP 2bis is recalled only",
    ),
    Provision(
        "LEG-14",
        "The programmes rest on a tripartite basis: Confederation, cantons, cities and municipalities (TAK)",
        by=("TRIPARTITE_BASIS", "PolicyBasis", "StateLevel"),
    ),
    Provision(
        "REP-01",
        "Yearly report to SEM",
        by=(
            "ReportContent",
            "report_gaps",
            "deadlines",
        ),
    ),
    Provision(
        "REP-02", "Report due on 30 April", left_out="recalled only: the calendar gives the year and no day"
    ),
    Provision(
        "REP-03",
        "Concepts of financial supervision",
        by=(
            "deadlines",
            "parameters.FINANCIAL_SUPERVISION",
        ),
    ),
    Provision(
        "REP-04",
        "Key figures since the report for 2019",
        by=(
            "deadlines",
            "parameters.KEY_FIGURES_REPORTED",
        ),
    ),
    Provision(
        "FB-01",
        "Three pillars and eight areas in KIP 1 to 2bis",
        by=(
            "AreaOfAction",
            "Pillar",
        ),
    ),
    Provision("FB-02", "Seven areas in KIP 3", by=("AreaOfAction",)),
    Provision(
        "FB-03",
        "The KdK still names three pillars",
        by=("Pillar",),
        left_out="which area stands under which was not seen",
    ),
    Provision("FB-04", "16 programme goals in KIP 2bis", left_out="their wording was not seen"),
    Provision("FB-05", "Areas of KIP 3 go on from the older ones", by=("AreaOfAction",)),
    Provision("FB-06", "Accents of KIP 3", left_out="no rule: accents"),
    Provision(
        "FB-07",
        "Vaud counts nine domains",
        by=("AreaOfAction",),
        left_out="cantonal: map to the eight before comparing",
    ),
    Provision("FB-08", "The three goals of Swiss integration policy", by=("PolicyGoal",)),
    Provision(
        "SZ-01", "Newcomers with a prospect of longer stay are welcomed and informed", by=("in_target_group",)
    ),
    Provision(
        "SZ-02",
        "Assignment within a year; EU/EFTA nationals cannot be obliged",
        by=(
            "assignment_deadline",
            "may_be_obliged",
            "parameters.ASSIGNMENT_YEARS",
            "parameters.EU_EFTA_OBLIGED",
        ),
    ),
    Provision("SZ-03", "Goals of the area counselling", left_out="a goal in words"),
    Provision("SZ-04", "The same, for standard structures", left_out="a goal in words"),
    Provision("SZ-05", "The same, for the population", left_out="a goal in words"),
    Provision("SZ-06", "Goals of the area protection against discrimination", left_out="a goal in words"),
    Provision("SZ-07", "The same, for persons discriminated", left_out="a goal in words, cut in the source"),
    Provision("SZ-08", "The other strategic goals", left_out="recalled in wording only"),
    Provision("SZ-17", "Columns of SEM's target grid", left_out="a form, not a rule"),
)
"""A row for each provision, in order."""
