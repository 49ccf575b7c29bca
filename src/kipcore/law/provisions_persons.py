"""Provisions on persons that rules rest on beside the dated parameters: whole sentences, not numbers."""

from datetime import date
from typing import Final

from kipcore.types.citation import AIG, VINTA, Act, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "AIG_4_2",
    "AIG_53A_2",
    "AIG_53_5",
    "AIG_55A",
    "AIG_83_10",
    "ALL_FOREIGN_NATIONALS",
    "FOR_STATUS_S",
    "NOT_BOUND_TO_PERSON",
    "NOT_IN_ARTICLE_9",
    "PRACTICE_OF_KIP_3",
    "PROGRAMME_S_FOCUS",
    "PROSPECT_OF_STAY",
    "VINTA_6_C",
    "VINTA_10_2",
    "VINTA_12_1_F",
    "VINTA_14A_1",
    "VINTA_15_6",
    "WITH_RESIDENCE_PERMIT",
    "YEAR_FROM_ARRIVAL",
]

_STATES: Final = {VINTA: date(2025, 12, 1), AIG: date(2027, 1, 1)}
_SEM: Final = "/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html"
_GRID: Final = "https://expydoc.com/doc/11763560/eingabe-kip-2018-2021--beispiel-zielraster"


def _read(act: Act, article: str, paragraph: str | None = None, letter: str | None = None) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(act, article, paragraph, letter),
        state=_STATES[act],
    )


VINTA_14A_1: Final = _read(VINTA, "14a", "1")
"""Initial integration of refugees and temporarily admitted persons: measures in the areas of Art. 12."""
VINTA_15_6: Final = _read(VINTA, "15", "6")
"""Flat rates may also pay for measures within the standard structures of social assistance."""
VINTA_6_C: Final = _read(VINTA, "6", letter="c")
"""The local population is a target group."""
VINTA_12_1_F: Final = _read(VINTA, "12", "1", "f")
"""Living together of the local and the foreign population."""
VINTA_10_2: Final = _read(VINTA, "10", "2")
"""Whoever does not comply without an excuse may have social assistance cut."""
AIG_4_2: Final = _read(AIG, "4", "2")
"""Integration is for foreign nationals who stay longer-term and lawfully."""
AIG_53_5: Final = _read(AIG, "53", "5")
"""Social-assistance authorities register unemployed recognised refugees and temporarily admitted persons."""
AIG_53A_2: Final = _read(AIG, "53a", "2")
"""The special concerns of women, children and adolescents are taken into account."""
AIG_55A: Final = _read(AIG, "55a")
"""Measures for persons with special integration needs, as early as possible; since 1 January 2019."""
AIG_83_10: Final = _read(AIG, "83", "10")
"""Integration agreements with temporarily admitted persons, in case of special integration needs."""
WITH_RESIDENCE_PERMIT: Final = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(AIG, "58", "2"),
    state=date(2027, 1, 1),
    note="Contributions are granted for protected persons with a residence permit as well, and Art. 15 "
    "paras 1 and 6 VIntA name them; Art. 14a does not. That its measures are open to them is inferred.",
)
"""Flat rates are paid for protected persons with a residence permit: the measures are open to them."""
ALL_FOREIGN_NATIONALS: Final = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(AIG, "58", "3"),
    state=date(2027, 1, 1),
    note="The provision speaks of foreign nationals; that it does not mean the Swiss is inferred.",
)
"""The other contributions are for foreign nationals, not for the Swiss."""
NOT_BOUND_TO_PERSON: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton Aargau: Integrationsagenda Schweiz (IAS)",
    url="https://ag.ch/de/verwaltung/dvi/migration-integration/integration/grundlagen-und-zusammenarbeit/kantonales-integrationsprogramm-(kip)/integrationsagenda-schweiz-(ias)",
    note="The page of one canton.",
)
"""The flat rate is not bound to the person for whom it was paid."""
PRACTICE_OF_KIP_3: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Bundesrat, 19.10.2022: Kantonale Integrationsprogramme 2024-2027",
    url="https://www.bj.admin.ch/sem/de/home/sem/medien/mm.msg-id-90672.html",
    note="'Primarily' for persons from EU/EFTA and third states; money for status S is not in the credit.",
)
"""For whom the credit of KIP 3 is primarily meant."""
FOR_STATUS_S: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="SEM: Programm S",
    url=f"https://www.isc-ejpd.admin.ch{_SEM}",
    note="Support measures for persons with protection status S.",
)
"""Programme S is for persons with protection status S."""
PROGRAMME_S_FOCUS: Final = Source(
    certainty=Certainty.DERIVED,
    title="SEM: Programm S",
    url=f"https://www.metas.ch{_SEM}",
    note="As of 1 June 2022: a focus on language, access to the labour market, and support of families and "
    "children. Which areas and elements these are is matched here; Art. 12 para. 1 let. g VIntA has the "
    "labour market beside school, vocational training and health care.",
)
"""What Programme S concentrated on before 2024."""
PROSPECT_OF_STAY: Final = Source(
    certainty=Certainty.DERIVED,
    title="SEM: Eingabe KIP 2018-2021, Beispiel Zielraster",
    url=_GRID,
    note="Initial information for all who newly arrive with a prospect of a longer-term, lawful stay. Art. 6 "
    "VIntA itself does not ask for it; that the target group does is inferred, with Art. 4 para. 2 AIG.",
)
"""The programmes address persons with a prospect of a longer-term, lawful stay."""
NOT_IN_ARTICLE_9: Final = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(VINTA, "9", "1"),
    state=date(2025, 12, 1),
    note="The article names recognised refugees and temporarily admitted persons; the change of 22 October "
    "2025 added protected persons to Art. 10 and not here.",
)
"""Whom the duty to register does not name."""
YEAR_FROM_ARRIVAL: Final = Source(
    certainty=Certainty.DERIVED,
    title="SEM: Eingabe KIP 2018-2021, Beispiel Zielraster",
    url=_GRID,
    note="'As early as possible, but after one year at the latest': that the year runs from the arrival, and "
    "ends with the same day a year later, is inferred.",
)
"""From when the year for the assignment runs."""
