"""What Programme S pays a canton, in Rappen."""

from typing import Any

__all__ = ["contribution"]


def contribution(persons: Any, months: Any, monthly: Any) -> Any:
    """Return the contribution for a number of persons and of whole months."""
    return persons * months * monthly
