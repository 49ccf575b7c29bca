"""Figures of the pilots beside the programmes: pre-apprenticeship (INVOL) and financial allowances (FiZu)."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law.figures.terms import amounts, derived, official, press, shares
from kipcore.types.dates import DateRange
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_3
from kipcore.types.text import Text

__all__ = [
    "FIZU_PER_PERSON",
    "FIZU_TOTAL",
    "INVOL_AI_MAXIMUM",
    "INVOL_AI_SHARE",
    "INVOL_CREDIT",
    "INVOL_PLUS_CREDIT",
]

_INVOL = Text(
    "Integrationsvorlehre (INVOL)",
    "préapprentissage d'intégration",
    "pretirocinio d'integrazione (PTI)",
    "pre-apprenticeship for integration",
    "SsSP",
)
_INVOL_AND_LANGUAGE = Text(
    "Integrationsvorlehre und frühzeitige Sprachförderung",
    "préapprentissage d'intégration et encouragement précoce de la langue",
    "pretirocinio d'integrazione e promozione precoce della lingua",
    "pre-apprenticeship for integration and early language support",
)
_UPSTREAM = Text(
    "Beitrag des Bundes an vorgelagerte Massnahmen der Integrationsvorlehre",
    "contribution fédérale aux mesures en amont du préapprentissage d'intégration",
    "contributo federale alle misure a monte del pretirocinio d'integrazione",
    "federal contribution to measures ahead of the pre-apprenticeship for integration",
)
_FIZU = Text(
    "Finanzielle Zuschüsse (FiZu)",
    "allocations financières (AFi)",
    "assegni finanziari",
    "financial allowances",
    "SSPP",
)

INVOL_CREDIT: Final = amounts(
    DateRange.of_years(2018, 2021),
    official(
        "SEM: Integrationsvorlehre und frühzeitige Sprachförderung",
        "https://www.sem.admin.ch/sem/de/home/themen/integration/ppnb/integrvorlehre-sprachfoerd.html",
        "Decision of the Federal Council of 18 December 2015.",
    ),
    FigureUnit.IN_ALL,
)("invol_credit", "54", _INVOL_AND_LANGUAGE)
INVOL_PLUS_CREDIT: Final = amounts(
    DateRange(date(2021, 8, 1), date(2024, 7, 31)),
    derived(
        press(
            "Blick: Projekt für Integrationsvorlehren wird erweitert",
            "https://blick.ch/news/projekt-verlaengert-projekt-fuer-integrationsvorlehren-wird-erweitert-id16499969.html",
        ),
        "Reported for three years; that these are the courses from August 2021 on is inferred.",
    ),
    FigureUnit.IN_ALL,
)("invol_plus_credit", "44.8", _INVOL)
_AI = press(
    "appenzell24: Subventionsvertrag mit dem Bund für Integrationsvorlehre",
    "https://appenzell24.ch/news/subventionsvertrag-mit-dem-bund-fuer-integrationsvorlehre/",
    "A subsidy contract beside the programme agreement: half of the cost, up to the maximum.",
)
INVOL_AI_SHARE: Final = shares(KIP_3.term, _AI, Canton.AI)("invol_ai_share", Fraction(1, 2), _UPSTREAM)
INVOL_AI_MAXIMUM: Final = amounts(KIP_3.term, _AI, FigureUnit.PER_YEAR, Canton.AI, millions=False)(
    "invol_ai_maximum", "60000", _UPSTREAM, Precision.AT_MOST
)

_PHASE_1 = DateRange.of_years(2021, 2023)
_20MIN = press(
    "20 Minuten, 16. Mai 2019: finanzielle Zuschüsse",
    "https://www.pressreader.com/switzerland/20-minuten-zurich/20190516/281547997344167",
    "Planned for at least 300 persons a year. Phase I was later extended to the end of 2024.",
)
FIZU_PER_PERSON: Final = amounts(_PHASE_1, _20MIN, FigureUnit.PER_PERSON_AND_YEAR, millions=False)(
    "fizu_per_person", "12000", _FIZU
)
FIZU_TOTAL: Final = amounts(_PHASE_1, _20MIN, FigureUnit.IN_ALL)("fizu_total", "11.4", _FIZU)
