"""Figures of the programmes of all cantons together, and what came before them, in millions of francs."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law.figures import terms as say
from kipcore.law.figures.terms import amounts, derived, official, press, shares
from kipcore.types.dates import DateRange
from kipcore.types.figure import Figure, FigureUnit, Precision
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3

__all__ = [
    "ALL_FOREIGNERS_2015",
    "ALL_FOREIGNERS_2015_CANTONS",
    "ALL_FOREIGNERS_2015_FEDERAL",
    "FEDERAL_2013",
    "FEDERAL_2013_EARLY_CHILDHOOD",
    "FEDERAL_2013_FLAT_RATES",
    "FEDERAL_2013_INFORMATION",
    "FEDERAL_2013_INTERPRETING",
    "FEDERAL_2013_LANGUAGE",
    "FEDERAL_2013_PROJECTS",
    "FEDERAL_2013_SPECIFIC",
    "KIP_1_FEDERAL_SHARE",
    "KIP_1_OWN_SHARE",
    "KIP_1_PER_INHABITANT",
    "KIP_1_PLANNED",
    "KIP_1_TOTAL",
    "KIP_2BIS_COMMITMENT",
    "KIP_2BIS_CREDIT",
    "KIP_2BIS_NATIONAL_PROGRAMMES",
    "KIP_2_CREDIT",
    "KIP_3_2024_BUDGET",
    "KIP_3_COMMITMENT",
    "KIP_3_CREDIT",
    "KIP_3_CREDIT_PER_YEAR",
    "KIP_3_NATIONAL_PROGRAMMES",
    "NATIONAL_2014_TOTAL",
    "NATIONAL_2015_EMPLOYABILITY",
    "NATIONAL_2015_INFORMATION",
    "NATIONAL_2015_LANGUAGE",
    "NATIONAL_2015_REFUGEES",
    "NATIONAL_2015_TOTAL",
    "NATIONAL_2022_CREDIT",
    "NATIONAL_2022_EMPLOYABILITY",
    "NATIONAL_2022_FLAT_RATES",
    "NATIONAL_2022_LANGUAGE",
    "NATIONAL_2022_OWN_FUNDS",
    "NATIONAL_2022_TOTAL",
    "NATIONAL_KIP_2_CREDIT",
    "NATIONAL_KIP_2_EMPLOYABILITY",
    "NATIONAL_KIP_2_FLAT_RATES",
    "NATIONAL_KIP_2_LANGUAGE",
    "NATIONAL_KIP_2_OWN_FUNDS",
    "NATIONAL_KIP_2_TOTAL",
]

_IN_ALL, _YEAR = FigureUnit.IN_ALL, FigureUnit.PER_YEAR
_ABOUT, _EXACT = Precision.ABOUT, Precision.EXACT

_2013 = amounts(
    DateRange.of_years(2013),
    press(
        "Tageswoche: Bundesamt für Migration unterstützt Integration mit 55 Millionen",
        "https://tageswoche.ch/allgemein/bundesamt-fuer-migration-unterstuetzt-integration-mit-55-millionen/index.html",
        "Flat rates, specific promotion and projects add up to 52.9 million; the article does not say what "
        "else the 55 million hold.",
    ),
    _IN_ALL,
)
FEDERAL_2013: Final = _2013("federal_2013", "55", say.ALL_FEDERAL, _ABOUT)
FEDERAL_2013_FLAT_RATES: Final = _2013("federal_2013_flat_rates", "35.3", say.FLAT_RATES)
FEDERAL_2013_SPECIFIC: Final = _2013("federal_2013_specific", "13.4", say.SPECIFIC)
FEDERAL_2013_LANGUAGE: Final = _2013("federal_2013_language", "8.3", say.LANGUAGE)
FEDERAL_2013_INFORMATION: Final = _2013("federal_2013_information", "3", say.INFORMATION, _ABOUT)
FEDERAL_2013_EARLY_CHILDHOOD: Final = _2013("federal_2013_early_childhood", "1.2", say.EARLY_CHILDHOOD)
FEDERAL_2013_INTERPRETING: Final = _2013("federal_2013_interpreting", "1.1", say.INTERPRETING)
FEDERAL_2013_PROJECTS: Final = _2013("federal_2013_projects", "4.2", say.NATIONAL_PROGRAMMES)

KIP_1_PLANNED: Final = amounts(
    DateRange(date(2014, 1, 1), None),
    official(
        "KdK: Ausbau der Integrationsförderung",
        "https://kdk.ch/aktuell/medienmitteilungen/details/ausbau-der-integrationsfoerderung",
        "Announced in 2011 for the time from 2014.",
    ),
    _YEAR,
)("kip_1_planned", "110", say.TOTAL, _ABOUT)
_KIP_1 = official(
    "SEM: KIP 2014-2017", "https://www.sem.admin.ch/sem/de/home/themen/integration/kip/2014-2017.html"
)
KIP_1_TOTAL: Final = amounts(KIP_1.term, _KIP_1, _YEAR)("kip_1_total", "115", say.TOTAL, _ABOUT)
KIP_1_FEDERAL_SHARE: Final = shares(KIP_1.term, _KIP_1)(
    "kip_1_federal_share", Fraction(2, 3), say.FEDERAL, _ABOUT
)
KIP_1_OWN_SHARE: Final = shares(KIP_1.term, _KIP_1)("kip_1_own_share", Fraction(1, 3), say.OWN_FUNDS, _ABOUT)
KIP_1_PER_INHABITANT: Final = Figure(
    "kip_1_per_inhabitant",
    Chf(15),
    FigureUnit.PER_INHABITANT_AND_YEAR,
    Precision.JUST_UNDER,
    KIP_1.term,
    say.TOTAL,
    _KIP_1,
)

NATIONAL_2014_TOTAL: Final = amounts(
    DateRange.of_years(2014),
    official(
        "SEM: Berichte Integration",
        "https://www.e-doc.admin.ch/sem/en/home/publiservice/berichte/integration.html",
        "Confederation and cantons, in the eight areas of action.",
    ),
    _IN_ALL,
)("national_2014_total", "112.5", say.TOTAL, _ABOUT)

_2015 = amounts(
    DateRange.of_years(2015),
    press(
        "faktuell.ch, 22. März 2017",
        "https://www.faktuell.ch/2017/03/22/die-spezifische-integrationsf%C3%B6rderung-im-asylbereich-verteuert-sich-massiv/",
    ),
    _IN_ALL,
)
NATIONAL_2015_TOTAL: Final = _2015("national_2015_total", "150", say.TOTAL, Precision.JUST_UNDER)
NATIONAL_2015_REFUGEES: Final = _2015("national_2015_refugees", "63", say.REFUGEES)
ALL_FOREIGNERS_2015: Final = _2015("all_foreigners_2015", "85", say.FOREIGN_NATIONALS, _ABOUT)
ALL_FOREIGNERS_2015_CANTONS: Final = _2015("all_foreigners_2015_cantons", "54", say.OWN_FUNDS)
ALL_FOREIGNERS_2015_FEDERAL: Final = _2015("all_foreigners_2015_federal", "31", say.FEDERAL)
NATIONAL_2015_INFORMATION: Final = _2015("national_2015_information", "10", say.INFORMATION)
NATIONAL_2015_LANGUAGE: Final = _2015("national_2015_language", "55", say.LANGUAGE)
NATIONAL_2015_EMPLOYABILITY: Final = _2015("national_2015_employability", "48", say.EMPLOYABILITY)

KIP_2_CREDIT: Final = amounts(
    KIP_2.term,
    press(
        "RTS: Berne soutient la poursuite des programmes d'intégration cantonaux",
        "https://rts.ch/info/suisse/8337819-berne-soutient-la-poursuite-des-programmes-dintegration-cantonaux.html",
        "On condition that the cantons contribute in the same measure.",
    ),
    _YEAR,
)("kip_2_credit", "32.4", say.CREDIT, Precision.AT_MOST)
_KIP_2 = amounts(
    KIP_2.term,
    official(
        "SEM: Subventionen im Bereich Integrationsförderung, 2018-2021",
        "https://www.rhf.admin.ch/sem/fr/home/integration-einbuergerung/integrationsfoerderung/monitoring/subventionen.html",
        "Provisional account.",
    ),
    _IN_ALL,
)
NATIONAL_KIP_2_TOTAL: Final = _KIP_2("national_kip_2_total", "869.73", say.TOTAL)
NATIONAL_KIP_2_FLAT_RATES: Final = _KIP_2("national_kip_2_flat_rates", "471.28", say.FLAT_RATES)
NATIONAL_KIP_2_CREDIT: Final = _KIP_2("national_kip_2_credit", "120.23", say.CREDIT)
NATIONAL_KIP_2_OWN_FUNDS: Final = _KIP_2("national_kip_2_own_funds", "278.22", say.OWN_FUNDS)
NATIONAL_KIP_2_LANGUAGE: Final = _KIP_2("national_kip_2_language", "332", say.LANGUAGE, _ABOUT)
NATIONAL_KIP_2_EMPLOYABILITY: Final = _KIP_2("national_kip_2_employability", "299.66", say.EMPLOYABILITY)

_2022 = amounts(
    DateRange.of_years(2022),
    official(
        "SEM: Subventionen im Bereich Integrationsförderung, 2022",
        "https://www.nkvf.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/kantonale-programme/subventionen.html",
    ),
    _IN_ALL,
)
NATIONAL_2022_TOTAL: Final = _2022("national_2022_total", "243.24", say.TOTAL)
NATIONAL_2022_FLAT_RATES: Final = _2022("national_2022_flat_rates", "155.65", say.FLAT_RATES)
NATIONAL_2022_CREDIT: Final = _2022("national_2022_credit", "31.35", say.CREDIT, _ABOUT)
NATIONAL_2022_OWN_FUNDS: Final = _2022("national_2022_own_funds", "56.24", say.OWN_FUNDS)
NATIONAL_2022_LANGUAGE: Final = _2022("national_2022_language", "88.63", say.LANGUAGE)
NATIONAL_2022_EMPLOYABILITY: Final = _2022("national_2022_employability", "73.65", say.EMPLOYABILITY)

_KIP_2BIS = press(
    "ref.ch: 124 Millionen Franken für zwei Jahre Integrationsförderung",
    "https://www.ref.ch/news/124-millionen-franken-fuer-zwei-jahre-integrationsfoerderung/",
)
KIP_2BIS_COMMITMENT: Final = amounts(KIP_2BIS.term, _KIP_2BIS, _IN_ALL)(
    "kip_2bis_commitment", "124", say.COMMITMENT
)
KIP_2BIS_CREDIT: Final = amounts(KIP_2BIS.term, _KIP_2BIS, _YEAR)("kip_2bis_credit", "32", say.CREDIT, _ABOUT)
KIP_2BIS_NATIONAL_PROGRAMMES: Final = amounts(
    KIP_2BIS.term, derived(_KIP_2BIS, "124 million less two years of about 32 million."), _IN_ALL
)("kip_2bis_national_programmes", "60", say.NATIONAL_PROGRAMMES, _ABOUT)

_KIP_3 = official(
    "SEM, 19. Oktober 2022: Kantonale Integrationsprogramme 2024-2027",
    "https://www.bj.admin.ch/sem/de/home/sem/medien/mm.msg-id-90672.html",
    "Neither flat rates nor money for protection status S are in it.",
)
KIP_3_COMMITMENT: Final = amounts(KIP_3.term, _KIP_3, _IN_ALL)("kip_3_commitment", "248.8", say.COMMITMENT)
KIP_3_CREDIT: Final = amounts(KIP_3.term, _KIP_3, _IN_ALL)("kip_3_credit", "130", say.CREDIT, _ABOUT)
KIP_3_CREDIT_PER_YEAR: Final = amounts(KIP_3.term, _KIP_3, _YEAR)(
    "kip_3_credit_per_year", "32", say.CREDIT, _ABOUT
)
KIP_3_NATIONAL_PROGRAMMES: Final = amounts(KIP_3.term, _KIP_3, _IN_ALL)(
    "kip_3_national_programmes", "119", say.NATIONAL_PROGRAMMES, _ABOUT
)
KIP_3_2024_BUDGET: Final = amounts(
    DateRange.of_years(2024),
    official(
        "EFK: Aufsicht über kantonale Integrationsprogramme",
        "https://www.efk.admin.ch/prufung/aufsicht-ueber-kantonale-integrationsprogramme/",
        "Budget of the programme agreements; what it is made of was not seen.",
    ),
    _IN_ALL,
)("kip_3_2024_budget", "384.6", say.WITH_FLAT_RATES)
