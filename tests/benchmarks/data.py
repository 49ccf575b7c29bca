"""The inputs of the benchmarks, made from a seed: decisions of ten years, and scenarios of a contribution.

Amounts, agreements and the mix of statuses are assumed. The years are 2017 to 2026: for a later one the law
knows no index yet.
"""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

import numpy as np

import kipcore as kip

FIRST, LAST = date(2017, 1, 1), date(2026, 12, 31)
DAYS = (LAST - FIRST).days + 1
EPOCH = (FIRST - date(1970, 1, 1)).days
STATUSES = (
    kip.Status.TEMPORARILY_ADMITTED_PERSON,
    kip.Status.TEMPORARILY_ADMITTED_REFUGEE,
    kip.Status.REFUGEE_WITH_ASYLUM,
    kip.Status.REFUGEE_WITH_EXPULSION,
    kip.Status.PROTECTED_PERSON,
    kip.Status.ASYLUM_SEEKER_EXTENDED,
)
WEIGHTS = (0.30, 0.08, 0.30, 0.02, 0.15, 0.15)
CANTONS = tuple(kip.Canton)
STATUS_KEYS = np.array([status.value for status in STATUSES])
CANTON_KEYS = np.array([canton.value for canton in CANTONS])

IN_TIME = date(2019, 10, 1)
LATE = {"GL": date(2019, 12, 5), "AI": date(2020, 3, 20), "UR": date(2020, 3, 31), "JU": date(2020, 11, 2)}
NEVER = ("OW",)
"""Assumed: when a canton concluded its supplementary agreement to KIP 2; all others in time."""


class Decisions(NamedTuple):
    """Decisions as codes: days since 1970, numbers in `STATUSES` and `CANTONS`."""

    day: np.ndarray
    status: np.ndarray
    canton: np.ndarray


class Scenarios(NamedTuple):
    """Facts of a year each, in Rappen."""

    ceiling: np.ndarray
    canton: np.ndarray
    municipalities: np.ndarray
    cost: np.ndarray


def decisions(rows, seed=20_260_101):
    random = np.random.default_rng(seed)
    return Decisions(
        EPOCH + random.integers(0, DAYS, rows, dtype=np.int32),
        random.choice(len(STATUSES), rows, p=WEIGHTS).astype(np.uint8),
        random.integers(0, len(CANTONS), rows, dtype=np.uint8),
    )


def scenarios(rows, seed=20_260_102):
    random = np.random.default_rng(seed)
    return Scenarios(
        random.integers(500_000_00, 30_000_000_00, rows),
        random.integers(0, 20_000_000_00, rows),
        random.integers(0, 10_000_000_00, rows),
        random.integers(0, 60_000_000_00, rows),
    )


@cache
def agreements():
    """Return an agreement of each canton for each period."""
    return tuple(_agreement(canton, period) for canton in CANTONS for period in kip.PROGRAMME_PERIODS)


def _agreement(canton, period):
    if period is not kip.KIP_2:
        return kip.ProgrammeAgreement(canton=canton, period=period)
    supplement = kip.SupplementaryAgreement(LATE.get(canton.value, IN_TIME))
    if canton.value in NEVER:
        supplement = kip.NO_SUPPLEMENT
    return kip.ProgrammeAgreement(canton=canton, period=period, supplement=supplement)


@cache
def by_scalar_rule():
    """Return the flat rate in Rappen that the scalar rule finds, by day, canton and status.

    It is asked only once for each stretch of days on which nothing changes: what a test would ask 570,000 times
    costs minutes. The stretches begin wherever a year, a month of 2019 to 2021 or Art. 29a begins.
    """
    table = np.empty((DAYS, len(CANTONS), len(STATUSES)), np.int64)
    starts = sorted(
        {date(year, 1, 1) for year in range(FIRST.year, LAST.year + 1)}
        | {date(year, month, 1) for year in (2019, 2020, 2021) for month in range(1, 13)}
        | {date(2019, 5, 2)}
    )
    stops = [*starts[1:], LAST + timedelta(1)]
    held = {(one.canton, one.period): one for one in agreements()}
    for start, stop in zip(starts, stops, strict=True):
        period = next(period for period in kip.PROGRAMME_PERIODS if start in period.term)
        days = slice((start - FIRST).days, (stop - FIRST).days)
        for c, canton in enumerate(CANTONS):
            for s, status in enumerate(STATUSES):
                person = kip.Person([kip.StatusDecision(status, start)])
                found = kip.integration_flat_rate(person, agreement=held[canton, period])
                table[days, c, s] = found.value.rappen
    return table
