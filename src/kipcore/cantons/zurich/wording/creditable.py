"""Sentences about what of a catalogue of services counts."""

from kipcore.types.text import Text

CREDITABLE = Text(
    "{name}, {period}, {year}: Vom Leistungskatalog zählen höchstens {value}.",
    "{name}, {period}, {year} : du catalogue de prestations comptent au plus {value}.",
    "{name}, {period}, {year}: del catalogo delle prestazioni contano al massimo {value}.",
    "{name}, {period}, {year}: of the service catalogue, at most {value} counts.",
)
CREDITABLE_NOTHING = Text(
    "{name}, {period}, {year}: Vom Leistungskatalog zählt nichts.",
    "{name}, {period}, {year} : rien du catalogue de prestations ne compte.",
    "{name}, {period}, {year}: del catalogo delle prestazioni non conta nulla.",
    "{name}, {period}, {year}: of the service catalogue nothing counts.",
)
CATALOGUE = Text(
    "Der Katalog umfasst Massnahmen für {value}.",
    "Le catalogue comprend des mesures pour {value}.",
    "Il catalogo comprende misure per {value}.",
    "The catalogue contains measures for {value}.",
)
DRAWN_UP = Text(
    "Die Gemeinde stellt ihn im Rahmen der Vorgaben des Kantons zusammen, sobald das definitive Kostendach "
    "bekannt ist.",
    "La commune l'établit une fois connu le plafond définitif, dans le cadre des directives du canton.",
    "Il Comune lo allestisce una volta noto il tetto definitivo dei costi, nel quadro delle direttive del "
    "Cantone.",
    "The municipality draws it up once the definitive ceiling is known, within the canton's requirements.",
)
AREA = Text(
    "Förderbereich «{area}»: Davon zählen {value}.",
    "Domaine d'encouragement «{area}» : {value} comptent.",
    "Ambito di promozione «{area}»: contano {value}.",
    "Area of action “{area}”: {value} counts.",
)
AREA_NOTHING = Text(
    "Förderbereich «{area}»: Davon zählt nichts.",
    "Domaine d'encouragement «{area}» : rien ne compte.",
    "Ambito di promozione «{area}»: non conta nulla.",
    "Area of action “{area}”: nothing counts.",
)
UNNAMED = Text("ohne Namen", "sans nom", "senza nome", "without a name")
MEASURE = Text(
    "Massnahme {number} ({name}) zählt: {value}, Budget: {bearer}.",
    "La mesure {number} ({name}) compte : {value}, budget : {bearer}.",
    "La misura {number} ({name}) conta: {value}, preventivo: {bearer}.",
    "Measure {number} ({name}) counts: {value}, budget: {bearer}.",
)
REFUSED_MEASURE = Text(
    "Massnahme {number} ({name}) zählt nicht: {value} liegen nicht im Budget der Gemeinde (Budget: "
    "{bearer}).",
    "La mesure {number} ({name}) ne compte pas : {value} ne figurent pas au budget de la commune (budget : "
    "{bearer}).",
    "La misura {number} ({name}) non conta: {value} non figurano nel preventivo del Comune (preventivo: "
    "{bearer}).",
    "Measure {number} ({name}) does not count: {value} is not in the municipality's budget (budget: "
    "{bearer}).",
)
REFUSED = Text(
    "Nicht angerechnet werden {value}.",
    "Montant non pris en compte : {value}.",
    "Importo non computato: {value}.",
    "{value} is not counted.",
)
NOTHING_REFUSED = Text(
    "Keine Massnahme fällt weg.",
    "Aucune mesure n'est écartée.",
    "Nessuna misura è esclusa.",
    "No measure is left out.",
)
OWN_ONLY = Text(
    "Es zählt nur, was im Budget der politischen Gemeinde steht; belegt ist das für eine Gemeinde, im KIP 1.",
    "Seul compte ce qui figure au budget de la commune politique ; cela est attesté pour une commune, dans "
    "le PIC 1.",
    "Conta soltanto ciò che figura nel preventivo del Comune politico; ciò è attestato per un Comune, nel "
    "PIC 1.",
    "Only what is in the budget of the political municipality counts; that is on record for one "
    "municipality, under CIP 1.",
)
EVERY_BUDGET = Text(
    "In dieser Lesart galt die Grenze des eigenen Budgets nur im KIP 1; dort ist sie für eine Gemeinde "
    "belegt.",
    "Selon cette lecture, la limitation au budget de la commune ne valait que dans le PIC 1 ; elle y est "
    "attestée pour une commune.",
    "Secondo questa lettura la limitazione al preventivo del Comune valeva soltanto nel PIC 1; lì è "
    "attestata per un Comune.",
    "In this reading the limit to the municipality's own budget held under CIP 1 only, where it is on "
    "record for one municipality.",
)
FURTHER_KIP_2 = Text(
    "Weitere Bedingungen sind nicht bekannt: Der Kanton veröffentlichte Vorgaben, welche Kosten und Angebote "
    "anrechenbar sind; sie binden die Gemeinden, aber ihr Text wurde nicht gefunden.",
    "D'autres conditions ne sont pas connues : le canton a publié des directives qui disent quels coûts et "
    "quelles offres sont pris en compte ; elles lient les communes, mais leur texte n'a pas été trouvé.",
    "Altre condizioni non sono note: il Cantone ha pubblicato direttive su quali costi e offerte sono "
    "computabili; vincolano i Comuni, ma il loro testo non è stato trovato.",
    "Further conditions are not known: the canton published requirements on which costs and offers are "
    "eligible; they bind the municipalities, but their text was not found.",
)
FURTHER_NOT_KNOWN = Text(
    "Weitere Bedingungen sind nicht bekannt: Vorgaben des Kantons für dieses Programm wurden nicht gefunden.",
    "D'autres conditions ne sont pas connues : aucune directive du canton pour ce programme n'a été trouvée.",
    "Altre condizioni non sono note: non sono state trovate direttive del Cantone per questo programma.",
    "Further conditions are not known: no requirements of the canton for this programme were found.",
)
