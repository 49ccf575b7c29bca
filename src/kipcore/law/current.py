"""The law as it stands: the default argument of every rule."""

from typing import Final

from kipcore.law import aig, asylg, asylv2, global_flat_rates, prices, questions, vinta
from kipcore.law.law import Law

__all__ = ["LAW"]

LAW: Final = Law(
    name="KIP 2026.2",
    timelines=(
        *aig.TIMELINES,
        *asylg.TIMELINES,
        *asylv2.TIMELINES,
        *global_flat_rates.TIMELINES,
        *prices.TIMELINES,
        *vinta.TIMELINES,
    ),
    readings=tuple(
        (question, question.default) for question in (getattr(questions, name) for name in questions.__all__)
    ),
)
"""The law as of the newest texts read (VIntA as of 1 December 2025), with every default reading."""
