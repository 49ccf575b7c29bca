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
REPAY_NOTHING = Text(
    "{canton}, {period}: Der Kanton erstattet dem Bund nichts zurück.",
    "{canton}, {period} : le canton ne rembourse rien à la Confédération.",
    "{canton}, {period}: il Cantone non rimborsa nulla alla Confederazione.",
    "{canton}, {period}: the canton repays nothing to the Confederation.",
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
GOALS_UNMET = Text(
    "Die vereinbarten Leistungs- und Wirkungsziele sind nicht oder nur mangelhaft erfüllt.",
    "Les objectifs convenus de prestations et d'efficacité ne sont pas remplis ou le sont de manière "
    "insuffisante.",
    "Gli obiettivi convenuti in materia di prestazioni e di efficacia non sono adempiuti o lo sono solo "
    "parzialmente.",
    "The agreed output and outcome goals are not met, or only inadequately.",
)
GOALS_MET = Text(
    "Die vereinbarten Leistungs- und Wirkungsziele sind erfüllt.",
    "Les objectifs convenus de prestations et d'efficacité sont remplis.",
    "Gli obiettivi convenuti in materia di prestazioni e di efficacia sono adempiuti.",
    "The agreed output and outcome goals are met.",
)
NO_REMEDY = Text(
    "Es ist keine Nachbesserung möglich.",
    "Il n'est pas possible de remédier au manquement.",
    "Non sono possibili ulteriori miglioramenti.",
    "No remedy is possible.",
)
REMEDY = Text(
    "Eine Nachbesserung ist möglich.",
    "Il est possible de remédier au manquement.",
    "Sono possibili ulteriori miglioramenti.",
    "A remedy is possible.",
)
FAULT_NOT_DISPROVED = Text(
    "Der Kanton weist nicht nach, dass ihn kein Verschulden trifft.",
    "Le canton n'apporte pas la preuve qu'il n'a commis aucune faute.",
    "Il Cantone non dimostra di essere esente da colpa.",
    "The canton does not prove that it is not at fault.",
)
FAULT_DISPROVED = Text(
    "Der Kanton weist nach, dass ihn kein Verschulden trifft.",
    "Le canton apporte la preuve qu'il n'a commis aucune faute.",
    "Il Cantone dimostra di essere esente da colpa.",
    "The canton proves that it is not at fault.",
)
DEADLINE_MISSED = Text(
    "Auch innerhalb der vereinbarten Nachfrist sind die Ziele nicht oder nur mangelhaft erfüllt.",
    "Dans le délai supplémentaire convenu non plus, les objectifs ne sont pas remplis ou le sont de manière "
    "insuffisante.",
    "Neppure entro il termine supplementare convenuto gli obiettivi sono adempiuti, o lo sono solo "
    "parzialmente.",
    "The goals are not met, or only inadequately, within the agreed extended deadline either.",
)
DEADLINE_KEPT = Text(
    "Innerhalb der vereinbarten Nachfrist sind die Ziele erfüllt.",
    "Dans le délai supplémentaire convenu, les objectifs sont remplis.",
    "Entro il termine supplementare convenuto gli obiettivi sono adempiuti.",
    "The goals are met within the agreed extended deadline.",
)
NOT_ENFORCED = Text(
    "Das angewendete Recht sieht keine Rückforderung wegen verfehlter Ziele vor.",
    "Le droit appliqué ne prévoit pas de remboursement pour des objectifs manqués.",
    "Il diritto applicato non prevede un rimborso per obiettivi mancati.",
    "The law applied does not provide for a reclaim for missed goals.",
)
AMOUNT_OPEN = Text(
    "Wie viel zurückzuzahlen ist, sagt der Artikel nicht; er spricht von den Beiträgen.",
    "L'article ne dit pas combien doit être remboursé ; il parle des contributions.",
    "L'articolo non dice quanto va rimborsato; parla dei contributi.",
    "The article does not say how much is to be repaid; it speaks of the contributions.",
)
HARDSHIP = Text(
    "Sind die Beiträge Finanzhilfen, kann in Härtefällen ganz oder teilweise auf die Rückforderung "
    "verzichtet werden.",
    "Si les contributions sont des aides financières, on peut renoncer en tout ou en partie à la "
    "restitution en cas de rigueurs excessives.",
    "Se i contributi sono aiuti finanziari, nei casi di rigore si può rinunciare in tutto o in parte alla "
    "restituzione.",
    "If the contributions are financial assistance, all or part of the reclaim may be waived in cases of "
    "hardship.",
)
REVOKED = Text(
    "Die Verfügung wird widerrufen, und die Leistung wird zurückgefordert.",
    "La décision est révoquée, et la restitution de la prestation est exigée.",
    "La decisione è revocata, ed è chiesta la restituzione della prestazione.",
    "The ruling is revoked, and the money is reclaimed.",
)
NOT_REVOKED = Text(
    "Die Verfügung wird nicht widerrufen.",
    "La décision n'est pas révoquée.",
    "La decisione non è revocata.",
    "The ruling is not revoked.",
)
WRONGLY_GRANTED = Text(
    "Die Leistung wurde in Verletzung von Rechtsvorschriften oder aufgrund eines unrichtigen oder "
    "unvollständigen Sachverhalts zu Unrecht gewährt.",
    "La prestation a été allouée indûment, en violation de dispositions légales ou sur la base d'un état de "
    "fait inexact ou incomplet.",
    "La prestazione è stata concessa, a torto, in violazione di norme giuridiche oppure in virtù di fatti "
    "inesatti o incompleti.",
    "The money was wrongly granted, in breach of law or on wrong or incomplete facts.",
)
RIGHTLY_GRANTED = Text(
    "Die Leistung wurde zu Recht gewährt.",
    "La prestation a été allouée à bon droit.",
    "La prestazione è stata concessa a ragione.",
    "The money was rightly granted.",
)
IRREVERSIBLE = Text(
    "Der Empfänger hat aufgrund der Verfügung Massnahmen getroffen, die nicht ohne unzumutbare finanzielle "
    "Einbussen rückgängig gemacht werden können.",
    "L'allocataire a pris, au vu de la décision, des mesures qui ne sauraient être annulées sans entraîner "
    "des pertes financières difficilement supportables.",
    "Il beneficiario ha preso, in base alla decisione, provvedimenti che non potrebbero essere rimossi "
    "senza perdite finanziarie difficilmente sopportabili.",
    "On the strength of the ruling the recipient took measures that cannot be undone without unreasonable "
    "financial loss.",
)
REVERSIBLE = Text(
    "Der Empfänger hat aufgrund der Verfügung keine Massnahmen getroffen, oder sie können ohne unzumutbare "
    "finanzielle Einbussen rückgängig gemacht werden.",
    "L'allocataire n'a pas pris de mesures au vu de la décision, ou elles peuvent être annulées sans pertes "
    "financières difficilement supportables.",
    "Il beneficiario non ha preso provvedimenti in base alla decisione, o essi possono essere rimossi senza "
    "perdite finanziarie difficilmente sopportabili.",
    "On the strength of the ruling the recipient took no measures, or they can be undone without "
    "unreasonable financial loss.",
)
HARD_TO_SEE = Text(
    "Die Rechtsverletzung war für den Empfänger nicht leicht erkennbar.",
    "Il était difficile pour l'allocataire de déceler la violation du droit.",
    "La violazione del diritto non era facilmente riconoscibile per il beneficiario.",
    "The breach of law was not easy to see for the recipient.",
)
EASY_TO_SEE = Text(
    "Die Rechtsverletzung war für den Empfänger leicht erkennbar.",
    "Il était facile pour l'allocataire de déceler la violation du droit.",
    "La violazione del diritto era facilmente riconoscibile per il beneficiario.",
    "The breach of law was easy to see for the recipient.",
)
BLAMELESS = Text(
    "Eine allfällig unrichtige oder unvollständige Feststellung des Sachverhalts ist nicht auf schuldhaftes "
    "Handeln des Empfängers zurückzuführen.",
    "La présentation inexacte ou incomplète des faits n'est pas imputable à l'allocataire.",
    "Un eventuale accertamento inesatto o incompleto dei fatti non è dovuto a colpa del beneficiario.",
    "Wrong or incomplete facts, if any, are not the recipient's fault.",
)
BLAMEWORTHY = Text(
    "Eine unrichtige oder unvollständige Feststellung des Sachverhalts ist auf schuldhaftes Handeln des "
    "Empfängers zurückzuführen.",
    "La présentation inexacte ou incomplète des faits est imputable à l'allocataire.",
    "L'accertamento inesatto o incompleto dei fatti è dovuto a colpa del beneficiario.",
    "Wrong or incomplete facts are the recipient's fault.",
)
WAIVED = Text(
    "Auf den Widerruf wird verzichtet.",
    "L'autorité renonce à la révocation.",
    "Si rinuncia alla revoca.",
    "Revocation is waived.",
)
NOT_WAIVED = Text(
    "Auf den Widerruf wird nicht verzichtet.",
    "L'autorité ne renonce pas à la révocation.",
    "Non si rinuncia alla revoca.",
    "Revocation is not waived.",
)
WITHDRAWAL = Text(
    "Für Verträge gilt dasselbe sinngemäss: Anstelle des Widerrufs tritt der Rücktritt.",
    "Il en va de même par analogie pour les contrats : la résiliation remplace la révocation.",
    "Lo stesso vale per analogia per i contratti: al posto della revoca vi è il recesso.",
    "The same holds by analogy for contracts: withdrawal takes the place of revocation.",
)
PROCUREMENT = Text(
    "Nicht geprüft: Finanzhilfen können auch entzogen oder zurückgefordert werden, wenn der Empfänger bei "
    "ihrer Verwendung gegen beschaffungsrechtliche Vorgaben verstösst.",
    "Non examiné : les aides financières peuvent aussi être supprimées, ou leur restitution demandée, "
    "lorsque l'allocataire les utilise en violant des dispositions du droit des marchés publics.",
    "Non esaminato: gli aiuti finanziari possono anche essere revocati, o può esserne chiesta la "
    "restituzione, se nell'utilizzarli il beneficiario viola le prescrizioni in materia di appalti pubblici.",
    "Not tested: financial assistance may also be withdrawn or reclaimed if the recipient breaches the "
    "rules of procurement in using it.",
)
RESERVED = Text(
    "Nicht geprüft: Vorbehalten bleiben Rückforderungen nach dem Verwaltungsstrafrecht.",
    "Non examiné : les restitutions au sens du droit pénal administratif sont réservées.",
    "Non esaminato: sono salve le restituzioni secondo il diritto penale amministrativo.",
    "Not tested: reclaim under administrative criminal law is reserved.",
)
CONSEQUENCES = Text(
    "{source}, {day}: Der Bund kann so vorgehen: {value}.",
    "{source}, {day} : la Confédération peut procéder ainsi : {value}.",
    "{source}, {day}: la Confederazione può procedere così: {value}.",
    "{source}, {day}: the Confederation may act as follows: {value}.",
)
NO_CONSEQUENCE = Text(
    "{source}, {day}: Nach Art. 89a und 89b AsylG besteht kein Grund zu kürzen, zurückzufordern oder auf "
    "die Ausrichtung zu verzichten.",
    "{source}, {day} : selon les art. 89a et 89b LAsi, il n'y a pas de motif de réduire le versement, d'en "
    "réclamer le remboursement ou d'y renoncer.",
    "{source}, {day}: secondo gli art. 89a e 89b LAsi non vi è motivo di ridurre il versamento, di "
    "chiederne il rimborso o di rinunciarvi.",
    "{source}, {day}: under Art. 89a and 89b AsylA there is no ground to cut, to reclaim or to withhold.",
)
DATA_MISSING = Text(
    "Der Kanton liefert verlangte Daten nicht.",
    "Le canton ne fournit pas les données demandées.",
    "Il Cantone non fornisce i dati richiesti.",
    "The canton does not deliver the data asked for.",
)
DATA_DELIVERED = Text(
    "Der Kanton liefert die verlangten Daten.",
    "Le canton fournit les données demandées.",
    "Il Cantone fornisce i dati richiesti.",
    "The canton delivers the data asked for.",
)
EXECUTION_UNMET = Text(
    "Der Kanton erfüllt Vollzugsaufgaben nach dem Asylgesetz nicht oder nur mangelhaft.",
    "Le canton ne remplit pas ses obligations d'exécution selon la loi sur l'asile, ou ne les remplit que "
    "partiellement.",
    "Il Cantone non adempie gli obblighi d'esecuzione secondo la legge sull'asilo, o li adempie solo "
    "parzialmente.",
    "The canton does not carry out its execution tasks under the Asylum Act, or only inadequately.",
)
EXECUTION_MET = Text(
    "Der Kanton erfüllt die Vollzugsaufgaben nach dem Asylgesetz.",
    "Le canton remplit ses obligations d'exécution selon la loi sur l'asile.",
    "Il Cantone adempie gli obblighi d'esecuzione secondo la legge sull'asilo.",
    "The canton carries out its execution tasks under the Asylum Act.",
)
EXCUSABLE = Text(
    "Entschuldbare Gründe liegen vor.",
    "Il existe des motifs excusables.",
    "Vi sono motivi scusabili.",
    "There are excusable reasons.",
)
INEXCUSABLE = Text(
    "Entschuldbare Gründe liegen nicht vor.",
    "Il n'existe pas de motifs excusables.",
    "Non vi sono motivi scusabili.",
    "There are no excusable reasons.",
)
STAY_PROLONGED = Text(
    "Eine Verlängerung der Aufenthaltsdauer der betroffenen Person ist angegeben.",
    "Une prolongation de la durée du séjour de l'intéressé est indiquée.",
    "È indicato un prolungamento della durata del soggiorno dell'interessato.",
    "It is stated that the stay of the person concerned is prolonged.",
)
STAY_NOT_PROLONGED = Text(
    "Eine Verlängerung der Aufenthaltsdauer der betroffenen Person ist verneint.",
    "Une prolongation de la durée du séjour de l'intéressé est niée.",
    "Un prolungamento della durata del soggiorno dell'interessato è negato.",
    "It is stated that the stay of the person concerned is not prolonged.",
)
MAY = Text(
    "Art. 89a Abs. 2 und Art. 89b AsylG sind Kann-Vorschriften; die Höhe ist nicht genannt.",
    "Les art. 89a al. 2 et 89b LAsi sont des dispositions potestatives ; le montant n'est pas fixé.",
    "Gli art. 89a cpv. 2 e 89b LAsi sono disposizioni potestative; l'importo non è indicato.",
    "Art. 89a para. 2 and Art. 89b AsylA say 'may'; no amount is named.",
)
