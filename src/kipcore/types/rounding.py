"""Rounding as an object: where a rule must round, it says with which."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.kernels import money as kernel
from kipcore.types.doors import a_key, an_int, closed, exactly
from kipcore.types.text import Text

__all__ = [
    "DOWN_TO_5_RAPPEN",
    "DOWN_TO_FRANC",
    "DOWN_TO_RAPPEN",
    "HALF_UP_TO_5_RAPPEN",
    "HALF_UP_TO_FRANC",
    "HALF_UP_TO_RAPPEN",
    "UP_TO_5_RAPPEN",
    "UP_TO_FRANC",
    "UP_TO_RAPPEN",
    "Direction",
    "Rounding",
]


@closed
class Direction(Enum):
    """To which side an amount between two steps goes; the sign of the amount plays no part.

    >>> import kipcore as kip
    >>> [direction.value for direction in kip.Direction]
    ['half up', 'down', 'up']
    """

    HALF_UP = "half up"
    """To the nearer step, a tie away from zero (*kaufmännisches Runden*)."""
    DOWN = "down"
    """Towards zero (*abrunden*)."""
    UP = "up"
    """Away from zero (*aufrunden*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("direction", value, cls, "use a member such as Direction.HALF_UP")


_LABELS: Final = {
    "half up": Text("kaufmännisch", "au plus proche", "al più vicino", "half up"),
    "down": Text("abgerundet", "vers le bas", "per difetto", "down"),
    "up": Text("aufgerundet", "vers le haut", "per eccesso", "up"),
}


@attrs.frozen
class Rounding:
    """A way to round an exact amount: a step in Rappen and a direction (*Rundung*).

    Rounding is symmetric: what happens to an amount happens to its negative with the other sign.
    Which article asks for a rounding is said by the law that uses it, not by the rounding.

    Args:
        step: whole Rappen, from 1 to 100 000 000 (a million francs).
        direction: half up, down or up.

    Raises:
        WrongTypeError: a step that is not int, a direction that is no Direction.
        InvalidValueError: a step out of bounds.

    >>> import kipcore as kip
    >>> from fractions import Fraction
    >>> kip.Chf("100.00").times(Fraction(1, 3), kip.HALF_UP_TO_5_RAPPEN)
    Chf('33.35')
    """

    step: int
    direction: Direction

    def __attrs_post_init__(self) -> None:
        an_int("step", self.step, 1, 100_000_000)
        exactly("direction", self.direction, Direction, "use a member such as Direction.HALF_UP")

    def rappen(self, numerator: int, denominator: int) -> int:
        """Return numerator/denominator Rappen, rounded to whole Rappen.

        Raises:
            WrongTypeError: a number that is not int.
            InvalidValueError: a denominator below 1.

        >>> import kipcore as kip
        >>> kip.DOWN_TO_FRANC.rappen(199, 1), kip.HALF_UP_TO_RAPPEN.rappen(-5, 2)
        (100, -3)
        """
        exactly("numerator", numerator, int, "write a plain int")
        exactly("denominator", denominator, int, "write a plain int")
        if denominator < 1:
            raise InvalidValueError("denominator", denominator, "1 or more", "put the sign on top")
        if self.direction is Direction.HALF_UP:
            result = kernel.round_half_up(numerator, denominator, self.step)
        elif self.direction is Direction.DOWN:
            result = kernel.round_down(numerator, denominator, self.step)
        else:
            result = kernel.round_up(numerator, denominator, self.step)
        return int(result)


HALF_UP_TO_RAPPEN: Final = Rounding(1, Direction.HALF_UP)
"""To the nearest Rappen, half a Rappen up."""
HALF_UP_TO_5_RAPPEN: Final = Rounding(5, Direction.HALF_UP)
"""To the nearest 5 Rappen, as cash is paid."""
HALF_UP_TO_FRANC: Final = Rounding(100, Direction.HALF_UP)
"""To the nearest franc, 50 Rappen up."""
DOWN_TO_RAPPEN: Final = Rounding(1, Direction.DOWN)
"""To the whole Rappen below."""
DOWN_TO_5_RAPPEN: Final = Rounding(5, Direction.DOWN)
"""To the 5 Rappen below."""
DOWN_TO_FRANC: Final = Rounding(100, Direction.DOWN)
"""To the whole franc below."""
UP_TO_RAPPEN: Final = Rounding(1, Direction.UP)
"""To the whole Rappen above."""
UP_TO_5_RAPPEN: Final = Rounding(5, Direction.UP)
"""To the 5 Rappen above."""
UP_TO_FRANC: Final = Rounding(100, Direction.UP)
"""To the whole franc above."""
