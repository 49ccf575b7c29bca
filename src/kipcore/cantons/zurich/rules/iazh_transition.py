"""The transition of 2020: 70 per cent from the flat rate, 30 from the case management office."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.kernels import iazh as kernel
from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.types.iazh_agreement import CaseLeader
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.steps import in_percent
from kipcore.types.citation import AIG, Citation
from kipcore.types.doors import a_date, exactly
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["iazh_transition"]

_YEAR: Final = 2020


def iazh_transition(
    cost: Chf,
    *,
    registered_on: date,
    on: date,
    leader: CaseLeader = CaseLeader.MUNICIPALITY,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what the case management office bears of a programme registered in 2020 (*Übergangsjahr 2020*).

    In the year of transition a place financed case by case was registered through the *Triagestelle*: 70 per
    cent of its actual cost came from the flat rate for integration. The rest, 30 per cent, falls to the
    office that leads the case, for such programmes until 31 July 2021 at the latest; it may not be charged
    to the ceiling. No source says how to round: the part of the flat rate is rounded down to the Rappen,
    and the office bears what is left, so that no Rappen is lost or paid twice.

    Laws: the two parts add up to the cost; the office bears at least its share, and less than a Rappen more;
    more cost never lowers either part.

    Args:
        cost: the actual cost of the offer, CHF.
        registered_on: the day in 2020 on which the place was registered through the *Triagestelle*.
        on: a day on which the offer was used, until 31 July 2021.
        leader: who leads the case.
        law: the law to apply.

    Returns:
        What the case management office bears, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative cost, a registration outside 2020 or after the use.
        OutsideRangeError: used after 31 July 2021: it is not paid under the transition.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> found = zurich.iazh_transition(
    ...     kip.Chf(3_000), registered_on=date(2020, 10, 5), on=date(2021, 3, 1))
    >>> found.value, found.figures["from_the_flat_rate"]
    (Chf('900.00'), Chf('2100.00'))
    """
    whole = an_amount("cost", cost)
    a_date("registered_on", registered_on)
    a_date("on", on)
    exactly("leader", leader, CaseLeader, "use a member such as CaseLeader.MUNICIPALITY")
    check_law(law)
    if registered_on.year != _YEAR:
        raise InvalidValueError(
            "registered_on",
            registered_on,
            f"a day in {_YEAR}",
            "since 2021 offers are charged to the ceiling: ask iazh_refund",
        )
    if on < registered_on:
        raise InvalidValueError("on", on, f"{registered_on} or later", "check both days")
    share = law.at(parameters.IAZH_TRANSITION_SHARE, on).value
    paid, borne = kernel.transition(whole, share.numerator, share.denominator)
    return Finding(IAZH_TRANSITION, law, (cost, registered_on, on, leader), (borne, paid))


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import iazh_transition as say

    cost, registered_on, on, leader = finding.facts
    borne, paid = (Chf.from_rappen(number) for number in finding.outcome)
    share = finding.law.at(parameters.IAZH_TRANSITION_SHARE, on)
    names = (("leader", leader), ("registered", registered_on), ("day", on))
    return (
        Step("borne_by_the_case_leader", say.BEARS if borne else say.BEARS_NOTHING, borne, names),
        Step("cost", say.COST if cost else say.COST_NOTHING, cost),
        Step("share", say.SHARE, share.value, (("share", in_percent(share.value)),), (share.source,)),
        Step("from_the_flat_rate", say.PAID if paid else say.PAID_NOTHING, paid, sources=(source.FAQ,)),
        Step("not_charged", say.NOT_CHARGED, sources=(source.FINANCING_2021,)),
    )


IAZH_TRANSITION: Final = Rule(
    function=iazh_transition,
    title=Text(
        "Was trägt die fallführende Stelle an einem 2020 angemeldeten Programm?",
        "Que supporte le poste responsable de la gestion de cas pour un programme inscrit en 2020 ?",
        "Che cosa assume il servizio incaricato della gestione individuale dei casi per un programma "
        "iscritto nel 2020?",
        "What does the case management office bear of a programme registered in 2020?",
    ),
    citations=(Citation(AIG, "58", "2"),),
    inputs=("cost", "registered_on", "on", "leader"),
    parameters=(parameters.IAZH_TRANSITION_SHARE,),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
)
