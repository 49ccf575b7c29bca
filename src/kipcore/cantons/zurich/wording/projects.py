"""Sentences about grants for projects: pools, calls, applications and their answers."""

from kipcore.types.text import Text

LEFT = Text(
    "{year}: Von den Mitteln für direkte Projektförderung bleiben {value}.",
    "{year} : sur les moyens destinés au soutien direct de projets, il reste {value}.",
    "{year}: dei mezzi per il sostegno diretto di progetti restano {value}.",
    "{year}: of the money for direct support of projects {value} is left.",
)
NOTHING_LEFT = Text(
    "{year}: Von den Mitteln für direkte Projektförderung bleibt nichts.",
    "{year} : il ne reste rien des moyens destinés au soutien direct de projets.",
    "{year}: dei mezzi per il sostegno diretto di progetti non resta nulla.",
    "{year}: of the money for direct support of projects nothing is left.",
)
POOL = Text(
    "Mittel pro Kalenderjahr, {during}: höchstens {value}.",
    "Moyens par année civile, {during} : au plus {value}.",
    "Mezzi per anno civile, {during}: al massimo {value}.",
    "Money per calendar year, {during}: at most {value}.",
)
GRANTED = Text(
    "Zugesprochen sind {value}.",
    "Montant accordé : {value}.",
    "Importo concesso: {value}.",
    "Granted: {value}.",
)
NONE_GRANTED = Text(
    "Zugesprochen ist noch nichts.",
    "Rien n'a encore été accordé.",
    "Nulla è ancora stato concesso.",
    "Nothing has been granted yet.",
)
OVER = Text(
    "Zugesprochen sind {value} mehr als die Mittel des Jahres.",
    "Le montant accordé dépasse de {value} les moyens de l'année.",
    "L'importo concesso supera di {value} i mezzi dell'anno.",
    "What was granted exceeds the money of the year by {value}.",
)
NOT_OVER = Text(
    "Die Mittel des Jahres sind nicht überschritten.",
    "Les moyens de l'année ne sont pas dépassés.",
    "I mezzi dell'anno non sono superati.",
    "The money of the year is not exceeded.",
)
CALL_DEADLINE = Text(
    "Gesuche für Projekte des Jahres {year} waren bis zum {value} einzureichen.",
    "Les demandes pour les projets de l'année {year} devaient être déposées au plus tard le {value}.",
    "Le domande per i progetti dell'anno {year} andavano inoltrate entro il {value}.",
    "Applications for projects of {year} were due by {value}.",
)
CALL = Text(
    "Die Ausschreibung galt Projekten {value}.",
    "L'appel portait sur des projets {value}.",
    "Il bando riguardava progetti {value}.",
    "The call was for projects {value}.",
)
SINCE_KIP_3 = Text(
    "Seit dem KIP 3 gibt es jedes Jahr Termine, und für kleine Projekte keinen.",
    "Depuis le PIC 3, il y a des délais chaque année, et aucun pour les petits projets.",
    "Dal PIC 3 vi sono termini ogni anno, e nessuno per i piccoli progetti.",
    "Since CIP 3 there have been deadlines every year, and none for small projects.",
)
GRANTS = Text(
    "Auf das Gesuch können höchstens {value} gewährt werden.",
    "Sur cette demande, {value} au plus peuvent être accordés.",
    "In base alla domanda possono essere concessi al massimo {value}.",
    "At most {value} can be granted on the application.",
)
GRANTS_NOTHING = Text(
    "Auf das Gesuch kann kein Betrag gewährt werden.",
    "Aucun montant ne peut être accordé sur cette demande.",
    "In base alla domanda non può essere concesso alcun importo.",
    "No amount can be granted on the application.",
)
NOTHING_AS_APPLIED = Text(
    "So, wie es gestellt ist, kann auf das Gesuch nichts gewährt werden.",
    "Telle qu'elle est présentée, la demande ne permet d'accorder aucun montant.",
    "Così com'è presentata, la domanda non permette di concedere alcun importo.",
    "Nothing can be granted on the application as it is made.",
)
MISSING = Text("Es fehlt: {value}.", "Il manque : {value}.", "Manca: {value}.", "Missing: {value}.")
NOTHING_MISSING = Text(
    "Es fehlt nichts, was hier geprüft wird.",
    "Il ne manque rien de ce qui est vérifié ici.",
    "Non manca nulla di quanto è verificato qui.",
    "Nothing of what is checked here is missing.",
)
ONCE_COMPLETE = Text(
    "Fehlte nichts, so könnten höchstens {value} gewährt werden.",
    "Si rien ne manquait, {value} au plus pourraient être accordés.",
    "Se nulla mancasse, potrebbero essere concessi al massimo {value}.",
    "If nothing were missing, at most {value} could be granted.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
REQUESTED = Text(
    "Beantragter Betrag: {value}.",
    "Montant demandé : {value}.",
    "Importo richiesto: {value}.",
    "Amount applied for: {value}.",
)
TOTAL_COST = Text(
    "Gesamtkosten des Projekts: {value}.",
    "Coût total du projet : {value}.",
    "Costi complessivi del progetto: {value}.",
    "Total cost of the project: {value}.",
)
TRACK = Text(
    "Das Projekt wird als {value} behandelt.",
    "Le projet est traité comme {value}.",
    "Il progetto è trattato come {value}.",
    "The project is dealt with as a {value}.",
)
SMALL_COST = Text(
    "Ein kleines Projekt kostet insgesamt höchstens {value}.",
    "Un petit projet coûte au total {value} au plus.",
    "Un piccolo progetto costa complessivamente al massimo {value}.",
    "A small project costs at most {value} in total.",
)
MAXIMUM = Text(
    "Höchstbetrag je Gesuch: {value}.",
    "Montant maximal par demande : {value}.",
    "Importo massimo per domanda: {value}.",
    "Maximum per application: {value}.",
)
AREA = Text(
    "Förderbereich: {value}.",
    "Domaine d'encouragement : {value}.",
    "Ambito di promozione: {value}.",
    "Area of action: {value}.",
)
DURATION = Text(
    "Dauer: {value}. Zulässig sind {years} Jahre, mit Begründung {longer} Jahre.",
    "Durée : {value}. Sont admis {years} ans, ou {longer} ans avec justification.",
    "Durata: {value}. Sono ammessi {years} anni, o {longer} anni con motivazione.",
    "Duration: {value}. Up to {years} years are allowed, or {longer} years if reasons are given.",
)
JUSTIFIED = Text(
    "Das Gesuch begründet eine längere Dauer.",
    "La demande justifie une durée plus longue.",
    "La domanda motiva una durata più lunga.",
    "The application gives reasons for a longer duration.",
)
NOT_JUSTIFIED = Text(
    "Das Gesuch begründet die längere Dauer nicht.",
    "La demande ne justifie pas la durée plus longue.",
    "La domanda non motiva la durata più lunga.",
    "The application gives no reasons for the longer duration.",
)
EXCEPTION = Text(
    "Direkte Projektförderung ist die Ausnahme neben der Leistungsvereinbarung.",
    "Le soutien direct de projets est l'exception à côté de la convention de prestations.",
    "Il sostegno diretto di progetti è l'eccezione accanto all'accordo di prestazione.",
    "Direct support of projects is the exception beside the service agreement.",
)
ANSWER = Text(
    "Der Kanton antwortet auf das Gesuch bis zum {value}.",
    "Le canton répond à la demande au plus tard le {value}.",
    "Il Cantone risponde alla domanda entro il {value}.",
    "The canton answers the application by {value}.",
)
FILED = Text(
    "Eingereicht am {value}.",
    "Demande déposée le {value}.",
    "Domanda inoltrata il {value}.",
    "Filed on {value}.",
)
ANY_TIME = Text(
    "Gesuche für kleine Projekte können jederzeit eingereicht werden.",
    "Les demandes pour de petits projets peuvent être déposées en tout temps.",
    "Le domande per piccoli progetti possono essere inoltrate in ogni momento.",
    "Applications for small projects can be filed at any time.",
)
DEADLINE = Text(
    "Das Gesuch gehört zum Eingabetermin vom {value}.",
    "La demande relève du délai de dépôt du {value}.",
    "La domanda rientra nel termine d'inoltro del {value}.",
    "The application belongs to the deadline of {value}.",
)
MONTHS = Text(
    "Frist für die Antwort, in Monaten: {value}.",
    "Délai de réponse, en mois : {value}.",
    "Termine per la risposta, in mesi: {value}.",
    "Time for the answer, in months: {value}.",
)
MONTHS_FROM_FILING = Text(
    "Frist für die Antwort von der Einreichung an, in Monaten: {value}.",
    "Délai de réponse à partir du dépôt, en mois : {value}.",
    "Termine per la risposta dall'inoltro, in mesi: {value}.",
    "Time for the answer from filing, in months: {value}.",
)
