"""Figures of the canton as a whole: projects before the programmes, the IAZH pool, asylum quotas."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.cantons.zurich.law.figures._writing import francs, part
from kipcore.cantons.zurich.law.sources import figures as said, offices
from kipcore.law.figures.terms import derived
from kipcore.types.dates import DateRange
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.text import Text

__all__ = [
    "ASYLUM_SHARE_2018",
    "ASYLUM_SHARE_LATER",
    "IAZH_POOL_2021",
    "PROJECTS_2010",
    "PROJECTS_2011",
    "PROJECTS_2011_BUDGET",
    "QUOTA_2019",
    "QUOTA_2022",
    "QUOTA_BEFORE_2019",
    "QUOTA_LATER",
    "UNDER_26_2019",
]

_IN_ALL: Final = FigureUnit.IN_ALL
_ROUNDED: Final = Precision.ROUNDED
_PROJECTS: Final = Text(
    "Unterstützung von Integrationsprojekten in den Gemeinden, Rechnung",
    "soutien à des projets d'intégration dans les communes, compte",
    "sostegno a progetti d'integrazione nei Comuni, consuntivo",
    "support of integration projects in the municipalities, account",
)
_SHARE: Final = Text(
    "Anteil des Kantons an den Asylsuchenden",
    "part des requérants d'asile attribués au canton",
    "quota dei richiedenti l'asilo attribuiti al Cantone",
    "the canton's share of asylum seekers",
)
_QUOTA: Final = Text(
    "Aufnahmequote der Gemeinden: Personen je Einwohnerin oder Einwohner",
    "quota d'accueil des communes : personnes par habitant",
    "quota d'accoglienza dei Comuni: persone per abitante",
    "reception quota of the municipalities: persons per inhabitant",
)

_2011 = francs(DateRange.of_years(2011), offices.BUSINESS_REPORT_2011_PROJECTS, unit=_IN_ALL)
PROJECTS_2010: Final = francs(DateRange.of_years(2010), offices.BUSINESS_REPORT_2011_PROJECTS, unit=_IN_ALL)(
    "projects_2010", 3_300_000, _PROJECTS, _ROUNDED
)
PROJECTS_2011_BUDGET: Final = _2011(
    "projects_2011_budget",
    2_900_000,
    Text(
        "Unterstützung von Integrationsprojekten in den Gemeinden, Budget",
        "soutien à des projets d'intégration dans les communes, budget",
        "sostegno a progetti d'integrazione nei Comuni, preventivo",
        "support of integration projects in the municipalities, budget",
    ),
    _ROUNDED,
)
PROJECTS_2011: Final = _2011("projects_2011", 3_100_000, _PROJECTS, _ROUNDED)

IAZH_POOL_2021: Final = francs(DateRange.of_years(2021), said.IAZH_CEILINGS_2021, unit=_IN_ALL)(
    "iazh_pool_2021",
    20_000_000,
    Text(
        "Summe der Kostendächer (IAZH) für alle Gemeinden",
        "somme des plafonds (IAZH) de toutes les communes",
        "somma dei tetti dei costi (IAZH) di tutti i Comuni",
        "sum of the ceilings (IAZH) of all municipalities",
    ),
    _ROUNDED,
)

ASYLUM_SHARE_2018: Final = part(
    "asylum_share_2018", Fraction(17, 100), _SHARE, DateRange.of_years(2018), said.ASYLUM_SHARE_2018
)
ASYLUM_SHARE_LATER: Final = part(
    "asylum_share_later",
    Fraction(179, 1000),
    _SHARE,
    DateRange(date(2021, 1, 1), None),
    said.ASYLUM_SHARE_LATER,
)

QUOTA_BEFORE_2019: Final = part(
    "quota_before_2019",
    Fraction(7, 1000),
    _QUOTA,
    DateRange(None, date(2019, 2, 28)),
    said.QUOTA_2019,
    Precision.EXACT,
)
QUOTA_2019: Final = part(
    "quota_2019",
    Fraction(6, 1000),
    _QUOTA,
    DateRange(date(2019, 3, 1), date(2022, 9, 30)),
    derived(said.QUOTA_2019, "From March 2019; 0.9 per cent is told for October 2022, so it ended before."),
    Precision.EXACT,
)
QUOTA_2022: Final = part(
    "quota_2022",
    Fraction(9, 1000),
    _QUOTA,
    DateRange(date(2022, 10, 1), date(2022, 10, 31)),
    said.QUOTA_2022,
    Precision.EXACT,
)
QUOTA_LATER: Final = part(
    "quota_later",
    Fraction(16, 1000),
    _QUOTA,
    DateRange(date(2022, 11, 1), None),
    said.QUOTA_LATER,
    Precision.EXACT,
)

UNDER_26_2019: Final = part(
    "under_26_2019",
    Fraction(60, 100),
    Text(
        "Flüchtlinge und vorläufig Aufgenommene unter 26 Jahren",
        "réfugiés et personnes admises à titre provisoire de moins de 26 ans",
        "rifugiati e persone ammesse provvisoriamente sotto i 26 anni",
        "refugees and temporarily admitted persons under 26",
    ),
    DateRange.of_years(2019),
    said.LANDBOTE_AGE,
)
