"""The law as it stands: the default argument of every rule."""

from typing import Final

from kipcore.law import (
    agenda,
    aig,
    asylg,
    asylg_duties,
    asylv2,
    duties,
    global_flat_rates,
    integration,
    prices,
    programme_s,
    programmes,
    questions,
    sug,
    vinta,
    vinta_costs,
)
from kipcore.law.law import Law

__all__ = ["LAW"]

LAW: Final = Law(
    name="KIP 2026.2",
    timelines=(
        *agenda.TIMELINES,
        *aig.TIMELINES,
        *asylg.TIMELINES,
        *asylg_duties.TIMELINES,
        *asylv2.TIMELINES,
        *duties.TIMELINES,
        *global_flat_rates.TIMELINES,
        *integration.TIMELINES,
        *prices.TIMELINES,
        *programme_s.TIMELINES,
        *programmes.TIMELINES,
        *sug.TIMELINES,
        *vinta.TIMELINES,
        *vinta_costs.TIMELINES,
    ),
    readings=tuple(
        (question, question.default) for question in (getattr(questions, name) for name in questions.__all__)
    ),
)
"""The law as of the newest texts read (VIntA as of 1 December 2025), with every default reading."""
