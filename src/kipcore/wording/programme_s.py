"""Sentences about Programme S: its contributions and its employment target."""

from kipcore.types.text import Text

CONTRIBUTION = Text(
    "Programm S, {during}, Personen mit Schutzstatus S: {persons}. Der Bund zahlt {value}.",
    "Programme S, {during}, personnes avec statut de protection S : {persons}. La Confédération verse "
    "{value}.",
    "Programma S, {during}, persone con statuto di protezione S: {persons}. La Confederazione versa {value}.",
    "Programme S, {during}, persons with protection status S: {persons}. The Confederation pays {value}.",
)
PHASES = Text(
    "Das Programm läuft in diesen Phasen: {value}.",
    "Le programme comprend ces phases : {value}.",
    "Il programma si svolge in queste fasi: {value}.",
    "The programme runs in these phases: {value}.",
)
MONTHLY = Text(
    "Beitrag pro Person und Monat: {value}.",
    "Contribution par personne et par mois : {value}.",
    "Contributo per persona e mese: {value}.",
    "Contribution per person and month: {value}.",
)
QUARTERLY = Text(
    "Ausbezahlt wird quartalsweise; als Quartale sind hier die des Kalenderjahres genommen.",
    "Le versement est trimestriel ; on prend ici les trimestres de l'année civile.",
    "Il versamento è trimestrale; qui valgono i trimestri dell'anno civile.",
    "It is paid quarterly; the quarters are taken to be those of the calendar year.",
)
QUARTERS = Text(
    "Nach Quartalen des Kalenderjahres:",
    "Par trimestre de l'année civile :",
    "Per trimestre dell'anno civile:",
    "By quarter of the calendar year:",
)
QUARTER = Text(
    "{year}, Quartal {quarter} (Monate: {months}): {value}.",
    "{year}, trimestre {quarter} (mois : {months}) : {value}.",
    "{year}, trimestre {quarter} (mesi: {months}): {value}.",
    "{year}, quarter {quarter} (months: {months}): {value}.",
)
RHYTHM_UNKNOWN = Text(
    "Dass quartalsweise ausbezahlt wird, ist nicht für alle diese Tage belegt.",
    "Le versement trimestriel n'est pas attesté pour tous ces jours.",
    "Il versamento trimestrale non è attestato per tutti questi giorni.",
    "That it is paid quarterly is not attested for all of these days.",
)
COUNTED = Text(
    "An welchem Tag des Monats die Personen gezählt werden, ist nicht bekannt; es gilt die angegebene Zahl.",
    "On ignore quel jour du mois les personnes sont comptées ; le nombre indiqué prévaut.",
    "Non è noto in quale giorno del mese si contino le persone; vale il numero indicato.",
    "On which day of the month persons are counted is not known; the number stated holds.",
)
TARGET_REACHED = Text(
    "Schutzstatus S, Ende {year}, erwerbstätige Personen: {employed} von {persons}. Der Zielwert ist "
    "erreicht.",
    "Statut de protection S, fin {year}, personnes exerçant une activité lucrative : {employed} sur "
    "{persons}. La valeur cible est atteinte.",
    "Statuto di protezione S, fine {year}, persone che esercitano un'attività lucrativa: {employed} su "
    "{persons}. Il valore obiettivo è raggiunto.",
    "Protection status S, end of {year}, persons in employment: {employed} of {persons}. The target is "
    "reached.",
)
TARGET_MISSED = Text(
    "Schutzstatus S, Ende {year}, erwerbstätige Personen: {employed} von {persons}. Der Zielwert ist "
    "nicht erreicht.",
    "Statut de protection S, fin {year}, personnes exerçant une activité lucrative : {employed} sur "
    "{persons}. La valeur cible n'est pas atteinte.",
    "Statuto di protezione S, fine {year}, persone che esercitano un'attività lucrativa: {employed} su "
    "{persons}. Il valore obiettivo non è raggiunto.",
    "Protection status S, end of {year}, persons in employment: {employed} of {persons}. The target is "
    "not reached.",
)
TARGET = Text(
    "Zielwert des Bundesrates: {share}.",
    "Valeur cible du Conseil fédéral : {share}.",
    "Valore obiettivo del Consiglio federale: {share}.",
    "Target of the Federal Council: {share}.",
)
STAY = Text(
    "Es zählen Personen mit so vielen Jahren Aufenthalt in der Schweiz oder mehr: {value}.",
    "Sont comptées les personnes qui séjournent en Suisse depuis ce nombre d'années ou plus : {value}.",
    "Contano le persone che soggiornano in Svizzera da questo numero di anni o più: {value}.",
    "Persons count if they have stayed in Switzerland for this number of years or more: {value}.",
)
ANY_STAY = Text(
    "Es zählen alle Personen, wie lange sie auch hier sind.",
    "Toutes les personnes sont comptées, quelle que soit la durée de leur séjour.",
    "Contano tutte le persone, qualunque sia la durata del soggiorno.",
    "All persons count, however long they have stayed.",
)
ACTION_PLAN = Text(
    "Die Quote liegt {points} Prozentpunkte oder mehr unter dem Zielwert: Ein solcher Kanton erarbeitet ab "
    "dem folgenden Jahr einen Massnahmenplan; reicht das nicht, lässt er sein System extern evaluieren. Die "
    "Lage auf dem kantonalen Arbeitsmarkt wird berücksichtigt.",
    "Le taux est inférieur de {points} points de pourcentage ou plus à la valeur cible : un tel canton "
    "élabore dès l'année suivante un plan de mesures ; si cela ne suffit pas, il fait évaluer son système "
    "par un tiers. La situation du marché du travail cantonal est prise en compte.",
    "Il tasso è inferiore di {points} punti percentuali o più al valore obiettivo: un tale Cantone elabora "
    "dall'anno seguente un piano di misure; se ciò non basta, fa valutare il suo sistema dall'esterno. La "
    "situazione del mercato del lavoro cantonale è tenuta in considerazione.",
    "The rate is {points} percentage points or more below the target: such a canton draws up an action plan "
    "from the following year; if that is not enough, it has its system evaluated from outside. The labour "
    "market of the canton is taken into account.",
)
NO_ACTION_PLAN = Text(
    "Ein Massnahmenplan ist erst verlangt, wenn die Quote {points} Prozentpunkte oder mehr unter dem "
    "Zielwert liegt; das ist hier nicht der Fall.",
    "Un plan de mesures n'est exigé que si le taux est inférieur de {points} points de pourcentage ou plus à "
    "la valeur cible ; ce n'est pas le cas ici.",
    "Un piano di misure è richiesto soltanto se il tasso è inferiore di {points} punti percentuali o più al "
    "valore obiettivo; qui non è il caso.",
    "An action plan is only asked for if the rate is {points} percentage points or more below the target; "
    "that is not the case here.",
)
CONSEQUENCE_UNKNOWN = Text(
    "Welche Folge es für einen Kanton hat, diesen Zielwert zu verfehlen, wurde nicht gefunden.",
    "La conséquence pour un canton qui n'atteint pas cette valeur cible n'a pas été trouvée.",
    "La conseguenza per un Cantone che non raggiunge questo valore obiettivo non è stata trovata.",
    "What follows for a canton that misses this target was not found.",
)
NO_MALUS = Text(
    "Ein finanzieller Malus ist nicht vorgesehen.",
    "Aucun malus financier n'est prévu.",
    "Non è previsto alcun malus finanziario.",
    "No financial penalty is provided for.",
)
