"""Figures of single cantons. No table of all 26 was found; what is not here is not known."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law.figures import terms as say
from kipcore.law.figures.terms import amounts, derived, official, press, shares
from kipcore.types.dates import DateRange
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3

__all__ = [
    "AG_KIP_2BIS_CANTON",
    "AG_KIP_2BIS_FEDERAL",
    "AG_KIP_2BIS_TOTAL",
    "AG_KIP_2_CANTON",
    "AG_KIP_2_FEDERAL",
    "AG_KIP_2_TOTAL",
    "AG_KIP_3_CANTON",
    "AG_KIP_3_FEDERAL",
    "AG_KIP_3_TOTAL",
    "AR_BEFORE",
    "AR_KIP_2_CANTON",
    "AR_KIP_2_FEDERAL",
    "AR_KIP_2_MUNICIPALITIES",
    "AR_KIP_2_TOTAL",
    "BL_KIP_2BIS_CANTON",
    "BL_KIP_2BIS_FEDERAL",
    "BL_KIP_2BIS_TOTAL",
    "BL_KIP_3_CANTON",
    "BL_KIP_3_TOTAL",
    "FR_KIP_2BIS_TOTAL",
    "FR_KIP_2_TOTAL",
    "FR_KIP_3_FEDERAL_SHARE",
    "FR_KIP_3_OWN_SHARE",
    "FR_KIP_3_TOTAL",
    "GL_KIP_3_CANTON_SHARE",
    "GL_KIP_3_FEDERAL_SHARE",
    "GL_KIP_3_MUNICIPAL_SHARE",
    "LU_KIP_1_TOTAL",
    "LU_KIP_2_CANTON",
    "LU_KIP_2_FEDERAL",
    "LU_KIP_2_TOTAL",
    "NE_KIP_2_CANTON",
    "NE_KIP_2_FEDERAL",
    "NE_KIP_2_TOTAL",
    "OW_KIP_2BIS_FEDERAL",
    "OW_KIP_2BIS_OWN",
    "OW_KIP_2BIS_TOTAL",
    "OW_KIP_2_FEDERAL",
    "OW_KIP_3_FEDERAL",
    "OW_KIP_3_OWN",
    "OW_KIP_3_PERIOD",
    "OW_KIP_3_TOTAL",
    "SG_2019_PAID",
    "SG_2019_POT",
    "SG_2019_RISE",
    "SG_FEDERAL_SHARE",
    "SG_KIP_2BIS_TOTAL",
    "SG_KIP_2_TOTAL",
    "SG_KIP_3_TOTAL",
    "SO_2018_CANTON",
    "SO_2018_FEDERAL",
    "SO_2018_TOTAL",
    "SZ_2014_TOTAL",
    "SZ_2017_CANTON",
    "SZ_2018_CANTON",
    "SZ_2018_TOTAL",
    "TG_KIP_2_CANTON",
    "TG_KIP_2_RISE",
    "VS_KIP_2BIS_OWN",
    "VS_KIP_2BIS_TOTAL",
    "ZG_KIP_2BIS_FEDERAL_SHARE",
    "ZG_KIP_3_FEDERAL_SHARE",
    "ZH_KIP_1_MAXIMUM",
]

_IN_ALL, _YEAR = FigureUnit.IN_ALL, FigureUnit.PER_YEAR
_ABOUT, _EXACT, _ROUNDED = Precision.ABOUT, Precision.EXACT, Precision.ROUNDED

ZH_KIP_1_MAXIMUM: Final = amounts(
    KIP_1.term,
    official(
        "Kanton Zürich, Fachstelle für Integrationsfragen: KIP 2014-2017",
        "http://www.integration.zh.ch/internet/justiz_inneres/integration/de/integrationspolitik/kip.html",
    ),
    _YEAR,
    Canton.ZH,
)("zh_kip_1_maximum", "6.5", say.FEDERAL, Precision.AT_MOST)

_AG_2 = press(
    "Tageswoche: Aargauer Regierung, 13 Millionen für Integrationsprogramm",
    "https://tageswoche.ch/allgemein/aargauer-regierung-13-millionen-fuer-integrationsprogramm/index.html",
)
_AG_2BIS = official(
    "Kanton Aargau: Anhörung zum KIP 2022-2023",
    "https://ag.ch/de/aktuell/anhoerungen-vernehmlassungen/archivierte-anhoerungen?dc=59576fec-1f65-4e90-9d70-788c6259e9a1_de",
)
_AG_3 = press(
    "Aargauer Zeitung: Grosser Rat spricht knapp acht Millionen für die Integration",
    "https://www.aargauerzeitung.ch/aargau/kanton-aargau/aargauer-grosser-rat-grosser-rat-spricht-knapp-acht-millionen-fuer-die-integration-gegen-den-willen-der-svp-ld.2506055",
)
AG_KIP_2_FEDERAL: Final = amounts(KIP_2.term, _AG_2, _IN_ALL, Canton.AG)(
    "ag_kip_2_federal", "7.8", say.FEDERAL
)
AG_KIP_2_TOTAL: Final = amounts(KIP_2.term, _AG_2, _IN_ALL, Canton.AG)("ag_kip_2_total", "13.6", say.TOTAL)
AG_KIP_2_CANTON: Final = amounts(
    KIP_2.term, derived(_AG_2, "Credit of 13.6 less 7.8 million of the Confederation."), _IN_ALL, Canton.AG
)("ag_kip_2_canton", "5.8", say.CANTON)
AG_KIP_2BIS_CANTON: Final = amounts(KIP_2BIS.term, _AG_2BIS, _IN_ALL, Canton.AG)(
    "ag_kip_2bis_canton", "2.9", say.CANTON
)
AG_KIP_2BIS_TOTAL: Final = amounts(KIP_2BIS.term, _AG_2BIS, _IN_ALL, Canton.AG)(
    "ag_kip_2bis_total", "6.7", say.TOTAL
)
AG_KIP_2BIS_FEDERAL: Final = amounts(
    KIP_2BIS.term, derived(_AG_2BIS, "6.7 million gross less 2.9 of the canton."), _IN_ALL, Canton.AG
)("ag_kip_2bis_federal", "3.8", say.FEDERAL)
AG_KIP_3_CANTON: Final = amounts(KIP_3.term, _AG_3, _IN_ALL, Canton.AG)("ag_kip_3_canton", "7.92", say.CANTON)
AG_KIP_3_TOTAL: Final = amounts(KIP_3.term, _AG_3, _IN_ALL, Canton.AG)("ag_kip_3_total", "16.4", say.TOTAL)
AG_KIP_3_FEDERAL: Final = amounts(
    KIP_3.term, derived(_AG_3, "16.4 million gross less 7.92 of the canton."), _IN_ALL, Canton.AG
)("ag_kip_3_federal", "8.48", say.FEDERAL)

_AR = press(
    "appenzell24: Erfolgreiches Integrationsprogramm soll weitergeführt werden",
    "http://appenzell24.ch/detail/erfolgreiches-integrationsprogramm-soll-weitergefuehrt-werden.html",
    "The Confederation bears half, canton and municipalities a quarter each.",
)
_AR_FRANCS = amounts(KIP_2.term, _AR, _IN_ALL, Canton.AR, millions=False)
_AR_DERIVED = amounts(
    KIP_2.term,
    derived(_AR, "Half of the programme, of which canton and municipalities bear a quarter each: 512 000."),
    _IN_ALL,
    Canton.AR,
    millions=False,
)
AR_KIP_2_CANTON: Final = _AR_FRANCS("ar_kip_2_canton", "512000", say.CANTON, _EXACT)
AR_KIP_2_MUNICIPALITIES: Final = _AR_FRANCS("ar_kip_2_municipalities", "512000", say.MUNICIPALITIES, _EXACT)
AR_KIP_2_FEDERAL: Final = _AR_DERIVED("ar_kip_2_federal", "1024000", say.FEDERAL, _EXACT)
AR_KIP_2_TOTAL: Final = _AR_DERIVED("ar_kip_2_total", "2048000", say.TOTAL, _EXACT)
AR_BEFORE: Final = amounts(
    DateRange(None, date(2013, 12, 31)),
    press(
        "SRF: Integrationsförderung in Ausserrhoden koordinieren",
        "https://m.srf.ch/news/regional/ostschweiz/integrationsfoerderung-in-ausserrhoden-koordinieren",
        "Before the programmes; since when was not seen.",
    ),
    _YEAR,
    Canton.AR,
    millions=False,
)("ar_before", "110000", say.CANTON_AND_MUNICIPALITIES, _ABOUT)

_BL_2BIS = press(
    "bluewin: Rund 1,5 Millionen Franken für Baselbieter Integrationsprogramm",
    "https://www.bluewin.ch/de/newsregional/nord/rund-1-5-millionen-franken-fuer-baselbieter-integrationsprogramm-718114.html",
)
_BL_3 = press(
    "bluewin: Baselbieter Landrat genehmigt Integrationsprogramm",
    "https://www.bluewin.ch/de/newsregional/nord/baselbieter-landrat-genehmigt-integrationsprogramm-1770151.html",
)
BL_KIP_2BIS_CANTON: Final = amounts(KIP_2BIS.term, _BL_2BIS, _IN_ALL, Canton.BL, millions=False)(
    "bl_kip_2bis_canton", "1498188", say.CANTON, _EXACT
)
BL_KIP_2BIS_FEDERAL: Final = amounts(KIP_2BIS.term, _BL_2BIS, _IN_ALL, Canton.BL)(
    "bl_kip_2bis_federal", "1.73", say.FEDERAL, _ABOUT
)
BL_KIP_2BIS_TOTAL: Final = amounts(
    KIP_2BIS.term,
    press(
        "Basler Zeitung: Integrationsprogramm im Landrat",
        "https://www.bazonline.ch/ihr-zieht-fruehzeitig-den-stecker-weil-ihr-den-steuerzahler-unnoetig-belastet-962212676591",
    ),
    _IN_ALL,
    Canton.BL,
)("bl_kip_2bis_total", "3.5", say.TOTAL, _ABOUT)
BL_KIP_3_CANTON: Final = amounts(KIP_3.term, _BL_3, _IN_ALL, Canton.BL)("bl_kip_3_canton", "3.4", say.CANTON)
BL_KIP_3_TOTAL: Final = amounts(KIP_3.term, _BL_3, _IN_ALL, Canton.BL)(
    "bl_kip_3_total", "7", say.TOTAL, Precision.MORE_THAN
)

_FR = "https://fr.ch/dsjs/actualites/letat-de-fribourg"
_FR_3 = press(
    "frapp: Fribourg lance son 4e programme d'intégration cantonal",
    "https://frapp.ch/fr/articles/stories/fribourg-lance-son-4e-programme-dintegration-cantonal",
)
FR_KIP_2_TOTAL: Final = amounts(
    KIP_2.term,
    official(
        "État de Fribourg: deuxième PIC",
        f"{_FR}-lance-son-deuxieme-programme-dintegration-cantonal-pour-les-annees-2018-2021",
    ),
    _YEAR,
    Canton.FR,
)("fr_kip_2_total", "2.26", say.TOTAL)
FR_KIP_2BIS_TOTAL: Final = amounts(
    KIP_2BIS.term,
    official(
        "État de Fribourg: troisième PIC",
        f"{_FR}-sengage-dans-son-troisieme-programme-dintegration-cantonal-pour-les-annees-2022-2023",
    ),
    _YEAR,
    Canton.FR,
)("fr_kip_2bis_total", "2.29", say.TOTAL)
FR_KIP_3_TOTAL: Final = amounts(KIP_3.term, _FR_3, _IN_ALL, Canton.FR)(
    "fr_kip_3_total", "35.6", say.WITH_FLAT_RATES
)
FR_KIP_3_FEDERAL_SHARE: Final = shares(KIP_3.term, _FR_3, Canton.FR)(
    "fr_kip_3_federal_share", Fraction(88, 100), say.FEDERAL, _ROUNDED
)
FR_KIP_3_OWN_SHARE: Final = shares(KIP_3.term, _FR_3, Canton.FR)(
    "fr_kip_3_own_share", Fraction(12, 100), say.CANTON_AND_MUNICIPALITIES, _ROUNDED
)

_GL = shares(
    KIP_3.term,
    press(
        "glarus24: Integrationsprogramm, Verhandlungsmandat mit dem Bund",
        "https://www.glarus24.ch/artikel/integrationsprogramm-regierungsrat-verabschiedet-verhandlungsmandat-mit-dem-bund-2437899",
    ),
    Canton.GL,
)
GL_KIP_3_FEDERAL_SHARE: Final = _GL("gl_kip_3_federal_share", Fraction(1, 2), say.FEDERAL)
GL_KIP_3_CANTON_SHARE: Final = _GL("gl_kip_3_canton_share", Fraction(1, 4), say.CANTON)
GL_KIP_3_MUNICIPAL_SHARE: Final = _GL("gl_kip_3_municipal_share", Fraction(1, 4), say.MUNICIPALITIES)

_LU = derived(
    press(
        "Luzerner Zeitung: Kanton Luzern führt abgespecktes Integrationsprogramm fort",
        "https://www.luzernerzeitung.ch/zentralschweiz/luzern/integration-kanton-luzern-fuehrt-abgespecktes-integrationsprogramm-fort-ld.2405",
    ),
    "The amounts are reported by the press; that they are for a year is inferred.",
)
_LU_2 = amounts(KIP_2.term, _LU, _YEAR, Canton.LU)
LU_KIP_1_TOTAL: Final = amounts(KIP_1.term, _LU, _YEAR, Canton.LU)("lu_kip_1_total", "2.8", say.TOTAL)
LU_KIP_2_FEDERAL: Final = _LU_2("lu_kip_2_federal", "1.3", say.FEDERAL, Precision.JUST_UNDER)
LU_KIP_2_CANTON: Final = _LU_2("lu_kip_2_canton", "1.3", say.CANTON, Precision.JUST_UNDER)
LU_KIP_2_TOTAL: Final = _LU_2("lu_kip_2_total", "2.6", say.TOTAL, _ABOUT)

_NE = official(
    "Canton de Neuchâtel, 23 novembre 2017: PIC 2018-2021",
    "https://www.ne.ch/medias/Pages/171123-Integration-interculturelle.aspx",
    "Both federal sources together, not split.",
)
NE_KIP_2_FEDERAL: Final = amounts(KIP_2.term, _NE, _YEAR, Canton.NE)(
    "ne_kip_2_federal", "2.45", say.ALL_FEDERAL
)
NE_KIP_2_CANTON: Final = amounts(KIP_2.term, _NE, _YEAR, Canton.NE)("ne_kip_2_canton", "1.0", say.CANTON)
NE_KIP_2_TOTAL: Final = amounts(KIP_2.term, _NE, _IN_ALL, Canton.NE)(
    "ne_kip_2_total", "13.8", say.WITH_FLAT_RATES
)

_OW = press(
    "nau.ch: Obwalden entscheidet über das Kantonale Integrationsprogramm",
    "https://www.nau.ch/amp/ort/sarnen/obwalden-entscheidet-uber-das-kantonale-integrationsprogramm-66486641",
)
_OW_TITLE = "bluewin: Mehr Geld für Integrationsförderung in Obwalden"
_OW_URL = (
    "https://www.bluewin.ch/de/newsregional/innerschweiz/weiterfuehrung-und-mehr-geld-fuer-"
    "integrationsfoerderung-in-obwalden-1796307.html"
)
_OW_SO_FAR = press(_OW_TITLE, _OW_URL, "Said of the amount so far, in June 2023.")
_OW_3 = amounts(KIP_3.term, _OW, _YEAR, Canton.OW, millions=False)
_OW_2BIS = amounts(KIP_2BIS.term, _OW_SO_FAR, _YEAR, Canton.OW, millions=False)
OW_KIP_3_FEDERAL: Final = _OW_3("ow_kip_3_federal", "211043", say.FEDERAL, _EXACT)
OW_KIP_3_OWN: Final = _OW_3("ow_kip_3_own", "211043", say.CANTON_AND_MUNICIPALITIES, _EXACT)
OW_KIP_3_TOTAL: Final = amounts(
    KIP_3.term,
    press(_OW_TITLE, _OW_URL, "Said of the amount from 2024 on."),
    _YEAR,
    Canton.OW,
    millions=False,
)("ow_kip_3_total", "422086", say.TOTAL, _EXACT)
OW_KIP_3_PERIOD: Final = amounts(
    KIP_3.term, derived(_OW, "Four years of 211 043 francs."), _IN_ALL, Canton.OW, millions=False
)("ow_kip_3_period", "844172", say.FEDERAL, _EXACT)
OW_KIP_2_FEDERAL: Final = amounts(
    KIP_2.term,
    press(
        "Luzerner Zeitung, 9. November 2017: Integration in Obwalden läuft gut",
        "http://www.luzernerzeitung.ch/nachrichten/zentralschweiz/obwalden/integration-in-obwalden-laeuft-gut;art178330,1135411",
    ),
    _YEAR,
    Canton.OW,
    millions=False,
)("ow_kip_2_federal", "138000", say.FEDERAL)
OW_KIP_2BIS_FEDERAL: Final = _OW_2BIS("ow_kip_2bis_federal", "138000", say.FEDERAL)
OW_KIP_2BIS_OWN: Final = _OW_2BIS("ow_kip_2bis_own", "138000", say.CANTON_AND_MUNICIPALITIES)
OW_KIP_2BIS_TOTAL: Final = _OW_2BIS("ow_kip_2bis_total", "276000", say.TOTAL)

_SG = official(
    "Kanton St.Gallen: Kantonales Integrationsprogramm",
    "https://www.sg.ch/gesundheit-soziales/soziales/integration/kantonale-integrationsfoerderung/kantonales-integrationsprogramm.html",
)
_SG_2019 = amounts(
    DateRange.of_years(2019),
    press(
        "St. Galler Tagblatt: Gemeinden schöpfen den Integrationstopf nur zu zwei Dritteln aus",
        "https://www.tagblatt.ch/amp/ostschweiz/die-stgaller-gemeinden-haben-den-integrationstopf-von-15-millionen-franken-nur-zu-zwei-dritteln-ausgeschoepft-ld.1206545",
    ),
    _IN_ALL,
    Canton.SG,
)
SG_KIP_2_TOTAL: Final = amounts(
    KIP_2.term,
    official(
        "Kanton St.Gallen: Integrationsprogramm",
        "https://www.integration.sg.ch/home/integrationsprogramm.html",
    ),
    _YEAR,
    Canton.SG,
)("sg_kip_2_total", "3.4", say.TOTAL, _ABOUT)
SG_KIP_2BIS_TOTAL: Final = amounts(KIP_2BIS.term, _SG, _YEAR, Canton.SG)(
    "sg_kip_2bis_total", "3.3", say.TOTAL, _ABOUT
)
SG_KIP_3_TOTAL: Final = amounts(KIP_3.term, _SG, _YEAR, Canton.SG)("sg_kip_3_total", "3.3", say.TOTAL, _ABOUT)
SG_FEDERAL_SHARE: Final = shares(DateRange(KIP_2.first, KIP_3.last), _SG, Canton.SG)(
    "sg_federal_share", Fraction(1, 2), say.FEDERAL
)
SG_2019_POT: Final = _SG_2019("sg_2019_pot", "15", say.FLAT_RATES)
SG_2019_PAID: Final = _SG_2019("sg_2019_paid", "9.77", say.MUNICIPALITIES)
SG_2019_RISE: Final = _SG_2019("sg_2019_rise", "5.5", say.MUNICIPALITIES)

_SO = amounts(
    DateRange.of_years(2018),
    press(
        "Solothurner Zeitung: Regierung braucht zusätzliche Millionen für die Integration",
        "https://www.solothurnerzeitung.ch/solothurn/kanton-solothurn/regierung-braucht-zusaetzliche-millionen-fuer-die-integration-131678642",
        "With the flat rates, as the amounts suggest; the article does not say so.",
    ),
    _IN_ALL,
    Canton.SO,
)
SO_2018_FEDERAL: Final = _SO("so_2018_federal", "3.1", say.ALL_FEDERAL, _ABOUT)
SO_2018_CANTON: Final = _SO("so_2018_canton", "3.4", say.CANTON)
SO_2018_TOTAL: Final = _SO("so_2018_total", "6.5", say.WITH_FLAT_RATES)

_SZ = press(
    "Höfe24: Asylsuchende im Kanton Schwyz",
    "https://xn--hfe24-jua.ch/articles/3462-77-prozent-der-asylsuchenden-sind-erwerbstaetig",
    "With the flat rates, as the amounts suggest; the article does not say so.",
)
SZ_2014_TOTAL: Final = amounts(DateRange.of_years(2014), _SZ, _IN_ALL, Canton.SZ)(
    "sz_2014_total", "1.85", say.WITH_FLAT_RATES
)
SZ_2017_CANTON: Final = amounts(DateRange.of_years(2017), _SZ, _IN_ALL, Canton.SZ, millions=False)(
    "sz_2017_canton", "890000", say.CANTON
)
SZ_2018_CANTON: Final = amounts(DateRange.of_years(2018), _SZ, _IN_ALL, Canton.SZ, millions=False)(
    "sz_2018_canton", "358000", say.CANTON
)
SZ_2018_TOTAL: Final = amounts(DateRange.of_years(2018), _SZ, _IN_ALL, Canton.SZ)(
    "sz_2018_total", "3.9", say.WITH_FLAT_RATES
)

_TG = amounts(
    KIP_2.term,
    official(
        "Kanton Thurgau: Kantonales Integrationsprogramm 2018-2021",
        "https://www.tg.ch/news.html/485/news/27645/print/html",
        "Without the running cost of the cantonal integration office; the rise is against KIP 1.",
    ),
    _YEAR,
    Canton.TG,
)
TG_KIP_2_CANTON: Final = _TG("tg_kip_2_canton", "1.23", say.CANTON)
TG_KIP_2_RISE: Final = _TG("tg_kip_2_rise", "0.4", say.CANTON)

_VS = press(
    "Rhône FM: le Valais signe une nouvelle convention avec la Confédération",
    "https://www.rhonefm.ch/actualites/integration-des-etrangers-le-valais-signe-une-nouvelle-convention-avec-la-confederation",
    "The Confederation pays the same amount.",
)
VS_KIP_2BIS_OWN: Final = amounts(KIP_2BIS.term, _VS, _IN_ALL, Canton.VS)(
    "vs_kip_2bis_own", "3", say.CANTON_AND_MUNICIPALITIES
)
VS_KIP_2BIS_TOTAL: Final = amounts(
    KIP_2BIS.term, derived(_VS, "Twice the 3 million of canton and municipalities."), _IN_ALL, Canton.VS
)("vs_kip_2bis_total", "6", say.TOTAL)

_ZG = official(
    "Kanton Zug: Kantonales Integrationsprogramm",
    "https://zg.ch/de/migration-integration/integration/kantonales-integrationsprogramm",
)
ZG_KIP_2BIS_FEDERAL_SHARE: Final = shares(KIP_2BIS.term, _ZG, Canton.ZG)(
    "zg_kip_2bis_federal_share", Fraction(1, 2), say.FEDERAL
)
ZG_KIP_3_FEDERAL_SHARE: Final = shares(KIP_3.term, _ZG, Canton.ZG)(
    "zg_kip_3_federal_share", Fraction(1, 2), say.FEDERAL
)
