"""Open questions about the contributions from the credit."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.text import Text

__all__ = ["MUNICIPAL_FUNDS", "PARITY_TEST"]

PARITY_TEST: Final = Question(
    "parity_test",
    Text(
        "Wird die Parität Jahr für Jahr geprüft oder über das ganze Programm?",
        "La parité est-elle vérifiée année par année ou sur l'ensemble du programme ?",
        "La parità si esamina anno per anno o sull'intero programma?",
        "Is parity tested year by year, or over the whole programme?",
    ),
    (
        Reading("per year", Text("pro Jahr", "par année", "per anno", "per year")),
        Reading(
            "per programme",
            Text(
                "über das ganze Programm",
                "sur l'ensemble du programme",
                "sull'intero programma",
                "over the whole programme",
            ),
        ),
    ),
    Text(
        "Art. 16 Abs. 3 VIntA (seit 2019) nennt keinen Zeitraum: Die «jeweiligen» Aufwendungen lassen "
        "beides zu; der frühere Wortlaut wurde nicht gefunden. Für die jährliche Prüfung sprechen der "
        "jährliche Höchstbetrag (belegt für Zürich und Obwalden) und ein Pressebericht zu Obwalden "
        "(«denselben Betrag pro Jahr»); für das ganze Programm spricht, dass Programmvereinbarungen in der "
        "Regel mehrjährig sind (Art. 20a Abs. 2 SuG). Standard ist die strengere Lesart: Wer die Parität "
        "jedes Jahr einhält, hält sie auch über das Programm ein.",
        "L'art. 16 al. 3 OIE (depuis 2019) ne fixe pas de période : les dépenses «jeweiligen» (respectives) "
        "du texte allemand admettent les deux lectures ; le texte antérieur n'a pas été trouvé. Pour "
        "l'examen annuel plaident le montant maximal annuel (attesté pour Zurich et Obwald) et un article "
        "de presse sur Obwald (le même montant par année) ; pour l'ensemble du programme, le fait que les "
        "conventions-programmes portent en règle générale sur plusieurs années (art. 20a al. 2 LSu). La "
        "lecture la plus stricte est retenue : qui respecte la parité chaque année la respecte aussi sur "
        "l'ensemble.",
        "L'art. 16 cpv. 3 OIntS (dal 2019) non indica un periodo: le spese «jeweiligen» (rispettive) del "
        "testo tedesco ammettono entrambe le letture; il testo precedente non è stato trovato. Per l'esame "
        "annuo depongono l'importo massimo annuo (attestato per Zurigo e Obvaldo) e un articolo di stampa "
        "su Obvaldo (lo stesso importo all'anno); per l'intero programma, il fatto che gli accordi di "
        "programma si estendono di regola su più anni (art. 20a cpv. 2 LSu). Vale la lettura più severa: "
        "chi rispetta la parità ogni anno la rispetta anche sull'intero programma.",
        "Art. 16 para. 3 VIntA (since 2019) names no period: the 'respective' expenditure («jeweiligen») "
        "allows both; the earlier wording was not found. A yearly test is supported by the yearly maximum "
        "(seen for Zurich and Obwalden) and a press report on Obwalden (the same amount per year); a test "
        "over the whole programme, by agreements that as a rule cover several years (Art. 20a para. 2 SuG). "
        "The stricter reading is the default: parity kept every year is also kept over the programme.",
    ),
    (Citation(VINTA, "16", "3"), Citation(SUG, "20a", "2")),
)

MUNICIPAL_FUNDS: Final = Question(
    "municipal_funds",
    Text(
        "Zählen Mittel der Gemeinden für die Parität?",
        "Les moyens des communes comptent-ils pour la parité ?",
        "I mezzi dei Comuni contano per la parità?",
        "Does money of the municipalities count towards parity?",
    ),
    (
        Reading(
            "canton and municipalities",
            Text(
                "Kanton und Gemeinden zählen",
                "le canton et les communes comptent",
                "contano il Cantone e i Comuni",
                "canton and municipalities count",
            ),
        ),
        Reading(
            "canton only",
            Text(
                "nur der Kanton zählt",
                "seul le canton compte",
                "conta soltanto il Cantone",
                "only the canton counts",
            ),
        ),
    ),
    Text(
        "Art. 16 Abs. 3 VIntA (seit 2019) spricht von den Aufwendungen der Kantone; das SEM und "
        "mehrere Kantone zählen die Mittel von Kanton und Gemeinden zusammen.",
        "L'art. 16 al. 3 OIE (depuis 2019) parle des dépenses des cantons ; le SEM et plusieurs "
        "cantons additionnent les moyens du canton et des communes.",
        "L'art. 16 cpv. 3 OIntS (dal 2019) parla delle spese dei Cantoni; la SEM e diversi Cantoni "
        "sommano i mezzi del Cantone e dei Comuni.",
        "Art. 16 para. 3 VIntA (since 2019) speaks of the expenditure of the cantons; SEM and several "
        "cantons add up the money of canton and municipalities.",
    ),
    (Citation(VINTA, "16", "3"),),
)
