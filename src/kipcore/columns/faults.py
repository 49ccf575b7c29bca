"""What is wrong with rows of a dataframe: how many, and a few of them."""

from typing import Any

import attrs

__all__ = ["RowFault"]


@attrs.frozen
class RowFault:
    """Rows of a dataframe that a rule refuses for one reason, as `BadRowsError` reports them.

    Args:
        code: the reason; a reason column names it after the word "fault".
        columns: the columns of the dataframe that it is about.
        rows: in how many rows.
        of: how many rows there are in all.
        examples: what stands in these columns in the first of these rows.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> frame = pl.DataFrame({"ceiling": [650_000, -1], "own": [580_000, 0]})
    >>> try:
    ...     kip.columns.federal_contribution(
    ...         frame, ceiling="ceiling", together="own", year=2015, unit="rappen")
    ... except kip.BadRowsError as error:
    ...     error.faults[0]
    RowFault(code='ceiling below zero', columns=('ceiling',), rows=1, of=2, examples=((-1,),))
    """

    code: str
    columns: tuple[str, ...]
    rows: int
    of: int
    examples: tuple[tuple[Any, ...], ...]

    def __str__(self) -> str:
        shown = ", ".join(" | ".join(map(repr, one)) for one in self.examples)
        return f"{self.code} in {self.rows} of {self.of} rows ({', '.join(self.columns)}: {shown})"
