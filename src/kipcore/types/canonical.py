"""One stable way to write any value of kipcore down: for receipts and for the hash of a law."""

import json
from datetime import date
from enum import Enum
from typing import Any

import attrs

__all__ = ["canonical"]


def canonical(value: Any) -> str:
    """Return a text that is the same for equal values, in every version of Python.

    >>> import kipcore as kip
    >>> from kipcore.types.canonical import canonical
    >>> canonical((kip.Chf(5), kip.Canton.ZH, None, kip.DateRange.of_years(2024)))
    '(CHF 5.00, Canton.ZH, none, DateRange(first=2024-01-01, last=2024-12-31))'
    """
    if value is None:
        return "none"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"({', '.join(canonical(item) for item in value)})"
    if hasattr(value, "rappen") and type(value).__name__ == "Chf":
        return str(value)
    if attrs.has(type(value)):
        parts = [
            f"{field.name}={canonical(getattr(value, field.name))}"
            for field in attrs.fields(type(value))
            if field.eq
        ]
        return f"{type(value).__name__}({', '.join(parts)})"
    return str(value)  # int, bool, Fraction
