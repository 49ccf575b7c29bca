"""Parameters of the contributions from the credit (Art. 58 para. 3 AIG)."""

from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.citation import Citation
from kipcore.types.text import Text

__all__ = ["CREDIT_BASIS", "PARITY_RATIO"]

CREDIT_BASIS: Final = Parameter(
    "credit_basis",
    Citation,
    Text(
        "Rechtsgrundlage der Beiträge aus dem Integrationsförderkredit",
        "Base légale des contributions du crédit d'encouragement à l'intégration",
        "Base legale dei contributi dal credito per la promozione dell'integrazione",
        "Legal basis of the contributions from the integration support credit",
    ),
)
PARITY_RATIO: Final = Parameter(
    "parity_ratio",
    Fraction,
    Text(
        "Eigene Mittel im Verhältnis zum Bundesbeitrag, mindestens",
        "Fonds propres par rapport à la contribution fédérale, au moins",
        "Mezzi propri rispetto al contributo federale, almeno",
        "Own funds in relation to the federal contribution, at least",
    ),
    least=Fraction(1, 100),
    most=Fraction(100),
)
