"""Until when claims can be raised: Art. 32 SuG."""

from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels.ops import SCALAR
from kipcore.law import parameters, provisions_settlement as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.types.citation import SUG, Citation
from kipcore.types.dates import day_key, day_of, shift
from kipcore.types.doors import a_date
from kipcore.types.text import Text

__all__ = ["claim_limitation", "reclaim_limitation"]


def claim_limitation(*, runs_from: date, law: Law = LAW) -> Finding[date]:
    """Find the last day on which a claim from a subsidy can be raised (*Verjährung von Forderungen*).

    Art. 32 para. 1 SuG: claims from financial assistance and compensation become time-barred after five
    years. From which day these run is not said, so it is a fact to state; for the Confederation's claim to
    repayment see `reclaim_limitation`. Holidays, standstill and interruption are not considered.

    Laws: the day lies after the one from which the period runs; a later beginning never brings it forward.

    Args:
        runs_from: day from which the period runs, such as the day on which the claim was due; not counted.
        law: the law to apply, as of that day.

    Returns:
        The last day.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: a day before 1 April 1991, or so late that the calendar ends.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> print(kip.claim_limitation(runs_from=date(2021, 6, 30)).value)
    2026-06-30
    """
    a_date("runs_from", runs_from)
    check_law(law)
    return Finding(
        CLAIM_LIMITATION, law, (runs_from,), (_last(law, parameters.LIMITATION_OF_CLAIMS, runs_from),)
    )


def _last(law: Law, parameter: Parameter[int], day: date) -> int:
    """Return the last day of a period that runs from a day, as a key."""
    return day_key(shift(day, years=law.at(parameter, day).value))


def _counted() -> tuple[Step, ...]:
    from kipcore.wording import interest as say

    return (Step("counted", say.COUNTED, sources=(law_text.LAST_DAY_OF_LIMITATION,)),)


def _claim_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import interest as say

    runs_from = finding.facts[0]
    years = finding.law.at(parameters.LIMITATION_OF_CLAIMS, runs_from)
    return (
        Step("last_day", say.CLAIM_LAPSES, day_of(finding.outcome[0])),
        Step("years", say.CLAIM_YEARS, years.value, (("day", runs_from),), (years.source,)),
        *_counted(),
    )


CLAIM_LIMITATION: Final = Rule(
    function=claim_limitation,
    title=Text(
        "Bis wann kann eine Forderung geltend gemacht werden?",
        "Jusqu'à quand une créance peut-elle être invoquée ?",
        "Fino a quando può essere fatto valere un credito?",
        "Until when can a claim be raised?",
    ),
    citations=(Citation(SUG, "32", "1"),),
    inputs=("runs_from",),
    parameters=(parameters.LIMITATION_OF_CLAIMS,),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_claim_steps,
)


def reclaim_limitation(*, arose_on: date, known_on: date | None, law: Law = LAW) -> Finding[date]:
    """Find the last day on which the Confederation can ask for repayment (*Verjährung der Rückerstattung*).

    Art. 32 para. 2 SuG, since 1 January 2020: three years after the authority knew of the claim, in any case
    ten years after the claim arose. Each period is taken from the law of the day from which it runs. Criminal
    conduct (para. 4) makes it longer, which is not worked out here; holidays, standstill and interruption are
    not considered.

    Laws: never later than the period from the day on which the claim arose; knowledge never makes it later
    than no knowledge; later knowledge never brings it forward.

    Args:
        arose_on: day on which the claim arose; not counted.
        known_on: day on which the authority that granted the money or concluded the agreement knew of the
            claim; None if it does not.
        law: the law to apply.

    Returns:
        The last day; it lies before `known_on` if the claim was time-barred by then.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: knowledge of a claim before it arose.
        NotKnownError: a claim that arose before 2020: the wording of that time was not found.
        OutsideRangeError: a day so late that the calendar ends.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> print(kip.reclaim_limitation(arose_on=date(2024, 1, 1), known_on=date(2025, 3, 1)).value)
    2028-03-01
    >>> print(kip.reclaim_limitation(arose_on=date(2024, 1, 1), known_on=None).value)
    2034-01-01
    """
    a_date("arose_on", arose_on)
    if known_on is not None:
        a_date("known_on", known_on)
        if known_on < arose_on:
            raise InvalidValueError(
                "known_on", known_on, f"{arose_on} or later", "nobody knows of a claim before it arises"
            )
    check_law(law)
    last = _last(law, parameters.LIMITATION_OF_RECLAIM_AT_MOST, arose_on)
    if known_on is not None:
        last = SCALAR.least(last, _last(law, parameters.LIMITATION_OF_RECLAIM, known_on))
    return Finding(RECLAIM_LIMITATION, law, (arose_on, known_on), (last,))


def _reclaim_steps(finding: Finding[date]) -> tuple[Step, ...]:
    from kipcore.wording import interest as say

    arose_on, known_on = finding.facts
    law = finding.law
    knowledge = Step("after_knowledge", say.NOT_KNOWN_YET)
    if known_on is not None:
        years = law.at(parameters.LIMITATION_OF_RECLAIM, known_on)
        last = day_of(_last(law, parameters.LIMITATION_OF_RECLAIM, known_on))
        names = (("day", known_on), ("last", last))
        knowledge = Step("after_knowledge", say.AFTER_KNOWLEDGE, years.value, names, (years.source,))
    most = law.at(parameters.LIMITATION_OF_RECLAIM_AT_MOST, arose_on)
    at_most = day_of(_last(law, parameters.LIMITATION_OF_RECLAIM_AT_MOST, arose_on))
    names = (("day", arose_on), ("last", at_most))
    return (
        Step("last_day", say.RECLAIM_LAPSES, day_of(finding.outcome[0])),
        knowledge,
        Step("at_most", say.AT_MOST, most.value, names, (most.source,)),
        *_counted(),
        Step("criminal", say.CRIMINAL, sources=(law_text.SUG_32_4,)),
    )


RECLAIM_LIMITATION: Final = Rule(
    function=reclaim_limitation,
    title=Text(
        "Bis wann kann der Bund eine Rückerstattung verlangen?",
        "Jusqu'à quand la Confédération peut-elle demander un remboursement ?",
        "Fino a quando la Confederazione può chiedere una restituzione?",
        "Until when can the Confederation ask for repayment?",
    ),
    citations=(Citation(SUG, "32", "2"),),
    inputs=("arose_on", "known_on"),
    parameters=(parameters.LIMITATION_OF_RECLAIM, parameters.LIMITATION_OF_RECLAIM_AT_MOST),
    questions=(),
    value=lambda finding: day_of(finding.outcome[0]),
    steps=_reclaim_steps,
)
