"""What may come next in the life of a programme: what has happened allows it, and the law of the day does.

Art. 13, 14 para. 1 and 2, 15 para. 3, 16 para. 2, 19 para. 3 and 29a VIntA.
"""

from datetime import date
from typing import Any, Final

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions, provisions_plans as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.leftover import leftover_until, programme_end, rests_on_end_of_kip_2
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, shift
from kipcore.types.doors import a_date, exactly
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.source import Source
from kipcore.types.steps import Obstacle, ProgrammeStep
from kipcore.types.text import Text

__all__ = ["allowed_steps", "take_step"]

_SUG: Final = date(2008, 1, 1)  # AS 2007 5779: Art. 20a, new
_ACT: Final = date(2019, 1, 1)  # AS 2018 3189; the ordinance before it was not found
_NEW: Final = date(2019, 5, 1)  # AS 2019 1229: Art. 14 para. 2, 15, 29a; the texts before were not found
_EXTENSION: Final = date(2025, 12, 1)  # AS 2025 670: Art. 14 para. 2
_SOURCES: Final[dict[ProgrammeStep, tuple[tuple[date, Source], ...]]] = {
    ProgrammeStep.SUBMISSION: ((_ACT, law_text.VINTA_4_1), (_ACT, law_text.VINTA_13_1)),
    ProgrammeStep.EXAMINATION: ((_ACT, law_text.VINTA_13_2),),
    ProgrammeStep.CONCLUSION: ((_ACT, law_text.VINTA_14_1), (_SUG, law_text.SUG_20A_1)),
    ProgrammeStep.SUPPLEMENT: ((_NEW, provisions.VINTA_29A_3),),
    ProgrammeStep.EXTENSION: ((_EXTENSION, law_text.VINTA_14_2),),
    ProgrammeStep.PAYMENT: ((_NEW, provisions.VINTA_15_3), (_ACT, law_text.VINTA_16_2)),
    ProgrammeStep.END: ((_NEW, law_text.VINTA_14_2),),
    ProgrammeStep.LAST_USE: ((_ACT, law_text.VINTA_19_3),),
    ProgrammeStep.SETTLEMENT: ((_ACT, law_text.VINTA_19_3),),
}
"""Who says so, and since when; where a dated value decides, it is cited from the law."""


def allowed_steps(life: ProgrammeLife, *, on: date, law: Law = LAW) -> Finding[tuple[ProgrammeStep, ...]]:
    """Find which steps may come next in the life of a programme on a day, and why others may not.

    Submission comes before SEM's examination (Art. 13 VIntA), and that before the conclusion of the
    agreement (Art. 14 para. 1); contributions are paid on a concluded agreement (Art. 15 para. 3, Art. 16
    para. 2; the exceptional forms of Art. 16 para. 2 are not followed here). A running agreement is
    supplemented until the day of Art. 29a para. 3, and extended since 1 December 2025 (Art. 14 para. 2). What
    is left is used within two years after the end (Art. 19 para. 3). A term that begins in the period lasts
    four years at most, so that nothing can be concluded later than its end. The reason against a step is in
    `figures`, under the name of the step in small letters. Where an agreement was concluded and no adoption
    by the cantonal government is recorded, the explanation says so; it is no reason against a step.
    Nor is it one that the day of submission published for the period has passed; that is said too.

    From every life that is not settled a way leads to the settlement: what is later than the last day of the
    agreement waits until the end of the programme has been taken.

    Laws: after the settlement nothing is allowed; nothing is allowed on a day before the last step; what is
    allowed can be taken with `take_step`, and nothing else can.

    Args:
        life: what has happened so far.
        on: the day on which the step is to be taken.
        law: the law to apply.

    Returns:
        The steps that are allowed on that day, in the order of `ProgrammeStep`.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: a period or a term that ends in the last years of the calendar.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> life = kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3)
    >>> found = kip.allowed_steps(life, on=date(2023, 4, 19))
    >>> found.value
    (<ProgrammeStep.ADOPTION: 'adoption'>, <ProgrammeStep.SUBMISSION: 'submission'>)
    >>> found.figures["conclusion"]
    <Obstacle.NOT_EXAMINED: 'not examined'>
    """
    exactly("life", life, ProgrammeLife, "give the ProgrammeLife")
    a_date("on", on)
    check_law(law)
    verdicts = tuple((step, _obstacle(life, step, on, law)) for step in ProgrammeStep)
    return Finding(ALLOWED_STEPS, law, (life, on), (verdicts,))


def take_step(life: ProgrammeLife, event: ProgrammeEvent, *, law: Law = LAW) -> ProgrammeLife:
    """Return the life of a programme with one more step, if it may be taken.

    Args:
        life: what has happened so far.
        event: the step, with its day.
        law: the law to apply.

    Returns:
        A new life that ends with the step.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a step that is not allowed on that day, with the reason; a term that does not
            begin in the period, or is longer than the law allows at its conclusion; an extension that is
            none.
        NotKnownError: a step of which the law read does not say whether it was allowed on that day.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> life = kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3)
    >>> life = kip.take_step(life, kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2023, 4, 28)))
    >>> kip.take_step(life, kip.ProgrammeEvent(kip.ProgrammeStep.PAYMENT, date(2024, 3, 1)))
    Traceback (most recent call last):
    kipcore.errors.InvalidValueError: payment: got datetime.date(2024, 3, 1); allowed: adoption, \
submission, examination; to mend: the programme agreement has not been concluded
    """
    exactly("event", event, ProgrammeEvent, "give the ProgrammeEvent")
    found = allowed_steps(life, on=event.on, law=law)
    verdict: Obstacle | None = dict(found.outcome[0])[event.step]
    if verdict is not None:
        allowed = ", ".join(step.value for step in found.value) or "no further step"
        remedy = verdict.label["en"]
        if verdict is Obstacle.NOT_KNOWN:
            raise NotKnownError(
                event.step.value, event.on, allowed, f"{remedy}: law.with_value(...) supplies it"
            )
        raise InvalidValueError(event.step.value, event.on, allowed, remedy)
    if event.step is ProgrammeStep.CONCLUSION:
        _check_length(event, law)
    return ProgrammeLife(life.canton, life.period, (*life.events, event))


def _obstacle(life: ProgrammeLife, step: ProgrammeStep, on: date, law: Law) -> Obstacle | None:
    """Return what stands in the way of a step: in the life so far, or in the law of the day."""
    found = life.obstacle(step, on)
    if found is not None or step not in _BY_LAW:
        return found
    return _BY_LAW[step](life, on, law)


def _conclusion(life: ProgrammeLife, on: date, law: Law) -> Obstacle | None:
    after = _stop(life.period.last, on, law)
    return None if after is None or on < after else Obstacle.CONCLUSION_TOO_LATE


def _extension(_: ProgrammeLife, on: date, law: Law) -> Obstacle | None:
    allowed = known(law, parameters.EXTENSION_ALLOWED, on)
    if allowed is None:
        return Obstacle.NOT_KNOWN
    return None if allowed.value else Obstacle.EXTENSION_NOT_ALLOWED


def _supplement(life: ProgrammeLife, on: date, law: Law) -> Obstacle | None:
    contained = known(law, parameters.INITIAL_INTEGRATION, _term(life).first)  # type: ignore[arg-type]  # closed
    if contained is not None and contained.value:
        return Obstacle.SUPPLEMENT_NOT_NEEDED
    limit = known(law, parameters.SUPPLEMENT_POSSIBLE_UNTIL, on)
    if limit is None:
        return Obstacle.NOT_KNOWN
    return None if on <= limit.value else Obstacle.SUPPLEMENT_TOO_LATE


def _last_use(life: ProgrammeLife, on: date, law: Law) -> Obstacle | None:
    until = leftover_until(life.period, _term(life), law)
    if until is None:
        return Obstacle.NOT_KNOWN
    return None if on <= until else Obstacle.USE_TOO_LATE


_BY_LAW: Final = {
    ProgrammeStep.CONCLUSION: _conclusion,
    ProgrammeStep.EXTENSION: _extension,
    ProgrammeStep.SUPPLEMENT: _supplement,
    ProgrammeStep.LAST_USE: _last_use,
}
"""What the law of the day says of a step that the life so far allows."""


def _term(life: ProgrammeLife) -> DateRange:
    """Return the term of a life in which an agreement has been concluded."""
    found: DateRange = life.term  # type: ignore[assignment]  # only such a life comes here
    return found


def _stop(first: date, on: date, law: Law) -> date | None:
    """Return the day after the longest term from a day, if the law on which it is agreed is known."""
    years = known(law, parameters.AGREEMENT_YEARS, on)
    return None if years is None else shift(first, years=years.value)


def _check_length(event: ProgrammeEvent, law: Law) -> None:
    """Refuse a term that is longer than the law allows: a longer one comes by an extension only."""
    first, last = event.term.closed()  # type: ignore[union-attr]  # a conclusion has one
    after = _stop(first, event.on, law)
    if after is not None and last >= after:
        raise InvalidValueError(
            "term",
            str(event.term),
            f"a last day before {after} (Art. 14 para. 2 VIntA)",
            "shorten it; only a running agreement is extended",
        )


def _cited(
    life: ProgrammeLife, step: ProgrammeStep, on: date, obstacle: Obstacle | None, law: Law
) -> tuple[Source, ...]:
    """Return who says that a step may come, or may not: the value of the law that decides, or the article."""
    parameter: Parameter[Any] | None = _READ.get((step, obstacle))
    day = on
    if parameter == parameters.INITIAL_INTEGRATION:
        day = _term(life).closed()[0]
    elif parameter == parameters.LEFTOVER_YEARS:
        day = programme_end(life.period, _term(life), law)
    if parameter is not None:
        return (law.at(parameter, day).source,)
    return tuple(source for since, source in _SOURCES.get(step, ()) if on >= since)


_READ: Final[dict[tuple[ProgrammeStep, Obstacle | None], Parameter[Any]]] = {
    (ProgrammeStep.CONCLUSION, Obstacle.CONCLUSION_TOO_LATE): parameters.AGREEMENT_YEARS,
    (ProgrammeStep.SUPPLEMENT, None): parameters.SUPPLEMENT_POSSIBLE_UNTIL,
    (ProgrammeStep.SUPPLEMENT, Obstacle.SUPPLEMENT_TOO_LATE): parameters.SUPPLEMENT_POSSIBLE_UNTIL,
    (ProgrammeStep.SUPPLEMENT, Obstacle.SUPPLEMENT_NOT_NEEDED): parameters.INITIAL_INTEGRATION,
    (ProgrammeStep.EXTENSION, None): parameters.EXTENSION_ALLOWED,
    (ProgrammeStep.EXTENSION, Obstacle.EXTENSION_NOT_ALLOWED): parameters.EXTENSION_ALLOWED,
    (ProgrammeStep.LAST_USE, None): parameters.LEFTOVER_YEARS,
    (ProgrammeStep.LAST_USE, Obstacle.USE_TOO_LATE): parameters.LEFTOVER_YEARS,
}
"""Which value of the law decided."""


def _rests_on_a_question(life: ProgrammeLife, on: date) -> bool:
    """Return whether the last use hangs on when KIP 2 ended: where nothing in the life stands in its way."""
    if life.term is None or life.obstacle(ProgrammeStep.LAST_USE, on) is not None:
        return False
    return rests_on_end_of_kip_2(life.period, life.term)


def _submission_day(life: ProgrammeLife, on: date, law: Law) -> tuple[Step, ...]:
    """Say that the published day of submission has passed, if nothing was submitted by then."""
    from kipcore.wording import life as say

    by = known(law, parameters.SUBMISSION_BY, life.period.first)
    if by is None or on <= by.value:
        return ()
    if any(event.step is ProgrammeStep.SUBMISSION and event.on <= by.value for event in life.events):
        return ()
    return (Step("submission_day_passed", say.SUBMISSION_DAY_PASSED, by.value, sources=(by.source,)),)


def _steps(finding: Finding[tuple[ProgrammeStep, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import life as say

    life, on = finding.facts
    allowed = finding.value
    names = (("canton", life.canton), ("period", life.period), ("day", on))
    steps = [Step("allowed", say.ALLOWED if allowed else say.NOTHING, allowed, names)]
    for step, obstacle in finding.outcome[0]:
        text = say.MAY if obstacle is None else say.MAY_NOT
        if obstacle is Obstacle.NOT_KNOWN:
            text = say.NOT_KNOWN
        value = True if obstacle is None else obstacle
        sources = _cited(life, step, on, obstacle, finding.law)
        below: tuple[Step, ...] = ()
        if step is ProgrammeStep.LAST_USE and _rests_on_a_question(life, on):
            below = (question_step(questions.END_OF_KIP_2, finding.law),)
        elif step is ProgrammeStep.SUBMISSION and obstacle is None:
            below = _submission_day(life, on, finding.law)
        elif obstacle is Obstacle.EXTENSION_NOT_ALLOWED and rests_on_end_of_kip_2(life.period, _term(life)):
            below = (Step("called_extension", say.CALLED_EXTENSION, sources=(law_text.CALLED_EXTENSION,)),)
        steps.append(Step(step.name.lower(), text, value, (("step", step),), sources, steps=below))
    if on < _NEW:
        steps.append(Step("wording_not_found", say.WORDING_NOT_FOUND))
    if life.term is not None and all(event.step is not ProgrammeStep.ADOPTION for event in life.events):
        steps.append(Step("no_adoption", say.NO_ADOPTION))
    return (*steps, Step("order", say.ORDER, sources=(law_text.ADOPTION_ORDER,)))


ALLOWED_STEPS: Final = Rule(
    function=allowed_steps,
    title=Text(
        "Welche Schritte sind als Nächstes möglich?",
        "Quelles étapes sont possibles ensuite ?",
        "Quali passi sono possibili in seguito?",
        "Which steps may come next?",
    ),
    citations=(
        Citation(VINTA, "13"),
        Citation(VINTA, "14", "1"),
        Citation(VINTA, "14", "2"),
        Citation(VINTA, "15", "3"),
        Citation(VINTA, "16", "2"),
        Citation(VINTA, "19", "3"),
        Citation(VINTA, "29a", "3"),
    ),
    inputs=("life", "on"),
    parameters=(
        parameters.AGREEMENT_YEARS,
        parameters.EXTENSION_ALLOWED,
        parameters.INITIAL_INTEGRATION,
        parameters.LEFTOVER_YEARS,
        parameters.SUBMISSION_BY,
        parameters.SUPPLEMENT_POSSIBLE_UNTIL,
    ),
    questions=(questions.END_OF_KIP_2,),
    value=lambda finding: tuple(step for step, obstacle in finding.outcome[0] if obstacle is None),
    steps=_steps,
)
