"""How many areas of action are missing."""

from kipcore.cantons.zurich.kernels import core as kernel
from tests.proof.contract import states


@states(
    kernel.areas_short,
    lambda areas, required: required - areas,
    lambda areas, required: abs(required - areas),
    lambda areas, required: required - areas if areas <= required - 2 else 0,
)
def areas_short(areas: int, required: int) -> None:
    """With them there are enough, and with one less there are not."""
    assert min(areas, required) >= 0
    found = kernel.areas_short(areas, required)
    assert found >= 0
    assert areas + found >= required
    assert found == 0 or areas + found - 1 < required
