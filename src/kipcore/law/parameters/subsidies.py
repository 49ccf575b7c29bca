"""Parameters of payment under the Subsidies Act (Art. 20a and 23 SuG)."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["ADVANCE_LIMIT_UNDER_AGREEMENTS", "ADVANCE_PERCENT", "MUNICIPALITIES_REIMBURSED"]

ADVANCE_PERCENT: Final = Parameter(
    "advance_percent",
    int,
    Text(
        "Auszahlung vor der Festsetzung des endgültigen Betrages, in der Regel höchstens, in Prozent",
        "Versement avant la fixation du montant définitif, en principe au plus, en pour cent",
        "Versamento prima della determinazione dell'importo definitivo, di regola al massimo, in per cento",
        "Payment before the final amount is set, as a rule at most, in per cent",
    ),
    least=0,
    most=100,
)
MUNICIPALITIES_REIMBURSED: Final = Parameter(
    "municipalities_reimbursed",
    bool,
    Text(
        "Der Kanton vergütet Gemeinden ihre Kosten mindestens im Anteil der Bundesbeiträge",
        "Le canton rembourse aux communes leurs frais au moins dans la proportion des contributions "
        "fédérales",
        "Il Cantone rimborsa ai Comuni i loro costi almeno nella proporzione dei contributi federali",
        "The canton reimburses municipalities at least in the proportion of federal contributions",
    ),
)
ADVANCE_LIMIT_UNDER_AGREEMENTS: Final = Parameter(
    "advance_limit_under_agreements",
    bool,
    Text(
        "Die Grenze für Auszahlungen vor der Festsetzung gilt auch für Programmvereinbarungen",
        "La limite des versements avant la fixation s'applique aussi aux conventions-programmes",
        "Il limite dei versamenti prima della determinazione si applica anche agli accordi di programma",
        "The limit to payments before the final amount applies to programme agreements too",
    ),
)
