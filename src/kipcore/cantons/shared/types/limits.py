"""What can bind an amount under the rules that several cantons share."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["CantonalLimit"]


@closed
class CantonalLimit(Enum):
    """What can bind a refund or a grant, in the order in which a tie is named.

    >>> from kipcore.cantons import shared
    >>> shared.CantonalLimit.SHARE.label["de"]
    'Anteil an den Kosten'
    """

    MAXIMUM = "maximum"
    """The most that is paid for a year, whatever the cost."""
    CEILING = "ceiling"
    """What was set apart for a municipality (*Kostendach*)."""
    SHARE = "share"
    """The share of the cost that is borne."""
    COST = "cost"
    """The cost itself."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("cantonal limit", value, cls, "use a member such as CantonalLimit.SHARE")


_LABELS: Final = {
    "maximum": Text(
        "jährlicher Höchstbetrag", "montant maximal par année", "importo massimo annuo", "yearly maximum"
    ),
    "ceiling": Text("Kostendach", "plafond des coûts", "tetto dei costi", "cost ceiling", "SPPP"),
    "share": Text("Anteil an den Kosten", "part des coûts", "quota dei costi", "share of the cost"),
    "cost": Text("Kosten", "coûts", "costi", "cost"),
}
