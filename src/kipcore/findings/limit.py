"""Limits: what can bind an amount, as a closed list of names."""

from enum import Enum
from typing import Any, Final, NoReturn, Protocol

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["Limit", "NamedLimit"]


class NamedLimit(Protocol):
    """What every list of limits offers: `Limit` of the Confederation, and those of the cantons.

    >>> import kipcore as kip
    >>> limit: kip.NamedLimit = kip.Limit.COST
    >>> limit.name, limit.label["de"]
    ('COST', 'anrechenbare Kosten')
    """

    @property
    def name(self) -> str:
        """The name in the code."""
        ...

    @property
    def value(self) -> Any:
        """The name in data."""
        ...

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        ...


@closed
class Limit(Enum):
    """What can bind a contribution, in the order in which a tie is named.

    >>> import kipcore as kip
    >>> kip.Limit.CEILING.label["fr"]
    'montant maximal'
    """

    CEILING = "ceiling"
    """The federal maximum for the canton (*Höchstbetrag*)."""
    PARITY = "parity"
    """Own funds of canton and municipalities (*eigene Mittel*, Art. 16 para. 3 VIntA)."""
    COST = "cost"
    """The creditable cost (*anrechenbare Kosten*, Art. 14 para. 1 SuG)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LIMITS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("limit", value, cls, "use a member of Limit")


_LIMITS: Final = {
    "ceiling": Text("Höchstbetrag", "montant maximal", "importo massimo", "maximum amount", "SSSP"),
    "parity": Text("eigene Mittel", "fonds propres", "mezzi propri", "own funds", "SSPP"),
    "cost": Text(
        "anrechenbare Kosten",
        "frais susceptibles d'être pris en compte",
        "costi computabili",
        "eligible costs",
        "SSSP",
    ),
}
