"""What of a measure counts."""

from kipcore.cantons.zurich.kernels import creditable as kernel
from tests.proof.contract import states


@states(
    kernel.counted,
    lambda cost, own, only: 0 if only else cost,
    lambda cost, own, only: cost if own else 0,
    lambda cost, own, only: 0 if own and only else cost,
)
def counted(cost: int, in_own_budget: bool, own_budget_only: bool) -> None:
    """All of it, but nothing of another budget where only the own one counts."""
    assert cost >= 0
    found = kernel.counted(cost, in_own_budget, own_budget_only)
    if own_budget_only and not in_own_budget:
        assert found == 0
    else:
        assert found == cost
