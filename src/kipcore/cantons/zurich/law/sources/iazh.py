"""Documents about the Integration Agenda of the Canton of Zurich (IAZH)."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law.acts import SHG, SHV
from kipcore.types.citation import Citation
from kipcore.types.source import Certainty, Source

__all__ = [
    "ACCREDITATION",
    "CEILINGS_2021",
    "EGOVPARTNER",
    "EMBRACH",
    "FAQ",
    "FINANCING_2021",
    "FINANCING_2024",
    "HANDBOOK_ACCREDITED",
    "HANDBOOK_MEASURES",
    "HANDBOOK_REIMBURSEMENT",
    "MAUR",
    "MEILEN",
    "MUNICIPALITY_BEARS",
    "REPORTING",
    "SHG_44",
    "SHV_34",
    "STATUS_S",
]

_OFFICIAL: Final = Certainty.OFFICIAL
_HANDBOOK: Final = "zh.ch/de/migration-integration/integration/integrationsagenda/online-handbuch-iazh"
_SOCIAL: Final = "https://www.zh.ch/de/soziales/sozialhilfe/sozialhilfehandbuch/flexdata-definition"
_OLD: Final = "https://integration.zh.ch/internet/justiz_inneres/integration/de/integrationsagenda-zuerich"

FAQ: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle Integration: IAZH, FAQ",
    url=f"{_OLD}/faqs.html",
)
ACCREDITATION: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Fachstelle Integration: Akkreditierung von Angeboten",
    url=f"{_OLD}/akkreditierung-von-angeboten.html",
)
FINANCING_2021: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Online-Handbuch IAZH: Finanzierung und Reporting (Fassung 2021)",
    url=f"https://www.{_HANDBOOK}/finanzierung-reporting.html",
)
FINANCING_2024: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Online-Handbuch IAZH: Finanzierung und Reporting (Fassung 2024)",
    url=f"https://{_HANDBOOK}/finanzierung-reporting.html",
)
REPORTING: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich, Online-Handbuch IAZH: Reporting IAZH, Anleitung und Erläuterungen",
    url=f"https://{_HANDBOOK}/finanzierung-reporting/reporting-iazh--anleitung-und-erlaeuterungen.html",
)
CEILINGS_2021: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: IAZH, Liste der Kostendächer der Gemeinden (5. Mai 2020)",
    url="https://de.readkong.com/page/integrationsagenda-kanton-zurich-iazh-liste-der-6620632",
)
STATUS_S: Final = Source(
    certainty=_OFFICIAL,
    title="Kanton Zürich: Integration Status S",
    url="https://www.zh.ch/de/migration-integration/ukrainehilfe/integration-status-s.html",
)
HANDBOOK_ACCREDITED: Final = Source(
    certainty=_OFFICIAL,
    title="Sozialhilfehandbuch Kanton Zürich, 18.3.06: Abrechnung akkreditierter Integrationsmassnahmen",
    url=f"{_SOCIAL}/18-kostenersatzpflicht/18-3-kostenersatz-nach-shg/"
    "18-3-06-abrechnung-akkreditierter-integrationsmassnahmen.html",
    state=date(2021, 1, 5),
)
HANDBOOK_REIMBURSEMENT: Final = Source(
    certainty=_OFFICIAL,
    title="Sozialhilfehandbuch Kanton Zürich, 18.3.01: Kostenersatz nach § 44 SHG",
    url=f"{_SOCIAL}/18-kostenersatzpflicht/18-3-kostenersatz-nach-shg/18-3-01-kostenersatz-nach--44-shg.html",
)
HANDBOOK_MEASURES: Final = Source(
    certainty=_OFFICIAL,
    title="Sozialhilfehandbuch Kanton Zürich, 13.2.01: Integrationsmassnahmen in der Sozialhilfe",
    url=f"{_SOCIAL}/13-integrationsmassnahmen/13-2-massnahmen-der-sozialhilfe/"
    "13-2-01-integrationsmassnahmen-in-der-sozialhilfe--ueberblick.html",
    state=date(2024, 1, 1),
)
SHG_44: Final = Source(
    certainty=Certainty.STATUTE,
    citation=Citation(SHG, "44", "1"),
    url="http://www.sozialhilfe.zh.ch/Lists/Gesetzestexte/DispItem.aspx?ID=188",
    note="Read in a copy without a date on the canton's old site: the ten years may have changed since.",
)
SHV_34: Final = Source(
    certainty=_OFFICIAL,
    citation=Citation(SHV, "34", "4"),
    title="Kanton Zürich, Online-Handbuch IAZH: Reporting IAZH, Anleitung und Erläuterungen",
    url=REPORTING.url,
)
MUNICIPALITY_BEARS: Final = Source(
    certainty=Certainty.DERIVED,
    title="Kanton Zürich, Online-Handbuch IAZH: Reporting IAZH, Anleitung und Erläuterungen",
    url=REPORTING.url,
    note="They get asylum welfare (Asylfürsorge), not social assistance, so § 44 SHG reimburses nothing; "
    "that the rest stays with the municipality follows and is not said.",
)
EGOVPARTNER: Final = Source(
    certainty=_OFFICIAL,
    title="egovpartner: Vorprojekt Integration abgeschlossen",
    url="https://egovpartner.ch/aktuelles/news/detail/vorprojekt-integration-abgeschlossen/",
)
MEILEN: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Gemeinde Meilen: Erneuerte Vereinbarung",
    url="https://meileneranzeiger.ch/erneuerte-vereinbarung/",
)
EMBRACH: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Gemeinde Embrach: Integrationspauschale, Vereinbarung mit dem Kanton",
    url="https://nau.ch/ort/embrach/integrationspauschale-vereinbarung-kanton-zh-mit-gemeinde-embrach-65856357",
)
MAUR: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Gemeinde Maur: Leistungsvereinbarung mit dem Kanton verlängert",
    url="https://www.nau.ch/ort/maur/maur-verlangert-leistungsvereinbarung-mit-kanton-zurich-66639673",
)
