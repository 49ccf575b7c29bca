"""Sentences about what-ifs: two findings side by side, what an answer depends on, what was looked for."""

from kipcore.types.text import Text

LESS = Text(
    "{title} Vorher {before}, nachher {after}: {change} weniger.",
    "{title} Avant {before}, après {after} : {change} de moins.",
    "{title} Prima {before}, dopo {after}: {change} in meno.",
    "{title} Before {before}, after {after}: {change} less.",
)
MORE = Text(
    "{title} Vorher {before}, nachher {after}: {change} mehr.",
    "{title} Avant {before}, après {after} : {change} de plus.",
    "{title} Prima {before}, dopo {after}: {change} in più.",
    "{title} Before {before}, after {after}: {change} more.",
)
EARLIER = Text(
    "{title} Vorher: {before}; nachher: {after}, also {change} früher.",
    "{title} Avant : {before} ; après : {after}, soit {change} plus tôt.",
    "{title} Prima: {before}; dopo: {after}, ossia {change} in anticipo.",
    "{title} Before: {before}; after: {after}, {change} earlier.",
)
LATER = Text(
    "{title} Vorher: {before}; nachher: {after}, also {change} später.",
    "{title} Avant : {before} ; après : {after}, soit {change} plus tard.",
    "{title} Prima: {before}; dopo: {after}, ossia {change} più tardi.",
    "{title} Before: {before}; after: {after}, {change} later.",
)
ONE_DAY = Text("1 Tag", "1 jour", "1 giorno", "1 day")
DAYS = Text("{days} Tage", "{days} jours", "{days} giorni", "{days} days")
OTHER = Text(
    "{title} Vorher {before}, nachher {after}.",
    "{title} Avant {before}, après {after}.",
    "{title} Prima {before}, dopo {after}.",
    "{title} Before {before}, after {after}.",
)
OTHER_ANSWER = Text(
    "{title} Die Antwort ist eine andere.",
    "{title} La réponse est différente.",
    "{title} La risposta è diversa.",
    "{title} The answer is another one.",
)
OTHER_LISTS = Text(
    "{title} Vorher: {before}. Nachher: {after}.",
    "{title} Avant : {before}. Après : {after}.",
    "{title} Prima: {before}. Dopo: {after}.",
    "{title} Before: {before}. After: {after}.",
)
OTHER_ENTRIES = Text(
    "{title} Es entfällt: {before}. Neu: {after}.",
    "{title} Supprimé : {before}. Nouveau : {after}.",
    "{title} Cade: {before}. Nuovo: {after}.",
    "{title} Gone: {before}. New: {after}.",
)
SAME = Text(
    "{title} Die Antwort bleibt dieselbe: {after}.",
    "{title} La réponse reste la même : {after}.",
    "{title} La risposta rimane la stessa: {after}.",
    "{title} The answer stays the same: {after}.",
)
SAME_ANSWER = Text(
    "{title} Die Antwort bleibt dieselbe.",
    "{title} La réponse reste la même.",
    "{title} La risposta rimane la stessa.",
    "{title} The answer stays the same.",
)
FACT = Text(
    "Angabe {name}. Vorher: {before}. Nachher: {after}.",
    "Donnée {name}. Avant : {before}. Après : {after}.",
    "Dato {name}. Prima: {before}. Dopo: {after}.",
    "Fact {name}. Before: {before}. After: {after}.",
)
NOT_GIVEN = Text("keine Angabe", "sans indication", "nessuna indicazione", "not given")
NOTHING = Text("nichts", "rien", "nulla", "nothing")
NONE = Text("keine", "aucune", "nessuno", "none")
LAW = Text(
    "Recht, {label}. Vorher: {before}. Nachher: {after}.",
    "Droit, {label}. Avant : {before}. Après : {after}.",
    "Diritto, {label}. Prima: {before}. Dopo: {after}.",
    "Law, {label}. Before: {before}. After: {after}.",
)
STRETCH = Text("{value} ({during})", "{value} ({during})", "{value} ({during})", "{value} ({during})")
NOT_KNOWN = Text("nicht bekannt", "inconnu", "non noto", "not known")
NOT_THERE = Text("nicht enthalten", "absent", "non presente", "not in it")
READING = Text(
    "Offene Frage: {question} Vorher: {before}. Nachher: {after}.",
    "Question ouverte : {question} Avant : {before}. Après : {after}.",
    "Questione aperta: {question} Prima: {before}. Dopo: {after}.",
    "Open question: {question} Before: {before}. After: {after}.",
)
RESTS = Text(
    "Die Antwort beruht neu auf einer offenen Frage: {question} Gewählt: {after}.",
    "La réponse repose désormais sur une question ouverte : {question} Choix : {after}.",
    "La risposta si fonda ora su una questione aperta: {question} Scelta: {after}.",
    "The answer now rests on an open question: {question} Chosen: {after}.",
)
RESTS_NO_LONGER = Text(
    "Die Antwort beruht nicht mehr auf der offenen Frage: {question}",
    "La réponse ne repose plus sur la question ouverte : {question}",
    "La risposta non si fonda più sulla questione aperta: {question}",
    "The answer no longer rests on the open question: {question}",
)
LIMITS = Text(
    "Massgebende Grenze: vorher {before}, nachher {after}.",
    "Limite déterminante : avant {before}, après {after}.",
    "Limite determinante: prima {before}, dopo {after}.",
    "Limited by: before {before}, after {after}.",
)
SAME_LIMIT = Text(
    "Die massgebende Grenze bleibt: {after}.",
    "La limite déterminante reste : {after}.",
    "Il limite determinante rimane: {after}.",
    "Limited as before by: {after}.",
)
STEP = Text(
    "Vorher: {before} Nachher: {after}",
    "Avant : {before} Après : {after}",
    "Prima: {before} Dopo: {after}",
    "Before: {before} After: {after}",
)
STEP_VALUE = Text(
    "{after} Vorher: {before}.",
    "{after} Avant : {before}.",
    "{after} Prima: {before}.",
    "{after} Before: {before}.",
)
STEP_NEW = Text("Neu: {after}", "Nouveau : {after}", "Nuovo: {after}", "New: {after}")
STEP_GONE = Text("Entfällt: {before}", "Supprimé : {before}", "Viene meno: {before}", "Gone: {before}")
NO_ANSWER = Text(
    "{title} In dieser Lesart gibt es keine Antwort.",
    "{title} Pas de réponse selon cette lecture.",
    "{title} Nessuna risposta secondo questa lettura.",
    "{title} No answer in this reading.",
)
ERROR = Text(
    "Meldung (englisch): {error}",
    "Message (en anglais) : {error}",
    "Messaggio (in inglese): {error}",
    "{error}",
)
DEPENDS = Text(
    "{title} {value}. Anders gelesen ist die Antwort eine andere:",
    "{title} {value}. Lue autrement, la réponse est différente :",
    "{title} {value}. In un'altra lettura la risposta è diversa:",
    "{title} {value}. Read otherwise, the answer is another one:",
)
DEPENDS_ON_NOTHING = Text(
    "{title} {value}. Keine andere Lesart ändert etwas daran.",
    "{title} {value}. Aucune autre lecture n'y change rien.",
    "{title} {value}. Nessun'altra lettura cambia qualcosa.",
    "{title} {value}. No other reading changes that.",
)
OTHERWISE = Text(
    "{question} Gelesen als: {reading}. Dann {answer}.",
    "{question} Lue ainsi : {reading}. Alors {answer}.",
    "{question} Letta così: {reading}. Allora {answer}.",
    "{question} Read as: {reading}. Then {answer}.",
)
QUESTION = Text("Offene Frage", "Question ouverte", "Questione aperta", "Open question")
OTHER_READING = Text("Lesart", "Lecture", "Lettura", "Reading")
AS_CHOSEN = Text("wie gewählt", "selon le choix", "come scelto", "as chosen")
VALUE = Text("Ergebnis", "Résultat", "Risultato", "Result")
LIMIT = Text("Massgebende Grenze", "Limite déterminante", "Limite determinante", "Limited by")
NO_ANSWER_HERE = Text("keine Antwort", "pas de réponse", "nessuna risposta", "no answer")
SMALLEST = Text(
    "Kleinster Wert von {name}, bei dem die Bedingung erfüllt ist: {value}.",
    "Plus petite valeur de {name} pour laquelle la condition est remplie : {value}.",
    "Valore minimo di {name} per il quale la condizione è soddisfatta: {value}.",
    "Smallest value of {name} for which the condition holds: {value}.",
)
LARGEST = Text(
    "Grösster Wert von {name}, bei dem die Bedingung erfüllt ist: {value}.",
    "Plus grande valeur de {name} pour laquelle la condition est remplie : {value}.",
    "Valore massimo di {name} per il quale la condizione è soddisfatta: {value}.",
    "Largest value of {name} for which the condition holds: {value}.",
)
AT = Text("{value}: {step}", "{value} : {step}", "{value}: {step}", "{value}: {step}")
BESIDE = Text(
    "{value}, wo die Bedingung nicht erfüllt ist: {step}",
    "{value}, où la condition n'est pas remplie : {step}",
    "{value}, dove la condizione non è soddisfatta: {step}",
    "{value}, where the condition does not hold: {step}",
)
AXIS_BEGINS = Text(
    "Die Achse beginnt mit diesem Wert; kleinere wurden nicht geprüft.",
    "L'axe commence à cette valeur ; les valeurs plus petites n'ont pas été examinées.",
    "L'asse comincia con questo valore; valori minori non sono stati esaminati.",
    "The axis begins with this value; smaller ones were not asked.",
)
AXIS_ENDS = Text(
    "Die Achse endet mit diesem Wert; grössere wurden nicht geprüft.",
    "L'axe se termine à cette valeur ; les valeurs plus grandes n'ont pas été examinées.",
    "L'asse finisce con questo valore; valori maggiori non sono stati esaminati.",
    "The axis ends with this value; larger ones were not asked.",
)
PROVED = Text(
    "Jeder Punkt ({first} – {last}) wurde geprüft ({tried}): Das ist bewiesen.",
    "Chaque point ({first} – {last}) a été examiné ({tried}) : c'est prouvé.",
    "Ogni punto ({first} – {last}) è stato esaminato ({tried}): è dimostrato.",
    "Every point from {first} to {last} was asked ({tried}): this is proved.",
)
SEEN = Text(
    "{tried} von {points} Punkten ({first} – {last}) wurden geprüft. Der Wert stimmt, wenn die Bedingung auf "
    "einer einzigen zusammenhängenden Strecke erfüllt ist; unter diesen Punkten ist es so.",
    "{tried} points sur {points} ({first} – {last}) ont été examinés. La valeur est juste si la condition "
    "est remplie sur un seul intervalle continu ; c'est le cas parmi les points examinés.",
    "Sono stati esaminati {tried} punti su {points} ({first} – {last}). Il valore è giusto se la condizione "
    "è soddisfatta su un solo intervallo continuo; tra i punti esaminati è così.",
    "From {first} to {last}, {tried} of {points} points were asked. The value is right if the condition "
    "holds on one unbroken stretch; at these points it does.",
)
