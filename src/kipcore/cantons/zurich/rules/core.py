"""Whether a municipality is a core municipality: everything it lacks, at once."""

from collections.abc import Iterable
from typing import Any, Final

from kipcore.cantons.zurich.kernels import core as kernel
from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import communal, service as sources
from kipcore.cantons.zurich.types.core import CoreGap, CoreRequirement
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law, each_of
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.areas import AreaOfAction
from kipcore.types.doors import exactly
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.text import Text

__all__ = ["core_municipality_gaps"]

_R: Final = CoreRequirement
_INFORMATION: Final = AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING


def core_municipality_gaps(
    period: ProgrammePeriod,
    *,
    areas: Iterable[AreaOfAction] | None = None,
    german_course: bool | None = None,
    coordination: bool | None = None,
    strategy: bool | None = None,
    law: Law = LAW,
) -> Finding[tuple[CoreGap, ...]]:
    """Find everything that a municipality lacks to be a core municipality (*Kerngemeinde*), all at once.

    KIP 3, by the notice of one municipality: offers in at least three of the seven areas of action, one of
    them in information and counselling, a low-threshold German course, and resources for coordination by an
    integration delegate. Whether every core municipality needs an integration strategy
    (*Integrationskonzept*) is an open question (`questions.INTEGRATION_STRATEGY`). The number of inhabitants
    plays no part: no source says large and small. What it took before KIP 3 is not known.

    What is not stated is never a no: it is a gap with `stated` False, and the municipality is not shown to
    be a core municipality.

    Laws: without a gap it is a core municipality, and only then; one more area, or one more thing that it
    has, never adds a gap; the order of the areas does not matter; stating more never turns what is met into
    a gap, nor mends what is missing.

    Args:
        period: the programme period.
        areas: all areas of action of the period in which the municipality has offers; None if it is not
            known.
        german_course: whether there is a low-threshold German course; None if it is not known.
        coordination: whether there are resources for coordination by an integration delegate; None if it is
            not known.
        strategy: whether there is an integration strategy; None if it is not known.
        law: the law to apply.

    Returns:
        The gaps in the order of `CoreRequirement`; none if it is a core municipality.

    Raises:
        WrongTypeError: an argument of the wrong type.
        UnknownNameError: an area that the period does not have.
        NotKnownError: a period before KIP 3.
        OutsideRangeError: a period for which nothing is stated.
        UndecidableError: under a law in which the number of areas changes within the period.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> found = zurich.core_municipality_gaps(
    ...     kip.KIP_3, areas=[kip.AreaOfAction.LANGUAGE, kip.AreaOfAction.EARLY_CHILDHOOD],
    ...     german_course=True, coordination=True)
    >>> [gap.requirement.value for gap in found.value if gap.stated]
    ['areas', 'information and counselling']
    >>> [gap.requirement.value for gap in found.value if not gap.stated]
    ['integration strategy']
    """
    exactly("period", period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
    there = _areas(areas, period)
    stated = {"german_course": german_course, "coordination": coordination, "strategy": strategy}
    for name, fact in stated.items():
        if fact is not None:
            exactly(name, fact, bool, "write True, False, or None if it is not known")
    facts = {_R.GERMAN_COURSE: german_course, _R.COORDINATION: coordination, _R.STRATEGY: strategy}
    check_law(law)
    required = law.throughout(parameters.CORE_AREAS, period.term)[0].value
    met = {_R.AREAS: None, _R.INFORMATION_AND_COUNSELLING: None, **facts}
    if there is not None:
        met[_R.AREAS] = not kernel.areas_short(len(there), required)
        met[_R.INFORMATION_AND_COUNSELLING] = any(area.successor is _INFORMATION for area in there)
    if not _strategy_required(law):
        del met[_R.STRATEGY]
    gaps = tuple(CoreGap(one, stated=fact is not None) for one, fact in met.items() if fact is not True)
    return Finding(
        CORE_MUNICIPALITY_GAPS, law, (period, there, german_course, coordination, strategy), (gaps,)
    )


def _areas(given: Any, period: ProgrammePeriod) -> tuple[AreaOfAction, ...] | None:
    """Return the areas, each once and in the order of the period; refuse those that it does not have."""
    if given is None:
        return None
    kept = each_of("areas", given, AreaOfAction)
    for one in kept:
        period.area(one)
    return tuple(known.area for known in period.areas if known.area in kept)


def _strategy_required(law: Law) -> bool:
    return law.reading(questions.INTEGRATION_STRATEGY).name == "required"


def _each(finding: Finding[tuple[CoreGap, ...]]) -> tuple[Step, ...]:
    """Return a step for each requirement: met, missing, or not stated."""
    from kipcore.cantons.zurich.wording import core as say

    period, there = finding.facts[:2]
    law = finding.law
    gaps = {gap.requirement: gap.stated for gap in finding.value}
    number = law.throughout(parameters.CORE_AREAS, period.term)[0]
    steps = []
    for one in CoreRequirement:
        source = communal.DIETLIKON_KIP_3
        below: tuple[Step, ...] = ()
        if one is _R.STRATEGY:
            source, below = (
                sources.WANGEN_BRUETTISELLEN,
                (question_step(questions.INTEGRATION_STRATEGY, law),),
            )
            if not _strategy_required(law):
                steps.append(Step("requirement_strategy", say.NOT_REQUIRED, steps=below))
                continue
        if one is _R.AREAS:
            source, below = number.source, _counted(period, there, number.value)
        text = say.MET if one not in gaps else say.MISSING if gaps[one] else say.NOT_STATED
        key = f"requirement_{one.name.lower()}"
        steps.append(Step(key, text, one not in gaps, (("what", one),), (source,), steps=below))
    return tuple(steps)


def _counted(
    period: ProgrammePeriod, there: tuple[AreaOfAction, ...] | None, required: int
) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import core as say

    names: tuple[tuple[str, object], ...] = (("all", len(period.areas)),)
    asked = Step("areas_required", say.REQUIRED, required, names)
    if there is None:
        return (asked,)
    each = tuple(
        Step(f"area_{area.name.lower()}", say.AREA, None, (("area", period.area(area).label),))
        for area in there
    )
    return (asked, Step("areas_there", say.THERE if there else say.THERE_NONE, len(there), steps=each))


def _steps(finding: Finding[tuple[CoreGap, ...]]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import core as say

    period, *_, strategy = finding.facts
    gaps = finding.value
    missing = tuple(gap.requirement for gap in gaps if gap.stated)
    open_ones = tuple(gap.requirement for gap in gaps if not gap.stated)
    head = say.LACKS if missing else say.NOT_SHOWN if open_ones else say.CORE
    names = (("period", period), ("what", missing or open_ones))
    stated = strategy is not None and not _strategy_required(finding.law)
    return (
        Step("gaps", head, gaps, names),
        *_each(finding),
        Step("inhabitants", say.INHABITANTS),
        *not_used(*([Step("strategy_stated", say.STRATEGY_STATED, strategy)] if stated else [])),
    )


CORE_MUNICIPALITY_GAPS: Final = Rule(
    function=core_municipality_gaps,
    title=Text(
        "Was fehlt einer Gemeinde, um Kerngemeinde zu sein?",
        "Que manque-t-il à une commune pour être commune-centre ?",
        "Che cosa manca a un Comune per essere Comune centrale?",
        "What does a municipality lack to be a core municipality?",
    ),
    citations=(),
    inputs=("period", "areas", "german_course", "coordination", "strategy"),
    parameters=(parameters.CORE_AREAS,),
    questions=(questions.INTEGRATION_STRATEGY,),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_steps,
)
