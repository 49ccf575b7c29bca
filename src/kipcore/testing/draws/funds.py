"""Own funds, costs and funding plans to draw."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.agreements import cantons, programme_agreements
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.places import names
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.costs import Cost, CostKind
from kipcore.types.funding import FundingSource
from kipcore.types.money import MOST_RAPPEN, Chf
from kipcore.types.own_funds import OwnFunds
from kipcore.types.places import Canton, Municipality
from kipcore.types.plan import PROGRAMME_SOURCES, FundingPlan
from kipcore.types.plan_gaps import PlanGap, PlanRequirement

__all__ = ["DRAWN", "costs", "funding_plans", "municipal_amounts", "own_funds"]

_PART: Final = Chf.from_rappen(MOST_RAPPEN // 1000)  # a thousand of them still make an amount


def municipal_amounts(
    *,
    canton: Canton = Canton.ZH,
    amount: SearchStrategy[Chf] | None = None,
    most: int = 3,
    adversarial: bool = False,
) -> SearchStrategy[dict[Municipality, Chf]]:
    """Return what some municipalities of a canton pay, each named once.

    Args:
        canton: the canton.
        amount: what one of them pays, CHF; None for any.
        most: how many municipalities at most.
        adversarial: whether to draw nothing, one Rappen, and names that are hard to write.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> paid = find(kip.testing.municipal_amounts(), lambda paid: len(paid) == 2)
    >>> [(municipality.bfs_number, amount) for municipality, amount in paid.items()]
    [(1, Chf('0.00')), (2, Chf('0.00'))]
    """
    one = amounts(most=_PART, adversarial=adversarial) if amount is None else amount
    return _paid(st.just(canton), one, _numbers(most), names(adversarial=adversarial))


def _numbers(most: int) -> SearchStrategy[list[int]]:
    return st.lists(st.integers(1, 9999), max_size=most, unique=True)


@st.composite
def _paid(
    draw: st.DrawFn,
    canton: SearchStrategy[Canton],
    amount: SearchStrategy[Chf],
    numbers: SearchStrategy[list[int]],
    called: SearchStrategy[str],
) -> dict[Municipality, Chf]:
    home = draw(canton)
    return {Municipality(number, draw(called), home): draw(amount) for number in draw(numbers)}


def own_funds(
    *,
    amount: SearchStrategy[Chf] | None = None,
    canton: Canton | None = None,
    together: bool = True,
    adversarial: bool = False,
) -> SearchStrategy[OwnFunds]:
    """Return own funds: canton and municipalities apart, municipality by municipality, or their sum.

    Args:
        amount: what the canton, a municipality, or all of them together pay, CHF; None for any.
        canton: the canton whose municipalities are named; None for any.
        together: whether only the sum may be known; False if canton and municipalities are apart always.
        adversarial: whether to draw nothing, one Rappen, and the largest amounts.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.own_funds(), lambda funds: funds.total > kip.Chf(5))
    OwnFunds(canton=None, municipalities=None, together=Chf('5.01'))
    """
    one = amounts(most=_PART, adversarial=adversarial) if amount is None else amount
    home = cantons() if canton is None else st.just(canton)
    named = _paid(home, one, _numbers(3), names(adversarial=adversarial))
    return _funds(one, named, st.integers(0 if together else 1, 2))


@st.composite
def _funds(
    draw: st.DrawFn,
    amount: SearchStrategy[Chf],
    named: SearchStrategy[dict[Municipality, Chf]],
    shapes: SearchStrategy[int],
) -> OwnFunds:
    shape = draw(shapes)
    if shape == 0:
        return OwnFunds(together=draw(amount))
    if shape == 1:
        return OwnFunds(canton=draw(amount), municipalities=draw(amount))
    return OwnFunds(canton=draw(amount), municipalities=draw(named))


def costs(*, kind: SearchStrategy[CostKind] | None = None, adversarial: bool = False) -> SearchStrategy[Cost]:
    """Return costs, with what others bear of them.

    Args:
        kind: which kinds; None for all.
        adversarial: whether others may bear exactly all of it, all but a Rappen, or nothing.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> cost = find(kip.testing.costs(), lambda cost: cost.rest > kip.Chf(5))
    >>> cost.kind.value, cost.amount, cost.under_other_acts
    ('measure', Chf('5.01'), Chf('0.00'))
    """
    return _costs(
        st.sampled_from(CostKind) if kind is None else kind, amounts(adversarial=adversarial), adversarial
    )


@st.composite
def _costs(
    draw: st.DrawFn, kind: SearchStrategy[CostKind], amount: SearchStrategy[Chf], adversarial: bool
) -> Cost:
    chosen, whole = draw(kind), draw(amount).rappen
    edges = sorted({0, min(whole, 1), max(0, whole - 1), whole})
    other = draw(st.sampled_from(edges)) if adversarial else draw(st.integers(0, whole))
    rest = whole - other
    borne = draw(st.sampled_from([rest, rest // 2, 0])) if adversarial else draw(st.integers(0, rest))
    return Cost(
        chosen,
        Chf.from_rappen(whole),
        under_other_acts=Chf.from_rappen(other),
        borne_by_structures=Chf.from_rappen(borne) if chosen is CostKind.START_UP_FUNDING else None,
    )


def funding_plans(
    *,
    agreement: SearchStrategy[ProgrammeAgreement] | None = None,
    amount: SearchStrategy[Chf] | None = None,
    complete: bool | None = True,
    most: int = 14,
    adversarial: bool = False,
) -> SearchStrategy[FundingPlan]:
    """Return funding plans: amounts by source, area and year.

    Args:
        agreement: of which agreements; None for any.
        amount: the amount of a cell, CHF; None for any.
        complete: True if what is not planned is nothing, False if it is not known; None for either.
        most: how many cells at most.
        adversarial: whether to draw small amounts of few cells, so that federal money meets own funds
            and the maximum exactly, and a Rappen beside.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> plan = find(kip.testing.funding_plans(), lambda plan: plan.total() > kip.Chf(5))
    >>> [(source.value, area.value, year, amount) for (source, area, year), amount in plan.cells]
    [('flat rate', 'initial information and needs', 2014, Chf('5.01'))]
    """
    chosen = programme_agreements(adversarial=adversarial) if agreement is None else agreement
    small = amounts(most=Chf("0.03")) if adversarial else amounts()
    return _plans(chosen, small if amount is None else amount, complete, most)


@st.composite
def _plans(
    draw: st.DrawFn,
    agreement: SearchStrategy[ProgrammeAgreement],
    amount: SearchStrategy[Chf],
    complete: bool | None,
    most: int,
) -> FundingPlan:
    chosen = draw(agreement)
    areas, years = chosen.period.areas, list(chosen.years)
    places = len(PROGRAMME_SOURCES) * len(areas) * len(years)
    cells = {}
    for place in draw(st.lists(st.integers(0, places - 1), min_size=1, max_size=most, unique=True)):
        rest, source = divmod(place, len(PROGRAMME_SOURCES))
        year, area = divmod(rest, len(areas))
        cells[PROGRAMME_SOURCES[source], areas[area].area, years[year]] = draw(amount)
    return FundingPlan(chosen, cells, complete=draw(st.booleans()) if complete is None else complete)


@st.composite
def _gaps(draw: st.DrawFn) -> PlanGap:
    stated = draw(st.booleans())
    return PlanGap(
        draw(st.sampled_from(PlanRequirement)),
        draw(st.none() | st.integers(2014, 2027)),
        draw(st.none() | st.sampled_from(FundingSource)),
        draw(st.none() | amounts()) if stated else None,
        stated,
    )


DRAWN: Final = {OwnFunds: own_funds, Cost: costs, FundingPlan: funding_plans, PlanGap: _gaps}
