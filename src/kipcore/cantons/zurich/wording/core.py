"""Sentences about what it takes to be a core municipality."""

from kipcore.types.text import Text

CORE = Text(
    "{period}: Die Gemeinde erfüllt, was eine Kerngemeinde ausmacht.",
    "{period} : la commune remplit les conditions d'une commune-centre.",
    "{period}: il Comune adempie le condizioni di un Comune centrale.",
    "{period}: the municipality meets the conditions of a core municipality.",
)
LACKS = Text(
    "{period}: Die Gemeinde ist keine Kerngemeinde; es fehlt: {what}.",
    "{period} : la commune n'est pas une commune-centre ; il manque : {what}.",
    "{period}: il Comune non è un Comune centrale; manca: {what}.",
    "{period}: the municipality is not a core municipality; missing: {what}.",
)
NOT_SHOWN = Text(
    "{period}: Ob die Gemeinde eine Kerngemeinde ist, steht nicht fest; nicht angegeben ist: {what}.",
    "{period} : on ignore si la commune est une commune-centre ; n'est pas indiqué : {what}.",
    "{period}: non è accertato se il Comune sia un Comune centrale; non è indicato: {what}.",
    "{period}: whether the municipality is a core municipality is not established; not stated: {what}.",
)
MET = Text(
    "Erfüllt: {what}.",
    "Condition remplie : {what}.",
    "Condizione adempiuta: {what}.",
    "Met: {what}.",
)
MISSING = Text("Fehlt: {what}.", "Il manque : {what}.", "Manca: {what}.", "Missing: {what}.")
NOT_STATED = Text(
    "Nicht angegeben: {what}.", "Non indiqué : {what}.", "Non indicato: {what}.", "Not stated: {what}."
)
REQUIRED = Text(
    "Nötig sind Angebote in mindestens {value} von {all} Förderbereichen.",
    "Il faut des offres dans au moins {value} des {all} domaines d'encouragement.",
    "Occorrono offerte in almeno {value} dei {all} ambiti di promozione.",
    "Offers are needed in at least {value} of {all} areas of action.",
)
THERE = Text(
    "Förderbereiche mit Angeboten: {value}.",
    "Domaines d'encouragement comportant des offres : {value}.",
    "Ambiti di promozione con offerte: {value}.",
    "Areas of action with offers: {value}.",
)
AREA = Text("{area}.", "{area}.", "{area}.", "{area}.")
THERE_NONE = Text(
    "Angebote gibt es in keinem Förderbereich.",
    "Aucun domaine d'encouragement ne comporte d'offres.",
    "Non vi sono offerte in alcun ambito di promozione.",
    "There are offers in no area of action.",
)
NOT_REQUIRED = Text(
    "Ein Integrationskonzept ist in dieser Lesart nicht Pflicht.",
    "Selon cette lecture, une stratégie communale d'intégration n'est pas obligatoire.",
    "Secondo questa lettura una strategia comunale d'integrazione non è obbligatoria.",
    "In this reading an integration strategy is not required.",
)
INHABITANTS = Text(
    "Auf die Zahl der Einwohnerinnen und Einwohner kommt es nicht an, nur auf die Breite des Programms.",
    "Le nombre d'habitants ne joue aucun rôle, seule compte l'étendue du programme.",
    "Il numero di abitanti non ha alcuna importanza, conta soltanto l'ampiezza del programma.",
    "The number of inhabitants plays no part, only the breadth of the programme does.",
)
STRATEGY_STATED = Text(
    "Integrationskonzept vorhanden: {value}.",
    "Stratégie communale d'intégration existante : {value}.",
    "Strategia comunale d'integrazione esistente: {value}.",
    "Integration strategy in place: {value}.",
)
