"""Until when social assistance is reimbursed, row by row: Art. 20, 24 and 24a AsylV 2, Art. 74 AsylG."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

import narwhals.stable.v2 as nw
from narwhals.typing import IntoFrameT

from kipcore.columns.codes import is_one_of, meanings
from kipcore.columns.days import NONE, as_date, optional_day, out_of_bounds, stretches
from kipcore.columns.ops import chosen
from kipcore.columns.work import Faults, Work
from kipcore.kernels import calendar, window as kernel
from kipcore.kernels.calendar import NEVER
from kipcore.law import parameters, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.law.timeline import Parameter
from kipcore.rules.doors import check_law
from kipcore.rules.persons import SEEKERS
from kipcore.rules.reimbursement_kinds import ADMITTED, KINDS
from kipcore.types.dates import day_key
from kipcore.types.status import Status
from kipcore.types.window import WindowEnd

__all__ = ["reimbursement_window_end", "residence_permit_due"]

_BY_HISTORY: Final = frozenset(
    {
        Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
        Status.STATELESS_PERSON_WITH_EXPULSION,
        Status.HARDSHIP_PERMIT,
    }
)
"""Statuses that follow another one, on which the end hangs."""
_LIMITED: Final = frozenset(
    status for status, kind in KINDS.items() if kind.longest is not None and status not in _BY_HISTORY
)
_BY_APPLICATION: Final = frozenset({Status.REFUGEE_WITH_ASYLUM, Status.REFUGEE_WITH_EXPULSION})
_BY_ENTRY: Final = ADMITTED | {Status.RESETTLED_REFUGEE}
_BY_ASSIGNMENT: Final = frozenset({Status.TEMPORARILY_ADMITTED_PERSON, Status.PROTECTED_PERSON})
_ANY_KEY: Final = 2000_01_01


def reimbursement_window_end(
    frame: IntoFrameT,
    *,
    status: str,
    decided_on: str,
    entered_on: str | None = None,
    applied_on: str | None = None,
    assigned_on: str | None = None,
    statuses: Mapping[Any, Status] | None = None,
    into: str = "reimbursed_until",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find until when the Confederation reimburses social assistance, for each row of a dataframe.

    Art. 20, 24 and 24a AsylV 2: the last day of the window that `kipcore.reimbursement_windows` finds for a
    person of whom one decision is stated. A row is one person with the status of today: nothing before it is
    known, nothing has followed it, no permit has been granted or can be claimed, and the decision is of the
    ordinary kind (no family asylum, no inclusion). An earlier protection or admission that counts, which
    makes the end earlier since July 2025, is not looked at; of whoever has one, ask the rule.

    Null without being a fault: asylum seekers, of whom no end is known ("no end"), and those for whom nothing
    is paid ("no window"). A fault, always: protected persons with a residence permit, stateless persons with
    an expulsion, hardship permits. They follow another status on which the end hangs: ask the rule.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        status: the column of the statuses.
        decided_on: the column of the days of the decisions: dates, or times at midnight.
        entered_on: the column of the days of entry; needed of temporarily admitted persons and of resettled
            refugees, null elsewhere or as it is.
        applied_on: the column of the days on which asylum was applied for; needed of refugees with asylum or
            with an expulsion.
        assigned_on: the column of the days of the assignment to the canton; needed of asylum seekers, and of
            temporarily admitted and protected persons with a decision since July 2025.
        statuses: which `Status` each of your codes means; by default the codes are `Status.value`.
        into: the name of the new column, dates.
        reason: the name of a column that says what ends it, as `WindowEnd` does ("longest duration",
            "residence permit due"), or why there is no day.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply; each day is measured by the law of that day.

    Returns:
        The dataframe with the new columns; the last day belongs to the window.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows with a day that is missing, beyond the year 9799, or after the decision; with an
            unknown status, or one that needs the history; of a time whose law was not read.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({
    ...     "status": ["refugee with asylum", "asylum seeker, extended procedure"],
    ...     "decided": [date(2023, 5, 9), date(2024, 2, 1)], "applied": [date(2021, 2, 3), None],
    ...     "assigned": [None, date(2024, 2, 20)]})
    >>> kip.columns.reimbursement_window_end(
    ...     frame, status="status", decided_on="decided", applied_on="applied", assigned_on="assigned",
    ...     reason="why").select("reimbursed_until", "why").rows()
    [(datetime.date(2026, 2, 28), 'longest duration'), (None, 'no end')]
    """
    check_law(law)
    meant = meanings("statuses", statuses, Status)
    work = Work(frame, faults, reason)
    rows = _Rows(work, work.code("status", status, meant), meant, law)
    names = {"entered_on": entered_on, "applied_on": applied_on, "assigned_on": assigned_on}
    decided = work.day("decided_on", decided_on)
    days = {name: optional_day(work, name, column) for name, column in names.items()}
    rows.check(decided, days, status, decided_on, names)
    begin = rows.begin(decided, days)
    last, read_from = rows.end(begin, decided, days)
    limited, paid = rows.are(_LIMITED), begin <= last
    unread = limited & ((last == NONE) | (paid & (read_from > last)))
    rows.refuse("law of that time not known", (status, decided_on), unread)
    found = work.step(chosen([(rows.good(limited & paid), last)], NONE))
    said = chosen(
        [
            (rows.are(SEEKERS), "no end"),
            (~limited | ~paid, "no window"),
            (rows.are({Status.PROTECTED_PERSON}), WindowEnd.RESIDENCE_PERMIT_DUE.value),
        ],
        WindowEnd.LONGEST_DURATION.value,
    )
    day = as_date(chosen([(found == NONE, _ANY_KEY)], found))
    return work.result(into, nw.when(found != NONE).then(day), said)  # type: ignore[no-any-return]


def residence_permit_due(
    frame: IntoFrameT,
    *,
    granted_on: str,
    into: str = "residence_permit_due",
    reason: str | None = None,
    faults: Faults = "raise",
    law: Law = LAW,
) -> IntoFrameT:
    """Find since when a residence permit can be claimed after temporary protection, for each row.

    Art. 74 para. 2 AsylG: the same day as `kipcore.residence_permit_due` finds. A row is a person with a
    grant of temporary protection that has not ended, without a permit granted or claimed earlier.

    Args:
        frame: a dataframe of any library that narwhals knows, eager or lazy.
        granted_on: the column of the days on which temporary protection was granted.
        into: the name of the new column, dates.
        reason: the name of a column that says why a row has no day, "" elsewhere, if it is wanted.
        faults: what becomes of rows that cannot be answered: "raise", or "null" for a null result with its
            reason.
        law: the law to apply; each day is measured by the law of that day.

    Returns:
        The dataframe with the new columns.

    Raises:
        WrongTypeError: no dataframe; a column of another kind.
        UnknownNameError: a column that is not there.
        InvalidValueError: a new column that is there already.
        BadRowsError: rows without a day, with one beyond the year 9799, or before the law.

    >>> import kipcore as kip
    >>> import polars as pl
    >>> from datetime import date
    >>> frame = pl.DataFrame({"granted": [date(2022, 4, 1), date(2024, 2, 29)]})
    >>> kip.columns.residence_permit_due(frame, granted_on="granted")["residence_permit_due"].to_list()
    [datetime.date(2027, 4, 1), datetime.date(2029, 2, 28)]
    """
    check_law(law)
    work = Work(frame, faults, reason)
    granted = work.day("granted_on", granted_on)
    far = out_of_bounds(granted)
    due = _permit_due(work, granted, work.step(_protected_since(granted, law)), law)
    work.fault("granted_on out of bounds", (granted_on,), far, late=True)
    work.fault("law of that time not known", (granted_on,), due == NONE, late=True)
    day = as_date(chosen([(far | (due == NONE), _ANY_KEY)], due))
    return work.result(into, day, nw.lit(""))  # type: ignore[no-any-return]


class _Piece(NamedTuple):
    """Days with one limit in years: numbers, or columns where it differs from row to row."""

    first: Any
    last: Any
    years: Any
    runs_on: Any
    eve: Any
    """The day before the first."""


def _pieces(law: Law, parameter: Parameter[int]) -> list[_Piece]:
    return [
        _Piece(*one[:3], int(one.runs_on), calendar.day_before(one.first))
        for one in stretches(law, parameter)
    ]


def _walk(
    work: Work, begin: nw.Expr, pieces: Sequence[_Piece], within: Callable[[_Piece, Any], Any]
) -> tuple[Any, Any]:
    """Return the end, each day measured by its own law, and the first day whose law is known.

    The end is `NONE` where the law of a day that is needed is not known.

    Args:
        work: the dataframe.
        begin: the day on which it begins.
        pieces: the stretches of the law.
        within: what ends in a stretch, from a day on; NEVER if nothing does.
    """
    end: Any = NONE
    read_from: Any = NEVER
    o = work.ops
    for piece in reversed(pieces):
        past = begin > piece.last
        day = o.where(begin < piece.first, piece.first, begin)
        found = within(piece, day)
        after = o.where(piece.runs_on == 1, end, NONE)
        end = o.where(past, end, o.where(found == NEVER, after, found))
        read_from = o.where(past, read_from, day)
    return end, read_from


def _protected_since(granted: nw.Expr, law: Law) -> Any:
    """Return from when the years of a protected person run, `NONE` where that is not known."""
    if law.reading(questions.RESIDENCE_PERMIT_CLOCK).name == "from the individual grant":
        return granted
    return chosen(
        [
            ((granted >= one.first) & (granted <= one.last), day_key(one.value))
            for one in stretches(law, parameters.PROTECTION_ACTIVATED)
        ],
        NONE,
    )


def _permit_due(work: Work, granted: nw.Expr, clock: nw.Expr, law: Law) -> nw.Expr:
    """Return since when a permit is due, `NONE` where the law of a day is not known."""
    o = work.ops

    def within(piece: _Piece, day: Any) -> Any:
        return kernel.due_within(calendar.add_years(clock, piece.years, o), day, piece.last, o)

    due, read_from = _walk(work, granted, _pieces(law, parameters.RESIDENCE_PERMIT_YEARS), within)
    return work.step(chosen([((clock != NONE) & (read_from == granted), due)], NONE))


class _Rows:
    """The rows on their way: the status of each, and what was found wrong."""

    def __init__(self, work: Work, who: nw.Expr, meant: Mapping[Any, Status], law: Law) -> None:
        self.work, self.law = work, law
        self.present = [one for one in Status if one in meant.values()]
        places = [(is_one_of(who, meant, [one]), place) for place, one in enumerate(self.present, start=1)]
        self.place = work.step(chosen(places, 0))
        self.wrong = self.place == 0

    def are(self, statuses: Collection[Status]) -> nw.Expr:
        """Return the rows with one of some statuses."""
        places = [place for place, one in enumerate(self.present, start=1) if one in statuses]
        return self.place.is_in(places) if places else self.place < 0

    def any_of(self, statuses: Collection[Status]) -> bool:
        """Return whether a code means one of some statuses."""
        return any(one in statuses for one in self.present)

    def refuse(self, code: str, columns: tuple[str, ...], when: nw.Expr) -> None:
        """Keep a fault."""
        found = self.work.step(chosen([(when, 1)], 0)) == 1
        self.work.fault(code, columns, found, late=True)
        self.wrong = self.wrong | found

    def good(self, among: nw.Expr) -> nw.Expr:
        """Return the rows of some in which nothing was found wrong."""
        return among & ~self.wrong

    def check(
        self,
        decided: nw.Expr,
        days: Mapping[str, nw.Expr],
        status: str,
        decided_on: str,
        names: Mapping[str, str | None],
    ) -> None:
        """Keep the faults of days: missing, out of bounds, on the wrong side of the decision."""
        named = {name: (names[name] or status,) for name in days}
        self.refuse("needs the history of the person", (status,), self.are(_BY_HISTORY))
        self.refuse("decided_on out of bounds", (decided_on,), out_of_bounds(decided))
        needed = {
            "entered_on": self.are(_BY_ENTRY),
            "applied_on": self.are(_BY_APPLICATION),
            "assigned_on": self.are(SEEKERS) | self._by_assignment(decided),
        }
        for name, day in days.items():
            self.refuse(f"{name} missing", named[name], needed[name] & (day == NONE))
            self.refuse(f"{name} out of bounds", named[name], out_of_bounds(day))
        entered = (days["entered_on"] > decided) & ~self.are({Status.RESETTLED_REFUGEE})
        self.refuse("entered_on after decided_on", (*named["entered_on"], decided_on), entered)
        applied = days["applied_on"] > decided
        self.refuse("applied_on after decided_on", (*named["applied_on"], decided_on), applied)

    def _opens(self, decided: nw.Expr) -> list[tuple[nw.Expr, int]]:
        """Return in which stretches a decision opens no window, and since when."""
        found = stretches(self.law, parameters.DECISION_OPENS_WINDOW)
        return [((decided >= one.first) & (decided <= one.last), one.first) for one in found if not one.value]

    def _by_assignment(self, decided: nw.Expr) -> nw.Expr:
        within: nw.Expr = chosen([(when, 1) for when, _ in self._opens(decided)], 0)
        return self.are(_BY_ASSIGNMENT) & (self.work.step(within) == 1)

    def begin(self, decided: nw.Expr, days: Mapping[str, nw.Expr]) -> nw.Expr:
        """Return the day on which the window begins."""
        o = self.work.ops
        event = chosen([(self.are({Status.RESETTLED_REFUGEE}), days["entered_on"])], decided)
        begin = self.work.step(calendar.next_month(self.work.step(event), o))
        if not self.any_of(_BY_ASSIGNMENT):
            return begin
        assigned = calendar.next_month(days["assigned_on"], o)
        since = chosen(self._opens(decided), NONE)
        least = self.work.step(chosen([(self.are({Status.PROTECTED_PERSON}), since)], begin))
        held = o.where(assigned < least, least, assigned)
        return self.work.step(chosen([(self._by_assignment(decided), held)], begin))

    def end(self, begin: nw.Expr, decided: nw.Expr, days: Mapping[str, nw.Expr]) -> tuple[Any, Any]:
        """Return the last day of the window, and the first one whose law is known."""
        work, o = self.work, self.work.ops
        resettled, protected = self.are({Status.RESETTLED_REFUGEE}), self.are({Status.PROTECTED_PERSON})
        clocks: list[tuple[nw.Expr, Any]] = [
            (self.are(ADMITTED), days["entered_on"]),
            (self.are(_BY_APPLICATION), days["applied_on"]),
            (resettled, begin),
        ]
        due = None
        if self.any_of({Status.PROTECTED_PERSON}):
            since = work.step(_protected_since(decided, self.law))
            clocks.append((protected, since))
            due = _permit_due(work, decided, since, self.law)
        clock = work.step(chosen(clocks, decided))

        def within(piece: _Piece, day: Any) -> Any:
            full = calendar.add_years(clock, piece.years, o)
            if due is not None:
                full = o.where(protected, o.least(full, due), full)
            eve = o.where(begin < piece.first, piece.eve, begin - 1)  # before a window that is not paid
            return kernel.last_within(self._reached(full), day, eve, piece.last, o)

        last, read_from = _walk(work, begin, self._years(), within)
        if due is not None:
            last = o.where(protected, o.where(due == NONE, NONE, last), last)
        return last, read_from

    def _reached(self, full: nw.Expr) -> Any:
        """Return the last day of years that are full on a day, as the ordinance words it for the status."""
        law, o = self.law, self.work.ops
        to_the_day, eve, month = set(_LIMITED), {Status.RESETTLED_REFUGEE}, set[Status]()
        if law.reading(questions.WINDOW_LIMIT).name == "end of the month":
            to_the_day, month = set(), to_the_day
        protection = month if law.reading(questions.PROTECTION_LIMIT).name == "end of the month" else eve
        for some in (to_the_day, month):
            some -= {Status.RESETTLED_REFUGEE, Status.PROTECTED_PERSON}
        protection.add(Status.PROTECTED_PERSON)
        found = full
        if self.any_of(month):
            found = o.where(self.are(month), calendar.month_end(full, o), found)
        if self.any_of(eve):
            found = o.where(self.are(eve), calendar.day_before(full, o), found)
        return found

    def _years(self) -> list[_Piece]:
        """Return the stretches of the limits in years; columns where statuses differ."""
        kinds = {one: KINDS[one].longest for one in self.present if one in _LIMITED}
        tables = {one: _pieces(self.law, longest.years) for one, longest in kinds.items() if longest}
        most = max(map(len, tables.values()), default=0)
        none = _Piece(first=NONE, last=NONE, years=1, runs_on=0, eve=NONE)  # past, whenever the window begins
        padded = {one: [*pieces, *[none] * (most - len(pieces))] for one, pieces in tables.items()}
        return [
            _Piece(*(self._of({one: pieces[i][part] for one, pieces in padded.items()}) for part in range(5)))
            for i in range(most)
        ]

    def _of(self, values: Mapping[Status, int]) -> Any:
        """Return the number of each status: one for all, or a column."""
        groups: dict[int, list[Status]] = {}
        for one, value in values.items():
            groups.setdefault(value, []).append(one)
        (commonest, _), *others = sorted(groups.items(), key=lambda group: -len(group[1]))
        if not others:
            return commonest
        return self.work.step(chosen([(self.are(some), value) for value, some in others], commonest))
