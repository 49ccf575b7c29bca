"""What a grant for a project can be at most."""

from kipcore.cantons.zurich.kernels import grants as kernel
from tests.proof.contract import states


@states(
    kernel.grant,
    lambda requested, most, cost, complete: min(requested, most, cost),
    lambda requested, most, cost, complete: min(requested, most) if complete else 0,
    lambda requested, most, cost, complete: min(requested, cost) if complete else 0,
    lambda requested, most, cost, complete: min(most, cost) if complete else 0,
    lambda requested, most, cost, complete: 0 if complete else min(requested, most, cost),
)
def grant(requested: int, most: int, cost: int, complete: bool) -> None:
    """Never above request, maximum or cost, and no less than one of them; nothing while incomplete."""
    assert min(requested, most, cost) >= 0
    found = kernel.grant(requested, most, cost, complete)
    if complete:
        assert found <= requested
        assert found <= most
        assert found <= cost
        assert found in (requested, most, cost)
    else:
        assert found == 0
