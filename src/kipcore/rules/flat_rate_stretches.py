"""What a decision draws under each agreement, by stretches of days: worked out once for many decisions."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any, Final, NamedTuple

from kipcore.errors import InvalidValueError, KipError, NotKnownError, OutsideRangeError, UndecidableError
from kipcore.law import parameters
from kipcore.law.law import Law
from kipcore.rules import reduction
from kipcore.rules.counted_flat_rates import turning_days
from kipcore.rules.doors import each_of
from kipcore.rules.flat_rate_table import Rates
from kipcore.rules.indexation import adjust, year_that_counts
from kipcore.rules.nominal_flat_rate import RESETTLED, nominal_flat_rate
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.dates import DateRange, day_key, day_of
from kipcore.types.decisions import StatusDecision
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["NO_AGREEMENT", "Drawn", "Stretch", "by_canton", "stretches"]

_CODES: Final = {
    ("supplement", NotKnownError): "supplementary agreement not stated",
    ("supplement", InvalidValueError): "supplementary agreement too late",
    ("paid_in", NotKnownError): "year of payment not stated",
    ("paid_in", InvalidValueError): "paid before the decision",
    ("reduction", UndecidableError): "day of payment decides",
}
"""How what a rule refuses is called where it concerns many decisions at once."""


class Drawn(NamedTuple):
    """What a decision draws that draws a flat rate at all, or why it cannot be said."""

    rappen: int
    """The amount of the year, before Programme S is taken off."""
    branch: int
    reduced: bool
    """Whether what Programme S paid is taken off, if the person had temporary protection."""
    fault: str
    """Why the amount cannot be said; empty if it can."""
    after_protection: str
    """Why it cannot be said of a person who had temporary protection; empty if it can."""
    resettled: str
    """Why it cannot be said of a resettled refugee without the day of entry; empty if it can."""


NO_AGREEMENT: Final = Drawn(0, -1, reduced=False, fault="no agreement", after_protection="", resettled="")
"""What is said of a day on which a canton has no agreement."""


class Stretch(NamedTuple):
    """Days on each of which a decision draws the same in each canton."""

    end: date | None
    """The first day after it; None for the last stretch."""
    cantons: dict[Canton, Drawn]


def by_canton(agreements: Any) -> dict[Canton, tuple[ProgrammeAgreement, ...]]:
    """Return the agreements of each canton by time; refuse two for the same day."""
    kept: dict[Canton, tuple[ProgrammeAgreement, ...]] = {}
    given = each_of("agreements", agreements, ProgrammeAgreement)
    for one in sorted(given, key=lambda one: (one.canton.number, one.day_keys[:2])):
        before = kept.get(one.canton, ())
        if before and before[-1].term.intersects(one.term):
            raise InvalidValueError(
                "agreements",
                f"{one.canton.value} {before[-1].term} and {one.term}",
                "one agreement of a canton for each day",
                "give terms that do not overlap, with ProgrammeAgreement(..., term=DateRange(...))",
            )
        kept[one.canton] = (*before, one)
    return kept


def stretches(
    agreements: Mapping[Canton, tuple[ProgrammeAgreement, ...]],
    cantons: Iterable[Canton],
    paid_in: int | None,
    law: Law,
) -> tuple[Stretch, ...]:
    """Return what decisions draw in some cantons, from the first day that a date can have to the last.

    Args:
        agreements: the agreements of each canton by time.
        cantons: the cantons that are asked for, with agreements or without.
        paid_in: the year of the payment, or None.
        law: the law to apply.
    """
    known: dict[Any, Drawn] = {}
    turns = sorted({date.min}.union(*(_turns(one, law) for many in agreements.values() for one in many)))
    found: list[Stretch] = []
    for first, end in pairwise((*turns, None)):
        assert first is not None  # noqa: S101 - only the last end is open
        here = dict.fromkeys(cantons, NO_AGREEMENT)
        for canton in here:
            for one in agreements.get(canton, ()):
                if first in one.term:
                    key = (one.day_keys, first)
                    if key not in known:
                        known[key] = _drawn(one, first, end, paid_in, law)
                    here[canton] = known[key]
        if found and found[-1].cantons == here:
            found.pop()
        found.append(Stretch(end, here))
    return tuple(found)


def _turns(agreement: ProgrammeAgreement, law: Law) -> set[date]:
    """Return the days of an agreement from which a decision may draw something else, and the day after it."""
    rates: Rates = law.resolved[Rates]
    days = set(turning_days(agreement, law))
    days |= {day_of(here.programme[0]) for here in rates.stretches if here.total is not None}
    for entry in law.timeline(parameters.REDUCED_BY_PROGRAMME_S).entries:
        days |= {day for day in (entry.during.first, entry.during.day_after()) if day is not None}
    first, _ = agreement.term.closed()
    after = agreement.term.day_after()
    return {first, *(day for day in days if day in agreement.term), *(() if after is None else (after,))}


def _drawn(
    agreement: ProgrammeAgreement, day: date, end: date | None, paid_in: int | None, law: Law
) -> Drawn:
    """Return what a decision draws on a day, and on those after it up to the end of the stretch."""
    try:
        decision = StatusDecision(Status.REFUGEE_WITH_ASYLUM, day)
        nominal, branch = nominal_flat_rate(decision, agreement=agreement, law=law).outcome
        year = year_that_counts(law, day, paid_in)
        rappen = adjust(law, nominal, branch, year)
    except KipError as error:
        return NO_AGREEMENT._replace(fault=_code(error))
    reduced, after_protection = False, ""
    try:
        reduced = reduction.reduced_by(law, day, day, paid_in) is not None
    except KipError as error:
        after_protection = _code(error)
    return Drawn(rappen, branch, reduced, "", after_protection, _resettled(agreement, end, rappen, year, law))


def _resettled(agreement: ProgrammeAgreement, end: date | None, rappen: int, year: int, law: Law) -> str:
    """Return why it is not known what a resettled refugee draws (Art. 29a para. 4 VIntA), or nothing."""
    rates: Rates = law.resolved[Rates]
    last = day_key(date.max if end is None else DateRange(end, None).day_before() or date.min)
    for here in rates.stretches:
        in_time = here.programme[0] <= last and here.programme[1] >= agreement.day_keys[0]
        if here.total is None or not in_time:
            continue
        try:
            if adjust(law, here.total, RESETTLED, year) != rappen:
                return "day of entry decides"
        except KipError as error:
            return _code(error)
    return ""


def _code(error: KipError) -> str:
    """Return how many rows' worth of an error is called."""
    if isinstance(error, OutsideRangeError):
        return f"{error.name} not known"
    return _CODES.get((error.name, type(error)), f"{error.name} not known")
