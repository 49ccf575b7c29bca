"""The federal contribution over a whole programme: where the two readings of parity part."""

from collections.abc import Mapping
from typing import Final

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
    funds_by_year,
    parity_law,
    parity_text,
)
from kipcore.rules.steps import question_step
from kipcore.types.agreement import FederalCeiling, ProgrammeAgreement
from kipcore.types.citation import SUG, Citation
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.own_funds import OwnFunds
from kipcore.types.text import Text

__all__ = ["programme_contribution"]


def programme_contribution(
    agreement: ProgrammeAgreement,
    *,
    own: Mapping[int, OwnFunds],
    cost: Mapping[int, Chf] | None = None,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what the Confederation pays a canton at most over all years of an agreement.

    Art. 58 para. 3 AIG, Art. 16 para. 3 VIntA. Maximum and creditable cost cap each year by itself; a
    maximum of the whole programme caps all years together. Parity is read per year (each year the least of
    the three) or per programme (the capped years together, but no more than all own funds together allow):
    `questions.PARITY_TEST`.

    Laws: read per programme it is never less than read per year; both agree if own funds are the same
    share of the maximum every year; it never exceeds the sum of the maxima, nor the maximum of the whole; a
    higher maximum of the whole never lowers it.

    Args:
        agreement: the programme agreement, with its maxima by year, its maximum of the whole, or both.
        own: own funds of every year of the term.
        cost: creditable cost of every year for which the contribution is claimed, CHF, or None if it is
            not to limit.
        law: the law to apply.

    Returns:
        The amount payable over the programme, CHF. The limits that bind are those that bind in every
        year, or over the whole.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, a municipality of another canton.
        OutsideRangeError: a year missing, or outside the agreement.
        NotKnownError: no maximum stated; or one for some years, and none for another.
        UndecidableError: the parity ratio changes, or the split is not known and would matter.

    >>> import kipcore as kip
    >>> zh = kip.ProgrammeAgreement(
    ...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
    >>> own = {year: kip.OwnFunds(together=kip.Chf(millions * 1_000_000))
    ...        for year, millions in zip(zh.years, (4, 6, 8, 9))}
    >>> whole = kip.LAW.with_reading(kip.questions.PARITY_TEST, "per programme")
    >>> kip.programme_contribution(zh, own=own).value
    Chf('23000000.00')
    >>> kip.programme_contribution(zh, own=own, law=whole).value
    Chf('26000000.00')
    """
    exactly("agreement", agreement, ProgrammeAgreement, "give the ProgrammeAgreement")
    check_law(law)
    reading = parity_law(law)
    funds = funds_by_year("own", own, OwnFunds, agreement, whole=True)
    costs = None if cost is None else funds_by_year("cost", cost, Chf, agreement, whole=True)
    counts = [money.rappen(municipal=reading.municipal, home=agreement.canton) for _, money in funds]
    most = agreement.ceiling_total.rappen
    by_year = _bounds(agreement, counts, costs, reading)
    amounts = tuple(min(bounds.values()) for bounds in by_year if bounds)
    if reading.per_year:
        allowed = sum(bounds[Limit.PARITY] for bounds in by_year)
    else:
        ratio = reading.during(agreement.term)
        allowed = kernel.largest_at_parity(sum(counts), ratio.numerator, ratio.denominator)
    # Without a limit of any year there are no amounts of years: the maximum of the whole stands alone.
    total = min(most, allowed, sum(amounts) if amounts else most)
    for each in (total, sum(counts), allowed, sum(money.rappen for _, money in costs or ())):
        Chf.from_rappen(each)  # refuses what could not be explained
    outcome = (total, most, sum(counts), allowed, amounts)
    return Finding(PROGRAMME_CONTRIBUTION, law, (agreement, funds, costs), outcome)


def _bounds(
    agreement: ProgrammeAgreement,
    counts: list[int],
    costs: tuple[tuple[int, Chf], ...] | None,
    reading: ParityLaw,
) -> list[dict[Limit, int]]:
    """Return what limits each year by itself, in Rappen."""
    found: list[dict[Limit, int]] = []
    for index, (year, count) in enumerate(zip(agreement.years, counts, strict=True)):
        bounds: dict[Limit, int] = {}
        if not agreement.ceiling_of_whole_only:
            bounds[Limit.CEILING] = agreement.ceiling_rappen(year)
        if reading.per_year:
            bounds[Limit.PARITY] = kernel.largest_at_parity(count, *reading[year])
        if costs is not None:
            bounds[Limit.COST] = costs[index][1].rappen
        found.append(bounds)
    return found


def _bindings(finding: Finding[Chf]) -> list[tuple[Limit, ...]]:
    """Return which limits bind each year; nothing if no year is limited by itself."""
    agreement, funds, costs = finding.facts
    reading = parity_law(finding.law)
    counts = [money.rappen(municipal=reading.municipal, home=None) for _, money in funds]
    by_year = _bounds(agreement, counts, costs, reading)
    return [
        tuple(limit for limit in Limit if bounds.get(limit) == amount)
        for bounds, amount in zip(by_year, finding.outcome[4], strict=False)
    ]


def _limits(finding: Finding[Chf]) -> tuple[Limit, ...]:
    total, most, _, allowed, amounts = finding.outcome
    by_year = _bindings(finding)
    binding: set[Limit] = set()
    if amounts and total == sum(amounts):
        binding.update(limit for limit in Limit if all(limit in limits for limits in by_year))
    if not parity_law(finding.law).per_year and total == allowed:
        binding.add(Limit.PARITY)
    if finding.facts[0].ceiling.total is not None and total == most:
        binding.add(Limit.CEILING)
    return tuple(limit for limit in Limit if limit in binding)


def _ceiling(agreement: ProgrammeAgreement) -> Step:
    """Return the step about the maximum: of all years together, or of the whole programme."""
    from kipcore.wording import contribution as say

    ceiling: FederalCeiling = agreement.ceiling  # type: ignore[assignment]  # the rule has asked for it
    most, whole = agreement.ceiling_total, ceiling.total
    sources = () if agreement.source is None else (agreement.source,)
    if whole is None:
        return Step("ceiling", say.CEILINGS, most, sources=sources)
    below: tuple[Step, ...] = ()
    if not agreement.ceiling_of_whole_only:
        years = sum((amount for _, amount in ceiling.by_year), start=Chf(0))
        below = (
            Step("ceilings_of_years", say.CEILINGS, years),
            Step("ceiling_of_whole", say.CEILING_WHOLE, whole),
        )
    text = say.CEILING_WHOLE if not below else say.CEILING_LESS
    return Step("ceiling", text, most, sources=sources, steps=below)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import (
        contribution as say,
        own_funds as say_own,
    )

    agreement, funds, costs = finding.facts
    amount, ceiling, own, allowed, amounts = finding.outcome
    total, most, at_parity = (Chf.from_rappen(number) for number in (amount, ceiling, allowed))
    own_total = Chf.from_rappen(own)
    per_year = parity_law(finding.law).per_year
    by_year = tuple(
        Step(
            f"year_{year}",
            say.YEAR if per_year and amount == sum(amounts) else say.YEAR_CAP,
            Chf.from_rappen(paid),
            (("year", year), ("limits", limits)),
        )
        for (year, _), paid, limits in zip(funds, amounts, _bindings(finding), strict=False)
    )
    stretches = tuple(agreement.term.by_year()) if per_year else (agreement.term,)
    cited = cited_ratios(finding.law, *stretches)
    text = say_own.AT_PARITY_EACH_YEAR if per_year else parity_text(cited)
    steps = [
        Step(
            "payable",
            say.PAYS_PROGRAMME if total else say.PAYS_PROGRAMME_NOTHING,
            total,
            (("canton", agreement.canton), ("period", agreement.period)),
            basis(finding.law, agreement.term),
        ),
        *by_year,
        _ceiling(agreement),
        Step(
            "own_funds",
            say_own.OWN_FUNDS,
            own_total,
            steps=(question_step(questions.MUNICIPAL_FUNDS, finding.law),),
        ),
        at_parity_step(at_parity, cited, finding.law, text),
    ]
    if costs is not None:
        cost = sum((money for _, money in costs), start=Chf(0))
        steps.append(Step("cost", say.COST, cost, sources=(provisions.COST,)))
    if finding.bindings:
        steps.append(Step("binding", say.BINDING, names=(("limits", finding.bindings),)))
    left = most - total
    steps.append(Step("left_on_the_table", say.LEFT if left else say.NOTHING_LEFT, left))
    return tuple(steps)


PROGRAMME_CONTRIBUTION: Final = Rule(
    function=programme_contribution,
    title=Text(
        "Was zahlt der Bund dem Kanton höchstens über das ganze Programm?",
        "Que verse au plus la Confédération au canton sur l'ensemble du programme ?",
        "Quanto versa al massimo la Confederazione al Cantone per l'intero programma?",
        "What does the Confederation pay the canton at most over the whole programme?",
    ),
    citations=(*CITATIONS, Citation(SUG, "14", "1")),
    inputs=("agreement", "own", "cost"),
    parameters=(parameters.CREDIT_BASIS, parameters.PARITY_RATIO),
    questions=(questions.MUNICIPAL_FUNDS, questions.PARITY_TEST),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
    limits=_limits,
)
