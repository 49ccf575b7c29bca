"""Provisions on the reimbursement of social assistance that rules rest on beside the dated parameters."""

from datetime import date
from typing import Final

from kipcore.types.citation import AIG, ASYLG, ASYLV_2, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "AFTER_ENTRY_20",
    "AFTER_ENTRY_24",
    "AIG_87_1A",
    "AIG_87_1B",
    "AIG_87_1D",
    "AIG_87_3",
    "AIG_87_4",
    "ASYLG_88_2",
    "ASYLG_88_3",
    "ASYLG_88_3BIS",
    "ASYLG_89_4",
    "ASYLV_20_1E",
    "ASYLV_20_1F",
    "ASYLV_20_2",
    "ASYLV_20_3",
    "ASYLV_22_2",
    "ASYLV_24A_2",
    "ASYLV_24_2",
    "ASYLV_24_3",
    "ASYLV_24_4",
    "ASYLV_24_5",
    "ASYLV_24_6",
    "ASYLV_26_2",
    "BEFORE_THE_ORDER",
    "CONTINUED",
    "EARLIER_CLAIM",
    "NOT_NAMED",
    "ONE_ASSIGNMENT",
    "PERSONS_ADMITTED",
    "PERSONS_OF_A_GROUP",
    "PERSONS_RECOGNISED",
    "PERSONS_SEEKING",
    "PROCEDURE_GROUP",
    "STATUS_END",
]


def _read(citation: Citation, state: date) -> Source:
    return Source(certainty=Certainty.STATUTE, citation=citation, state=state)


def _aig(paragraph: str, letter: str | None = None) -> Source:
    return _read(Citation(AIG, "87", paragraph, letter), date(2027, 1, 1))


def _asylg(article: str, paragraph: str) -> Source:
    return _read(Citation(ASYLG, article, paragraph), date(2027, 1, 1))


def _asylv(article: str, paragraph: str, letter: str | None = None) -> Source:
    return _read(Citation(ASYLV_2, article, paragraph, letter), date(2026, 7, 14))


def _derived(citation: Citation, note: str) -> Source:
    return Source(certainty=Certainty.DERIVED, citation=citation, state=date(2026, 7, 14), note=note)


AIG_87_1A: Final = _aig("1", "a")
"""A flat rate for each temporarily admitted person."""
AIG_87_1B: Final = _aig("1", "b")
"""A flat rate for each temporarily admitted refugee and each stateless person under Art. 31 para. 2."""
AIG_87_1D: Final = _aig("1", "d")
"""A flat rate for each stateless person under Art. 31 para. 1, or subject to expulsion."""
AIG_87_3: Final = _aig("3")
"""For letters a and b at most seven years after entry."""
AIG_87_4: Final = _aig("4")
"""For letter d at most five years after the recognition of statelessness."""
ASYLG_88_2: Final = _asylg("88", "2")
"""What the flat rates for asylum seekers and protected persons without a residence permit cover."""
ASYLG_88_3: Final = _asylg("88", "3")
"""What the flat rates for refugees and protected persons with a residence permit cover, and how long."""
ASYLG_88_3BIS: Final = _asylg("88", "3bis")
"""For groups of refugees longer than five years, namely if disabled or elderly at entry: Art. 24a AsylV 2
rests on it and pays for seven."""
ASYLG_89_4: Final = _asylg("89", "4")
"""The flat rates are adjusted to inflation from time to time."""
ASYLV_20_1E: Final = _asylv("20", "1", "e")
"""Temporary protection: at most until a residence permit under Art. 74 para. 2 AsylG is due."""
ASYLV_20_1F: Final = _asylv("20", "1", "f")
"""No payment once a permit is granted or can be claimed; payment afterwards, on request, if it is refused."""
ASYLV_20_2: Final = _asylv("20", "2")
"""Earlier protection counts towards the seven years of a temporary admission."""
ASYLV_20_3: Final = _asylv("20", "3")
"""The stay of an earlier temporary admission counts towards the time of protection."""
ASYLV_22_2: Final = _asylv("22", "2")
"""The flat rate consists of parts for rent, for social assistance and care, and for health insurance."""
ASYLV_24A_2: Final = _asylv("24a", "2")
"""What goes beyond five years includes unaccompanied minors and the severely disabled or elderly."""
ASYLV_24_2: Final = _asylv("24", "2")
"""No payment while a permit is being decided on; payment afterwards, on request, if it is refused."""
ASYLV_24_3: Final = _asylv("24", "3")
"""Half the flat rate, from the day of the claim to the day on which settlement could be granted."""
ASYLV_24_4: Final = _asylv("24", "4")
"""The stay of an earlier temporary admission counts after a recognition."""
ASYLV_24_5: Final = _asylv("24", "5")
"""Earlier protection counts after a recognition."""
ASYLV_24_6: Final = _asylv("24", "6")
"""The time of a refugee counts for a stateless person, and the other way round."""
ASYLV_26_2: Final = _asylv("26", "2")
"""The flat rate has parts for rent, for social assistance, care and administration, for deductibles."""
PERSONS_SEEKING: Final = _asylv("23", "2")
"""Asylum seekers present on the first day of the month, less those employed."""
PERSONS_ADMITTED: Final = _asylv("23", "5")
"""Admitted and protected persons present on the first day of the month, less the adjusted number employed."""
PERSONS_RECOGNISED: Final = _asylv("27", "2")
"""Refugees, stateless persons and protected persons with a permit, less the adjusted number employed."""
PERSONS_OF_A_GROUP: Final = _read(Citation(ASYLV_2, "27a"), date(2026, 7, 14))
"""All refugees of a group who are present on the first day of the month."""
BEFORE_THE_ORDER: Final = _derived(
    Citation(ASYLV_2, "20", "1"),
    "Payment is for the time of the procedure and for the time of temporary admission. Months before the "
    "order belong to a procedure, and none is stated; that admission begins with the month after the order "
    "is inferred.",
)
"""An assignment before temporary admission was ordered, and no procedure in the history."""
AFTER_ENTRY_20: Final = _derived(
    Citation(ASYLV_2, "23", "5"),
    "Art. 20 counts from the assignment or the decision; that nothing is paid before an entry that came "
    "later is inferred, because persons present are counted, and because Art. 87 para. 3 AIG counts from "
    "entry.",
)
"""An inclusion in temporary admission that was decided before the entry."""
AFTER_ENTRY_24: Final = _derived(
    Citation(ASYLV_2, "27", "2"),
    "Art. 24 begins with the month after the decision; that nothing is paid before an entry that came later "
    "is inferred, because persons present are counted.",
)
"""Family asylum, or an inclusion, that was decided before the entry."""
PROCEDURE_GROUP: Final = _derived(
    Citation(ASYLV_2, "22", "1"),
    "Persons in the procedure for temporary protection are named neither among asylum seekers nor among "
    "persons granted protection; the rate of the latter is taken.",
)
"""The flat rate for the procedure that leads to temporary protection, since 1 July 2025."""
EARLIER_CLAIM: Final = _derived(
    Citation(ASYLG, "74", "2"),
    "The Act names no claim before the years are full; that a permit granted before, or a claim that is "
    "stated, shows one is inferred.",
)
"""A residence permit after temporary protection that came before it was due."""
CONTINUED: Final = _derived(
    Citation(ASYLV_2, "24", "1"),
    "Art. 24 begins with the month after the decision; that Art. 20 runs to the end of the month of the "
    "decision, without gap and without overlap, is inferred.",
)
"""From one status to the next there is neither a gap nor an overlap."""
STATUS_END: Final = _derived(
    Citation(ASYLV_2, "27", "2"),
    "What ends payment for persons with a permit after protection, and for groups of refugees, when the "
    "status ends is not said; taken as the end of the month, because the first day of a month counts.",
)
"""A status that ends within a month for which no provision names the end."""
ONE_ASSIGNMENT: Final = _derived(
    Citation(ASYLV_2, "20", "1"),
    "One day of assignment is stated; after an earlier status it is taken to hold from the day before the "
    "new one.",
)
"""A second procedure after an earlier status."""
NOT_NAMED: Final = _derived(
    Citation(ASYLV_2, "20", "1", "f"),
    "Reimbursement ends with a permit under the law on foreign nationals; that nothing is paid for statuses "
    "named in none of Art. 20, 24 and 24a is inferred.",
)
"""Statuses for which the ordinance says nothing."""
