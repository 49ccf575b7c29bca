"""What the property tests draw from: plausible values, with the boundary ones made likely."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

import kipcore as kip
from kipcore import Chf

MOST = 10**14

rappen = st.one_of(
    st.integers(-MOST, MOST), st.integers(-10_000, 10_000), st.sampled_from([0, 1, -1, MOST, -MOST])
)
amounts = rappen.map(Chf.from_rappen)
small = st.integers(0, 10**10) | st.integers(0, 300)
money = small.map(Chf.from_rappen)
shares = st.fractions(min_value=0, max_value=2, max_denominator=10_000)
roundings = st.builds(kip.Rounding, st.sampled_from([1, 5, 100, 7]), st.sampled_from(list(kip.Direction)))

EVES = [date(2019, 4, 30), date(2019, 5, 1), date(2019, 5, 2), date(2019, 11, 30), date(2019, 12, 1)]
EVES += [date(2019, 12, 31), date(2020, 1, 1), date(2020, 2, 29), date(2020, 11, 30), date(2020, 12, 1)]
days = st.dates(date(1990, 1, 1), date(2060, 12, 31)) | st.sampled_from(EVES)
any_day = st.dates() | days
ends = st.none() | any_day


@st.composite
def ranges(draw, of=ends):
    first, last = draw(of), draw(of)
    if first is not None and last is not None and last < first:
        first, last = last, first
    return kip.DateRange(first, last)


closed_ranges = ranges(of=days)
cantons = st.sampled_from(list(kip.Canton))
periods = st.sampled_from(kip.PROGRAMME_PERIODS)
NAMED = [s for s in kip.Status if s.is_named and s is not kip.Status.RESETTLED_REFUGEE]
statuses = st.sampled_from(NAMED)


@st.composite
def municipalities(draw, canton=cantons):
    return kip.Municipality(draw(st.integers(1, 9999)), draw(st.sampled_from("ABCDE")), draw(canton))


def named_amounts(canton, most):
    """Amounts of municipalities of a canton, each municipality once."""
    pairs = st.lists(
        st.tuples(municipalities(st.just(canton)), money),
        max_size=most,
        unique_by=lambda pair: pair[0].bfs_number,
    )
    return pairs.map(dict)


@st.composite
def agreements(draw, ceiling=money, period=periods):
    chosen = draw(period)
    most = draw(ceiling | st.fixed_dictionaries(dict.fromkeys(chosen.years, ceiling)))
    return kip.ProgrammeAgreement(canton=draw(cantons), period=chosen, ceiling=most)


@st.composite
def own_funds(draw, home=None):
    """Funds with the split known, as a sum or one by one."""
    named = named_amounts(home or kip.Canton.ZH, 3)
    return kip.OwnFunds(canton=draw(money), municipalities=draw(money | named))


supplements = st.builds(
    kip.SupplementaryAgreement,
    st.dates(date(2019, 4, 10), date(2020, 11, 30))
    | st.sampled_from([d for d in EVES if d <= date(2020, 11, 30)]),
)
kip2_days = st.dates(date(2018, 1, 1), date(2021, 12, 31)) | st.sampled_from(EVES)
ratios = st.fractions(min_value=Fraction(1, 10), max_value=3, max_denominator=20)


def kip2(supplement):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2, supplement=supplement)


def refugee(day):
    return kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, day)


def next_day(day):
    return day + timedelta(days=1)


@st.composite
def plans(draw, agreement=None, amount=money, complete=None, most=14):
    """Funding plans, complete or not; small amounts make the boundary of parity likely."""
    chosen = draw(agreements()) if agreement is None else agreement
    cells = [
        (source, area.area, year)
        for source in kip.FundingSource
        if source.in_programme
        for area in chosen.period.areas
        for year in chosen.years
    ]
    keys = draw(st.lists(st.sampled_from(cells), min_size=1, max_size=most, unique=True))
    whole = draw(st.booleans()) if complete is None else complete
    return kip.FundingPlan(chosen, {key: draw(amount) for key in keys}, complete=whole)
