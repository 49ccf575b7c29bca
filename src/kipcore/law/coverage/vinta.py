"""What became of the ordinance on integration (VIntA), Art. 1 to 15."""

from typing import Final

from kipcore.law.coverage.row import Provision
from kipcore.types.citation import VINTA, Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "VINTA-1",
        "Subject of the ordinance: principles, tasks, procedure and conditions of federal contributions",
        Citation(VINTA, "1"),
        left_out="principle: nothing to decide",
    ),
    Provision(
        "VINTA-2-1",
        "Standard structures are paid from ordinary budgets, but for Art. 15 para. 6 and 21 para. 1",
        Citation(VINTA, "2", "1"),
        by=(
            "chargeable_cost",
            "parameters.NATIONAL_PROGRAMMES_ELIGIBLE",
            "parameters.STANDARD_STRUCTURES_ELIGIBLE",
        ),
    ),
    Provision(
        "VINTA-2-2",
        "Specific integration support is only complementary",
        Citation(VINTA, "2", "2"),
        by=("chargeable_cost",),
    ),
    Provision(
        "VINTA-2-3",
        "Federal contributions only within approved credits",
        Citation(VINTA, "2", "3"),
        by=("plan_review",),
    ),
    Provision(
        "VINTA-3",
        "Federal bodies ensure equal access from their own budgets",
        Citation(VINTA, "3"),
        left_out="duty of federal bodies: no sum, no date, no person",
    ),
    Provision(
        "VINTA-4",
        "The cantonal contact point plans specific support through the programme",
        Citation(VINTA, "4"),
        by=("ProgrammeLife",),
        left_out="which office is the contact point belongs to the canton",
    ),
    Provision(
        "VINTA-6",
        "Target groups: persons with integration needs, professionals, local population",
        Citation(VINTA, "6"),
        by=(
            "TargetGroup",
            "in_target_group",
            "parameters.TARGET_GROUPS",
            "questions.LOCAL_POPULATION",
        ),
    ),
    Provision(
        "VINTA-9",
        "Registration of employable refugees with the employment service; yearly report",
        Citation(VINTA, "9"),
        by=(
            "job_registration_duty",
            "deadlines",
            "parameters.REGISTRATION_DUTY",
            "parameters.REGISTRATION_REPORT",
            "questions.DUTIES_EXPULSION",
            "questions.DUTIES_STATELESS",
            "questions.DUTIES_STATELESS_ADMITTED",
        ),
    ),
    Provision(
        "VINTA-10",
        "Who on social assistance may be obliged to take part; protected persons since December 2025",
        Citation(VINTA, "10", "1"),
        by=(
            "may_be_obliged",
            "MandatoryMeasure",
            "parameters.MANDATORY_MEASURES",
            "parameters.PROTECTED_PERSONS_OBLIGED",
        ),
    ),
    Provision(
        "VINTA-11",
        "SEM grants contributions for programmes and national measures, within approved credits",
        Citation(VINTA, "11"),
        by=(
            "FundingSource",
            "plan_review",
        ),
    ),
    Provision(
        "VINTA-12",
        "Funding areas a to h",
        Citation(VINTA, "12", "1"),
        by=(
            "FundingArea",
            "may_benefit",
        ),
    ),
    Provision(
        "VINTA-12-2",
        "The EJPD may add funding areas in agreement with the cantons",
        Citation(VINTA, "12", "2"),
        by=("FundingArea",),
        left_out="none that was added is known",
    ),
    Provision(
        "VINTA-13",
        "Applications to SEM, which decides and issues directives",
        Citation(VINTA, "13"),
        by=(
            "ProgrammeLife",
            "deadlines",
        ),
        left_out="the directives on applications and payment were not read",
    ),
    Provision(
        "VINTA-14-1",
        "Strategic goals are fixed in a programme agreement and implemented by the programme",
        Citation(VINTA, "14", "1"),
        by=(
            "ProgrammeAgreement",
            "ProgrammeLife",
        ),
    ),
    Provision(
        "VINTA-14-2a",
        "Content of an agreement; four years, shorter in justified cases",
        Citation(VINTA, "14", "2"),
        by=(
            "AgreementContent",
            "agreement_gaps",
            "programme_term",
            "parameters.AGREEMENT_YEARS",
            "parameters.INITIAL_INTEGRATION",
        ),
    ),
    Provision(
        "VINTA-14-2b",
        "Since 1 December 2025 running agreements may be extended",
        Citation(VINTA, "14", "2"),
        by=(
            "programme_term",
            "allowed_steps",
            "parameters.EXTENSION_ALLOWED",
        ),
    ),
    Provision(
        "VINTA-14-3",
        "Municipalities are adequately involved in shaping the programme",
        Citation(VINTA, "14", "3"),
        by=(
            "plan_review",
            "parameters.MUNICIPALITIES_INVOLVED",
        ),
        left_out="what is adequate is not said: a fact that the user states",
    ),
    Provision(
        "VINTA-14-4",
        "The cantons decide on contributions to single projects",
        Citation(VINTA, "14", "4"),
        by=("plan_review",),
    ),
    Provision(
        "VINTA-14-6",
        "The programme shows how the federal contributions are used",
        Citation(VINTA, "14", "6"),
        by=(
            "FundingPlan",
            "plan_review",
            "parameters.USE_SHOWN",
        ),
    ),
    Provision(
        "VINTA-14A-1",
        "Measures of initial integration for recognised refugees and temporarily admitted persons",
        Citation(VINTA, "14a", "1"),
        by=(
            "may_benefit",
            "parameters.FLAT_RATE_FOR_INITIAL_INTEGRATION",
        ),
    ),
    Provision(
        "VINTA-14A-2",
        "The federal share in these measures is the flat rate; no matching is asked",
        Citation(VINTA, "14a", "2"),
        by=(
            "parity",
            "plan_review",
        ),
    ),
    Provision(
        "VINTA-14A-3",
        "Elements a to f that an agreement contains",
        Citation(VINTA, "14a", "3"),
        by=(
            "InitialIntegrationElement",
            "agreement_gaps",
            "supplement_gaps",
        ),
    ),
    Provision(
        "VINTA-15-1a",
        "6000 francs in the first months of 2019",
        Citation(VINTA, "15", "1"),
        by=(
            "nominal_flat_rate",
            "parameters.FLAT_RATE",
        ),
        left_out="the wording of January to April 2019 was not read: the amount follows from Art. 29a",
    ),
    Provision(
        "VINTA-15-1b",
        "A one-off flat rate of 18 000 francs for three groups of persons",
        Citation(VINTA, "15", "1"),
        by=(
            "nominal_flat_rate",
            "integration_flat_rate",
            "parameters.FLAT_RATE",
            "questions.ONE_OFF",
            "questions.FAMILY_DECISIONS",
        ),
    ),
    Provision(
        "VINTA-15-2",
        "Adjusted at the end of each year to the consumer price index of 31 October 2018",
        Citation(VINTA, "15", "2"),
        by=(
            "indexed_flat_rate",
            "integration_flat_rate",
            "parameters.INDEXED",
            "parameters.INDEX_BASE",
            "parameters.CPI",
            "parameters.CPI_OF_2020",
            "parameters.CPI_LINK",
            "parameters.OFFICIAL_FLAT_RATE",
            "questions.INDEX_DIRECTION",
            "questions.INDEX_ROUNDING",
            "questions.INDEX_YEAR",
        ),
    ),
    Provision(
        "VINTA-15-2bis",
        "Reduced by what federal programmes paid for a person who had temporary protection before",
        Citation(VINTA, "15", "2bis"),
        by=(
            "integration_flat_rate",
            "parameters.REDUCED_BY_PROGRAMME_S",
            "questions.REDUCTION_DAY",
            "questions.REDUCTION_FLOOR",
        ),
    ),
    Provision(
        "VINTA-15-3",
        "Paid on the basis of the programme agreements",
        Citation(VINTA, "15", "3"),
        by=("integration_flat_rate",),
    ),
    Provision(
        "VINTA-15-4",
        "Paid twice a year on the number of actual decisions",
        Citation(VINTA, "15", "4"),
        by=(
            "flat_rate_payment",
            "flat_rate_total",
            "DecisionCounts",
            "deadlines",
            "parameters.FLAT_RATE_PAYMENTS",
        ),
        left_out="the cut-off days are in directives that were not read",
    ),
    Provision(
        "VINTA-15-5",
        "Usable for asylum seekers in the extended procedure, elements c and e only",
        Citation(VINTA, "15", "5"),
        by=("may_benefit",),
    ),
    Provision(
        "VINTA-15-6",
        "Usable for measures in the standard structures of social assistance that count as support",
        Citation(VINTA, "15", "6"),
        by=(
            "chargeable_cost",
            "may_benefit",
            "parameters.SOCIAL_ASSISTANCE_ELIGIBLE",
        ),
    ),
)
"""A row for each provision, in order."""
