"""Parameters of the adjustment of the flat rate to the consumer price index (Art. 15 para. 2 VIntA)."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["CPI", "CPI_LINK", "CPI_OF_2020", "INDEX_BASE", "OFFICIAL_FLAT_RATE"]

_ABOVE_ZERO: Final = Fraction(1, 1000)

OFFICIAL_FLAT_RATE: Final = Parameter(
    "official_flat_rate",
    Chf,
    Text(
        "Amtlich veröffentlichte, angepasste Integrationspauschale, in Franken",
        "Forfait d'intégration adapté, publié officiellement, en francs",
        "Somma forfettaria adeguata, pubblicata ufficialmente, in franchi",
        "Officially published, adjusted flat rate, in francs",
    ),
    least=Chf(0),
)
INDEX_BASE: Final = Parameter(
    "flat_rate_index_base",
    Fraction,
    Text(
        "Indexstand, auf dem die Pauschale beruht (31. Oktober 2018; Dezember 2015 = 100)",
        "Niveau de l'indice sur lequel repose le forfait (31 octobre 2018 ; décembre 2015 = 100)",
        "Livello dell'indice su cui si basa la somma (31 ottobre 2018; dicembre 2015 = 100)",
        "Index on which the flat rate rests (31 October 2018; December 2015 = 100)",
    ),
    least=_ABOVE_ZERO,
)
CPI: Final = Parameter(
    "consumer_price_index",
    Fraction,
    Text(
        "Landesindex der Konsumentenpreise, Dezember 2015 = 100",
        "Indice suisse des prix à la consommation, décembre 2015 = 100",
        "Indice nazionale dei prezzi al consumo, dicembre 2015 = 100",
        "Swiss Consumer Price Index, December 2015 = 100",
    ),
    least=_ABOVE_ZERO,
)
CPI_OF_2020: Final = Parameter(
    "consumer_price_index_2020",
    Fraction,
    Text(
        "Landesindex der Konsumentenpreise, Dezember 2020 = 100",
        "Indice suisse des prix à la consommation, décembre 2020 = 100",
        "Indice nazionale dei prezzi al consumo, dicembre 2020 = 100",
        "Swiss Consumer Price Index, December 2020 = 100",
    ),
    least=_ABOVE_ZERO,
)
CPI_LINK: Final = Parameter(
    "consumer_price_index_link",
    Fraction,
    Text(
        "Verknüpfungsfaktor von der Basis Dezember 2020 zur Basis Dezember 2015",
        "Facteur de raccordement de la base décembre 2020 à la base décembre 2015",
        "Fattore di raccordo dalla base dicembre 2020 alla base dicembre 2015",
        "Link factor from base December 2020 to base December 2015",
    ),
    least=_ABOVE_ZERO,
)
