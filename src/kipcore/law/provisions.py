"""Provisions that rules rest on beside the dated parameters: whole sentences of law, not numbers."""

from datetime import date
from typing import Final

from kipcore.types.citation import AIG, SUG, VINTA, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "AFTER_1_MAY",
    "AIG_58_2",
    "COST",
    "NO_RATE_FOR_S",
    "ONLY_ON_A_PROGRAMME",
    "RESETTLEMENT",
    "VINTA_14A_3",
    "VINTA_15_1",
    "VINTA_15_3",
    "VINTA_15_4",
    "VINTA_15_5",
    "VINTA_29A_2",
    "VINTA_29A_3",
]


def _vinta(article: str, paragraph: str) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(VINTA, article, paragraph),
        state=date(2025, 12, 1),
    )


COST: Final = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(SUG, "14", "1"),
    state=date(2023, 2, 13),
    note="The provision says which costs count; that a contribution cannot exceed them is inferred.",
)
"""Only costs actually incurred and strictly necessary are eligible."""
VINTA_14A_3: Final = _vinta("14a", "3")
"""Which measures of initial integration an agreement contains."""
VINTA_15_1: Final = _vinta("15", "1")
"""For whom the flat rate is paid: three groups of persons, once."""
VINTA_15_3: Final = _vinta("15", "3")
"""The flat rate is paid on the basis of the programme agreements."""
VINTA_15_4: Final = _vinta("15", "4")
"""It is paid twice a year, on the number of actual decisions."""
VINTA_15_5: Final = _vinta("15", "5")
"""Cantons may use flat rates for asylum seekers in the extended procedure: these draw none themselves."""
AIG_58_2: Final = Source(
    certainty=Certainty.STATUTE, citation=Citation(AIG, "58", "2"), state=date(2027, 1, 1)
)
"""For which groups of persons the Confederation pays flat rates."""
NO_RATE_FOR_S: Final = Source(
    certainty=Certainty.OFFICIAL,
    citation=Citation(AIG, "58", "2"),
    title="SEM: Änderung der VIntA, Status S",
    url="https://www.fedpol.admin.ch/sem/de/home/sem/rechtsetzung/archiv/vinta-status-s.html",
    note="SEM says expressly that no flat rate is paid for persons with status S without a residence permit.",
)
"""No flat rate for protected persons without a residence permit."""
ONLY_ON_A_PROGRAMME: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Fachstelle für Integrationsfragen des Kantons Zürich: KIP",
    url="http://www.integration.zh.ch/internet/justiz_inneres/integration/de/integrationspolitik/kip.html",
    note="From 2014 federal money for specific integration support is paid only on the basis of a KIP. The "
    "wording of the ordinance before May 2019 was not found.",
)
"""No federal money without a programme, before Art. 15 para. 3 VIntA said so."""
AFTER_1_MAY: Final = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(VINTA, "29a", "1"),
    state=date(2025, 12, 1),
    note="The full amount is for decisions after 1 May 2019; that the day itself keeps the old amount is "
    "inferred.",
)
"""What is decided under Art. 29a, but not after its day."""
VINTA_29A_2: Final = _vinta("29a", "2")
"""A later supplementary agreement: full rate from the first day of the month after it."""
VINTA_29A_3: Final = _vinta("29a", "3")
"""A supplementary agreement is possible until 30 November 2020; then the next agreement."""
RESETTLEMENT: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="SEM: Resettlement, Integration",
    url="https://www.sem.admin.ch/sem/de/home/asyl/resettlement/integration.html",
    note="11 000 francs per person on top of the flat rate for entries before the change of 2019.",
)
"""What the resettlement programme paid on top of the flat rate."""
