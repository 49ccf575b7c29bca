"""Sentences about the outcome goals of the Integration Agenda."""

from kipcore.types.text import Text

REACHED = Text(
    "Wirkungsziel {number}: {goal}. Einreisen {entered}: Das Ziel ist erreicht; Personen, die es "
    "erreicht haben: {reached} von {cohort}.",
    "Objectif d'efficacité {number} : {goal}. Arrivées {entered} : l'objectif est atteint ; personnes qui y "
    "sont parvenues : {reached} sur {cohort}.",
    "Obiettivo di efficacia {number}: {goal}. Arrivi {entered}: l'obiettivo è raggiunto; persone che ci "
    "sono riuscite: {reached} su {cohort}.",
    "Outcome goal {number}: {goal}. Entries {entered}: the goal is reached; persons who have "
    "reached it: {reached} of {cohort}.",
)
NOT_REACHED = Text(
    "Wirkungsziel {number}: {goal}. Einreisen {entered}: Das Ziel ist nicht erreicht; Personen, die "
    "es erreicht haben: {reached} von {cohort}.",
    "Objectif d'efficacité {number} : {goal}. Arrivées {entered} : l'objectif n'est pas atteint ; personnes "
    "qui y sont parvenues : {reached} sur {cohort}.",
    "Obiettivo di efficacia {number}: {goal}. Arrivi {entered}: l'obiettivo non è raggiunto; persone che "
    "ci sono riuscite: {reached} su {cohort}.",
    "Outcome goal {number}: {goal}. Entries {entered}: the goal is not reached; persons who have "
    "reached it: {reached} of {cohort}.",
)
SHARE = Text(
    "Zu erreichender Anteil der ganzen Kohorte, genau genommen: {share}.",
    "Part de l'ensemble de la cohorte à atteindre, au sens exact : {share}.",
    "Quota dell'intera coorte da raggiungere, intesa esattamente: {share}.",
    "Share of the whole cohort to be reached, taken exactly: {share}.",
)
REQUIRED = Text(
    "Dafür mindestens nötige Personen: {value}.",
    "Nombre minimal de personnes nécessaire : {value}.",
    "Numero minimo di persone necessario: {value}.",
    "Least number of persons required: {value}.",
)
SURPLUS = Text(
    "Mehr Personen als nötig: {value}.",
    "Nombre de personnes au-delà du nécessaire : {value}.",
    "Persone oltre il necessario: {value}.",
    "Persons beyond what is required: {value}.",
)
EXACTLY = Text(
    "Das sind genau so viele Personen wie nötig.",
    "C'est exactement le nombre de personnes nécessaire.",
    "Sono esattamente le persone necessarie.",
    "That is exactly the number of persons required.",
)
MISSING = Text(
    "Fehlende Personen: {value}.",
    "Nombre de personnes manquantes : {value}.",
    "Persone mancanti: {value}.",
    "Persons missing: {value}.",
)
DUE_LAST = Text(
    "Für die letzten Einreisen ist das Ziel am {value} fällig; vorher sagt die Zählung nicht, ob es "
    "erreicht wird.",
    "Pour les dernières arrivées, l'objectif échoit le {value} ; avant cette date, le décompte ne dit pas "
    "s'il sera atteint.",
    "Per gli ultimi arrivi l'obiettivo scade il {value}; prima il conteggio non dice se sarà raggiunto.",
    "For the last entries the goal falls due on {value}; before that day the count does not say whether it "
    "will be reached.",
)
DUE_AT_SCHOOL = Text(
    "Gemessen wird beim Start der obligatorischen Schulzeit jedes Kindes; diesen Tag legt das Bundesrecht "
    "nicht fest.",
    "La mesure a lieu au début de la scolarité obligatoire de chaque enfant ; le droit fédéral ne fixe pas "
    "ce jour.",
    "La misura ha luogo all'inizio della scuola dell'obbligo di ogni bambino; il diritto federale non fissa "
    "questo giorno.",
    "It is measured when compulsory school starts for each child; federal law does not set that day.",
)
POTENTIAL_OTHER = Text(
    "Angenommen ist, dass {able} das nötige Potenzial haben; von ihnen sollen es {of_able} erreichen. Das "
    "sind {product} aller Personen, nicht genau {share}; es gilt das Ziel für die ganze Kohorte.",
    "Il est supposé que {able} ont le potentiel nécessaire ; parmi eux, {of_able} doivent y parvenir. Cela "
    "donne {product} de toutes les personnes, et non exactement {share} ; l'objectif pour l'ensemble de la "
    "cohorte prévaut.",
    "Quota di persone che si presume abbiano il potenziale necessario: {able}; quota di queste che devono "
    "riuscirvi: {of_able}. Il prodotto, {product} di tutte le persone, non è esattamente {share}; vale "
    "l'obiettivo per l'intera coorte.",
    "It is assumed that {able} have the necessary potential; of them {of_able} are to succeed. That is "
    "{product} of all persons, not exactly {share}; the goal for the whole cohort holds.",
)
POTENTIAL_SAME = Text(
    "Angenommen ist, dass {able} das nötige Potenzial haben; von ihnen sollen es {of_able} erreichen. Das "
    "sind {product} aller Personen, also genau das Ziel von {share}.",
    "Il est supposé que {able} ont le potentiel nécessaire ; parmi eux, {of_able} doivent y parvenir. Cela "
    "donne {product} de toutes les personnes, soit exactement l'objectif de {share}.",
    "Quota di persone che si presume abbiano il potenziale necessario: {able}; quota di queste che devono "
    "riuscirvi: {of_able}. Il prodotto, {product} di tutte le persone, è esattamente l'obiettivo di {share}.",
    "It is assumed that {able} have the necessary potential; of them {of_able} are to succeed. That is "
    "{product} of all persons, exactly the goal of {share}.",
)
NO_RECLAIM = Text(
    "Ein verfehltes Ziel allein führt zu keiner Rückforderung; dafür müssen auch die übrigen Bedingungen "
    "der Verordnung erfüllt sein.",
    "Un objectif manqué n'entraîne pas à lui seul un remboursement ; il faut pour cela que les autres "
    "conditions de l'ordonnance soient aussi réunies.",
    "Un obiettivo mancato non comporta da solo un rimborso; devono essere adempiute anche le altre "
    "condizioni dell'ordinanza.",
    "A goal that is missed does not by itself lead to a reclaim; for that the other conditions of the "
    "ordinance must be met too.",
)
DUE = Text(
    "Wirkungsziel {number}: {goal}. Es ist am {value} fällig.",
    "Objectif d'efficacité {number} : {goal}. Il échoit le {value}.",
    "Obiettivo di efficacia {number}: {goal}. Scade il {value}.",
    "Outcome goal {number}: {goal}. It falls due on {value}.",
)
ENTERED = Text(
    "Einreise: {value}.",
    "Arrivée : {value}.",
    "Arrivo: {value}.",
    "Entry: {value}.",
)
YEARS = Text(
    "Frist nach der Einreise, in Jahren: {value}.",
    "Délai après l'arrivée, en années : {value}.",
    "Termine dopo l'arrivo, in anni: {value}.",
    "Period after entry, in years: {value}.",
)
AT_SCHOOL = Text(
    "Das Ziel gilt beim Start der obligatorischen Schulzeit; dieser Tag wurde angegeben.",
    "L'objectif vaut au début de la scolarité obligatoire ; ce jour a été indiqué.",
    "L'obiettivo vale all'inizio della scuola dell'obbligo; questo giorno è stato indicato.",
    "The goal holds when compulsory school starts; that day was stated.",
)
