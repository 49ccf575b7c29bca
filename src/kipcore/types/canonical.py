"""One stable way to write any value of kipcore down: for receipts and for the hash of a law."""

import json
from datetime import date
from enum import Enum
from typing import Any

import attrs

from kipcore.types.citation import Act
from kipcore.types.counts import DecisionCounts
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.text import Text

__all__ = ["canonical"]


def canonical(value: Any) -> str:
    """Return a text that is the same for equal values, in every version of Python and in every wording.

    What things are called plays no part: a mended translation changes no receipt and no law.

    >>> import kipcore as kip
    >>> from kipcore.types.canonical import canonical
    >>> canonical((kip.Chf(5), kip.Canton.ZH, None, kip.DateRange.of_years(2024), kip.KIP_3))
    '(CHF 5.00, Canton.ZH, none, 2024-01-01..2024-12-31, KIP 3 2024-01-01..2027-12-31)'
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
    if isinstance(value, Act):
        return value.key
    if isinstance(value, ProgrammePeriod):
        return f"{value} {value.term}"
    if attrs.has(type(value)) and not isinstance(value, Chf | DateRange | DecisionCounts):
        parts = [
            f"{field.name}={canonical(part)}"
            for field in attrs.fields(type(value))
            if field.eq and not isinstance(part := getattr(value, field.name), Text)
        ]
        return f"{type(value).__name__}({', '.join(parts)})"
    return str(value)  # Chf, DateRange, DecisionCounts, int, bool, Fraction
