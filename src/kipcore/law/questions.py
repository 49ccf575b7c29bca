"""The open questions of the federal law, by name."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import VINTA, Citation
from kipcore.types.text import Text

__all__ = ["FIRST_DAY_OF_FULL_RATE", "MUNICIPAL_FUNDS", "PARITY_TEST"]

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
        "Art. 16 Abs. 3 VIntA (seit 2019) nennt keinen Zeitraum; der frühere Wortlaut wurde nicht "
        "gefunden. Für die jährliche Prüfung sprechen der jährliche Höchstbetrag (belegt für Zürich "
        "und Obwalden) und ein Pressebericht zu Obwalden («denselben Betrag pro Jahr»); für das ganze "
        "Programm spricht, dass die Vereinbarung mehrjährig ist. Standard ist die strengere Lesart: "
        "Wer die Parität jedes Jahr einhält, hält sie auch über das Programm ein.",
        "L'art. 16 al. 3 OIE (depuis 2019) ne fixe pas de période ; le texte antérieur n'a pas été "
        "trouvé. Pour l'examen annuel plaident le montant maximal annuel (attesté pour Zurich et "
        "Obwald) et un article de presse sur Obwald (le même montant par année) ; pour l'ensemble du "
        "programme, la durée pluriannuelle de la convention. La lecture la plus stricte est retenue : "
        "qui respecte la parité chaque année la respecte aussi sur l'ensemble.",
        "L'art. 16 cpv. 3 OIntS (dal 2019) non indica un periodo; il testo precedente non è stato "
        "trovato. Per l'esame annuo depongono l'importo massimo annuo (attestato per Zurigo e Obvaldo) "
        "e un articolo di stampa su Obvaldo (lo stesso importo all'anno); per l'intero programma, la "
        "durata pluriennale dell'accordo. Vale la lettura più severa: chi rispetta la parità ogni anno "
        "la rispetta anche sull'intero programma.",
        "Art. 16 para. 3 VIntA (since 2019) names no period; the earlier wording was not found. A "
        "yearly test is supported by the yearly maximum (seen for Zurich and Obwalden) and a press "
        "report on Obwalden (the same amount per year); a test over the whole programme, by agreements "
        "that cover several years. The stricter reading is the default: parity kept every year is also "
        "kept over the programme.",
    ),
    (Citation(VINTA, "16", "3"),),
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

FIRST_DAY_OF_FULL_RATE: Final = Question(
    "first_day_of_full_rate",
    Text(
        "Gehört der 1. Mai 2019 schon zur vollen Pauschale von 18 000 Franken?",
        "Le 1er mai 2019 relève-t-il déjà du forfait complet de 18 000 francs ?",
        "Il 1° maggio 2019 dà già diritto alla totalità della somma forfettaria di 18 000 franchi?",
        "Does 1 May 2019 already belong to the full flat rate of 18 000 francs?",
    ),
    (
        Reading(
            "after 1 May 2019",
            Text(
                "erst ab dem Tag danach",
                "seulement dès le lendemain",
                "soltanto dal giorno seguente",
                "only from the day after",
            ),
        ),
        Reading(
            "from 1 May 2019",
            Text(
                "schon ab diesem Tag",
                "dès ce jour déjà",
                "già da quel giorno",
                "from that day on",
            ),
        ),
    ),
    Text(
        "Art. 29a sagt «nach dem 1. Mai 2019», obwohl die Änderung an diesem Tag in Kraft trat; die "
        "SKOS und Berichte aus den Kantonen sagen «ab 1. Mai». Wie das SEM abgerechnet hat, ist nicht "
        "bekannt; es gilt der Wortlaut.",
        "L'art. 29a vise les décisions postérieures au 1er mai 2019, bien que la modification soit "
        "entrée en vigueur ce jour-là ; la CSIAS et des rapports cantonaux disent «dès le 1er mai». On "
        "ignore comment le SEM a fait ses décomptes ; le texte prévaut.",
        "L'art. 29a riguarda le decisioni posteriori al 1° maggio 2019, benché la modifica sia entrata "
        "in vigore quel giorno; la COSAS e rapporti cantonali dicono «dal 1° maggio». Non è noto come "
        "la SEM abbia conteggiato; vale il testo.",
        "Art. 29a covers decisions after 1 May 2019, although the amendment came into force on that "
        "day; SKOS and cantonal reports say 'from 1 May'. How SEM settled is not known; the wording "
        "holds.",
    ),
    (Citation(VINTA, "29a", "1"), Citation(VINTA, "29a", "4")),
)
