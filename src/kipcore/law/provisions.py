"""Provisions that rules rest on beside the dated parameters: whole sentences of law, not numbers."""

from datetime import date
from typing import Final

from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "SUG_14_1",
    "VINTA_14_2",
    "VINTA_29A_2",
]


def _read(citation: Citation, state: date) -> Source:
    return Source(certainty=Certainty.STATUTE, citation=citation, state=state)


def _vinta(article: str, paragraph: str) -> Source:
    return _read(Citation(VINTA, article, paragraph), date(2025, 12, 1))


SUG_14_1: Final = _read(Citation(SUG, "14", "1"), date(2023, 2, 13))
"""Only costs actually incurred and strictly necessary are eligible."""
VINTA_14_2: Final = _vinta("14", "2")
"""An agreement names the measures of initial integration, and runs four years."""
VINTA_29A_2: Final = _vinta("29a", "2")
"""A later supplementary agreement: full rate from the first day of the month after it."""
