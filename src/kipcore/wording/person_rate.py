"""Sentences about the flat rate that is paid for a person (Art. 15 VIntA), and for many."""

from kipcore.types.text import Text

PAID = Text(
    "{canton}, {period}: Für diese Person zahlt der Bund eine Integrationspauschale von {value}.",
    "{canton}, {period} : pour cette personne, la Confédération verse un forfait d'intégration de {value}.",
    "{canton}, {period}: per questa persona la Confederazione versa una somma forfettaria a favore "
    "dell'integrazione di {value}.",
    "{canton}, {period}: for this person the Confederation makes a flat-rate payment for integration of "
    "{value}.",
)
NOTHING = Text(
    "{canton}, {period}: Für diese Person zahlt der Bund keine Integrationspauschale.",
    "{canton}, {period} : pour cette personne, la Confédération ne verse aucun forfait d'intégration.",
    "{canton}, {period}: per questa persona la Confederazione non versa alcuna somma forfettaria a favore "
    "dell'integrazione.",
    "{canton}, {period}: for this person the Confederation makes no flat-rate payment for integration.",
)
NOTHING_LEFT = Text(
    "{canton}, {period}: Für diese Person zahlt der Bund nach der Kürzung nichts mehr.",
    "{canton}, {period} : pour cette personne, la Confédération ne verse plus rien après la réduction.",
    "{canton}, {period}: per questa persona la Confederazione non versa più nulla dopo la riduzione.",
    "{canton}, {period}: for this person the Confederation pays nothing after the reduction.",
)
NO_AGREEMENT = Text(
    "Ohne Programmvereinbarung zahlt der Bund keine Integrationspauschale.",
    "Sans convention-programme, la Confédération ne verse aucun forfait d'intégration.",
    "Senza accordo di programma la Confederazione non versa alcuna somma forfettaria a favore "
    "dell'integrazione.",
    "Without a programme agreement the Confederation makes no flat-rate payment for integration.",
)
DECISION = Text(
    "Massgebend ist der Entscheid vom {decided} ({kind}): {status}; nominal {value}.",
    "La décision déterminante est celle du {decided} ({kind}) : {status} ; montant nominal {value}.",
    "Determinante è la decisione del {decided} ({kind}): {status}; importo nominale {value}.",
    "The decision that counts is the one of {decided} ({kind}): {status}; nominal amount {value}.",
)
PERMIT_BEFORE_DUE = Text(
    "Die Aufenthaltsbewilligung wird mit dem Entscheid vom {decided} übernommen, wie sie angegeben ist, "
    "obwohl nach vorübergehendem Schutz erst ab dem {value} Anspruch darauf besteht.",
    "L'autorisation de séjour est reprise avec la décision du {decided} telle qu'elle est indiquée, bien "
    "qu'après la protection provisoire le droit à celle-ci n'existe que dès le {value}.",
    "Il permesso di dimora è ripreso con la decisione del {decided} così come è indicato, benché dopo la "
    "protezione provvisoria il diritto al permesso sussista soltanto dal {value}.",
    "The residence permit is taken as the decision of {decided} states it, although after temporary "
    "protection it can be claimed only from {value}.",
)
REDUCED = Text(
    "Davon abgezogen, weil das Programm S für diese Person schon Beiträge ausbezahlt hat: {value}.",
    "Réduction, parce que le Programme S a déjà versé des contributions pour cette personne : {value}.",
    "Riduzione, perché il Programma S ha già versato contributi per questa persona: {value}.",
    "Taken off, because Programme S has already paid contributions for this person: {value}.",
)
NOT_REDUCED = Text(
    "Abzuziehen ist nichts: Beiträge des Programms S, die nicht schon abgezogen sind, gibt es nicht.",
    "Rien n'est à déduire : il n'y a pas de contributions du Programme S qui ne soient déjà déduites.",
    "Non vi è nulla da dedurre: non vi sono contributi del Programma S che non siano già dedotti.",
    "Nothing is to be taken off: there are no contributions of Programme S that are not taken off already.",
)
ASSIGNED_HERE = Text(
    "Vorausgesetzt ist, dass die Person beim Entscheid vom {decided} diesem Kanton zugewiesen war. Eine "
    "Regel, wie bei einem Kantonswechsel gezählt wird, wurde nicht gefunden.",
    "Il est supposé que la personne était attribuée à ce canton lors de la décision du {decided}. Aucune "
    "règle sur la manière de compter en cas de changement de canton n'a été trouvée.",
    "Si presuppone che al momento della decisione del {decided} la persona fosse attribuita a questo "
    "Cantone. Non è stata trovata alcuna regola su come contare in caso di cambiamento di Cantone.",
    "It is taken for granted that the person was assigned to this canton at the decision of {decided}. No "
    "rule was found on how a change of canton counts.",
)
SECOND = Text(
    "Der Entscheid vom {decided} ({status}) löst keine zweite Pauschale aus; die einmalige Pauschale löste "
    "jener vom {drawn} aus.",
    "La décision du {decided} ({status}) ne donne pas droit à un second forfait ; le forfait unique découle "
    "de celle du {drawn}.",
    "La decisione del {decided} ({status}) non dà diritto a una seconda somma forfettaria; quella unica "
    "risulta dalla decisione del {drawn}.",
    "The decision of {decided} ({status}) draws no second flat rate; the one-off flat rate was drawn by "
    "that of {drawn}.",
)
ELSEWHERE = Text(
    "Der Entscheid vom {decided} ({status}) liegt ausserhalb dieser Vereinbarung ({term}).",
    "La décision du {decided} ({status}) n'entre pas dans cette convention ({term}).",
    "La decisione del {decided} ({status}) non rientra in questo accordo ({term}).",
    "The decision of {decided} ({status}) lies outside this agreement ({term}).",
)
NOT_REIMBURSED = Text(
    "Der Entscheid vom {decided} ({status}) löst in der gewählten Lesart keine Pauschale aus: Solange dieser "
    "Status gilt, vergütet der Bund keine Sozialhilfe.",
    "La décision du {decided} ({status}) ne donne pas droit au forfait dans la lecture choisie : tant que "
    "dure ce statut, la Confédération ne rembourse pas d'aide sociale.",
    "La decisione del {decided} ({status}) non dà diritto alla somma forfettaria nella lettura scelta: "
    "finché dura questo statuto, la Confederazione non rimborsa aiuto sociale.",
    "The decision of {decided} ({status}) draws no flat rate in the reading chosen: while this status lasts, "
    "the Confederation reimburses no social assistance.",
)
PROGRAMME_S = Text(
    "Beiträge des Programms S: {value}.",
    "Contributions du Programme S : {value}.",
    "Contributi del Programma S: {value}.",
    "Contributions of Programme S: {value}.",
)
PAID_IN = Text(
    "Jahr der Auszahlung: {year}.",
    "Année du versement : {year}.",
    "Anno del versamento: {year}.",
    "Year of the payment: {year}.",
)
READ_AS_NONE = Text(
    "Der Entscheid vom {decided} ({status}, {kind}) löst in der gewählten Lesart keine Pauschale aus.",
    "La décision du {decided} ({status}, {kind}) ne donne pas droit au forfait dans la lecture choisie.",
    "La decisione del {decided} ({status}, {kind}) non dà diritto alla somma forfettaria nella lettura "
    "scelta.",
    "The decision of {decided} ({status}, {kind}) draws no flat rate in the reading chosen.",
)
BASIS = Text(
    "Das SEM richtet die Pauschale auf der Grundlage der Programmvereinbarungen aus.",
    "Le SEM verse le forfait sur la base des conventions-programmes.",
    "La SEM versa la somma forfettaria sulla base degli accordi di programma.",
    "SEM pays the flat rate on the basis of the programme agreements.",
)
NOT_NAMED = Text(
    "Kein angegebener Entscheid macht die Person zu einer vorläufig aufgenommenen Person, einem anerkannten "
    "Flüchtling oder einer schutzbedürftigen Person mit Aufenthaltsbewilligung.",
    "Aucune des décisions indiquées ne fait de cette personne une personne admise à titre provisoire, un "
    "réfugié reconnu ou une personne à protéger titulaire d'une autorisation de séjour.",
    "Nessuna delle decisioni indicate fa di questa persona una persona ammessa provvisoriamente, un "
    "rifugiato riconosciuto o una persona bisognosa di protezione titolare di un permesso di dimora.",
    "No decision stated makes this person a temporarily admitted person, a recognised refugee or "
    "a person in need of protection with a residence permit.",
)
PAYMENT = Text(
    "{canton}, {period}, {during}: Der Bund zahlt Integrationspauschalen von zusammen {value}.",
    "{canton}, {period}, {during} : la Confédération verse des forfaits d'intégration pour un total de "
    "{value}.",
    "{canton}, {period}, {during}: la Confederazione versa somme forfettarie a favore dell'integrazione per "
    "un totale di {value}.",
    "{canton}, {period}, {during}: the Confederation makes flat-rate payments for integration of {value} in "
    "all.",
)
PAYMENT_NOTHING = Text(
    "{canton}, {period}, {during}: Der Bund zahlt keine Integrationspauschalen.",
    "{canton}, {period}, {during} : la Confédération ne verse aucun forfait d'intégration.",
    "{canton}, {period}, {during}: la Confederazione non versa alcuna somma forfettaria a favore "
    "dell'integrazione.",
    "{canton}, {period}, {during}: the Confederation makes no flat-rate payment for integration.",
)
COUNTED = Text(
    "{status}: {count} × {amount} = {value}.",
    "{status} : {count} × {amount} = {value}.",
    "{status}: {count} × {amount} = {value}.",
    "{status}: {count} × {amount} = {value}.",
)
COUNTED_NOTHING = Text(
    "{status}: {count}, keine Pauschale.",
    "{status} : {count}, pas de forfait.",
    "{status}: {count}, nessuna somma forfettaria.",
    "{status}: {count}, no flat rate.",
)
COUNTED_ONCE = Text(
    "Vorausgesetzt ist, dass jede Person einmal gezählt ist, und nur mit einem Entscheid, der eine Pauschale "
    "auslöst.",
    "Il est supposé que chaque personne est comptée une fois, et seulement pour une décision qui donne droit "
    "au forfait.",
    "Si presuppone che ogni persona sia contata una volta, e soltanto per una decisione che dà diritto alla "
    "somma forfettaria.",
    "It is taken for granted that each person is counted once, and only with a decision that draws a flat "
    "rate.",
)
REDUCTIONS = Text(
    "Davon abgezogen, was das Programm S für Personen dieser Entscheide schon ausbezahlt hat: {value}.",
    "Réduction de ce que le Programme S a déjà versé pour des personnes de ces décisions : {value}.",
    "Riduzione di quanto il Programma S ha già versato per persone di queste decisioni: {value}.",
    "Taken off, what Programme S has already paid for persons of these decisions: {value}.",
)
TWICE_A_YEAR = Text(
    "Das SEM zahlt zweimal jährlich nach der Zahl der effektiven Entscheide; massgebend ist die Datenbank "
    "Finanzierung Asyl. Die Stichtage sind nicht bekannt.",
    "Le SEM verse le forfait deux fois par année d'après le nombre de décisions effectives ; la banque de "
    "données sur le financement de l'asile est déterminante. Les jours de référence ne sont pas connus.",
    "La SEM versa la somma due volte l'anno in base al numero di decisioni effettive; è determinante la "
    "banca dati Finanziamento Asilo. I giorni di riferimento non sono noti.",
    "SEM pays twice a year by the number of actual decisions; the Asylum Financing database is decisive. "
    "The cut-off days are not known.",
)
AMOUNT = Text(
    "Nominaler Betrag für jeden Entscheid, der eine Pauschale auslöst: {value}.",
    "Montant nominal pour chaque décision donnant droit au forfait : {value}.",
    "Importo nominale per ogni decisione che dà diritto alla somma forfettaria: {value}.",
    "Nominal amount for each decision that draws a flat rate: {value}.",
)
