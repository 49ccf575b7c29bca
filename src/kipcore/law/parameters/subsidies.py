"""Parameters of payment under the Subsidies Act (Art. 23 SuG)."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["ADVANCE_PERCENT"]

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
