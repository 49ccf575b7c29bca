"""Provisions on the reimbursement of social assistance that rules rest on beside the dated parameters."""

from datetime import date
from typing import Final

from kipcore.types.citation import AIG, ASYLG, ASYLV_2, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "AIG_87_1A",
    "AIG_87_1B",
    "AIG_87_1D",
    "AIG_87_3",
    "AIG_87_4",
    "ASYLG_88_2",
    "ASYLG_88_3",
    "ASYLG_88_3BIS",
    "ASYLG_89_4",
    "ASYLV_20_1F",
    "ASYLV_20_2",
    "ASYLV_20_3",
    "ASYLV_24_2",
    "ASYLV_24_4",
    "ASYLV_24_5",
    "ASYLV_24_6",
    "CONTINUED",
    "NOT_NAMED",
    "ONE_ASSIGNMENT",
    "PERSONS_COUNTED",
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
"""For groups of refugees longer than five years, namely if disabled or elderly at entry."""
ASYLG_89_4: Final = _asylg("89", "4")
"""The flat rates are adjusted to inflation from time to time."""
ASYLV_20_1F: Final = _asylv("20", "1", "f")
"""No payment once a permit is granted or can be claimed; payment afterwards, on request, if it is refused."""
ASYLV_20_2: Final = _asylv("20", "2")
"""Earlier protection counts towards the seven years of a temporary admission."""
ASYLV_20_3: Final = _asylv("20", "3")
"""The stay of an earlier temporary admission counts towards the time of protection."""
ASYLV_24_2: Final = _asylv("24", "2")
"""No payment while a permit is being decided on; payment afterwards, on request, if it is refused."""
ASYLV_24_4: Final = _asylv("24", "4")
"""The stay of an earlier temporary admission counts after a recognition."""
ASYLV_24_5: Final = _asylv("24", "5")
"""Earlier protection counts after a recognition."""
ASYLV_24_6: Final = _asylv("24", "6")
"""The time of a refugee counts for a stateless person, and the other way round."""
PERSONS_COUNTED: Final = _asylv("27", "2")
"""Persons present on the first day of the month are counted."""
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
