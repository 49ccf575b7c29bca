"""The Canton of Bern: the duty of its municipalities to hold a first interview with those who arrive.

>>> from datetime import date
>>> from kipcore.cantons import bern
>>> bern.first_interview_duty(3, on=date(2024, 5, 1)).value
True
"""

from datetime import date
from typing import Any, Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.coverage.row import Provision
from kipcore.law.current import LAW as FEDERAL
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter, Timeline
from kipcore.rules.doors import check_law
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, an_int
from kipcore.types.places import Canton
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = ["COVERAGE", "FIRST_INTERVIEW_MONTHS", "LAW", "RULES", "first_interview_duty"]

_SPIEZ: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Gemeinde Spiez: Erstgespräche mit zugezogenen Ausländerinnen und Ausländern",
    url="https://freibadspiez.ch/de/verwaltung/dienstleistungen/359_erstgespr%C3%A4che-mit-zugezogenen-ausl%C3%A4nderinnen-und-ausl%C3%A4ndern",
    note="A municipality says what the law of the canton asks; the law itself was not read.",
)

FIRST_INTERVIEW_MONTHS: Final = Parameter(
    "be_first_interview_months",
    int,
    Text(
        "Längster Aufenthalt in der Schweiz, bei dem ein Erstgespräch Pflicht ist, in Monaten",
        "Plus long séjour en Suisse pour lequel un premier entretien est obligatoire, en mois",
        "Soggiorno più lungo in Svizzera per cui un primo colloquio è obbligatorio, in mesi",
        "Longest stay in Switzerland for which a first interview is a duty, in months",
    ),
    least=0,
)
"""The longest stay in Switzerland with which a first interview is a duty, months."""

LAW: Final = FEDERAL.extended(
    "Bern 2026.1",
    timelines=(Timeline(FIRST_INTERVIEW_MONTHS, (Cited(12, DateRange(date(2015, 1, 1), None), _SPIEZ),)),),
)
"""The federal law with the parameter of the Canton of Bern."""


def first_interview_duty(months: int, *, on: date, law: Law = LAW) -> Finding[bool]:
    """Find whether a municipality must hold a first interview (*Erstgespräch*) with a person who arrives.

    A duty by law and not by agreement, since 1 January 2015, for arrivals from abroad whose stay in
    Switzerland is not over twelve months (notice of a municipality). There is no rate behind it: the pattern
    of a communal duty without money.

    Laws: twelve months are still within it, thirteen are not; a longer stay never brings the duty back.

    Args:
        months: months that a person who came from abroad has stayed in Switzerland, 0 to 1200; a month begun
            counts in full, so that a day over twelve months is 13.
        on: the day of arrival in the municipality.
        law: the law to apply.

    Returns:
        Whether the municipality must hold the interview.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: months out of bounds.
        OutsideRangeError: a day before 2015: what held then was not seen.

    >>> from datetime import date
    >>> from kipcore.cantons import bern
    >>> bern.first_interview_duty(13, on=date(2024, 5, 1)).value
    False
    """
    check_law(law)
    an_int("months", months, 0, 1200)
    a_date("on", on)
    duty = months <= law.at(FIRST_INTERVIEW_MONTHS, on).value
    return Finding(FIRST_INTERVIEW_DUTY, law, (months, on), (int(duty),))


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.cantons.shared.wording import agreements as say

    months, on = finding.facts
    most = finding.law.at(FIRST_INTERVIEW_MONTHS, on)
    return (
        Step(
            "first_interview",
            say.INTERVIEW if finding.value else say.NO_INTERVIEW,
            finding.value,
            (("canton", Canton.BE),),
        ),
        Step("arrival", say.ARRIVAL, months, (("months", months),)),
        Step("most_months", say.MOST_MONTHS, most.value, sources=(most.source,)),
        Step("by_law", say.BY_LAW),
    )


FIRST_INTERVIEW_DUTY: Final = Rule(
    function=first_interview_duty,
    title=Text(
        "Muss die Gemeinde ein Erstgespräch führen?",
        "La commune doit-elle mener un premier entretien ?",
        "Il Comune deve condurre un primo colloquio?",
        "Must the municipality hold a first interview?",
    ),
    citations=(),
    inputs=("months", "on"),
    parameters=(FIRST_INTERVIEW_MONTHS,),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)

RULES: Final[tuple[Rule[Any], ...]] = (FIRST_INTERVIEW_DUTY,)
"""Every rule of the Canton of Bern."""

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "BE-7.01",
        "Since 2015: a first interview with arrivals from abroad, a duty by law",
        by=("first_interview_duty", "FIRST_INTERVIEW_MONTHS"),
    ),
    Provision(
        "BE-7.02", "KIP 2bis: vouchers for childcare", left_out="a measure for families, no rule of the money"
    ),
    Provision(
        "BE-7.03",
        "Social costs are pooled and split between canton and municipalities",
        left_out="recalled only; whether money of the programme runs through it was not seen",
    ),
)
"""The rows of the fact sheets about the canton."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
