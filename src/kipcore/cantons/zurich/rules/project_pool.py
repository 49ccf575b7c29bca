"""Money for direct support of projects in a year, and the days of the calls before KIP 3."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import grants
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.doors import an_amount, check_law, each_of
from kipcore.rules.lookups import in_year
from kipcore.types.dates import day_key, day_of
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["project_call_deadline", "project_pool_left"]


def project_pool_left(year: int, *, granted: Iterable[Chf], law: Law = LAW) -> Finding[Chf]:
    """Find what is left of a year's money for direct support of projects (*Projektförderung*).

    The pool is 200 000 francs a year in 2018 and 2019, 250 000 in 2020 and 2021, 200 000 in 2022 and 2023,
    and up to 300 000 in 2024 to 2027. How it is shared among applications is not published, so that nothing
    is shared out here; nor in which year a grant for a longer project counts: give what falls in the year.
    If more was granted than there is, nothing is left, and the explanation says by how much.

    Laws: what is left and what was granted make up the pool, less what exceeds it; never negative, never
    above the pool; another grant never leaves more; the order of grants does not matter.

    Args:
        year: the calendar year.
        granted: the amounts granted that fall in the year, CHF; an empty list if none.
        law: the law to apply.

    Returns:
        What is left of the pool, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount, grants beyond 10**12 francs together.
        OutsideRangeError: a year before 2018 or after 2027.
        UndecidableError: under a law with a pool that changes within the year.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> found = zurich.project_pool_left(2025, granted=[kip.Chf(50_000), kip.Chf(4_000)])
    >>> found.value, found.figures["pool"]
    (Chf('246000.00'), Chf('300000.00'))
    """
    check_law(law)
    kept = _amounts(granted)
    pool = _pool(year, law).value.rappen
    spent = sum(amount.rappen for amount in kept)
    Chf.from_rappen(spent)  # refuses what could not be explained
    return Finding(PROJECT_POOL_LEFT, law, (year, kept), (max(pool - spent, 0), max(spent - pool, 0)))


def _amounts(granted: Any) -> tuple[Chf, ...]:
    kept = each_of("granted", granted, Chf)
    for amount in kept:
        an_amount("granted", amount)
    return kept


def _pool(year: int, law: Law) -> Cited[Chf]:
    return in_year(law, parameters.PROJECT_POOL, year)


def _pool_steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import projects as say

    year, granted = finding.facts
    left, over = (Chf.from_rappen(number) for number in finding.outcome)
    pool = _pool(year, finding.law)
    spent = Chf.from_rappen(sum(amount.rappen for amount in granted))
    return (
        Step("left", say.LEFT if left else say.NOTHING_LEFT, left, (("year", year),)),
        Step("pool", say.POOL, pool.value, (("during", pool.during),), (pool.source,)),
        Step("granted", say.GRANTED if spent else say.NONE_GRANTED, spent),
        Step("over", say.OVER if over else say.NOT_OVER, over),
    )


PROJECT_POOL_LEFT: Final = Rule(
    function=project_pool_left,
    title=Text(
        "Was bleibt von den Mitteln eines Jahres für direkte Projektförderung?",
        "Que reste-t-il des moyens d'une année pour le soutien direct de projets ?",
        "Che cosa resta dei mezzi di un anno per il sostegno diretto di progetti?",
        "What is left of a year's money for direct support of projects?",
    ),
    citations=(),
    inputs=("year", "granted"),
    parameters=(parameters.PROJECT_POOL,),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_pool_steps,
)


def project_call_deadline(year: int, *, law: Law = LAW) -> Finding[date]:
    """Find by when applications were due under the call for projects of a year (*Ausschreibung*).

    Before KIP 3 the canton called for projects of two years at a time, each call with one day: 30 September
    2018 for 2018 and 2019, 11 October 2019 for 2020 and 2021. That of 2022 and 2023 was not found. Since 2024
    there are two days every year: ask `project_answer`.

    Laws: all years of a call have the same day; it is before the end of the last of them.

    Args:
        year: a calendar year in which the project runs.
        law: the law to apply.

    Returns:
        The last day on which an application was in time.

    Raises:
        WrongTypeError: a year that is not int.
        OutsideRangeError: a year before 2018 or after 2023.
        NotKnownError: 2022 or 2023.
        UndecidableError: under a law with a deadline or a pool that changes within the year.

    >>> from kipcore.cantons import zurich
    >>> print(zurich.project_call_deadline(2021).value)
    2019-10-11
    """
    check_law(law)
    _pool(year, law)  # refuses what could not be explained
    return Finding(PROJECT_CALL_DEADLINE, law, (year,), (day_key(_call(year, law).value),))


def _call(year: int, law: Law) -> Cited[date]:
    return in_year(law, parameters.PROJECT_CALL_DEADLINE, year)


def _call_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import projects as say

    (year,) = finding.facts
    call, pool = _call(year, finding.law), _pool(year, finding.law)
    return (
        Step("deadline", say.CALL_DEADLINE, day_of(finding.outcome[0]), (("year", year),), (call.source,)),
        Step("call", say.CALL, call.during),
        Step("pool", say.POOL, pool.value, (("during", pool.during),), (pool.source,)),
        Step("since_kip_3", say.SINCE_KIP_3, sources=(grants.PROJECTS_KIP_3,)),
    )


PROJECT_CALL_DEADLINE: Final = Rule(
    function=project_call_deadline,
    title=Text(
        "Bis wann waren Gesuche für die Projekte eines Jahres einzureichen?",
        "Jusqu'à quand les demandes pour les projets d'une année devaient-elles être déposées ?",
        "Entro quando andavano inoltrate le domande per i progetti di un anno?",
        "By when were applications due for projects of a year?",
    ),
    citations=(),
    inputs=("year",),
    parameters=(parameters.PROJECT_CALL_DEADLINE, parameters.PROJECT_POOL),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_call_steps,
)
