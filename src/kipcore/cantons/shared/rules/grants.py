"""A share of a cost, under a maximum for the year if there is one: the pattern of refunds and grants."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from kipcore.cantons.shared.kernels import shares as kernel
from kipcore.cantons.shared.types.limits import CantonalLimit
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.lookups import in_year
from kipcore.rules.steps import in_percent
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.text import Text

__all__ = ["find_share_of_cost", "share_of_cost_rule"]


def find_share_of_cost(
    rule: Rule[Chf],
    parameters: tuple[Parameter[Fraction], Parameter[Chf] | None],
    cost: Chf,
    year: int,
    law: Law,
) -> Finding[Chf]:
    """Find the least of a share of the cost and the maximum of the year, rounded down to the Rappen."""
    check_law(law)
    rappen = an_amount("cost", cost)
    share = in_year(law, parameters[0], year).value
    most = None if parameters[1] is None else in_year(law, parameters[1], year).value.rappen
    at_share = kernel.at_share(rappen, share.numerator, share.denominator)
    paid = at_share if most is None else min(at_share, most)
    return Finding(rule, law, (cost, year), (paid, at_share, most))


def _limits(finding: Finding[Chf]) -> tuple[CantonalLimit, ...]:
    paid, at_share, most = finding.outcome
    bounds = ((CantonalLimit.MAXIMUM, most), (CantonalLimit.SHARE, at_share))
    return tuple(limit for limit, bound in bounds if bound == paid)


def share_of_cost_rule(
    function: Callable[..., Finding[Chf]],
    canton: Canton,
    title: Text,
    what: Text,
    parameters: tuple[Parameter[Fraction], Parameter[Chf] | None],
) -> Rule[Chf]:
    """Return the rule of a canton for a share of a cost; `what` says what is paid."""

    def steps(finding: Finding[Chf]) -> tuple[Step, ...]:
        from kipcore.cantons.shared.wording import grants as say

        cost, year = finding.facts
        paid, at_share, most = finding.outcome
        share = in_year(finding.law, parameters[0], year)
        amount = Chf.from_rappen(paid)
        own = cost - amount
        head = Step(
            "paid",
            say.PAID if paid else say.NOTHING_PAID,
            amount,
            (("canton", canton), ("year", year), ("what", what)),
        )
        lines: list[Step] = [
            Step("cost", say.COST, cost),
            Step(
                "at_share",
                say.AT_SHARE,
                Chf.from_rappen(at_share),
                (("percent", in_percent(share.value)),),
                (share.source,),
            ),
        ]
        if parameters[1] is not None:
            source = in_year(finding.law, parameters[1], year).source
            lines.append(Step("maximum", say.MAXIMUM, Chf.from_rappen(most), (("year", year),), (source,)))
        return (
            head,
            *lines,
            Step("binding", say.BINDING, names=(("limits", finding.bindings),)),
            Step("own_share", say.OWN_SHARE if own else say.NOTHING_TO_BEAR, own),
        )

    read: tuple[Parameter[Any], ...] = tuple(known for known in parameters if known is not None)
    return Rule(
        function=function,
        title=title,
        citations=(),
        inputs=("cost", "year"),
        parameters=read,
        questions=(),
        value=lambda finding: Chf.from_rappen(finding.outcome[0]),
        steps=steps,
        limits=_limits,
    )
