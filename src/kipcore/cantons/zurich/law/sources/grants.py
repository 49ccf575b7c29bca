"""Pages about grants for projects and for volunteering: of the canton, and of its two largest cities."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = [
    "PROJECTS_2018",
    "PROJECTS_2020",
    "PROJECTS_2022",
    "PROJECTS_KIP_3",
    "VOLUNTEERS",
    "WINTERTHUR_APPLICATIONS",
    "WINTERTHUR_PROJECTS",
    "ZURICH_CREDIT_NEW",
    "ZURICH_CREDIT_OLD",
]

_OFFICIAL: Final = Certainty.OFFICIAL
_COMMUNAL: Final = Certainty.COMMUNAL
_CALLS: Final = "https://integration.zh.ch/internet/justiz_inneres/integration/de/projekte"

PROJECTS_2018: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle Integration: Ausschreibung Integrationsprojekte 2018-2019",
    url=f"{_CALLS}/ausschreibung_integrationsprojekte.html",
)
PROJECTS_2020: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle Integration: Ausschreibung Integrationsprojekte 2020-2021",
    url=f"{_CALLS}/ausschreibung_integrationsprojekte_2020-2021.html",
)
PROJECTS_2022: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Förderung von Integrationsprojekten 2022-2023",
    url="https://www.zh.ch/de/migration-integration/integration/foerderung-integrationsprojekte.html",
)
PROJECTS_KIP_3: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Förderung von Integrationsprojekten 2024-2027",
    url="https://zh.ch/de/migration-integration/integration/foerderung-integrationsprojekte.html",
)
VOLUNTEERS: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Gesuch für das Förderprogramm «qualifiziert engagiert»",
    url="https://zh.ch/de/migration-integration/integration/integrationsagenda/"
    "foerderung-der-freiwilligenarbeit-fuer-und-mit-gefluechteten-qualifiziert-engagiert/"
    "gesuch-einreichen-fuer-das-foerderprogram-qualifiziert-engagiert.html",
)
ZURICH_CREDIT_OLD: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich: Integrationskredit (frühere Seite)",
    url="https://www.stadt-zuerich.ch/prd/de/index/stadtentwicklung/integrationsfoerderung/"
    "integrationsprojekte/integrationskredit.html",
)
ZURICH_CREDIT_NEW: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich: Integrationskredit",
    url="https://www.stadt-zuerich.ch/de/lebenslagen/unterstuetzung-und-beratung/"
    "diversitaet-und-inklusion/integration/kredite-integrationsprojekte/integrationskredit.html",
)
WINTERTHUR_APPLICATIONS: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Winterthur: Vorgehen für Projektgesuche",
    url="https://stadt.winterthur.ch/gemeinde/verwaltung/kulturelles-und-dienste/stadtentwicklung/"
    "soziale-stadtentwicklung/integrationspolitik/projekte/vorgehen-fuer-projektgesuche",
)
WINTERTHUR_PROJECTS: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Winterthur: Projekte der Fachstelle Integrationsförderung",
    url="https://stadt.winterthur.ch/gemeinde/verwaltung/kulturelles-und-dienste/stadtentwicklung/"
    "fachstelle-integrationsfoerderung/projekte",
)
