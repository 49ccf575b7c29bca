"""What the ordinance and SEM say of the duties under an agreement, and of their days."""

from datetime import date
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_ACT = date(2019, 1, 1)  # AS 2018 3189
_NEW = date(2019, 5, 1)  # AS 2019 1229: Art. 14 para. 6, Art. 15 in its new wording
_KIP_1 = DateRange.of_years(2014, 2017)
_KIP_2 = DateRange.of_years(2018, 2021)
_KIP_3 = DateRange.of_years(2024, 2027)


def _since(first: date, parameter: Parameter[Any], value: Any, article: str, paragraph: str) -> Timeline[Any]:
    """Return what the ordinance says since a day; the wording before it was not found."""
    before = DateRange(first, None).day_before()
    return Timeline(
        parameter,
        (
            Unknown(DateRange(None, before), f"the rule before {first} (the wording was not found)"),
            Cited(
                value,
                DateRange(first, None),
                Source(
                    certainty=Certainty.STATUTE,
                    citation=Citation(VINTA, article, paragraph),
                    url="https://www.fedlex.admin.ch/eli/cc/2018/511/de",
                    state=date(2025, 12, 1),
                ),
            ),
        ),
    )


def _official(title: str, url: str, note: str = "") -> Source:
    return Source(certainty=Certainty.OFFICIAL, title=title, url=url, note=note)


_MONITORING = (
    "https://www.sem.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/"
    "kantonale-programme/monitoring.html"
)

TIMELINES: Final = (
    Timeline(
        p.SUBMISSION_BY,
        (
            Cited(
                date(2013, 6, 30),
                _KIP_1,
                _official(
                    "SEM: Weiterentwicklung der schweizerischen Integrationspolitik",
                    "https://www.sem.admin.ch/content/sem/de/home/themen/integration/politik/weiterentwicklung.html",
                    "Set by the circular of 30 April 2013; an earlier circular may have existed.",
                ),
            ),
            Cited(
                date(2017, 5, 31),
                _KIP_2,
                _official(
                    "SEM: Kantonale Integrationsprogramme (KIP) 2018-2021",
                    "https://www.sem.admin.ch/sem/de/home/themen/integration/kip/2018-2021.html",
                ),
            ),
            Unknown(
                DateRange.of_years(2022, 2023),
                "the day for the programmes of 2022 to 2023; no document was seen",
            ),
            Cited(
                date(2023, 4, 30),
                _KIP_3,
                _official(
                    "Cantone dei Grigioni, 21.11.2022: programma d'integrazione cantonale 2024-2027",
                    "https://www.gr.ch/IT/temi/Integrazione/attualita/Seiten/20221121.aspx",
                    "It says by when the cantons establish their programmes; the circular was not seen.",
                ),
            ),
        ),
    ),
    Timeline(
        p.INTEGRATION_AGENDA_PLAN_BY,
        (
            Cited(
                date(2019, 4, 30),
                _KIP_2,
                Source(
                    certainty=Certainty.DERIVED,
                    title="Aargauer Zeitung, April 2019: 18000 Franken pro Flüchtling",
                    url="https://www.aargauerzeitung.ch/aargau/kanton-aargau/18000-franken-pro-fluechtling-"
                    "bessere-integration-dank-it-plattform-134395519",
                    note="The press says until the end of April; the last day of the month is inferred.",
                ),
            ),
        ),
    ),
    _since(_ACT, p.YEARLY_REPORT, True, "18", "1"),
    Timeline(
        p.KEY_FIGURES_REPORTED,
        (
            Cited(
                False,
                DateRange(None, date(2018, 12, 31)),
                _official("SEM: Monitoring", _MONITORING, "First asked for on 2019, a test year."),
            ),
            Cited(
                True,
                DateRange(_ACT, date(2021, 12, 31)),
                _official("SEM: Monitoring", _MONITORING, "Circular of 4 December 2018, no. 7.2."),
            ),
            Cited(
                True,
                DateRange(date(2022, 1, 1), None),
                Source(
                    certainty=Certainty.DERIVED,
                    title="SEM: Monitoring",
                    url=_MONITORING,
                    note="The circular is that of 2018 to 2021; taken to go on, as no end was found.",
                ),
            ),
        ),
    ),
    _since(_ACT, p.REGISTRATION_REPORT, True, "9", "3"),
    _since(_NEW, p.FLAT_RATE_PAYMENTS, 2, "15", "4"),
    _since(_ACT, p.FINANCIAL_SUPERVISION, True, "18", "4"),
    _since(_ACT, p.QUALITY_CRITERIA, True, "20", "1"),
    _since(_ACT, p.MUNICIPALITIES_INVOLVED, True, "14", "3"),
    _since(_NEW, p.USE_SHOWN, True, "14", "6"),
)
"""Since when each duty holds, and the days that were published."""
