"""Pages and notices from which the published figures of Zurich are taken."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = [
    "ASYLUM_SHARE_2018",
    "ASYLUM_SHARE_LATER",
    "IAZH_CEILINGS_2021",
    "LANDBOTE_AGE",
    "LANDBOTE_CARE",
    "QUOTA_2019",
    "QUOTA_2022",
    "QUOTA_LATER",
    "SRF_CITY_2018",
    "WINTERTHUR_KIP_2",
    "WINTERTHUR_PROJECTS",
    "ZURICH_CITY_CREDIT",
    "ZURICH_CITY_INFORMATION_2015",
    "ZURICH_CITY_LANGUAGE_2015",
    "ZURICH_CITY_LANGUAGE_2019",
    "ZURICH_CITY_LANGUAGE_2023",
]

_OFFICIAL, _COMMUNAL, _PRESS = Certainty.OFFICIAL, Certainty.COMMUNAL, Certainty.PRESS
_DERIVED: Final = Certainty.DERIVED
_CITY: Final = "https://www.stadt-zuerich.ch"
_WINTERTHUR: Final = "https://stadt.winterthur.ch/gemeinde/verwaltung"
_ASYLUM: Final = (
    "http://zh.ch./de/soziales/sozialhilfe/sozialhilfehandbuch/flexdata-definition/"
    "2-organisation-in-der-sozialhilfe/2-3-aufgaben-des-kantonalen-sozialamts/"
    "2-3-05-aufgaben-der-abteilung-asylkoordination/versions/2-3-05-aufgaben-der-abteilung-asylkoordination"
)

IAZH_CEILINGS_2021: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, 5. Mai 2020: Integrationsagenda Kanton Zürich (IAZH), Liste der Kostendächer 2021",
    url="https://de.readkong.com/page/integrationsagenda-kanton-zurich-iazh-liste-der-6620632",
)
ASYLUM_SHARE_2018: Final = Source(
    certainty=_OFFICIAL,
    title="Sozialhilfehandbuch Kanton Zürich, Kapitel 2.3.05: Aufgaben der Asylkoordination (2018)",
    url=f"{_ASYLUM}-v3.html",
)
ASYLUM_SHARE_LATER: Final = Source(
    certainty=_DERIVED,
    title="Sozialhilfehandbuch Kanton Zürich, Kapitel 2.3.05: Aufgaben der Asylkoordination (später)",
    url=f"{_ASYLUM}-v5.html",
    note="A later version of the chapter; since which day it holds was not seen, and 2021 is taken.",
)
QUOTA_2019: Final = Source(
    certainty=_PRESS,
    title="Limmattaler Zeitung: Quote gesenkt, ab heute müssen die Gemeinden weniger Asylsuchende aufnehmen",
    url="https://www.limmattalerzeitung.ch/limmattal/zuerich/"
    "quote-gesenkt-ab-heute-muessen-die-gemeinden-weniger-asylsuchende-aufnehmen-134148486",
)
QUOTA_2022: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich, AOZ: Asylsuchende",
    url=f"{_CITY}/aoz/de/index/sozialhilfe/fuersorge/asylsuchende.html",
    note="Told for October 2022.",
)
QUOTA_LATER: Final = Source(
    certainty=_DERIVED,
    title="uster24: Asylcontainer Fällanden",
    url="https://uster24.ch/articles/262077-asylcontainer-faellanden-kantonsrat-kuendig-irritiert-ueber-bundesgerichtsentscheid",
    note="Later than October 2022; the day since which it holds was not seen.",
)
LANDBOTE_CARE: Final = Source(
    certainty=_PRESS,
    title="Landbote: Gemeinden betreuen Flüchtlinge enger",
    url="https://www.landbote.ch/gemeinden-betreuen-fluechtlinge-enger-294881683113",
)
LANDBOTE_AGE: Final = Source(
    certainty=_PRESS,
    title="Landbote: Integration wird individualisiert",
    url="https://www.landbote.ch/front/Integration-wird-individualisiert/story/23019750",
)
SRF_CITY_2018: Final = Source(
    certainty=_PRESS,
    title="SRF: Die Stadt Zürich will keine Abstriche machen bei der Integration",
    url="https://www.srf.ch/news/asylfuersorge-zum-trotz-die-stadt-zuerich-will-keine-abstriche-machen-bei-der-integration",
)
ZURICH_CITY_INFORMATION_2015: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich, 13. Mai 2015: Medienmitteilung zur Willkommenskultur",
    url=f"{_CITY}/misc/de/mitteilungsarchiv/medienmitteilungen/2015/05/150513b1.html",
)
ZURICH_CITY_LANGUAGE_2015: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich, 20. August 2014: Sprachförderung 2015-2018",
    url="http://www.stadt-zuerich.ch/content/prd/de/index/ueber_das_departement/medien/medienmitteilungen/2014/august/140820a.html",
)
ZURICH_CITY_LANGUAGE_2019: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich, 20. Juli 2017: Sprachförderung 2019-2022",
    url=f"{_CITY}/prd/de/index/ueber_das_departement/medien/medienmitteilungen/2017/170720b.html",
)
ZURICH_CITY_LANGUAGE_2023: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich: Die Zürcher Sprachförderung wird fortgesetzt, 2023-2026",
    url="https://www.nau.ch/ort/zurich/die-zurcher-sprachforderung-wird-fortgesetzt-66256697",
)
ZURICH_CITY_CREDIT: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Zürich: Integrationskredit",
    url=f"{_CITY}/de/lebenslagen/unterstuetzung-und-beratung/diversitaet-und-inklusion/integration/"
    "kredite-integrationsprojekte/integrationskredit.html",
    note="Own money of the city; the page is undated.",
)
WINTERTHUR_KIP_2: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Winterthur: Neu geordnete Prioritäten in der Integrationspolitik und KIP",
    url=f"{_WINTERTHUR}/stadtkanzlei/kommunikation-stadt-winterthur/medienmitteilungen-stadt-winterthur/"
    "neu-geordnete-prioritaeten-in-der-integrationspolitik-und-kantonales-integrationsprogramm",
    note="After a cut; what it was before is not printed.",
)
WINTERTHUR_PROJECTS: Final = Source(
    certainty=_COMMUNAL,
    title="Stadt Winterthur, Fachstelle Integrationsförderung: Projekte",
    url=f"{_WINTERTHUR}/kulturelles-und-dienste/stadtentwicklung/fachstelle-integrationsfoerderung/projekte",
    note="City credit and federal money of the service agreement together.",
)
