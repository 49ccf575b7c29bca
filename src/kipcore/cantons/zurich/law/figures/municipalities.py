"""Figures of the municipalities of Zurich besides the City of Zurich."""

from fractions import Fraction
from typing import Final

from kipcore.cantons.zurich.law.data.municipalities import DIETLIKON, GEROLDSWIL, SCHLIEREN, WINTERTHUR
from kipcore.cantons.zurich.law.figures._writing import FROM_KIP, francs, part
from kipcore.cantons.zurich.law.sources import communal, figures as said, press
from kipcore.law.figures.terms import derived
from kipcore.types.dates import DateRange
from kipcore.types.figure import Precision
from kipcore.types.programme import KIP_1, KIP_2, KIP_3
from kipcore.types.text import Text

__all__ = [
    "DIETLIKON_KIP_3_CONTRIBUTION",
    "DIETLIKON_KIP_3_COST",
    "GEROLDSWIL_2014_CANTON",
    "GEROLDSWIL_2014_OWN",
    "GEROLDSWIL_2014_TOTAL",
    "SCHLIEREN_KIP_1_SHARE",
    "WINTERTHUR_KIP_2",
    "WINTERTHUR_PROJECTS",
]

_ABOUT: Final = Precision.ABOUT
_COST: Final = Text(
    "Kosten der Massnahmen der Leistungsvereinbarung",
    "coûts des mesures de la convention de prestations",
    "costi delle misure dell'accordo di prestazione",
    "cost of the measures of the service agreement",
)
_OWN: Final = Text("Anteil der Gemeinde", "part de la commune", "quota del Comune", "municipality's share")

_DIETLIKON = francs(KIP_3.term, communal.DIETLIKON_KIP_3, DIETLIKON)
DIETLIKON_KIP_3_COST: Final = _DIETLIKON("dietlikon_kip_3_cost", 46_500, _COST)
DIETLIKON_KIP_3_CONTRIBUTION: Final = _DIETLIKON(
    "dietlikon_kip_3_contribution", 23_250, FROM_KIP, Precision.AT_MOST
)

_GEROLDSWIL = francs(DateRange.of_years(2014), press.GEROLDSWIL_KIP_1, GEROLDSWIL)
GEROLDSWIL_2014_OWN: Final = _GEROLDSWIL("geroldswil_2014_own", 19_000, _OWN, Precision.ROUNDED)
GEROLDSWIL_2014_CANTON: Final = _GEROLDSWIL("geroldswil_2014_canton", 23_000, FROM_KIP, _ABOUT)
GEROLDSWIL_2014_TOTAL: Final = _GEROLDSWIL("geroldswil_2014_total", 42_000, _COST, _ABOUT)

SCHLIEREN_KIP_1_SHARE: Final = part(
    "schlieren_kip_1_share",
    Fraction(26, 100),
    Text(
        "Anteil der Gemeinde in bar, mit anerkannten eigenen Leistungen",
        "part de la commune en argent, avec des prestations propres reconnues",
        "quota del Comune in denaro, con prestazioni proprie riconosciute",
        "municipality's share in cash, with recognised own services",
    ),
    KIP_1.term,
    derived(press.SCHLIEREN_KIP_1, "The city pays just under 52 000 francs, the canton about 147 000."),
    municipality=SCHLIEREN,
)

WINTERTHUR_KIP_2: Final = francs(KIP_2.term, said.WINTERTHUR_KIP_2, WINTERTHUR)(
    "winterthur_kip_2", 425_000, FROM_KIP, _ABOUT
)
WINTERTHUR_PROJECTS: Final = francs(KIP_2.term, said.WINTERTHUR_PROJECTS, WINTERTHUR)(
    "winterthur_projects",
    250_000,
    Text(
        "Projektförderung",
        "encouragement de projets",
        "promozione di progetti",
        "support of projects",
    ),
    _ABOUT,
)
