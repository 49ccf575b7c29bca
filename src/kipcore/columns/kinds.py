"""What a kind of column can hold, where engines fail on what it cannot."""

from collections.abc import Mapping
from typing import Any, Final, TypeVar

import narwhals.stable.v2 as nw

from kipcore.columns.ops import INT64

__all__ = ["LEAST", "MOST", "held", "like"]

T = TypeVar("T")

LEAST: Final = {
    **{f"UInt{bits}": 0 for bits in (8, 16, 32, 64)},
    **{f"Int{bits}": -(2 ** (bits - 1)) for bits in (8, 16, 32)},
}
MOST: Final = {
    **{f"UInt{bits}": 2**bits - 1 for bits in (8, 16, 32)},
    **{f"Int{bits}": 2 ** (bits - 1) - 1 for bits in (8, 16, 32)},
}
"""Bounds that a kind of column cannot pass: comparing it with more would overflow in some engines."""


def like(kind: Any, value: int) -> Any:
    """Return a number beside a column: pyarrow would cast unsigned 64 bits to signed ones, and fail."""
    return nw.lit(value, kind) if kind == nw.UInt64 else value


def held(kind: Any, codes: Mapping[Any, T]) -> dict[Any, T]:
    """Return the codes that a column can hold: looking for others fails in some engines."""
    if isinstance(kind, nw.Enum):
        return {code: member for code, member in codes.items() if code in kind.categories}
    if not kind.is_integer():
        return dict(codes)
    least, most = LEAST.get(str(kind), -INT64), MOST.get(str(kind), INT64)
    return {code: member for code, member in codes.items() if least <= code <= most}
