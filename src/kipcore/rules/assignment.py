"""By when a person with special integration needs is assigned to measures: programme goal, Art. 55a AIG."""

from datetime import date
from typing import Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_persons as on_persons
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import day_key, day_of, shift
from kipcore.types.doors import a_date
from kipcore.types.text import Text

__all__ = ["assignment_deadline"]

_ACT_SINCE: Final = date(2019, 1, 1)


def assignment_deadline(arrived_on: date, *, law: Law = LAW) -> Finding[date]:
    """Find by when a person with special integration needs is to be assigned to suitable measures.

    Art. 55a AIG asks for measures as early as possible (*so früh wie möglich*). For 2018 to 2021 SEM's
    target grid adds the outermost limit: after one year at the latest (*spätestens nach einem Jahr*). For
    other years no such limit was read. Whether a person has special integration needs (*besonderer
    Integrationsbedarf*) is assumed here, not examined.

    Laws: later arrival, never an earlier last day; the last day is the same day of the calendar one year
    later, 28 February for 29 February.

    Args:
        arrived_on: day of the arrival; its year decides which programme applies.
        law: the law to apply.

    Returns:
        The last day, included.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: an arrival before 2018 or after 2021.
        OutsideRangeError: under another law, a last day after the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.assignment_deadline(date(2020, 2, 29)).value
    datetime.date(2021, 2, 28)
    """
    a_date("arrived_on", arrived_on)
    check_law(law)
    years = law.at(parameters.ASSIGNMENT_YEARS, arrived_on).value
    last = shift(arrived_on, years=years)
    return Finding(ASSIGNMENT_DEADLINE, law, (arrived_on,), (day_key(last),))


def _steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import assignment as say

    arrived_on = finding.facts[0]
    years = finding.law.at(parameters.ASSIGNMENT_YEARS, arrived_on)
    act = (on_persons.AIG_55A,) if finding.value >= _ACT_SINCE else ()
    return (
        Step("last_day", say.LAST_DAY, finding.value, (("arrived", arrived_on),)),
        Step("assignment_years", say.YEARS, years.value, sources=(years.source,)),
        Step("early", say.EARLY, sources=(*act, years.source)),
        Step("from_arrival", say.FROM_ARRIVAL, sources=(on_persons.YEAR_FROM_ARRIVAL,)),
    )


ASSIGNMENT_DEADLINE: Final = Rule(
    function=assignment_deadline,
    title=Text(
        "Bis wann ist eine Person mit besonderem Integrationsbedarf Massnahmen zuzuweisen?",
        "D'ici quand faut-il orienter vers des mesures une personne ayant des besoins d'intégration "
        "particuliers ?",
        "Entro quando va assegnata a misure una persona con un bisogno d'integrazione particolare?",
        "By when is a person with special integration needs to be assigned to measures?",
    ),
    citations=(Citation(AIG, "55a"), Citation(VINTA, "8", "2")),
    inputs=("arrived_on",),
    parameters=(parameters.ASSIGNMENT_YEARS,),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_steps,
)
