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
        "After CIP 1 too, does only what lies in the budget of the political municipality count?",
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
                "in CIP 1 only; after it, what stands in the catalogue counts",
            ),
        ),
    ),
    Text(
        "Gesehen wurde es in einer Gemeinde, im KIP 1: Eine Spielgruppe plus, von der Schule geführt, musste "
        "ins Budget der Gemeinde verschoben werden. Der Text der Vorgaben zum KIP 2 wurde nicht gefunden. "
        "Standard ist die Lesart, nach der weniger zählt.",
        "On l'a vu dans une commune, dans le PIC 1 : un groupe de jeu de l'école a dû être transféré au "
        "budget de la commune. Le texte des directives relatives au PIC 2 n'a pas été trouvé. Est retenue "
        "la lecture selon laquelle moins de coûts comptent.",
        "È stato visto in un Comune, nel PIC 1: un gruppo di gioco della scuola ha dovuto essere trasferito "
        "nel preventivo del Comune. Il testo delle direttive sul PIC 2 non è stato trovato. Vale la lettura "
        "secondo cui contano meno costi.",
        "It was seen in one municipality, under CIP 1: a playgroup run by the school had to be moved into "
        "the municipality's budget. The text of the requirements for CIP 2 was not found. The default is "
        "the reading in which less counts.",
    ),
    (),
)
