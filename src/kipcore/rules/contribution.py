"""The federal contribution of one year: what is payable, and what limits it.

Art. 58 para. 3 AIG, Art. 16 VIntA, Art. 14 para. 1 SuG. Three limits meet: the federal maximum of the
canton, the own funds of canton and municipalities, and the creditable cost.
"""

from collections.abc import Mapping
from typing import Final, overload

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.findings.limit import Limit
from kipcore.kernels import contribution as kernel
from kipcore.law import parameters, provisions, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.own_funds import (
    CITATIONS,
    ParityLaw,
    at_parity_step,
    basis,
    cited_ratios,
    counted,
    kept,
    own_funds_steps,
    parity_law,
    parity_text,
    stated,
    year_of,
)
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import SUG, Citation
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.places import Municipality
from kipcore.types.text import Text

__all__ = ["federal_contribution"]


@overload
def federal_contribution(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    canton: Chf,
    municipalities: Chf | Mapping[Municipality, Chf],
    cost: Chf | None = None,
    law: Law = LAW,
) -> Finding[Chf]: ...
@overload
def federal_contribution(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    together: Chf,
    cost: Chf | None = None,
    law: Law = LAW,
) -> Finding[Chf]: ...
def federal_contribution(
    agreement: ProgrammeAgreement,
    *,
    year: int,
    canton: Chf | None = None,
    municipalities: Chf | Mapping[Municipality, Chf] | None = None,
    together: Chf | None = None,
    cost: Chf | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what the Confederation pays a canton at most for a year: Art. 58 para. 3 AIG (*Bundesbeitrag*).

    It pays at most the least of its maximum for the canton (*Höchstbetrag*), what own funds of canton and
    municipalities allow at parity (Art. 16 para. 3 VIntA: at least as much), and the creditable cost
    if it is given (Art. 14 para. 1 SuG). Parity is a floor for the canton, not a promise to match.
    That a contribution shrinks to the own funds, and is not refused or negotiated anew, is our reading;
    approved credits (Art. 2 para. 3 VIntA), and a maximum of the whole programme, are not looked at
    (`programme_contribution`).

    Laws: never more than any of the three; more own funds, a higher maximum or a higher cost never
    lower it; with own funds at the maximum the maximum is paid; it does not matter who of canton and
    municipalities pays.

    Args:
        agreement: the programme agreement, with its maximum.
        year: a calendar year of its term.
        canton: own funds of the canton, CHF.
        municipalities: own funds of its municipalities, CHF, as a sum or one by one.
        together: instead of these two, their sum, where the split is not known.
        cost: creditable cost for which the contribution is claimed, CHF (not the cost that own funds
            already cover); None if it is not to limit.
        law: the law to apply.

    Returns:
        The amount payable, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, half of the own funds, a municipality of another canton.
        OutsideRangeError: a year outside the agreement, or before 2014.
        NotKnownError: no maximum stated for the year, or only one for the whole programme.
        UndecidableError: the law reads parity per programme, or counts the canton only and the split
            is not known.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> kip.federal_contribution(
    ...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000))
    <Finding federal_contribution: CHF 5'800'000.00, parity binds>
    """
    if type(agreement) is not ProgrammeAgreement:
        exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    if type(law) is not Law:
        check_law(law)
    reading: ParityLaw = law.resolved[ParityLaw]
    ceiling = agreement.ceiling_rappen(year)
    own = counted(canton, municipalities, together, reading, agreement.canton)
    numerator, denominator = reading.one_year(year, "programme_contribution")
    at_parity = kernel.largest_at_parity(own, numerator, denominator)
    if at_parity > MOST_RAPPEN:
        Chf.from_rappen(at_parity)  # says what is out of bounds
    limit = ceiling
    if cost is not None:
        exactly("cost", cost, Chf, "wrap the amount in Chf(...)")
        at_least_zero("cost", cost)
        limit = cost.rappen
    return Finding(
        FEDERAL_CONTRIBUTION,
        law,
        (agreement, year, canton, kept(municipalities), together, cost),
        (kernel.payable(ceiling, at_parity, limit), ceiling, at_parity),
    )


def _limits(finding: Finding[Chf]) -> tuple[Limit, ...]:
    amount, ceiling, at_parity = finding.outcome
    cost = finding.facts[5]
    return tuple(
        limit
        for limit, bound in (
            (Limit.CEILING, ceiling),
            (Limit.PARITY, at_parity),
            (Limit.COST, None if cost is None else cost.rappen),
        )
        if bound == amount
    )


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import contribution as say

    agreement, year, *_, cost = finding.facts
    amount, ceiling, at_parity = (Chf.from_rappen(number) for number in finding.outcome)
    own = own_funds_steps(stated(finding), finding.law)
    cited = cited_ratios(finding.law, year_of(finding))
    left = ceiling - amount
    bindings = finding.bindings
    missing: tuple[Step, ...] = ()
    if bindings == (Limit.PARITY,) and (cost is None or cost >= ceiling):
        needed = kernel.own_funds_for(ceiling.rappen, *parity_law(finding.law)[year])
        short = Chf.from_rappen(min(needed - own.value.rappen, MOST_RAPPEN))
        missing = (Step("own_funds_missing", say.MISSING, short),)
    return (
        Step(
            "payable",
            say.PAYS if amount else say.PAYS_NOTHING,
            amount,
            (("canton", agreement.canton), ("period", agreement.period), ("year", year)),
            basis(finding.law, year_of(finding)),
        ),
        Step(
            "ceiling",
            say.CEILING,
            ceiling,
            (("year", year),),
            () if agreement.source is None else (agreement.source,),
        ),
        own,
        at_parity_step(at_parity, cited, finding.law, parity_text(cited)),
        *([] if cost is None else [Step("cost", say.COST, cost, sources=(provisions.COST,))]),
        Step("binding", say.BINDING, names=(("limits", bindings),)),
        Step("left_on_the_table", say.LEFT if left else say.NOTHING_LEFT, left, steps=missing),
    )


FEDERAL_CONTRIBUTION: Final = Rule(
    function=federal_contribution,
    title=Text(
        "Was zahlt der Bund dem Kanton höchstens für ein Jahr?",
        "Que verse au plus la Confédération au canton pour une année ?",
        "Quanto versa al massimo la Confederazione al Cantone per un anno?",
        "What does the Confederation pay the canton at most for a year?",
    ),
    citations=(*CITATIONS, Citation(SUG, "14", "1")),
    inputs=("agreement", "year", "canton", "municipalities", "together", "cost"),
    parameters=(parameters.CREDIT_BASIS, parameters.PARITY_RATIO),
    questions=(questions.MUNICIPAL_FUNDS, questions.PARITY_TEST),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
    limits=_limits,
)
