"""Open questions about costs, repayment and interest."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, ASYLG, SUG, VINTA, Citation
from kipcore.types.text import Text

__all__ = [
    "END_OF_KIP_2",
    "EXECUTION_TASKS_SCOPE",
    "INTEREST_DAYS",
    "INTEREST_WHERE_SILENT",
    "REVOCATION_WAIVER",
    "START_UP_SHARE",
    "SUBSIDY_KIND",
]

START_UP_SHARE: Final = Question(
    "start_up_share",
    Text(
        "Müssen die Regelstrukturen an einer Anschubfinanzierung immer mindestens so viel tragen wie das "
        "KIP?",
        "Les structures ordinaires doivent-elles toujours assumer une part du financement initial au moins "
        "égale à celle du PIC ?",
        "Le strutture ordinarie devono sempre assumere una parte del finanziamento iniziale almeno pari a "
        "quella del PIC?",
        "Must the standard structures always bear at least as much of start-up funding as the CIP?",
    ),
    (
        Reading(
            "always",
            Text("ja, immer", "oui, toujours", "sì, sempre", "yes, always"),
        ),
        Reading(
            "in principle",
            Text(
                "nein, grundsätzlich, mit Ausnahmen",
                "non, en principe, avec des exceptions",
                "no, in linea di principio, con eccezioni",
                "no, in principle, with exceptions",
            ),
        ),
    ),
    Text(
        "Art. 17 Abs. 2 VIntA sagt deutsch «grundsätzlich» und italienisch «in linea di principio», "
        "französisch aber nicht; alle drei Fassungen sind verbindlich. Standard ist die strengere Lesart: "
        "Was sie erlaubt, erlaubt jede Fassung. Wann eine Ausnahme gilt, ist nicht gesagt.",
        "L'art. 17 al. 2 OIE dit «grundsätzlich» en allemand et «in linea di principio» en italien, mais "
        "rien de tel en français ; les trois versions font foi. La lecture la plus stricte est retenue : ce "
        "qu'elle permet, chaque version le permet. Les cas d'exception ne sont pas indiqués.",
        "L'art. 17 cpv. 2 OIntS dice «grundsätzlich» in tedesco e «in linea di principio» in italiano, ma "
        "nulla di simile in francese; le tre versioni fanno fede. Vale la lettura più severa: ciò che essa "
        "permette è permesso da ogni versione. I casi d'eccezione non sono indicati.",
        "Art. 17 para. 2 VIntA says 'in principle' in German and in Italian, but not in French; all three "
        "texts are binding. The stricter reading is the default: what it allows, every text allows. When an "
        "exception holds is not said.",
    ),
    (Citation(VINTA, "17", "2"),),
)

END_OF_KIP_2: Final = Question(
    "end_of_kip_2",
    Text(
        "Endet KIP 2 für die Frist von zwei Jahren mit Ende 2021 oder erst mit KIP 2bis?",
        "Pour le délai de deux ans, le PIC 2 prend-il fin avec l'année 2021 ou seulement avec le PIC 2bis ?",
        "Per il termine di due anni, il PIC 2 finisce con il 2021 o soltanto con il PIC 2bis?",
        "For the two years, does CIP 2 end with 2021 or only with CIP 2bis?",
    ),
    (
        Reading(
            "with 2021",
            Text(
                "mit Ende 2021: KIP 2bis ist ein eigenes Programm",
                "avec l'année 2021 : le PIC 2bis est un programme distinct",
                "con il 2021: il PIC 2bis è un programma a sé",
                "with 2021: CIP 2bis is a programme of its own",
            ),
        ),
        Reading(
            "with KIP 2bis",
            Text(
                "mit Ende 2023: KIP 2 geht in KIP 2bis weiter",
                "avec l'année 2023 : le PIC 2 se poursuit dans le PIC 2bis",
                "con il 2023: il PIC 2 prosegue nel PIC 2bis",
                "with 2023: CIP 2 goes on in CIP 2bis",
            ),
        ),
    ),
    Text(
        "Art. 19 Abs. 3 VIntA zählt ab Abschluss des Programms. Für KIP 2bis war eine neue "
        "Programmvereinbarung nötig, und eine Verlängerung laufender sah der gelesene Text der Verordnung "
        "damals nicht vor; ein Kanton (Aargau) spricht dennoch von einer Verlängerung.",
        "L'art. 19 al. 3 OIE compte à partir de la fin du programme. Le PIC 2bis exigeait une nouvelle "
        "convention-programme, et le texte lu de l'ordonnance ne prévoyait alors pas de prolongation ; un "
        "canton (Argovie) parle néanmoins d'une prolongation.",
        "L'art. 19 cpv. 3 OIntS conta dalla fine del programma. Per il PIC 2bis occorreva un nuovo accordo "
        "di programma, e il testo letto dell'ordinanza allora non prevedeva una proroga; un Cantone "
        "(Argovia) parla tuttavia di proroga.",
        "Art. 19 para. 3 VIntA counts from the end of the programme. CIP 2bis needed a new programme "
        "agreement, and the text of the ordinance that was read did not then provide for an extension of "
        "running ones; one canton (Aargau) speaks of an extension all the same.",
    ),
    (Citation(VINTA, "19", "3"),),
)

SUBSIDY_KIND: Final = Question(
    "subsidy_kind",
    Text(
        "Sind die Beiträge an die Programme Abgeltungen oder Finanzhilfen?",
        "Les contributions aux programmes sont-elles des indemnités ou des aides financières ?",
        "I contributi ai programmi sono indennità o aiuti finanziari?",
        "Are the contributions to the programmes compensation or financial assistance?",
    ),
    (
        Reading("compensation", Text("Abgeltungen", "des indemnités", "indennità", "compensation")),
        Reading(
            "financial assistance",
            Text("Finanzhilfen", "des aides financières", "aiuti finanziari", "financial assistance"),
        ),
    ),
    Text(
        "Art. 58 AIG nennt sie nur «finanzielle Beiträge». Art. 89a Abs. 1 AsylG zählt die Zahlungen nach "
        "Art. 58 AIG zu den «finanziellen Abgeltungen des Bundes», Art. 89b Abs. 1 die Pauschalen zu den "
        "«Pauschalabgeltungen»; andere Bezeichnungen wurden nicht gefunden. Dagegen spricht, dass die "
        "Beiträge Aufwendungen der Kantone ergänzen (Art. 58 Abs. 1 AIG), wie es für Finanzhilfen typisch "
        "ist (Art. 7 Bst. c SuG).",
        "L'art. 58 LEI parle seulement de «contributions financières». L'art. 89a al. 1 LAsi compte les "
        "versements selon l'art. 58 LEI parmi les «indemnités financières versées par la Confédération», "
        "l'art. 89b al. 1 les forfaits parmi les «indemnités forfaitaires» ; aucune autre désignation n'a "
        "été trouvée. En sens contraire, les contributions complètent les dépenses des cantons (art. 58 al. "
        "1 LEI), ce qui est typique des aides financières (art. 7 let. c LSu).",
        "L'art. 58 LStrI parla soltanto di «contributi finanziari». L'art. 89a cpv. 1 LAsi annovera i "
        "versamenti secondo l'art. 58 LStrI tra le «indennità finanziarie della Confederazione», l'art. 89b "
        "cpv. 1 le somme forfettarie tra gli «indennizzi a titolo forfettario»; altre designazioni non sono "
        "state trovate. In senso contrario, i contributi completano le spese dei Cantoni (art. 58 cpv. 1 "
        "LStrI), come è tipico degli aiuti finanziari (art. 7 lett. c LSu).",
        "Art. 58 FNIA only calls them 'financial contributions'. Art. 89a para. 1 AsylA counts payments "
        "under Art. 58 FNIA among the Confederation's compensation, Art. 89b para. 1 the flat rates among "
        "flat-rate compensation; no other designation was found. Against it, the contributions supplement "
        "expenditure of the cantons (Art. 58 para. 1 FNIA), as is typical of financial assistance (Art. 7 "
        "let. c SuG).",
    ),
    (Citation(SUG, "3"), Citation(AIG, "58", "1"), Citation(ASYLG, "89a", "1"), Citation(ASYLG, "89b", "1")),
)

INTEREST_WHERE_SILENT: Final = Question(
    "interest_where_silent",
    Text(
        "Ist Zins geschuldet, wo das Gesetz eine Rückzahlung verlangt und keinen nennt?",
        "Un intérêt est-il dû lorsque la loi exige un remboursement sans mentionner d'intérêt ?",
        "È dovuto un interesse quando la legge esige un rimborso senza menzionare un interesse?",
        "Is interest owed where the law asks for repayment and names none?",
    ),
    (
        Reading(
            "not named, so none",
            Text(
                "nicht genannt, also nein",
                "pas mentionné, donc non",
                "non menzionato, dunque no",
                "not named, so no",
            ),
        ),
        Reading(
            "since payment",
            Text(
                "ja, seit der Auszahlung wie nach Art. 28 SuG",
                "oui, dès le paiement comme selon l'art. 28 LSu",
                "sì, dal versamento come secondo l'art. 28 LSu",
                "yes, since payment as under Art. 28 SuG",
            ),
        ),
    ),
    Text(
        "Art. 28 SuG nennt Zins für Finanzhilfen, deren Empfänger seine Aufgabe nicht oder mangelhaft "
        "erfüllt, Art. 30 Abs. 3 SuG für schuldhaftes Handeln, Art. 40 Abs. 1 SuG für Finanzhilfen bei "
        "verletzter Auskunftspflicht. Art. 19 VIntA, Art. 12 Abs. 3 SuG und Art. 89b AsylG schweigen; ein "
        "Zins ohne gesetzliche Nennung wird nicht unterstellt.",
        "L'art. 28 LSu prévoit un intérêt pour les aides financières dont l'allocataire n'accomplit pas sa "
        "tâche ou l'accomplit de manière défectueuse, l'art. 30 al. 3 LSu en cas de faute, l'art. 40 al. 1 "
        "LSu pour les aides financières en cas de violation de l'obligation de renseigner. L'art. 19 OIE, "
        "l'art. 12 al. 3 LSu et l'art. 89b LAsi n'en disent rien ; un intérêt que la loi ne mentionne pas "
        "n'est pas présumé.",
        "L'art. 28 LSu prevede un interesse per gli aiuti finanziari il cui beneficiario non adempie il suo "
        "compito o lo adempie insufficientemente, l'art. 30 cpv. 3 LSu in caso di colpa, l'art. 40 cpv. 1 "
        "LSu per gli aiuti finanziari in caso di violazione dell'obbligo di informare. L'art. 19 OIntS, "
        "l'art. 12 cpv. 3 LSu e l'art. 89b LAsi tacciono; un interesse che la legge non menziona non è "
        "presunto.",
        "Art. 28 SuG names interest for financial assistance whose recipient does not perform the task, or "
        "only inadequately, Art. 30 para. 3 SuG for fault, Art. 40 para. 1 SuG for financial assistance "
        "where duties to give information were breached. Art. 19 VIntA, Art. 12 para. 3 SuG and Art. 89b "
        "AsylA are silent; interest that the law does not name is not presumed.",
    ),
    (Citation(SUG, "28"), Citation(SUG, "30", "3"), Citation(SUG, "40", "1"), Citation(VINTA, "19")),
)

INTEREST_DAYS: Final = Question(
    "interest_days",
    Text(
        "Wie werden die Tage eines Jahreszinses gezählt?",
        "Comment compte-t-on les jours d'un intérêt annuel ?",
        "Come si contano i giorni di un interesse annuo?",
        "How are the days of yearly interest counted?",
    ),
    (
        Reading(
            "actual/365",
            Text(
                "nach dem Kalender, das Jahr zu 365 Tagen",
                "selon le calendrier, l'année à 365 jours",
                "secondo il calendario, con l'anno di 365 giorni",
                "by the calendar, the year at 365 days",
            ),
        ),
        Reading(
            "30/360",
            Text(
                "den Monat zu 30, das Jahr zu 360 Tagen",
                "le mois à 30 jours, l'année à 360 jours",
                "con il mese di 30 e l'anno di 360 giorni",
                "the month at 30, the year at 360 days",
            ),
        ),
    ),
    Text(
        "Das SuG nennt keine Zählweise. Zins läuft jeden Tag: Nach dem Kalender trägt jeder denselben; ein "
        "Schaltjahr ergibt so einen Tageszins mehr als der Jahressatz. Mit 30/360 ergibt jedes ganze Jahr "
        "genau den Jahressatz, der 31. eines Monats aber nichts.",
        "La LSu ne fixe pas de méthode. L'intérêt court chaque jour : selon le calendrier, chacun porte le "
        "même ; une année bissextile donne alors un jour d'intérêt de plus que le taux annuel. Avec 30/360, "
        "chaque année entière donne exactement le taux annuel, mais le 31 d'un mois ne donne rien.",
        "La LSu non fissa un metodo. L'interesse decorre ogni giorno: secondo il calendario ognuno frutta "
        "lo stesso; un anno bisestile dà così un giorno d'interesse in più del tasso annuo. Con 30/360 ogni "
        "anno intero dà esattamente il tasso annuo, ma il giorno 31 non dà nulla.",
        "The SuG names no way to count. Interest runs every day: by the calendar each bears the same; a "
        "leap year then gives a day's interest more than the yearly rate. With 30/360 every whole year "
        "gives exactly the yearly rate, but the 31st of a month gives nothing.",
    ),
    (Citation(SUG, "24"), Citation(SUG, "28", "1"), Citation(SUG, "30", "3")),
)

EXECUTION_TASKS_SCOPE: Final = Question(
    "execution_tasks_scope",
    Text(
        "Trifft Art. 89b AsylG neben der Integrationspauschale auch den Integrationsförderkredit?",
        "L'art. 89b LAsi vise-t-il aussi le crédit d'encouragement à l'intégration, outre le forfait "
        "d'intégration ?",
        "L'art. 89b LAsi concerne, oltre alla somma forfettaria, anche il credito per la promozione "
        "dell'integrazione?",
        "Does Art. 89b AsylA reach the integration support credit too, beside the flat rate?",
    ),
    (
        Reading(
            "flat rates only",
            Text(
                "nein, nur Pauschalen",
                "non, seulement les forfaits",
                "no, soltanto le somme forfettarie",
                "no, flat rates only",
            ),
        ),
        Reading(
            "all contributions",
            Text(
                "ja, alle Beiträge nach Art. 58 AIG",
                "oui, toutes les contributions selon l'art. 58 LEI",
                "sì, tutti i contributi secondo l'art. 58 LStrI",
                "yes, all contributions under Art. 58 FNIA",
            ),
        ),
    ),
    Text(
        "Art. 89b AsylG spricht von «Pauschalabgeltungen nach … den Artikeln 58 und 87 AIG». Pauschalen "
        "sind in Art. 58 AIG nur die Beiträge nach Abs. 2; Art. 89a, der alle Beiträge meint, spricht von "
        "«finanziellen Abgeltungen».",
        "L'art. 89b LAsi parle d'«indemnités forfaitaires» visées «aux art. 58 et 87 LEI». À l'art. 58 LEI, "
        "seules les contributions selon l'al. 2 sont des forfaits ; l'art. 89a, qui vise toutes les "
        "contributions, parle d'«indemnités financières».",
        "L'art. 89b LAsi parla di «indennizzi a titolo forfettario» di cui «agli articoli 58 e 87 LStrI». "
        "Nell'art. 58 LStrI sono somme forfettarie soltanto i contributi secondo il cpv. 2; l'art. 89a, che "
        "riguarda tutti i contributi, parla di «indennità finanziarie».",
        "Art. 89b AsylA speaks of flat-rate compensation under Art. 58 and 87 FNIA. In Art. 58 FNIA only "
        "the contributions of para. 2 are flat rates; Art. 89a, which means all contributions, speaks of "
        "financial compensation.",
    ),
    (Citation(ASYLG, "89b"), Citation(AIG, "58")),
)

REVOCATION_WAIVER: Final = Question(
    "revocation_waiver",
    Text(
        "Müssen für den Verzicht auf den Widerruf alle drei Voraussetzungen erfüllt sein?",
        "Les trois conditions doivent-elles être réunies pour que l'autorité renonce à la révocation ?",
        "Le tre condizioni devono essere tutte adempiute perché si rinunci alla revoca?",
        "Must all three conditions hold for revocation to be waived?",
    ),
    (
        Reading(
            "all three", Text("ja, alle drei", "oui, toutes les trois", "sì, tutte e tre", "yes, all three")
        ),
        Reading(
            "any one", Text("nein, eine genügt", "non, une suffit", "no, ne basta una", "no, one is enough")
        ),
    ),
    Text(
        "Art. 30 Abs. 2 SuG zählt a bis c auf, in keiner Sprache mit «und» oder «oder». Für alle drei "
        "spricht Abs. 3: Er rechnet mit einem Widerruf ohne Verschulden, den es kaum gäbe, wenn fehlendes "
        "Verschulden (c) allein genügte; und c spricht von einer «allfällig» unrichtigen Feststellung.",
        "L'art. 30 al. 2 LSu énumère les let. a à c, dans aucune langue avec «et» ou «ou». L'al. 3 plaide "
        "pour les trois : il envisage une révocation sans faute, qui n'existerait guère si l'absence de "
        "faute (let. c) suffisait à elle seule ; et la let. c parle, en allemand («allfällig») et en "
        "italien («eventuale»), d'une constatation éventuellement inexacte.",
        "L'art. 30 cpv. 2 LSu enumera le lett. a–c, in nessuna lingua con «e» o «o». Per tutte e tre depone "
        "il cpv. 3: prevede una revoca senza colpa, che quasi non esisterebbe se bastasse l'assenza di "
        "colpa (lett. c); e la lett. c parla di un «eventuale» accertamento inesatto.",
        "Art. 30 para. 2 SuG lists a to c, in no language with 'and' or 'or'. The next paragraph speaks for "
        "all three: it provides for revocation without fault, of which there would hardly be any if absence "
        "of fault (c) alone were enough; and c speaks, in German and Italian, of facts wrong 'if at all'.",
    ),
    (Citation(SUG, "30", "2"),),
)
