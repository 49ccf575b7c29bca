"""What became of the rows about the service agreement (section 2 of the sheet)."""

from typing import Final

from kipcore.law.coverage.row import Provision

__all__ = ["PROVISIONS"]

PROVISIONS: Final = (
    Provision(
        "ZH-2.01",
        "The municipality is the main partner, a provider of projects only by way of exception",
        by=("may_contract_with", "ContractPartner", "parameters.PROVIDERS_BY_EXCEPTION"),
    ),
    Provision(
        "ZH-2.02",
        "The service agreement is the basis of cooperation; taking part is voluntary",
        by=("may_contract_with", "MunicipalServiceAgreement"),
    ),
    Provision(
        "ZH-2.03", "A contribution of the municipality at parity", by=("questions.MUNICIPAL_SHARE_KIP_1",)
    ),
    Provision(
        "ZH-2.04",
        "KIP 1: municipality at least 45, canton at most 55 per cent",
        by=(
            "municipal_contribution",
            "parameters.RATE_CORE",
            "parameters.RATE_NON_CORE",
            "parameters.RATE_AT_PARITY",
        ),
    ),
    Provision("ZH-2.05", "KIP 2bis: core municipality at most 50 per cent", by=("municipal_contribution",)),
    Provision(
        "ZH-2.06",
        "KIP 3: core at most 50, others 45 per cent",
        by=("municipal_contribution", "core_difference"),
    ),
    Provision(
        "ZH-2.07",
        "KIP 3: municipality at least 55 or 50 per cent",
        by=("municipal_contribution", "own_share_needed"),
    ),
    Provision(
        "ZH-2.08",
        "KIP 3: what it takes to be a core municipality",
        by=("core_municipality_gaps", "CoreRequirement", "parameters.CORE_AREAS"),
    ),
    Provision(
        "ZH-2.09",
        "KIP 2bis and 3: an integration strategy becomes compulsory with entry as a core municipality",
        by=("core_municipality_gaps", "questions.INTEGRATION_STRATEGY"),
        left_out="for KIP 2bis, whose other conditions for a core municipality are not known",
    ),
    Provision(
        "ZH-2.10",
        "KIP 1: a post of an integration delegate before the agreement (Schlieren)",
        by=("MUNICIPAL_DUTIES", "payment_gaps"),
        left_out="the size of the post and when it was filled: matters of one municipality",
    ),
    Provision(
        "ZH-2.11",
        "A yearly cost ceiling for each municipality, first provisional, then definitive",
        by=("MunicipalCeiling", "municipal_contribution", "cost_at_ceiling", "WAY_TO_KIP_3"),
    ),
    Provision(
        "ZH-2.12",
        "KIP 3: the way from the survey of interest to the agreement",
        by=("WAY_TO_KIP_3", "AgreementStage", "ServiceCatalogue", "creditable_cost", "next_entry"),
    ),
    Provision(
        "ZH-2.13",
        "KIP 3: new municipalities can join only at the start of a programme",
        by=("next_entry", "parameters.ENTRY_AT_START"),
    ),
    Provision(
        "ZH-2.14",
        "Framework agreement and service agreement, both renewed with the programme",
        by=("MunicipalServiceAgreement", "payment_gaps", "next_entry"),
    ),
    Provision(
        "ZH-2.15",
        "2022 and 2023: money waits for two signatures and three budgets",
        by=(
            "payment_gaps",
            "PaymentCondition",
            "parameters.PAYMENT_NEEDS_AGREEMENTS",
            "parameters.PAYMENT_NEEDS_BUDGETS",
            "questions.PAYMENT_CONDITIONS",
        ),
    ),
    Provision(
        "ZH-2.16",
        "KIP 2: binding requirements say which costs and offers count",
        by=("creditable_cost",),
        left_out="only the cover page was found, so which costs and offers count is not encoded; the finding "
        "says so",
    ),
    Provision(
        "ZH-2.17",
        "KIP 1: only what lies in the municipality's own budget counts",
        by=("creditable_cost", "CostBearer", "questions.BUDGET_OF_THE_MUNICIPALITY"),
    ),
    Provision("ZH-2.18", "Recognised own services count as the share", by=("questions.RECOGNISED_SERVICES",)),
    Provision(
        "ZH-2.19",
        "KIP 1: settlement on actual cost at the end of the year, reporting, checks of quality",
        by=("MUNICIPAL_DUTIES", "AgreementDuty", "municipal_contribution"),
        left_out="the days of settlement and reporting were not found",
    ),
    Provision(
        "ZH-2.20",
        "KIP 2: who in a municipality signs, keeps the accounts and reports",
        by=("MUNICIPAL_DUTIES", "MunicipalOffice", "payment_gaps"),
    ),
    Provision(
        "ZH-2.21",
        "Municipalities and providers show the logo of the cantonal programme",
        by=("MUNICIPAL_DUTIES", "payment_gaps"),
    ),
    Provision(
        "ZH-2.25",
        "Formula of the cost ceiling, instalments, day of reporting, repayment of unused money, least amount",
        left_out="not found anywhere: the ceiling is given by the user, and nothing is said of the rest",
    ),
)
"""The rows, in the order of the sheet."""
