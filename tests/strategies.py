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


_FOLLOWS = {
    kip.Status.ASYLUM_SEEKER_EXTENDED: ["VA", "VAFL", "FL", "S", "GROUP"],
    kip.Status.TEMPORARILY_ADMITTED_PERSON: ["FL", "S", "STL", "VAFL", "FOREIGN", "AS"],
    kip.Status.TEMPORARILY_ADMITTED_REFUGEE: ["FL", "STL", "VA", "FOREIGN"],
    kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON: ["FL", "STL"],
    kip.Status.PROTECTED_PERSON: ["S_B", "S_B", "VA", "FL", "AS"],
    kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT: ["FL", "VA", "FOREIGN"],
    kip.Status.REFUGEE_WITH_ASYLUM: ["EXPELLED", "STL", "VA", "SWISS"],
    kip.Status.REFUGEE_WITH_EXPULSION: ["STL_EXPELLED", "STL"],
    kip.Status.STATELESS_PERSON: ["STL_EXPELLED", "FL"],
    kip.Status.RESETTLED_REFUGEE: ["EXPELLED", "STL", "SWISS"],
}
_SHORT = {
    "AS": kip.Status.ASYLUM_SEEKER_EXTENDED,
    "VA": kip.Status.TEMPORARILY_ADMITTED_PERSON,
    "VAFL": kip.Status.TEMPORARILY_ADMITTED_REFUGEE,
    "VASTL": kip.Status.TEMPORARILY_ADMITTED_STATELESS_PERSON,
    "FL": kip.Status.REFUGEE_WITH_ASYLUM,
    "EXPELLED": kip.Status.REFUGEE_WITH_EXPULSION,
    "GROUP": kip.Status.RESETTLED_REFUGEE,
    "S": kip.Status.PROTECTED_PERSON,
    "S_B": kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
    "STL": kip.Status.STATELESS_PERSON,
    "STL_EXPELLED": kip.Status.STATELESS_PERSON_WITH_EXPULSION,
    "FOREIGN": kip.Status.FOREIGN_NATIONAL,
    "SWISS": kip.Status.SWISS,
}
TURNS = [date(2025, 6, 30), date(2025, 7, 1), date(2022, 12, 31), date(2023, 1, 1), date(2024, 2, 29)]
TURNS += [date(2025, 5, 31), date(2025, 6, 1), date(2024, 1, 31), date(2022, 3, 12)]


_ALWAYS = st.just(True)


@st.composite
def persons(draw, since=date(2019, 4, 1), *, stated=_ALWAYS):
    """Histories in the field of asylum; facts that a status may need are stated, or sometimes not."""
    day = draw(
        st.dates(since, date(2027, 12, 31)) | st.sampled_from([turn for turn in TURNS if turn >= since])
    )
    first = draw(st.sampled_from(["AS", "VA", "VAFL", "VASTL", "FL", "GROUP", "S", "S", "STL"]))
    status, decisions, born = _SHORT[first], [], day
    for last in [*draw(st.lists(st.just(False), max_size=3)), True]:
        before = timedelta(draw(st.integers(0, 900)))
        entered = day - before if draw(stated) or status is kip.Status.RESETTLED_REFUGEE else None
        applied = day - timedelta(draw(st.integers(0, 900))) if draw(stated) else None
        born = min(born, day)
        following = _FOLLOWS.get(status, [])
        lasting = timedelta(draw(st.integers(1, 1600)))
        gap = draw(st.sampled_from([0, 0, 0, 1, 40, 400]))
        ends = (last and draw(st.booleans())) or bool(gap)
        decisions.append(
            kip.StatusDecision(
                status, day, entered, applied_on=applied, until=day + lasting - timedelta(1) if ends else None
            )
        )
        if last or not following:
            break
        day = day + lasting + timedelta(gap)
        options = [name for name in following if not (gap and name == "S_B")]
        status = _SHORT[draw(st.sampled_from(options or ["SWISS"]))]
    assigned = born + timedelta(draw(st.integers(-100, 200))) if draw(stated) else None
    return kip.Person(decisions, assigned_on=assigned)


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
