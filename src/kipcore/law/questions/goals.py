"""Open questions about who belongs to the cohort of an outcome goal, of which the Agenda says little."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.text import Text

__all__ = [
    "GOAL_ADULTS",
    "GOAL_AGE",
    "GOAL_ALL",
    "GOAL_ASYLUM_FIELD",
    "GOAL_PROTECTED",
]

_AGREEMENT: Final = Citation(VINTA, "14", "2")
_FIRST_INTEGRATION: Final = Citation(VINTA, "14a", "1")

GOAL_AGE: Final = Question(
    "goal_age",
    Text(
        "Zählt für die Wirkungsziele 3 und 4 das Alter bei der Einreise oder am Stichtag?",
        "Pour les objectifs d'efficacité 3 et 4, est-ce l'âge à l'arrivée ou celui au jour de l'échéance "
        "qui compte ?",
        "Per gli obiettivi di efficacia 3 e 4 conta l'età all'arrivo o quella alla scadenza?",
        "For outcome goals 3 and 4, does the age at entry count, or the age on the day they fall due?",
    ),
    (
        Reading(
            "at entry",
            Text("bei der Einreise", "à l'arrivée", "all'arrivo", "at entry"),
        ),
        Reading(
            "when due",
            Text("am Stichtag", "le jour de l'échéance", "alla scadenza", "on the day they fall due"),
        ),
    ),
    Text(
        "Die Ziele sprechen von «VA/FL im Alter von 16 bis 25 Jahren» fünf Jahre und von «erwachsenen VA/FL» "
        "sieben Jahre nach der Einreise, ohne den Tag zu nennen. Ziel 2 zählt ausdrücklich das Alter, in dem "
        "Kinder in die Schweiz kommen, und das SEM misst nach Einreisekohorten; so auch hier.",
        "Les objectifs visent les «AP/R âgés de 16 à 25 ans» cinq ans et les «AP/R adultes» sept ans après "
        "l'arrivée, sans préciser le jour. L'objectif 2 se réfère expressément à l'âge à l'arrivée en "
        "Suisse, et le SEM mesure par cohorte d'entrée ; il en va de même ici.",
        "Gli obiettivi parlano di persone «tra i 16 e i 25 anni» cinque anni e di adulti sette anni dopo "
        "l'arrivo, senza indicare il giorno. L'obiettivo 2 si riferisce espressamente all'età all'arrivo in "
        "Svizzera, e la SEM misura per coorte d'entrata; lo stesso vale qui.",
        "The goals speak of persons 'aged 16 to 25' five years and of adults seven years after entry, "
        "without naming the day. Goal 2 expressly counts the age at which children come to Switzerland, and "
        "SEM measures by cohort of entry; so it is done here.",
    ),
    (_AGREEMENT,),
)

GOAL_ADULTS: Final = Question(
    "goal_adults",
    Text(
        "Wer ist für das Wirkungsziel 4 erwachsen?",
        "Qui est adulte au sens de l'objectif d'efficacité 4 ?",
        "Chi è adulto ai sensi dell'obiettivo di efficacia 4?",
        "Who is an adult for outcome goal 4?",
    ),
    (
        Reading(
            "of age",
            Text(
                "wer volljährig ist, ohne Höchstalter",
                "toute personne majeure, sans limite d'âge",
                "chi è maggiorenne, senza limite d'età",
                "whoever is of age, with no upper limit",
            ),
        ),
        Reading(
            "as in the key figures",
            Text(
                "wer älter ist als die jungen Erwachsenen, bis zum Höchstalter der Kennzahlen des SEM",
                "toute personne plus âgée que les jeunes adultes, jusqu'à l'âge maximal des indicateurs "
                "clés du SEM",
                "chi ha superato l'età dei giovani adulti, fino all'età massima degli indicatori importanti "
                "della SEM",
                "whoever is older than the young adults, up to the highest age of SEM's key figures",
            ),
        ),
        Reading(
            "of working age",
            Text(
                "wer im erwerbsfähigen Alter nach dem Faktenblatt ist",
                "toute personne en âge de travailler selon la fiche d'information",
                "chi è in età lavorativa secondo la scheda informativa",
                "whoever is of working age according to the fact sheet",
            ),
        ),
    ),
    Text(
        "Die Agenda sagt «die Hälfte aller erwachsenen VA/FL» und nennt kein Alter; es gilt der Wortlaut, "
        "und unter 18 Jahren spricht das AIG von Kindern (Art. 42 Abs. 1). Die Kennzahlen des SEM zählen "
        "Erwachsene von 26 bis 55 Jahren, eine Fussnote des Faktenblatts nennt 16 bis 50 Jahre als "
        "erwerbsfähiges Alter.",
        "L'Agenda dit «la moitié des AP/R adultes» sans indiquer d'âge ; le texte prévaut, et la LEI parle "
        "d'enfants au-dessous de 18 ans (art. 42 al. 1). Les indicateurs clés du SEM comptent les adultes "
        "de 26 à 55 ans ; une note de la fiche d'information fixe l'âge de travailler de 16 à 50 ans.",
        "L'Agenda parla di tutti gli adulti senza indicare un'età; vale il testo, e la LStrI parla di figli "
        "al di sotto dei 18 anni (art. 42 cpv. 1). Gli indicatori importanti della SEM contano gli adulti "
        "dai 26 ai 55 anni; una nota della scheda informativa indica l'età lavorativa dai 16 ai 50 anni.",
        "The Agenda speaks of half of all adults and names no age; the wording holds, and below 18 years the "
        "FNIA speaks of children (Art. 42 para. 1). SEM's key figures count adults of 26 to 55 years; a "
        "footnote of the fact sheet gives 16 to 50 years as working age.",
    ),
    (_AGREEMENT, Citation(AIG, "42", "1")),
)

GOAL_ALL: Final = Question(
    "goal_all",
    Text(
        "Gelten die Wirkungsziele 1 und 5 auch für kleine Kinder?",
        "Les objectifs d'efficacité 1 et 5 valent-ils aussi pour les petits enfants ?",
        "Gli obiettivi di efficacia 1 e 5 valgono anche per i bambini piccoli?",
        "Do outcome goals 1 and 5 hold for small children too?",
    ),
    (
        Reading(
            "all but school age",
            Text(
                "ja, für alle ausser Kindern im Schulalter",
                "oui, pour toutes les personnes hormis les enfants en âge de scolarité",
                "sì, per tutti salvo i bambini in età scolastica",
                "yes, for all but children of school age",
            ),
        ),
        Reading(
            "the young and adults",
            Text(
                "nein, nur für Jugendliche und Erwachsene",
                "non, seulement pour les jeunes et les adultes",
                "no, soltanto per i giovani e gli adulti",
                "no, only for the young and for adults",
            ),
        ),
    ),
    Text(
        "Das Faktenblatt sagt «alle FL/VA». Kinder im Schulalter gehören nicht zur Agenda; kleine Kinder "
        "schliesst der Wortlaut nicht aus, obwohl für sie Ziel 2 gilt und ein Sprachniveau A1 an ihnen kaum "
        "gemessen werden kann. Weil die Ziele 1 und 5 alle meinen, zählt jede Person: Eine einzige, die zur "
        "Kohorte gehört und das Ziel nicht erreicht, genügt, um es zu verfehlen.",
        "La fiche d'information vise l'ensemble des AP/R. Les enfants en âge de scolarité ne relèvent pas de "
        "l'Agenda ; le texte n'exclut pas les petits enfants, bien que l'objectif 2 les concerne et qu'un "
        "niveau A1 ne puisse guère être mesuré chez eux. Comme les objectifs 1 et 5 visent toutes les "
        "personnes, chacune compte : une seule qui fait partie de la cohorte et n'y parvient pas suffit à "
        "manquer l'objectif.",
        "La scheda informativa parla di tutte le persone. I bambini in età scolastica non rientrano "
        "nell'Agenda; il testo non esclude i bambini piccoli, benché per loro valga l'obiettivo 2 e un "
        "livello A1 sia difficilmente misurabile. Poiché gli obiettivi 1 e 5 riguardano tutte le persone, "
        "ognuna conta: basta che una sola della coorte non riesca perché l'obiettivo sia mancato.",
        "The fact sheet says 'all'. Children of school age are outside the Agenda; the wording does not "
        "exclude small children, although goal 2 is made for them and a level of A1 can hardly be measured "
        "in them. As goals 1 and 5 mean all, everybody counts: a single person who belongs to the cohort and "
        "does not reach the goal is enough to miss it.",
    ),
    (_AGREEMENT,),
)

GOAL_PROTECTED: Final = Question(
    "goal_protected",
    Text(
        "Zählen Schutzbedürftige zu den Kohorten der Wirkungsziele, seit die Agenda für sie umgesetzt wird?",
        "Les personnes à protéger font-elles partie des cohortes des objectifs d'efficacité, depuis que "
        "l'Agenda leur est appliqué ?",
        "Le persone bisognose di protezione fanno parte delle coorti degli obiettivi di efficacia, da quando "
        "l'Agenda si applica a loro?",
        "Do persons in need of protection belong to the cohorts of the outcome goals, since the Agenda is "
        "applied to them?",
    ),
    (
        Reading(
            "targets of their own",
            Text(
                "nein, für sie gelten eigene Ziele",
                "non, des objectifs propres leur sont fixés",
                "no, per loro valgono obiettivi propri",
                "no, they have targets of their own",
            ),
        ),
        Reading(
            "counted",
            Text(
                "ja, sie zählen mit", "oui, elles sont comptées", "sì, sono contate", "yes, they are counted"
            ),
        ),
    ),
    Text(
        "Die Ziele nennen Flüchtlinge und vorläufig Aufgenommene. Seit 2024 gelten für Personen mit "
        "Schutzstatus S die gleichen Bestimmungen und Prozesse, der Bundesrat hat für sie aber eigene "
        "Zielwerte gesetzt. Dass sie in den Kohorten mitzählen, wurde nicht gefunden.",
        "Les objectifs visent les réfugiés et les personnes admises à titre provisoire. Depuis 2024, les "
        "mêmes dispositions et processus s'appliquent aux personnes avec statut de protection S, mais le "
        "Conseil fédéral leur a fixé des valeurs cibles propres. Rien n'indique qu'elles soient comptées "
        "dans les cohortes.",
        "Gli obiettivi riguardano i rifugiati e le persone ammesse provvisoriamente. Dal 2024 alle persone "
        "con statuto di protezione S si applicano le stesse disposizioni e gli stessi processi, ma il "
        "Consiglio federale ha fissato per loro valori propri. Nulla indica che siano contate nelle coorti.",
        "The goals name refugees and temporarily admitted persons. Since 2024 the same provisions and "
        "processes apply to persons with protection status S, but the Federal Council set target values of "
        "their own for them. Nothing was found to say that the cohorts count them.",
    ),
    (_AGREEMENT, _FIRST_INTEGRATION),
)

GOAL_ASYLUM_FIELD: Final = Question(
    "goal_asylum_field",
    Text(
        "Zählen Kinder asylsuchender Personen zu den «Kindern aus dem Asylbereich» des Wirkungsziels 2?",
        "Les enfants de requérants d'asile comptent-ils parmi les «enfants du domaine de l'asile» de "
        "l'objectif d'efficacité 2 ?",
        "I figli di richiedenti l'asilo contano tra i «bambini del settore dell'asilo» dell'obiettivo di "
        "efficacia 2?",
        "Do children of asylum seekers count among the 'children from the asylum field' of outcome goal 2?",
    ),
    (
        Reading(
            "counted",
            Text("ja, sie zählen mit", "oui, ils sont comptés", "sì, sono contati", "yes, they are counted"),
        ),
        Reading(
            "recognised or admitted only",
            Text(
                "nein, nur Flüchtlinge und vorläufig Aufgenommene",
                "non, seulement les réfugiés et les personnes admises à titre provisoire",
                "no, soltanto i rifugiati e le persone ammesse provvisoriamente",
                "no, only refugees and temporarily admitted persons",
            ),
        ),
    ),
    Text(
        "Die vier anderen Ziele sagen «VA/FL», dieses sagt «Kinder aus dem Asylbereich»; ein anderes Wort "
        "meint etwas anderes, und die Pauschale darf für Asylsuchende im erweiterten Verfahren auch in der "
        "frühen Kindheit eingesetzt werden (Art. 15 Abs. 5 VIntA). Dagegen spricht, dass die Seite von Bund "
        "und Kantonen zu den Wirkungszielen «Flüchtlingskinder» sagt und dass die Pauschale für anerkannte "
        "und vorläufig aufgenommene Personen bezahlt wird. Wie gezählt wird, ist nicht bekannt.",
        "Les quatre autres objectifs disent «AP/R», celui-ci «enfants du domaine de l'asile» ; un terme "
        "différent a un sens différent, et le forfait peut aussi servir à la petite enfance pour les "
        "requérants d'asile en procédure étendue (art. 15 al. 5 OIE). En sens contraire, la page de la "
        "Confédération et des cantons sur les objectifs dit «enfants de réfugiés», et le forfait est versé "
        "pour les personnes reconnues ou admises. On ignore comment on compte.",
        "Gli altri quattro obiettivi parlano di persone ammesse e di rifugiati, questo di «bambini del "
        "settore dell'asilo»; un termine diverso ha un senso diverso, e la somma forfettaria può servire "
        "anche alla prima infanzia per i richiedenti l'asilo oggetto di una procedura ampliata (art. 15 "
        "cpv. 5 OIntS). In senso contrario, la pagina di Confederazione e Cantoni sugli obiettivi parla in "
        "tedesco di «Flüchtlingskinder» (figli di rifugiati), e la somma forfettaria è versata per le "
        "persone riconosciute o ammesse. Non è noto come si conti.",
        "The other four goals name refugees and temporarily admitted persons, this one says 'children from "
        "the asylum field'; a different word means something different, and the flat rate may be used in "
        "early childhood for asylum seekers in the extended procedure too (Art. 15 para. 5 VIntA). Against "
        "it, the page of Confederation and cantons on the goals says 'Flüchtlingskinder' (children of "
        "refugees), and the flat rate is paid for recognised and admitted persons. How it is counted is not "
        "known.",
    ),
    (_AGREEMENT, Citation(VINTA, "15", "5")),
)
