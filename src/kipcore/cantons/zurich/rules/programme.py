"""What is known of the life of the programme of Zurich: to the day, roughly, not at all."""

from typing import Final

from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.data.programme import RECORDED_STEPS, programme_agreement
from kipcore.cantons.zurich.types.records import CantonalMilestone, RecordedStep
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.places import Canton
from kipcore.types.programme import ProgrammePeriod
from kipcore.types.steps import ProgrammeStep
from kipcore.types.text import Text

__all__ = ["programme_life"]

_WAY: Final = (
    ProgrammeStep.ADOPTION,
    ProgrammeStep.SUBMISSION,
    ProgrammeStep.EXAMINATION,
    ProgrammeStep.CONCLUSION,
)
"""The way to the agreement, as Zurich goes it: the government adopts, SEM examines, then the agreement."""
_NUMBERED: Final = frozenset({ProgrammeStep.ADOPTION, CantonalMilestone.ORDER})
"""Steps that are decisions of the Government Council, which have a number."""


def programme_life(period: ProgrammePeriod, *, law: Law = LAW) -> Finding[ProgrammeLife]:
    """Find what is known to the day of the life of Zurich's programme in a period (*Ablauf*).

    The life holds only the steps of which the day is known; it can be carried on with `take_step`. What is
    known roughly, and what is not known at all, stands in the explanation. In Zurich the Government Council
    adopts the programme before it is submitted to SEM.

    Laws: every step in the life is on record with its day; a step that is known only roughly is never in the
    life; the life is of Zurich and of the period.

    Args:
        period: `KIP_1`, `KIP_2`, `KIP_2BIS` or `KIP_3`.
        law: the law to apply; this rule reads no parameter of it.

    Returns:
        The life, with what is known to the day.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a period of your own.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> [(event.step.value, event.on.isoformat()) for event in zurich.programme_life(kip.KIP_3).value.events]
    [('adoption', '2023-04-19')]
    >>> zurich.programme_life(kip.KIP_2).value.events
    ()
    """
    programme_agreement(period)  # refuses a period that is not Zurich's
    check_law(law)
    events = tuple(
        ProgrammeEvent(recorded.step, recorded.day)
        for recorded in _of(period)
        if type(recorded.step) is ProgrammeStep and recorded.day is not None
    )
    return Finding(PROGRAMME_LIFE, law, (period,), (events,))


def _of(period: ProgrammePeriod) -> tuple[RecordedStep, ...]:
    """Return what is on record for a period."""
    return tuple(recorded for recorded in RECORDED_STEPS if recorded.period == period)


def _recorded(recorded: RecordedStep) -> Step:
    """Return the step that tells a step on record, with the number of its decision."""
    from kipcore.cantons.zurich.wording import programme as say

    key, names = recorded.step.name.lower(), (("step", recorded.step),)
    number: tuple[Step, ...] = ()
    if recorded.decision is not None:
        number = (Step(f"{key}_decision", say.DECISION, recorded.decision),)
    elif recorded.step in _NUMBERED:
        number = (Step(f"{key}_decision", say.DECISION_NOT_KNOWN),)
    sources = (recorded.source,)
    if recorded.day is None:
        return Step(key, say.ROUGHLY, recorded.during, names, sources, steps=number)
    return Step(key, say.ON_THE_DAY, recorded.day, names, sources, steps=number)


def _steps(finding: Finding[ProgrammeLife]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import programme as say

    (period,) = finding.facts
    (events,) = finding.outcome
    known, agreement = _of(period), programme_agreement(period)
    told = {recorded.step for recorded in known}
    names = (
        ("canton", Canton.ZH),
        ("period", period),
        ("steps", tuple(event.step for event in events)),
    )
    ceiling = Step("federal_maximum", say.CEILING_NOT_KNOWN)
    if agreement.source is not None:
        maximum = agreement.ceiling_total
        ceiling = Step("federal_maximum", say.CEILING, maximum, sources=(agreement.source,))
    return (
        Step("life", say.KNOWN if events else say.NOTHING_KNOWN, finding.value, names),
        *(_recorded(recorded) for recorded in known),
        Step("not_known", say.NOT_KNOWN, tuple(step for step in _WAY if step not in told)),
        Step("term", say.TERM, agreement.term),
        ceiling,
    )


PROGRAMME_LIFE: Final = Rule(
    function=programme_life,
    title=Text(
        "Was ist über den Ablauf des Zürcher Programms bekannt?",
        "Que sait-on du déroulement du programme zurichois ?",
        "Che cosa si sa dello svolgimento del programma zurighese?",
        "What is known of the life of Zurich's programme?",
    ),
    citations=(Citation(VINTA, "13"), Citation(VINTA, "14", "1"), Citation(SUG, "20a")),
    inputs=("period",),
    parameters=(),
    questions=(),
    value=lambda finding: ProgrammeLife(Canton.ZH, finding.facts[0], finding.outcome[0]),
    steps=_steps,
)
