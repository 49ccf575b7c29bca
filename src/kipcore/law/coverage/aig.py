"""What became of the act on foreign nationals, and what a status is."""

from typing import Final

from kipcore.law.coverage.row import Provision
from kipcore.types.citation import AIG, ASYLG, Citation

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "AIG-53",
        "Language, basic skills, work, health; unemployed refugees are reported to the employment service",
        Citation(AIG, "53"),
        by=("job_registration_duty",),
        left_out="paras 1 to 4 are principles",
    ),
    Provision(
        "AIG-53A",
        "The Federal Council fixes the target groups",
        Citation(AIG, "53a"),
        by=(
            "TargetGroup",
            "in_target_group",
        ),
    ),
    Provision(
        "AIG-54",
        "Integration takes place primarily in the standard structures",
        Citation(AIG, "54"),
        left_out="principle: nothing to decide",
    ),
    Provision(
        "AIG-55",
        "Specific support complements where the standard structures are not accessible or have gaps",
        Citation(AIG, "55"),
        left_out="principle: nothing to decide",
    ),
    Provision(
        "AIG-55A",
        "Measures for persons with special integration needs as early as possible",
        Citation(AIG, "55a"),
        by=("assignment_deadline",),
    ),
    Provision(
        "AIG-56",
        "Division of tasks; the canton names a contact point",
        Citation(AIG, "56"),
        by=(
            "may_benefit",
            "parameters.OWN_FUNDS_IRRESPECTIVE_OF_STATUS",
        ),
    ),
    Provision(
        "AIG-57",
        "Information and counselling; the cantons ensure initial information",
        Citation(AIG, "57"),
        left_out="duty of organisation: nothing to decide",
    ),
    Provision(
        "AIG-58-1",
        "Federal contributions complement the cantons' own spending",
        Citation(AIG, "58", "1"),
        by=("parity",),
    ),
    Provision(
        "AIG-58-2",
        "Flat rates for three groups for whom the Confederation reimburses social assistance",
        Citation(AIG, "58", "2"),
        by=(
            "integration_flat_rate",
            "nominal_flat_rate",
            "flat_rate_payment",
            "parameters.FLAT_RATE_BASIS",
            "questions.REIMBURSEMENT_CLAUSE",
        ),
    ),
    Provision(
        "AIG-58-3",
        "Other contributions, for foreign nationals irrespective of their status",
        Citation(AIG, "58", "3"),
        by=(
            "federal_contribution",
            "may_benefit",
            "parameters.CREDIT_BASIS",
            "parameters.CREDIT_IRRESPECTIVE_OF_STATUS",
            "questions.CREDIT_ASYLUM_SEEKERS",
            "questions.CREDIT_STATUS_S",
        ),
    ),
    Provision(
        "AIG-58-4/5",
        "The Federal Council sets the amounts and names the areas",
        Citation(AIG, "58", "4"),
        by=("FundingArea",),
    ),
    Provision(
        "AIG-58A",
        "Integration criteria",
        Citation(AIG, "58a"),
        left_out="they decide on permits, not on money",
    ),
    Provision(
        "AUG-55",
        "The contribution article before 2019: normally only if others share the costs appropriately",
        by=("parameters.CREDIT_BASIS",),
        left_out="a soft rule of an older text; its attribution is recalled only",
    ),
    Provision(
        "AUG-55-14",
        "Art. 55 AuG was the basis of the programmes of 2014 to 2017",
        by=(
            "parameters.CREDIT_BASIS",
            "parameters.FLAT_RATE_BASIS",
        ),
    ),
    Provision(
        "AUG-18",
        "2018: a technical change to the financing of the flat rate",
        left_out="what it changed was not seen",
    ),
    Provision("ASG-91-4", "Art. 91 para. 4 AsylG, repealed for 2014", left_out="recalled only"),
    Provision(
        "AIG-87-1a",
        "Flat rate for each temporarily admitted person",
        Citation(AIG, "87", "1", "a"),
        by=(
            "reimbursement_windows",
            "FundingGroup",
            "parameters.ASYLUM_WINDOW",
            "parameters.ADMITTED_PERSON_YEARS",
        ),
    ),
    Provision(
        "AIG-87-1b",
        "Flat rate for temporarily admitted refugees and stateless persons under Art. 31 para. 2",
        Citation(AIG, "87", "1", "b"),
        by=(
            "reimbursement_windows",
            "parameters.ADMITTED_REFUGEE_YEARS",
        ),
    ),
    Provision(
        "AIG-87-1c",
        "Emergency aid once temporary admission is finally lifted",
        Citation(AIG, "87", "1", "c"),
        left_out="emergency aid is no integration support",
    ),
    Provision(
        "AIG-87-1d",
        "Flat rate for stateless persons under Art. 31 para. 1 and with expulsion",
        Citation(AIG, "87", "1", "d"),
        by=(
            "reimbursement_windows",
            "parameters.EXPELLED_STATELESS_YEARS",
        ),
    ),
    Provision(
        "AIG-87-3",
        "At most seven years after entry",
        Citation(AIG, "87", "3"),
        by=(
            "reimbursement_windows",
            "parameters.ADMITTED_PERSON_YEARS",
            "parameters.ADMITTED_REFUGEE_YEARS",
            "parameters.ADMITTED_STATELESS_YEARS",
            "questions.WINDOW_LIMIT",
        ),
    ),
    Provision(
        "AIG-87-4",
        "At most five years after recognition of statelessness",
        Citation(AIG, "87", "4"),
        by=(
            "reimbursement_windows",
            "parameters.STATELESS_YEARS",
            "parameters.EXPELLED_STATELESS_YEARS",
        ),
    ),
    Provision(
        "AIG-126A-5",
        "Persons temporarily admitted on 1 January 2008: seven years from entry",
        Citation(AIG, "126a", "5"),
        by=(
            "reimbursement_windows",
            "parameters.ADMITTED_PERSON_YEARS",
        ),
    ),
    Provision(
        "ST-VA",
        "Temporary admission if removal is not possible, lawful or reasonable",
        Citation(AIG, "83", "1"),
        by=("Status",),
    ),
    Provision(
        "ST-VA-EX",
        "Not ordered, or lapsed, with long sentences and expulsion",
        Citation(AIG, "83", "7"),
        by=("Status",),
        left_out="when it is not ordered is for the asylum authorities: a history states what was decided",
    ),
    Provision(
        "ST-VAFL",
        "Refugees with grounds for denying asylum are admitted temporarily",
        Citation(AIG, "83", "8"),
        by=(
            "Status",
            "DecisionKind",
        ),
    ),
    Provision(
        "ST-VA-END",
        "Lapses on departure, stay abroad, or receipt of a residence permit",
        Citation(AIG, "84", "4"),
        by=(
            "Person",
            "reimbursement_windows",
        ),
    ),
    Provision(
        "ST-VA-5Y",
        "Permit applications after five years are examined in depth",
        Citation(AIG, "84", "5"),
        by=("DecisionKind",),
        left_out="a matter of discretion: the decision is stated",
    ),
    Provision(
        "ST-VA-WORK",
        "Temporarily admitted persons may work",
        Citation(AIG, "85a"),
        left_out="no money hangs on it",
    ),
    Provision(
        "ST-VA-85BC",
        "Family reunion and inclusion in temporary admission",
        Citation(AIG, "85c", "1"),
        by=(
            "DecisionKind",
            "questions.FAMILY_DECISIONS",
        ),
    ),
    Provision(
        "ST-VA-SOC",
        "Reduced social assistance for temporarily admitted persons",
        Citation(AIG, "86", "1"),
        left_out="cantonal social assistance, not integration support",
    ),
    Provision(
        "ST-STL",
        "Recognised stateless persons",
        Citation(AIG, "31"),
        by=(
            "Status",
            "questions.FLAT_RATE_STATELESS",
            "questions.FLAT_RATE_STATELESS_ADMITTED",
        ),
    ),
    Provision(
        "ST-FL",
        "Refugees, with asylum and without",
        Citation(ASYLG, "49"),
        by=(
            "Status",
            "DecisionKind",
        ),
    ),
    Provision(
        "ST-FAM",
        "Family asylum",
        Citation(ASYLG, "51"),
        by=(
            "DecisionKind",
            "questions.FAMILY_DECISIONS",
        ),
    ),
    Provision(
        "ST-GRP",
        "Asylum for groups of refugees",
        Citation(ASYLG, "56"),
        by=(
            "Status",
            "DecisionKind",
        ),
    ),
    Provision(
        "ST-S",
        "Temporary protection",
        Citation(ASYLG, "66"),
        by=(
            "Status",
            "DecisionKind",
        ),
    ),
    Provision(
        "ST-S-70",
        "The refugee procedure is resumed after five years at the earliest",
        Citation(ASYLG, "70"),
        by=("Person",),
        left_out="a history states the new decision; when it may come is for the asylum authorities",
    ),
    Provision(
        "ST-S-B",
        "Residence permit if protection is not lifted after five years",
        Citation(ASYLG, "74", "2"),
        by=(
            "residence_permit_due",
            "Person",
            "parameters.RESIDENCE_PERMIT_YEARS",
            "questions.RESIDENCE_PERMIT_CLOCK",
        ),
    ),
    Provision(
        "ST-S-C",
        "Settlement permit possible ten years after protection was granted",
        Citation(ASYLG, "74", "3"),
        by=(
            "reimbursement_windows",
            "parameters.SETTLEMENT_PERMIT_YEARS",
        ),
    ),
    Provision(
        "ST-S-END",
        "Lifting, revocation and lapse of protection",
        Citation(ASYLG, "76"),
        by=("StatusDecision",),
        left_out="a history states the last day",
    ),
    Provision(
        "ST-HF",
        "Hardship permit after five years",
        Citation(ASYLG, "14", "2"),
        by=(
            "Person",
            "questions.FLAT_RATE_HARDSHIP",
        ),
    ),
    Provision(
        "ST-EXT",
        "Extended procedure",
        Citation(ASYLG, "26d"),
        by=(
            "Person",
            "Status",
        ),
    ),
)
"""A row for each provision, in order."""
