"""The Integration Agenda of the Canton of Zurich, to draw: costs of municipalities, stocks, ceilings."""

from datetime import date
from functools import partial
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.cantons.zurich.law.data.iazh import IAZH_AGREEMENTS
from kipcore.cantons.zurich.types.ceiling import IazhCeiling
from kipcore.cantons.zurich.types.iazh import IazhOffer
from kipcore.cantons.zurich.types.iazh_agreement import IazhAgreement, IazhDuty, IazhDutyKind
from kipcore.cantons.zurich.types.iazh_cost import IazhCost, IazhStock
from kipcore.testing.draws.days import days
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.persons import statuses
from kipcore.testing.draws.places import municipalities
from kipcore.testing.draws.words import shipped, sources
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.permits import PermitCard
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["DRAWN", "iazh_ceilings", "iazh_costs", "iazh_stocks"]

_SINCE: Final = date(2021, 1, 1)
_UNTIL: Final = date(2027, 12, 31)
_EDGES: Final = (0, 1, 15, 16, 17, 24, 25, 26, 35, 130)


def iazh_costs(
    *,
    on: SearchStrategy[date] | None = None,
    amount: SearchStrategy[Chf] | None = None,
    status: SearchStrategy[Status] | None = None,
    adversarial: bool = False,
) -> SearchStrategy[IazhCost]:
    """Return costs that a municipality charges to the Integration Agenda.

    Args:
        on: on which days; None for any since 2021.
        amount: how much, CHF; None for up to 100,000 francs.
        status: of persons of which statuses; None for all.
        adversarial: whether to draw ages at which rules turn, and amounts of nothing and one Rappen.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> find(zurich.testing.iazh_costs(), lambda cost: cost.age).age
    1
    """
    return _costs(
        days(first=_SINCE, last=_UNTIL, adversarial=adversarial) if on is None else on,
        amounts(most=Chf(100_000), adversarial=adversarial) if amount is None else amount,
        statuses() if status is None else status,
        st.sampled_from(_EDGES) if adversarial else st.integers(0, 65),
    )


@st.composite
def _costs(
    draw: st.DrawFn,
    on: SearchStrategy[date],
    amount: SearchStrategy[Chf],
    status: SearchStrategy[Status],
    age: SearchStrategy[int],
) -> IazhCost:
    chosen = draw(status)
    cards = chosen.cards
    if cards is None:
        cards = (PermitCard.B, PermitCard.C, PermitCard.L)
    carded, aged = draw(st.booleans()), draw(st.booleans())
    return IazhCost(
        offer=draw(st.sampled_from(IazhOffer)),
        status=chosen,
        amount=draw(amount),
        on=draw(on),
        accredited=draw(st.integers(0, 3)) < 3,
        card=draw(st.sampled_from(cards)) if cards and carded else None,
        age=draw(age) if aged else None,
        under_ten_years=draw(st.sampled_from((None, True, False))),
        registered_in_2020=draw(st.integers(0, 7)) == 7,
    )


def iazh_stocks(*, most: int = 500, adversarial: bool = False) -> SearchStrategy[IazhStock]:
    """Return how many persons of each group a municipality has.

    Args:
        most: of one group.
        adversarial: whether a group, or all, may be empty more often, or very large.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> find(zurich.testing.iazh_stocks(), lambda stock: stock.persons > 5).refugees
    6
    """
    number = st.sampled_from((0, 1, most, 10**7)) if adversarial else st.integers(0, most)
    where = municipalities(canton=st.just(Canton.ZH), adversarial=adversarial)
    return st.builds(IazhStock, where, asylum_seekers=number, temporarily_admitted=number, refugees=number)


def iazh_ceilings(
    *, amount: SearchStrategy[Chf] | None = None, adversarial: bool = False
) -> SearchStrategy[IazhCeiling]:
    """Return ceilings of a municipality, for one year or several from 2021 to 2027.

    Args:
        amount: of a year, CHF; None for any.
        adversarial: whether to draw nothing, one Rappen, and the largest amounts.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> find(zurich.testing.iazh_ceilings(), lambda ceiling: True).by_year
    ((2021, Chf('0.00')),)
    """
    one = amounts(adversarial=adversarial) if amount is None else amount
    return st.dictionaries(st.integers(2021, 2027), one, min_size=1, max_size=7).map(IazhCeiling)


@st.composite
def _duties(draw: st.DrawFn) -> IazhDuty:
    about = draw(st.integers(2021, 2027))
    during = DateRange.of_years(about + 1) if draw(st.booleans()) else None
    return IazhDuty(draw(st.sampled_from(IazhDutyKind)), about, during, (draw(sources()),))


DRAWN: Final = {
    IazhAgreement: partial(shipped, IAZH_AGREEMENTS),
    IazhCeiling: iazh_ceilings,
    IazhCost: iazh_costs,
    IazhDuty: _duties,
    IazhStock: iazh_stocks,
}
