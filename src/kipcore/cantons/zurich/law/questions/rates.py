"""Open questions about what the canton contributes to a municipality's measures."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.text import Text

__all__ = ["MUNICIPAL_SHARE_KIP_1", "RECOGNISED_SERVICES"]

MUNICIPAL_SHARE_KIP_1: Final = Question(
    "zh_municipal_share_kip_1",
    Text(
        "Welchen Anteil trug eine Gemeinde im KIP 1 mindestens?",
        "Quelle part une commune assumait-elle au moins dans le PIC 1 ?",
        "Quale quota minima assumeva un Comune nel PIC 1?",
        "What share at least did a municipality bear under CIP 1?",
    ),
    (
        Reading(
            "45 per cent",
            Text(
                "45 Prozent, der Kanton höchstens 55",
                "45 pour cent, le canton au plus 55",
                "45 per cento, il Cantone al massimo 55",
                "45 per cent, the canton at most 55",
            ),
        ),
        Reading("equal shares", Text("gleiche Teile", "parts égales", "parti uguali", "equal shares")),
    ),
    Text(
        "Die Seite des Kantons verlangt einen «paritätischen Beitrag der Gemeinden»; drei Presseberichte "
        "nennen 45 zu 55 Prozent, und Geroldswil rechnete mit 19'000 von rund 42'000 Franken, also mit "
        "weniger als der Hälfte. Standard ist, was vereinbart wurde. Eine mögliche Erklärung, ohne Quelle: "
        "50 Prozent vom Bund und 5 vom Kanton, sodass Kanton und Gemeinde zusammen die Hälfte tragen.",
        "La page du canton exige une contribution paritaire des communes («paritätischer Beitrag») ; trois "
        "articles de presse indiquent 45 pour cent contre 55, et Geroldswil comptait 19'000 francs sur "
        "environ 42'000, soit moins de la moitié. Est retenu ce qui a été convenu. Une explication "
        "possible, sans source : 50 pour cent de la Confédération et 5 du canton, de sorte que canton et "
        "commune assument ensemble la moitié.",
        "La pagina del Cantone esige un contributo paritetico dei Comuni («paritätischer Beitrag»); tre "
        "articoli di stampa indicano 45 per cento contro 55, e Geroldswil contava 19'000 franchi su circa "
        "42'000, meno della metà. Vale ciò che è stato convenuto. Una spiegazione possibile, senza fonte: "
        "50 per cento dalla Confederazione e 5 dal Cantone, sicché Cantone e Comune assumono insieme la "
        "metà.",
        "The canton's page asks for a contribution of the municipalities at parity (“paritätischer "
        "Beitrag”); three press reports say 45 per cent against 55, and Geroldswil reckoned with 19'000 of "
        "about 42'000 francs, less than half. The default is what was agreed. A possible explanation, "
        "without a source: 50 per cent from the Confederation and 5 from the canton, so that canton and "
        "municipality together bear half.",
    ),
    (),
)
RECOGNISED_SERVICES: Final = Question(
    "zh_recognised_services",
    Text(
        "Wie zählen anerkannte eigene Leistungen, die anderswo verbucht sind?",
        "Comment comptent les prestations propres reconnues qui sont comptabilisées ailleurs ?",
        "Come contano le prestazioni proprie riconosciute, contabilizzate altrove?",
        "How do recognised own services count that are booked elsewhere?",
    ),
    (
        Reading(
            "as cost and share",
            Text(
                "als Kosten und als Anteil der Gemeinde: Der Kanton zahlt seinen Satz auf der Summe",
                "comme coûts et comme part de la commune : le canton verse son taux sur le total",
                "come costi e come quota del Comune: il Cantone versa la sua aliquota sul totale",
                "as cost and as the municipality's share: the canton pays its rate on the sum",
            ),
        ),
        Reading(
            "as share only",
            Text(
                "nur als Anteil der Gemeinde: Sie mindern, was die Gemeinde bar trägt",
                "seulement comme part de la commune : elles réduisent ce que la commune assume en argent",
                "soltanto come quota del Comune: riducono ciò che il Comune assume in denaro",
                "as the municipality's share only: they lessen what it pays in cash",
            ),
        ),
    ),
    Text(
        "Schlieren trug bar nur rund 26 Prozent, weil Leistungen anerkannt wurden, die anderswo verbucht "
        "sind; der Satz der Quelle ist abgeschnitten. Standard ist die Lesart, nach der der Kanton weniger "
        "zahlt: Ein Anteil von 45 Prozent gilt dann auch für die Summe.",
        "Schlieren n'assumait que 26 pour cent environ en argent, car des prestations comptabilisées "
        "ailleurs étaient reconnues ; la phrase de la source est coupée. Est retenue la lecture selon "
        "laquelle le canton verse moins : une part de 45 pour cent vaut alors aussi pour le total.",
        "Schlieren assumeva in denaro soltanto il 26 per cento circa, poiché erano riconosciute prestazioni "
        "contabilizzate altrove; la frase della fonte è tronca. Vale la lettura secondo cui il Cantone "
        "versa meno: una quota del 45 per cento vale allora anche per il totale.",
        "Schlieren bore only about 26 per cent in cash, because services booked elsewhere were recognised; "
        "the sentence of the source is cut off. The default is the reading in which the canton pays less: a "
        "share of 45 per cent then holds for the sum as well.",
    ),
    (),
)
