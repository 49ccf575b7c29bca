"""Parameters that several cantons have, each under a key of its own."""

from typing import Final

from kipcore.cantons.shared.types.shares import CostShares
from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["programme_shares"]

_LABEL: Final = Text(
    "Wer welchen Teil der Kosten des kantonalen Programms trägt, ohne Integrationspauschalen",
    "Qui assume quelle part des coûts du programme cantonal, sans les forfaits d'intégration",
    "Chi assume quale parte dei costi del programma cantonale, senza le somme forfettarie",
    "Who bears which part of the cost of the cantonal programme, without the flat rates",
)


def programme_shares(key: str) -> Parameter[CostShares]:
    """Return the parameter under which a canton keeps who bears the cost of its programme."""
    return Parameter(key, CostShares, _LABEL)
