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
        "La parité s'examine-t-elle année par année ou sur l'ensemble du programme ?",
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
        "Die Verordnung nennt keinen Zeitraum; der Höchstbetrag gilt pro Jahr, und Obwalden berichtet "
        "von «demselben Betrag pro Jahr». Wer jedes Jahr besteht, besteht auch über das Programm.",
        "L'ordonnance ne fixe pas de période ; le montant maximal vaut par année, et Obwald parle du "
        "même montant par année. Qui satisfait chaque année satisfait aussi sur l'ensemble.",
        "L'ordinanza non indica un periodo; l'importo massimo vale per anno e Obvaldo riferisce dello "
        "stesso importo all'anno. Chi adempie ogni anno adempie anche sull'intero programma.",
        "The ordinance names no period; the maximum is yearly, and Obwalden reports 'the same amount per "
        "year'. Whoever passes every year also passes over the programme.",
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
        "Die Verordnung spricht von den Aufwendungen der Kantone; das SEM und die Kantone zählen Kanton "
        "und Gemeinden zusammen.",
        "L'ordonnance parle des dépenses des cantons ; le SEM et les cantons comptent ensemble le canton "
        "et les communes.",
        "L'ordinanza parla delle spese dei Cantoni; la SEM e i Cantoni contano insieme il Cantone e i "
        "Comuni.",
        "The ordinance speaks of the expenditure of the cantons; SEM and the cantons count canton and "
        "municipalities together.",
    ),
    (Citation(VINTA, "16", "3"),),
)

FIRST_DAY_OF_FULL_RATE: Final = Question(
    "first_day_of_full_rate",
    Text(
        "Gehört der 1. Mai 2019 schon zur vollen Pauschale von 18 000 Franken?",
        "Le 1er mai 2019 relève-t-il déjà du forfait complet de 18 000 francs ?",
        "Il 1° maggio 2019 rientra già nella somma forfettaria completa di 18 000 franchi?",
        "Does 1 May 2019 already belong to the full flat rate of 18 000 francs?",
    ),
    (
        Reading(
            "after 1 May 2019",
            Text(
                "erst Entscheide nach dem 1. Mai 2019",
                "seulement les décisions postérieures au 1er mai 2019",
                "soltanto le decisioni posteriori al 1° maggio 2019",
                "only decisions after 1 May 2019",
            ),
        ),
        Reading(
            "from 1 May 2019",
            Text(
                "schon Entscheide vom 1. Mai 2019",
                "déjà les décisions du 1er mai 2019",
                "già le decisioni del 1° maggio 2019",
                "decisions of 1 May 2019 as well",
            ),
        ),
    ),
    Text(
        "Art. 29a sagt «nach dem 1. Mai 2019», obwohl die Änderung am 1. Mai in Kraft trat; die Praxis "
        "ist nicht bekannt, also gilt der Wortlaut.",
        "L'art. 29a vise les décisions postérieures au 1er mai 2019, bien que la modification soit entrée "
        "en vigueur ce jour-là ; la pratique n'étant pas connue, le texte prévaut.",
        "L'art. 29a riguarda le decisioni posteriori al 1° maggio 2019, benché la modifica sia entrata in "
        "vigore quel giorno; la prassi non è nota, quindi vale il testo.",
        "Art. 29a covers decisions after 1 May 2019, although the amendment came into force on that day; "
        "the practice is not known, so the wording holds.",
    ),
    (Citation(VINTA, "29a", "1"), Citation(VINTA, "29a", "4")),
)
