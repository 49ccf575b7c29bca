"""Open questions about grants for projects: from when an answer is due, and which page of a city holds."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.text import Text

__all__ = ["PROJECT_ANSWER_FROM", "ZURICH_CREDIT_PAGE"]

PROJECT_ANSWER_FROM: Final = Question(
    "zh_project_answer_from",
    Text(
        "Von welchem Tag an läuft die Frist für die Antwort auf Gesuche für grössere Projekte?",
        "À partir de quel jour court le délai de réponse aux demandes pour des projets plus importants ?",
        "Da quale giorno decorre il termine per la risposta alle domande per progetti più grandi?",
        "From which day does the time for the answer to applications for larger projects run?",
    ),
    (
        Reading(
            "from the deadline",
            Text("vom Eingabetermin an", "du délai de dépôt", "dal termine d'inoltro", "from the deadline"),
        ),
        Reading(
            "from filing",
            Text(
                "von der Einreichung an",
                "du dépôt de la demande",
                "dall'inoltro della domanda",
                "from the day of filing",
            ),
        ),
    ),
    Text(
        "Die Seite des Kantons nennt Termine und eine Antwort innert zwei Monaten, aber nicht, wovon an sie "
        "zählen. Standard ist der Termin: Bis zu ihm können noch Gesuche eingehen, und eine Antwort wird "
        "nicht zu früh versprochen.",
        "La page du canton indique des délais de dépôt et une réponse dans les deux mois, mais pas à partir "
        "de quand ils se comptent. Est retenu le délai de dépôt : d'autres demandes peuvent parvenir "
        "jusque-là, et aucune réponse n'est promise trop tôt.",
        "La pagina del Cantone indica i termini d'inoltro e una risposta entro due mesi, ma non da quando si "
        "contano. Vale il termine d'inoltro: fino ad allora possono giungere altre domande, e nessuna "
        "risposta è promessa troppo presto.",
        "The canton's page names deadlines and an answer within two months, but not from when they count. "
        "The default is the deadline: until then other applications can arrive, and no answer is promised "
        "too early.",
    ),
    (),
)
ZURICH_CREDIT_PAGE: Final = Question(
    "zh_zurich_credit_page",
    Text(
        "Welcher zweite Termin im Jahr gilt für den Integrationskredit der Stadt Zürich?",
        "Quel second délai de l'année vaut pour le crédit d'intégration de la Ville de Zurich ?",
        "Quale secondo termine dell'anno vale per il credito d'integrazione della Città di Zurigo?",
        "Which second deadline of the year holds for the integration credit of the City of Zurich?",
    ),
    (
        Reading(
            "new page",
            Text(
                "der 31. Oktober, nach der neuen Seite",
                "le 31 octobre, selon la nouvelle page",
                "il 31 ottobre, secondo la nuova pagina",
                "31 October, according to the new page",
            ),
        ),
        Reading(
            "old page",
            Text(
                "der 30. September, nach der früheren Seite",
                "le 30 septembre, selon l'ancienne page",
                "il 30 settembre, secondo la pagina precedente",
                "30 September, according to the former page",
            ),
        ),
    ),
    Text(
        "Zwei undatierte Seiten der Stadt nennen verschiedene Tage; wann der Wechsel kam, ist nicht "
        "bekannt. Standard ist die neue Seite. Wer bis zum 30. September einreicht, wahrt beide Termine.",
        "Deux pages non datées de la ville indiquent des jours différents ; la date du changement n'est pas "
        "connue. Est retenue la nouvelle page. Qui dépose sa demande jusqu'au 30 septembre respecte les "
        "deux délais.",
        "Due pagine non datate della città indicano giorni diversi; non è noto quando sia avvenuto il "
        "cambio. Vale la nuova pagina. Chi inoltra la domanda entro il 30 settembre rispetta entrambi i "
        "termini.",
        "Two undated pages of the city name different days; when it changed is not known. The default is "
        "the new page. Whoever applies by 30 September meets both deadlines.",
    ),
    (),
)
