"""What counts as the answer of a rule: value and binding limits, or the error that says why there is none."""

from typing import Any

from kipcore.errors import KipError
from kipcore.findings.finding import Finding

__all__ = ["answer_of", "comparable", "short"]


def comparable(found: Finding[Any] | KipError | None) -> Any:
    """Return what findings and errors are compared by; errors are equal if they say the same."""
    return (type(found), str(found)) if isinstance(found, KipError) else found


def answer_of(found: Finding[Any] | KipError) -> Any:
    """Return what two findings have in common if they answer alike."""
    return comparable(found) if isinstance(found, KipError) else (found.value, found.bindings)


def short(found: Finding[Any] | KipError) -> str:
    """Return an answer for the console."""
    if isinstance(found, KipError):
        return f"no answer, {type(found).__name__} on {found.name}"
    return f"{found.value}" + (f", {found.binding.value} binds" if found.binding else "")
