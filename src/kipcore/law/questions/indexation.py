"""Open questions about the amount of the flat rate: adjustment to the index, and reduction."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import VINTA, Citation
from kipcore.types.text import Text

__all__ = [
    "INDEX_DIRECTION",
    "INDEX_ROUNDING",
    "INDEX_YEAR",
    "REDUCTION_DAY",
    "REDUCTION_FLOOR",
    "TRANSITIONAL_AMOUNTS_INDEXED",
]

_INDEX: Final = Citation(VINTA, "15", "2")

INDEX_DIRECTION: Final = Question(
    "index_direction",
    Text(
        "Sinkt die Pauschale, wenn der Index sinkt?",
        "Le forfait diminue-t-il lorsque l'indice baisse ?",
        "La somma forfettaria diminuisce se l'indice scende?",
        "Does the flat rate fall when the index falls?",
    ),
    (
        Reading(
            "up and down",
            Text(
                "ja, sie folgt dem Index in beide Richtungen",
                "oui, il suit l'indice dans les deux sens",
                "sì, segue l'indice in entrambe le direzioni",
                "yes, it follows the index both ways",
            ),
        ),
        Reading(
            "never below the statutory amount",
            Text(
                "nein, nie unter den Betrag der Verordnung",
                "non, jamais au-dessous du montant de l'ordonnance",
                "no, mai al di sotto dell'importo dell'ordinanza",
                "no, never below the amount of the ordinance",
            ),
        ),
    ),
    Text(
        "Art. 15 Abs. 2 VIntA lässt die Pauschale «an diesen Index» anpassen und nennt keine Untergrenze; "
        "verwandte Pauschalen hat das SEM von 2015 auf 2016 gesenkt (Nothilfepauschale 6079 auf 5994 "
        "Franken).",
        "L'art. 15 al. 2 OIE fait adapter le forfait «à cet indice» sans plancher ; le SEM a abaissé des "
        "forfaits apparentés de 2015 à 2016 (forfait d'aide d'urgence, de 6079 à 5994 francs).",
        "L'art. 15 cpv. 2 OIntS fa adattare la somma «a tale indice» senza un limite inferiore; dal 2015 al "
        "2016 la SEM ha ridotto somme forfettarie affini (soccorso d'emergenza, da 6079 a 5994 franchi).",
        "Art. 15 para. 2 VIntA has the flat rate adjusted 'to this index' and names no floor; SEM lowered "
        "related flat rates from 2015 to 2016 (emergency aid, from 6079 to 5994 francs).",
    ),
    (_INDEX,),
)

INDEX_ROUNDING: Final = Question(
    "index_rounding",
    Text(
        "Worauf wird die angepasste Pauschale gerundet?",
        "À quoi le forfait adapté est-il arrondi ?",
        "A quanto è arrotondata la somma forfettaria adeguata?",
        "To what is the adjusted flat rate rounded?",
    ),
    (
        Reading("to the Rappen", Text("auf den Rappen", "au centime", "al centesimo", "to the Rappen")),
        Reading("to the franc", Text("auf den Franken", "au franc", "al franco", "to the franc")),
    ),
    Text(
        "Die Verordnung nennt keine Rundung. Der Rappen ist die kleinste Einheit und nimmt am wenigsten "
        "vorweg; verwandte Pauschalen stehen in ganzen Franken.",
        "L'ordonnance ne fixe pas d'arrondi. Le centime est la plus petite unité et préjuge le moins ; des "
        "forfaits apparentés sont en francs entiers.",
        "L'ordinanza non fissa un arrotondamento. Il centesimo è l'unità più piccola ed è quella che "
        "pregiudica meno; somme forfettarie affini sono in franchi interi.",
        "The ordinance names no rounding. The Rappen is the smallest unit and presumes least; related flat "
        "rates stand in whole francs.",
    ),
    (_INDEX,),
)

INDEX_YEAR: Final = Question(
    "index_year",
    Text(
        "Welches Jahr bestimmt den angepassten Betrag?",
        "Quelle année détermine le montant adapté ?",
        "Quale anno determina l'importo adeguato?",
        "Which year decides on the adjusted amount?",
    ),
    (
        Reading(
            "year of the decision",
            Text(
                "das Jahr des Entscheids",
                "l'année de la décision",
                "l'anno della decisione",
                "the year of the decision",
            ),
        ),
        Reading(
            "year of the payment",
            Text(
                "das Jahr der Auszahlung",
                "l'année du versement",
                "l'anno del versamento",
                "the year of the payment",
            ),
        ),
    ),
    Text(
        "Art. 15 Abs. 4 VIntA knüpft die Zahlung an die Entscheide, Abs. 2 passt den Betrag für das folgende "
        "Kalenderjahr an; die Stichtage der halbjährlichen Zahlungen sind nicht bekannt.",
        "L'art. 15 al. 4 OIE lie le versement aux décisions, l'al. 2 adapte le montant pour l'année civile "
        "suivante ; les jours de référence des versements semestriels ne sont pas connus.",
        "L'art. 15 cpv. 4 OIntS lega il versamento alle decisioni, il cpv. 2 adatta l'importo per l'anno "
        "civile seguente; i giorni di riferimento dei versamenti semestrali non sono noti.",
        "Art. 15 para. 4 VIntA ties the payment to the decisions, para. 2 adjusts the amount for the "
        "following calendar year; the cut-off days of the half-yearly payments are not known.",
    ),
    (_INDEX, Citation(VINTA, "15", "4")),
)

TRANSITIONAL_AMOUNTS_INDEXED: Final = Question(
    "transitional_amounts_indexed",
    Text(
        "Werden auch die Beträge von Art. 29a VIntA an den Index angepasst?",
        "Les montants de l'art. 29a OIE sont-ils aussi adaptés à l'indice ?",
        "Anche gli importi dell'art. 29a OIntS sono adeguati all'indice?",
        "Are the amounts of Art. 29a VIntA adjusted to the index too?",
    ),
    (
        Reading("nominal", Text("nein, nominal", "non, nominaux", "no, nominali", "no, nominal")),
        Reading(
            "adjusted",
            Text(
                "ja, wie die volle Pauschale",
                "oui, comme le forfait complet",
                "sì, come la somma forfettaria intera",
                "yes, as the full flat rate",
            ),
        ),
    ),
    Text(
        "Art. 15 Abs. 2 VIntA passt «diese Pauschale» an, also die volle. Art. 29a nennt 6000 Franken, die "
        "«weiterhin» gelten, und 18 000 Franken insgesamt für Resettlement-Flüchtlinge, ohne einen Index.",
        "L'art. 15 al. 2 OIE adapte «le forfait», donc le forfait complet. L'art. 29a fixe 6000 francs comme "
        "jusque-là, et 18 000 francs au total pour les réfugiés à réinstaller, sans indice.",
        "L'art. 15 cpv. 2 OIntS adatta «la somma», dunque quella intera. L'art. 29a fissa 6000 franchi come "
        "finora, e 18 000 franchi in totale per i rifugiati reinsediati, senza indice.",
        "Art. 15 para. 2 VIntA adjusts 'this flat rate', that is the full one. Art. 29a names 6000 francs "
        "that go on as before, and 18 000 francs in all for resettled refugees, without an index.",
    ),
    (Citation(VINTA, "29a"), _INDEX),
)

REDUCTION_DAY: Final = Question(
    "reduction_day",
    Text(
        "Gilt die Kürzung ab dem 1. März 2023 auch für frühere Entscheide, die erst danach bezahlt werden?",
        "La réduction en vigueur dès le 1er mars 2023 vaut-elle aussi pour les décisions antérieures payées "
        "seulement après cette date ?",
        "La riduzione in vigore dal 1° marzo 2023 vale anche per le decisioni anteriori pagate soltanto dopo "
        "tale data?",
        "Does the reduction in force from 1 March 2023 also hold for earlier decisions that are paid only "
        "afterwards?",
    ),
    (
        Reading(
            "day of the decision",
            Text(
                "nein, massgebend ist der Tag des Entscheids",
                "non, le jour de la décision est déterminant",
                "no, è determinante il giorno della decisione",
                "no, the day of the decision counts",
            ),
        ),
        Reading(
            "day of the payment",
            Text(
                "ja, massgebend ist der Tag der Auszahlung",
                "oui, le jour du versement est déterminant",
                "sì, è determinante il giorno del versamento",
                "yes, the day of the payment counts",
            ),
        ),
    ),
    Text(
        "Die Änderung, die Art. 15 Abs. 2bis VIntA einfügte, hat keine Übergangsbestimmung; Abs. 4 knüpft "
        "die Zahlung an die Entscheide. Ob das SEM frühere Entscheide gekürzt hat, die erst nach dem 1. "
        "März 2023 bezahlt wurden, ist nicht bekannt.",
        "La modification qui a introduit l'art. 15 al. 2bis OIE n'a pas de disposition transitoire ; l'al. "
        "4 lie le versement aux décisions. On ignore si le SEM a réduit le forfait pour des décisions "
        "antérieures payées seulement après le 1er mars 2023.",
        "La modifica che ha introdotto l'art. 15 cpv. 2bis OIntS non ha una disposizione transitoria; il "
        "cpv. 4 lega il versamento alle decisioni. Non è noto se la SEM abbia ridotto la somma per decisioni "
        "anteriori pagate soltanto dopo il 1° marzo 2023.",
        "The amendment that inserted Art. 15 para. 2bis VIntA has no transitional provision; para. 4 ties "
        "the payment to the decisions. Whether SEM reduced the flat rate of earlier decisions that were "
        "paid only after 1 March 2023 is not known.",
    ),
    (Citation(VINTA, "15", "2bis"), Citation(VINTA, "15", "4")),
)

REDUCTION_FLOOR: Final = Question(
    "reduction_floor",
    Text(
        "Kann die Kürzung die Pauschale unter null bringen?",
        "La réduction peut-elle ramener le forfait au-dessous de zéro ?",
        "La riduzione può portare la somma forfettaria sotto zero?",
        "Can the reduction bring the flat rate below zero?",
    ),
    (
        Reading(
            "not below zero",
            Text(
                "nein, höchstens auf null",
                "non, au plus à zéro",
                "no, al massimo a zero",
                "no, to zero at most",
            ),
        ),
        Reading(
            "below zero",
            Text(
                "ja, der Rest wird verrechnet",
                "oui, le solde est compensé",
                "sì, il saldo è compensato",
                "yes, the rest is set off",
            ),
        ),
    ),
    Text(
        "Art. 15 Abs. 2bis VIntA kürzt die Pauschale pro Person um die ausbezahlten Beiträge und nennt keine "
        "Grenze. Gekürzt werden kann nur, was geschuldet ist; eine Rückzahlung sieht der Absatz nicht vor.",
        "L'art. 15 al. 2bis OIE réduit le forfait par personne à concurrence du montant versé et ne fixe "
        "pas de limite. On ne peut réduire que ce qui est dû ; l'alinéa ne prévoit pas de remboursement.",
        "L'art. 15 cpv. 2bis OIntS riduce la somma per persona in ragione dell'importo corrisposto e non "
        "fissa un limite. Si può ridurre solo ciò che è dovuto; il capoverso non prevede un rimborso.",
        "Art. 15 para. 2bis VIntA reduces the flat rate per person by the contributions paid and names no "
        "limit. Only what is owed can be reduced; the paragraph provides for no repayment.",
    ),
    (Citation(VINTA, "15", "2bis"),),
)
