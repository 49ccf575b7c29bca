"""Open questions about who draws a flat rate: statuses and decisions that Art. 15 VIntA does not name."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, ASYLG, VINTA, Citation
from kipcore.types.text import Text

__all__ = [
    "FAMILY_DECISIONS",
    "FLAT_RATE_EXPULSION",
    "FLAT_RATE_HARDSHIP",
    "FLAT_RATE_STATELESS",
    "FLAT_RATE_STATELESS_ADMITTED",
    "ONE_OFF",
    "REIMBURSEMENT_CLAUSE",
]

_NONE: Final = Reading(
    "not named, so none",
    Text(
        "nicht genannt, also nein",
        "pas mentionné, donc non",
        "non menzionato, dunque no",
        "not named, so no",
    ),
)
_AS_REFUGEE: Final = Reading(
    "as a recognised refugee",
    Text(
        "ja, wie für einen anerkannten Flüchtling",
        "oui, comme pour un réfugié reconnu",
        "sì, come per un rifugiato riconosciuto",
        "yes, as for a recognised refugee",
    ),
)
_AS_ADMITTED: Final = Reading(
    "as a temporarily admitted person",
    Text(
        "ja, wie für eine vorläufig aufgenommene Person",
        "oui, comme pour une personne admise à titre provisoire",
        "sì, come per una persona ammessa provvisoriamente",
        "yes, as for a temporarily admitted person",
    ),
)
_IP: Final = Citation(VINTA, "15", "1")

FLAT_RATE_EXPULSION: Final = Question(
    "flat_rate_expulsion",
    Text(
        "Gibt es für einen Flüchtling mit Landesverweisung oder Ausweisung eine Integrationspauschale?",
        "Un forfait d'intégration est-il versé pour un réfugié sous le coup d'une expulsion ?",
        "È versata una somma forfettaria a favore dell'integrazione per un rifugiato oggetto di "
        "un'espulsione?",
        "Is a flat-rate payment for integration made for a refugee subject to expulsion?",
    ),
    (_AS_REFUGEE, _NONE),
    Text(
        "Art. 15 Abs. 1 VIntA nennt anerkannte Flüchtlinge, und als solche gelten nach Art. 59 AsylG alle, "
        "welche die Flüchtlingseigenschaft erfüllen; es gilt der Wortlaut. Dagegen spricht, dass Art. 88 "
        "Abs. 3 AsylG Flüchtlinge mit Landesverweisung eigens nennt, Art. 58 Abs. 2 AIG aber nicht. Wie das "
        "SEM abrechnet, ist nicht bekannt.",
        "L'art. 15 al. 1 OIE vise les réfugiés reconnus, et l'art. 59 LAsi considère comme tels tous ceux "
        "qui ont la qualité de réfugié ; le texte prévaut. En sens contraire, l'art. 88 al. 3 LAsi "
        "mentionne à part les réfugiés sous le coup d'une expulsion, mais pas l'art. 58 al. 2 LEI. On "
        "ignore comment le SEM fait ses décomptes.",
        "L'art. 15 cpv. 1 OIntS riguarda i rifugiati riconosciuti, e l'art. 59 LAsi considera tali tutti "
        "coloro che hanno la qualità di rifugiato; vale il testo. In senso contrario, l'art. 88 cpv. 3 LAsi "
        "menziona a parte i rifugiati oggetto di un'espulsione, ma non l'art. 58 cpv. 2 LStrI. Non è noto "
        "come la SEM conteggi.",
        "Art. 15 para. 1 VIntA names recognised refugees, and under Art. 59 AsylA all who have refugee "
        "status count as such; the wording holds. Against it, Art. 88 para. 3 AsylA names refugees subject "
        "to expulsion separately, and Art. 58 para. 2 FNIA does not. How SEM settles is not known.",
    ),
    (_IP, Citation(ASYLG, "59")),
)

FLAT_RATE_STATELESS: Final = Question(
    "flat_rate_stateless",
    Text(
        "Gibt es für eine anerkannte staatenlose Person, mit oder ohne Landesverweisung oder Ausweisung, "
        "eine Integrationspauschale?",
        "Un forfait d'intégration est-il versé pour un apatride reconnu, sous le coup d'une expulsion ou "
        "non ?",
        "È versata una somma forfettaria a favore dell'integrazione per un apolide riconosciuto, oggetto o "
        "no di un'espulsione?",
        "Is a flat-rate payment for integration made for a recognised stateless person, subject to "
        "expulsion or not?",
    ),
    (_NONE, _AS_REFUGEE),
    Text(
        "Art. 15 Abs. 1 VIntA und Art. 58 Abs. 2 AIG nennen Staatenlose nicht; wo das AIG sie meint, nennt "
        "es sie (Art. 31 Abs. 3, 86 Abs. 1bis und 87 Abs. 1). Für eine Pauschale spricht, dass Art. 58 Abs. "
        "2 AIG an die Vergütung der Sozialhilfe anknüpft und der Bund sie auch für Staatenlose, selbst mit "
        "Landesverweisung, nach dem Ansatz für Flüchtlinge vergütet (Art. 87 Abs. 1 Bst. d AIG). Ein "
        "ausdrücklicher Ausschluss wurde nicht gefunden.",
        "L'art. 15 al. 1 OIE et l'art. 58 al. 2 LEI ne mentionnent pas les apatrides ; là où la LEI les "
        "vise, elle les mentionne (art. 31 al. 3, 86 al. 1bis et 87 al. 1). En faveur d'un forfait, l'art. "
        "58 al. 2 LEI se réfère au remboursement de l'aide sociale, et la Confédération la rembourse aussi "
        "pour les apatrides, même sous le coup d'une expulsion, au taux des réfugiés (art. 87 al. 1 let. d "
        "LEI). Aucune exclusion expresse n'a été trouvée.",
        "L'art. 15 cpv. 1 OIntS e l'art. 58 cpv. 2 LStrI non menzionano gli apolidi; dove la LStrI li "
        "intende, li menziona (art. 31 cpv. 3, 86 cpv. 1bis e 87 cpv. 1). A favore di una somma "
        "forfettaria, l'art. 58 cpv. 2 LStrI si riferisce al rimborso dell'aiuto sociale, e la "
        "Confederazione lo rimborsa anche per gli apolidi, pure se oggetto di un'espulsione, al tasso dei "
        "rifugiati (art. 87 cpv. 1 lett. d LStrI). Un'esclusione espressa non è stata trovata.",
        "Art. 15 para. 1 VIntA and Art. 58 para. 2 FNIA do not name stateless persons; where the FNIA means "
        "them it names them (Art. 31 para. 3, 86 para. 1bis and 87 para. 1). In favour of a flat rate, Art. "
        "58 para. 2 FNIA refers to the reimbursement of social assistance, and the Confederation reimburses "
        "it for stateless persons too, even if subject to expulsion, at the rate for refugees (Art. 87 "
        "para. 1 let. d FNIA). No express exclusion was found.",
    ),
    (_IP, Citation(AIG, "31", "3"), Citation(AIG, "58", "2"), Citation(AIG, "87", "1", "d")),
)

FLAT_RATE_STATELESS_ADMITTED: Final = Question(
    "flat_rate_stateless_admitted",
    Text(
        "Gibt es für eine staatenlose Person nach Art. 31 Abs. 2 AIG eine Integrationspauschale?",
        "Un forfait d'intégration est-il versé pour un apatride au sens de l'art. 31 al. 2 LEI ?",
        "È versata una somma forfettaria a favore dell'integrazione per un apolide secondo l'art. 31 cpv. 2 "
        "LStrI?",
        "Is a flat-rate payment for integration made for a stateless person under Art. 31 para. 2 FNIA?",
    ),
    (_AS_ADMITTED, _NONE),
    Text(
        "Für sie gelten die Bestimmungen über vorläufig Aufgenommene nach Art. 83 Abs. 8 AIG, und diese "
        "nennt Art. 15 Abs. 1 VIntA. Staatenlose selbst nennt er nicht; wie das SEM abrechnet, ist nicht "
        "bekannt.",
        "Les dispositions sur les personnes admises à titre provisoire selon l'art. 83 al. 8 LEI leur sont "
        "applicables, et l'art. 15 al. 1 OIE vise celles-ci. Il ne mentionne pas les apatrides eux-mêmes ; "
        "on ignore comment le SEM fait ses décomptes.",
        "A loro si applicano le disposizioni sulle persone ammesse provvisoriamente secondo l'art. 83 cpv. "
        "8 LStrI, menzionate dall'art. 15 cpv. 1 OIntS. Gli apolidi stessi non sono menzionati; non è noto "
        "come la SEM conteggi.",
        "The provisions on temporarily admitted persons under Art. 83 para. 8 FNIA apply to them, and Art. "
        "15 para. 1 VIntA names those. It does not name stateless persons themselves; how SEM settles is "
        "not known.",
    ),
    (_IP, Citation(AIG, "31", "2")),
)

FLAT_RATE_HARDSHIP: Final = Question(
    "flat_rate_hardship",
    Text(
        "Gibt es für eine Härtefallbewilligung eine Integrationspauschale?",
        "Un forfait d'intégration est-il versé pour une autorisation pour cas de rigueur ?",
        "È versata una somma forfettaria a favore dell'integrazione per un permesso per caso di rigore?",
        "Is a flat-rate payment for integration made for a hardship permit?",
    ),
    (_NONE, _AS_ADMITTED),
    Text(
        "Art. 15 Abs. 1 VIntA nennt sie nicht, und mit der Bewilligung endet die Vergütung der Sozialhilfe, "
        "an die Art. 58 Abs. 2 AIG anknüpft. Ein ausdrücklicher Ausschluss wurde nicht gefunden.",
        "L'art. 15 al. 1 OIE ne la mentionne pas, et l'autorisation met fin au remboursement de l'aide "
        "sociale auquel se réfère l'art. 58 al. 2 LEI. Aucune exclusion expresse n'a été trouvée.",
        "L'art. 15 cpv. 1 OIntS non lo menziona, e il permesso mette fine al rimborso dell'aiuto sociale a "
        "cui si riferisce l'art. 58 cpv. 2 LStrI. Un'esclusione espressa non è stata trovata.",
        "Art. 15 para. 1 VIntA does not name it, and the permit ends the reimbursement of social assistance "
        "to which Art. 58 para. 2 FNIA refers. No express exclusion was found.",
    ),
    (_IP, Citation(ASYLG, "14", "2")),
)

FAMILY_DECISIONS: Final = Question(
    "family_decisions",
    Text(
        "Zählen auch Familienasyl und Einschluss als Entscheide, die eine Pauschale auslösen?",
        "L'asile accordé aux familles et l'inclusion comptent-ils comme décisions donnant droit au forfait ?",
        "Anche l'asilo accordato a famiglie e l'inclusione contano come decisioni che danno diritto alla "
        "somma forfettaria?",
        "Do family asylum and inclusion count as decisions that draw a flat rate?",
    ),
    (
        Reading(
            "each person counts",
            Text("jede Person zählt", "chaque personne compte", "ogni persona conta", "each person counts"),
        ),
        Reading(
            "own decisions only",
            Text(
                "nur Entscheide aus eigenen Gründen",
                "seulement les décisions pour motifs propres",
                "soltanto le decisioni per motivi propri",
                "only decisions on a person's own grounds",
            ),
        ),
    ),
    Text(
        "Art. 15 VIntA zahlt pro Person und nach der Zahl der effektiven Entscheide; einbezogene Angehörige "
        "haben denselben Status. Eine Zählregel, auch für hier geborene Kinder, wurde nicht gefunden. Art. "
        "85c AIG gilt seit dem 1. Juni 2024; was vorher für den Einschluss galt, wurde nicht gelesen.",
        "L'art. 15 OIE prévoit un versement par personne, d'après le nombre de décisions effectives ; les "
        "proches inclus ont le même statut. Aucune règle de comptage, même pour les enfants nés en Suisse, "
        "n'a été trouvée. L'art. 85c LEI est en vigueur depuis le 1er juin 2024 ; ce qui valait auparavant "
        "pour l'inclusion n'a pas été lu.",
        "L'art. 15 OIntS prevede un versamento per persona, in base al numero di decisioni effettive; i "
        "familiari inclusi hanno lo stesso statuto. Una regola di conteggio, anche per i figli nati in "
        "Svizzera, non è stata trovata. L'art. 85c LStrI è in vigore dal 1° giugno 2024; ciò che valeva "
        "prima per l'inclusione non è stato letto.",
        "Art. 15 VIntA pays per person and by the number of actual decisions; members of the family who are "
        "included have the same status. No counting rule, not even for children born here, was found. Art. "
        "85c FNIA has been in force since 1 June 2024; what held for inclusion before was not read.",
    ),
    (_IP, Citation(VINTA, "15", "4"), Citation(ASYLG, "51"), Citation(AIG, "85c", "1")),
)

ONE_OFF: Final = Question(
    "one_off",
    Text(
        "Löst ein späterer Entscheid zur selben Person eine zweite Pauschale aus?",
        "Une décision ultérieure concernant la même personne donne-t-elle droit à un second forfait ?",
        "Una decisione successiva sulla stessa persona dà diritto a una seconda somma forfettaria?",
        "Does a later decision on the same person draw a second flat rate?",
    ),
    (
        Reading(
            "once per person",
            Text(
                "nein, einmal pro Person",
                "non, une fois par personne",
                "no, una volta per persona",
                "no, once per person",
            ),
        ),
        Reading(
            "once per decision",
            Text(
                "ja, einmal pro Entscheid",
                "oui, une fois par décision",
                "sì, una volta per decisione",
                "yes, once per decision",
            ),
        ),
    ),
    Text(
        "Die Pauschale ist «einmalig» und wird pro Person gezahlt (Art. 15 Abs. 1 VIntA). Eine Zählregel für "
        "Statuswechsel, etwa von der vorläufigen Aufnahme zum Asyl, wurde nicht gefunden.",
        "Le forfait est «unique» et versé par personne (art. 15 al. 1 OIE). Aucune règle de comptage pour "
        "les changements de statut, par exemple de l'admission provisoire à l'asile, n'a été trouvée.",
        "La somma forfettaria è «unica» ed è versata per persona (art. 15 cpv. 1 OIntS). Una regola di "
        "conteggio per i cambiamenti di statuto, ad esempio dall'ammissione provvisoria all'asilo, non è "
        "stata trovata.",
        "The flat rate is 'one-off' and paid per person (Art. 15 para. 1 VIntA). No counting rule for "
        "changes of status, such as from temporary admission to asylum, was found.",
    ),
    (_IP,),
)

REIMBURSEMENT_CLAUSE: Final = Question(
    "reimbursement_clause",
    Text(
        "Setzt die Pauschale voraus, dass der Bund für die Person noch Sozialhilfe vergütet?",
        "Le forfait suppose-t-il que la Confédération rembourse encore l'aide sociale pour la personne ?",
        "La somma forfettaria presuppone che la Confederazione rimborsi ancora l'aiuto sociale per la "
        "persona?",
        "Does the flat rate presuppose that the Confederation still reimburses social assistance for the "
        "person?",
    ),
    (
        Reading(
            "names the groups",
            Text(
                "nein, der Satz bezeichnet nur die Gruppen",
                "non, la phrase désigne seulement les groupes",
                "no, la frase designa soltanto i gruppi",
                "no, the clause only names the groups",
            ),
        ),
        Reading(
            "within the window",
            Text(
                "ja, nur solange die Vergütung dauert",
                "oui, seulement tant que dure le remboursement",
                "sì, soltanto finché dura il rimborso",
                "yes, only while reimbursement lasts",
            ),
        ),
    ),
    Text(
        "Art. 58 Abs. 2 AIG spricht von Personen, «für welche der Bund den Kantonen die Sozialhilfekosten» "
        "vergütet; Art. 15 Abs. 1 VIntA zahlt pro Person ohne diese Prüfung. Standard ist die Lesart der "
        "Verordnung; die Praxis ist nicht bekannt.",
        "L'art. 58 al. 2 LEI vise les personnes pour lesquelles la Confédération rembourse l'aide sociale "
        "aux cantons ; l'art. 15 al. 1 OIE prévoit un versement par personne sans cet examen. La lecture de "
        "l'ordonnance est retenue ; la pratique n'est pas connue.",
        "L'art. 58 cpv. 2 LStrI riguarda le persone per le quali la Confederazione rimborsa ai Cantoni "
        "l'aiuto sociale; l'art. 15 cpv. 1 OIntS prevede un versamento per persona senza questo esame. Vale "
        "la lettura dell'ordinanza; la prassi non è nota.",
        "Art. 58 para. 2 FNIA speaks of persons for whom the Confederation reimburses the cantons' social "
        "assistance; Art. 15 para. 1 VIntA pays per person without that test. The reading of the ordinance "
        "is the default; the practice is not known.",
    ),
    (Citation(AIG, "58", "2"), _IP),
)
