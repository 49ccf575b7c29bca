"""The canton's pages about KOMPAKT, its service for municipalities."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = [
    "KOMPAKT",
    "KOMPAKT_IMPLEMENTATION",
    "KOMPAKT_PLANNING",
    "KOMPAKT_PROGRAMME",
    "KOMPAKT_QUALITY",
]

_OFFICIAL: Final = Certainty.OFFICIAL
_HOME: Final = "http://www.integration.zh.ch/internet/justiz_inneres/integration/de/gemeinden/kompakt"
_UNDATED: Final = "The page is undated; it belongs to the canton's site of the time of KIP 1."

KOMPAKT: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KOMPAKT",
    url=f"{_HOME}.html",
    note=_UNDATED,
)
KOMPAKT_PLANNING: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KOMPAKT, Planung & Vorbereitung",
    url=f"{_HOME}/planung.html",
    note=_UNDATED,
)
KOMPAKT_PROGRAMME: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KOMPAKT, Programm",
    url=f"{_HOME}/programm.html",
    note=_UNDATED,
)
KOMPAKT_IMPLEMENTATION: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KOMPAKT, Umsetzung & Finanzierung",
    url=f"{_HOME}/umsetzung.html",
    note=_UNDATED,
)
KOMPAKT_QUALITY: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: KOMPAKT, Qualitätssicherung",
    url=f"{_HOME}/umsetzung/Qualitaetssicherung.html",
    note=_UNDATED,
)
