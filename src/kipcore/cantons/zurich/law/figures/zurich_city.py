"""Figures of the City of Zurich: information, language support, own credit."""

from typing import Final

from kipcore.cantons.zurich.law.data.municipalities import ZURICH_CITY
from kipcore.cantons.zurich.law.figures._writing import FROM_KIP, NET, francs
from kipcore.cantons.zurich.law.sources import figures as said
from kipcore.law.figures.terms import derived
from kipcore.types.dates import DateRange
from kipcore.types.figure import Precision
from kipcore.types.text import Text

__all__ = [
    "ZURICH_CITY_ADMITTED_2018_LOST",
    "ZURICH_CITY_ADMITTED_2018_OWN",
    "ZURICH_CITY_INFORMATION_2015_GROSS",
    "ZURICH_CITY_INFORMATION_2015_KIP",
    "ZURICH_CITY_INFORMATION_2015_NET",
    "ZURICH_CITY_INTEGRATION_CREDIT",
    "ZURICH_CITY_LANGUAGE_2015_CHILDCARE",
    "ZURICH_CITY_LANGUAGE_2015_OTHER",
    "ZURICH_CITY_LANGUAGE_2015_TOTAL",
    "ZURICH_CITY_LANGUAGE_2019_REFUNDS",
    "ZURICH_CITY_LANGUAGE_2019_TOTAL",
    "ZURICH_CITY_LANGUAGE_2023_GROSS",
    "ZURICH_CITY_LANGUAGE_2023_KIP",
    "ZURICH_CITY_LANGUAGE_2023_NET",
    "ZURICH_CITY_LANGUAGE_2023_REFUNDS",
]

_AT_MOST: Final = Precision.AT_MOST
_LANGUAGE: Final = Text(
    "Sprachförderung", "encouragement linguistique", "promozione linguistica", "language support"
)
_REFUNDS: Final = Text(
    "Rückerstattungen an Lernende mit tiefem Einkommen, daneben",
    "remboursements aux apprenants à bas revenu, en plus",
    "rimborsi ai partecipanti con basso reddito, in aggiunta",
    "refunds to learners with a low income, in addition",
)

_INFORMATION = francs(DateRange.of_years(2015), said.ZURICH_CITY_INFORMATION_2015, ZURICH_CITY)
ZURICH_CITY_INFORMATION_2015_GROSS: Final = _INFORMATION(
    "zurich_city_information_2015_gross",
    300_000,
    Text(
        "zusätzliche Informationsangebote, brutto",
        "offres d'information supplémentaires, montant brut",
        "offerte d'informazione supplementari, importo lordo",
        "additional information offers, gross",
    ),
)
ZURICH_CITY_INFORMATION_2015_KIP: Final = _INFORMATION("zurich_city_information_2015_kip", 150_000, FROM_KIP)
ZURICH_CITY_INFORMATION_2015_NET: Final = _INFORMATION("zurich_city_information_2015_net", 150_000, NET)

_2015 = francs(DateRange.of_years(2015, 2018), said.ZURICH_CITY_LANGUAGE_2015, ZURICH_CITY)
ZURICH_CITY_LANGUAGE_2015_TOTAL: Final = _2015(
    "zurich_city_language_2015_total", 1_885_000, _LANGUAGE, _AT_MOST
)
ZURICH_CITY_LANGUAGE_2015_CHILDCARE: Final = _2015(
    "zurich_city_language_2015_childcare",
    896_000,
    Text(
        "Kurse mit Kinderbetreuung",
        "cours avec garde d'enfants",
        "corsi con custodia dei bambini",
        "courses with childcare",
    ),
    _AT_MOST,
)
ZURICH_CITY_LANGUAGE_2015_OTHER: Final = _2015(
    "zurich_city_language_2015_other",
    989_000,
    Text("übrige Kurse", "autres cours", "altri corsi", "other courses"),
    _AT_MOST,
)

_2019 = francs(DateRange.of_years(2019, 2022), said.ZURICH_CITY_LANGUAGE_2019, ZURICH_CITY)
ZURICH_CITY_LANGUAGE_2019_TOTAL: Final = _2019("zurich_city_language_2019_total", 1_547_000, _LANGUAGE)
ZURICH_CITY_LANGUAGE_2019_REFUNDS: Final = _2019("zurich_city_language_2019_refunds", 240_000, _REFUNDS)

_2023 = francs(DateRange.of_years(2023, 2026), said.ZURICH_CITY_LANGUAGE_2023, ZURICH_CITY)
ZURICH_CITY_LANGUAGE_2023_GROSS: Final = _2023("zurich_city_language_2023_gross", 1_750_000, _LANGUAGE)
ZURICH_CITY_LANGUAGE_2023_KIP: Final = _2023("zurich_city_language_2023_kip", 750_000, FROM_KIP)
ZURICH_CITY_LANGUAGE_2023_NET: Final = _2023("zurich_city_language_2023_net", 1_000_000, NET)
ZURICH_CITY_LANGUAGE_2023_REFUNDS: Final = _2023("zurich_city_language_2023_refunds", 240_000, _REFUNDS)

ZURICH_CITY_INTEGRATION_CREDIT: Final = francs(DateRange(None, None), said.ZURICH_CITY_CREDIT, ZURICH_CITY)(
    "zurich_city_integration_credit",
    200_000,
    Text(
        "Integrationskredit, eigene Mittel",
        "crédit d'intégration, fonds propres",
        "credito per l'integrazione, mezzi propri",
        "integration credit, own funds",
    ),
)

_ADMITTED = francs(DateRange.of_years(2018), said.SRF_CITY_2018, ZURICH_CITY)
ZURICH_CITY_ADMITTED_2018_OWN: Final = _ADMITTED(
    "zurich_city_admitted_2018_own",
    5_800_000,
    Text(
        "eigene zusätzliche Mittel für die Integration vorläufig Aufgenommener",
        "fonds propres supplémentaires pour l'intégration des personnes admises à titre provisoire",
        "mezzi propri supplementari per l'integrazione delle persone ammesse provvisoriamente",
        "additional own funds for the integration of temporarily admitted persons",
    ),
    Precision.ROUNDED,
)
ZURICH_CITY_ADMITTED_2018_LOST: Final = francs(
    DateRange.of_years(2018),
    derived(said.SRF_CITY_2018, "The 5.8 million are told by year; that this amount is too is inferred."),
    ZURICH_CITY,
)(
    "zurich_city_admitted_2018_lost",
    2_700_000,
    Text(
        "was der Kanton der Stadt nicht mehr zahlt",
        "ce que le canton ne verse plus à la ville",
        "ciò che il Cantone non versa più alla città",
        "what the canton no longer pays the city",
    ),
    Precision.ROUNDED,
)
