"""Pages and documents about the offices, the programme and the cities of the Canton of Zurich."""

from typing import Final

from kipcore.types.source import Certainty, Source

__all__ = [
    "BUDGET_DEBATE_2014",
    "BUSINESS_REPORT_2008",
    "BUSINESS_REPORT_2011",
    "BUSINESS_REPORT_2011_PROJECTS",
    "DIETIKON",
    "FEHRALTORF_KIP_3",
    "FIELDS_OF_SUPPORT",
    "FLAT_RATE_STRATEGY",
    "HANDBOOK_13_1_05",
    "INTEGRATION_ACT_2011",
    "KIP_2BIS_DOCUMENT",
    "KIP_2BIS_RELEASE",
    "KIP_2_PUBLISHED",
    "KLOTEN",
    "LEGAL_BASES",
    "ONE_YEAR_OF_KIP",
    "USTER",
    "USTER_CONCEPT",
]

_OFFICIAL, _PRESS, _DERIVED = Certainty.OFFICIAL, Certainty.PRESS, Certainty.DERIVED
_OLD: Final = "http://www.integration.zh.ch/internet/justiz_inneres/integration/de"
_HANDBOOK: Final = "https://www.zh.ch/de/soziales/sozialhilfe/sozialhilfehandbuch/flexdata-definition"
_YUMPU: Final = "https://www.yumpu.com/de/document/view"
_REPORT_2011: Final = f"{_YUMPU}/9379056/pdf-706-seiten-7-regierungsrat-kanton-zurich"

HANDBOOK_13_1_05: Final = Source(
    certainty=_OFFICIAL,
    title="Sozialhilfehandbuch Kanton Zürich, Kapitel 13.1.05: Auftrag der kantonalen und städtischen "
    "Integrationsfachstellen",
    url=f"{_HANDBOOK}/13-integrationsmassnahmen/13-1-allgemeines-zur-beruflichen-und-sozialen-integration/"
    "13-1-05-auftrag-der-kantonalen-und-staedtischen-integrationsfachstellen.html",
    note="The page is undated; it names the decision of 19 April 2023.",
)
LEGAL_BASES: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: Rechtsgrundlagen",
    url=f"{_OLD}/integrationspolitik/rechtsgrundlagen.html",
)
FLAT_RATE_STRATEGY: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle für Integrationsfragen: Strategie Integrationspauschalen",
    url=f"{_OLD}/integrationspolitik/strategie_integrationspauschalen.html",
)
ONE_YEAR_OF_KIP: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, 23. Januar 2015: Ein Jahr KIP",
    url="https://integration.zh.ch/internet/justiz_inneres/integration/de/aktuell/mitteilungen/2015/ein-jahr-kip.html",
)
KIP_2_PUBLISHED: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, 13. Februar 2018: KIP 2",
    url="https://integration.zh.ch/internet/justiz_inneres/integration/de/aktuell/mitteilungen/2018/2018.html",
    note="The agreement is dated to mid-December 2017, the approval to June 2017; no days are printed.",
)
KIP_2BIS_RELEASE: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Mai 2021: Integrationspolitik, Bewährtes stärken, Neues entwickeln",
    url="https://www.zh.ch/de/news-uebersicht/medienmitteilungen/2021/05/"
    "integrationspolitik-im-kanton-zuerich-bewaehrtes-staerken-neues-entwickeln.html",
)
KIP_2BIS_DOCUMENT: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Integrationsprogramm 2022-2023 (KIP 2bis)",
    url="https://de.readkong.com/page/integrations-programm-2022-202-3-kip-2bis-kanton-2778118",
)
FIELDS_OF_SUPPORT: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Förderbereiche",
    url="https://www.zh.ch/de/migration-integration/integration/foerderbereiche.html",
)
BUSINESS_REPORT_2008: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Geschäftsbericht und Rechnung 2008",
    url=f"{_YUMPU}/8439544/geschaftsbericht-und-rechnung-2008-regierungsrat-kanton-zurich/105",
)
BUSINESS_REPORT_2011: Final = Source(
    certainty=_DERIVED,
    title="Kanton Zürich: Geschäftsbericht des Regierungsrats 2011",
    url=f"{_REPORT_2011}/433",
    note="The report names RRB 1105 of 14 September; that the year is 2011 follows from the report.",
)
BUSINESS_REPORT_2011_PROJECTS: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Geschäftsbericht des Regierungsrats 2011, Indikator B1",
    url=f"{_REPORT_2011}/112",
)
INTEGRATION_ACT_2011: Final = Source(
    certainty=_PRESS,
    title="SRF: Ausländer im Kanton Zürich besser integrieren",
    url="https://www.srf.ch/news/zuerich-schaffhausen-auslaender-im-kanton-zuerich-besser-integrieren",
)
BUDGET_DEBATE_2014: Final = Source(
    certainty=_PRESS,
    title="Limmattaler Zeitung: Zürcher Kantonsrat fordert Fachstelle für Integration zum Sparen auf",
    url="https://www.limmattalerzeitung.ch/limmattal/zuerich/"
    "zuercher-kantonsrat-fordert-fachstelle-fuer-integration-zum-sparen-auf-127607848",
)
DIETIKON: Final = Source(
    certainty=_PRESS,
    title="Limmattaler Zeitung: Das multikulturelle Dietikon",
    url="https://www.limmattalerzeitung.ch/limmattal/region-limmattal/"
    "das-multikulturelle-dietikon-115-nationalitaten-pragen-diese-stadt-ld.1816519",
)
KLOTEN: Final = Source(
    certainty=_PRESS,
    title="Zürcher Unterländer: Kloten integriert vorbildlich, sagt die Fachstelle",
    url="https://www.zuonline.ch/buelach/kloten-integriert-vorbildlich-sagt-die-fachstelle/story/28157846?track",
)
FEHRALTORF_KIP_3: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Gemeinde Fehraltorf setzt Integrationsprogramm mit KIP 3 fort",
    url="https://www.nau.ch/ort/pfaffikon/gemeinde-fehraltorf-setzt-integrationsprogramm-mit-kip3-fort-66700274",
)
USTER: Final = Source(
    certainty=_PRESS,
    title="uster24: Erleichterter Start dank Fachstelle Integration",
    url="https://www.uster24.ch/articles/258816-erleichterter-start-dank-fachstelle-integration",
)
USTER_CONCEPT: Final = Source(
    certainty=_PRESS,
    title="SP Uster: Vorstoss zum Integrationskonzept",
    url="http://sp-uster.ch/vorstoesse-details/167.html",
    note="The page of a party.",
)
