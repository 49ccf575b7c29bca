"""What a table of counts is made of: the decisions of one canton, status and amount, by day, added up."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import accumulate, pairwise
from operator import sub
from typing import Any, Final, NamedTuple, TypeVar

from kipcore.errors import InvalidValueError
from kipcore.kernels.money import round_half_up
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, an_int, at_least_zero, bounded, exactly, is_a, refuse_type
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status

__all__ = ["MOST_DECISIONS", "CountGroup", "Selection", "gathered", "in_order", "selection", "spread"]

E = TypeVar("E", Canton, Status)

MOST_DECISIONS: Final = 100_000_000
"""No table counts more: more is a slip, and its flat rates would go beyond what `Chf` holds."""

_ORDER: Final = {status: place for place, status in enumerate(Status)}

Place = tuple[Canton, Status, Chf | None]


class CountGroup(NamedTuple):
    """The decisions of one canton and status after one amount of Programme S, with their running sums."""

    canton: Canton
    status: Status
    programme_s: Chf | None
    days: tuple[int, ...]
    """The days with decisions, as ordinals, in order."""
    sums: tuple[int, ...]
    """How many were decided up to each of the days, that day included."""

    @property
    def total(self) -> int:
        """How many decisions there are."""
        return self.sums[-1]

    @property
    def counts(self) -> list[int]:
        """How many decisions fell on each of the days."""
        return [self.sums[0], *map(sub, self.sums[1:], self.sums)]

    def between(self, first: int, last: int) -> int:
        """Return how many fell on the days from first to last, as ordinals, both included."""
        begin, end = bisect_left(self.days, first), bisect_right(self.days, last)
        return (self.sums[end - 1] if end else 0) - (self.sums[begin - 1] if begin else 0)

    def cut(self, first: int, last: int) -> "CountGroup | None":
        """Return what fell on the days from first to last, or None."""
        begin, end = bisect_left(self.days, first), bisect_right(self.days, last)
        if begin >= end:
            return None
        before = self.sums[begin - 1] if begin else 0
        sums = tuple(so_far - before for so_far in self.sums[begin:end])
        return self._replace(days=self.days[begin:end], sums=sums)

    def with_sums(self, days: Iterable[int], sums: Iterable[int]) -> "CountGroup | None":
        """Return the group with other running sums; a day on which they do not rise is left out, None if all.

        A day that stands twice, next to itself, is taken once.
        """
        at_end = dict(zip(days, sums, strict=True))  # of a day that stands twice, what holds after it
        rising = [now > before for before, now in pairwise([0, *at_end.values()])]
        kept = [(day, so_far) for (day, so_far), rises in zip(at_end.items(), rising, strict=True) if rises]
        if not kept:
            return None
        return self._replace(days=tuple(day for day, _ in kept), sums=tuple(so_far for _, so_far in kept))


def _order(group: CountGroup) -> tuple[int, int, int]:
    paid = -1 if group.programme_s is None else group.programme_s.rappen
    return group.canton.number, _ORDER[group.status], paid


def in_order(groups: Iterable[CountGroup | None]) -> tuple[CountGroup, ...]:
    """Return groups in their order, those of one place as one, without those in which nothing is counted."""
    there = sorted((group for group in groups if group is not None), key=_order)
    kept: list[CountGroup] = []
    for group in there:
        if kept and kept[-1][:3] == group[:3]:
            kept[-1] = _together(kept[-1], group)
        else:
            kept.append(group)
    total = sum(group.total for group in kept)
    if total > MOST_DECISIONS:
        raise InvalidValueError("counts", total, f"at most {MOST_DECISIONS} decisions", "check the unit")
    return tuple(kept)


def _together(one: CountGroup, other: CountGroup) -> CountGroup:
    by_day = dict(zip(one.days, one.counts, strict=True))
    for day, count in zip(other.days, other.counts, strict=True):
        by_day[day] = by_day.get(day, 0) + count
    return _group(one[:3], by_day)


def _group(place: Place, by_day: dict[int, int]) -> CountGroup:
    days = sorted(by_day)
    return CountGroup(*place, tuple(days), tuple(accumulate(by_day[day] for day in days)))


def gathered(given: Any) -> tuple[CountGroup, ...]:
    """Return the groups of a mapping from (canton, status, day) to a count, after checking all of it."""
    if not is_a(given, Mapping):
        refuse_type("counts", given, "a mapping", "write Counter((canton, status, day) for ...)")
    places: dict[Place, dict[int, int]] = {}
    for key, count in given.items():
        if type(key) is not tuple or not 3 <= len(key) <= 4:
            refuse_type(
                "key",
                key,
                "(Canton, Status, date), with the amount of Programme S as a fourth part where it is known",
                "write (Canton.ZH, Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 1))",
            )
        canton, status, day = key[:3]
        programme_s = key[3] if len(key) == 4 else None
        if type(canton) is not Canton:
            exactly("canton", canton, Canton, 'write Canton.ZH or Canton("ZH")')
        if type(status) is not Status:
            exactly("status", status, Status, "use a member of Status")
        if type(day) is not date:
            a_date("decided_on", day)
        if programme_s is not None:
            exactly("programme_s", programme_s, Chf, "wrap the amount in Chf(...), or leave it out")
            at_least_zero("programme_s", programme_s)
        if type(count) is not int or not 0 <= count <= MOST_DECISIONS:
            an_int("count", count, 0, MOST_DECISIONS)
        if count:  # a cell in which nothing is counted is no cell
            by_day = places.setdefault((canton, status, programme_s), {})
            ordinal = day.toordinal()
            by_day[ordinal] = by_day.get(ordinal, 0) + count
    return in_order(_group(place, by_day) for place, by_day in places.items())


def spread(groups: list[CountGroup], share: int) -> list[CountGroup | None]:
    """Share out so many decisions over the groups of one canton and status, evenly over their days.

    From the beginning to any day there are as many as its exact share, rounded half up: so each cell is
    within one decision of its own share, and no stretch of days gets more than its part.
    """
    whole = sum(group.total for group in groups)
    if len(groups) == 1:
        (group,) = groups
        sums = [round_half_up(share * so_far, whole, 1) for so_far in group.sums]
        return [group.with_sums(group.days, sums)]
    cells = sorted(
        (day, number, count)
        for number, group in enumerate(groups)
        for day, count in zip(group.days, group.counts, strict=True)
    )
    found: list[dict[int, int]] = [{} for _ in groups]
    so_far = given = 0
    for day, number, count in cells:
        so_far += count
        up_to_here = round_half_up(share * so_far, whole, 1)
        if up_to_here > given:
            found[number][day] = up_to_here - given
        given = up_to_here
    return [
        _group(group[:3], by_day) if by_day else None for group, by_day in zip(groups, found, strict=True)
    ]


class Selection(NamedTuple):
    """Some cantons, statuses and days, or all of them."""

    cantons: frozenset[Canton] | None
    statuses: frozenset[Status] | None
    first: int
    last: int

    def names(self, group: CountGroup) -> bool:
        """Return whether a group is of the cantons and statuses."""
        return (self.cantons is None or group.canton in self.cantons) and (
            self.statuses is None or group.status in self.statuses
        )


def selection(canton: Any, status: Any, during: DateRange | None) -> Selection:
    """Check what of a table is named."""
    if during is not None:
        exactly("during", during, DateRange, "give a DateRange, such as DateRange.of_years(2027)")
    first = 1 if during is None or during.first is None else during.first.toordinal()
    last = date.max.toordinal() if during is None or during.last is None else during.last.toordinal()
    return Selection(_some("canton", canton, Canton), _some("status", status, Status), first, last)


def _some(name: str, given: Any, kind: type[E]) -> frozenset[E] | None:
    """Return one or several members of a closed list; None for all."""
    if given is None:
        return None
    if type(given) is kind:
        return frozenset({given})
    if is_a(given, str) or not is_a(given, Iterable):
        refuse_type(name, given, f"{kind.__name__}, or a list of it", f"use members of {kind.__name__}")
    several: set[E] = set()
    for one in bounded(name, given):  # one by one: what never ends is refused at the first that is wrong
        exactly(name, one, kind, f"use members of {kind.__name__}")
        several.add(one)
    if not several:
        raise InvalidValueError(name, given, "at least one", "leave it out to take all")
    return frozenset(several)
