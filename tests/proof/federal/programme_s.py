"""What Programme S pays a canton: for each person, for each whole month."""

from kipcore.kernels import programme_s as kernel
from tests.proof.contract import states


@states(
    kernel.contribution,
    lambda persons, months, monthly: persons * (months + 1) * monthly,
    lambda persons, months, monthly: (persons + months) * monthly,
    lambda persons, months, monthly: persons * months * monthly + (months > 12),
)
def contribution(persons: int, months: int, monthly: int) -> None:
    """No month pays nothing, and each month more pays the monthly amount to each person."""
    assert min(persons, months, monthly) >= 0
    none = kernel.contribution(persons, 0, monthly)
    assert none == 0
    more = kernel.contribution(persons, months + 1, monthly) - kernel.contribution(persons, months, monthly)
    assert more == persons * monthly
