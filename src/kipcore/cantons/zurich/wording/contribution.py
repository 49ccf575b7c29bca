"""Sentences about what the canton pays a municipality under its service agreement."""

from kipcore.types.text import Text

PAYS = Text(
    "{name}, {period}, {year}: Der Kanton zahlt der Gemeinde höchstens {value}.",
    "{name}, {period}, {year} : le canton verse au plus {value} à la commune.",
    "{name}, {period}, {year}: il Cantone versa al Comune al massimo {value}.",
    "{name}, {period}, {year}: the canton pays the municipality at most {value}.",
)
PAYS_NOTHING = Text(
    "{name}, {period}, {year}: Der Kanton zahlt der Gemeinde nichts.",
    "{name}, {period}, {year} : le canton ne verse rien à la commune.",
    "{name}, {period}, {year}: il Cantone non versa nulla al Comune.",
    "{name}, {period}, {year}: the canton pays the municipality nothing.",
)
COST = Text(
    "Anrechenbare Kosten im Budget der Gemeinde: {value}.",
    "Coûts pris en compte, inscrits au budget de la commune : {value}.",
    "Costi computabili iscritti nel preventivo del Comune: {value}.",
    "Eligible costs in the municipality's budget: {value}.",
)
COST_NOTHING = Text(
    "Im Budget der Gemeinde gibt es keine anrechenbaren Kosten.",
    "Aucun coût à prendre en compte n'est inscrit au budget de la commune.",
    "Nel preventivo del Comune non sono iscritti costi computabili.",
    "There are no eligible costs in the municipality's budget.",
)
RECOGNISED = Text(
    "Dazu anerkannte eigene Leistungen der Gemeinde: {value}.",
    "S'y ajoutent des prestations propres reconnues de la commune : {value}.",
    "Inoltre prestazioni proprie riconosciute del Comune: {value}.",
    "In addition, recognised own services of the municipality: {value}.",
)
AT_RATE = Text(
    "Zum Satz von {rate} Prozent zahlt der Kanton höchstens {value}.",
    "Au taux de {rate} pour cent, le canton verse au plus {value}.",
    "All'aliquota del {rate} per cento il Cantone versa al massimo {value}.",
    "At the rate of {rate} per cent the canton pays at most {value}.",
)
AT_RATE_NOTHING = Text(
    "Zum Satz von {rate} Prozent zahlt der Kanton nichts.",
    "Au taux de {rate} pour cent, le canton ne verse rien.",
    "All'aliquota del {rate} per cento il Cantone non versa nulla.",
    "At the rate of {rate} per cent the canton pays nothing.",
)
CEILING = Text(
    "Kostendach der Gemeinde für {year}: {value}.",
    "Plafond des coûts de la commune pour {year} : {value}.",
    "Tetto dei costi del Comune per il {year}: {value}.",
    "Cost ceiling of the municipality for {year}: {value}.",
)
CEILING_NOTHING = Text(
    "Das Kostendach der Gemeinde für {year} ist null.",
    "Le plafond des coûts de la commune pour {year} est nul.",
    "Il tetto dei costi del Comune per il {year} è zero.",
    "The cost ceiling of the municipality for {year} is zero.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
OWN_SHARE = Text(
    "Von den Kosten trägt die Gemeinde bar {value}.",
    "Des coûts, la commune assume {value} en argent.",
    "Dei costi il Comune assume {value} in denaro.",
    "Of the cost the municipality bears {value} in cash.",
)
OWN_SHARE_NOTHING = Text(
    "Von den Kosten trägt die Gemeinde bar nichts.",
    "Des coûts, la commune n'assume rien en argent.",
    "Dei costi il Comune non assume nulla in denaro.",
    "Of the cost the municipality bears nothing in cash.",
)
LEFT = Text(
    "Unter dem Kostendach bleiben {value}.",
    "Sous le plafond des coûts, il reste {value}.",
    "Sotto il tetto dei costi restano {value}.",
    "{value} is left under the ceiling.",
)
NOTHING_LEFT = Text(
    "Das Kostendach ist ausgeschöpft.",
    "Le plafond des coûts est épuisé.",
    "Il tetto dei costi è esaurito.",
    "The ceiling is used up.",
)
SETTLED = Text(
    "Abgerechnet wird am Jahresende über die effektiven Kosten; ein Tag wurde nicht gefunden.",
    "Le décompte des coûts effectifs se fait en fin d'année ; aucun jour n'a été trouvé.",
    "Il conteggio dei costi effettivi avviene a fine anno; non è stato trovato alcun giorno.",
    "Actual cost is settled at the end of the year; no day was found.",
)
SETTLEMENT_NOT_KNOWN = Text(
    "Wann und wie für dieses Programm abgerechnet wird, wurde nicht gefunden.",
    "On n'a pas trouvé quand ni comment le décompte se fait pour ce programme.",
    "Non si è trovato quando e come avvenga il conteggio per questo programma.",
    "When and how this programme is settled was not found.",
)
