"""Who is responsible for what in the Canton of Zurich on a day."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.data.offices import INTEGRATION_OFFICE, RESPONSIBILITIES
from kipcore.cantons.zurich.types.office_records import Responsibility
from kipcore.cantons.zurich.types.offices import CantonalBody, CantonalTask
from kipcore.errors import NotKnownError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.types.bodies import FederalBody
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.source import Certainty
from kipcore.types.text import Text

__all__ = ["responsible_for"]


def responsible_for(task: CantonalTask, *, on: date, law: Law = LAW) -> Finding[CantonalBody | FederalBody]:
    """Find which body is responsible for a task of the programme of Zurich on a day (*Zuständigkeit*).

    The field of the flat rates passed from the Cantonal Social Welfare Office to the Integration Office on
    1 January 2014. The Government Council adopts the programme, then SEM examines it, then Confederation
    and canton conclude the agreement. What is known is in `RESPONSIBILITIES`; where it begins, nothing is
    said about the days before.

    Laws: at most one body is responsible for a task on a day; the answer changes only where a stretch on
    record begins or ends; the body found is the one whose stretch on record contains the day.

    Args:
        task: for what.
        on: the day.
        law: the law to apply; this rule reads no parameter of it.

    Returns:
        The body of the canton, or of the Confederation.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a day of which the sources do not say who was responsible.

    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> [zurich.responsible_for(zurich.CantonalTask.FLAT_RATES, on=day).value.label["en"]
    ...  for day in (date(2013, 12, 31), date(2014, 1, 1))]
    ['Cantonal Social Welfare Office', 'Integration Office']
    """
    exactly("task", task, CantonalTask, "use a member of CantonalTask")
    a_date("on", on)
    check_law(law)
    known = _of(task)
    found = next((responsible for responsible in known if on in responsible.during), None)
    if found is None:
        days = ", ".join(str(responsible.during) for responsible in known)
        raise NotKnownError(task.value, on, f"a day in {days}", "ask the canton: no source was seen")
    return Finding(RESPONSIBLE_FOR, law, (task, on), (found.who,))


def _of(task: CantonalTask) -> tuple[Responsibility, ...]:
    """Return what is on record for a task, in order of time."""
    return tuple(responsible for responsible in RESPONSIBILITIES if responsible.task is task)


def _steps(finding: Finding[CantonalBody | FederalBody]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import offices as say

    task, on = finding.facts
    known = _of(task)
    number = next(number for number, responsible in enumerate(known) if on in responsible.during)
    found = known[number]
    derived = any(source.certainty is Certainty.DERIVED for source in found.sources)
    inferred = (Step("inferred", say.INFERRED),) if derived else ()
    steps = [
        Step("responsible", say.RESPONSIBLE, finding.value, (("day", on),)),
        Step("task", say.TASK, task),
        Step("during", say.DURING, found.during, sources=found.sources, steps=inferred),
    ]
    if number:
        before = known[number - 1]
        steps.append(Step("before", say.BEFORE, before.who, (("during", before.during),), before.sources))
    else:
        steps.append(Step("nothing_before", say.NOTHING_BEFORE))
    if number + 1 < len(known):
        after = known[number + 1]
        steps.append(Step("after", say.AFTER, after.who, (("during", after.during),), after.sources))
    if found.who is INTEGRATION_OFFICE.body:
        steps.append(
            Step(
                "attached_to",
                say.ATTACHED_TO,
                INTEGRATION_OFFICE.attached_to,
                sources=INTEGRATION_OFFICE.sources[:1],
            )
        )
    return tuple(steps)


RESPONSIBLE_FOR: Final = Rule(
    function=responsible_for,
    title=Text(
        "Wer ist im Kanton Zürich wofür zuständig?",
        "Qui est compétent pour quoi dans le canton de Zurich ?",
        "Chi è competente per che cosa nel Cantone di Zurigo?",
        "Who is responsible for what in the Canton of Zurich?",
    ),
    citations=(Citation(VINTA, "13", "2"),),
    inputs=("task", "on"),
    parameters=(),
    questions=(),
    value=lambda finding: finding.outcome[0],
    steps=_steps,
)
