"""The law as it stands: the default argument of every rule."""

from typing import Final

from kipcore.law import aig, questions, vinta
from kipcore.law.law import Law

__all__ = ["LAW"]

LAW: Final = Law(
    name="KIP 2026.1",
    timelines=(*aig.TIMELINES, *vinta.TIMELINES),
    readings=tuple(
        (question, question.default)
        for question in (
            questions.FIRST_DAY_OF_FULL_RATE,
            questions.MUNICIPAL_FUNDS,
            questions.PARITY_TEST,
        )
    ),
)
"""The law as of the newest texts read (VIntA as of 1 December 2025), with every default reading."""
