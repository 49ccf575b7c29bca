"""By when applications are due for the project money of two cities: Zürich and Winterthur."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import grants
from kipcore.cantons.zurich.rules._yearly import next_day
from kipcore.cantons.zurich.types.yearly_day import YearlyDay
from kipcore.errors import OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.lookups import in_year
from kipcore.rules.steps import question_step
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.doors import a_date
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["winterthur_deadline", "zurich_credit_deadline"]


def zurich_credit_deadline(on: date, *, requested: Chf, law: Law = LAW) -> Finding[date]:
    """Find the next deadline of the City of Zurich's own integration credit (*Integrationskredit*).

    It is the city's own money, not the programme's, though it asks for the logo of the KIP. On more than
    5 000 francs the city decides twice a year; such requests are due by 31 March, and by 30 September (former
    page) or 31 October (new page). Since when the second holds is not known, so that it is an open question.
    Smaller requests have no deadline: they can be filed at any time.

    Laws: never before the day asked; never more than a year away; asked on a deadline, it is that day; asked
    later, never earlier.

    Args:
        on: the day from which the next deadline is wanted.
        requested: what is applied for, CHF.
        law: the law to apply.

    Returns:
        The next deadline, the day itself included.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: an amount of 5 000 francs or less; a day before 2014, or after the last deadline of
            the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> found = zurich.zurich_credit_deadline(date(2025, 4, 1), requested=kip.Chf(8_000))
    >>> old = zurich.LAW.with_reading(zurich.questions.ZURICH_CREDIT_PAGE, "old page")
    >>> print(found.value, found.under(old).value)
    2025-10-31 2025-09-30
    """
    a_date("on", on)
    an_amount("requested", requested)
    check_law(law)
    above = law.at(parameters.ZURICH_CREDIT_TWICE_A_YEAR_ABOVE, on).value
    if requested <= above:
        raise OutsideRangeError(
            "requested",
            requested,
            f"more than {above}",
            "file at any time: smaller requests have no deadline",
        )
    day, _ = next_day(_of_the_credit(law), on, law)
    return Finding(ZURICH_CREDIT_DEADLINE, law, (on, requested), (day_key(day),))


def _of_the_credit(law: Law) -> tuple[Parameter[YearlyDay], Parameter[YearlyDay]]:
    new = law.reading(questions.ZURICH_CREDIT_PAGE).name == "new page"
    second = parameters.ZURICH_CREDIT_SECOND_DEADLINE if new else parameters.ZURICH_CREDIT_SECOND_DEADLINE_OLD
    return parameters.ZURICH_CREDIT_FIRST_DEADLINE, second


def _credit_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import city_projects as say

    on, requested = finding.facts
    law = finding.law
    day, cited = next_day(_of_the_credit(law), on, law)
    above = law.at(parameters.ZURICH_CREDIT_TWICE_A_YEAR_ABOVE, on)
    asked = question_step(questions.ZURICH_CREDIT_PAGE, law)
    return (
        Step("deadline", say.ZURICH_DEADLINE, day, (("day", on),), (cited.source,)),
        Step("requested", say.REQUESTED, requested),
        Step("above", say.TWICE_A_YEAR, above.value, sources=(above.source,), steps=(asked,)),
        Step("own_money", say.OWN_MONEY, sources=(grants.ZURICH_CREDIT_NEW,)),
    )


ZURICH_CREDIT_DEADLINE: Final = Rule(
    function=zurich_credit_deadline,
    title=Text(
        "Wann ist der nächste Termin für den Integrationskredit der Stadt Zürich?",
        "Quel est le prochain délai pour le crédit d'intégration de la Ville de Zurich ?",
        "Qual è il prossimo termine per il credito d'integrazione della Città di Zurigo?",
        "When is the next deadline for the integration credit of the City of Zurich?",
    ),
    citations=(),
    inputs=("on", "requested"),
    parameters=(
        parameters.ZURICH_CREDIT_FIRST_DEADLINE,
        parameters.ZURICH_CREDIT_SECOND_DEADLINE,
        parameters.ZURICH_CREDIT_SECOND_DEADLINE_OLD,
        parameters.ZURICH_CREDIT_TWICE_A_YEAR_ABOVE,
    ),
    questions=(questions.ZURICH_CREDIT_PAGE,),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_credit_steps,
)


def winterthur_deadline(year: int, *, law: Law = LAW) -> Finding[date]:
    """Find by when an application is due for a project of a year in Winterthur (*Projektförderung*).

    A city credit and federal money through the service agreement together. Under KIP 2 applications are due
    by 30 November of the year before, for one calendar year.

    Laws: always in the year before the project, and so before its first day.

    Args:
        year: the calendar year of the project.
        law: the law to apply.

    Returns:
        The last day on which an application is in time.

    Raises:
        WrongTypeError: a year that is not int.
        OutsideRangeError: a year before 2018.
        NotKnownError: a year after 2021.
        UndecidableError: under a law with a deadline that changes within the year.

    >>> from kipcore.cantons import zurich
    >>> print(zurich.winterthur_deadline(2020).value)
    2019-11-30
    """
    check_law(law)
    day = _of_winterthur(year, law).value.in_year(year - 1)
    return Finding(WINTERTHUR_DEADLINE, law, (year,), (day_key(day),))


def _of_winterthur(year: int, law: Law) -> Cited[YearlyDay]:
    return in_year(law, parameters.WINTERTHUR_DEADLINE, year)


def _winterthur_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import city_projects as say

    (year,) = finding.facts
    cited = _of_winterthur(year, finding.law)
    return (
        Step(
            "deadline",
            say.WINTERTHUR_DEADLINE,
            day_of(finding.outcome[0]),
            (("year", year),),
            (cited.source,),
        ),
        Step("year", say.ONE_YEAR, DateRange.of_years(year), sources=(cited.source,)),
        Step("known", say.KNOWN, cited.during, sources=(cited.source,)),
        Step("two_purses", say.TWO_PURSES, sources=(grants.WINTERTHUR_PROJECTS,)),
    )


WINTERTHUR_DEADLINE: Final = Rule(
    function=winterthur_deadline,
    title=Text(
        "Bis wann ist ein Gesuch für ein Projekt in Winterthur einzureichen?",
        "Jusqu'à quand une demande pour un projet à Winterthour doit-elle être déposée ?",
        "Entro quando va inoltrata una domanda per un progetto a Winterthur?",
        "By when is an application due for a project in Winterthur?",
    ),
    citations=(),
    inputs=("year",),
    parameters=(parameters.WINTERTHUR_DEADLINE,),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_winterthur_steps,
)
