"""The next step of a municipality with KOMPAKT: who leads it, who takes part, what it yields."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import cantonal, kompakt
from kipcore.cantons.zurich.types.kompakt import KompaktProcess, KompaktStep
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.doors import check_law
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, exactly
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_1
from kipcore.types.text import Text

__all__ = ["kompakt_next_step"]

_SOURCES: Final = {
    KompaktStep.PLANNING: (kompakt.KOMPAKT_PLANNING,),
    KompaktStep.MUNICIPAL_PROFILE: (kompakt.KOMPAKT,),
    KompaktStep.MEASURES: (kompakt.KOMPAKT,),
    KompaktStep.PROGRAMME: (kompakt.KOMPAKT_PROGRAMME, kompakt.KOMPAKT),
    KompaktStep.IMPLEMENTATION: (kompakt.KOMPAKT_IMPLEMENTATION,),
}
"""Which page of the canton describes a step."""


def kompakt_next_step(process: KompaktProcess, *, on: date, law: Law = LAW) -> Finding[KompaktStep]:
    """Find the next step of a municipality with KOMPAKT, who leads it and what it yields.

    KOMPAKT is a service of the Integration Office (*Fachstelle Integration*), free of charge, with which a
    municipality builds an integration programme of its own: planning, municipal profile, choice of measures,
    programme, implementation. The office leads until the programme is there, then the municipality does; in
    the implementation a public hearing is recommended, not required, and the round table meets twice a year.
    KOMPAKT was seen beside the service agreements of KIP 1; the canton's pages about it are undated, and
    later pages do not name it. What begins or lasts after 2017 is therefore not answered.

    Laws: the next step is the first that is not done; with each step done it is the one after, until the
    implementation, which stays; the lead changes once, at the end of the programme.

    Args:
        process: how far the municipality has come.
        on: the day on which the question is asked, not before the last step that is done.
        law: the law to apply.

    Returns:
        The next step; `figures` has lead, actors, result and price.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a day before the last step that is done.
        OutsideRangeError: begun before 2014.
        NotKnownError: a day after 2017, or begun after it.
        UndecidableError: a law under which the price changes between the beginning and that day.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> uster = zurich.KompaktProcess(
    ...     kip.Municipality(198, "Uster", kip.Canton.ZH), begun_on=date(2015, 1, 12),
    ...     done={zurich.KompaktStep.PLANNING: date(2015, 3, 2)})
    >>> found = zurich.kompakt_next_step(uster, on=date(2015, 4, 1))
    >>> found.value, found.figures["lead"]
    (<KompaktStep.MUNICIPAL_PROFILE: 'municipal profile'>, <KompaktActor.INTEGRATION_OFFICE: \
'integration office'>)
    """
    exactly("process", process, KompaktProcess, "give the KompaktProcess")
    a_date("on", on)
    check_law(law)
    if on < process.last_day:
        raise InvalidValueError(
            "on", on, f"{process.last_day} or later", "ask about a day on which all that is done has happened"
        )
    _price(process, on, law)  # refuses what could not be explained, here and below
    if process.next_step is KompaktStep.IMPLEMENTATION:
        law.at(parameters.KOMPAKT_ROUND_TABLES, on)
    return Finding(KOMPAKT_NEXT_STEP, law, (process, on), (process.next_step,))


def _price(process: KompaktProcess, on: date, law: Law) -> Cited[Chf]:
    """Return what the service costs; that it is known is also what shows that it is offered."""
    return law.throughout(parameters.KOMPAKT_PRICE, DateRange(process.begun_on, on))[0]


def _steps(finding: Finding[KompaktStep]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import kompakt as say

    process, on = finding.facts
    step: KompaktStep = finding.outcome[0]
    price = _price(process, on, finding.law)
    done = tuple(
        Step(f"done_{one.name.lower()}", say.DONE_ON, day, (("step", one),)) for one, day in process.done
    )
    return (
        Step("next_step", say.NEXT, step, (("name", process.municipality),), _SOURCES[step]),
        Step("lead", say.LEAD, step.lead, sources=(kompakt.KOMPAKT_IMPLEMENTATION,)),
        Step("actors", say.ACTORS, step.actors),
        Step("result", say.RESULT, step.result, steps=_about(finding)),
        Step("begun_on", say.BEGUN if done else say.NONE_DONE, process.begun_on, steps=done),
        Step("price", say.PRICE if price.value else say.FREE, price.value, sources=(price.source,)),
        Step("documented", say.DOCUMENTED, KIP_1.term, sources=(cantonal.KIP_PAGE_2014,)),
    )


def _about(finding: Finding[KompaktStep]) -> tuple[Step, ...]:
    """Return what else the page of a step says of it."""
    from kipcore.cantons.zurich.wording import kompakt as say

    step: KompaktStep = finding.outcome[0]
    if step is KompaktStep.PLANNING:
        return (Step("planning", say.PLANNING),)
    if step is KompaktStep.MUNICIPAL_PROFILE:
        return (Step("profile", say.PROFILE),)
    if step is KompaktStep.MEASURES:
        return (Step("catalogue", say.CATALOGUE),)
    if step is KompaktStep.PROGRAMME:
        return (
            Step("credit_request", say.CREDIT_REQUEST),
            Step("lead_passes", say.LEAD_PASSES, sources=(kompakt.KOMPAKT_IMPLEMENTATION,)),
        )
    tables = finding.law.at(parameters.KOMPAKT_ROUND_TABLES, finding.facts[1])
    return (
        Step("support", say.SUPPORT),
        Step("hearing", say.HEARING),
        Step("round_tables", say.ROUND_TABLES, tables.value, sources=(tables.source,)),
    )


KOMPAKT_NEXT_STEP: Final = Rule(
    function=kompakt_next_step,
    title=Text(
        "Welcher Schritt von KOMPAKT folgt für eine Gemeinde als nächster?",
        "Quelle est la prochaine étape de KOMPAKT pour une commune ?",
        "Qual è il prossimo passo di KOMPAKT per un Comune?",
        "Which step of KOMPAKT comes next for a municipality?",
    ),
    citations=(),
    inputs=("process", "on"),
    parameters=(parameters.KOMPAKT_PRICE, parameters.KOMPAKT_ROUND_TABLES),
    questions=(),
    value=lambda finding: finding.outcome[0],
    steps=_steps,
)
