"""Service agreements of municipalities with the Canton of Zurich, to draw, and what hangs on them."""

from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.cantons.zurich.types.catalogue import CatalogueMeasure, CostBearer, ServiceCatalogue
from kipcore.cantons.zurich.types.ceiling import MunicipalCeiling
from kipcore.cantons.zurich.types.core import CoreGap, CoreRequirement
from kipcore.cantons.zurich.types.kompakt import KompaktProcess, KompaktStep
from kipcore.cantons.zurich.types.service import MunicipalityClass, MunicipalServiceAgreement
from kipcore.cantons.zurich.types.yearly_day import YearlyDay
from kipcore.testing.draws.agreements import programme_periods
from kipcore.testing.draws.days import days
from kipcore.testing.draws.money import amounts
from kipcore.testing.draws.places import municipalities
from kipcore.types.areas import AreaOfAction
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.programme import ProgrammePeriod

__all__ = ["DRAWN", "kompakt_processes", "municipal_ceilings", "service_agreements", "service_catalogues"]

_PART: Final = Chf(1_000_000_000)  # a hundred of them still make an amount


def _places(adversarial: bool) -> SearchStrategy[Municipality]:
    return municipalities(canton=st.just(Canton.ZH), adversarial=adversarial)


def municipal_ceilings(
    *, amount: SearchStrategy[Chf] | None = None, adversarial: bool = False
) -> SearchStrategy[MunicipalCeiling]:
    """Return cost ceilings (*Kostendach*) of a municipality, for one year or several from 2014 to 2027.

    Args:
        amount: of a year, CHF; None for any.
        adversarial: whether to draw nothing, one Rappen, and the largest amounts.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> find(zurich.testing.municipal_ceilings(), lambda ceiling: True).by_year
    ((2014, Chf('0.00')),)
    """
    one = amounts(adversarial=adversarial) if amount is None else amount
    return st.dictionaries(st.integers(2014, 2027), one, min_size=1, max_size=4).map(MunicipalCeiling)


def service_agreements(
    *,
    period: SearchStrategy[ProgrammePeriod] | None = None,
    ceiling: SearchStrategy[Chf] | None = None,
    adversarial: bool = False,
) -> SearchStrategy[MunicipalServiceAgreement]:
    """Return service agreements, with class and ceiling stated for every year.

    Args:
        period: of which programme periods; None for all.
        ceiling: the ceiling of a year, CHF; None for any.
        adversarial: whether the ceiling may differ from year to year, and be nothing or one Rappen.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> agreement = find(zurich.testing.service_agreements(), lambda agreement: True)
    >>> agreement.municipality.name, str(agreement.period), agreement.municipality_class.value
    ('Aarau', 'KIP 1', 'core')
    """
    one = amounts(most=_PART, adversarial=adversarial) if ceiling is None else ceiling
    return _agreements(
        _places(adversarial), programme_periods() if period is None else period, one, adversarial
    )


@st.composite
def _agreements(
    draw: st.DrawFn,
    place: SearchStrategy[Municipality],
    period: SearchStrategy[ProgrammePeriod],
    ceiling: SearchStrategy[Chf],
    adversarial: bool,
) -> MunicipalServiceAgreement:
    chosen = draw(period)
    most: Any = {year: draw(ceiling) for year in chosen.years} if adversarial else draw(ceiling)
    return MunicipalServiceAgreement(
        municipality=draw(place),
        period=chosen,
        municipality_class=draw(st.sampled_from(MunicipalityClass)),
        ceiling=most,
    )


def service_catalogues(
    *,
    agreement: SearchStrategy[MunicipalServiceAgreement] | None = None,
    cost: SearchStrategy[Chf] | None = None,
    most: int = 5,
    adversarial: bool = False,
) -> SearchStrategy[ServiceCatalogue]:
    """Return catalogues of services of a year.

    Args:
        agreement: of which agreements; None for any.
        cost: what a measure costs, CHF; None for any.
        most: how many measures at most.
        adversarial: whether measures may cost nothing, or one Rappen.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> catalogue = find(zurich.testing.service_catalogues(), lambda found: found.total > kip.Chf(5))
    >>> catalogue.year, [(measure.area.value, measure.cost) for measure in catalogue.measures]
    (2014, [('initial information and needs', Chf('5.01'))])
    """
    one = amounts(most=_PART, adversarial=adversarial) if cost is None else cost
    return _catalogues(
        service_agreements(adversarial=adversarial) if agreement is None else agreement, one, most
    )


@st.composite
def _catalogues(
    draw: st.DrawFn,
    agreement: SearchStrategy[MunicipalServiceAgreement],
    cost: SearchStrategy[Chf],
    most: int,
) -> ServiceCatalogue:
    chosen = draw(agreement)
    areas = [area.area for area in chosen.period.areas]
    listed = [_measure(draw, areas, cost) for _ in range(draw(st.integers(1, most)))]
    return ServiceCatalogue(chosen, draw(st.sampled_from(chosen.period.years)), listed)


def _measure(draw: st.DrawFn, areas: list[AreaOfAction], cost: SearchStrategy[Chf]) -> CatalogueMeasure:
    return CatalogueMeasure(
        draw(st.sampled_from(areas)),
        draw(cost),
        draw(st.sampled_from(CostBearer)),
        draw(st.sampled_from((None, "Deutschkurs", "Infoanlass"))),
    )


@st.composite
def _measures(draw: st.DrawFn) -> CatalogueMeasure:
    return _measure(draw, list(AreaOfAction), amounts(most=_PART))


def kompakt_processes(*, adversarial: bool = False) -> SearchStrategy[KompaktProcess]:
    """Return processes of KOMPAKT, with their steps in order.

    Args:
        adversarial: whether steps may all be done on the day on which the process begins.

    >>> from hypothesis import find
    >>> from kipcore.cantons import zurich
    >>> find(zurich.testing.kompakt_processes(), lambda process: process.done).next_step.value
    'municipal profile'
    """
    return _processes(_places(adversarial), days(adversarial=adversarial), 1 if adversarial else 200)


@st.composite
def _processes(
    draw: st.DrawFn, place: SearchStrategy[Municipality], day: SearchStrategy[date], pause: int
) -> KompaktProcess:
    on = begun = draw(day)
    done = {}
    for step in list(KompaktStep)[: draw(st.integers(0, len(KompaktStep) - 1))]:
        on += timedelta(days=draw(st.integers(0, pause)))
        done[step] = on
    return KompaktProcess(draw(place), begun_on=begun, done=done)


def _yearly_days() -> SearchStrategy[YearlyDay]:
    return st.dates(date(2001, 1, 1), date(2001, 12, 31)).map(lambda day: YearlyDay(day.month, day.day))


def _gaps() -> SearchStrategy[CoreGap]:
    return st.builds(CoreGap, st.sampled_from(CoreRequirement), stated=st.booleans())


DRAWN: Final = {
    CatalogueMeasure: _measures,
    CoreGap: _gaps,
    KompaktProcess: kompakt_processes,
    MunicipalCeiling: municipal_ceilings,
    MunicipalServiceAgreement: service_agreements,
    ServiceCatalogue: service_catalogues,
    YearlyDay: _yearly_days,
}
