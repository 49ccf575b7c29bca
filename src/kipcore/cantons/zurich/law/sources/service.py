"""Documents about the service agreements of municipalities with the canton, beyond the rates."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = [
    "PROJECT_SUPPORT_PAGE",
    "REQUIREMENTS_KIP_2",
    "SCHLIEREN_POST",
    "THALWIL_KIP_2",
    "WANGEN_BRUETTISELLEN",
    "WINTERTHUR_KIP_2BIS",
]

_OFFICIAL: Final = Certainty.OFFICIAL
_COMMUNAL: Final = Certainty.COMMUNAL

REQUIREMENTS_KIP_2: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: Vorgaben zur Umsetzung von Massnahmen in den "
    "Gemeinden im Rahmen des KIP 2018-2021",
    url="https://integration.zh.ch/internet/justiz_inneres/integration/de/gemeinden/vorgaben-zur-umsetzung-des-kip-2.html",
    note="Only the cover page was found: which costs and offers count was not read.",
)
PROJECT_SUPPORT_PAGE: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Förderung von Integrationsprojekten",
    url="https://www.zh.ch/de/migration-integration/integration/foerderung-integrationsprojekte.html",
)
WINTERTHUR_KIP_2BIS: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Winterthur: Integrationsförderung: Leistungsvereinbarung mit dem Kanton verlängert",
    url="https://stadt.winterthur.ch/gemeinde/verwaltung/stadtkanzlei/kommunikation-stadt-winterthur/medienmitteilungen-stadt-winterthur/integrationsfoerderung-leistungsvereinbarung-mit-dem-kanton-verlaengert",
)
WANGEN_BRUETTISELLEN: Final = Source(
    certainty=_COMMUNAL,
    title="Gemeinde Wangen-Brüttisellen: Integration",
    url="https://wangen-bruettisellen.ch/_rte/thema2/66391",
)
THALWIL_KIP_2: Final = Source(
    certainty=_COMMUNAL,
    title="Gemeinde Thalwil: Integrationsförderung",
    url="https://www.thalwil.ch/_rte/thema2/37706",
)
SCHLIEREN_POST: Final = Source(
    certainty=Certainty.PRESS,
    title="Limmattaler Zeitung: Anfang 2014 soll ein Integrationsbeauftragter seine Arbeit aufnehmen",
    url="https://www.limmattalerzeitung.ch/limmattal/region-limmattal/anfang-2014-soll-ein-integrationsbeauftragter-seine-arbeit-aufnehmen-127254096",
)
