"""The review of a funding plan: everything the law asks of it, and every point in which it falls short.

Art. 2 para. 3, Art. 11, Art. 14 para. 3, 4 and 6, Art. 14a para. 2 and Art. 16 VIntA.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import contribution as kernel
from kipcore.law import parameters, provisions_plans as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.rules.own_funds import basis, cited_ratios, parity_law, ratio_step
from kipcore.rules.plan_approved import FEDERAL, Approved, ApprovedTotal, approved_by_year, approved_of_whole
from kipcore.rules.steps import question_step
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import exactly
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.plan import PROGRAMME_SOURCES, FundingPlan
from kipcore.types.plan_gaps import PlanGap, PlanRequirement
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["plan_review"]


def plan_review(
    plan: FundingPlan,
    *,
    approved: Mapping[tuple[FundingSource, int], Chf] | None = None,
    approved_total: Mapping[FundingSource, Chf] | None = None,
    municipalities_involved: bool | None = None,
    law: Law = LAW,
) -> Finding[tuple[PlanGap, ...]]:
    """Find all gaps of a funding plan at once, each with its article (*Prüfung des Finanzplans*).

    The use of both federal contributions is shown, each by itself (Art. 14 para. 6 VIntA); money from the
    credit stays within the federal maximum of each year, and of the whole programme if there is one (Art. 16
    para. 1), and is matched by own funds
    (para. 3, per year or per programme as the law reads it); federal money stays within the approved
    credits, if they are stated (Art. 2 para. 3, Art. 11); the municipalities have an adequate part
    (Art. 14 para. 3). Flat rates ask for no own funds and have no maximum for a canton.

    A requirement that cannot be tested because too little is stated is a gap too, with `stated` False.
    Approved credits are compared as far as they are stated; the explanation names what is not. A duty whose
    wording at the time was not found makes no gap; the explanation says so. Shares of pillars, a limit for
    administration, and the carrying of money from one year to the next are not tested: no rule was found.

    Laws: more own funds never add a gap of parity; flat rates never change one; stating more of a plan never
    turns what is met into a gap, nor mends what is missed; stating more approved credits never takes a gap
    away; a complete plan within its maxima and the approved credits, at parity, with the municipalities
    involved, has none.

    Args:
        plan: the funding plan, with its agreement.
        approved: what of the approved credits is there for this canton, CHF, by federal contribution and
            year, as far as it is known; None if it is not looked at.
        approved_total: the same for the programme as a whole, CHF, by federal contribution, beside or
            instead of the years.
        municipalities_involved: whether the municipalities have an adequate part in shaping the programme;
            None if it is not stated.
        law: the law to apply.

    Returns:
        The gaps in the order of `PlanRequirement`, by year, the programme as a whole after its years (year
        None); none if the plan meets everything.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, approved money of a source that is not federal.
        OutsideRangeError: a year outside the term, or before 2014.
        UndecidableError: the parity ratio changes within a year, or within a programme tested as a whole.

    >>> import kipcore as kip
    >>> ow = kip.ProgrammeAgreement(canton=kip.Canton.OW, period=kip.KIP_3, ceiling=kip.Chf(211_043))
    >>> language = kip.AreaOfAction.LANGUAGE
    >>> plan = kip.FundingPlan(ow, {
    ...     (kip.FundingSource.CREDIT, language, 2024): kip.Chf(211_043),
    ...     (kip.FundingSource.CANTON, language, 2024): kip.Chf(200_000)}, complete=True)
    >>> [gap] = kip.plan_review(plan, municipalities_involved=True).value
    >>> gap.requirement, gap.year, gap.amount
    (<PlanRequirement.PARITY: 'parity'>, 2024, Chf('11043.00'))
    """
    exactly("plan", plan, FundingPlan, "give the FundingPlan")
    if municipalities_involved is not None:
        exactly("municipalities_involved", municipalities_involved, bool, "write True or False")
    check_law(law)
    credits_ = None if approved is None else approved_by_year(approved, plan)
    totals = None if approved_total is None else approved_of_whole(approved_total)
    gaps = (
        *_use_shown(plan, law),
        *_maximum(plan),
        *_parity(plan, law),
        *_within(plan, credits_ or (), totals or ()),
        *_municipalities(plan, municipalities_involved, law),
    )
    return Finding(PLAN_REVIEW, law, (plan, credits_, totals, municipalities_involved), (gaps,))


def _use_shown(plan: FundingPlan, law: Law) -> Iterator[PlanGap]:
    """Yield the years in which the use of a federal contribution is not shown, where it must be."""
    for during in plan.agreement.term.by_year():
        duty = known(law, parameters.USE_SHOWN, during.last)  # type: ignore[arg-type]  # closed
        if duty is None or not duty.value:
            continue
        for source in FEDERAL:
            year = during.years[0]
            if plan.not_stated(source=source, year=year):
                yield PlanGap(PlanRequirement.USE_SHOWN, year, source, stated=False)


def _maximum(plan: FundingPlan) -> Iterator[PlanGap]:
    """Yield the years, and the whole, in which the credit is overdrawn, or which cannot be told."""
    for year, limit in _limits(plan):
        yield from _over(plan, PlanRequirement.MAXIMUM, FundingSource.CREDIT, year, limit)


def _limits(plan: FundingPlan) -> list[tuple[int | None, int | None]]:
    """Return the federal maximum of each year and of the whole (year None) in Rappen, None if not stated.

    The years are left out if only the whole is stated, and the whole if only the years are.
    """
    ceiling = plan.agreement.ceiling
    if ceiling is None:
        return [(year, None) for year in plan.agreement.years]
    years = () if plan.agreement.ceiling_of_whole_only else plan.agreement.years
    whole = [] if ceiling.total is None else [(None, ceiling.total.rappen)]
    return [*((year, ceiling.rappen(year)) for year in years), *whole]


def _within(plan: FundingPlan, approved: Approved, totals: ApprovedTotal) -> Iterator[PlanGap]:
    """Yield the years, and the whole, in which a federal contribution is higher than what is approved."""
    for each in FEDERAL:
        limits = [
            *((year, amount) for (source, year), amount in approved if source is each),
            *((None, amount) for source, amount in totals if source is each),
        ]
        for year, amount in limits:
            yield from _over(plan, PlanRequirement.APPROVED_CREDIT, each, year, amount.rappen)


def _over(
    plan: FundingPlan,
    requirement: PlanRequirement,
    source: FundingSource,
    year: int | None,
    limit: int | None,
) -> Iterator[PlanGap]:
    """Yield a gap if more of a source is planned than a limit, or if that cannot be told."""
    planned = plan.stated(source=source, year=year).rappen
    if limit is not None and planned > limit:
        yield PlanGap(requirement, year, source, Chf.from_rappen(planned - limit))
    elif limit is None or plan.not_stated(source=source, year=year):
        yield PlanGap(requirement, year, source, stated=False)


def _parity(plan: FundingPlan, law: Law) -> Iterator[PlanGap]:
    """Yield the years, or the programme, for which own funds do not reach the money from the credit."""
    reading = parity_law(law)
    counting = [source for source in PROGRAMME_SOURCES if source.is_own]
    if not reading.municipal:
        counting = [FundingSource.CANTON]
    years: list[int | None] = [*plan.agreement.years] if reading.per_year else [None]
    for year in years:
        if year is None:
            ratio = reading.during(plan.agreement.term)
            ratio_of_year = (ratio.numerator, ratio.denominator)
        else:
            ratio_of_year = reading[year]
        own = sum(plan.stated(source=source, year=year).rappen for source in counting)
        unknown = any(plan.not_stated(source=source, year=year) for source in counting)
        together = plan.undivided(year=year)
        if reading.municipal and together is not None:
            own += together.rappen
            unknown = any(cell[0].is_own for cell in plan.not_stated(year=year))
        credit = plan.stated(source=FundingSource.CREDIT, year=year).rappen
        required = kernel.own_funds_for(credit, *ratio_of_year)
        if not kernel.parity_holds(own, credit, *ratio_of_year):
            # What is not stated can only be own funds that are missing here; more credit asks for more.
            if not unknown:
                short = Chf.from_rappen(required - own)
                yield PlanGap(PlanRequirement.PARITY, year, FundingSource.CREDIT, short)
                continue
        elif not plan.not_stated(source=FundingSource.CREDIT, year=year):
            continue
        yield PlanGap(PlanRequirement.PARITY, year, FundingSource.CREDIT, stated=False)


def _municipalities(plan: FundingPlan, involved: bool | None, law: Law) -> Iterator[PlanGap]:  # noqa: FBT001
    """Yield a gap if the municipalities have no part, or if that is not stated."""
    duty = known(law, parameters.MUNICIPALITIES_INVOLVED, plan.agreement.term.first)  # type: ignore[arg-type]
    if duty is not None and duty.value and involved is not True:
        yield PlanGap(PlanRequirement.MUNICIPALITIES_INVOLVED, stated=involved is not None)


def _of(finding: Finding[tuple[PlanGap, ...]], requirement: PlanRequirement) -> tuple[Step, ...]:
    """Return a step for each gap of a requirement."""
    from kipcore.wording import plan as say

    steps = []
    for gap in finding.value:
        if gap.requirement is not requirement:
            continue
        texts = (say.GAPS if gap.stated else say.NOT_STATED)[requirement.value]
        text = texts[0] if gap.year is not None else texts[1]
        parts = [requirement.value, str(gap.year or "programme")]
        parts += [gap.source.value] if gap.source is not None else []
        key = "_".join(parts).replace(" ", "_")
        steps.append(Step(key, text, gap.amount, (("year", gap.year), ("source", gap.source))))
    return tuple(steps)


def _block(
    finding: Finding[tuple[PlanGap, ...]],
    requirement: PlanRequirement,
    sources: tuple[Source, ...],
    *more: Step,
    untested: Text | None = None,
    whole: bool = True,
) -> Step:
    """Return what is to be said of a requirement: met, met as far as it is tested, not met, or not tested."""
    from kipcore.wording import plan as say

    gaps = _of(finding, requirement)
    names = (("what", requirement),)
    key = requirement.value.replace(" ", "_")
    if untested is not None:
        return Step(key, untested, None, names, sources, steps=(*gaps, *more))
    if not (gaps or whole):
        return Step(key, say.MET_SO_FAR, None, names, sources, steps=more)
    return Step(key, say.MISSED if gaps else say.MET, not gaps, names, sources, steps=(*gaps, *more))


def _steps(finding: Finding[tuple[PlanGap, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import plan as say

    plan, approved, totals, _ = finding.facts
    law, agreement = finding.law, plan.agreement
    gaps = finding.value
    names = (("canton", agreement.canton), ("period", agreement.period), ("count", len(gaps)))
    per_year = parity_law(law).per_year
    stretches = tuple(agreement.term.by_year()) if per_year else (agreement.term,)
    not_stated = _approvals_not_stated(plan, approved or (), totals or ())

    def since_2019(*sources: Source) -> tuple[Source, ...]:
        """Return articles of the ordinance of 2018, unless the agreement ended before it."""
        return sources if agreement.years[-1] >= 2019 else ()

    return (
        Step("gaps", say.SOME if gaps else say.NONE, gaps, names),
        *_planned(plan),
        _use(finding),
        _block(
            finding,
            PlanRequirement.MAXIMUM,
            (*since_2019(law_text.VINTA_16_1), *(() if agreement.source is None else (agreement.source,))),
            *(
                Step("maximum_unknown", say.MAXIMUM_UNKNOWN)
                for _ in range(any(limit is None for _, limit in _limits(plan)))
            ),
        ),
        _block(
            finding,
            PlanRequirement.PARITY,
            basis(law, agreement.term),
            ratio_step(cited_ratios(law, *stretches)),
            Step(
                "flat_rate_apart",
                say.FLAT_RATE_APART,
                sources=since_2019(law_text.VINTA_16_3, law_text.VINTA_14A_2),
            ),
            question_step(questions.PARITY_TEST, law),
            question_step(questions.MUNICIPAL_FUNDS, law),
        ),
        _block(
            finding,
            PlanRequirement.APPROVED_CREDIT,
            since_2019(law_text.VINTA_2_3, law_text.VINTA_11),
            *not_stated,
            untested=None if approved or totals else say.NOT_LOOKED_AT,
            whole=not not_stated,
        ),
        _part_of_municipalities(finding),
        Step("projects", say.PROJECTS, sources=since_2019(law_text.VINTA_14_4)),
        Step("carry_over", say.CARRY_OVER, sources=(law_text.NO_CARRY_OVER,)),
    )


def _approvals_not_stated(plan: FundingPlan, approved: Approved, totals: ApprovedTotal) -> tuple[Step, ...]:
    """Return the federal contributions with the years whose approved credit is not stated, if any is.

    A contribution of which the whole alone is stated lacks nothing.
    """
    from kipcore.wording import plan as say

    there = {key for key, _ in approved}
    whole_only = {source for source, _ in totals} - {source for source, _ in there}
    steps = []
    for source in FEDERAL:
        if source in whole_only:
            continue
        years = tuple(year for year in plan.agreement.years if (source, year) not in there)
        if (approved or totals) and years:
            key = f"approved_not_stated_{source.value}".replace(" ", "_")
            names = (("source", source), ("years", years))
            steps.append(Step(key, say.APPROVED_NOT_STATED, None, names))
    return tuple(steps)


def _planned(plan: FundingPlan) -> tuple[Step, ...]:
    """Return what is planned from each source, or that it is not known."""
    from kipcore.wording import plan as say

    together = plan.undivided()
    steps = []
    for source in PROGRAMME_SOURCES:
        amount, open_ones = plan.stated(source=source), plan.not_stated(source=source)
        any_stated = any(key[0] is source for key, _ in plan.cells)
        if source.is_own and together is not None and not any_stated:
            continue  # said below, for both together
        if amount:
            text = say.PLANNED_AT_LEAST if open_ones else say.PLANNED
        elif not open_ones:
            text = say.PLANNED_NOTHING
        else:
            text = say.PLANNED_NOTHING_SO_FAR if any_stated else say.PLANNED_NOT_STATED
        key = f"planned_{source.value}".replace(" ", "_")
        steps.append(Step(key, text, amount, (("source", source),)))
    if together is not None:
        steps.append(Step("planned_together", say.PLANNED_TOGETHER, together))
    return tuple(steps)


def _use(finding: Finding[tuple[PlanGap, ...]]) -> Step:
    """Return the step about showing the use, with the years for which no such duty is known."""
    from kipcore.wording import plan as say

    plan, law = finding.facts[0], finding.law
    found = [
        (during.years[0], known(law, parameters.USE_SHOWN, during.last))
        for during in plan.agreement.term.by_year()
    ]
    sources = tuple(dict.fromkeys(duty.source for _, duty in found if duty is not None))
    years = tuple(year for year, duty in found if duty is None)
    more = (Step("use_not_known", say.DUTY_NOT_KNOWN, None, (("years", years),)),) if years else ()
    untested = None
    if not any(duty is not None and duty.value for _, duty in found):
        untested = say.NOT_ASKED if sources else say.UNTESTED
    return _block(finding, PlanRequirement.USE_SHOWN, sources, *more, untested=untested)


def _part_of_municipalities(finding: Finding[tuple[PlanGap, ...]]) -> Step:
    """Return the step about the part of the municipalities."""
    from kipcore.wording import plan as say

    term = finding.facts[0].agreement.term
    duty: Any = known(finding.law, parameters.MUNICIPALITIES_INVOLVED, term.first)
    requirement = PlanRequirement.MUNICIPALITIES_INVOLVED
    if duty is None:
        return _block(finding, requirement, (), untested=say.UNTESTED)
    return _block(finding, requirement, (duty.source,), untested=None if duty.value else say.NOT_ASKED)


PLAN_REVIEW: Final = Rule(
    function=plan_review,
    title=Text(
        "Was fehlt einem Finanzplan?",
        "Que manque-t-il à un plan de financement ?",
        "Che cosa manca a un piano finanziario?",
        "What does a funding plan lack?",
    ),
    citations=(
        Citation(VINTA, "2", "3"),
        Citation(VINTA, "14", "3"),
        Citation(VINTA, "14", "6"),
        Citation(VINTA, "16", "1"),
        Citation(VINTA, "16", "3"),
    ),
    inputs=("plan", "approved", "approved_total", "municipalities_involved"),
    parameters=(
        parameters.CREDIT_BASIS,
        parameters.MUNICIPALITIES_INVOLVED,
        parameters.PARITY_RATIO,
        parameters.USE_SHOWN,
    ),
    questions=(questions.MUNICIPAL_FUNDS, questions.PARITY_TEST),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_steps,
)
