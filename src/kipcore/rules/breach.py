"""What the Confederation may do if a canton fails its duties: Art. 89a and 89b AsylG."""

from datetime import date
from typing import Final

from kipcore.errors import UndecidableError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_settlement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.chargeable_cost import federal_source
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.funding import FundingSource
from kipcore.types.settlement import BreachConsequence
from kipcore.types.text import Text

__all__ = ["breach_consequences"]


def breach_consequences(
    paid_from: FundingSource,
    *,
    on: date,
    data_missing: bool,
    execution_unmet: bool,
    excusable: bool | None = None,
    stay_prolonged: bool | None = None,
    law: Law = LAW,
) -> Finding[tuple[BreachConsequence, ...]]:
    """Find what the Confederation may do with a contribution if a canton fails duties of the Asylum Act.

    Art. 89a para. 2 AsylG: if the canton does not deliver data that SEM asked for, payments under Art. 58 AIG
    may be cut, or set on the data that there are. Art. 89b AsylG: if it does not carry out its execution
    tasks (Art. 46 AsylG), or inadequately, flat rates already paid may be reclaimed, unless there are
    excusable reasons (para. 1); if the stay of a person becomes longer by it, the costs may stay without
    compensation (para. 2). All three are in the Confederation's discretion, and no amount is named. Whether
    Art. 89b reaches the credit beside the flat rate is an open question (`questions.EXECUTION_TASKS_SCOPE`).

    Laws: nothing may be done if nothing is failed; a further failure never takes a consequence away; an
    excuse bars the reclaim only; on the flat rate at least as much may be done as on the credit.

    Args:
        paid_from: `FundingSource.FLAT_RATE` or `FundingSource.CREDIT`.
        on: day of the failure.
        data_missing: whether the canton does not deliver data that SEM obliged it to collect.
        execution_unmet: whether it does not carry out execution tasks, or inadequately.
        excusable: whether there are excusable reasons for that; needed if execution tasks are unmet.
        stay_prolonged: whether the stay of the person concerned becomes longer by it; needed likewise.
        law: the law to apply.

    Returns:
        What may be done, in the order of the act; empty if nothing may.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a source that is not one of the two federal sources of a programme.
        UndecidableError: execution tasks unmet, without what the answer depends on.
        NotKnownError: a day before 22 November 2022: the wording of that time was not found.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.breach_consequences(
    ...     kip.FundingSource.FLAT_RATE, on=date(2024, 1, 1), data_missing=False,
    ...     execution_unmet=True, excusable=False, stay_prolonged=True).value
    (<BreachConsequence.RECLAIM: 'reclaim'>, <BreachConsequence.WITHHOLD: 'withhold'>)
    """
    federal_source(paid_from)
    a_date("on", on)
    exactly("data_missing", data_missing, bool, "write True or False")
    exactly("execution_unmet", execution_unmet, bool, "write True or False")
    for name, fact in (("excusable", excusable), ("stay_prolonged", stay_prolonged)):
        if fact is not None:
            exactly(name, fact, bool, "write True or False, or None")
        elif execution_unmet:
            raise UndecidableError(
                name, None, "True or False where execution tasks are unmet", f"state {name}=..."
            )
    check_law(law)
    data_duty = law.at(parameters.DATA_DUTY_ENFORCED, on).value
    tasks = law.at(parameters.EXECUTION_TASKS_ENFORCED, on).value and _reaches(paid_from, law)
    failed = tasks and execution_unmet
    possible = (data_duty and data_missing, failed and not excusable, failed and bool(stay_prolonged))
    facts = (paid_from, on, data_missing, execution_unmet, excusable, stay_prolonged)
    return Finding(BREACH_CONSEQUENCES, law, facts, tuple(int(may) for may in possible))


def _reaches(paid_from: FundingSource, law: Law) -> bool:
    """Return whether Art. 89b reaches a contribution."""
    if paid_from is FundingSource.FLAT_RATE:
        return True
    return law.reading(questions.EXECUTION_TASKS_SCOPE).name == "all contributions"


def _value(finding: Finding[tuple[BreachConsequence, ...]]) -> tuple[BreachConsequence, ...]:
    return tuple(each for each, may in zip(BreachConsequence, finding.outcome, strict=True) if may)


def _steps(finding: Finding[tuple[BreachConsequence, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import settlement as say

    paid_from, on, data_missing, execution_unmet, excusable, stay_prolonged = finding.facts
    value, law = _value(finding), finding.law
    names = (("source", paid_from), ("day", on))
    data_duty = law.at(parameters.DATA_DUTY_ENFORCED, on)
    tasks = law.at(parameters.EXECUTION_TASKS_ENFORCED, on)
    asked: tuple[Step, ...] = ()
    if paid_from is FundingSource.CREDIT:
        asked = (question_step(questions.EXECUTION_TASKS_SCOPE, law),)
    data_text = say.DATA_MISSING if data_missing else say.DATA_DELIVERED
    tasks_text = say.EXECUTION_UNMET if execution_unmet else say.EXECUTION_MET
    steps = [
        Step("consequences", say.CONSEQUENCES if value else say.NO_CONSEQUENCE, value, names),
        Step("data_missing", data_text, data_missing, sources=(data_duty.source,)),
        Step("execution_unmet", tasks_text, execution_unmet, sources=(law_text.ASYLG_46,), steps=asked),
    ]
    excuse = say.EXCUSABLE if excusable else say.INEXCUSABLE
    stay = say.STAY_PROLONGED if stay_prolonged else say.STAY_NOT_PROLONGED
    more = [
        step
        for step in (
            Step("excusable", excuse, excusable, sources=(tasks.source,)),
            Step("stay_prolonged", stay, stay_prolonged, sources=(law_text.ASYLG_89B_2,)),
        )
        if step.value is not None
    ]
    if execution_unmet and tasks.value and _reaches(paid_from, law):
        steps += more
        more = []
    may = (Step("may", say.MAY),) if value else ()
    return (*steps, *may, *not_used(*more))


BREACH_CONSEQUENCES: Final = Rule(
    function=breach_consequences,
    title=Text(
        "Was kann der Bund tun, wenn ein Kanton Pflichten nach dem Asylgesetz verletzt?",
        "Que peut faire la Confédération si un canton viole des obligations de la loi sur l'asile ?",
        "Che cosa può fare la Confederazione se un Cantone viola obblighi della legge sull'asilo?",
        "What may the Confederation do if a canton fails duties under the Asylum Act?",
    ),
    citations=(Citation(ASYLG, "89a"), Citation(ASYLG, "89b")),
    inputs=("paid_from", "on", "data_missing", "execution_unmet", "excusable", "stay_prolonged"),
    parameters=(parameters.DATA_DUTY_ENFORCED, parameters.EXECUTION_TASKS_ENFORCED),
    questions=(questions.EXECUTION_TASKS_SCOPE,),
    value=_value,
    steps=_steps,
)
