"""The law as it stands in Zurich: the federal law, with what the canton adds; the default of its rules."""

from typing import Final

from kipcore.cantons.zurich.law import questions
from kipcore.cantons.zurich.law.timelines import TIMELINES
from kipcore.law.current import LAW as FEDERAL

__all__ = ["LAW"]

LAW: Final = FEDERAL.extended(
    "Zürich 2026.1",
    timelines=TIMELINES,
    questions=tuple(getattr(questions, name) for name in questions.__all__),
)
"""The federal law with the parameters and open questions of the Canton of Zurich."""
