"""An open question about what it takes to be a core municipality."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.text import Text

__all__ = ["INTEGRATION_STRATEGY"]

INTEGRATION_STRATEGY: Final = Question(
    "zh_integration_strategy",
    Text(
        "Muss jede Kerngemeinde ein Integrationskonzept haben?",
        "Chaque commune-centre doit-elle avoir une stratégie communale d'intégration ?",
        "Ogni Comune centrale deve avere una strategia comunale d'integrazione?",
        "Must every core municipality have an integration strategy?",
    ),
    (
        Reading(
            "required",
            Text(
                "ja, es ist Pflicht",
                "oui, c'est obligatoire",
                "sì, è obbligatoria",
                "yes, it is compulsory",
            ),
        ),
        Reading(
            "not required",
            Text(
                "nein, nicht jede",
                "non, pas chacune",
                "no, non ognuno",
                "no, not every one",
            ),
        ),
    ),
    Text(
        "Wangen-Brüttisellen schreibt, mit dem Beitritt als Kerngemeinde werde ein Integrationskonzept "
        "Pflicht; Dietlikon nennt es unter den Voraussetzungen nicht. Standard ist die strengere Lesart.",
        "Wangen-Brüttisellen écrit qu'avec l'adhésion comme commune-centre, une stratégie d'intégration "
        "devient obligatoire ; Dietlikon ne la cite pas parmi les conditions. Est retenue la lecture la plus "
        "stricte.",
        "Wangen-Brüttisellen scrive che con l'adesione come Comune centrale una strategia d'integrazione "
        "diventa obbligatoria; Dietlikon non la cita tra le condizioni. Vale la lettura più severa.",
        "Wangen-Brüttisellen writes that with entry as a core municipality an integration strategy becomes "
        "compulsory; Dietlikon does not name it among the conditions. The default is the stricter reading.",
    ),
    (),
)
