"""The federal contribution under Art. 58 para. 3 AIG, in Rappen.

The parity ratio is numerator/denominator: own funds must be at least ratio x federal contribution
(Art. 16 para. 3 VIntA; the ratio of the law is 1/1).
"""

from typing import Any

from kipcore.kernels.ops import SCALAR, Ops

__all__ = ["largest_at_parity", "own_funds_for", "parity_holds", "payable"]


def parity_holds(own: Any, federal: Any, numerator: Any, denominator: Any) -> Any:
    """Return whether own funds are at least ratio x federal contribution."""
    return own * denominator >= federal * numerator


def largest_at_parity(own: Any, numerator: Any, denominator: Any) -> Any:
    """Return the largest federal contribution for which parity holds with these own funds."""
    return own * denominator // numerator


def own_funds_for(federal: Any, numerator: Any, denominator: Any) -> Any:
    """Return the least own funds for which parity holds with this federal contribution."""
    return -(-federal * numerator // denominator)


def payable(ceiling: Any, at_parity: Any, cost: Any, o: Ops = SCALAR) -> Any:
    """Return the least of ceiling, contribution at parity and creditable cost."""
    return o.least(o.least(ceiling, at_parity), cost)
