"""Steps that several rules about the contribution of the canton share."""

from typing import Any

from kipcore.cantons.zurich.law import questions
from kipcore.cantons.zurich.law.sources import press
from kipcore.cantons.zurich.rules._shared import question_step
from kipcore.cantons.zurich.types.service import MunicipalServiceAgreement
from kipcore.findings.finding import Step
from kipcore.law.law import Law
from kipcore.types.money import Chf

__all__ = ["ceiling_step", "recognised_steps"]


def ceiling_step(agreement: MunicipalServiceAgreement, year: int, ceiling: Chf) -> Step:
    """Return the step that names the cost ceiling of a year."""
    from kipcore.cantons.zurich.wording import contribution as say

    sources = () if agreement.source is None else (agreement.source,)
    return Step(
        "ceiling", say.CEILING if ceiling else say.CEILING_NOTHING, ceiling, (("year", year),), sources
    )


def recognised_steps(recognised: Any, law: Law) -> tuple[Step, ...]:
    """Return the step about recognised own services with its open question, if there are any."""
    from kipcore.cantons.zurich.wording import contribution as say

    if not recognised:
        return ()
    asked = question_step(questions.RECOGNISED_SERVICES, law)
    return (Step("recognised", say.RECOGNISED, recognised, (), (press.SCHLIEREN_KIP_1,), steps=(asked,)),)
