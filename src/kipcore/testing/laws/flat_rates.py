"""What the laws of the flat rates share: provisions, statuses, days to draw, agreements in force on them."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.law import parameters
from kipcore.law.current import LAW
from kipcore.rules.lookups import known
from kipcore.testing.draws.agreements import cantons
from kipcore.testing.draws.money import amounts
from kipcore.types.agreement import NO_SUPPLEMENT, ProgrammeAgreement, SupplementaryAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_2, PROGRAMME_PERIODS, ProgrammePeriod
from kipcore.types.status import Status

__all__ = [
    "AFTER",
    "ALIKE",
    "CANTONS",
    "FIRST",
    "FULL",
    "LAST",
    "LOW",
    "NOTHING",
    "PAID",
    "PERMIT",
    "PROTECTION",
    "REDUCED",
    "SUPPLEMENTS",
    "TRANSITION",
    "UNTIL",
    "agreement_in",
    "all_agreements",
    "days",
    "in_proportion",
    "points",
]

NOTHING: Final = Chf(0)
LOW: Final = Chf(6_000)
FULL: Final = Chf(18_000)
"""The amounts of the ordinance: Art. 29a para. 1 and Art. 15 para. 1 VIntA."""
UNTIL: Final = date(2019, 5, 1)
AFTER: Final = date(2019, 5, 2)
REDUCED: Final = date(2023, 3, 1)
"""From this day on Art. 15 para. 2bis VIntA takes off what Programme S paid."""
FIRST: Final = date(2016, 1, 1)
LAST: Final = date(2026, 12, 31)
"""Between these days amount and index are known."""
TRANSITION: Final = Citation(VINTA, "29a", "1")
ALIKE: Final = (
    Status.REFUGEE_WITH_ASYLUM,
    Status.TEMPORARILY_ADMITTED_PERSON,
    Status.TEMPORARILY_ADMITTED_REFUGEE,
)
"""Statuses that a decision may give to anybody, and that Art. 15 para. 1 VIntA names alike."""

# Each day with the one after it: of Art. 29a, of a year, of a programme, of Programme S, of a leap year.
_TURNS: Final = tuple(
    date.fromordinal(day.toordinal() + step)
    for day in (
        date(2019, 4, 30),
        UNTIL,
        date(2019, 11, 30),
        date(2019, 12, 31),
        date(2020, 2, 28),
        date(2020, 11, 30),
        date(2017, 12, 31),
        date(2021, 12, 31),
        date(2022, 3, 12),
        date(2023, 2, 28),
        date(2023, 12, 31),
        date(2024, 2, 29),
    )
    for step in (0, 1)
)
_CONCLUDED: Final = tuple(
    date(*day) for day in ((2019, 5, 1), (2019, 11, 30), (2019, 12, 1), (2019, 12, 31), (2020, 11, 30))
)


def days(first: date = FIRST, last: date = LAST, *, adversarial: bool = False) -> SearchStrategy[date]:
    """Return days of decision from first to last; if adversarial, those on which something turns."""
    if not adversarial:
        return st.dates(first, last)
    turns = {day for day in (first, last, *_TURNS) if first <= day <= last}
    return st.sampled_from(sorted(turns))


_NONE: Final = st.just(NO_SUPPLEMENT)
SUPPLEMENTS: Final = {
    False: _NONE | st.dates(date(2019, 3, 1), date(2020, 11, 30)).map(SupplementaryAgreement),
    True: _NONE | st.sampled_from(_CONCLUDED).map(SupplementaryAgreement),
}
"""Supplementary agreements, in time and late, and that there is none: plausible, and adversarial."""
CANTONS: Final = cantons()
PAID: Final = {False: amounts(most=Chf(15_000)), True: amounts(most=Chf(30_000), adversarial=True)}
"""What Programme S paid for a person."""
PERMIT: Final = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
PROTECTION: Final = date(2022, 3, 12)
"""Since this day temporary protection is granted."""


def agreement_in(
    period: ProgrammePeriod, canton: Canton, supplement: SupplementaryAgreement
) -> ProgrammeAgreement:
    """Return the agreement of a canton for a period; only KIP 2 has a supplementary one."""
    stated = supplement if period is KIP_2 else None
    return ProgrammeAgreement(canton=canton, period=period, supplement=stated)


def all_agreements(
    of: Iterable[Canton], supplement: SupplementaryAgreement
) -> tuple[ProgrammeAgreement, ...]:
    """Return the agreements of some cantons for all periods."""
    return tuple(agreement_in(period, canton, supplement) for canton in of for period in PROGRAMME_PERIODS)


def points(year: int) -> Fraction:
    """Return the published index of October of the year before, on the base of December 2015."""
    october = date(year - 1, 10, 31)
    published = known(LAW, parameters.CPI, october)
    if published is not None:
        return Fraction(published.value)
    link = LAW.at(parameters.CPI_LINK, date(year, 1, 1)).value
    return Fraction(LAW.at(parameters.CPI_OF_2020, october).value * link)


def in_proportion(one: tuple[int, Chf], other: tuple[int, Chf]) -> bool:
    """Return whether amounts of two years are as their indices, but for half a Rappen of rounding in each."""
    first, second = points(one[0]), points(other[0])
    apart: Fraction = abs(one[1].rappen * second - other[1].rappen * first)
    return apart <= (first + second) / 2
