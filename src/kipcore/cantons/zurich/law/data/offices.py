"""Who does what in the Canton of Zurich: the office, its legal bases, responsibilities, cities, votes."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law.data.municipalities import (
    DIETIKON,
    FEHRALTORF,
    KLOTEN,
    USTER,
    WINTERTHUR,
    ZURICH_CITY,
)
from kipcore.cantons.zurich.law.sources import cantonal, communal, iazh, offices as said
from kipcore.cantons.zurich.types.office_records import (
    CantonalOffer,
    CityOffice,
    CouncilVote,
    LegalBasis,
    OfficeProfile,
    Participation,
    Responsibility,
)
from kipcore.cantons.zurich.types.offices import CantonalBody, CantonalTask, OfficeService
from kipcore.law.provisions_plans import VINTA_13_2
from kipcore.types.bodies import FederalBody
from kipcore.types.dates import DateRange
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = [
    "CITY_OFFICES",
    "COUNCIL_VOTES",
    "FIRST_INFORMATION_GUIDE",
    "INTEGRATION_OFFICE",
    "PARTICIPATIONS",
    "RESPONSIBILITIES",
]

_START: Final = date(2014, 1, 1)
_ORDERED: Final = date(2011, 9, 14)
_HANDBOOK: Final = date(2023, 4, 19)  # the page is undated and names this day
_ACT: Final = date(2019, 1, 1)  # AS 2018 3189

INTEGRATION_OFFICE: Final = OfficeProfile(
    body=CantonalBody.INTEGRATION_OFFICE,
    attached_to=CantonalBody.JUSTICE_AND_HOME_AFFAIRS,
    services=tuple(OfficeService),
    former_name=Text(
        "kantonale Fachstelle für Integrationsfragen",
        "service cantonal pour les questions d'intégration",
        "servizio cantonale per le questioni d'integrazione",
        "cantonal office for integration issues",
        "SPPP",
    ),
    former_name_until_about=2020,
    service_group=2241,
    legal_bases=(
        LegalBasis(
            title=Text(
                "Kantonsverfassung",
                "Constitution cantonale",
                "Costituzione cantonale",
                "cantonal constitution",
            ),
            provision="114",
            dated=DateRange.of_years(2005),
            source=said.LEGAL_BASES,
        ),
        LegalBasis(
            title=Text(
                "Integrationsverordnung",
                "ordonnance sur l'intégration",
                "ordinanza sull'integrazione",
                "Integration Ordinance",
                "SPPP",
            ),
            provision=None,
            dated=DateRange(date(2006, 9, 20), date(2006, 9, 20)),
            source=said.LEGAL_BASES,
        ),
    ),
    sources=(said.HANDBOOK_13_1_05, said.LEGAL_BASES, said.BUSINESS_REPORT_2008),
)
"""The Integration Office of the canton (*Fachstelle Integration*): services, former name, legal bases.

The earlier legal name went out of use about 2020; the day is not known.
"""

_FLAT_RATES_BEFORE: Final = Source(
    certainty=Certainty.DERIVED,
    title=said.FLAT_RATE_STRATEGY.title,
    url=said.FLAT_RATE_STRATEGY.url,
    note="Printed is the take-over from this office at the beginning of 2014; that the field was its own "
    "since there have been flat rates, 1 January 2008, is inferred.",
)

_FEDERAL_MONEY_AFTER: Final = Source(
    certainty=Certainty.DERIVED,
    title=cantonal.KIP_PAGE_2014.title,
    url=cantonal.KIP_PAGE_2014.url,
    note="Said of 2014 to 2017; that it holds since then is inferred: the Integration Office is attached to "
    "this department still.",
)

RESPONSIBILITIES: Final[tuple[Responsibility, ...]] = (
    Responsibility(
        who=CantonalBody.GOVERNMENT_COUNCIL,
        task=CantonalTask.ADOPTION,
        during=DateRange(date(2017, 6, 1), None),
        sources=(said.HANDBOOK_13_1_05, said.KIP_2_PUBLISHED),
    ),
    Responsibility(
        who=FederalBody.SEM,
        task=CantonalTask.EXAMINATION,
        during=DateRange(_ACT, None),
        sources=(VINTA_13_2, said.HANDBOOK_13_1_05),
    ),
    Responsibility(
        who=CantonalBody.STEERING_GROUP,
        task=CantonalTask.STEERING,
        during=DateRange(_ORDERED, date(2011, 12, 31)),
        sources=(said.BUSINESS_REPORT_2011,),
    ),
    Responsibility(
        who=CantonalBody.STEERING_BODY,
        task=CantonalTask.STEERING,
        during=KIP_2BIS.term,
        sources=(said.KIP_2BIS_RELEASE, said.KIP_2BIS_DOCUMENT),
    ),
    Responsibility(
        who=CantonalBody.INTEGRATION_OFFICE,
        task=CantonalTask.IMPLEMENTATION,
        during=DateRange(_START, None),
        sources=(cantonal.KIP_PAGE_2014, said.HANDBOOK_13_1_05),
    ),
    Responsibility(
        who=CantonalBody.INTEGRATION_OFFICE,
        task=CantonalTask.COORDINATION,
        during=DateRange(_HANDBOOK, None),
        sources=(said.HANDBOOK_13_1_05,),
    ),
    Responsibility(
        who=CantonalBody.JUSTICE_AND_HOME_AFFAIRS,
        task=CantonalTask.FEDERAL_MONEY,
        during=KIP_1.term,
        sources=(cantonal.KIP_PAGE_2014,),
    ),
    Responsibility(
        who=CantonalBody.JUSTICE_AND_HOME_AFFAIRS,
        task=CantonalTask.FEDERAL_MONEY,
        during=DateRange(KIP_2.first, None),
        sources=(_FEDERAL_MONEY_AFTER,),
    ),
    Responsibility(
        who=CantonalBody.SOCIAL_WELFARE_OFFICE,
        task=CantonalTask.FLAT_RATES,
        during=DateRange(date(2008, 1, 1), date(2013, 12, 31)),
        sources=(_FLAT_RATES_BEFORE,),
    ),
    Responsibility(
        who=CantonalBody.INTEGRATION_OFFICE,
        task=CantonalTask.FLAT_RATES,
        during=DateRange(_START, None),
        sources=(said.FLAT_RATE_STRATEGY, cantonal.KIP_PAGE_2014, iazh.FAQ, iazh.EGOVPARTNER),
    ),
    Responsibility(
        who=CantonalBody.INTEGRATION_OFFICE,
        task=CantonalTask.MUNICIPAL_AGREEMENTS,
        during=DateRange(_START, None),
        sources=(cantonal.KIP_PAGE_2014, communal.STALLIKON_KIP_3),
    ),
    Responsibility(
        who=CantonalBody.INTEGRATION_OFFICE,
        task=CantonalTask.FEDERAL_PROJECTS,
        during=DateRange.of_years(2009),
        sources=(said.BUSINESS_REPORT_2008,),
    ),
)
"""Who is responsible for what, as far as it is on record; `responsible_for` asks for a day."""

CITY_OFFICES: Final[tuple[CityOffice, ...]] = (
    CityOffice(
        name="Integrationsförderung der Stadt Zürich",
        municipality=ZURICH_CITY,
        url="http://www.stadt-zuerich.ch/content/prd/de/index/stadtentwicklung/integrationsfoerderung.html",
        sources=(said.HANDBOOK_13_1_05,),
    ),
    CityOffice(
        name="Fachstelle für Integrationsförderung der Stadt Winterthur",
        municipality=WINTERTHUR,
        url="https://stadt.winterthur.ch/gemeinde/verwaltung/kulturelles-und-dienste/stadtentwicklung/"
        "fachstelle-integrationsfoerderung",
        sources=(said.HANDBOOK_13_1_05,),
    ),
    CityOffice(
        name="Integration und Migration Stadt Uster",
        municipality=USTER,
        url=None,
        concept_of=DateRange(date(2002, 2, 1), date(2002, 2, 28)),
        sources=(said.HANDBOOK_13_1_05, said.USTER, said.USTER_CONCEPT),
    ),
)
"""The offices of the cities of Zurich, Winterthur and Uster, which the handbook names as examples."""

COUNCIL_VOTES: Final[tuple[CouncilVote, ...]] = tuple(
    CouncilVote(
        what=Text(
            "KEF-Erklärung: das KIP ohne zusätzliche Stellen umsetzen",
            "déclaration au plan financier (KEF) : mettre en œuvre le PIC sans postes supplémentaires",
            "dichiarazione sul piano finanziario (KEF): attuare il PIC senza posti supplementari",
            "declaration on the financial plan (KEF): carry out the CIP without additional posts",
        ),
        yes=yes,
        no=52,
        source=said.BUDGET_DEBATE_2014,
    )
    for yes in (115, 116)
)
"""Two votes of the Cantonal Council on the financial plan for 2015 to 2018 (*KEF-Erklärungen*)."""

PARTICIPATIONS: Final[tuple[Participation, ...]] = (
    Participation(
        municipality=DIETIKON,
        periods=(KIP_1,),
        concluded=DateRange(date(2013, 6, 1), date(2013, 6, 30)),
        delegate_since=2011,
        sources=(said.DIETIKON,),
    ),
    Participation(municipality=KLOTEN, periods=(KIP_1, KIP_2), sources=(said.KLOTEN,)),
    Participation(municipality=FEHRALTORF, periods=(KIP_3,), sources=(said.FEHRALTORF_KIP_3,)),
)
"""Municipalities that take part according to press and notices; no list of all of them was seen."""

FIRST_INFORMATION_GUIDE: Final = CantonalOffer(
    name=Text(
        "Leitfaden für Erstinformationsangebote",
        "guide pour les offres de première information",
        "guida per le offerte di prima informazione",
        "guide to offers of first information",
        "SPPP",
    ),
    open_to_non_participants=True,
    source=said.FIELDS_OF_SUPPORT,
)
"""The guide to first information (*Leitfaden*): municipalities that do not take part may use it too."""
