"""What canton and municipalities spend of their own: the other side of parity."""

from collections.abc import Mapping
from typing import Any, overload

import attrs

from kipcore.errors import InvalidValueError, UndecidableError
from kipcore.types.doors import at_least_zero, exactly, is_a, refuse_type
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality

__all__ = ["OwnFunds", "each_once", "one_by_one", "pairs_of"]

MunicipalAmounts = tuple[tuple[Municipality, Chf], ...]


@attrs.frozen(init=False)
class OwnFunds:
    """What canton and municipalities spend of their own (*eigene Mittel, Aufwendungen*), in CHF.

    State both amounts, or only their sum if the split is not known: unknown is never zero.

    Whether own personnel, benefits in kind, or money of third parties (foundations, churches, participants'
    fees) count as own funds is not known: no source was found. Nothing here decides it.

    Args:
        canton: money of the canton.
        municipalities: money of its municipalities, as a sum or one by one.
        together: the sum of both, where the split is not known.

    Raises:
        WrongTypeError: an amount that is not Chf.
        InvalidValueError: a negative amount, the sum and its parts at once, or only one of the parts; a
            BFS number twice; municipalities of more than one canton; a sum beyond 10**12 francs.

    >>> import kipcore as kip
    >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
    >>> own = kip.OwnFunds(canton=kip.Chf(4_000_000), municipalities={uster: kip.Chf(100_000)})
    >>> own.total
    Chf('4100000.00')
    """

    canton: Chf | None
    municipalities: Chf | MunicipalAmounts | None
    together: Chf | None

    @overload
    def __init__(
        self, *, canton: Chf, municipalities: "Chf | Mapping[Municipality, Chf] | MunicipalAmounts"
    ) -> None: ...
    @overload
    def __init__(self, *, together: Chf) -> None: ...
    def __init__(
        self,
        *,
        canton: Chf | None = None,
        municipalities: "Chf | Mapping[Municipality, Chf] | MunicipalAmounts | None" = None,
        together: Chf | None = None,
    ) -> None:
        keep = object.__setattr__
        keep(self, "canton", canton)
        keep(self, "municipalities", one_by_one(municipalities))
        keep(self, "together", together)
        self._check()

    @property
    def total(self) -> Chf:
        """Canton and municipalities together."""
        return Chf.from_rappen(self.rappen(municipal=True, home=None))

    @property
    def municipal_total(self) -> Chf | None:
        """The municipalities together, or None if the split is not known."""
        if isinstance(self.municipalities, tuple):
            return sum((amount for _, amount in self.municipalities), start=Chf(0))
        return self.municipalities

    def rappen(self, *, municipal: bool, home: Canton | None) -> int:
        """Return the funds that count, in Rappen.

        Args:
            municipal: whether the money of municipalities counts.
            home: the canton whose municipalities may pay, or None if it does not matter.

        Raises:
            WrongTypeError: no bool, no Canton.
            InvalidValueError: a municipality of another canton.
            UndecidableError: only the canton counts, but only the sum is known.

        >>> import kipcore as kip
        >>> own = kip.OwnFunds(canton=kip.Chf(4), municipalities=kip.Chf(1))
        >>> own.rappen(municipal=True, home=None), own.rappen(municipal=False, home=None)
        (500, 400)
        """
        exactly("municipal", municipal, bool, "write True or False")
        if home is not None:
            exactly("home", home, Canton, "name the canton, or None")
        if self.together is not None:
            if not municipal:
                raise UndecidableError(
                    "together",
                    self.together,
                    "canton and municipalities apart",
                    "only the canton's money counts in this reading: give canton= and municipalities=",
                )
            return self.together.rappen
        canton: int = self.canton.rappen  # type: ignore[union-attr]  # both parts, by the invariant
        named = self.municipalities
        if isinstance(named, tuple):
            if home is not None and named and named[0][0].canton is not home:
                raise InvalidValueError(
                    "municipality",
                    named[0][0].name,
                    f"a municipality of the canton {home.value}",
                    "count its money in the agreement of its own canton",
                )
            amount = sum(money.rappen for _, money in named)
        else:
            amount = named.rappen  # type: ignore[union-attr]
        return canton + amount if municipal else canton

    def _check(self) -> None:
        parts = (self.canton, self.municipalities)
        if self.together is not None:
            if any(part is not None for part in parts):
                raise InvalidValueError(
                    "together", self.together, "the sum alone", "give the sum, or the two parts"
                )
            exactly("together", self.together, Chf, "wrap the amount in Chf(...)")
            at_least_zero("together", self.together)
            return
        for name, part in zip(("canton", "municipalities"), parts, strict=True):
            if part is None:
                raise InvalidValueError(
                    name,
                    None,
                    "an amount: unknown is never zero",
                    "write Chf(0) if nothing was paid; give together=Chf(...) if the split is not known",
                )
            if not (name == "municipalities" and type(part) is tuple):
                exactly(name, part, Chf, "wrap the amount in Chf(...)")
                at_least_zero(name, part)
        named = self.municipalities if isinstance(self.municipalities, tuple) else ()
        for municipality, amount in named:
            exactly(municipality.name, amount, Chf, "wrap the amount in Chf(...)")
            at_least_zero(municipality.name, amount)
        if len({municipality.canton for municipality, _ in named}) > 1:
            raise InvalidValueError(
                "municipalities",
                named,
                "municipalities of one canton",
                "make OwnFunds for each canton",
            )
        Chf.from_rappen(self.rappen(municipal=True, home=None))  # refuses a sum beyond all amounts


def pairs_of(name: str, given: Any, *, such: str = "{2024: Chf(211_043)}") -> list[tuple[Any, Any]]:
    """Return a mapping, or what a finding has kept of one, as pairs; `such` shows what to write."""
    pairs: list[Any] = (
        list(given.items()) if is_a(given, Mapping) else list(given) if type(given) is tuple else [None]
    )
    if any(type(pair) is not tuple or len(pair) != 2 for pair in pairs):
        refuse_type(name, given, "a mapping", f"write a mapping such as {such}")
    return pairs


def each_once(name: str, keys: list[Any]) -> None:
    """Refuse a key that stands twice: its amounts would be counted twice."""
    if len(set(keys)) < len(keys):
        twice = sorted(key for key in set(keys) if keys.count(key) > 1)
        raise InvalidValueError(name, twice, "each once", "add up what belongs together")


def one_by_one(given: object) -> "Chf | MunicipalAmounts | None":
    """Keep a mapping of municipalities as sorted pairs; leave anything else to the check."""
    if not is_a(given, Mapping, tuple):
        return given  # type: ignore[return-value]
    pairs = pairs_of("municipalities", given, such="{uster: Chf(100_000)}")
    for municipality, _ in pairs:
        exactly("municipality", municipality, Municipality, "name it with its BFS number")
    each_once("bfs_number", [municipality.bfs_number for municipality, _ in pairs])
    return tuple(sorted(pairs, key=lambda pair: pair[0].bfs_number))
