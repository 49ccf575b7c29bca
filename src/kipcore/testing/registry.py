"""Which room of `draws` draws which federal type."""

from typing import Final

__all__ = ["ROOMS"]

ROOMS: Final = {
    "agreements": (
        "FederalCeiling",
        "ProgrammeAgreement",
        "ProgrammeArea",
        "ProgrammePeriod",
        "SupplementaryAgreement",
    ),
    "counts": ("DecisionCounts",),
    "days": ("DateRange",),
    "findings": ("Finding", "Receipt", "Rule", "Step"),
    "funds": ("Cost", "FundingPlan", "OwnFunds", "PlanGap"),
    "lives": ("Duty", "ProgrammeEvent", "ProgrammeLife"),
    "money": ("Chf", "Rounding"),
    "persons": ("Permit", "Person", "ReimbursementWindow", "StatusDecision"),
    "places": ("Municipality",),
    "statutes": (
        "Cited",
        "Law",
        "Overlay",
        "Parameter",
        "Question",
        "Reading",
        "ReadingChange",
        "Timeline",
        "Unknown",
        "ValueChange",
    ),
    "what_if": (
        "Axis",
        "Breakpoint",
        "Change",
        "Dependence",
        "Dependences",
        "Difference",
        "LawChange",
        "LawDifference",
        "Shown",
        "Solution",
        "Sweep",
    ),
    "words": ("Act", "Citation", "Figure", "PolicyBasis", "Provision", "Source", "Text"),
}
