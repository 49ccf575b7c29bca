"""What the rules of Zurich share: the rate of a year, and how questions and sources are told."""

from fractions import Fraction
from typing import Any

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.types.service import MunicipalityClass, MunicipalServiceAgreement
from kipcore.errors import NotKnownError
from kipcore.findings.finding import Step
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Cited
from kipcore.types.dates import DateRange
from kipcore.types.doors import at_least_zero, exactly
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1

__all__ = [
    "an_amount",
    "check_law",
    "cited_rate",
    "percent",
    "question_step",
    "rate_questions",
    "services_are_cost",
]


def check_law(law: object) -> None:
    """Refuse what is not a Law."""
    exactly("law", law, Law, "leave it out, or derive one from zurich.LAW")


def an_amount(name: str, value: Any) -> int:
    """Return an amount that is not negative, in Rappen."""
    exactly(name, value, Chf, "wrap the amount in Chf(...)")
    at_least_zero(name, value)
    rappen: int = value.rappen
    return rappen


def question_step(question: Question, law: Law) -> Step:
    """Return the step that names an open question and the reading chosen."""
    return Step(question.key, question.text, question=(question, law.reading(question)))


def percent(share: Fraction) -> str:
    """Return a share in per cent, exact: 45, or 100/3."""
    return str(share * 100)


class _Rates(dict[tuple[int, MunicipalityClass | None, bool], Cited[Fraction]]):
    """The rates of a law by year, class of municipality, and whether it is of KIP 1: each looked up once."""

    __slots__ = ("law",)

    def __init__(self, law: Law) -> None:
        super().__init__()
        self.law = law

    def __missing__(self, key: tuple[int, MunicipalityClass | None, bool]) -> Cited[Fraction]:
        return self.setdefault(key, _rate(*key, self.law))


def cited_rate(agreement: MunicipalServiceAgreement, year: int, law: Law) -> Cited[Fraction]:
    """Return the canton's rate of a year for the class of the municipality, with its source."""
    agreement.check_year(year)
    rates: _Rates = law.resolved[_Rates]
    return rates[year, agreement.municipality_class, agreement.period == KIP_1]


def _rate(year: int, kind: MunicipalityClass | None, in_kip_1: bool, law: Law) -> Cited[Fraction]:  # noqa: FBT001
    during = DateRange.of_years(year)
    if in_kip_1 and law.reading(questions.MUNICIPAL_SHARE_KIP_1).name == "equal shares":
        return law.throughout(parameters.RATE_AT_PARITY, during)[0]
    core, other = parameters.RATE_CORE, parameters.RATE_NON_CORE
    if kind is MunicipalityClass.CORE:
        return law.throughout(core, during)[0]
    if kind is MunicipalityClass.NON_CORE:
        return law.throughout(other, during)[0]
    found = law.throughout(core, during)[0]
    try:
        same = law.throughout(other, during)[0].value == found.value
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
