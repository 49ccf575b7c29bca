"""How values stand in the rows that dataframes take."""

from enum import Enum
from fractions import Fraction
from typing import Any

import attrs

from kipcore.law.law import Law
from kipcore.types.canonical import canonical
from kipcore.types.money import Chf

__all__ = ["column"]


def column(name: str, values: list[Any]) -> tuple[str, list[Any]]:
    """Return values as a dataframe takes them, and the name of their column."""
    amounts = [value for value in values if value is not None]
    if amounts and all(type(value) is Chf for value in amounts):
        return f"{name}_rappen", [None if value is None else value.rappen for value in values]
    return name, [_plain(value) for value in values]


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Law):
        return value.name
    if isinstance(value, tuple | Fraction) or attrs.has(type(value)):
        return canonical(value)
    return value
