"""How every grant is told: what can be granted, what is missing, and what binds."""

from kipcore.findings.finding import Finding, Step
from kipcore.types.money import Chf

__all__ = ["grant_steps"]


def grant_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps that come first; the amount applied for is the first fact of the finding."""
    from kipcore.cantons.zurich.wording import projects as say

    amount, once_complete, gaps = finding.outcome
    head = say.GRANTS if amount else say.NOTHING_AS_APPLIED if gaps else say.GRANTS_NOTHING
    if gaps:
        result = Step("once_complete", say.ONCE_COMPLETE, Chf.from_rappen(once_complete))
    else:
        result = Step("binding", say.BINDING, names=(("limits", finding.bindings),))
    return (
        Step("grant", head, finding.value),
        Step("missing", say.MISSING if gaps else say.NOTHING_MISSING, gaps),
        result,
        Step("requested", say.REQUESTED, finding.facts[0]),
    )
