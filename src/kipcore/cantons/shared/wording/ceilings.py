"""Sentences about ceilings by average stock, and about refunds under a ceiling."""

from kipcore.types.text import Text

CEILINGS = Text(
    "{canton}, {year}: Von {pot} erhält jede Gemeinde ein Kostendach nach ihrem Bestand.",
    "{canton}, {year} : sur {pot}, chaque commune reçoit un plafond selon son effectif.",
    "{canton}, {year}: su {pot} ogni Comune riceve un tetto secondo il proprio effettivo.",
    "{canton}, {year}: of {pot} each municipality has a ceiling in keeping with its stock of persons.",
)
NO_POT = Text(
    "{canton}, {year}: Ohne Mittel sind alle Kostendächer null.",
    "{canton}, {year} : sans fonds, tous les plafonds sont nuls.",
    "{canton}, {year}: senza fondi tutti i tetti sono zero.",
    "{canton}, {year}: without money all ceilings are zero.",
)
MONTHS = Text(
    "Massgebend ist die durchschnittliche Zahl der Flüchtlinge und vorläufig Aufgenommenen der letzten "
    "{value} Monate.",
    "Est déterminant le nombre moyen de réfugiés et de personnes admises à titre provisoire des {value} "
    "derniers mois.",
    "È determinante il numero medio di rifugiati e di persone ammesse provvisoriamente degli ultimi {value} "
    "mesi.",
    "What counts is the average number of refugees and temporarily admitted persons over the last {value} "
    "months.",
)
CEILING = Text(
    "{name}: Bestand {persons}, über {months} Monate zusammengezählt; Kostendach {value}.",
    "{name} : effectif {persons}, additionné sur {months} mois ; plafond {value}.",
    "{name}: effettivo {persons}, sommato su {months} mesi; tetto {value}.",
    "{name}: stock {persons}, added up over {months} months; ceiling {value}.",
)
EXACT = Text(
    "Dass sich der Betrag im Verhältnis dazu verteilt, ist abgeleitet; zusammen ergeben die Kostendächer "
    "ihn genau.",
    "Que le montant se répartisse en proportion est une déduction ; les plafonds additionnés le donnent "
    "exactement.",
    "Che l'importo si ripartisca in proporzione è dedotto; i tetti sommati lo danno esattamente.",
    "That the amount is shared out in proportion is inferred; together the ceilings are exactly that amount.",
)
REFUND = Text(
    "{canton}, {year}: Die Gemeinde erhält {value} zurück.",
    "{canton}, {year} : la commune récupère {value}.",
    "{canton}, {year}: il Comune recupera {value}.",
    "{canton}, {year}: the municipality gets back {value}.",
)
NO_REFUND = Text(
    "{canton}, {year}: Die Gemeinde erhält nichts zurück.",
    "{canton}, {year} : la commune ne récupère rien.",
    "{canton}, {year}: il Comune non recupera nulla.",
    "{canton}, {year}: the municipality gets nothing back.",
)
COST = Text(
    "Vorfinanzierte Kosten: {value}.",
    "Coûts préfinancés : {value}.",
    "Costi prefinanziati: {value}.",
    "Cost paid in advance: {value}.",
)
OF_MUNICIPALITY = Text(
    "Kostendach der Gemeinde: {value}.",
    "Plafond des coûts de la commune : {value}.",
    "Tetto dei costi del Comune: {value}.",
    "Cost ceiling of the municipality: {value}.",
)
USED = Text(
    "Ausgeschöpft zu {percent} Prozent.",
    "Utilisation : {percent} pour cent.",
    "Utilizzo: {percent} per cento.",
    "Used up: {percent} per cent.",
)
USED_MORE_THAN = Text(
    "Ausgeschöpft zu mehr als {percent} Prozent.",
    "Utilisation : plus de {percent} pour cent.",
    "Utilizzo: oltre {percent} per cento.",
    "Used up: more than {percent} per cent.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
NOT_REFUNDED = Text(
    "Nicht erstattet: {value}.",
    "Non remboursé : {value}.",
    "Non rimborsato: {value}.",
    "Not refunded: {value}.",
)
LEFT = Text(
    "Unter dem Kostendach bleiben {value}.",
    "Sous le plafond des coûts, il reste {value}.",
    "Sotto il tetto dei costi restano {value}.",
    "{value} is left under the ceiling.",
)
ALL_REFUNDED = Text(
    "Alles wird erstattet.", "Tout est remboursé.", "Tutto è rimborsato.", "All of it is refunded."
)
NOTHING_LEFT = Text(
    "Das Kostendach ist ausgeschöpft.",
    "Le plafond des coûts est épuisé.",
    "Il tetto dei costi è esaurito.",
    "The ceiling is used up.",
)
