"""What the rules about the canton's contribution share: the rate of a year, ceiling and own services."""

from fractions import Fraction
from typing import Any

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.sources import press
from kipcore.cantons.zurich.types.service import MunicipalityClass, MunicipalServiceAgreement
from kipcore.errors import NotKnownError
from kipcore.findings.finding import Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.lookups import in_year
from kipcore.rules.steps import question_step
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1

__all__ = [
    "ceiling_step",
    "cited_rate",
    "rate_of",
    "rate_questions",
    "recognised_steps",
    "services_are_cost",
]


class _Rates(dict[tuple[int, MunicipalityClass | None], Cited[Fraction]]):
    """The rates of a law by year and class of municipality, each looked up once."""

    __slots__ = ("law",)

    def __init__(self, law: Law) -> None:
        super().__init__()
        self.law = law

    def __missing__(self, key: tuple[int, MunicipalityClass | None]) -> Cited[Fraction]:
        return self.setdefault(key, _rate(*key, self.law))


def cited_rate(agreement: MunicipalServiceAgreement, year: int, law: Law) -> Cited[Fraction]:
    """Return the rate of a year of the agreement for the class of the municipality, with its source."""
    return rate_of(year, agreement.municipality_class, law)


def rate_of(year: int, kind: MunicipalityClass | None, law: Law) -> Cited[Fraction]:
    """Return the rate of a year for a class of municipalities, with its source."""
    rates: _Rates = law.resolved[_Rates]
    return rates[year, kind]


def _rate(year: int, kind: MunicipalityClass | None, law: Law) -> Cited[Fraction]:
    if year in KIP_1.term.years and law.reading(questions.MUNICIPAL_SHARE_KIP_1).name == "equal shares":
        return in_year(law, parameters.RATE_AT_PARITY, year)
    core, other = parameters.RATE_CORE, parameters.RATE_NON_CORE
    if kind is MunicipalityClass.CORE:
        return in_year(law, core, year)
    if kind is MunicipalityClass.NON_CORE:
        return in_year(law, other, year)
    found = in_year(law, core, year)
    try:
        same = in_year(law, other, year).value == found.value
    except NotKnownError:
        same = False
    if not same:
        raise NotKnownError(
            "municipality_class",
            None,
            "CORE or NON_CORE: the rate hangs on it",
            "give municipality_class=... in the MunicipalServiceAgreement",
        )
    return found


def rate_questions(agreement: MunicipalServiceAgreement, law: Law) -> tuple[Step, ...]:
    """Return the open question on which the rate rests, if it rests on one."""
    asked = question_step(questions.MUNICIPAL_SHARE_KIP_1, law)
    return (asked,) if agreement.period == KIP_1 else ()


def services_are_cost(law: Law) -> bool:
    """Return whether recognised own services count as cost, besides as the municipality's share."""
    found: bool = law.resolved[_services_are_cost]
    return found


def _services_are_cost(law: Law) -> bool:
    return law.reading(questions.RECOGNISED_SERVICES).name == "as cost and share"


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
