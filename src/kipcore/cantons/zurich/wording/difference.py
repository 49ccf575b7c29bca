"""Sentences about what being a core municipality changes in francs."""

from kipcore.types.text import Text

MORE = Text(
    "{name}, {period}, {year}: Als Kerngemeinde erhält die Gemeinde {amount} mehr.",
    "{name}, {period}, {year} : en tant que commune-centre, la commune reçoit {amount} de plus.",
    "{name}, {period}, {year}: come Comune centrale il Comune riceve {amount} in più.",
    "{name}, {period}, {year}: as a core municipality it receives {amount} more.",
)
LESS = Text(
    "{name}, {period}, {year}: Als Kerngemeinde erhält die Gemeinde {amount} weniger.",
    "{name}, {period}, {year} : en tant que commune-centre, la commune reçoit {amount} de moins.",
    "{name}, {period}, {year}: come Comune centrale il Comune riceve {amount} in meno.",
    "{name}, {period}, {year}: as a core municipality it receives {amount} less.",
)
SAME = Text(
    "{name}, {period}, {year}: Ob Kerngemeinde oder nicht, die Gemeinde erhält gleich viel.",
    "{name}, {period}, {year} : commune-centre ou non, la commune reçoit le même montant.",
    "{name}, {period}, {year}: Comune centrale o no, il Comune riceve lo stesso importo.",
    "{name}, {period}, {year}: core municipality or not, it receives the same.",
)
AS = Text(
    "{kind}: Zum Satz von {rate} Prozent zahlt der Kanton höchstens {value}; massgebende Grenze: {limits}.",
    "{kind} : au taux de {rate} pour cent, le canton verse au plus {value} ; limite déterminante : {limits}.",
    "{kind}: all'aliquota del {rate} per cento il Cantone versa al massimo {value}; limite determinante: "
    "{limits}.",
    "{kind}: at the rate of {rate} per cent the canton pays at most {value}; limited by: {limits}.",
)
AS_NOTHING = Text(
    "{kind}: Zum Satz von {rate} Prozent zahlt der Kanton nichts; massgebende Grenze: {limits}.",
    "{kind} : au taux de {rate} pour cent, le canton ne verse rien ; limite déterminante : {limits}.",
    "{kind}: all'aliquota del {rate} per cento il Cantone non versa nulla; limite determinante: {limits}.",
    "{kind}: at the rate of {rate} per cent the canton pays nothing; limited by: {limits}.",
)
COST = Text(
    "Gleiche anrechenbare Kosten im Budget der Gemeinde: {value}.",
    "Mêmes coûts pris en compte, inscrits au budget de la commune : {value}.",
    "Stessi costi computabili iscritti nel preventivo del Comune: {value}.",
    "The same eligible costs in the municipality's budget: {value}.",
)
COST_NOTHING = Text(
    "In beiden Fällen gibt es keine anrechenbaren Kosten im Budget der Gemeinde.",
    "Dans les deux cas, aucun coût à prendre en compte n'est inscrit au budget de la commune.",
    "Nei due casi nel preventivo del Comune non sono iscritti costi computabili.",
    "In both cases there are no eligible costs in the municipality's budget.",
)
SAME_CEILING = Text(
    "Das Kostendach ist in beiden Fällen dasselbe; ob der Kanton einer Kerngemeinde ein anderes setzt, ist "
    "nicht bekannt.",
    "Le plafond est le même dans les deux cas ; on ignore si le canton en fixe un autre pour une "
    "commune-centre.",
    "Il tetto dei costi è lo stesso nei due casi; non è noto se il Cantone ne fissi un altro per un Comune "
    "centrale.",
    "The ceiling is the same in both cases; whether the canton sets another for a core municipality is not "
    "known.",
)
NO_CLASSES = Text(
    "Für das KIP 1 sind keine Klassen von Gemeinden belegt: Der Satz galt für alle.",
    "Pour le PIC 1, aucune classe de communes n'est attestée : le taux valait pour toutes.",
    "Per il PIC 1 non sono attestate classi di Comuni: l'aliquota valeva per tutti.",
    "For CIP 1 no classes of municipalities are on record: the rate held for all.",
)
