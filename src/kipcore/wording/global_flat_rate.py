"""Sentences about the global flat rates for social assistance (Art. 22, 23 and 26 AsylV 2)."""

from kipcore.types.text import Text

RATE = Text(
    "{group} am {day}: {value} pro Person und Monat, schweizerischer Durchschnitt, nominal.",
    "{group} le {day} : {value} par personne et par mois, moyenne suisse, montant nominal.",
    "{group} il {day}: {value} per persona e per mese, media svizzera, importo nominale.",
    "{group} on {day}: {value} per person and month, Swiss average, nominal.",
)
NOTHING = Text(
    "{group} am {day}: {value} pro Person und Monat.",
    "{group} le {day} : {value} par personne et par mois.",
    "{group} il {day}: {value} per persona e per mese.",
    "{group} on {day}: {value} per person and month.",
)
NOT_NAMED = Text(
    "Für Status, die kein Artikel nennt, wird nichts vergütet.",
    "Pour les statuts qu'aucun article ne mentionne, rien n'est remboursé.",
    "Per gli statuti che nessun articolo menziona non è rimborsato nulla.",
    "For statuses that no article names nothing is reimbursed.",
)
WHOLE = Text(
    "Ganze Globalpauschale: {value}.",
    "Forfait global entier : {value}.",
    "Somma forfettaria globale intera: {value}.",
    "Whole global flat rate: {value}.",
)
SHARE = Text(
    "Davon wird ein Anteil gezahlt, im Verhältnis {value}.",
    "Une part en est versée, dans le rapport {value}.",
    "Ne è versata una quota, nel rapporto {value}.",
    "A share of it is paid, in the ratio {value}.",
)
PART = Text("{part}: {value}.", "{part} : {value}.", "{part}: {value}.", "{part}: {value}.")
NOT_INDEXED = Text(
    "Nicht enthalten: die jährliche Anpassung an den Landesindex der Konsumentenpreise, und die kantonale "
    "Abstufung; die Beträge der einzelnen Jahre und Kantone wurden nicht gefunden.",
    "Non compris : l'adaptation annuelle à l'indice suisse des prix à la consommation, et l'échelonnement "
    "cantonal ; les montants de chaque année et de chaque canton n'ont pas été trouvés.",
    "Non compresi: l'adeguamento annuale all'indice nazionale dei prezzi al consumo, e la graduazione "
    "cantonale; gli importi dei singoli anni e Cantoni non sono stati trovati.",
    "Not included: the yearly adjustment to the Swiss Consumer Price Index, and the grading by canton; the "
    "amounts of each year and canton were not found.",
)
BASE = Text(
    "Hinzu kommt je Kanton und Monat, unabhängig von der Zahl der Personen, ein Sockelbeitrag von {value}.",
    "S'y ajoute par canton et par mois, quel que soit le nombre de personnes, une contribution de base de "
    "{value}.",
    "Si aggiunge per Cantone e per mese, indipendentemente dal numero di persone, un contributo di base di "
    "{value}.",
    "In addition, each canton receives a base contribution of {value} per month, whatever the number of "
    "persons.",
)
MINORS = Text(
    "Darin für unbegleitete Minderjährige {value}, bei einem Verhältnis von {share} zum Bestand; das SEM "
    "passt diesen Anteil jedes Jahr dem Bestand an.",
    "Dont {value} pour les mineurs non accompagnés, pour un rapport de {share} à l'effectif ; le SEM adapte "
    "cette part chaque année à l'effectif.",
    "Di cui {value} per i minori non accompagnati, per un rapporto di {share} agli effettivi; la SEM adegua "
    "questa quota ogni anno agli effettivi.",
    "This includes {value} for unaccompanied minors, at a ratio of {share} to all persons; SEM adjusts this "
    "part every year to their number.",
)
REST_ASYLUM = Text(
    "Der Rest entfällt auf Mietkosten, Sozialhilfe- und Betreuungskosten und auf "
    "Krankenversicherungsprämien, Selbstbehalte und Franchisen.",
    "Le reste couvre les frais de loyer, les coûts de l'aide sociale et de l'encadrement ainsi que les "
    "primes de l'assurance-maladie, les quotes-parts et les franchises.",
    "Il resto copre le spese di locazione, di aiuto sociale e di assistenza nonché i premi "
    "dell'assicurazione malattie, le aliquote percentuali e le franchigie.",
    "The rest is for rent, social assistance and care, and for health insurance premiums, co-payments and "
    "deductibles.",
)
REST_REFUGEES = Text(
    "Die Teile ergeben nicht die ganze Pauschale: Der Rest ist der Anteil für Selbstbehalte und Franchisen.",
    "Les parts ne donnent pas le forfait entier : le reste est la part pour les quotes-parts et les "
    "franchises.",
    "Le quote non danno l'intera somma: il resto è la quota per le aliquote percentuali e le franchigie.",
    "The parts do not add up to the whole rate: the rest is the part for co-payments and deductibles.",
)
