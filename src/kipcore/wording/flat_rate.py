"""Sentences about the nominal flat rate of a decision (Art. 15 and 29a VIntA)."""

from kipcore.types.text import Text

RATE = Text(
    "{status}, Entscheid vom {decided}: Die Integrationspauschale an den {canton} beträgt nominal "
    "{value}, einmalig.",
    "{status}, décision du {decided} : le forfait d'intégration unique versé au {canton} est de "
    "{value} (montant nominal).",
    "{status}, decisione del {decided}: la somma forfettaria unica a favore dell'integrazione versata "
    "al {canton} è di {value} (importo nominale).",
    "{status}, decision of {decided}: the one-off flat-rate payment for integration to the {canton} is "
    "{value} (nominal).",
)
BEFORE = Text(
    "Der Entscheid fällt noch unter den alten Betrag von {value}.",
    "La décision relève encore de l'ancien montant de {value}.",
    "La decisione rientra ancora nel vecchio importo di {value}.",
    "The decision still falls under the old amount of {value}.",
)
RULE = Text(
    "Die volle Pauschale gibt es frühestens für Entscheide, die ab dem {value} ergangen sind.",
    "Le forfait complet est versé au plus tôt pour les décisions rendues dès le {value}.",
    "La totalità della somma forfettaria è versata al più presto per le decisioni emesse dal {value}.",
    "The full flat rate is paid at the earliest for decisions issued from {value}.",
)
FULL_SUCCESSOR = Text(
    "Volle Pauschale von {value}: Die Vereinbarung zum {period} muss die Massnahmen der "
    "Erstintegration enthalten.",
    "Forfait complet de {value} : la convention relative au {period} doit contenir les mesures de "
    "première intégration.",
    "Totalità della somma forfettaria, {value}: l'accordo relativo al {period} deve contenere le "
    "misure di prima integrazione.",
    "Full flat rate of {value}: the agreement on {period} must contain the measures of initial integration.",
)
FULL_IN_TIME = Text(
    "Volle Pauschale von {value}: Die Zusatzvereinbarung vom {concluded} wurde rechtzeitig, bis "
    "spätestens am {limit}, abgeschlossen.",
    "Forfait complet de {value} : la convention additionnelle du {concluded} a été conclue à temps, "
    "d'ici au {limit}.",
    "Totalità della somma forfettaria, {value}: l'accordo aggiuntivo del {concluded} è stato concluso "
    "in tempo, entro il {limit}.",
    "Full flat rate of {value}: the supplementary agreement of {concluded} was concluded in time, by "
    "{limit}.",
)
FULL_LATE = Text(
    "Volle Pauschale von {value}: Die Zusatzvereinbarung vom {concluded} wurde nach dem {limit} "
    "abgeschlossen und wirkt ab dem {start}.",
    "Forfait complet de {value} : la convention additionnelle du {concluded}, postérieure au {limit}, "
    "vaut dès le {start}.",
    "Totalità della somma forfettaria, {value}: l'accordo aggiuntivo del {concluded}, posteriore al "
    "{limit}, vale dal {start}.",
    "Full flat rate of {value}: the supplementary agreement of {concluded} was concluded after {limit} "
    "and counts from {start}.",
)
REDUCED_LATE = Text(
    "Weiterhin {value}: Die Zusatzvereinbarung vom {concluded} wurde nach dem {limit} abgeschlossen "
    "und wirkt erst ab dem {start}.",
    "Toujours {value} : la convention additionnelle du {concluded}, postérieure au {limit}, ne vaut "
    "que dès le {start}.",
    "Ancora {value}: l'accordo aggiuntivo del {concluded}, posteriore al {limit}, vale soltanto dal {start}.",
    "Still {value}: the supplementary agreement of {concluded} was concluded after {limit} and counts "
    "only from {start}.",
)
REDUCED_NONE = Text(
    "Weiterhin {value}: Eine Zusatzvereinbarung wurde nicht abgeschlossen.",
    "Toujours {value} : aucune convention additionnelle n'a été conclue.",
    "Ancora {value}: non è stato concluso alcun accordo aggiuntivo.",
    "Still {value}: no supplementary agreement was concluded.",
)
RESETTLED = Text(
    "Pauschale von insgesamt {value}: Einreise am {entered} im Rahmen des Integrationsprogramms für "
    "Resettlement-Flüchtlinge ({programme}).",
    "Forfait de {value} : entrée en Suisse le {entered} dans le cadre du programme d'intégration des "
    "réfugiés à réinstaller ({programme}).",
    "Somma forfettaria di {value}: entrata in Svizzera il {entered} nel quadro del programma di "
    "integrazione per rifugiati reinsediati ({programme}).",
    "Flat rate of {value} in all: entry into Switzerland on {entered} under the integration programme "
    "for resettled refugees ({programme}).",
)
NOT_INDEXED = Text(
    "Nicht enthalten: die jährliche Anpassung an den Landesindex der Konsumentenpreise; amtliche "
    "indexierte Beträge wurden nicht gefunden.",
    "Non compris : l'adaptation annuelle à l'indice suisse des prix à la consommation ; les montants "
    "officiels indexés n'ont pas été trouvés.",
    "Non compreso: l'adeguamento annuale all'indice nazionale dei prezzi al consumo; gli importi "
    "ufficiali indicizzati non sono stati trovati.",
    "Not included: the yearly adjustment to the Swiss Consumer Price Index; official indexed amounts "
    "were not found.",
)
NOT_REDUCED = Text(
    "Nicht enthalten: eine Kürzung, falls der Person zuvor vorübergehender Schutz ohne "
    "Aufenthaltsbewilligung gewährt wurde und für sie Beiträge des Programms S ausbezahlt wurden.",
    "Non comprise : une réduction, si la personne a bénéficié auparavant d'une protection temporaire "
    "sans autorisation de séjour et que des contributions du Programme S ont été versées pour elle.",
    "Non compresa: una riduzione, se la persona ha beneficiato in precedenza di una protezione "
    "provvisoria senza permesso di dimora e per lei sono stati versati contributi del Programma S.",
    "Not included: a reduction, if the person had temporary protection without a residence permit "
    "before and Programme S contributions were paid for that person.",
)
RESETTLEMENT_EXTRA = Text(
    "Nicht enthalten: der zusätzliche Beitrag des Bundes pro Person aus dem Resettlement-Programm für "
    "frühere Einreisen.",
    "Non comprise : la contribution fédérale supplémentaire par personne au titre du programme de "
    "réinstallation pour les entrées antérieures.",
    "Non compreso: il contributo federale supplementare per persona nel quadro del programma di "
    "reinsediamento per le entrate precedenti.",
    "Not included: the additional federal contribution per person from the resettlement programme for "
    "earlier entries.",
)
RULE_ENTRY = Text(
    "Für Resettlement-Flüchtlinge zählt die Einreise ab dem {value}.",
    "Pour les réfugiés à réinstaller, c'est l'entrée en Suisse dès le {value} qui compte.",
    "Per i rifugiati reinsediati conta l'entrata in Svizzera dal {value}.",
    "For resettled refugees entry from {value} counts.",
)
INDEX_OPEN = Text(
    "Ob und wie dieser Betrag an die Teuerung angepasst wird, ist nicht geklärt; er ist hier "
    "unverändert eingesetzt.",
    "Il n'est pas établi si, ni comment, ce montant est adapté au renchérissement ; il est repris ici "
    "tel quel.",
    "Non è accertato se e come questo importo sia adeguato al rincaro; qui è ripreso invariato.",
    "Whether and how this amount is adjusted to inflation is not settled; it stands here unadjusted.",
)
NOTHING = Text(
    "{status}, Entscheid vom {decided}: An den {canton} wird keine Integrationspauschale gezahlt.",
    "{status}, décision du {decided} : aucun forfait d'intégration n'est versé au {canton}.",
    "{status}, decisione del {decided}: al {canton} non è versata alcuna somma forfettaria a favore "
    "dell'integrazione.",
    "{status}, decision of {decided}: no flat-rate payment for integration is made to the {canton}.",
)
READ_AS_NONE = Text(
    "Die Pauschale gibt es für bestimmte Gruppen von Personen; ob dieser Entscheid dazugehört, ist offen und "
    "hier verneint.",
    "Le forfait est versé pour certains groupes de personnes ; il n'est pas établi que cette décision en "
    "fasse partie, et la réponse est ici négative.",
    "La somma forfettaria è versata per determinati gruppi di persone; non è accertato che questa decisione "
    "vi rientri, e qui la risposta è negativa.",
    "The flat rate is paid for certain groups of persons; whether this decision belongs to them is open and "
    "answered in the negative here.",
)
PROTECTED = Text(
    "Für Schutzbedürftige ohne Aufenthaltsbewilligung zahlt der Bund keine Pauschale.",
    "Pour les personnes à protéger sans autorisation de séjour, la Confédération ne verse pas de forfait.",
    "Per le persone bisognose di protezione senza permesso di dimora la Confederazione non versa alcuna "
    "somma forfettaria.",
    "For persons in need of protection without a residence permit the Confederation pays no flat rate.",
)
SEEKER = Text(
    "Asylsuchende lösen keine Pauschale aus; bei einem Gesuch im erweiterten Verfahren dürfen die Kantone "
    "Pauschalen für Sprache und Bildung, auch in der frühen Kindheit, einsetzen.",
    "Les requérants d'asile ne donnent pas droit au forfait ; en procédure étendue, les cantons peuvent "
    "utiliser des forfaits pour la langue et la formation, y compris dans le domaine de la petite enfance.",
    "I richiedenti l'asilo non danno diritto alla somma forfettaria; nella procedura ampliata i Cantoni "
    "possono impiegare somme forfettarie per la lingua e la formazione, anche nella prima infanzia.",
    "Asylum seekers draw no flat rate; in the extended procedure the cantons may use flat rates for "
    "language and learning, also in early childhood.",
)
OUTSIDE = Text(
    "Pauschalen zahlt der Bund nur für vorläufig aufgenommene Personen, anerkannte Flüchtlinge und "
    "Schutzbedürftige mit Aufenthaltsbewilligung.",
    "La Confédération ne verse de forfaits que pour les personnes admises à titre provisoire, les réfugiés "
    "reconnus et les personnes à protéger titulaires d'une autorisation de séjour.",
    "La Confederazione versa somme forfettarie soltanto per le persone ammesse provvisoriamente, i rifugiati "
    "riconosciuti e le persone bisognose di protezione titolari di un permesso di dimora.",
    "The Confederation pays flat rates only for temporarily admitted persons, recognised refugees and "
    "persons in need of protection with a residence permit.",
)
OUTSIDE_BEFORE = Text(
    "Nach den Angaben jener Zeit zahlte der Bund Pauschalen nur für vorläufig aufgenommene Personen, "
    "anerkannte Flüchtlinge und Schutzbedürftige mit Aufenthaltsbewilligung; der Wortlaut der Verordnung "
    "wurde nicht gefunden.",
    "D'après les indications de l'époque, la Confédération ne versait de forfaits que pour les personnes "
    "admises à titre provisoire, les réfugiés reconnus et les personnes à protéger titulaires d'une "
    "autorisation de séjour ; le texte de l'ordonnance n'a pas été trouvé.",
    "Secondo le indicazioni dell'epoca la Confederazione versava somme forfettarie soltanto per le persone "
    "ammesse provvisoriamente, i rifugiati riconosciuti e le persone bisognose di protezione titolari di un "
    "permesso di dimora; il testo dell'ordinanza non è stato trovato.",
    "By the accounts of that time the Confederation paid flat rates only for temporarily admitted persons, "
    "recognised refugees and persons in need of protection with a residence permit; the wording of the "
    "ordinance was not found.",
)
