"""`Chf`: an exact amount of Swiss francs, counted in Rappen."""

import re
from typing import TYPE_CHECKING, Any, Final, NoReturn, final

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import refuse_type
from kipcore.types.rounding import Rounding

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

__all__ = ["MOST_FRANCS", "MOST_RAPPEN", "Chf"]

MOST_FRANCS: Final = 10**12
"""No amount is larger than a million million francs, either way: more is a slip, and would not fit
into the 64-bit columns of a dataframe."""

MOST_RAPPEN: Final = MOST_FRANCS * 100
_BOUNDS: Final = "-1'000'000'000'000 to 1'000'000'000'000 francs"
_KINDS: Final = "int (whole francs), str, Decimal"
_SAY_IT_EXACTLY: Final = 'write Chf("0.10"), Chf(Decimal("0.10")) or Chf.from_rappen(10)'

_LONGEST: Final = 64
_WRITTEN: Final = (
    r"\s*(?:(?P<minus>[-−])\s?)?(?:(?:CHF|SFr\.|Fr\.)\s?)?(?P<sign>[-−+]?)"
    r"(?P<francs>[0-9]{1,3}(?:(?P<gap>['’ \u00a0\u2009\u202f])[0-9]{3})"
    r"(?:(?P=gap)[0-9]{3})*|[0-9]+)"
    r"(?:\.(?P<rappen>[0-9]{1,2}|[-–—]|--))?\s*"
)


def _from_text(text: str) -> int:
    """Read an amount as people in Switzerland write it; anything doubtful is refused."""
    found = re.fullmatch(_WRITTEN, text) if len(text) <= _LONGEST else None
    if found is None or (found["minus"] and found["sign"]):
        raise InvalidValueError(
            "amount",
            text,
            "francs with a point and at most two decimals, groups of three set off by ' or a space",
            'write "23\'250.50", "CHF 23250.50" or "-5.05"; a comma may mean either, so none',
        )
    digits = re.sub("[^0-9]", "", found["francs"])
    rest = found["rappen"] or ""
    size = int(digits) * 100 + (int(rest.ljust(2, "0")) if rest.isdigit() else 0)
    return -size if found["minus"] or found["sign"] in {"-", "−"} else size


def _from_other(amount: object) -> int:
    """Read a Decimal of at most two places; refuse whatever else there is."""
    from decimal import Decimal  # a notebook without Decimals should not pay for it

    if type(amount) is not Decimal:
        refuse_type("amount", amount, _KINDS, _SAY_IT_EXACTLY)
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int):
        raise InvalidValueError("amount", amount, "a finite amount", "find out why it is not a number")
    if exponent < -2:
        raise InvalidValueError(
            "amount", amount, "at most two decimal places", "round first, with a rule that says how"
        )
    if amount and amount.adjusted() > 12:  # before int(): Decimal("1e999999") is cheap, its int is not
        raise InvalidValueError("amount", amount, _BOUNDS, "check the unit: francs, not Rappen")
    numerator, denominator = amount.as_integer_ratio()  # exact, whatever the decimal context says
    return numerator * 100 // denominator


@final
@attrs.frozen(init=False, repr=False, order=True)
class Chf:
    """An exact amount of money in Swiss francs (*Franken*, *Rappen*).

    Args:
        amount: whole francs as int, or text such as `"23'250.50"` or `"CHF 23250.50"`, or a Decimal
            with at most two places. For Rappen use `Chf.from_rappen`.

    Raises:
        WrongTypeError: float, bool, or anything that is not one of the three.
        InvalidValueError: text that is not an amount, NaN or infinity, three decimal places, more
            than 10**12 francs either way (results of arithmetic included).

    Amounts add, subtract, compare, and multiply by int. Two amounts divide into an exact Fraction.
    A share of an amount is rarely a whole number of Rappen, so `times` asks for a rounding.

    >>> from kipcore import Chf
    >>> Chf(6_500_000) - Chf("5'800'000.00")
    Chf('700000.00')
    >>> print(Chf("23'250.50") * 2)
    CHF 46'501.00
    >>> Chf(1) / Chf(3)
    Fraction(1, 3)
    """

    rappen: int
    """The amount in Rappen."""

    def __init__(self, amount: "int | str | Decimal") -> None:
        if type(amount) is int:
            rappen = amount * 100
        elif type(amount) is str:
            rappen = _from_text(amount)
        else:
            rappen = _from_other(amount)
        if not -MOST_RAPPEN <= rappen <= MOST_RAPPEN:
            raise InvalidValueError("amount", amount, _BOUNDS, "check the unit: francs, not Rappen")
        _store(self, rappen)

    @classmethod
    def from_rappen(cls, rappen: int) -> "Chf":
        """Return the amount of so many Rappen.

        Raises:
            WrongTypeError: not a plain int.
            InvalidValueError: more than 10**14 Rappen either way.

        >>> from kipcore import Chf
        >>> Chf.from_rappen(2_325_050)
        Chf('23250.50')
        """
        if type(rappen) is not int:
            refuse_type("rappen", rappen, "int", "count whole Rappen")
        if not -MOST_RAPPEN <= rappen <= MOST_RAPPEN:
            raise InvalidValueError("rappen", rappen, _BOUNDS, "keep amounts and sums within the bounds")
        made: Chf = object.__new__(cls)
        _store(made, rappen)
        return made

    def __add__(self, other: "Chf") -> "Chf":
        if type(other) is not Chf:
            _refuse("+", other)
        return Chf.from_rappen(self.rappen + other.rappen)

    def __sub__(self, other: "Chf") -> "Chf":
        if type(other) is not Chf:
            _refuse("-", other)
        return Chf.from_rappen(self.rappen - other.rappen)

    if not TYPE_CHECKING:  # checkers refuse these by themselves; Python should say how to mend them

        def __radd__(self, other: object) -> NoReturn:
            _refuse("+", other)

        def __rsub__(self, other: object) -> NoReturn:
            _refuse("-", other)

        def __rtruediv__(self, other: object) -> NoReturn:
            _refuse("/", other)

    def __neg__(self) -> "Chf":
        return Chf.from_rappen(-self.rappen)

    def __mul__(self, count: int) -> "Chf":
        if type(count) is not int:
            refuse_type("multiplication", count, "int", "for a share use amount.times(share, rounding)")
        return Chf.from_rappen(self.rappen * count)

    __rmul__ = __mul__

    def __truediv__(self, other: "Chf") -> "Fraction":
        """Return how many times the other amount goes into this one, exactly."""
        if type(other) is not Chf:
            refuse_type("division", other, "Chf", "for a part use amount.times(Fraction(1, n), rounding)")
        if not other.rappen:
            raise InvalidValueError("division", other, "any amount but CHF 0.00", "test for zero first")
        from fractions import Fraction  # costs more than all of this module

        return Fraction(self.rappen, other.rappen)

    def times(self, share: "Fraction | int", rounding: Rounding) -> "Chf":
        """Return a share of the amount, rounded as the rounding says.

        Args:
            share: an exact share or factor, as Fraction or int.
            rounding: one of the named roundings, or your own.

        Raises:
            WrongTypeError: a float or Decimal share, or no rounding.
            InvalidValueError: a result beyond 10**12 francs.

        >>> import kipcore as kip
        >>> from fractions import Fraction
        >>> kip.Chf(46_501).times(Fraction(1, 2), kip.DOWN_TO_FRANC)
        Chf('23250.00')
        """
        from fractions import Fraction

        if type(share) is not Fraction and type(share) is not int:
            refuse_type("share", share, "Fraction or int", 'write Fraction(45, 100) or Fraction("0.45")')
        if type(rounding) is not Rounding:
            refuse_type("rounding", rounding, "Rounding", "name one, such as HALF_UP_TO_RAPPEN")
        return Chf.from_rappen(rounding.rappen(self.rappen * share.numerator, share.denominator))

    def __abs__(self) -> "Chf":
        return Chf.from_rappen(abs(self.rappen))

    def __bool__(self) -> bool:
        return self.rappen != 0

    def __str__(self) -> str:
        return f"CHF {self._grouped()}"

    def __repr__(self) -> str:
        return f"Chf('{self._plain()}')"

    def __format__(self, spec: str) -> str:
        """Format the amount, with fill, alignment and width as for text.

        Without an alignment it stands on the left. A last letter chooses the form: none
        `CHF 6'500'000.00`, `n` `6'500'000.00`, `p` `6500000.00`.

        >>> from kipcore import Chf
        >>> f"{Chf(6_500_000)} | {Chf(6_500_000):n} | {Chf(6_500_000):p} | {Chf(5):>10n}"
        "CHF 6'500'000.00 | 6'500'000.00 | 6500000.00 |       5.00"
        """
        if spec.endswith("n"):
            text, spec = self._grouped(), spec[:-1]
        elif spec.endswith("p"):
            text, spec = self._plain(), spec[:-1]
        else:
            text = str(self)
        if not re.fullmatch(r"(?:[^0-9\n]?[<>^])?(?:[1-9][0-9]{0,2})?", spec):
            raise InvalidValueError(
                "format",
                spec,
                "[fill][< > or ^][width][n or p]",
                'write f"{amount:>20}" or f"{amount:n}"',
            )
        return format(text, spec)

    def __reduce__(self) -> tuple[Any, ...]:
        return (Chf.from_rappen, (self.rappen,))

    def _grouped(self) -> str:
        francs, rappen = divmod(abs(self.rappen), 100)
        return f"{'-' if self.rappen < 0 else ''}{francs:,}.{rappen:02}".replace(",", "'")

    def _plain(self) -> str:
        francs, rappen = divmod(abs(self.rappen), 100)
        return f"{'-' if self.rappen < 0 else ''}{francs}.{rappen:02}"


def _refuse(operation: str, other: object) -> NoReturn:
    """Refuse to mix money with what is not money."""
    refuse_type(
        f"operand of {operation}",
        other,
        "Chf",
        "wrap it in Chf(...); for a total write sum(amounts, start=Chf(0))",
    )


# The frozen class forbids assignment; its slot does not, and is four times cheaper than
# object.__setattr__. Only the two constructors above use it.
_store: Final = vars(Chf)["rappen"].__set__
