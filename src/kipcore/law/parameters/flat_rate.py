"""Parameters of the flat-rate payment for integration (Art. 15 and 29a VIntA)."""

from datetime import date
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.citation import Citation
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "FLAT_RATE",
    "FLAT_RATE_AFTER",
    "FLAT_RATE_BASIS",
    "FLAT_RATE_WITHOUT_SUPPLEMENT",
    "INDEXED",
    "REDUCED_BY_PROGRAMME_S",
    "RESETTLEMENT_FLAT_RATE",
    "RESETTLEMENT_PROGRAMME",
    "SUPPLEMENT_IN_TIME_BY",
    "SUPPLEMENT_POSSIBLE_UNTIL",
]

FLAT_RATE_BASIS: Final = Parameter(
    "flat_rate_basis",
    Citation,
    Text(
        "Rechtsgrundlage der Integrationspauschale",
        "Base légale du forfait d'intégration",
        "Base legale della somma forfettaria a favore dell'integrazione",
        "Legal basis of the flat-rate payment for integration",
    ),
)
INDEXED: Final = Parameter(
    "flat_rate_indexed",
    bool,
    Text(
        "Die Pauschale wird jährlich an den Landesindex der Konsumentenpreise angepasst",
        "Le forfait est adapté chaque année à l'indice suisse des prix à la consommation",
        "La somma forfettaria è adeguata ogni anno all'indice nazionale dei prezzi al consumo",
        "The flat rate is adjusted each year to the Swiss Consumer Price Index",
    ),
)
REDUCED_BY_PROGRAMME_S: Final = Parameter(
    "flat_rate_reduced_by_programme_s",
    bool,
    Text(
        "Die Pauschale wird um die für die Person ausbezahlten Beiträge des Programms S gekürzt",
        "Le forfait est réduit des contributions du Programme S versées pour la personne",
        "La somma forfettaria è ridotta dei contributi del Programma S versati per la persona",
        "The flat rate is reduced by what Programme S paid for the person",
    ),
)
FLAT_RATE: Final = Parameter(
    "integration_flat_rate",
    Chf,
    Text(
        "Integrationspauschale pro Person, in Franken",
        "Forfait d'intégration par personne, en francs",
        "Somma forfettaria a favore dell'integrazione per persona, in franchi",
        "Flat-rate payment for integration per person, in francs",
    ),
    least=Chf(0),
)
FLAT_RATE_WITHOUT_SUPPLEMENT: Final = Parameter(
    "integration_flat_rate_without_supplement",
    Chf,
    Text(
        "Integrationspauschale pro Person ohne Zusatzvereinbarung, in Franken",
        "Forfait d'intégration par personne sans convention additionnelle, en francs",
        "Somma forfettaria per persona senza accordo aggiuntivo, in franchi",
        "Flat-rate payment per person without supplementary agreement, in francs",
    ),
    least=Chf(0),
)
FLAT_RATE_AFTER: Final = Parameter(
    "full_flat_rate_after",
    date,
    Text(
        "Tag, nach dem ergangene Entscheide die volle Pauschale auslösen",
        "Jour après lequel une décision donne droit au forfait complet",
        "Giorno dopo il quale una decisione dà diritto alla totalità della somma forfettaria",
        "Day after which a decision draws the full flat rate",
    ),
)
SUPPLEMENT_IN_TIME_BY: Final = Parameter(
    "supplement_in_time_by",
    date,
    Text(
        "Letzter Tag für eine Zusatzvereinbarung, die von Anfang an wirkt",
        "Dernier jour pour une convention additionnelle qui vaut dès le début",
        "Ultimo giorno per un accordo aggiuntivo che vale sin dall'inizio",
        "Last day for a supplementary agreement that counts from the start",
    ),
)
SUPPLEMENT_POSSIBLE_UNTIL: Final = Parameter(
    "supplement_possible_until",
    date,
    Text(
        "Letzter Tag, an dem eine Zusatzvereinbarung möglich ist",
        "Dernier jour où une convention additionnelle est possible",
        "Ultimo giorno in cui un accordo aggiuntivo è possibile",
        "Last day on which a supplementary agreement is possible",
    ),
)
RESETTLEMENT_FLAT_RATE: Final = Parameter(
    "resettlement_flat_rate",
    Chf,
    Text(
        "Gesamte Pauschale pro Resettlement-Flüchtling, in Franken",
        "Forfait total par réfugié à réinstaller, en francs",
        "Somma forfettaria totale per rifugiato reinsediato, in franchi",
        "Total flat rate per resettled refugee, in francs",
    ),
    least=Chf(0),
)
RESETTLEMENT_PROGRAMME: Final = Parameter(
    "resettlement_programme",
    DateRange,
    Text(
        "Dauer des Integrationsprogramms für Resettlement-Flüchtlinge",
        "Durée du programme d'intégration des réfugiés à réinstaller",
        "Durata del programma di integrazione per rifugiati reinsediati",
        "Term of the integration programme for resettled refugees",
    ),
)
