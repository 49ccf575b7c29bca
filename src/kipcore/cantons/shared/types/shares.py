"""Who bears which share of the cost of a programme."""

from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.types.doors import a_key, closed, exactly
from kipcore.types.own_funds import pairs_of
from kipcore.types.text import Text

__all__ = ["CostShares", "Payer"]


@closed
class Payer(Enum):
    """Who bears a part of the cost of a cantonal programme.

    >>> from kipcore.cantons import shared
    >>> shared.Payer.CONFEDERATION.label["de"]
    'Bund'
    """

    CONFEDERATION = "Confederation"
    """Bund: its contribution under Art. 58 para. 3 AIG."""
    CANTON = "canton"
    """Kanton."""
    MUNICIPALITIES = "municipalities"
    """Gemeinden: all of the canton together."""
    CANTON_AND_MUNICIPALITIES = "canton and municipalities"
    """Kanton und Gemeinden: their sum, where it is not known how they part it."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("payer", value, cls, "use a member such as Payer.CANTON")


_LABELS: Final = {
    "Confederation": Text("Bund", "Confédération", "Confederazione", "Confederation", "SSSS"),
    "canton": Text("Kanton", "canton", "Cantone", "canton", "SSSS"),
    "municipalities": Text("Gemeinden", "communes", "Comuni", "municipalities", "SSSS"),
    "canton and municipalities": Text(
        "Kanton und Gemeinden", "canton et communes", "Cantone e Comuni", "canton and municipalities", "SSSS"
    ),
}
_ORDER: Final = tuple(Payer)
_TOGETHER: Final = Payer.CANTON_AND_MUNICIPALITIES
_APART: Final = (Payer.CANTON, Payer.MUNICIPALITIES)


@attrs.frozen(init=False)
class CostShares:
    """Which share of the cost each payer bears (*Kostenanteile*); the shares are exact and add up to one.

    Where a source says only what canton and municipalities bear together, their sum is one payer: how they
    part it is then not known, and asking for it is refused.

    Args:
        parts: the share of each payer, as Fraction. Who is not named bears nothing.

    Raises:
        WrongTypeError: no mapping from Payer to Fraction.
        InvalidValueError: a share that is not above zero; shares that do not add up to one; a payer twice;
            canton and municipalities both together and apart.

    >>> from fractions import Fraction
    >>> from kipcore.cantons.shared import CostShares, Payer
    >>> quarter = Fraction(1, 4)
    >>> print(CostShares({
    ...     Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: quarter, Payer.MUNICIPALITIES: quarter}))
    Confederation 1/2, canton 1/4, municipalities 1/4
    """

    parts: tuple[tuple[Payer, Fraction], ...]

    def __init__(self, parts: Mapping[Payer, Fraction] | tuple[tuple[Payer, Fraction], ...]) -> None:
        pairs = pairs_of("parts", parts, such="{Payer.CANTON: Fraction(1, 2)}")
        for payer, share in pairs:
            exactly("payer", payer, Payer, "use a member such as Payer.CANTON")
            exactly("share", share, Fraction, "write Fraction(1, 2)")
            if share <= 0:
                raise InvalidValueError("share", share, "above 0", "leave out who bears nothing")
        payers = [payer for payer, _ in pairs]
        if len(set(payers)) < len(payers):
            raise InvalidValueError("parts", parts, "each payer once", "add up what belongs together")
        if _TOGETHER in payers and set(_APART) & set(payers):
            raise InvalidValueError(
                "parts", parts, "canton and municipalities together, or apart", "give the sum, or the two"
            )
        whole = sum((share for _, share in pairs), start=Fraction(0))
        if whole != 1:
            raise InvalidValueError("parts", str(whole), "shares that add up to 1", "name every payer")
        ordered = sorted(pairs, key=lambda pair: _ORDER.index(pair[0]))
        object.__setattr__(self, "parts", tuple(ordered))

    @property
    def payers(self) -> tuple[Payer, ...]:
        """Who bears something."""
        return tuple(payer for payer, _ in self.parts)

    def of(self, payer: Payer) -> Fraction:
        """Return the share of a payer: zero for who is not named.

        Canton and municipalities together may always be asked for.

        Args:
            payer: a payer.

        Raises:
            WrongTypeError: no Payer.
            NotKnownError: canton or municipalities alone, where only their sum is known.

        >>> from fractions import Fraction
        >>> from kipcore.cantons.shared import CostShares, Payer
        >>> halves = CostShares({Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: Fraction(1, 2)})
        >>> halves.of(Payer.MUNICIPALITIES), halves.of(Payer.CANTON_AND_MUNICIPALITIES)
        (Fraction(0, 1), Fraction(1, 2))
        """
        exactly("payer", payer, Payer, "use a member such as Payer.CANTON")
        known = dict(self.parts)
        if payer in _APART and _TOGETHER in known:
            raise NotKnownError(
                "payer",
                payer.value,
                "canton and municipalities together: how they part it is not known",
                "ask for Payer.CANTON_AND_MUNICIPALITIES, or supply the split with law.with_value(...)",
            )
        if payer is _TOGETHER and _TOGETHER not in known:
            return sum((known.get(one, Fraction(0)) for one in _APART), start=Fraction(0))
        return known.get(payer, Fraction(0))

    def __str__(self) -> str:
        return ", ".join(f"{payer.value} {share}" for payer, share in self.parts)
