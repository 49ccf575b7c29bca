"""What the canton pays a municipality for a year: rate on cost, under the municipality's ceiling."""

from typing import Final

from kipcore.cantons.zurich.kernels import contribution as kernel
from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.data.service import MUNICIPAL_DUTIES
from kipcore.cantons.zurich.law.sources import cantonal, communal
from kipcore.cantons.zurich.rules._contribution import (
    ceiling_step,
    cited_rate,
    rate_questions,
    recognised_steps,
    services_are_cost,
)
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.cantons.zurich.types.service import MunicipalServiceAgreement
from kipcore.cantons.zurich.types.stages import AgreementDuty
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.steps import in_percent
from kipcore.types.doors import exactly
from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.programme import KIP_1, KIP_2, KIP_3, ProgrammePeriod
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["municipal_contribution"]

_NOTHING: Final = Chf(0)


def municipal_contribution(
    agreement: MunicipalServiceAgreement,
    *,
    year: int,
    cost: Chf,
    recognised: Chf = _NOTHING,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what the canton pays a municipality at most for a year (*Beitrag an die Gemeinde*).

    The least of three: the canton's rate on the cost that counts, the cost ceiling of the year
    (*Kostendach*), and the cost itself. That each municipality has a ceiling of its own was seen for KIP 3;
    under an agreement without one, give one that does not bind. The rate hangs on the period and on the class
    of the municipality. What municipalities call the canton's money is federal money of the credit, perhaps
    with cantonal money: this rate is not the parity of Art. 16 para. 3 VIntA (`parity`), nor what Art. 20a
    para. 3 SuG asks the canton to reimburse at least (`kip.municipal_reimbursement`). For a settlement give
    the actual cost, for a budget the planned one; no instalments and no day of settlement are published.
    Rounded down to the Rappen, since the rate is a maximum.

    Laws: never above the ceiling, never above rate x cost that counts, never above the cost; canton and
    municipality bear the cost together, to the Rappen; more cost, a higher ceiling or more recognised
    services never lower it.

    Args:
        agreement: the service agreement, with class and ceiling.
        year: a calendar year of its term.
        cost: what the municipality spends from its own budget on the measures of the agreement, CHF
            (`creditable_cost`).
        recognised: own services of the municipality that are booked elsewhere and recognised in the
            agreement, CHF.
        law: the law to apply.

    Returns:
        The amount payable, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, cost and services beyond 10**12 francs together.
        OutsideRangeError: a year outside the agreement.
        NotKnownError: no ceiling stated, a class that is not stated, a rate that is not known (municipalities
            that are not core municipalities under KIP 2 and KIP 2bis).
        UndecidableError: under a law with a rate that changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> dietlikon = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(54, "Dietlikon", kip.Canton.ZH), period=kip.KIP_3,
    ...     municipality_class=zurich.MunicipalityClass.CORE, ceiling=kip.Chf(25_000))
    >>> found = zurich.municipal_contribution(dietlikon, year=2024, cost=kip.Chf(46_500))
    >>> found.value, found.binding
    (Chf('23250.00'), <ContributionLimit.RATE: 'rate'>)
    """
    if type(agreement) is not MunicipalServiceAgreement:
        exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
    if type(law) is not Law:
        check_law(law)
    spent, services = an_amount("cost", cost), an_amount("recognised", recognised)
    if spent + services > MOST_RAPPEN:
        Chf.from_rappen(spent + services)  # says what is out of bounds
    ceiling = agreement.ceiling_rappen(year)
    rate = cited_rate(agreement, year, law).value
    at_rate = kernel.at_rate(spent, services, rate.numerator, rate.denominator, services_are_cost(law))
    paid = kernel.contribution(ceiling, at_rate, spent)
    return Finding(MUNICIPAL_CONTRIBUTION, law, (agreement, year, cost, recognised), (paid, ceiling, at_rate))


def _limits(finding: Finding[Chf]) -> tuple[ContributionLimit, ...]:
    amount, ceiling, at_rate = finding.outcome
    bounds = (
        (ContributionLimit.MUNICIPAL_CEILING, ceiling),
        (ContributionLimit.RATE, at_rate),
        (ContributionLimit.COST, finding.inputs["cost"].rappen),
    )
    return tuple(limit for limit, bound in bounds if bound == amount)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import contribution as say

    agreement, year, cost, recognised = finding.facts
    amount, ceiling, at_rate = (Chf.from_rappen(number) for number in finding.outcome)
    rate = cited_rate(agreement, year, finding.law)
    left, own = ceiling - amount, cost - amount
    return (
        Step(
            "contribution",
            say.PAYS if amount else say.PAYS_NOTHING,
            amount,
            (("name", agreement.municipality), ("period", agreement.period), ("year", year)),
            _instrument(agreement.period),
        ),
        Step(
            "cost",
            say.COST if cost else say.COST_NOTHING,
            cost,
            steps=recognised_steps(recognised, finding.law),
        ),
        Step(
            "at_rate",
            say.AT_RATE if at_rate else say.AT_RATE_NOTHING,
            at_rate,
            (("rate", in_percent(rate.value)),),
            (rate.source,),
            steps=rate_questions(agreement, finding.law),
        ),
        ceiling_step(agreement, year, ceiling),
        Step("binding", say.BINDING, names=(("limits", finding.bindings),)),
        Step("own_share", say.OWN_SHARE if own else say.OWN_SHARE_NOTHING, own),
        Step("left_under_the_ceiling", say.LEFT if left else say.NOTHING_LEFT, left),
        _settlement(agreement.period),
    )


def _instrument(period: ProgrammePeriod) -> tuple[Source, ...]:
    """Return who says that the canton pays under an agreement of the period."""
    if period == KIP_3:
        return (communal.STALLIKON_KIP_3, communal.DIETLIKON_KIP_3)
    if period == KIP_1:
        return (cantonal.KIP_PAGE_2014,)
    return (communal.DIETLIKON_AS_BEFORE if period == KIP_2 else communal.DIETLIKON_KIP_2BIS,)


def _settlement(period: ProgrammePeriod) -> Step:
    """Return the step on when it is settled, as far as that was seen."""
    from kipcore.cantons.zurich.wording import contribution as say

    seen = [
        one.source
        for one in MUNICIPAL_DUTIES
        if one.duty is AgreementDuty.SETTLEMENT and one.period == period
    ]
    return Step("settlement", say.SETTLED if seen else say.SETTLEMENT_NOT_KNOWN, sources=tuple(seen))


MUNICIPAL_CONTRIBUTION: Final = Rule(
    function=municipal_contribution,
    title=Text(
        "Was zahlt der Kanton einer Gemeinde höchstens für ein Jahr?",
        "Que verse au plus le canton à une commune pour une année ?",
        "Quanto versa al massimo il Cantone a un Comune per un anno?",
        "What does the canton pay a municipality at most for a year?",
    ),
    citations=(),
    inputs=("agreement", "year", "cost", "recognised"),
    parameters=(parameters.RATE_AT_PARITY, parameters.RATE_CORE, parameters.RATE_NON_CORE),
    questions=(questions.MUNICIPAL_SHARE_KIP_1, questions.RECOGNISED_SERVICES),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
    limits=_limits,
)
