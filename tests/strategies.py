"""What our tests draw beside `kipcore.testing`: amounts below zero, days of the whole calendar, small sums."""

from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from hypothesis import strategies as st

import kipcore as kip
from kipcore import Chf, testing
from kipcore.testing.draws.days import TURNS

MOST = 10**14

rappen = st.one_of(
    st.integers(-MOST, MOST), st.integers(-10_000, 10_000), st.sampled_from([0, 1, -1, MOST, -MOST])
)
amounts = rappen.map(Chf.from_rappen)
small = st.integers(0, 10**10) | st.integers(0, 300)
money = small.map(Chf.from_rappen)
shares = st.fractions(min_value=0, max_value=2, max_denominator=10_000)
ratios = st.fractions(min_value=Fraction(1, 10), max_value=3, max_denominator=20)
roundings = testing.roundings(adversarial=True)

EVES = [day for day in TURNS if day.year in {2019, 2020}]
days = testing.days(adversarial=True)
any_day = st.dates() | days
ends = st.none() | any_day
closed_ranges = testing.date_ranges(adversarial=True)
ranges = testing.date_ranges(first=date.min, last=date.max, open_ended=True, adversarial=True)

cantons = testing.cantons()
periods = testing.programme_periods()
NAMED = [s for s in kip.Status if s.is_named and s is not kip.Status.RESETTLED_REFUGEE]
statuses = st.sampled_from(NAMED)
agreements = partial(testing.programme_agreements, ceiling=money, adversarial=True)
supplements = st.builds(
    kip.SupplementaryAgreement,
    testing.days(first=date(2019, 4, 10), last=date(2020, 11, 30), adversarial=True),
)
kip2_days = testing.days(first=date(2018, 1, 1), last=date(2021, 12, 31), adversarial=True)


def plans(agreement=None, amount=money, complete=None, most=14):
    """Funding plans, complete or not; small amounts make the boundary of parity likely."""
    of = agreements() if agreement is None else st.just(agreement)
    return testing.funding_plans(agreement=of, amount=amount, complete=complete, most=most)


def kip2(supplement):
    return kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_2, supplement=supplement)


def refugee(day):
    return kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, day)


def next_day(day):
    return day + timedelta(days=1)
