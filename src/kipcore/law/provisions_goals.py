"""Whole sentences that the goals and Programme S rest on, beside the dated parameters."""

from datetime import date
from typing import Final

from kipcore.types.citation import VINTA, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "AGENDA_GROUPS",
    "NO_MALUS",
    "SCHOOL_AGE",
    "VINTA_19_1",
    "YEARS_AFTER_ENTRY",
]

AGENDA_GROUPS: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="SODK: Integrationsagenda",
    url="https://sodk.ch/de/themen/migration/integrationsagenda/",
    note="The goals speak of refugees and temporarily admitted persons; goal 2 of children from the asylum "
    "field.",
)
"""For whom the goals hold."""
SCHOOL_AGE: Final = Source(
    certainty=Certainty.DERIVED,
    title="kip-pic.ch: Integrationsagenda",
    url="https://kip-pic.ch/kip/integrationsagenda",
    note="Children of school age go to compulsory school, a standard structure that cantons and "
    "municipalities pay in full; it is no part of the Agenda. The page names no ages for them: over 4 and "
    "under 16 are those between the two groups it names.",
)
"""Children of school age are outside the Agenda."""
YEARS_AFTER_ENTRY: Final = Source(
    certainty=Certainty.DERIVED,
    title="SODK: Integrationsagenda",
    url="https://sodk.ch/de/themen/migration/integrationsagenda/",
    note="'nach Einreise' in years; that the day is the same day of the month is inferred.",
)
"""How the years after entry are counted."""
VINTA_19_1: Final = Source(
    certainty=Certainty.STATUTE, citation=Citation(VINTA, "19", "1"), state=date(2025, 12, 1)
)
"""Money is reclaimed only under three conditions together."""
NO_MALUS: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Bundesrat, 28. Mai 2025: Arbeitsmarktintegration von Personen mit Schutzstatus S",
    url="https://www.news.admin.ch/de/newnsb/wOP8w2N2zlMRvR6WElp3w",
    note="The Federal Council does without further financial incentives in the form of a malus.",
)
"""Missing the employment target costs no money."""
