"""How the flat rates of a table are told: by stretches with one amount, by canton, by status."""

from typing import Any

import attrs

from kipcore.findings.finding import Finding, Step
from kipcore.law import parameters
from kipcore.law.law import Law
from kipcore.rules.counted_flat_rates import (
    amount_steps,
    counted_steps,
    drawing_statuses,
    status_steps,
    taken_off,
)
from kipcore.rules.lookups import known
from kipcore.rules.stated import not_used
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status
from kipcore.types.text import LANGUAGES, Text

__all__ = ["total_steps"]


def total_steps(finding: Finding[Chf], parts: tuple[Finding[Chf], ...]) -> tuple[Step, ...]:
    """Return the steps of a finding of `flat_rate_total`, told by the findings of which it is the sum."""
    from kipcore.wording import flat_rate_total as say

    counts, agreements, _ = finding.facts
    law = finding.law
    idle = _without_decisions(agreements, parts)
    if not parts:
        head = Step("flat_rate_total", say.NONE_COUNTED, finding.value)
        return (head, *idle, *counted_steps(law))
    cited = [known(law, parameters.FLAT_RATE_BASIS, part.inputs["during"].first) for part in parts]
    sources = tuple(dict.fromkeys(one.source for one in cited if one is not None))
    names = (("where", _where(counts.cantons)), ("during", counts.days), ("count", counts.total))
    text = say.TOTAL if finding.value else say.TOTAL_NOTHING
    off = _merged([*(step for part in parts for step in taken_off(part)), *idle])
    stretches, asked_of_amounts = _without_questions(_stretch_steps(parts))
    rest, asked_of_rest = _without_questions(off)
    asked = {step.key: step for step in (*asked_of_amounts, *asked_of_rest)}
    return (
        Step("flat_rate_total", text, finding.value, names, sources),
        *stretches,
        *_status_lines(parts, law),
        *rest,
        *asked.values(),
        *counted_steps(law),
    )


def _where(cantons: tuple[Canton, ...]) -> Canton | Text:
    from kipcore.wording import flat_rate_total as say

    if len(cantons) == 1:
        return cantons[0]
    return Text(*(say.CANTONS[language].format(len(cantons)) for language in LANGUAGES))


def _drawing(part: Finding[Chf]) -> int:
    """Return how many decisions of a part draw a flat rate."""
    counts = part.facts[2]
    return sum(count for status, count in counts if status in drawing_statuses(part.law))


def _stretch_steps(parts: tuple[Finding[Chf], ...]) -> tuple[Step, ...]:
    """Return a step for each stretch of days with one amount, for one reason; the cantons stand below."""
    from kipcore.wording import flat_rate_total as say

    several = len({part.facts[0].canton for part in parts}) > 1
    alike: dict[Any, list[Finding[Chf]]] = {}
    for part in parts:
        if _drawing(part):
            alike.setdefault((part.facts[1], part.outcome[1], amount_steps(part)), []).append(part)
    steps: list[Step] = []
    for (during, each, reasons), same in sorted(alike.items(), key=lambda item: item[0][0]):
        key = f"decided_{during}".replace("..", "_")
        number = sum(step.key.startswith(key) for step in steps)
        key = f"{key}_{number + 1}" if number else key
        amount = Chf.from_rappen(each)
        count = sum(map(_drawing, same))
        names: tuple[tuple[str, Any], ...] = (("during", during), ("count", count), ("amount", amount))
        below = [_under(key, step) for step in reasons]
        for part in same if several else ():
            canton = part.facts[0].canton
            said = (("canton", canton), ("count", _drawing(part)), ("amount", amount))
            below.append(Step(f"{canton.value.lower()}_{key}", say.IN_CANTON, amount * _drawing(part), said))
        steps.append(Step(key, say.STRETCH, amount * count, names, steps=tuple(below)))
    return tuple(steps)


def _under(key: str, step: Step) -> Step:
    """Return a step under a key of its own for a stretch; a question keeps its key."""
    if step.question is not None:
        return step
    return attrs.evolve(step, key=f"{step.key}_{key}", steps=tuple(_under(key, one) for one in step.steps))


def _without_questions(steps: tuple[Step, ...]) -> tuple[tuple[Step, ...], list[Step]]:
    """Return steps without the open questions below them, and these by themselves: each is said once."""
    kept: list[Step] = []
    asked: list[Step] = []
    for step in steps:
        if step.question is not None:
            asked.append(step)
            continue
        below, more = _without_questions(step.steps)
        kept.append(attrs.evolve(step, steps=below))
        asked += more
    return tuple(kept), asked


def _merged(steps: list[Step]) -> tuple[Step, ...]:
    """Return the steps of many parts as one for each key, with their values added up."""
    alike: dict[str, list[Step]] = {}
    for step in steps:
        alike.setdefault(step.key, []).append(step)
    found: list[Step] = []
    for same in alike.values():
        values = [step.value for step in same if step.value is not None]
        most = max(same, key=lambda step: step.value or Chf(0))  # its sentence says that there is something
        found.append(
            attrs.evolve(
                most,
                value=sum(values, Chf(0)) if values else None,
                sources=tuple(dict.fromkeys(source for step in same for source in step.sources)),
                steps=_merged([below for step in same for below in step.steps]),
            )
        )
    return tuple(found)


def _status_lines(parts: tuple[Finding[Chf], ...], law: Law) -> tuple[Step, ...]:
    """Return a line for each status: how many decisions, and what they bring before anything is taken off."""
    from kipcore.wording import flat_rate_total as say, person_rate

    counted: dict[Status, int] = {}
    drawn: dict[Status, int] = {}
    for part in parts:
        for status, count in part.facts[2]:
            counted[status] = counted.get(status, 0) + count
            each = part.outcome[1] if status in drawing_statuses(law) else 0
            drawn[status] = drawn.get(status, 0) + each * count
    return tuple(
        Step(
            f"decisions_{status.name.lower()}",
            say.OF_STATUS if drawn[status] else person_rate.COUNTED_NOTHING,
            Chf.from_rappen(drawn[status]),
            (("status", status), ("count", counted[status])),
            steps=status_steps(status, law),
        )
        for status in Status
        if status in counted
    )


def _without_decisions(
    agreements: tuple[ProgrammeAgreement, ...], parts: tuple[Finding[Chf], ...]
) -> tuple[Step, ...]:
    """Return the step about agreements that were stated and of which no decision is counted."""
    from kipcore.wording import flat_rate_total as say

    idle = len(set(agreements) - {part.facts[0] for part in parts})
    return not_used(Step("agreements", say.WITHOUT_DECISIONS, None, (("count", idle),))) if idle else ()
