"""What a law says of the flat rate, worked out once: cited timelines turned into plain integers by day."""

from bisect import bisect_right
from datetime import date
from typing import Any, Final, NamedTuple

from kipcore.kernels import flat_rate as kernel
from kipcore.law import parameters, provisions, questions
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.lookups import known
from kipcore.types.dates import DateRange, day_key, day_of, first_of_next_month
from kipcore.types.source import Source

__all__ = ["TRANSITIONAL", "Rates", "Stretch", "amount_day", "groups_sources"]

TRANSITIONAL: Final[tuple[Parameter[Any], ...]] = (
    parameters.FLAT_RATE_WITHOUT_SUPPLEMENT,
    parameters.FLAT_RATE_AFTER,
    parameters.SUPPLEMENT_IN_TIME_BY,
    parameters.SUPPLEMENT_POSSIBLE_UNTIL,
    parameters.RESETTLEMENT_FLAT_RATE,
    parameters.RESETTLEMENT_PROGRAMME,
)
READ: Final[tuple[Parameter[Any], ...]] = (parameters.FLAT_RATE, *TRANSITIONAL)


class Stretch(NamedTuple):
    """What a law says of the flat rate during a stretch of days, as plain integers."""

    before: int | None
    full: int | None
    reduced: int | None
    new_from: int
    last_conclusion: int
    total: int | None
    programme: tuple[int, int]
    full_from: "FullFrom"
    eve: date | None
    """Under Art. 29a, the day on which the amount before it held; None where it is not in force."""


class FullFrom(dict[int, int]):
    """From which day a supplementary agreement counts, by its own day: each worked out once."""

    __slots__ = ("in_time_by",)

    def __init__(self, in_time_by: int) -> None:
        super().__init__({0: kernel.NEVER})  # 0: none was concluded
        self.in_time_by = in_time_by

    def __missing__(self, concluded: int) -> int:
        next_month = day_key(first_of_next_month(day_of(concluded)))
        return self.setdefault(concluded, int(kernel.full_from(concluded, self.in_time_by, next_month)))


class Rates(dict[int, bool]):
    """What a law says of the flat rate, worked out once: one stretch for each change.

    As a mapping it says, by its first day, whether an agreement had to contain the measures of initial
    integration from the start.
    """

    __slots__ = ("law", "starts", "stretches")

    def __init__(self, law: Law) -> None:
        super().__init__()
        self.law = law
        firsts = sorted(_turning_days(law, READ))
        self.starts = [day_key(day) for day in firsts]
        self.stretches = [_stretch(law, day) for day in firsts]

    def __missing__(self, first: int) -> bool:
        required = known(self.law, parameters.INITIAL_INTEGRATION, day_of(first))
        return self.setdefault(first, required is not None and required.value)

    def at(self, key: int) -> Stretch:
        """Return the stretch to which a day belongs."""
        return self.stretches[bisect_right(self.starts, key) - 1]


def _stretch(law: Law, day: date) -> Stretch:
    """Return what a law says on a day on which something begins to hold."""
    amount = _rappen(known(law, parameters.FLAT_RATE, day))
    found = [known(law, parameter, day) for parameter in TRANSITIONAL]
    if None in found:  # Art. 29a is not in force: there is one amount and no more to ask
        return Stretch(amount, None, None, kernel.NEVER, 0, None, (0, 0), FullFrom(0), None)
    reduced, after, in_time, possible, total, programme = found
    new_from: date | None = after.value
    if law.reading(questions.FIRST_DAY_OF_FULL_RATE).name == "after 1 May 2019":
        new_from = DateRange(None, after.value).day_after()
    # What is decided under Art. 29a but not after its day still draws the amount before it.
    eve = after.during.day_before()
    years = programme.value
    return Stretch(
        before=None if eve is None else _rappen(known(law, parameters.FLAT_RATE, eve)),
        full=amount,
        reduced=reduced.value.rappen,
        new_from=kernel.NEVER if new_from is None else day_key(new_from),
        last_conclusion=day_key(possible.value),
        total=total.value.rappen,
        programme=(day_key(years.first or date.min), day_key(years.last or date.max)),
        full_from=FullFrom(day_key(in_time.value)),
        eve=eve,
    )


def _rappen(cited: Any) -> int | None:
    return None if cited is None else cited.value.rappen


def _turning_days(law: Law, read: tuple[Parameter[Any], ...]) -> set[date]:
    """Return the days on which anything that is read begins to hold or ceases to."""
    entries = [entry for parameter in read for entry in law.timeline(parameter).entries]
    days = {entry.during.first or date.min for entry in entries}
    return days | {entry.during.day_after() or date.min for entry in entries} | {date.min}


def amount_day(law: Law, day: date, branch: int) -> date:
    """Return the day on which the amount of a decision held: under Art. 29a it may be an earlier one."""
    rates: Rates = law.resolved[Rates]
    here = rates.at(day_key(day))
    return here.eve if branch == kernel.BEFORE and here.eve else day


def groups_sources(law: Law, *days: date) -> tuple[Source, ...]:
    """Return what says, on some days, for which groups of persons the flat rate is paid, as far as known."""
    rates: Rates = law.resolved[Rates]
    found: list[Source] = []
    for day in days:
        held = known(law, parameters.FLAT_RATE, day)
        if rates.at(day_key(day)).full is not None:
            found.append(provisions.VINTA_15_1)
        elif held is not None:  # Art. 15 as it was read is not in force: the source of the amount says it
            found.append(held.source)
    return tuple(dict.fromkeys(found))
