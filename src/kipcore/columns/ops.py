"""The operations of the kernels on whole columns: the same arithmetic that runs on ints."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import narwhals.stable.v2 as nw

__all__ = ["EXACT", "INT64", "YEARS", "Columns", "chosen", "number"]

YEARS: Final = range(2014, 2100)
"""The years that a column may name; later ones are asked one by one."""

INT64: Final = 2**63 - 1
"""The largest number that a column of 64 bits holds."""
EXACT: Final = 2**53
"""Below this an engine that divides through floats, as ibis and spark do, divides exactly.

If a quotient falls short of a whole number, it does so by one part of the divisor at least, and below this
number that is more than half the distance to the next float: it is never rounded up to the whole number.
"""


def number(value: Any) -> Any:
    """Return a plain int as an expression of 64 bits; leave an expression as it is."""
    return value if isinstance(value, nw.Expr) else nw.lit(int(value), nw.Int64)


def chosen(branches: Sequence[tuple[Any, Any]], otherwise: Any) -> Any:
    """Return the value of the first branch whose condition holds, row by row; texts or numbers."""
    found = _literal(otherwise)
    for condition, value in reversed(branches):
        found = nw.when(condition).then(_literal(value)).otherwise(found)
    return found


def _literal(value: Any) -> Any:
    return nw.lit(value) if isinstance(value, str) else number(value)


class Columns:
    """The operations on columns of 64-bit integers; nothing in them may be null.

    `min_horizontal` skips nulls and fails on dask: a choice between two columns does neither.

    Args:
        keep: what is done with each result, so that it is worked out once, however often it is used.
    """

    __slots__ = ("_keep",)

    def __init__(self, keep: Callable[[Any], Any]) -> None:
        self._keep = keep

    def least(self, a: Any, b: Any) -> Any:
        """Return the smaller of two columns, row by row."""
        return self.where(number(a) <= number(b), a, b)

    def where(self, condition: Any, then: Any, otherwise: Any) -> Any:
        """Return one of two columns, row by row; a condition that is no column decides for all rows."""
        if not isinstance(condition, nw.Expr):
            return then if condition else otherwise
        return self._keep(nw.when(condition).then(number(then)).otherwise(number(otherwise)))

    def keep(self, a: Any) -> Any:
        """Return a column that is worked out first: SQL repeats what is divided, at each division."""
        return self._keep(a) if isinstance(a, nw.Expr) else a
