"""An open question about what money of the canton waits for."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.text import Text

__all__ = ["PAYMENT_CONDITIONS"]

PAYMENT_CONDITIONS: Final = Question(
    "zh_payment_conditions",
    Text(
        "Gelten die Bedingungen, die für 2022 und 2023 belegt sind, auch in anderen Jahren?",
        "Les conditions attestées pour 2022 et 2023 valent-elles aussi pour d'autres années ?",
        "Le condizioni attestate per il 2022 e il 2023 valgono anche per altri anni?",
        "Do the conditions on record for 2022 and 2023 hold in other years as well?",
    ),
    (
        Reading(
            "in every year",
            Text(
                "ja, in jedem Jahr",
                "oui, chaque année",
                "sì, ogni anno",
                "yes, in every year",
            ),
        ),
        Reading(
            "only where seen",
            Text(
                "nein, nur wo sie belegt sind",
                "non, seulement là où elles sont attestées",
                "no, soltanto dove sono attestate",
                "no, only where they are on record",
            ),
        ),
    ),
    Text(
        "Winterthur nannte sie für 2022 und 2023: zwei unterzeichnete Verträge und die Budgetgenehmigungen "
        "von Bund, Kanton und Stadt. Für andere Jahre wurde nichts gefunden, auch nichts, was dagegen "
        "spricht. Standard ist die vorsichtigere Lesart: Geld fliesst nicht vorher.",
        "Winterthour les citait pour 2022 et 2023 : deux contrats signés et l'approbation des budgets de la "
        "Confédération, du canton et de la ville. Pour d'autres années, rien n'a été trouvé, pas même en "
        "sens contraire. Est retenue la lecture la plus prudente : l'argent n'est pas versé avant.",
        "Winterthur le citava per il 2022 e il 2023: due contratti firmati e l'approvazione dei preventivi "
        "di Confederazione, Cantone e Città. Per altri anni non è stato trovato nulla, neppure in senso "
        "contrario. Vale la lettura più prudente: il denaro non è versato prima.",
        "Winterthur named them for 2022 and 2023: two signed agreements and the budget approvals of "
        "Confederation, canton and city. For other years nothing was found, not even anything to the "
        "contrary. The default is the more cautious reading: money does not flow before.",
    ),
    (),
)
