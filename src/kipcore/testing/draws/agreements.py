"""Programme agreements to draw, with the federal maximum stated for each year."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.days import days
from kipcore.testing.draws.money import amounts
from kipcore.types.agreement import FederalCeiling, ProgrammeAgreement, SupplementaryAgreement
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_2, PROGRAMME_PERIODS, ProgrammeArea, ProgrammePeriod

__all__ = ["DRAWN", "cantons", "federal_ceilings", "programme_agreements", "programme_periods"]
__all__ += ["supplementary_agreements"]

_LARGEST = Chf(250_000_000_000)  # of a year: four of them are the largest amount there is


def cantons() -> SearchStrategy[Canton]:
    """Return the cantons; a case shrinks to Zurich.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.cantons(), lambda canton: True).value
    'ZH'
    """
    return st.sampled_from([Canton.ZH, *(canton for canton in Canton if canton is not Canton.ZH)])


def programme_periods() -> SearchStrategy[ProgrammePeriod]:
    """Return the programme periods, KIP 1 to KIP 3.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> str(find(kip.testing.programme_periods(), lambda period: period.term.years[0] > 2018))
    'KIP 2bis'
    """
    return st.sampled_from(PROGRAMME_PERIODS)


def programme_agreements(
    *,
    canton: SearchStrategy[Canton] | None = None,
    period: SearchStrategy[ProgrammePeriod] | None = None,
    ceiling: SearchStrategy[Chf] | None = None,
    adversarial: bool = False,
) -> SearchStrategy[ProgrammeAgreement]:
    """Return agreements with a federal maximum: the same for each year, or, if adversarial, one by one.

    Args:
        canton: which cantons; None for all.
        period: which programme periods; None for all.
        ceiling: the maximum of a year, CHF; None for any.
        adversarial: whether the maximum may be nothing, one Rappen, or the largest amount that four years
            can hold, and differ from year to year.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> agreement = find(kip.testing.programme_agreements(), lambda agreement: True)
    >>> agreement.canton.value, str(agreement.period), agreement.ceiling_total
    ('ZH', 'KIP 1', Chf('0.00'))
    """
    most = amounts(most=_LARGEST, adversarial=True) if adversarial else amounts()
    return _agreements(
        cantons() if canton is None else canton,
        programme_periods() if period is None else period,
        most if ceiling is None else ceiling,
        adversarial,
    )


@st.composite
def _agreements(
    draw: st.DrawFn,
    canton: SearchStrategy[Canton],
    period: SearchStrategy[ProgrammePeriod],
    ceiling: SearchStrategy[Chf],
    adversarial: bool,
) -> ProgrammeAgreement:
    chosen = draw(period)
    by_year = st.fixed_dictionaries(dict.fromkeys(chosen.years, ceiling))
    return ProgrammeAgreement(
        canton=draw(canton),
        period=chosen,
        ceiling=draw(by_year) if adversarial else draw(ceiling),
    )


def federal_ceilings(
    *, ceiling: SearchStrategy[Chf] | None = None, adversarial: bool = False
) -> SearchStrategy[FederalCeiling]:
    """Return federal maxima of the years of a programme period.

    Args:
        ceiling: the maximum of a year, CHF; None for any.
        adversarial: whether a maximum of the whole period may stand beside those of the years: exactly
            their sum, or a Rappen less.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> ceiling = find(kip.testing.federal_ceilings(), lambda ceiling: len(ceiling.by_year) == 2)
    >>> [year for year, amount in ceiling.by_year], ceiling.total
    ([2022, 2023], None)
    """
    return _ceilings(
        amounts(most=_LARGEST, adversarial=adversarial) if ceiling is None else ceiling, adversarial
    )


@st.composite
def _ceilings(draw: st.DrawFn, ceiling: SearchStrategy[Chf], adversarial: bool) -> FederalCeiling:
    years = {year: draw(ceiling) for year in draw(programme_periods()).years}
    if not adversarial or not draw(st.booleans()):
        return FederalCeiling(years)
    whole = sum(amount.rappen for amount in years.values()) - draw(st.integers(0, 1))
    largest = max(amount.rappen for amount in years.values())
    return FederalCeiling(years, total=Chf.from_rappen(max(whole, largest)))


def supplementary_agreements(*, adversarial: bool = False) -> SearchStrategy[SupplementaryAgreement]:
    """Return supplementary agreements of KIP 2 on the Integration Agenda, or that there was none.

    Args:
        adversarial: whether to draw the days on which the rules of Art. 29a VIntA turn.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.supplementary_agreements(), lambda supplement: supplement.concluded_on)
    SupplementaryAgreement(concluded_on=datetime.date(2018, 1, 1))
    """
    on = days(first=KIP_2.first, last=KIP_2.last, adversarial=adversarial)
    return st.builds(SupplementaryAgreement, st.none() | on)


def _areas() -> SearchStrategy[ProgrammeArea]:
    return st.sampled_from([area for period in PROGRAMME_PERIODS for area in period.areas])


DRAWN: Final = {
    ProgrammePeriod: programme_periods,
    ProgrammeArea: _areas,
    FederalCeiling: federal_ceilings,
    SupplementaryAgreement: supplementary_agreements,
    ProgrammeAgreement: programme_agreements,
}
