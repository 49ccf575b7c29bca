"""Numbers of persons, projects, courses and municipalities that were printed about Zurich."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law.data.municipalities import DIETIKON, USTER, ZURICH_CITY
from kipcore.cantons.zurich.law.sources import figures as money, offices as said
from kipcore.cantons.zurich.types.records import PublishedCount
from kipcore.types.dates import DateRange
from kipcore.types.figure import Precision
from kipcore.types.text import Text

__all__ = ["PUBLISHED_COUNTS"]

_EXACT, _ABOUT = Precision.EXACT, Precision.ABOUT
_2015: Final = DateRange(date(2015, 1, 23), date(2015, 1, 23))
_2023: Final = DateRange.of_years(2023, 2026)

PUBLISHED_COUNTS: Final[tuple[PublishedCount, ...]] = (
    PublishedCount(
        key="cantonal_projects_2008",
        value=69,
        what=Text(
            "unterstützte Projekte im Kanton",
            "projets bénéficiant d'un soutien dans le canton",
            "progetti che ricevono un sostegno nel Cantone",
            "supported projects in the canton",
        ),
        precision=_EXACT,
        during=DateRange.of_years(2008),
        source=said.BUSINESS_REPORT_2008,
    ),
    PublishedCount(
        key="city_projects_2008",
        value=8,
        what=Text(
            "unterstützte Projekte der Städte",
            "projets des villes bénéficiant d'un soutien",
            "progetti delle città che ricevono un sostegno",
            "supported projects of the cities",
        ),
        precision=_EXACT,
        during=DateRange.of_years(2008),
        source=said.BUSINESS_REPORT_2008,
    ),
    PublishedCount(
        key="municipal_delegates_2015",
        value=30,
        what=Text(
            "Gemeinden mit Integrationsbeauftragten",
            "communes avec une déléguée ou un délégué à l'intégration",
            "Comuni con una delegata o un delegato all'integrazione",
            "municipalities with an integration delegate",
        ),
        precision=_EXACT,
        during=_2015,
        source=said.ONE_YEAR_OF_KIP,
    ),
    PublishedCount(
        key="first_information_2015",
        value=25,
        what=Text(
            "Gemeinden mit individueller Erstinformation",
            "communes avec première information individuelle",
            "Comuni con prima informazione individuale",
            "municipalities with individual first information",
        ),
        precision=_EXACT,
        during=_2015,
        source=said.ONE_YEAR_OF_KIP,
    ),
    PublishedCount(
        key="dietikon_district_participants_2013",
        value=4,
        what=Text(
            "teilnehmende Gemeinden des Bezirks Dietikon, von 11",
            "communes participantes du district de Dietikon, sur 11",
            "Comuni partecipanti del distretto di Dietikon, su 11",
            "municipalities of the district of Dietikon that take part, of 11",
        ),
        precision=_EXACT,
        during=DateRange(date(2013, 6, 1), date(2013, 6, 30)),
        source=said.DIETIKON,
        municipality=DIETIKON,
    ),
    PublishedCount(
        key="persons_in_municipal_care_2020",
        value=17_000,
        what=Text(
            "Asylsuchende, vorläufig Aufgenommene und Flüchtlinge in der Zuständigkeit der Gemeinden",
            "requérants d'asile, personnes admises à titre provisoire et réfugiés relevant de la compétence "
            "des communes",
            "richiedenti l'asilo, persone ammesse provvisoriamente e rifugiati di competenza dei Comuni",
            "asylum seekers, temporarily admitted persons and refugees for whom the municipalities are "
            "responsible",
        ),
        precision=Precision.JUST_UNDER,
        during=DateRange(date(2020, 12, 31), date(2020, 12, 31)),
        source=money.LANDBOTE_CARE,
    ),
    PublishedCount(
        key="zurich_city_courses_2023",
        value=160,
        what=Text(
            "Semesterkurse pro Jahr",
            "cours semestriels par année",
            "corsi semestrali all'anno",
            "semester courses a year",
        ),
        precision=_ABOUT,
        during=_2023,
        source=money.ZURICH_CITY_LANGUAGE_2023,
        municipality=ZURICH_CITY,
    ),
    PublishedCount(
        key="zurich_city_learners_2023",
        value=1_750,
        what=Text(
            "Teilnehmende an Sprachkursen pro Jahr",
            "participants aux cours de langue par année",
            "partecipanti ai corsi di lingua all'anno",
            "learners in language courses a year",
        ),
        precision=_ABOUT,
        during=_2023,
        source=money.ZURICH_CITY_LANGUAGE_2023,
        municipality=ZURICH_CITY,
    ),
    PublishedCount(
        key="uster_arrivals_2024",
        value=560,
        what=Text(
            "Zuzüge aus dem Ausland pro Jahr",
            "arrivées de l'étranger par année",
            "arrivi dall'estero all'anno",
            "arrivals from abroad a year",
        ),
        precision=_ABOUT,
        during=DateRange.of_years(2024),
        source=said.USTER,
        municipality=USTER,
    ),
)
"""What is counted one by one: no figure of money, and no law."""
