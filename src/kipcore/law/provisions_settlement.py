"""Provisions on costs and settlement that rules rest on: whole sentences of law, not numbers."""

from datetime import date
from typing import Final

from kipcore.types.citation import ASYLG, SUG, VINTA, Act, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "ASYLG_46",
    "ASYLG_89B_1",
    "ASYLG_89B_2",
    "DAYS_OF_DEFAULT_INTEREST",
    "DAYS_OF_INTEREST",
    "EXTENDED_END",
    "LAST_DAY_OF_LEFTOVER",
    "LAST_DAY_OF_LIMITATION",
    "LATE_FOR_LEFTOVER",
    "NO_INTEREST_WITHOUT_FAULT",
    "SUG_2_2",
    "SUG_12_1",
    "SUG_12_3",
    "SUG_14_1",
    "SUG_24",
    "SUG_28",
    "SUG_28_3",
    "SUG_30_1",
    "SUG_30_2",
    "SUG_30_2BIS",
    "SUG_30_2_A",
    "SUG_30_2_B",
    "SUG_30_2_C",
    "SUG_30_3",
    "SUG_30_4",
    "SUG_31",
    "SUG_32_4",
    "SUG_36",
    "VINTA_2_2",
    "VINTA_19_1",
    "VINTA_19_1_A",
    "VINTA_19_1_B",
    "VINTA_19_1_C",
    "VINTA_19_2",
    "VINTA_19_3",
]

_STATES: Final = {"VIntA": date(2025, 12, 1), "SuG": date(2023, 2, 13), "AsylG": date(2027, 1, 1)}


def _read(
    act: Act, article: str, paragraph: str | None = None, letter: str | None = None, note: str = ""
) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(act, article, paragraph, letter),
        state=_STATES[act.key],
        note=note,
    )


def _inferred(act: Act, article: str, paragraph: str | None, note: str) -> Source:
    return Source(
        certainty=Certainty.DERIVED,
        citation=Citation(act, article, paragraph),
        state=_STATES[act.key],
        note=note,
    )


VINTA_2_2: Final = _read(VINTA, "2", "2")
"""Specific integration support is given only as a complement."""
VINTA_19_1: Final = _read(VINTA, "19", "1")
"""Contributions are reclaimed on three conditions that must all hold."""
VINTA_19_1_A: Final = _read(VINTA, "19", "1", "a")
"""The agreed goals are not met, or inadequately."""
VINTA_19_1_B: Final = _read(VINTA, "19", "1", "b")
"""No remedy is possible."""
VINTA_19_1_C: Final = _read(VINTA, "19", "1", "c")
"""The canton does not prove that it is not at fault."""
VINTA_19_2: Final = _read(VINTA, "19", "2")
"""They are repaid if the goals are unmet within the agreed extended deadline too."""
VINTA_19_3: Final = _read(VINTA, "19", "3")
"""Goals reached and money left: two years to use it for the purpose, then the rest is repaid."""
SUG_2_2: Final = _read(SUG, "2", "2")
"""The third chapter applies unless another federal act, or a binding federal decree, says otherwise."""
SUG_12_1: Final = _read(SUG, "12", "1")
"""A project under several acts: its cost is split by the interests."""
SUG_12_3: Final = _read(SUG, "12", "3")
"""Who asks under several acts must say so; otherwise what is not due can be reclaimed."""
SUG_14_1: Final = _read(SUG, "14", "1")
"""Only costs actually incurred and strictly necessary count."""
SUG_24: Final = _read(SUG, "24")
"""Default interest after sixty days."""
SUG_28: Final = _read(SUG, "28")
"""Financial assistance for a task not performed, or inadequately: reclaimed with interest since payment."""
SUG_28_3: Final = _read(SUG, "28", "3")
"""In cases of hardship the reclaim of financial assistance may be waived."""
SUG_30_1: Final = _read(SUG, "30", "1")
"""What was granted wrongly is revoked."""
SUG_30_2: Final = _read(SUG, "30", "2", note="The three conditions stand without 'and' or 'or' between them.")
"""When revocation is waived."""
SUG_30_2_A: Final = _read(SUG, "30", "2", "a")
"""Measures that cannot be undone without unreasonable loss."""
SUG_30_2_B: Final = _read(SUG, "30", "2", "b")
"""A breach of law that was not easy to see."""
SUG_30_2_C: Final = _read(SUG, "30", "2", "c")
"""Wrong or incomplete facts that are not the recipient's fault."""
SUG_30_3: Final = _read(SUG, "30", "3")
"""With revocation the money is reclaimed, with interest since payment if the recipient was at fault."""
SUG_30_2BIS: Final = _read(SUG, "30", "2bis", note="Inserted on 1 January 2021 (AS 2020 641).")
"""Financial assistance spent in breach of the rules of procurement may be withdrawn or reclaimed."""
SUG_30_4: Final = _read(SUG, "30", "4")
"""Reclaim under Art. 12 of the act on administrative criminal law is reserved."""
SUG_31: Final = _read(SUG, "31")
"""The same for contracts: instead of revocation, withdrawal."""
SUG_32_4: Final = _read(SUG, "32", "4", note="Para. 3, about objects with a term of use, plays no part here.")
"""Criminal conduct makes the period longer."""
SUG_36: Final = _read(SUG, "36")
"""Which law applies to an application."""
ASYLG_46: Final = _read(ASYLG, "46")
"""What the cantons have to carry out."""
ASYLG_89B_1: Final = _read(ASYLG, "89b", "1")
"""A canton that fails its execution tasks without excuse: flat rates may be reclaimed."""
ASYLG_89B_2: Final = _read(ASYLG, "89b", "2")
"""A longer stay because of it: the costs may stay without compensation."""
LAST_DAY_OF_LEFTOVER: Final = _inferred(
    VINTA,
    "19",
    "3",
    "Two years after the end: the last day is the one with the same date two years later. That the law of "
    "the last day of the programme governs is inferred; there is no transitional provision.",
)
"""How the two years are counted."""
EXTENDED_END: Final = _inferred(
    VINTA, "14", "2", "A running agreement may be extended; that the end of the programme moves is inferred."
)
"""The end of the programme under an extended agreement."""
LATE_FOR_LEFTOVER: Final = _inferred(
    VINTA, "19", "3", "Money used after the time remained at its end, and is repaid: inferred."
)
"""What is used too late."""
DAYS_OF_DEFAULT_INTEREST: Final = _inferred(
    SUG,
    "24",
    None,
    "The days are counted from the due date, which is not one of them; interest begins with the day after "
    "the last of them, and the day of payment is counted. No compound interest is named.",
)
"""Which days bear default interest."""
DAYS_OF_INTEREST: Final = _inferred(
    SUG,
    "28",
    "1",
    "Interest runs 'since payment': the day of payment is not counted, the day of repayment is. No "
    "compound interest is named.",
)
"""Which days bear interest."""
NO_INTEREST_WITHOUT_FAULT: Final = _inferred(
    SUG,
    "30",
    "3",
    "Interest is named for a recipient at fault only; that none is owed otherwise is inferred.",
)
"""Revocation without fault."""
LAST_DAY_OF_LIMITATION: Final = _inferred(
    SUG,
    "32",
    None,
    "The day from which a period runs is not counted; its last day has the same date so many years later. "
    "Sundays, holidays, standstill and interruption are not considered: Art. 32 has no rule on them.",
)
"""How a limitation period is counted."""
