"""What the money of the canton still waits for: two signatures and three budgets."""

from collections.abc import Iterable
from typing import Final

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.data.service import MUNICIPAL_DUTIES
from kipcore.cantons.zurich.types.conditions import PaymentCondition
from kipcore.cantons.zurich.types.service import MunicipalServiceAgreement
from kipcore.errors import NotKnownError, OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.doors import check_law, members_of
from kipcore.rules.lookups import in_year
from kipcore.rules.stated import not_used
from kipcore.rules.steps import question_step
from kipcore.types.doors import exactly
from kipcore.types.text import Text

__all__ = ["payment_gaps"]


def payment_gaps(
    agreement: MunicipalServiceAgreement,
    *,
    year: int,
    fulfilled: Iterable[PaymentCondition],
    law: Law = LAW,
) -> Finding[tuple[PaymentCondition, ...]]:
    """Find what the money for a year still waits for (*Bedingungen*, *Budgetvorbehalt*).

    Winterthur, for 2022 and 2023: framework agreement and service agreement are signed, and Confederation,
    canton and municipality have approved their budgets. For other years nothing was found: both agreements
    are renewed for KIP 3, but that money waits for them was not said. Whether the conditions hold there too
    is an open question (`questions.PAYMENT_CONDITIONS`); the default is that money waits for them.

    Laws: what is fulfilled is never missing, and every other condition that holds is; fulfilling more never
    adds one; the order does not matter; in 2022 and 2023 the reading plays no part.

    Args:
        agreement: the service agreement.
        year: a calendar year of its term.
        fulfilled: the conditions that are shown to be fulfilled; whatever is not known stays out, and money
            waits for it.
        law: the law to apply.

    Returns:
        The conditions that are missing, in the order of `PaymentCondition`; none if money can flow.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: a year outside the agreement.
        UndecidableError: under a law in which a condition changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> winterthur = zurich.MunicipalServiceAgreement(
    ...     municipality=kip.Municipality(230, "Winterthur", kip.Canton.ZH), period=kip.KIP_2BIS)
    >>> signed = [
    ...     zurich.PaymentCondition.FRAMEWORK_AGREEMENT, zurich.PaymentCondition.SERVICE_AGREEMENT]
    >>> [one.value for one in zurich.payment_gaps(winterthur, year=2022, fulfilled=signed).value]
    ['federal budget', 'cantonal budget', 'municipal budget']
    """
    exactly("agreement", agreement, MunicipalServiceAgreement, "give the MunicipalServiceAgreement")
    agreement.check_year(year)
    there = members_of("fulfilled", fulfilled, PaymentCondition)
    check_law(law)
    missing = tuple(one for one in PaymentCondition if one not in there and _holds(one, year, law))
    return Finding(PAYMENT_GAPS, law, (agreement, year, there), (missing,))


def _parameter(condition: PaymentCondition) -> Parameter[bool]:
    if condition.is_budget:
        return parameters.PAYMENT_NEEDS_BUDGETS
    return parameters.PAYMENT_NEEDS_AGREEMENTS


def _seen(parameter: Parameter[bool], year: int, law: Law) -> Cited[bool] | None:
    """Return what was seen for a year, or None."""
    try:
        return in_year(law, parameter, year)
    except (NotKnownError, OutsideRangeError):
        return None


def _holds(condition: PaymentCondition, year: int, law: Law) -> bool:
    """Return whether a condition holds in a year: as it was seen, or as the open question is read."""
    seen = _seen(_parameter(condition), year, law)
    if seen is None:
        return law.reading(questions.PAYMENT_CONDITIONS).name == "in every year"
    return seen.value


def _asked(finding: Finding[tuple[PaymentCondition, ...]]) -> tuple[Step, ...]:
    """Return a step for signatures and one for budgets, with the conditions below, and the open question."""
    from kipcore.cantons.zurich.wording import conditions as say

    _, year, there = finding.facts
    law, steps, is_open = finding.law, [], False
    for parameter, key in (
        (parameters.PAYMENT_NEEDS_AGREEMENTS, "agreements"),
        (parameters.PAYMENT_NEEDS_BUDGETS, "budgets"),
    ):
        seen = _seen(parameter, year, law)
        is_open = is_open or seen is None
        mine = [one for one in PaymentCondition if _parameter(one) == parameter]
        holds = _holds(mine[0], year, law)
        below = tuple(
            Step(
                f"condition_{one.name.lower()}",
                say.FULFILLED if one in there else say.MISSING,
                one in there,
                (("what", one),),
            )
            for one in mine
            if holds
        )
        sources = () if seen is None else (seen.source,)
        texts = say.AGREEMENTS if key == "agreements" else say.BUDGETS
        text = texts[2] if not holds else texts[1] if seen is None else texts[0]
        steps.append(Step(key, text, holds, (("year", year),), sources, steps=below))
    if is_open:
        steps.append(question_step(questions.PAYMENT_CONDITIONS, law))
    return tuple(steps)


def _duties(finding: Finding[tuple[PaymentCondition, ...]]) -> tuple[Step, ...]:
    """Return what was seen to be asked of municipalities under agreements of the period."""
    from kipcore.cantons.zurich.wording import conditions as say

    period = finding.facts[0].period
    seen = [one for one in MUNICIPAL_DUTIES if one.period in {None, period}]
    below = tuple(
        Step(
            f"duty_{one.duty.name.lower()}",
            say.DUTY if one.by is None else say.DUTY_OF,
            None,
            (("what", one.duty), ("by", one.by)),
            (one.source,),
        )
        for one in seen
    )
    return (Step("duties", say.DUTIES, None, (("period", period),), steps=below),)


def _steps(finding: Finding[tuple[PaymentCondition, ...]]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import conditions as say

    agreement, year, there = finding.facts
    missing = finding.value
    holding = [one for one in PaymentCondition if _holds(one, year, finding.law)]
    text = say.WAITS if missing else say.ALL if holding else say.NONE_KNOWN
    names = (
        ("name", agreement.municipality),
        ("period", agreement.period),
        ("year", year),
        ("what", missing),
    )
    idle = (one for one in there if one not in holding)
    return (
        Step("missing", text, missing, names),
        *_asked(finding),
        *_duties(finding),
        *not_used(*(Step(f"idle_{one.name.lower()}", say.FULFILLED, names=(("what", one),)) for one in idle)),
    )


PAYMENT_GAPS: Final = Rule(
    function=payment_gaps,
    title=Text(
        "Was fehlt noch, damit das Geld des Kantons an eine Gemeinde fliesst?",
        "Que manque-t-il encore pour que le canton verse l'argent à une commune ?",
        "Che cosa manca ancora perché il Cantone versi il denaro a un Comune?",
        "What is still missing for the canton's money to flow to a municipality?",
    ),
    citations=(),
    inputs=("agreement", "year", "fulfilled"),
    parameters=(parameters.PAYMENT_NEEDS_AGREEMENTS, parameters.PAYMENT_NEEDS_BUDGETS),
    questions=(questions.PAYMENT_CONDITIONS,),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_steps,
)
