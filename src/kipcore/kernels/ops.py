"""The operations that differ between an int and a column of ints."""

from typing import Any, Protocol

__all__ = ["SCALAR", "Ops", "Scalar"]


class Ops(Protocol):
    """What a kernel may use beside `+ - * //` and the comparisons."""

    def least(self, a: Any, b: Any) -> Any:
        """Return the smaller of two numbers."""
        ...

    def where(self, condition: Any, then: Any, otherwise: Any) -> Any:
        """Return `then` where the condition holds, `otherwise` elsewhere."""
        ...

    def keep(self, a: Any) -> Any:
        """Return a number that is divided again: a column is worked out first, and once."""
        ...


class Scalar:
    """The operations on plain Python ints and bools."""

    __slots__ = ()

    def least(self, a: Any, b: Any) -> Any:
        """Return the smaller of two ints."""
        return a if a <= b else b  # noqa: FURB136 - min() costs seven times as much

    def where(self, condition: Any, then: Any, otherwise: Any) -> Any:
        """Return one of two ints."""
        return then if condition else otherwise

    def keep(self, a: Any) -> Any:
        """Return the int."""
        return a


SCALAR = Scalar()
