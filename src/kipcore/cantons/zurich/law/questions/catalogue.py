"""An open question about the catalogue of services."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.text import Text

__all__ = ["BUDGET_OF_THE_MUNICIPALITY"]

BUDGET_OF_THE_MUNICIPALITY: Final = Question(
    "zh_budget_of_the_municipality",
    Text(
        "Zählt auch nach dem KIP 1 nur, was im Budget der politischen Gemeinde steht?",
        "Après le PIC 1 aussi, seul ce qui figure au budget de la commune politique compte-t-il ?",
        "Anche dopo il PIC 1 conta soltanto ciò che figura nel preventivo del Comune politico?",
        "After CIP 1 too, does only what is in the budget of the political municipality count?",
    ),
    (
        Reading(
            "in every programme",
            Text("in jedem Programm", "dans chaque programme", "in ogni programma", "in every programme"),
        ),
        Reading(
            "in KIP 1 only",
            Text(
                "nur im KIP 1; danach zählt, was im Katalog steht",
                "seulement dans le PIC 1 ; ensuite compte ce qui figure au catalogue",
                "soltanto nel PIC 1; in seguito conta ciò che figura nel catalogo",
                "in CIP 1 only; after that, what is in the catalogue counts",
            ),
        ),
    ),
    Text(
        "Belegt ist es für eine Gemeinde, im KIP 1: Eine Spielgruppe plus, von der Schule geführt, musste "
        "ins Budget der Gemeinde verschoben werden. Der Text der Vorgaben zum KIP 2 wurde nicht gefunden. "
        "Standard ist die Lesart, nach der weniger zählt.",
        "C'est attesté pour une commune, dans le PIC 1 : un groupe de jeu («Spielgruppe plus») de l'école a "
        "dû être transféré au budget de la commune. Le texte des directives relatives au PIC 2 n'a pas été "
        "trouvé. Est retenue la lecture selon laquelle moins de coûts comptent.",
        "È attestato per un Comune, nel PIC 1: un gruppo di gioco («Spielgruppe plus») della scuola ha "
        "dovuto essere trasferito nel preventivo del Comune. Il testo delle direttive sul PIC 2 non è stato "
        "trovato. Vale la lettura secondo cui contano meno costi.",
        "It is on record for one municipality, under CIP 1: a playgroup (“Spielgruppe plus”) run by the "
        "school had to be moved into the municipality's budget. The text of the requirements for CIP 2 was "
        "not found. The default is the reading in which less counts.",
    ),
    (),
)
