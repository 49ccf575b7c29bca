"""Parameters of the global flat rates for social assistance (Art. 22, 23 and 26 AsylV 2), all nominal."""

from fractions import Fraction
from typing import Any, Final

from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "ASYLUM_MINORS",
    "ASYLUM_MINORS_SHARE",
    "BASE_CONTRIBUTION",
    "BASE_CONTRIBUTION_1B",
    "GLOBAL_FLAT_RATE_1A",
    "GLOBAL_FLAT_RATE_1B",
    "GLOBAL_FLAT_RATE_2",
    "MINORS_PER_DAY",
    "REFUGEE_CARE",
    "REFUGEE_MINORS",
    "REFUGEE_MINORS_SHARE",
    "REFUGEE_OTHER",
    "REFUGEE_RENT",
    "RENT_GRADES",
]


def _francs(key: str, de: str, fr: str, it: str, en: str) -> Parameter[Chf]:
    """Return an amount per person and month; each label says of what."""
    label = Text(
        f"{de}, pro Person und Monat, in Franken",
        f"{fr}, par personne et par mois, en francs",
        f"{it}, per persona e per mese, in franchi",
        f"{en}, per person and month, in francs",
    )
    return Parameter(key, Chf, label, least=Chf(0))


def _share(key: str, de: str, fr: str, it: str, en: str) -> Parameter[Fraction]:
    return Parameter(key, Fraction, Text(de, fr, it, en), least=Fraction(1, 10_000), most=Fraction(1))


GLOBAL_FLAT_RATE_1A: Final = _francs(
    "global_flat_rate_1a",
    "Globalpauschale für Asylsuchende, schweizerischer Durchschnitt",
    "Forfait global pour les requérants d'asile, moyenne suisse",
    "Somma forfettaria globale per i richiedenti l'asilo, media svizzera",
    "Global flat rate for asylum seekers, Swiss average",
)
GLOBAL_FLAT_RATE_1B: Final = _francs(
    "global_flat_rate_1b",
    "Globalpauschale für vorläufig Aufgenommene und Schutzbedürftige ohne Aufenthaltsbewilligung, "
    "schweizerischer Durchschnitt",
    "Forfait global pour les personnes admises à titre provisoire et les personnes à protéger sans "
    "autorisation de séjour, moyenne suisse",
    "Somma forfettaria globale per le persone ammesse provvisoriamente e le persone bisognose di protezione "
    "senza permesso di dimora, media svizzera",
    "Global flat rate for temporarily admitted persons and persons in need of protection without a residence "
    "permit, Swiss average",
)
GLOBAL_FLAT_RATE_2: Final = _francs(
    "global_flat_rate_2",
    "Globalpauschale für Flüchtlinge und Staatenlose, schweizerischer Durchschnitt",
    "Forfait global pour les réfugiés et les apatrides, moyenne suisse",
    "Somma forfettaria globale per i rifugiati e gli apolidi, media svizzera",
    "Global flat rate for refugees and stateless persons, Swiss average",
)
REFUGEE_RENT: Final = _francs(
    "refugee_rent",
    "Anteil der Globalpauschale 2 für die Mietkosten",
    "Part du forfait global 2 pour les frais de loyer",
    "Quota della somma forfettaria globale 2 per le spese di locazione",
    "Part of global flat rate 2 for rent",
)
REFUGEE_OTHER: Final = _francs(
    "refugee_other",
    "Anteil der Globalpauschale 2 für die übrigen Sozialhilfekosten",
    "Part du forfait global 2 pour les autres coûts de l'aide sociale",
    "Quota della somma forfettaria globale 2 per le altre spese di aiuto sociale",
    "Part of global flat rate 2 for other social assistance",
)
REFUGEE_CARE: Final = _francs(
    "refugee_care",
    "Anteil der Globalpauschale 2 für die Betreuungs- und Verwaltungskosten",
    "Part du forfait global 2 pour les frais d'encadrement et d'administration",
    "Quota della somma forfettaria globale 2 per le spese di assistenza e amministrative",
    "Part of global flat rate 2 for care and administration",
)
REFUGEE_MINORS: Final = _francs(
    "refugee_minors",
    "Anteil der Globalpauschale 2 für unbegleitete Minderjährige",
    "Part du forfait global 2 pour les mineurs non accompagnés",
    "Quota della somma forfettaria globale 2 per i minori non accompagnati",
    "Part of global flat rate 2 for unaccompanied minors",
)
ASYLUM_MINORS: Final = _francs(
    "asylum_minors",
    "Anteil der Globalpauschalen 1a und 1b für unbegleitete Minderjährige",
    "Part des forfaits globaux 1a et 1b pour les mineurs non accompagnés",
    "Quota delle somme forfettarie globali 1a e 1b per i minori non accompagnati",
    "Part of global flat rates 1a and 1b for unaccompanied minors",
)
ASYLUM_MINORS_SHARE: Final = _share(
    "asylum_minors_share",
    "Anteil der unbegleiteten Minderjährigen, auf dem der Betrag der Globalpauschalen 1a und 1b beruht",
    "Proportion de mineurs non accompagnés sur laquelle repose le montant des forfaits globaux 1a et 1b",
    "Proporzione di minori non accompagnati su cui si basa l'importo delle somme forfettarie globali 1a e 1b",
    "Share of unaccompanied minors on which the amount in global flat rates 1a and 1b rests",
)
REFUGEE_MINORS_SHARE: Final = _share(
    "refugee_minors_share",
    "Anteil der unbegleiteten Minderjährigen, auf dem der Betrag der Globalpauschale 2 beruht",
    "Proportion de mineurs non accompagnés sur laquelle repose le montant du forfait global 2",
    "Proporzione di minori non accompagnati su cui si basa l'importo della somma forfettaria globale 2",
    "Share of unaccompanied minors on which the amount in global flat rate 2 rests",
)
BASE_CONTRIBUTION: Final = Parameter(
    "base_contribution",
    Chf,
    Text(
        "Sockelbeitrag an eine minimale Betreuungsstruktur, pro Kanton und Monat, in Franken",
        "Contribution de base à une structure d'encadrement minimale, par canton et par mois, en francs",
        "Contributo di base per una struttura minima di assistenza, per Cantone e per mese, in franchi",
        "Base contribution to a minimal care structure, per canton and month, in francs",
    ),
    least=Chf(0),
)
BASE_CONTRIBUTION_1B: Final = Parameter(
    "base_contribution_1b",
    bool,
    Text(
        "Der Sockelbeitrag ergänzt auch die Globalpauschale für vorläufig Aufgenommene und Schutzbedürftige",
        "La contribution de base complète aussi le forfait global pour les personnes admises à titre "
        "provisoire et les personnes à protéger",
        "Il contributo di base completa anche la somma forfettaria globale per le persone ammesse "
        "provvisoriamente e le persone bisognose di protezione",
        "The base contribution also complements the global flat rate for temporarily admitted and protected "
        "persons",
    ),
)
MINORS_PER_DAY: Final = Parameter(
    "minors_per_day",
    Chf,
    Text(
        "Beitrag des Bundes für unbegleitete Minderjährige, pro Person und Tag, in Franken",
        "Contribution fédérale pour les mineurs non accompagnés, par personne et par jour, en francs",
        "Contributo federale per i minori non accompagnati, per persona e per giorno, in franchi",
        "Federal contribution for unaccompanied minors, per person and day, in francs",
    ),
    least=Chf(0),
)
RENT_GRADES: Final[Parameter[tuple[Any, ...]]] = Parameter(
    "rent_grades",
    tuple,
    Text(
        "Kantonale Abstufung des Anteils für die Mietkosten, in Promille des Durchschnitts",
        "Échelonnement cantonal de la part pour les frais de loyer, en pour mille de la moyenne",
        "Graduazione cantonale della quota per le spese di locazione, in per mille della media",
        "Grading of the part for rent by canton, in per mille of the average",
    ),
)
