"""What the canton refunds a municipality for the offers of a year, and who bears what lies above (IAZH)."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from kipcore.cantons.zurich.kernels import iazh as kernel
from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.acts import SHG, SHV
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.rules._iazh import READ_BY_REFUSALS, agreement_in, refusals
from kipcore.cantons.zurich.rules._iazh_refund import is_mixed, refund_steps
from kipcore.cantons.zurich.types.ceiling import IazhCeiling
from kipcore.cantons.zurich.types.iazh import IazhGroup, IazhOffer, IazhRefusal
from kipcore.cantons.zurich.types.iazh_cost import IazhCost
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.errors import InvalidValueError, NotKnownError
from kipcore.findings.finding import Finding, Rule
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law, each_of
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import exactly
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.text import Text

__all__ = ["iazh_refund"]

_GROUPS: Final = tuple(IazhGroup)


def iazh_refund(
    municipality: Municipality,
    *,
    year: int,
    costs: Iterable[IazhCost],
    ceiling: Chf | IazhCeiling,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find what the canton refunds a municipality for the offers of a year (*Rückerstattung IAZH*).

    The actual cost of accredited offers that may be charged (`iazh_chargeable`), at most the ceiling
    (*Kostendach*), without a rate. The report of the municipality is the condition; the canton pays in the
    year after. For 2024 and 2025 it also pays, beyond a ceiling that is used up, all cost of education for
    young people up to 25.

    What lies above is borne by others. For refugees the canton reimburses social assistance (*Kostenersatz*,
    § 44 para. 1 SHG), as long as they have not lived ten years in the canton without interruption and the
    home state need not pay; the Integration Office checks first, then the Cantonal Social Welfare Office
    settles it in the simplified procedure of § 34 para. 4 SHV. For temporarily admitted persons and status S,
    who get asylum welfare, it stays with the municipality: that is inferred. For asylum seekers the handbook
    speaks of rules of their own, which were not seen: that part is shown apart.

    Whether costs for persons with status S, which another federal contribution pays, draw on a ceiling of
    their own is not known: give costs with the ceiling on which they draw, and ask twice if there are two.

    Laws: never more than the cost that may be charged; never more than the ceiling unless education of the
    young lies beyond it; refund, what lies above and what is refused add up to the costs, to the Rappen; a
    higher ceiling or more cost never lowers it; the order of the costs plays no part.

    Args:
        municipality: a municipality of the Canton of Zurich.
        year: the year in which the offers were used, 2021 to 2027.
        costs: what the municipality paid for them, one `IazhCost` for each kind of case.
        ceiling: the ceiling that the canton has told the municipality for the year (`iazh_ceilings`).
        law: the law to apply.

    Returns:
        The refund, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a municipality of another canton, a day in another year, a negative ceiling, costs
            beyond 10**12 francs together.
        OutsideRangeError: a year without an agreement, a programme of the transition used too late.
        NotKnownError: no ceiling for the year; a card that is not stated, status S before April 2022; where
            something lies above the ceiling: an age in education, how long refugees have lived in the canton,
            what is paid beyond the ceiling after 2025.
        UndecidableError: a status that the pages of the canton do not name.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> course = zurich.IazhCost(
    ...     offer=zurich.IazhOffer.LANGUAGE, status=kip.Status.TEMPORARILY_ADMITTED_PERSON,
    ...     amount=kip.Chf(70_000), on=date(2024, 3, 1), accredited=True)
    >>> school = zurich.IazhCost(
    ...     offer=zurich.IazhOffer.EDUCATION, status=kip.Status.TEMPORARILY_ADMITTED_PERSON,
    ...     amount=kip.Chf(50_000), on=date(2024, 8, 1), accredited=True, age=19)
    >>> found = zurich.iazh_refund(
    ...     kip.Municipality(198, "Uster", kip.Canton.ZH), year=2024, costs=[course, school],
    ...     ceiling=kip.Chf(100_000))
    >>> found.value, found.figures["beyond_the_ceiling"]
    (Chf('120000.00'), Chf('20000.00'))
    """
    a_municipality(municipality, Canton.ZH)
    agreement_in(year)
    kept = _costs(costs, year)
    most = _ceiling(ceiling, year)
    check_law(law)
    Chf.from_rappen(sum(cost.amount.rappen for cost in kept))  # refuses what could not be explained
    refused = tuple(_reasons(cost, law) for cost in kept)
    charged = [cost for cost, reasons in zip(kept, refused, strict=True) if not reasons]
    total = sum(cost.amount.rappen for cost in charged)
    is_young = [total > most and _is_young(cost, law) for cost in charged]
    others = [cost for cost, young in zip(charged, is_young, strict=True) if not young]
    rest = sum(cost.amount.rappen for cost in others)
    young = total - rest
    within, beyond, excess = kernel.fill(rest, young, most, _is_last(rest, young, law))
    shares = _excess(excess, others, law)
    outcome = (within + beyond, within, beyond, excess, total, most, rest, shares, refused)
    return Finding(IAZH_REFUND, law, (municipality, year, kept, ceiling), outcome)


def _is_last(rest: int, young: int, law: Law) -> bool:
    """Return whether education of the young fills the ceiling last; without both it plays no part."""
    if not rest or not young:
        return True
    return law.reading(questions.IAZH_EDUCATION_ORDER).name == "education last"


def _costs(given: Any, year: int) -> tuple[IazhCost, ...]:
    kept = each_of("costs", given, IazhCost)
    for cost in kept:
        if cost.on.year != year:
            raise InvalidValueError("on", cost.on, f"a day in {year}", "report each year for itself")
    return kept


def _ceiling(given: Any, year: int) -> int:
    if type(given) is Chf:
        return an_amount("ceiling", given)
    exactly("ceiling", given, IazhCeiling, "give Chf(...) or an IazhCeiling, not another ceiling")
    found: int | None = given.rappen(year)
    if found is None:
        raise NotKnownError("ceiling", year, "the ceiling that the canton has told", "state it for the year")
    return found


def _reasons(cost: IazhCost, law: Law) -> tuple[IazhRefusal, ...]:
    if cost.registered_in_2020:
        law.at(parameters.IAZH_TRANSITION_SHARE, cost.on)
        return (IazhRefusal.REGISTERED_IN_2020,)
    return refusals(cost.offer, cost.status, cost.card, cost.on, law, accredited=cost.accredited)


def _is_young(cost: IazhCost, law: Law) -> bool:
    """Return whether a cost is education of the young, which is paid beyond a ceiling that is used up."""
    if cost.offer is not IazhOffer.EDUCATION or not cost.amount:
        return False
    last = date(cost.on.year, 12, 31)
    if not law.at(parameters.IAZH_EDUCATION_BEYOND_CEILING, last).value:
        return False
    age = law.at(parameters.IAZH_EDUCATION_AGE, last).value
    if cost.age is None:
        raise NotKnownError(
            "age", None, "the age of who is in education: the ceiling is used up", "give age=... in IazhCost"
        )
    if cost.age == age:
        return law.reading(questions.IAZH_AGE_25).name == "25 included"
    return cost.age < age


def _excess(excess: int, rest: list[IazhCost], law: Law) -> tuple[tuple[IazhGroup, bool, int], ...]:
    """Return what lies above the ceiling by group, and whether § 44 SHG reimburses it."""
    if not excess:
        return ()
    costs: dict[tuple[IazhGroup, bool], int] = {}
    for cost in rest:
        if cost.amount and cost.group is not None:  # a cost without a group is never charged
            kind = (cost.group, _is_reimbursed(cost))
            costs[kind] = costs.get(kind, 0) + cost.amount.rappen
    order = sorted(costs, key=lambda kind: (_GROUPS.index(kind[0]), kind[1]))
    turns = [0] * len(order)
    if is_mixed([group for group, _ in order]):
        reading = law.reading(questions.IAZH_EXCESS_SPLIT).name
        if reading != "in proportion":
            last = reading == "refugees fill the ceiling first"
            turns = [int((group is IazhGroup.REFUGEES) is last) for group, _ in order]
    shares = kernel.excess_of_each(excess, [costs[kind] for kind in order], turns)
    return tuple((*kind, share) for kind, share in zip(order, shares, strict=True))


def _is_reimbursed(cost: IazhCost) -> bool:
    if cost.group is not IazhGroup.REFUGEES:
        return False
    if cost.under_ten_years is None:
        raise NotKnownError(
            "under_ten_years",
            None,
            "whether refugees have lived in the canton for less than ten years (§ 44 para. 1 SHG)",
            "give under_ten_years=... in IazhCost",
        )
    return cost.under_ten_years


def _limits(finding: Finding[Chf]) -> tuple[ContributionLimit, ...]:
    refund, within, beyond, excess, total, most = finding.outcome[:6]
    bounds = (
        (ContributionLimit.IAZH_CEILING, within == most and (excess > 0 or not beyond)),
        (ContributionLimit.COST, refund == total),
    )
    return tuple(limit for limit, binds in bounds if binds)


IAZH_REFUND: Final = Rule(
    function=iazh_refund,
    title=Text(
        "Was erstattet der Kanton einer Gemeinde für die Angebote eines Jahres (IAZH)?",
        "Que rembourse le canton à une commune pour les offres d'une année (IAZH) ?",
        "Che cosa rimborsa il Cantone a un Comune per le offerte di un anno (IAZH)?",
        "What does the canton refund a municipality for the offers of a year (IAZH)?",
    ),
    citations=(Citation(VINTA, "14a"), Citation(SHG, "44", "1"), Citation(SHV, "34", "4")),
    inputs=("municipality", "year", "costs", "ceiling"),
    parameters=(
        *READ_BY_REFUSALS,
        parameters.IAZH_EDUCATION_AGE,
        parameters.IAZH_EDUCATION_BEYOND_CEILING,
        parameters.IAZH_TRANSITION_SHARE,
    ),
    questions=(
        questions.IAZH_AGE_25,
        questions.IAZH_ASYLUM_SEEKERS_SINCE_2024,
        questions.IAZH_CARD_C_SINCE_2024,
        questions.IAZH_EDUCATION_ORDER,
        questions.IAZH_EXCESS_SPLIT,
    ),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=refund_steps,
    limits=_limits,
)
