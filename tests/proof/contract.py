"""What a contract is: a statement about one kernel, and wrong kernels that must break it.

A contract is a function of ints and bools. The asserts at its head are what the doors of the rules
guarantee; every later assert must hold for *all* such numbers. It reaches the kernel through the kernel's
module, so that a planted wrong variant can take its place.
"""

import sys
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from unittest import mock


class Contract(NamedTuple):
    """A statement about a kernel; how it is shown; what must break it."""

    statement: Callable[..., None]
    kernel: Callable[..., Any]
    wrong: tuple[Callable[..., Any], ...]
    domain: Callable[[], Iterable[tuple[Any, ...]]] | None
    """The whole finite domain, where the statement is gone through case by case instead of proved."""
    undecided: str
    """Why CrossHair comes to no end; empty where it proves the statement."""

    @property
    def name(self) -> str:
        """The module of the kernel and the statement, as `settlement.interest`."""
        home = self.kernel.__module__.removeprefix("kipcore.").replace("cantons.", "")
        return f"{home.replace('kernels.', '')}.{self.statement.__name__}"

    def with_kernel(self, variant: Callable[..., Any]) -> Any:
        """Put a variant in the place of the kernel, for a while."""
        *path, name = self.kernel.__qualname__.split(".")
        owner: Any = sys.modules[self.kernel.__module__]
        for part in path:
            owner = getattr(owner, part)
        return mock.patch.object(owner, name, variant)


CONTRACTS: list[Contract] = []


def states(
    kernel: Callable[..., Any],
    *wrong: Callable[..., Any],
    domain: Callable[[], Iterable[tuple[Any, ...]]] | None = None,
    undecided: str = "",
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Note a contract, and the wrong variants of its kernel."""

    def keep(statement: Callable[..., None]) -> Callable[..., None]:
        CONTRACTS.append(Contract(statement, kernel, wrong, domain, undecided))
        return statement

    return keep
