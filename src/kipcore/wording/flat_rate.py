"""Sentences about the flat-rate payment for integration (Art. 15 and 29a VIntA)."""

from kipcore.types.text import Text

RATE = Text(
    "{status}, Entscheid vom {decided}: Der Bund zahlt dem {canton} einmalig {value}.",
    "{status}, décision du {decided} : la Confédération verse au {canton}, une seule fois, {value}.",
    "{status}, decisione del {decided}: la Confederazione versa al {canton}, una sola volta, {value}.",
    "{status}, decision of {decided}: the Confederation pays the {canton} {value}, once.",
)
BEFORE = Text(
    "Der Entscheid fällt noch unter den alten Betrag von {value}.",
    "La décision relève encore de l'ancien montant de {value}.",
    "La decisione rientra ancora nel vecchio importo di {value}.",
    "The decision still falls under the old amount of {value}.",
)
RULE = Text(
    "Die volle Pauschale gilt für Entscheide ab dem {value}.",
    "Le forfait complet vaut pour les décisions dès le {value}.",
    "La totalità della somma forfettaria vale per le decisioni dal {value}.",
    "The full flat rate is for decisions from {value}.",
)
FULL_SUCCESSOR = Text(
    "Volle Pauschale von {value}: Die Vereinbarung zum {period} enthält die Massnahmen der Erstintegration.",
    "Forfait complet de {value} : la convention sur le {period} contient les mesures de première "
    "intégration.",
    "Totalità della somma forfettaria, {value}: l'accordo sul {period} contiene le misure di prima "
    "integrazione.",
    "Full flat rate of {value}: the agreement on {period} contains the measures of initial integration.",
)
FULL_IN_TIME = Text(
    "Volle Pauschale von {value}: Die Zusatzvereinbarung vom {concluded} kam rechtzeitig, bis zum {limit}.",
    "Forfait complet de {value} : la convention additionnelle du {concluded} a été conclue à temps, "
    "avant la fin du {limit}.",
    "Totalità della somma forfettaria, {value}: l'accordo aggiuntivo del {concluded} è stato concluso "
    "in tempo, entro il {limit}.",
    "Full flat rate of {value}: the supplementary agreement of {concluded} came in time, by {limit}.",
)
FULL_LATE = Text(
    "Volle Pauschale von {value}: Die Zusatzvereinbarung vom {concluded} kam nach dem {limit} und "
    "wirkt ab dem {start}.",
    "Forfait complet de {value} : la convention additionnelle du {concluded}, postérieure au {limit}, "
    "vaut dès le {start}.",
    "Totalità della somma forfettaria, {value}: l'accordo aggiuntivo del {concluded}, posteriore al "
    "{limit}, vale dal {start}.",
    "Full flat rate of {value}: the supplementary agreement of {concluded} came after {limit} and counts "
    "from {start}.",
)
REDUCED_LATE = Text(
    "Weiterhin {value}: Die Zusatzvereinbarung vom {concluded} kam nach dem {limit} und wirkt erst ab "
    "dem {start}.",
    "Toujours {value} : la convention additionnelle du {concluded}, postérieure au {limit}, ne vaut que "
    "dès le {start}.",
    "Ancora {value}: l'accordo aggiuntivo del {concluded}, posteriore al {limit}, vale soltanto dal {start}.",
    "Still {value}: the supplementary agreement of {concluded} came after {limit} and counts only from "
    "{start}.",
)
REDUCED_NONE = Text(
    "Weiterhin {value}: Eine Zusatzvereinbarung wurde nicht abgeschlossen.",
    "Toujours {value} : aucune convention additionnelle n'a été conclue.",
    "Ancora {value}: non è stato concluso alcun accordo aggiuntivo.",
    "Still {value}: no supplementary agreement was concluded.",
)
RESETTLED = Text(
    "Pauschale von insgesamt {value}: Einreise am {entered} im Integrationsprogramm Resettlement "
    "({programme}).",
    "Forfait total de {value} : entrée le {entered} dans le programme d'intégration Resettlement "
    "({programme}).",
    "Somma forfettaria totale di {value}: entrata il {entered} nel programma d'integrazione "
    "Resettlement ({programme}).",
    "Flat rate of {value} in all: entry on {entered} in the resettlement integration programme "
    "({programme}).",
)
NOT_INDEXED = Text(
    "Nicht enthalten: die jährliche Anpassung an den Landesindex der Konsumentenpreise; amtliche "
    "indexierte Beträge sind nicht bekannt.",
    "Non compris : l'adaptation annuelle à l'indice suisse des prix à la consommation ; les montants "
    "officiels indexés ne sont pas connus.",
    "Non compreso: l'adeguamento annuale all'indice nazionale dei prezzi al consumo; gli importi "
    "ufficiali indicizzati non sono noti.",
    "Not included: the yearly adjustment to the Swiss Consumer Price Index; official indexed amounts "
    "are not known.",
)
NOT_REDUCED = Text(
    "Nicht enthalten: die Kürzung um Beiträge, die aus dem Programm S für diese Person ausbezahlt wurden.",
    "Non comprise : la réduction à concurrence des contributions du Programme S versées pour cette personne.",
    "Non compresa: la riduzione in ragione dei contributi del Programma S versati per questa persona.",
    "Not included: the reduction by what Programme S paid for this person.",
)
RESETTLEMENT_EXTRA = Text(
    "Nicht enthalten: allfällige zusätzliche Beiträge des Bundes aus dem Resettlement-Programm.",
    "Non comprises : d'éventuelles contributions supplémentaires de la Confédération au titre du "
    "programme de réinstallation.",
    "Non compresi: eventuali contributi supplementari della Confederazione nell'ambito del programma "
    "di reinsediamento.",
    "Not included: any further federal contributions from the resettlement programme.",
)
