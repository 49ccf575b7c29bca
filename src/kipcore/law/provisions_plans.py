"""Provisions and documents that the rules about plans, agreements and duties rest on."""

from datetime import date
from typing import Final

from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "ADOPTION_ORDER",
    "BEFORE_THE_TERM",
    "CALLED_EXTENSION",
    "NO_CARRY_OVER",
    "SUG_20A_1",
    "VINTA_2_3",
    "VINTA_4_1",
    "VINTA_11",
    "VINTA_13_1",
    "VINTA_13_2",
    "VINTA_14A_2",
    "VINTA_14_1",
    "VINTA_14_2",
    "VINTA_14_4",
    "VINTA_16_1",
    "VINTA_16_2",
    "VINTA_16_3",
    "VINTA_18_2",
    "VINTA_18_3",
    "VINTA_19_3",
    "YEAR_AFTER",
]


def _vinta(article: str, paragraph: str | None) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(VINTA, article, paragraph),
        state=date(2025, 12, 1),
    )


def _derived(article: str, paragraph: str, note: str) -> Source:
    return Source(
        certainty=Certainty.DERIVED,
        citation=Citation(VINTA, article, paragraph),
        state=date(2025, 12, 1),
        note=note,
    )


VINTA_2_3: Final = _vinta("2", "3")
"""Federal contributions only within the approved credits."""
VINTA_4_1: Final = _vinta("4", "1")
"""The cantonal contact points plan specific integration support by means of the programmes."""
VINTA_11: Final = _vinta("11", None)
"""SEM grants both contributions within the approved credits, for programmes and national projects."""
VINTA_13_1: Final = _vinta("13", "1")
"""Applications are submitted to SEM."""
VINTA_13_2: Final = _vinta("13", "2")
"""SEM decides on the grant."""
VINTA_14_1: Final = _vinta("14", "1")
"""The strategic goals are fixed in a programme agreement and carried out by cantonal programmes."""
VINTA_14_2: Final = _vinta("14", "2")
"""What an agreement contains in particular."""
VINTA_14_4: Final = _vinta("14", "4")
"""The cantons decide on contributions to single projects."""
VINTA_14A_2: Final = _vinta("14a", "2")
"""The Confederation pays towards initial integration by the flat rates."""
VINTA_16_1: Final = _vinta("16", "1")
"""The EJPD fixes the distribution among the cantons, after hearing them; the key is not in the ordinance."""
VINTA_16_2: Final = _vinta("16", "2")
"""Contributions are paid on an agreement; exceptionally on a performance agreement or a ruling."""
VINTA_16_3: Final = _vinta("16", "3")
"""Own expenditure at least as high as the contribution under Art. 58 para. 3 AIG, and under it alone."""
VINTA_18_2: Final = _vinta("18", "2")
"""What the yearly report contains in particular."""
VINTA_18_3: Final = _vinta("18", "3")
"""SEM supervises by a risk-oriented strategy."""
VINTA_19_3: Final = _vinta("19", "3")
"""Remaining contributions are used within two years after the end of the programme, then repaid."""
SUG_20A_1: Final = Source(
    certainty=Certainty.STATUTE, citation=Citation(SUG, "20a", "1"), state=date(2023, 2, 13)
)
"""Programme agreements fix goals, contribution and, with the EFK, the details of financial supervision."""
BEFORE_THE_TERM: Final = _derived(
    "13",
    "1",
    "The day was not found. A programme is submitted before it begins; taken to be in the year of the eve, "
    "as for 2014, 2018 and 2024.",
)
"""In which year a programme is submitted, where the day is not known."""
YEAR_AFTER: Final = _derived(
    "18", "1", "The day was not found. A report on a year is taken to fall in the year after it."
)
"""In which year a report is due."""
ADOPTION_ORDER: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton Zürich: Kantonale Integrationsprogramme; Kanton Zug: Kantonales Integrationsprogramm",
    url="https://zg.ch/de/migration-integration/integration/kantonales-integrationsprogramm",
    note="Zürich's government adopted KIP 3 before its submission, Zug's on 28 November 2023, after it.",
)
"""The order of adoption and submission differs from canton to canton."""
CALLED_EXTENSION: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton Aargau: Das kantonale Integrationsprogramm geht in die Verlängerung",
    url="https://www.ag.ch/de/aktuell/medien/medienmitteilungen?mm=das-kantonale-integrationsprogramm-"
    "geht-in-die-verlaengerung-2a82e1f1-7caf-4d54-8006-be8cd7868bd8_de",
    note="Of KIP 2bis; the canton adds that a new programme agreement is formally required.",
)
"""One canton calls KIP 2bis an extension of KIP 2."""
NO_CARRY_OVER: Final = _derived(
    "19",
    "3",
    "It speaks of what is left at the end; on moving money between years nothing was found.",
)
"""No rule on carrying money from one year to the next."""
