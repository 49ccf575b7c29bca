"""What may come next in the life of a programme: what has happened allows it, and the law of the day does.

Art. 13, 14 para. 1 and 2, 15 para. 3, 16 para. 2, 19 para. 3 and 29a VIntA.
"""

from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions, provisions_plans as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.flat_rate_table import known
from kipcore.rules.leftover import leftover_until, rests_on_end_of_kip_2
from kipcore.rules.own_funds import check_law, question_step
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.source import Source
from kipcore.types.steps import Obstacle, ProgrammeStep
from kipcore.types.text import Text

__all__ = ["advance", "allowed_steps"]

_SINCE: Final = date(2019, 1, 1)  # AS 2018 3189; the ordinance before it was not found
_SOURCES: Final[dict[ProgrammeStep, tuple[Source, ...]]] = {
    ProgrammeStep.SUBMISSION: (law_text.VINTA_4_1, law_text.VINTA_13_1),
    ProgrammeStep.EXAMINATION: (law_text.VINTA_13_2,),
    ProgrammeStep.CONCLUSION: (law_text.VINTA_14_1, law_text.SUG_20A_1),
    ProgrammeStep.SUPPLEMENT: (provisions.VINTA_29A_3,),
    ProgrammeStep.EXTENSION: (law_text.VINTA_14_2,),
    ProgrammeStep.PAYMENT: (provisions.VINTA_15_3, law_text.VINTA_16_2),
    ProgrammeStep.END: (law_text.VINTA_14_2,),
    ProgrammeStep.LAST_USE: (law_text.VINTA_19_3,),
    ProgrammeStep.SETTLEMENT: (law_text.VINTA_19_3,),
}


def allowed_steps(life: ProgrammeLife, *, on: date, law: Law = LAW) -> Finding[tuple[ProgrammeStep, ...]]:
    """Find which steps may come next in the life of a programme on a day, and why others may not.

    Submission comes before SEM's examination (Art. 13 VIntA), and that before the conclusion of the
    agreement (Art. 14 para. 1); contributions are paid on a concluded agreement (Art. 15 para. 3, Art. 16
    para. 2; the exceptional forms of Art. 16 para. 2 are not followed here). A running agreement is
    supplemented until the day of Art. 29a para. 3, and extended since 1 December 2025 (Art. 14 para. 2). What
    is left is used within two years after the end (Art. 19 para. 3). The reason against a step is in
    `figures`, under the name of the step in small letters.

    Laws: after the settlement nothing is allowed; nothing is allowed on a day before the last step; what is
    allowed can be taken with `advance`, and nothing else can.

    Args:
        life: what has happened so far.
        on: the day on which the step is to be taken.
        law: the law to apply.

    Returns:
        The steps that are allowed on that day, in the order of `ProgrammeStep`.

    Raises:
        WrongTypeError: an argument of the wrong type.

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


def advance(life: ProgrammeLife, event: ProgrammeEvent, *, law: Law = LAW) -> ProgrammeLife:
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
            begin in the period; an extension that is none.
        NotKnownError: a step of which the law read does not say whether it was allowed on that day.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> life = kip.ProgrammeLife(kip.Canton.ZH, kip.KIP_3)
    >>> life = kip.advance(life, kip.ProgrammeEvent(kip.ProgrammeStep.SUBMISSION, date(2023, 4, 28)))
    >>> kip.advance(life, kip.ProgrammeEvent(kip.ProgrammeStep.PAYMENT, date(2024, 3, 1)))
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
    return ProgrammeLife(life.canton, life.period, (*life.events, event))


def _obstacle(life: ProgrammeLife, step: ProgrammeStep, on: date, law: Law) -> Obstacle | None:
    """Return what stands in the way of a step: in the life so far, or in the law of the day."""
    found = life.obstacle(step, on)
    if found is not None or life.term is None:
        return found
    if step is ProgrammeStep.EXTENSION:
        allowed = known(law, parameters.EXTENSION_ALLOWED, on)
        if allowed is None:
            return Obstacle.NOT_KNOWN
        return None if allowed.value else Obstacle.EXTENSION_NOT_ALLOWED
    if step is ProgrammeStep.SUPPLEMENT:
        contained = known(law, parameters.INITIAL_INTEGRATION, life.term.first)  # type: ignore[arg-type]
        if contained is not None and contained.value:
            return Obstacle.SUPPLEMENT_NOT_NEEDED
        limit = known(law, parameters.SUPPLEMENT_POSSIBLE_UNTIL, on)
        if limit is None:
            return Obstacle.NOT_KNOWN
        return None if on <= limit.value else Obstacle.SUPPLEMENT_TOO_LATE
    if step is ProgrammeStep.LAST_USE:
        until = leftover_until(life.period, life.term, law)
        if until is None:
            return Obstacle.NOT_KNOWN
        return None if on <= until else Obstacle.USE_TOO_LATE
    return None


def _rests_on_a_question(life: ProgrammeLife, on: date, obstacle: Obstacle | None) -> bool:
    """Return whether the last use hangs on when KIP 2 ended: where nothing in the life stands in its way."""
    if life.term is None or life.obstacle(ProgrammeStep.LAST_USE, on) is not None:
        return False
    return obstacle in {None, Obstacle.USE_TOO_LATE} and rests_on_end_of_kip_2(life.period, life.term)


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
        sources = _SOURCES.get(step, ()) if on >= _SINCE else ()
        asked: tuple[Step, ...] = ()
        if step is ProgrammeStep.LAST_USE and _rests_on_a_question(life, on, obstacle):
            asked = (question_step(questions.END_OF_KIP_2, finding.law),)
        steps.append(Step(step.name.lower(), text, value, (("step", step),), sources, steps=asked))
    if on < _SINCE:
        steps.append(Step("wording_not_found", say.WORDING_NOT_FOUND))
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
        parameters.EXTENSION_ALLOWED,
        parameters.INITIAL_INTEGRATION,
        parameters.LEFTOVER_YEARS,
        parameters.SUPPLEMENT_POSSIBLE_UNTIL,
    ),
    questions=(questions.END_OF_KIP_2,),
    value=lambda finding: tuple(step for step, obstacle in finding.outcome[0] if obstacle is None),
    steps=_steps,
)
