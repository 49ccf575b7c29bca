"""What the Subsidies Act says of grants: municipalities, advances, and the law that applies to them."""

from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import settlement as kernel
from kipcore.law import parameters, provisions_settlement as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.types.citation import SUG, Citation
from kipcore.types.doors import a_date, at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.rounding import UP_TO_RAPPEN
from kipcore.types.text import Text

__all__ = ["governing_day", "largest_advance", "municipal_reimbursement"]


def municipal_reimbursement(cost: Chf, *, federal: Chf, total: Chf, on: date, law: Law = LAW) -> Finding[Chf]:
    """Find the least that a canton reimburses a municipality which delivers (*Vergütung an die Gemeinden*).

    Art. 20a para. 3 SuG, since 2008: if municipalities deliver what a programme agreement provides for, the
    canton reimburses the costs incurred at least in the proportion of federal contributions to total cost.
    The result is rounded up to the Rappen, so that the minimum holds. Over several municipalities that may be
    some Rappen more than their share together; to share out a fixed sum use `allocate`.

    Laws: reimbursement x total is at least cost x federal, and a Rappen less would be too little; never
    more than the cost; the whole cost if federal money pays all; more federal money never lowers it.

    Args:
        cost: what the municipality incurred, CHF.
        federal: federal contributions under the agreement, flat rates included, CHF.
        total: total cost under the agreement, that of the municipality included, CHF.
        on: day whose law is asked, such as that of the reimbursement.
        law: the law to apply.

    Returns:
        The least amount, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, no total cost, a part larger than the total.
        OutsideRangeError: a day before 2008, when Art. 20a SuG came into force.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.municipal_reimbursement(
    ...     kip.Chf(100), federal=kip.Chf(1), total=kip.Chf(300), on=date(2024, 6, 1)).value
    Chf('0.34')
    """
    check_law(law)
    exactly("total", total, Chf, "wrap the amount in Chf(...)")
    if total.rappen <= 0:
        raise InvalidValueError("total", total, "more than CHF 0.00", "give the total cost")
    for name, part in (("cost", cost), ("federal", federal)):
        exactly(name, part, Chf, "wrap the amount in Chf(...)")
        at_least_zero(name, part)
        if part > total:
            raise InvalidValueError(name, part, f"at most the total of {total}", "give the whole total")
    a_date("on", on)
    least = 0
    if law.at(parameters.MUNICIPALITIES_REIMBURSED, on).value:
        least = kernel.reimbursement(cost.rappen, federal.rappen, total.rappen)
    return Finding(MUNICIPAL_REIMBURSEMENT, law, (cost, federal, total, on), (least,))


def _reimbursement_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    cost, federal, total, on = finding.facts
    rule = finding.law.at(parameters.MUNICIPALITIES_REIMBURSED, on)
    least = Chf.from_rappen(finding.outcome[0])
    head = Step(
        "reimbursement", say.REIMBURSE if least else say.REIMBURSE_NOTHING, least, sources=(rule.source,)
    )
    if not rule.value:
        return (head, Step("no_such_rule", say.NO_REIMBURSEMENT, sources=(rule.source,)))
    share = (("federal", federal), ("total", total))
    rounding = (("direction", UP_TO_RAPPEN.direction),)
    return (
        head,
        Step("cost", say.MUNICIPAL_COST, cost),
        Step("share", say.FEDERAL_SHARE, names=share, sources=(rule.source,)),
        Step("rounding", say.ROUNDED_UP, names=rounding),
    )


MUNICIPAL_REIMBURSEMENT: Final = Rule(
    function=municipal_reimbursement,
    title=Text(
        "Was muss der Kanton einer Gemeinde mindestens vergüten?",
        "Que doit au moins rembourser le canton à une commune ?",
        "Quanto deve almeno rimborsare il Cantone a un Comune?",
        "What must the canton at least reimburse a municipality?",
    ),
    citations=(Citation(SUG, "20a", "3"),),
    inputs=("cost", "federal", "total", "on"),
    parameters=(parameters.MUNICIPALITIES_REIMBURSED,),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_reimbursement_steps,
)


def largest_advance(
    contribution: Chf, *, by_programme_agreement: bool, on: date, law: Law = LAW
) -> Finding[Chf]:
    """Find the most that may be paid before the final amount is set (*Zahlung vor der Festsetzung*).

    Art. 23 para. 2 SuG: as a rule 80 per cent. Art. 20a para. 4 SuG, since 2008: not for programme
    agreements, so all of it may be paid. The limit matters where a contribution rests on a performance
    agreement or a decision (Art. 16 para. 2 VIntA).

    Laws: never negative, never more than the contribution; under a programme agreement all of it.

    Args:
        contribution: the contribution as it is expected, CHF.
        by_programme_agreement: whether it rests on a programme agreement under Art. 20a SuG.
        on: day of the payment.
        law: the law to apply.

    Returns:
        The largest payment, CHF, rounded down to the Rappen.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a day before 1 April 1991; under a programme agreement, before 2008, when there
            were none.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> for agreed in (True, False):
    ...     print(kip.largest_advance(
    ...         kip.Chf(100_000), by_programme_agreement=agreed, on=date(2024, 1, 1)).value)
    CHF 100'000.00
    CHF 80'000.00
    """
    exactly("contribution", contribution, Chf, "wrap the amount in Chf(...)")
    at_least_zero("contribution", contribution)
    exactly("by_programme_agreement", by_programme_agreement, bool, "write True or False")
    a_date("on", on)
    check_law(law)
    most = contribution.rappen
    if _is_limited(by_programme_agreement=by_programme_agreement, on=on, law=law):
        most = kernel.advance(most, law.at(parameters.ADVANCE_PERCENT, on).value)
    return Finding(LARGEST_ADVANCE, law, (contribution, by_programme_agreement, on), (most,))


def _is_limited(*, by_programme_agreement: bool, on: date, law: Law) -> bool:
    """Return whether the limit of Art. 23 para. 2 SuG applies."""
    return not by_programme_agreement or law.at(parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, on).value


def _advance_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    contribution, by_agreement, on = finding.facts
    law = finding.law
    most = Chf.from_rappen(finding.outcome[0])
    limited = _is_limited(by_programme_agreement=by_agreement, on=on, law=law)
    text = say.ADVANCE if limited else say.NO_ADVANCE_LIMIT
    steps = [Step("advance", text if most else say.ADVANCE_NOTHING, most)]
    if by_agreement:
        rule = law.at(parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, on)
        said = say.APPLICABLE if limited else say.NOT_APPLICABLE
        steps.append(Step("under_agreements", said, rule.value, sources=(rule.source,)))
    if limited:
        percent = law.at(parameters.ADVANCE_PERCENT, on)
        names = (("contribution", contribution),)
        steps.append(Step("percent", say.ADVANCE_PERCENT, percent.value, names, (percent.source,)))
    return tuple(steps)


LARGEST_ADVANCE: Final = Rule(
    function=largest_advance,
    title=Text(
        "Wie viel darf vor der Festsetzung des endgültigen Betrages ausbezahlt werden?",
        "Combien peut être versé avant la fixation du montant définitif ?",
        "Quanto può essere versato prima della determinazione dell'importo definitivo?",
        "How much may be paid before the final amount is set?",
    ),
    citations=(Citation(SUG, "20a", "4"), Citation(SUG, "23", "2")),
    inputs=("contribution", "by_programme_agreement", "on"),
    parameters=(parameters.ADVANCE_LIMIT_UNDER_AGREEMENTS, parameters.ADVANCE_PERCENT),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_advance_steps,
)


def governing_day(
    *, filed_on: date, task_begins_on: date, granted_before_task: bool, law: Law = LAW
) -> Finding[date]:
    """Find the day whose law applies to an application (*anwendbares Recht*).

    Art. 36 SuG: if the money is granted before the task is performed, the law in force when the application
    was filed; if afterwards, the law in force when its performance began. What holds for a grant while the
    task is being performed is not said: state which of the two it is.

    Laws: the result is always one of the two days; it is the day of filing if and only if the money is
    granted first, unless both are the same.

    Args:
        filed_on: day on which the application was filed.
        task_begins_on: day on which performance of the task begins.
        granted_before_task: whether the money is granted before the task is performed.
        law: the law to apply.

    Returns:
        The day to ask the law for, such as with `Law.at`.

    Raises:
        WrongTypeError: an argument of the wrong type.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> print(kip.governing_day(
    ...     filed_on=date(2018, 11, 1), task_begins_on=date(2019, 1, 1), granted_before_task=True).value)
    2018-11-01
    """
    a_date("filed_on", filed_on)
    a_date("task_begins_on", task_begins_on)
    exactly("granted_before_task", granted_before_task, bool, "write True or False")
    check_law(law)
    return Finding(GOVERNING_DAY, law, (filed_on, task_begins_on, granted_before_task), ())


def _day(finding: Finding[date]) -> date:
    filed_on, task_begins_on, granted_before_task = finding.facts
    found: date = filed_on if granted_before_task else task_begins_on
    return found


def _day_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import costs as say

    filed_on, task_begins_on, granted_before_task = finding.facts
    other = Step("filed_on", say.FILED, filed_on)
    if granted_before_task:
        other = Step("task_begins_on", say.TASK_BEGINS, task_begins_on)
    text = say.BY_FILING if granted_before_task else say.BY_TASK
    return (
        Step("governing_day", say.GOVERNING_DAY, _day(finding)),
        Step("reason", text, sources=(law_text.SUG_36,)),
        *not_used(other),
    )


GOVERNING_DAY: Final = Rule(
    function=governing_day,
    title=Text(
        "Nach welchem Recht wird ein Gesuch beurteilt?",
        "Selon quel droit une demande est-elle appréciée ?",
        "Secondo quale diritto è giudicata una domanda?",
        "By which law is an application judged?",
    ),
    citations=(Citation(SUG, "36"),),
    inputs=("filed_on", "task_begins_on", "granted_before_task"),
    parameters=(),
    questions=(),
    value=_day,
    steps=_day_steps,
)
