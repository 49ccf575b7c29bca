"""How the refund of a year is explained: what it is made of, who bears the rest, what was refused."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.data.iazh import IAZH_ORDER_OF_PAYERS
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.rules._iazh import agreement_in, asked, question_steps, refusal_source
from kipcore.cantons.zurich.types.iazh import IazhGroup, IazhOffer, IazhRefusal
from kipcore.cantons.zurich.types.iazh_cost import IazhCost
from kipcore.findings.finding import Finding, Step
from kipcore.law.law import Law
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.money import Chf

if TYPE_CHECKING:
    from kipcore.law.question import Question

__all__ = ["is_mixed", "refund_steps"]

_NEW_PAGE: Final = 2024
_ASYLUM_WELFARE: Final = frozenset({IazhGroup.TEMPORARILY_ADMITTED, IazhGroup.PROTECTED})


def is_mixed(groups: Iterable[IazhGroup]) -> bool:
    """Return whether refugees and others lie under one ceiling, so that it matters whose cost fills it."""
    found = set(groups)
    return IazhGroup.REFUGEES in found and len(found) > 1


def refund_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    """Return the steps of the explanation of a refund."""
    from kipcore.cantons.zurich.wording import iazh_refund as say

    municipality, year, costs, _ = finding.facts
    refund, within, _, _, total, most = (Chf.from_rappen(number) for number in finding.outcome[:6])
    agreement = agreement_in(year)
    payers = tuple(payer for payer, _ in IAZH_ORDER_OF_PAYERS)
    return (
        Step(
            "refund",
            say.REFUND if refund else say.REFUND_NOTHING,
            refund,
            (("name", municipality), ("year", year)),
            (source.ACCREDITATION, source.FINANCING_2021 if year < _NEW_PAGE else source.FINANCING_2024),
        ),
        Step(
            "chargeable",
            say.CHARGEABLE if total else say.CHARGEABLE_NOTHING,
            total,
            steps=_about_costs(costs, finding.law, finding.outcome[8]),
        ),
        _refused(finding),
        Step("ceiling", say.CEILING if most else say.CEILING_NOTHING, most, (("year", year),)),
        Step("within_the_ceiling", say.WITHIN if within else say.WITHIN_NOTHING, within),
        _beyond(finding),
        _above(finding),
        Step("binding", say.BINDING, names=(("limits", finding.bindings),)),
        Step("paid_in", say.PAID_IN, year + 1, sources=(source.ACCREDITATION, source.REPORTING)),
        Step(
            "order_of_payers",
            say.ORDER,
            payers,
            sources=tuple(dict.fromkeys(one for _, sources in IAZH_ORDER_OF_PAYERS for one in sources)),
        ),
        Step("agreement", say.AGREEMENT, agreement.title, sources=agreement.sources),
    )


def _about_costs(
    costs: tuple[IazhCost, ...], law: Law, refused: tuple[tuple[IazhRefusal, ...], ...]
) -> tuple[Step, ...]:
    """Return what rests on a reading, and that status S is paid by another contribution."""
    from kipcore.cantons.zurich.wording import iazh_refund as say

    found: dict[Question, None] = {}
    for cost in costs:
        if not cost.registered_in_2020:
            found.update(dict.fromkeys(asked(cost.offer, cost.status, cost.card, cost.on, law)))
    status_s = any(
        cost.group is IazhGroup.PROTECTED and not reasons
        for cost, reasons in zip(costs, refused, strict=True)
    )
    note = (Step("status_s", say.STATUS_S, sources=(source.EGOVPARTNER,)),) if status_s else ()
    return (*question_steps(tuple(found), law), *note)


def _refused(finding: Finding[Chf]) -> Step:
    from kipcore.cantons.zurich.wording import iazh_refund as say

    costs, refused = finding.facts[2], finding.outcome[8]
    below: list[Step] = []
    for number, (cost, reasons) in enumerate(zip(costs, refused, strict=True), start=1):
        if reasons:
            sources = tuple(dict.fromkeys(refusal_source(reason, cost.on, finding.law) for reason in reasons))
            names = (("offer", cost.offer), ("status", cost.status), ("reasons", reasons))
            text = say.REFUSED_ONE if cost.amount else say.REFUSED_ONE_NOTHING
            below.append(Step(f"refused_{number}", text, cost.amount, names, sources))
    total = Chf.from_rappen(sum(step.value.rappen for step in below))
    text = say.REFUSED if total else say.REFUSED_NO_AMOUNT if below else say.REFUSED_NOTHING
    return Step("refused", text if costs else say.NOTHING_REPORTED, total, steps=tuple(below))


def _beyond(finding: Finding[Chf]) -> Step:
    """Return the step about education of the young, which is paid beyond a ceiling that is used up."""
    from kipcore.cantons.zurich.wording import iazh_refund as say

    _, year, costs, _ = finding.facts
    law, refused = finding.law, finding.outcome[8]
    beyond, total, most, rest = (finding.outcome[index] for index in (2, 4, 5, 6))
    last = date(year, 12, 31)
    cited = known(law, parameters.IAZH_EDUCATION_BEYOND_CEILING, last)
    below: list[Step] = []
    age = known(law, parameters.IAZH_EDUCATION_AGE, last)
    if cited is not None and cited.value and age is not None:
        below.append(Step("education", say.EDUCATION, names=(("age", age.value),), sources=(cited.source,)))
        if 0 < rest < total:
            below.append(question_step(questions.IAZH_EDUCATION_ORDER, law))
        if total > most and any(
            cost.offer is IazhOffer.EDUCATION and cost.amount and not reasons and cost.age == age.value
            for cost, reasons in zip(costs, refused, strict=True)
        ):
            below.append(question_step(questions.IAZH_AGE_25, law))
    text = say.BEYOND if beyond else say.BEYOND_NOTHING
    return Step("beyond_the_ceiling", text, Chf.from_rappen(beyond), steps=tuple(below))


def _above(finding: Finding[Chf]) -> Step:
    """Return the step about what lies above the ceiling, and who bears it."""
    from kipcore.cantons.zurich.wording import iazh_refund as say

    excess = Chf.from_rappen(finding.outcome[3])
    shares: tuple[tuple[IazhGroup, bool, int], ...] = finding.outcome[7]
    if not shares:
        return Step("excess", say.EXCESS_NOTHING, excess)
    reimbursed = sum(share for _, by_canton, share in shares if by_canton)
    unknown = sum(share for group, _, share in shares if group is IazhGroup.ASYLUM_SEEKERS)
    borne = finding.outcome[3] - reimbursed - unknown
    asylum_welfare = any(group in _ASYLUM_WELFARE for group, _, _ in shares)
    steps = [
        Step(
            "excess_reimbursed",
            say.REIMBURSED if reimbursed else say.REIMBURSED_NOTHING,
            Chf.from_rappen(reimbursed),
            sources=(source.SHG_44, source.SHV_34, source.HANDBOOK_REIMBURSEMENT),
        ),
    ]
    if borne or not unknown:  # who bears the part that is not known may be the municipality
        steps.append(
            Step(
                "excess_of_the_municipality",
                say.BORNE if borne else say.BORNE_NOTHING,
                Chf.from_rappen(borne),
                sources=(source.MUNICIPALITY_BEARS, source.HANDBOOK_REIMBURSEMENT)
                if asylum_welfare
                else (source.SHG_44,),
            )
        )
    if unknown:
        steps.append(
            Step(
                "excess_of_asylum_seekers",
                say.UNKNOWN,
                Chf.from_rappen(unknown),
                sources=(source.HANDBOOK_REIMBURSEMENT,),
            )
        )
    mixed = is_mixed([group for group, _, _ in shares])
    return Step(
        "excess",
        say.EXCESS,
        excess,
        steps=(*steps, *question_steps((questions.IAZH_EXCESS_SPLIT,) if mixed else (), finding.law)),
    )
