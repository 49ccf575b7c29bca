"""Open questions about the federal reimbursement of social assistance: AsylV 2 beside AIG and AsylG."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, ASYLG, ASYLV_2, Citation
from kipcore.types.text import Text

__all__ = [
    "EARLIER_REFUGEE_ADMISSION",
    "EARLIER_TIME_REACH",
    "HALF_RATE_LIMIT",
    "PROTECTION_LIMIT",
    "RESIDENCE_PERMIT_CLOCK",
    "WINDOW_LIMIT",
]

_END_OF_MONTH: Final = Reading(
    "end of the month",
    Text(
        "am Ende des Monats, in den dieser Tag fällt",
        "à la fin du mois dans lequel tombe ce jour",
        "alla fine del mese in cui cade quel giorno",
        "at the end of the month in which that day falls",
    ),
)

RESIDENCE_PERMIT_CLOCK: Final = Question(
    "residence_permit_clock",
    Text(
        "Ab wann laufen die fünf Jahre, nach denen Schutzbedürftige eine Aufenthaltsbewilligung erhalten?",
        "Dès quand courent les cinq ans après lesquels une personne à protéger reçoit une autorisation de "
        "séjour ?",
        "Da quando decorrono i cinque anni dopo i quali una persona bisognosa di protezione ottiene un "
        "permesso di dimora?",
        "From when do the five years run after which a person in need of protection receives a residence "
        "permit?",
    ),
    (
        Reading(
            "from the individual grant",
            Text(
                "ab der Gewährung an die Person",
                "dès l'octroi à la personne",
                "dalla concessione alla persona",
                "from the grant to the person",
            ),
        ),
        Reading(
            "from the activation",
            Text(
                "ab der Aktivierung durch den Bundesrat",
                "dès l'activation par le Conseil fédéral",
                "dall'attivazione da parte del Consiglio federale",
                "from the activation by the Federal Council",
            ),
        ),
    ),
    Text(
        "Art. 74 Abs. 3 AsylG zählt die zehn Jahre bis zur Niederlassungsbewilligung ab der Gewährung; "
        "dieselbe Zählung für die fünf Jahre von Abs. 2 liegt nahe. Für die Aktivierung spricht, dass Abs. "
        "2 fragt, ob der Bundesrat den Schutz «nach fünf Jahren noch nicht aufgehoben» hat. Eine Praxis "
        "gibt es noch nicht.",
        "L'art. 74 al. 3 LAsi compte les dix ans jusqu'à l'autorisation d'établissement dès l'octroi ; il "
        "est naturel de compter de même les cinq ans de l'al. 2. En faveur de l'activation, l'al. 2 demande "
        "si le Conseil fédéral n'a toujours pas levé la protection après cinq ans. Il n'y a pas encore de "
        "pratique.",
        "L'art. 74 cpv. 3 LAsi conta i dieci anni fino al permesso di domicilio dalla concessione; è "
        "naturale contare allo stesso modo i cinque anni del cpv. 2. A favore dell'attivazione, il cpv. 2 "
        "chiede se dopo cinque anni il Consiglio federale non abbia ancora abrogato la protezione. Non c'è "
        "ancora una prassi.",
        "Art. 74 para. 3 AsylA counts the ten years to the settlement permit from the grant; to count the "
        "five years of para. 2 in the same way is natural. In favour of the activation: para. 2 asks "
        "whether the Federal Council has not yet lifted protection after five years. There is no practice "
        "yet.",
    ),
    (Citation(ASYLG, "74", "2"),),
)

WINDOW_LIMIT: Final = Question(
    "window_limit",
    Text(
        "Endet die Vergütung an dem Tag, an dem die längste Dauer erreicht ist, oder erst am Ende des "
        "Monats?",
        "Le remboursement prend-il fin le jour où la durée maximale est atteinte, ou seulement à la fin du "
        "mois ?",
        "Il rimborso finisce il giorno in cui è raggiunta la durata massima, o soltanto alla fine del mese?",
        "Does reimbursement end on the day on which the longest duration is reached, or only at the end of "
        "the month?",
    ),
    (
        _END_OF_MONTH,
        Reading("to the day", Text("an diesem Tag", "ce jour-là", "quel giorno", "on that day")),
    ),
    Text(
        "Art. 20 und 24 AsylV 2 lassen die Vergütung bis zum Ende eines Monats laufen, und nach Art. 23 und "
        "27 zählen die am ersten Tag des Monats anwesenden Personen. Dagegen sagen Art. 87 Abs. 3 und 4 AIG "
        "und Art. 88 Abs. 3 AsylG ohne Zusatz: längstens sieben oder fünf Jahre. Die Übergangsbestimmung "
        "vom 28. Mai 2025 sagt «bis zum Zeitpunkt»; sie begrenzt eine Dauer nach Art. 24 Abs. 1 und wird "
        "gelesen wie diese. Anders dieselben Worte in Art. 20 Abs. 1 Bst. e und Art. 24 Abs. 3: Sie nennen "
        "den Tag, an dem eine Bewilligung möglich wird, und dort zählt Art. 24 Abs. 3 in Tagen.",
        "Les art. 20 et 24 OA 2 font durer le remboursement jusqu'à la fin d'un mois, et selon les art. 23 "
        "et 27 comptent les personnes présentes le premier jour du mois. En sens contraire, les art. 87 al. "
        "3 et 4 LEI et 88 al. 3 LAsi disent sans plus : sept ou cinq ans au plus. La disposition "
        "transitoire du 28 mai 2025 dit «jusqu'au moment» ; elle limite une durée de l'art. 24 al. 1 et se "
        "lit comme elle. Il en va autrement de ces mots aux art. 20 al. 1 let. e et 24 al. 3 : ils "
        "désignent le jour où une autorisation devient possible, et l'art. 24 al. 3 y compte en jours.",
        "Gli art. 20 e 24 OAsi 2 fanno durare il rimborso fino alla fine di un mese, e secondo gli art. 23 "
        "e 27 contano le persone presenti il primo giorno del mese. In senso contrario, gli art. 87 cpv. 3 "
        "e 4 LStrI e 88 cpv. 3 LAsi dicono senz'altro: al massimo sette o cinque anni. La disposizione "
        "transitoria del 28 maggio 2025 dice «fino al momento»; limita una durata dell'art. 24 cpv. 1 e si "
        "legge come questa. Diversamente le stesse parole agli art. 20 cpv. 1 lett. e e 24 cpv. 3: indicano "
        "il giorno in cui un permesso diventa possibile, e lì l'art. 24 cpv. 3 conta in giorni.",
        "Art. 20 and 24 AsylV 2 let reimbursement run to the end of a month, and under Art. 23 and 27 the "
        "persons present on the first day of the month count. Against it, Art. 87 paras 3 and 4 FNIA and "
        "Art. 88 para. 3 AsylA simply say: at most seven or five years. The transitional provision of 28 "
        "May 2025 says 'until the time'; it limits a duration of Art. 24 para. 1 and is read in the same "
        "way. Not so these words in Art. 20 para. 1 let. e and Art. 24 para. 3: they name the day on which "
        "a permit becomes possible, and there Art. 24 para. 3 counts in days.",
    ),
    (
        Citation(ASYLV_2, "20", "1"),
        Citation(ASYLV_2, "24", "1"),
        Citation(ASYLV_2, "24"),
        Citation(AIG, "87", "3"),
        Citation(AIG, "87", "4"),
        Citation(ASYLG, "88", "3"),
    ),
)

PROTECTION_LIMIT: Final = Question(
    "protection_limit",
    Text(
        "Wann endet die Vergütung «bis zum Zeitpunkt», in dem Schutzbedürftigen eine Aufenthaltsbewilligung "
        "zu erteilen ist?",
        "Quand prend fin le remboursement «jusqu'au moment» où une autorisation de séjour doit être "
        "délivrée à une personne à protéger ?",
        "Quando finisce il rimborso «fino al momento» in cui a una persona bisognosa di protezione va "
        "rilasciato un permesso di dimora?",
        "When does reimbursement end that runs 'until the time' at which a residence permit is due to a "
        "person in need of protection?",
    ),
    (
        Reading(
            "the day before",
            Text(
                "am Tag davor",
                "la veille de ce jour",
                "il giorno precedente",
                "on the day before",
            ),
        ),
        _END_OF_MONTH,
    ),
    Text(
        "Art. 24 Abs. 3 AsylV 2 zahlt die Hälfte «vom Tag an», an dem der Anspruch besteht; die volle "
        "Pauschale nach Art. 20 muss vorher enden, sonst würde doppelt gezahlt. Dagegen spricht der "
        "Einleitungssatz von Art. 20 Abs. 1, der alle Fälle am Ende eines Monats enden lässt; dann beginnt "
        "die Hälfte erst danach. Ihr Ende zählt Art. 24 Abs. 3 so oder so in Tagen.",
        "L'art. 24 al. 3 OA 2 prévoit la moitié «du jour» où le droit existe ; le forfait entier de l'art. "
        "20 doit prendre fin avant, sinon il y aurait double paiement. En sens contraire, la phrase "
        "introductive de l'art. 20 al. 1 fait finir tous les cas à la fin d'un mois ; la moitié ne commence "
        "alors qu'après. Sa fin se compte de toute façon en jours (art. 24 al. 3).",
        "L'art. 24 cpv. 3 OAsi 2 prevede la metà «a contare dalla data» in cui il diritto esiste; la somma "
        "intera dell'art. 20 deve finire prima, altrimenti si pagherebbe due volte. In senso contrario, la "
        "frase introduttiva dell'art. 20 cpv. 1 fa finire tutti i casi alla fine di un mese; la metà inizia "
        "allora dopo. La sua fine si conta comunque in giorni (art. 24 cpv. 3).",
        "Art. 24 para. 3 AsylV 2 pays half 'from the day' of the claim; the full flat rate of Art. 20 must "
        "end before it, or both would be paid. Against it, the first sentence of Art. 20 para. 1 lets every "
        "case end at the end of a month; half the rate then begins only after it. Its own end is counted in "
        "days in either reading (Art. 24 para. 3).",
    ),
    (Citation(ASYLV_2, "20", "1", "e"), Citation(ASYLV_2, "24", "3")),
)

HALF_RATE_LIMIT: Final = Question(
    "half_rate_limit",
    Text(
        "Wie lange zahlt der Bund die halbe Pauschale für Schutzbedürftige mit Aufenthaltsbewilligung?",
        "Combien de temps la Confédération verse-t-elle la moitié du forfait pour les personnes à protéger "
        "titulaires d'une autorisation de séjour ?",
        "Per quanto tempo la Confederazione versa la metà della somma forfettaria per le persone bisognose "
        "di protezione titolari di un permesso di dimora?",
        "How long does the Confederation pay half the flat rate for persons in need of protection with a "
        "residence permit?",
    ),
    (
        Reading(
            "the ordinance",
            Text(
                "bis eine Niederlassungsbewilligung erteilt werden könnte",
                "jusqu'à ce qu'une autorisation d'établissement puisse être délivrée",
                "fino a quando potrebbe essere rilasciato un permesso di domicilio",
                "until a settlement permit could be granted",
            ),
        ),
        Reading(
            "the act",
            Text(
                "längstens fünf Jahre nach Einreichung des Gesuchs",
                "cinq ans au plus dès le dépôt de la demande",
                "al massimo cinque anni dal deposito della domanda",
                "at most five years after filing of the application",
            ),
        ),
    ),
    Text(
        "Art. 24 Abs. 3 AsylV 2 regelt die Dauer eigens und stützt sich auf Art. 89 Abs. 2 AsylG, der sie "
        "dem Bundesrat überlässt. Art. 88 Abs. 3 AsylG begrenzt die Pauschale aber auch für diese Personen "
        "auf fünf Jahre nach Einreichung des Asylgesuchs; danach bliebe von der halben Pauschale so gut wie "
        "nichts.",
        "L'art. 24 al. 3 OA 2 règle la durée spécialement et s'appuie sur l'art. 89 al. 2 LAsi, qui la "
        "laisse au Conseil fédéral. L'art. 88 al. 3 LAsi limite pourtant le forfait, pour ces personnes "
        "aussi, à cinq ans dès le dépôt de la demande d'asile ; il ne resterait alors presque rien de la "
        "moitié.",
        "L'art. 24 cpv. 3 OAsi 2 disciplina la durata in modo speciale e si basa sull'art. 89 cpv. 2 LAsi, "
        "che la lascia al Consiglio federale. L'art. 88 cpv. 3 LAsi limita però la somma, anche per queste "
        "persone, a cinque anni dal deposito della domanda d'asilo; della metà non resterebbe allora quasi "
        "nulla.",
        "Art. 24 para. 3 AsylV 2 rules on the duration separately and rests on Art. 89 para. 2 AsylA, which "
        "leaves it to the Federal Council. Yet Art. 88 para. 3 AsylA limits the flat rate for these persons "
        "too to five years after filing of the asylum application; next to nothing would remain of the half.",
    ),
    (Citation(ASYLV_2, "24", "3"), Citation(ASYLG, "88", "3"), Citation(ASYLG, "89", "2")),
)

EARLIER_TIME_REACH: Final = Question(
    "earlier_time_reach",
    Text(
        "Wird frühere Zeit auch angerechnet, wenn der spätere Status schon vor dem 1. Juli 2025 gegeben "
        "wurde?",
        "Le temps antérieur est-il aussi imputé lorsque le statut ultérieur a été donné avant le "
        "1er juillet 2025 ?",
        "Il tempo precedente è computato anche se lo statuto successivo è stato dato prima del 1° luglio "
        "2025?",
        "Does earlier time count too where the later status was given before 1 July 2025?",
    ),
    (
        Reading(
            "later decisions only",
            Text(
                "nein, ausser nach der Übergangsbestimmung",
                "non, sauf selon la disposition transitoire",
                "no, salvo secondo la disposizione transitoria",
                "no, except under the transitional provision",
            ),
        ),
        Reading(
            "all from 1 July 2025",
            Text(
                "ja, ab dem 1. Juli 2025",
                "oui, dès le 1er juillet 2025",
                "sì, dal 1° luglio 2025",
                "yes, from 1 July 2025",
            ),
        ),
    ),
    Text(
        "Die Übergangsbestimmung vom 28. Mai 2025 regelt nur die Anerkennung vorläufig Aufgenommener vor "
        "dem 1. Juli 2025, und zwar milder als Art. 24 Abs. 4 AsylV 2; für die übrigen früheren Entscheide "
        "schweigt sie. Für eine Anrechnung ab Inkrafttreten spricht, dass die Vergütung Monat für Monat "
        "entsteht.",
        "La disposition transitoire du 28 mai 2025 ne règle que la reconnaissance de personnes admises à "
        "titre provisoire avant le 1er juillet 2025, et plus doucement que l'art. 24 al. 4 OA 2 ; pour les "
        "autres décisions antérieures elle se tait. En sens contraire, le remboursement naît mois après "
        "mois.",
        "La disposizione transitoria del 28 maggio 2025 disciplina solo il riconoscimento di persone "
        "ammesse provvisoriamente prima del 1° luglio 2025, e in modo più mite dell'art. 24 cpv. 4 OAsi 2; "
        "per le altre decisioni precedenti tace. In senso contrario, il rimborso nasce mese per mese.",
        "The transitional provision of 28 May 2025 rules only on the recognition of temporarily admitted "
        "persons before 1 July 2025, and more mildly than Art. 24 para. 4 AsylV 2; on other earlier "
        "decisions it is silent. In favour of counting from then on: reimbursement arises month by month.",
    ),
    (Citation(ASYLV_2, "20", "2"), Citation(ASYLV_2, "20", "3"), Citation(ASYLV_2, "24", "5")),
)

EARLIER_REFUGEE_ADMISSION: Final = Question(
    "earlier_refugee_admission",
    Text(
        "Gilt als früher vorläufig aufgenommen auch, wer als Flüchtling oder staatenlose Person vorläufig "
        "aufgenommen war?",
        "Une personne admise à titre provisoire comme réfugié ou apatride compte-t-elle aussi parmi les "
        "personnes admises auparavant à titre provisoire ?",
        "Anche chi era ammesso provvisoriamente come rifugiato o apolide conta come persona ammessa in "
        "precedenza provvisoriamente?",
        "Does a person who was temporarily admitted as a refugee or stateless person count as one who was "
        "temporarily admitted before?",
    ),
    (
        Reading(
            "yes, admitted too",
            Text(
                "ja, auch sie sind vorläufig aufgenommen",
                "oui, elle est aussi admise à titre provisoire",
                "sì, è anch'essa ammessa provvisoriamente",
                "yes, they are temporarily admitted too",
            ),
        ),
        Reading(
            "no, recognised already",
            Text(
                "nein, sie sind schon anerkannt",
                "non, elle est déjà reconnue",
                "no, è già riconosciuta",
                "no, they are recognised already",
            ),
        ),
    ),
    Text(
        "Nach Art. 83 Abs. 8 und Art. 31 Abs. 3 AIG sind auch sie vorläufig aufgenommen, und Art. 24 Abs. 4 "
        "AsylV 2 soll verhindern, dass sich die Fristen verschiedener Status summieren. Dagegen spricht der "
        "Wortlaut: Eine spätere Anerkennung setzt voraus, dass sie vorher fehlte.",
        "Selon les art. 83 al. 8 et 31 al. 3 LEI elle est aussi admise à titre provisoire, et l'art. 24 al. "
        "4 OA 2 veut éviter que les délais de statuts différents s'additionnent. En sens contraire, le "
        "texte : une reconnaissance ultérieure suppose qu'elle manquait auparavant.",
        "Secondo gli art. 83 cpv. 8 e 31 cpv. 3 LStrI è anch'essa ammessa provvisoriamente, e l'art. 24 "
        "cpv. 4 OAsi 2 vuole evitare che i termini di statuti diversi si sommino. In senso contrario, il "
        "testo: un riconoscimento successivo presuppone che prima mancasse.",
        "Under Art. 83 para. 8 and Art. 31 para. 3 FNIA they too are temporarily admitted, and Art. 24 "
        "para. 4 AsylV 2 is to keep the periods of different statuses from adding up. Against it, the "
        "wording: a later recognition presupposes that there was none before.",
    ),
    (Citation(ASYLV_2, "24", "4"), Citation(AIG, "83", "8"), Citation(AIG, "31", "3")),
)
