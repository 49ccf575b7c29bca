"""Sentences about leftover money, reclaim, revocation and breach of duties (Art. 19 VIntA, SuG, AsylG)."""

from kipcore.types.text import Text

DEADLINE = Text(
    "{canton}, {period}: Verbleibende Beiträge können bis zum {value} zweckgebunden eingesetzt werden.",
    "{canton}, {period} : le solde des contributions peut être utilisé conformément à l'affectation prévue "
    "jusqu'au {value}.",
    "{canton}, {period}: i contributi rimanenti possono essere impiegati per gli obiettivi convenuti fino al "
    "{value}.",
    "{canton}, {period}: remaining contributions may be used for their purpose until {value}.",
)
END = Text(
    "Letzter Tag des Programms: {value}.",
    "Dernier jour du programme : {value}.",
    "Ultimo giorno del programma: {value}.",
    "Last day of the programme: {value}.",
)
YEARS = Text(
    "Frist nach Abschluss des Programms, in Jahren: {value}.",
    "Délai après la fin du programme, en années : {value}.",
    "Termine dopo la fine del programma, in anni: {value}.",
    "Time after the end of the programme, in years: {value}.",
)
EXTENDED = Text(
    "Die Vereinbarung endet nicht mit der Programmperiode, sondern am {value}; damit verschiebt sich die "
    "Frist.",
    "La convention ne prend pas fin avec la période du programme, mais le {value} ; le délai se déplace.",
    "L'accordo non finisce con il periodo del programma, bensì il {value}; il termine si sposta.",
    "The agreement does not end with the programme period but on {value}; the time moves with it.",
)
REPAY = Text(
    "{canton}, {period}: Der Kanton erstattet dem Bund {value} zurück.",
    "{canton}, {period} : le canton rembourse {value} à la Confédération.",
    "{canton}, {period}: il Cantone rimborsa {value} alla Confederazione.",
    "{canton}, {period}: the canton repays {value} to the Confederation.",
)
REACHED = Text(
    "Der Kanton hat die vereinbarten Ziele erreicht.",
    "Le canton a atteint les objectifs convenus.",
    "Il Cantone ha raggiunto gli obiettivi convenuti.",
    "The canton reached the agreed goals.",
)
RECEIVED = Text(
    "Erhaltene Beiträge: {value}.",
    "Contributions reçues : {value}.",
    "Contributi ricevuti: {value}.",
    "Contributions received: {value}.",
)
USED_IN_TERM = Text(
    "Während des Programms eingesetzt: {value}.",
    "Utilisées pendant le programme : {value}.",
    "Impiegati durante il programma: {value}.",
    "Used during the programme: {value}.",
)
USED_IN_TIME = Text(
    "Danach innert der Frist zweckgebunden eingesetzt: {value}.",
    "Utilisées ensuite dans le délai, conformément à l'affectation prévue : {value}.",
    "Impiegati in seguito entro il termine per gli obiettivi convenuti: {value}.",
    "Used for their purpose in the time after it: {value}.",
)
USED_LATE = Text(
    "Erst nach Ablauf der Frist eingesetzt: {value}; das zählt nicht.",
    "Utilisées seulement après l'expiration du délai : {value} ; cela ne compte pas.",
    "Impiegati soltanto dopo la scadenza del termine: {value}; ciò non conta.",
    "Used only after that time: {value}; that does not count.",
)
LAST_DAY = Text(
    "Letzter Tag für den Einsatz: {value}.",
    "Dernier jour pour les utiliser : {value}.",
    "Ultimo giorno per impiegarli: {value}.",
    "Last day to use them: {value}.",
)
RECLAIMED = Text(
    "{canton}, {period}: Der Bund fordert die Beiträge zurück.",
    "{canton}, {period} : la Confédération exige le remboursement des contributions.",
    "{canton}, {period}: la Confederazione esige il rimborso dei contributi.",
    "{canton}, {period}: the Confederation reclaims the contributions.",
)
NOT_RECLAIMED = Text(
    "{canton}, {period}: Der Bund fordert die Beiträge nicht wegen verfehlter Ziele zurück.",
    "{canton}, {period} : la Confédération n'exige pas le remboursement pour des objectifs non remplis.",
    "{canton}, {period}: la Confederazione non esige il rimborso per obiettivi non adempiuti.",
    "{canton}, {period}: the Confederation does not reclaim the contributions for unmet goals.",
)
UNMET = Text(
    "Leistungs- und Wirkungsziele nicht oder nur mangelhaft erfüllt: {value}.",
    "Objectifs de prestations et d'efficacité non remplis ou remplis de manière insuffisante : {value}.",
    "Obiettivi in materia di prestazioni e di efficacia non adempiuti o adempiuti solo parzialmente: "
    "{value}.",
    "Output and outcome goals not met, or only badly: {value}.",
)
NO_REMEDY = Text(
    "Keine Nachbesserung möglich: {value}.",
    "Impossible de remédier au manquement : {value}.",
    "Nessun ulteriore miglioramento possibile: {value}.",
    "No remedy possible: {value}.",
)
FAULT_NOT_DISPROVED = Text(
    "Der Kanton weist nicht nach, dass ihn kein Verschulden trifft: {value}.",
    "Le canton n'apporte pas la preuve qu'il n'a commis aucune faute : {value}.",
    "Il Cantone non dimostra di essere esente da colpa: {value}.",
    "The canton does not prove that it is not at fault: {value}.",
)
DEADLINE_MISSED = Text(
    "Auch innerhalb der vereinbarten Nachfrist nicht oder nur mangelhaft erfüllt: {value}.",
    "Toujours pas remplis, ou pas de manière suffisante, dans le délai supplémentaire convenu : {value}.",
    "Neppure entro il termine supplementare convenuto adempiuti, o solo parzialmente: {value}.",
    "Not met, or only badly, within the agreed extended deadline either: {value}.",
)
NOT_ENFORCED = Text(
    "Das angewendete Recht sieht keine Rückforderung wegen verfehlter Ziele vor.",
    "Le droit appliqué ne prévoit pas de remboursement pour des objectifs manqués.",
    "Il diritto applicato non prevede un rimborso per obiettivi mancati.",
    "The law applied knows no reclaim for missed goals.",
)
AMOUNT_OPEN = Text(
    "Wie viel zurückzuzahlen ist, sagt der Artikel nicht; er spricht von den Beiträgen.",
    "L'article ne dit pas combien doit être remboursé ; il parle des contributions.",
    "L'articolo non dice quanto va rimborsato; parla dei contributi.",
    "The article does not say how much is to be repaid; it speaks of the contributions.",
)
HARDSHIP = Text(
    "Sind die Beiträge Finanzhilfen, kann in Härtefällen ganz oder teilweise verzichtet werden.",
    "Si les contributions sont des aides financières, on peut renoncer en tout ou en partie au "
    "remboursement en cas de rigueurs excessives.",
    "Se i contributi sono aiuti finanziari, nei casi di rigore si può rinunciare in tutto o in parte al "
    "rimborso.",
    "If the contributions are financial assistance, all or part may be waived in cases of hardship.",
)
REVOKED = Text(
    "Die Verfügung wird widerrufen, und die Leistung wird zurückgefordert.",
    "La décision est révoquée, et la restitution de la prestation est exigée.",
    "La decisione è revocata, ed è chiesta la restituzione della prestazione.",
    "The decision is revoked, and the money is reclaimed.",
)
NOT_REVOKED = Text(
    "Die Verfügung wird nicht widerrufen.",
    "La décision n'est pas révoquée.",
    "La decisione non è revocata.",
    "The decision is not revoked.",
)
WRONGLY_GRANTED = Text(
    "In Verletzung von Rechtsvorschriften oder aufgrund eines unrichtigen oder unvollständigen Sachverhalts "
    "zu Unrecht gewährt: {value}.",
    "Allouée indûment en violation de dispositions légales ou sur la base d'un état de fait inexact ou "
    "incomplet : {value}.",
    "Concessa, a torto, in violazione di norme giuridiche oppure in virtù di fatti inesatti o incompleti: "
    "{value}.",
    "Wrongly granted, in breach of law or on wrong or incomplete facts: {value}.",
)
IRREVERSIBLE = Text(
    "Massnahmen getroffen, die nicht ohne unzumutbare Einbussen rückgängig zu machen sind: {value}.",
    "Mesures prises qui ne sauraient être annulées sans pertes difficilement supportables : {value}.",
    "Provvedimenti presi che non potrebbero essere rimossi senza perdite difficilmente sopportabili: "
    "{value}.",
    "Measures taken that cannot be undone without unreasonable loss: {value}.",
)
HARD_TO_SEE = Text(
    "Rechtsverletzung für den Empfänger nicht leicht erkennbar: {value}.",
    "Violation du droit difficile à déceler pour l'allocataire : {value}.",
    "Violazione del diritto non facilmente riconoscibile per il beneficiario: {value}.",
    "Breach of law not easy to see for the recipient: {value}.",
)
BLAMELESS = Text(
    "Unrichtige oder unvollständige Feststellung nicht vom Empfänger verschuldet: {value}.",
    "Présentation inexacte ou incomplète non imputable à l'allocataire : {value}.",
    "Accertamento inesatto o incompleto non dovuto a colpa del beneficiario: {value}.",
    "Wrong or incomplete finding of facts not the recipient's fault: {value}.",
)
WAIVED = Text(
    "Auf den Widerruf wird verzichtet: {value}.",
    "L'autorité renonce à la révocation : {value}.",
    "Si rinuncia alla revoca: {value}.",
    "Revocation is waived: {value}.",
)
WITHDRAWAL = Text(
    "Für Verträge gilt dasselbe sinngemäss: Anstelle des Widerrufs tritt der Rücktritt.",
    "Il en va de même par analogie pour les contrats : la résiliation remplace la révocation.",
    "Lo stesso vale per analogia per i contratti: al posto della revoca vi è il recesso.",
    "The same holds by analogy for contracts: withdrawal takes the place of revocation.",
)
CONSEQUENCES = Text(
    "{source}, {day}: Der Bund kann so vorgehen: {value}.",
    "{source}, {day} : la Confédération peut procéder ainsi : {value}.",
    "{source}, {day}: la Confederazione può procedere così: {value}.",
    "{source}, {day}: the Confederation may act as follows: {value}.",
)
NO_CONSEQUENCE = Text(
    "{source}, {day}: Es besteht kein Grund zu kürzen, zurückzufordern oder auf die Ausrichtung zu "
    "verzichten.",
    "{source}, {day} : il n'y a pas de motif de réduire le versement, d'en réclamer le remboursement ou d'y "
    "renoncer.",
    "{source}, {day}: non vi è motivo di ridurre il versamento, di chiederne il rimborso o di rinunciarvi.",
    "{source}, {day}: there is no ground to cut, to reclaim or to withhold.",
)
DATA_MISSING = Text(
    "Der Kanton liefert verlangte Daten nicht: {value}.",
    "Le canton ne fournit pas les données demandées : {value}.",
    "Il Cantone non fornisce i dati richiesti: {value}.",
    "The canton does not deliver the data asked for: {value}.",
)
EXECUTION_UNMET = Text(
    "Der Kanton erfüllt Vollzugsaufgaben nach dem Asylgesetz nicht oder nur mangelhaft: {value}.",
    "Le canton ne remplit pas ses obligations d'exécution selon la loi sur l'asile, ou que partiellement : "
    "{value}.",
    "Il Cantone non adempie gli obblighi d'esecuzione secondo la legge sull'asilo, o solo parzialmente: "
    "{value}.",
    "The canton does not carry out its execution tasks under the Asylum Act, or badly: {value}.",
)
EXCUSABLE = Text(
    "Entschuldbare Gründe liegen vor: {value}.",
    "Le manquement est justifié : {value}.",
    "L'inadempienza è giustificata: {value}.",
    "There are excusable reasons: {value}.",
)
STAY_PROLONGED = Text(
    "Die Aufenthaltsdauer der betroffenen Person wird dadurch länger: {value}.",
    "La durée du séjour de l'intéressé s'en trouve prolongée : {value}.",
    "La durata del soggiorno dell'interessato ne risulta prolungata: {value}.",
    "The stay of the person concerned becomes longer by it: {value}.",
)
MAY = Text(
    "Es sind Kann-Vorschriften; die Höhe ist nicht genannt.",
    "Ces dispositions sont potestatives ; le montant n'est pas fixé.",
    "Sono disposizioni potestative; l'importo non è indicato.",
    "These provisions say 'may'; no amount is named.",
)
