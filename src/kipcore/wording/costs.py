"""Sentences about what a programme may pay, and what a canton passes on (Art. 17 VIntA, SuG)."""

from kipcore.types.text import Text

CHARGEABLE = Text(
    "{kind}, {day}: Aus der Quelle «{source}» darf das Programm {value} bezahlen.",
    "{kind}, {day} : le programme peut payer {value} au moyen de la source «{source}».",
    "{kind}, {day}: il programma può pagare {value} dalla fonte «{source}».",
    "{kind}, {day}: the programme may pay {value} from the source '{source}'.",
)
AMOUNT = Text(
    "Tatsächlich entstandene und unbedingt erforderliche Aufwendungen: {value}.",
    "Dépenses effectivement supportées et absolument nécessaires : {value}.",
    "Spese effettivamente sopportate e assolutamente necessarie: {value}.",
    "Costs actually incurred and strictly necessary: {value}.",
)
CHARGEABLE_NOTHING = Text(
    "{kind}, {day}: Aus der Quelle «{source}» darf das Programm nichts bezahlen.",
    "{kind}, {day} : le programme ne peut rien payer au moyen de la source «{source}».",
    "{kind}, {day}: il programma non può pagare nulla dalla fonte «{source}».",
    "{kind}, {day}: the programme may pay nothing from the source '{source}'.",
)
UNDER_OTHER_ACTS = Text(
    "Davon entfallen auf andere Erlasse des Bundes {value}: Dieser Kostenteil wird nicht zweimal bezahlt.",
    "De ce montant, {value} relèvent d'autres actes de la Confédération : cette part n'est pas payée deux "
    "fois.",
    "Di questi, {value} rientrano in altri atti normativi della Confederazione: questa parte non è pagata "
    "due volte.",
    "Of this, {value} falls under other federal acts: that part is not paid twice.",
)
DISCLOSE = Text(
    "Wer für dasselbe Vorhaben um Leistungen aufgrund verschiedener Erlasse nachsucht, muss dies mitteilen; "
    "sonst können unzulässige Leistungen zurückgefordert werden.",
    "Celui qui sollicite pour un même projet les prestations prévues par plusieurs actes doit en informer "
    "les autorités ; sinon, les prestations indûment touchées pourront être réclamées.",
    "Chi domanda per un unico progetto le prestazioni in base a diversi atti normativi deve informarne le "
    "autorità interessate; altrimenti può essere chiesta la restituzione delle prestazioni indebitamente "
    "riscosse.",
    "Whoever asks for money for one project under several acts must say so; otherwise money unduly received "
    "can be reclaimed.",
)
BORNE = Text(
    "Die Institutionen der Regelstrukturen tragen {value}.",
    "Les institutions des structures ordinaires supportent {value}.",
    "Le istituzioni delle strutture ordinarie assumono {value}.",
    "The institutions of the standard structures bear {value}.",
)
BORNE_NOTHING = Text(
    "Die Institutionen der Regelstrukturen tragen nichts.",
    "Les institutions des structures ordinaires ne supportent rien.",
    "Le istituzioni delle strutture ordinarie non assumono nulla.",
    "The institutions of the standard structures bear nothing.",
)
EQUAL_PART = Text(
    "Sie haben grundsätzlich mindestens {value} im Verhältnis zum Programm zu tragen; in dieser Lesart gilt "
    "das immer: Das Programm bezahlt höchstens {most}.",
    "Elles doivent supporter une part d'au moins {value} par rapport à celle du programme ; dans cette "
    "lecture, cela vaut toujours : le programme paie au plus {most}.",
    "In linea di principio devono assumere una parte di almeno {value} rispetto a quella del programma; in "
    "questa lettura ciò vale sempre: il programma paga al massimo {most}.",
    "In principle they have to bear a share of at least {value} in relation to that of the programme; in "
    "this reading that always holds: the programme pays at most {most}.",
)
EQUAL_PART_NOTHING = Text(
    "Sie haben grundsätzlich mindestens {value} im Verhältnis zum Programm zu tragen; in dieser Lesart gilt "
    "das immer: Das Programm bezahlt nichts.",
    "Elles doivent supporter une part d'au moins {value} par rapport à celle du programme ; dans cette "
    "lecture, cela vaut toujours : le programme ne paie rien.",
    "In linea di principio devono assumere una parte di almeno {value} rispetto a quella del programma; in "
    "questa lettura ciò vale sempre: il programma non paga nulla.",
    "In principle they have to bear a share of at least {value} in relation to that of the programme; in "
    "this reading that always holds: the programme pays nothing.",
)
EXCEPTION = Text(
    "Sie tragen grundsätzlich mindestens {value} im Verhältnis zum Programm; diese Lesart lässt eine "
    "Ausnahme zu.",
    "Elles supportent en principe une part d'au moins {value} par rapport à celle du programme ; cette "
    "lecture admet une exception.",
    "Assumono in linea di principio una parte di almeno {value} rispetto a quella del programma; questa "
    "lettura ammette un'eccezione.",
    "In principle they bear a share of at least {value} in relation to that of the programme; this reading "
    "allows an exception.",
)
MEASURE = Text(
    "Die Beiträge sind für Massnahmen ausserhalb des Regelstrukturangebots bestimmt; beitragsberechtigt: "
    "{value}.",
    "Les contributions sont destinées aux mesures en dehors de l'offre relevant des structures ordinaires ; "
    "donne droit à une contribution : {value}.",
    "I contributi sono destinati alle misure che esulano dall'offerta delle strutture ordinarie; "
    "sussidiabile: {value}.",
    "The contributions are for measures outside the offer of the standard structures; eligible for a "
    "contribution: {value}.",
)
COMPLEMENT = Text(
    "Die spezifische Integrationsförderung ergänzt die Regelstrukturen nur.",
    "L'encouragement spécifique de l'intégration ne fait que compléter les structures ordinaires.",
    "La promozione specifica dell'integrazione è soltanto complementare alle strutture ordinarie.",
    "Specific integration support only complements the standard structures.",
)
STANDARD_STRUCTURES = Text(
    "Die Integrationsförderung in den Regelstrukturen ist deren eigene Sache; beitragsberechtigt: {value}.",
    "L'encouragement de l'intégration dans les structures ordinaires est leur propre affaire ; donne droit "
    "à une contribution : {value}.",
    "La promozione dell'integrazione nelle strutture ordinarie spetta a queste stesse; sussidiabile: "
    "{value}.",
    "Integration support in the standard structures is their own business; eligible for a contribution: "
    "{value}.",
)
DEVELOPMENT = Text(
    "Ein Programm darf seine Weiterentwicklung und Evaluation finanzieren; beitragsberechtigt: {value}.",
    "Un programme peut financer son développement et son évaluation ; donne droit à une contribution : "
    "{value}.",
    "Un programma può finanziare il proprio sviluppo e la propria valutazione; sussidiabile: {value}.",
    "A programme may pay for its development and evaluation; eligible for a contribution: {value}.",
)
ADMINISTRATION = Text(
    "Allgemeine Verwaltungsaufgaben, namentlich der Integrationsstellen und Ansprechstellen; anrechenbar: "
    "{value}.",
    "Tâches administratives d'ordre général, notamment des services responsables des questions "
    "d'intégration et des services cantonaux chargés des contacts avec le SEM ; prise en compte : {value}.",
    "Compiti amministrativi di carattere generale, in particolare dei servizi competenti per questioni "
    "inerenti all'integrazione e dei servizi che fungono da interlocutori cantonali; computabili: {value}.",
    "General administrative tasks, in particular of bodies responsible for integration issues and contact "
    "points; eligible: {value}.",
)
SOCIAL_ASSISTANCE = Text(
    "Die Pauschale darf auch für Integrationsmassnahmen in den Regelstrukturen der Sozialhilfe eingesetzt "
    "werden; beitragsberechtigt: {value}.",
    "Le forfait peut aussi financer des mesures d'intégration dans les structures ordinaires de l'aide "
    "sociale ; donne droit à une contribution : {value}.",
    "La somma forfettaria può finanziare anche misure d'integrazione nelle strutture ordinarie dell'aiuto "
    "sociale; sussidiabile: {value}.",
    "The flat rate may also pay for integration measures in the standard structures of social assistance; "
    "eligible for a contribution: {value}.",
)
NATIONAL_IMPORTANCE = Text(
    "Programme und Projekte von nationaler Bedeutung unterstützt das SEM; aus einem KIP beitragsberechtigt: "
    "{value}.",
    "Le SEM soutient les programmes et projets d'importance nationale ; donne droit à une contribution d'un "
    "PIC : {value}.",
    "La SEM sostiene i programmi e progetti di portata nazionale; sussidiabile da un PIC: {value}.",
    "SEM supports programmes and projects of national importance; eligible for a contribution from a CIP: "
    "{value}.",
)
NATIONAL_CHARGEABLE = Text(
    "{kind}, {day}: Das SEM darf höchstens {value} bezahlen.",
    "{kind}, {day} : le SEM peut payer au plus {value}.",
    "{kind}, {day}: la SEM può pagare al massimo {value}.",
    "{kind}, {day}: SEM may pay at most {value}.",
)
NATIONAL_CHARGEABLE_NOTHING = Text(
    "{kind}, {day}: Das SEM darf nichts bezahlen.",
    "{kind}, {day} : le SEM ne peut rien payer.",
    "{kind}, {day}: la SEM non può pagare nulla.",
    "{kind}, {day}: SEM may pay nothing.",
)
NATIONAL_PROGRAMMES = Text(
    "Das SEM kann Programme und Projekte von nationaler Bedeutung unterstützen, auch mit einer "
    "Anschubfinanzierung in den Regelstrukturen; beitragsberechtigt: {value}.",
    "Le SEM peut soutenir des programmes et projets d'importance nationale, y compris par un financement "
    "initial dans les structures ordinaires ; donne droit à une contribution : {value}.",
    "La SEM può sostenere programmi e progetti di portata nazionale, anche con un finanziamento iniziale "
    "nelle strutture ordinarie; sussidiabile: {value}.",
    "SEM may support programmes and projects of national importance, by start-up funding in the standard "
    "structures too; eligible for a contribution: {value}.",
)
NATIONAL_EXCEPTION = Text(
    "Die Integrationsförderung in den Regelstrukturen wird aus den ordentlichen Budgets finanziert; die "
    "Programme und Projekte von nationaler Bedeutung sind davon ausgenommen.",
    "L'encouragement de l'intégration dans les structures ordinaires est financé par les budgets "
    "ordinaires ; les programmes et projets d'importance nationale font exception.",
    "La promozione dell'integrazione nelle strutture ordinarie è finanziata con i preventivi ordinari; i "
    "programmi e progetti di portata nazionale fanno eccezione.",
    "Integration support in the standard structures is paid from the ordinary budgets; programmes and "
    "projects of national importance are excepted.",
)
REIMBURSE = Text(
    "Der Kanton vergütet der Gemeinde mindestens {value}.",
    "Le canton rembourse à la commune au moins {value}.",
    "Il Cantone rimborsa al Comune almeno {value}.",
    "The canton reimburses the municipality at least {value}.",
)
REIMBURSE_NOTHING = Text(
    "Der Kanton muss der Gemeinde nichts vergüten.",
    "Le canton n'a rien à rembourser à la commune.",
    "Il Cantone non deve rimborsare nulla al Comune.",
    "The canton need not reimburse the municipality anything.",
)
NO_REIMBURSEMENT = Text(
    "Das angewendete Recht verlangt keine Vergütung an die Gemeinden.",
    "Le droit appliqué n'exige pas de remboursement aux communes.",
    "Il diritto applicato non esige un rimborso ai Comuni.",
    "The law applied asks for no reimbursement of municipalities.",
)
MUNICIPAL_COST = Text(
    "Entstandene Kosten der Gemeinde: {value}.",
    "Frais engagés par la commune : {value}.",
    "Costi sostenuti dal Comune: {value}.",
    "Costs incurred by the municipality: {value}.",
)
FEDERAL_SHARE = Text(
    "Bundesbeiträge {federal} an Gesamtkosten von {total}: Dieser Anteil gilt mindestens auch für die "
    "Gemeinde.",
    "Contributions fédérales de {federal} pour des frais totaux de {total} : la commune reçoit au moins "
    "cette part.",
    "Contributi federali di {federal} su costi totali di {total}: al Comune spetta almeno questa quota.",
    "Federal contributions of {federal} to total costs of {total}: the municipality gets at least that "
    "share.",
)
ROUNDED_UP = Text(
    "Auf den Rappen {direction}, damit das Mindestmass erreicht ist; über mehrere Gemeinden kann die Summe "
    "deshalb um Rappen höher sein als der Anteil an ihren Kosten zusammen.",
    "Arrondi au centime {direction}, afin que le minimum soit atteint ; pour plusieurs communes, la somme "
    "peut donc dépasser de quelques centimes la part de leurs frais réunis.",
    "Arrotondato al centesimo {direction}, affinché il minimo sia raggiunto; per più Comuni la somma può "
    "quindi superare di qualche centesimo la quota dei loro costi complessivi.",
    "Rounded {direction} to the Rappen, so that the minimum is reached; over several municipalities the sum "
    "may therefore be a few Rappen more than the share of their costs together.",
)
ADVANCE = Text(
    "Vor der Festsetzung des endgültigen Betrages dürfen in der Regel höchstens {value} ausbezahlt werden.",
    "Avant la fixation du montant définitif, {value} au plus peuvent en principe être versés.",
    "Prima della determinazione dell'importo definitivo può essere versato, di regola, al massimo {value}.",
    "Before the final amount is set, as a rule at most {value} may be paid.",
)
ADVANCE_NOTHING = Text(
    "Vor der Festsetzung des endgültigen Betrages darf nichts ausbezahlt werden.",
    "Avant la fixation du montant définitif, rien ne peut être versé.",
    "Prima della determinazione dell'importo definitivo non può essere versato nulla.",
    "Before the final amount is set, nothing may be paid.",
)
NO_ADVANCE_LIMIT = Text(
    "Programmvereinbarung: Vor der Festsetzung des endgültigen Betrages kann alles ausbezahlt werden, "
    "{value}.",
    "Convention-programme : avant la fixation du montant définitif, tout peut être versé, soit {value}.",
    "Accordo di programma: prima della determinazione dell'importo definitivo può essere versato tutto, "
    "{value}.",
    "Programme agreement: before the final amount is set, all of it may be paid, {value}.",
)
NOT_APPLICABLE = Text(
    "Die Grenze für Auszahlungen vor der Festsetzung gilt für Programmvereinbarungen nicht.",
    "La limite des versements avant la fixation ne s'applique pas aux conventions-programmes.",
    "Il limite dei versamenti prima della determinazione non si applica agli accordi di programma.",
    "The limit to payments before the final amount does not apply to programme agreements.",
)
APPLICABLE = Text(
    "Die Grenze für Auszahlungen vor der Festsetzung gilt auch für Programmvereinbarungen.",
    "La limite des versements avant la fixation s'applique aussi aux conventions-programmes.",
    "Il limite dei versamenti prima della determinazione si applica anche agli accordi di programma.",
    "The limit to payments before the final amount applies to programme agreements too.",
)
ADVANCE_PERCENT = Text(
    "Grenze, in der Regel: {value} Prozent von {contribution}, auf den Rappen abgerundet.",
    "Limite, en principe : {value} % de {contribution}, arrondis au centime inférieur.",
    "Limite, di regola: {value} per cento di {contribution}, arrotondato per difetto al centesimo.",
    "Limit, as a rule: {value} per cent of {contribution}, rounded down to the Rappen.",
)
GOVERNING_DAY = Text(
    "Das Gesuch wird nach dem Recht vom {value} beurteilt.",
    "La demande est appréciée selon le droit en vigueur le {value}.",
    "La domanda è giudicata secondo il diritto vigente il {value}.",
    "The application is judged by the law of {value}.",
)
BY_FILING = Text(
    "Die Leistung wird vor der Erfüllung der Aufgabe verfügt: Massgebend ist die Einreichung des Gesuchs.",
    "La prestation est allouée avant l'exécution de la tâche : le moment de la demande est déterminant.",
    "La prestazione è decisa prima dell'adempimento del compito: è determinante la presentazione della "
    "domanda.",
    "The money is granted before the task is performed: the filing of the application is decisive.",
)
BY_TASK = Text(
    "Die Leistung wird nach der Erfüllung der Aufgabe zugesprochen: Massgebend ist der Beginn der Erfüllung.",
    "La prestation est allouée après l'exécution de la tâche : le début de l'exécution est déterminant.",
    "La prestazione è assegnata dopo l'adempimento del compito: è determinante l'inizio dell'adempimento.",
    "The money is granted after the task is performed: the beginning of its performance is decisive.",
)
FILED = Text(
    "Einreichung des Gesuchs: {value}.",
    "Présentation de la demande : {value}.",
    "Presentazione della domanda: {value}.",
    "Filing of the application: {value}.",
)
TASK_BEGINS = Text(
    "Beginn der Erfüllung der Aufgabe: {value}.",
    "Début de l'exécution de la tâche : {value}.",
    "Inizio dell'adempimento del compito: {value}.",
    "Beginning of the performance of the task: {value}.",
)
