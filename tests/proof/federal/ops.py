"""The operations on plain ints: what a kernel uses beside `+ - * //` and the comparisons."""

from kipcore.kernels import ops as kernel
from tests.proof.contract import states


@states(
    kernel.Scalar.least,
    lambda _, a, b: max(a, b),
    lambda _, a, b: a,
    lambda _, a, b: min(a, b) - (a == b),
)
def least(a: int, b: int) -> None:
    """The smaller of two numbers, whichever comes first."""
    assert isinstance(a, int)
    found = kernel.SCALAR.least(a, b)
    assert found <= a
    assert found <= b
    assert found in (a, b)


@states(kernel.Scalar.where, lambda _, c, a, b: b if c else a, lambda _, c, a, b: a)
def where(condition: bool, then: int, otherwise: int) -> None:
    """The first where the condition holds, else the second."""
    assert isinstance(condition, bool)
    found = kernel.SCALAR.where(condition, then, otherwise)
    if condition:
        assert found == then
    else:
        assert found == otherwise


@states(kernel.Scalar.keep, lambda _, a: abs(a), lambda _, a: a + (a == 12_345))
def keep(a: int) -> None:
    """The number itself."""
    assert isinstance(a, int)
    assert kernel.SCALAR.keep(a) == a
