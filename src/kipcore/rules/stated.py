"""Facts that were stated and play no part: an explanation names them apart from those that decide."""

from kipcore.findings.finding import Step

__all__ = ["not_used"]


def not_used(*steps: Step) -> tuple[Step, ...]:
    """Return the step above facts that were stated and play no part; nothing if there are none."""
    from kipcore.wording import stated as say

    return (Step("not_used", say.NOT_USED, steps=steps),) if steps else ()
