"""Ends of windows on columns: the same as the rule for a person of whom one decision is stated."""

from datetime import date, datetime, timedelta
from functools import cache
from random import Random

import attrs
import narwhals.stable.v2 as nw
import polars as pl
import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import LAW, DateRange, Status, parameters, questions
from tests.columns.engines import ENGINES, every_engine, read

DAYS = ("decided_on", "entered_on", "applied_on", "assigned_on")
SCHEMA = [("row", pa.int64()), ("status", pa.string()), *((name, pa.date32()) for name in DAYS)]
ASKED = {"status": "status", **{name: name for name in DAYS}, "into": "until", "reason": "why"}
ADMITTED = {one for one in Status if one.value.startswith("temporarily admitted")}
SEEKERS = {one for one in Status if one.value.startswith("asylum seeker")}
BY_HISTORY = {
    Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT,
    Status.STATELESS_PERSON_WITH_EXPULSION,
    Status.HARDSHIP_PERMIT,
}
STATUSES = [one for one in Status if one not in BY_HISTORY]
FIVE = "what if five years"
REFORM = LAW
for years_of in (parameters.ADMITTED_PERSON_YEARS, parameters.ADMITTED_REFUGEE_YEARS):
    REFORM = REFORM.with_value(years_of, 5, during=DateRange(date(2027, 1, 1), None), because=FIVE)
BRIEF = LAW.with_value(
    parameters.RESIDENCE_PERMIT_YEARS,
    3,
    during=DateRange(date(2026, 3, 1), date(2026, 9, 30)),
    because="a limit that comes and goes",
).with_value(
    parameters.REFUGEE_YEARS, 1, during=DateRange(date(2024, 2, 1), date(2024, 12, 31)), because="so too"
)
TO_THE_DAY = LAW.with_reading(questions.WINDOW_LIMIT, "to the day")
MONTHLY = LAW.with_reading(questions.PROTECTION_LIMIT, "end of the month")
ACTIVATED = LAW.with_reading(questions.RESIDENCE_PERMIT_CLOCK, "from the activation")
HAND_MADE = attrs.evolve(
    LAW,
    timelines=tuple(
        attrs.evolve(
            one,
            entries=(
                attrs.evolve(one.entries[0], during=DateRange(None, date(2015, 12, 31))),
                attrs.evolve(one.entries[1], during=DateRange(date(2016, 1, 1), date(2024, 2, 28))),
                kip.Unknown(DateRange(date(2024, 2, 29), date(2026, 12, 31)), "a gap"),
                attrs.evolve(one.entries[-1], during=DateRange(date(2027, 1, 1), date(2029, 12, 31))),
            ),
        )
        if one.parameter == parameters.REFUGEE_YEARS
        else one
        for one in LAW.timelines
    ),
)
BROKEN = HAND_MADE.with_value(
    parameters.RESIDENCE_PERMIT_YEARS,
    3,
    during=DateRange(date(2026, 3, 1), date(2026, 9, 30)),
    because="a limit that comes and goes",
)
LAWS = {
    "LAW": LAW,
    "five years": REFORM,
    "comes and goes": BRIEF,
    "to the day": TO_THE_DAY,
    "monthly": MONTHLY,
    "activated": ACTIVATED,
    "with a gap and an end": HAND_MADE,
}
EDGES = [
    *(date(year, 2, 29) for year in (2012, 2016, 2020, 2024)),
    *(date(year, 2, 28) for year in (2015, 2017, 2023)),
    *(date(2025, 6, day) for day in (1, 29, 30)),
    *(date(2025, 7, day) for day in (1, 2, 31)),
    date(2022, 3, 11),
    date(2022, 3, 12),
    date(2019, 2, 28),
    date(2019, 3, 1),
    date(2014, 1, 31),
    date(2014, 2, 1),
    date(2017, 12, 31),
    date(2018, 1, 1),
    date(2020, 12, 31),
    date(2024, 2, 1),
]


BY_NATURE = ["polars", "pandas numpy", "pyarrow", "duckdb"]
"""One engine of each nature, where the others only take their time: a law has many stretches."""


def drawn(count, seed, statuses=STATUSES, *, whole=True):
    """Rows with many days at the edges; whole rows have all that their status needs."""
    draw = Random(seed)

    def day():
        if draw.random() < 0.4:
            return draw.choice(EDGES)
        return date(2010, 1, 1) + timedelta(draw.randrange(7_300))

    rows = {name: [] for name, _ in SCHEMA}
    while len(rows["row"]) < count:
        status, decided, entered, applied, assigned = draw.choice(statuses), *(day() for _ in range(4))
        if status is not Status.RESETTLED_REFUGEE and entered > decided:
            entered = decided if draw.random() < 0.2 else None
        if applied > decided:
            applied = decided if draw.random() < 0.2 else None
        if draw.random() < 0.2:
            assigned = None
        row = (len(rows["row"]), status.value, decided, entered, applied, assigned)
        if whole and isinstance(one_by_one(*row[1:], LAW), str):
            continue
        for name, value in zip(rows, row, strict=True):
            rows[name].append(value)
    return rows


def one_by_one(status, decided, entered, applied, assigned, law):
    """Return the last day and what ends it, or the name of the error."""
    try:
        decision = kip.StatusDecision(Status(status), decided, entered, applied_on=applied)
        found = kip.reimbursement_windows(kip.Person([decision], assigned_on=assigned), law=law).value
    except kip.KipError as error:
        return error.name
    if not found:
        return (None, "no window")
    assert len(found) == 1
    return (found[0].during.last, found[0].ended_by.value if found[0].ended_by else "no end")


def all_of(rows, law):
    return [one_by_one(*row, law) for row in zip(*list(rows.values())[1:], strict=True)]


def found_in(frame):
    days = nw.from_native(frame).collect_schema()["until"]
    assert days == nw.Date
    return [tuple(pair) for _, *pair in sorted(read(frame, "row", "until", "why"))]


@cache
def many_with_an_answer():
    rows = drawn(1_200, 1)
    return rows, all_of(rows, LAW)


@every_engine
def test_columns_say_what_the_rule_says_of_each_row(engine):
    rows, expected = many_with_an_answer()
    frame = kip.columns.reimbursement_window_end(engine(rows, SCHEMA), **ASKED)
    assert found_in(frame) == expected
    assert {why for _, why in expected} == {"no window", "no end", "longest duration", "residence permit due"}


@cache
def some_without_an_answer():
    rows = drawn(600, 2, list(Status), whole=False)
    return rows, all_of(rows, BROKEN)


@pytest.mark.parametrize("engine", [ENGINES[name] for name in BY_NATURE], ids=BY_NATURE)
def test_rows_are_null_where_the_rule_raises_and_equal_elsewhere(engine):
    rows, expected = some_without_an_answer()
    frame = kip.columns.reimbursement_window_end(engine(rows, SCHEMA), **ASKED, faults="null", law=BROKEN)
    assert sum(isinstance(one, str) for one in expected) > 50
    for found, one in zip(found_in(frame), expected, strict=True):
        if isinstance(one, str):
            assert found[0] is None
            assert found[1].startswith("fault: ")
        else:
            assert found == one


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_many_rows_under_each_law(law):
    rows = drawn(4_000, 3, list(Status), whole=False)
    frame = ENGINES["polars"](rows, SCHEMA)
    frame = kip.columns.reimbursement_window_end(frame, **ASKED, faults="null", law=law)
    for found, one in zip(found_in(frame), all_of(rows, law), strict=True):
        assert (found[1].startswith("fault: ") and found[0] is None) if isinstance(one, str) else found == one


@pytest.mark.parametrize("status", STATUSES)
def test_a_frame_of_one_status_with_its_own_codes(status):
    rows = drawn(300, 4, [status])
    expected = all_of(rows, LAW)
    frame = ENGINES["polars"]({**rows, "status": ["x"] * 300}, SCHEMA)
    frame = kip.columns.reimbursement_window_end(frame, **ASKED, statuses={"x": status})
    assert found_in(frame) == expected


def test_five_years_instead_of_seven_end_windows_that_are_open():
    rows = drawn(800, 5, [Status.TEMPORARILY_ADMITTED_PERSON, Status.TEMPORARILY_ADMITTED_REFUGEE])
    frame = ENGINES["polars"](rows, SCHEMA)
    before, after = (
        found_in(kip.columns.reimbursement_window_end(frame, **ASKED, law=law)) for law in (LAW, REFORM)
    )
    assert after == all_of(rows, REFORM)
    assert any(old[0] != new[0] == date(2026, 12, 31) for old, new in zip(before, after, strict=True))


DAY = date(2024, 5, 6)
LATE, EARLY = date(2025, 8, 1), date(2012, 5, 6)
FAULTS = [
    ("status unknown", "visitor", DAY, None, None, None),
    ("status missing", None, DAY, None, None, None),
    ("decided_on missing", "Swiss", None, None, None, None),
    ("needs the history of the person", "hardship permit", DAY, None, None, None),
    ("decided_on out of bounds", "stateless person", date(9800, 1, 1), None, None, None),
    ("entered_on missing", "temporarily admitted person", DAY, None, None, None),
    ("entered_on missing", "resettled refugee", DAY, None, None, None),
    ("entered_on out of bounds", "resettled refugee", DAY, date(9999, 12, 31), None, None),
    ("applied_on missing", "refugee with asylum", DAY, None, None, None),
    ("assigned_on missing", "asylum seeker, Dublin procedure", DAY, None, None, None),
    ("assigned_on missing", "temporarily admitted person", LATE, DAY, None, None),
    ("assigned_on missing", "protected person", LATE, None, None, None),
    ("entered_on after decided_on", "stateless person", DAY, LATE, None, None),
    ("applied_on after decided_on", "refugee with asylum", DAY, None, LATE, None),
    ("law of that time not known", "refugee with asylum", EARLY, None, date(2008, 1, 1), None),
]


def with_faults():
    good = ("refugee with asylum", DAY, None, date(2020, 2, 29), None)
    rows = [good, *(fault[1:] for fault in FAULTS)]
    columns = zip(*rows, strict=True)
    return {
        name: list(column) for (name, _), column in zip(SCHEMA, [range(len(rows)), *columns], strict=True)
    }


@every_engine
def test_every_fault_is_named(engine):
    rows = with_faults()
    if engine is ENGINES["pandas numpy"]:  # its days end with the year 2262
        rows["decided_on"][5] = rows["entered_on"][8] = None
    frame = kip.columns.reimbursement_window_end(engine(rows, SCHEMA), **ASKED, faults="null")
    found = found_in(frame)
    expected = [(date(2025, 2, 28), "longest duration"), *((None, f"fault: {code}") for code, *_ in FAULTS)]
    if engine is ENGINES["pandas numpy"]:
        expected[5], expected[8] = (None, "fault: decided_on missing"), (None, "fault: entered_on missing")
    assert found == expected


@pytest.mark.parametrize("place", range(1, len(FAULTS) + 1), ids=[fault[0] for fault in FAULTS])
def test_every_fault_raises(place):
    rows = {name: column[place : place + 1] for name, column in with_faults().items()}
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.reimbursement_window_end(ENGINES["polars"](rows, SCHEMA), **ASKED)
    assert FAULTS[place - 1][0] in [fault.code for fault in caught.value.faults]


def test_columns_that_no_row_needs_may_be_left_out():
    rows = drawn(50, 6, [Status.STATELESS_PERSON])
    frame = ENGINES["polars"](rows, SCHEMA)
    found = kip.columns.reimbursement_window_end(frame, status="status", decided_on="decided_on")
    assert read(found, "reimbursed_until") == [day for day, _ in all_of(rows, LAW)]
    admitted = ENGINES["polars"](drawn(2, 6, [Status.TEMPORARILY_ADMITTED_PERSON]), SCHEMA)
    with pytest.raises(kip.BadRowsError, match=r"entered_on missing in 2 of 2 rows \(status: "):
        kip.columns.reimbursement_window_end(admitted, status="status", decided_on="decided_on")


def test_times_at_midnight_are_days_and_others_are_faults():
    rows = drawn(20, 7, [Status.STATELESS_PERSON])
    frame = ENGINES["polars"](rows, SCHEMA)
    timed = frame.with_columns(frame["decided_on"].cast(pl.Datetime("us")))
    found = kip.columns.reimbursement_window_end(timed, status="status", decided_on="decided_on")
    assert read(found, "reimbursed_until") == [day for day, _ in all_of(rows, LAW)]
    noon = pl.Series([datetime(2024, 1, 1, 12), *[None] * 19])  # noqa: DTZ001
    late = timed.with_columns(assigned_on=noon)
    with pytest.raises(kip.BadRowsError, match="assigned_on has a clock time in 1 of 20 rows"):
        kip.columns.reimbursement_window_end(late, **ASKED)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"status": "row"}, kip.WrongTypeError),
        ({"status": "nope"}, kip.UnknownNameError),
        ({"decided_on": "status"}, kip.WrongTypeError),
        ({"entered_on": "row"}, kip.WrongTypeError),
        ({"entered_on": 5}, kip.WrongTypeError),
        ({"statuses": {"x": "Swiss"}}, kip.WrongTypeError),
        ({"faults": "ignore"}, kip.UnknownNameError),
        ({"into": "row"}, kip.InvalidValueError),
        ({"law": None}, kip.WrongTypeError),
    ],
)
def test_bad_input(change, error):
    frame = ENGINES["polars"](drawn(3, 8), SCHEMA)
    with pytest.raises(error):
        kip.columns.reimbursement_window_end(frame, **{**ASKED, **change})


# --- when a residence permit is due -----------------------------------------------------------------

GRANTED = [("row", pa.int64()), ("granted", pa.date32())]


def due_of(day, law):
    try:
        person = kip.Person([kip.StatusDecision(Status.PROTECTED_PERSON, day)])
        return kip.residence_permit_due(person, law=law).value
    except kip.KipError:
        return None


@every_engine
def test_the_permit_is_due_as_the_rule_says(engine):
    check_grants(engine(grants(), GRANTED), BRIEF)


def test_the_permit_is_due_as_the_rule_says_from_the_activation():
    check_grants(ENGINES["polars"](grants(), GRANTED), ACTIVATED)


def grants():
    draw = Random(9)
    days = [*EDGES, date(1999, 9, 30), date(1999, 10, 1)]
    days += [date(1998, 1, 1) + timedelta(draw.randrange(12_000)) for _ in range(1_000)]
    return {"row": list(range(len(days))), "granted": days}


@cache
def due_on_each(law):
    return [due_of(day, law) for day in grants()["granted"]]


def check_grants(frame, law):
    frame = kip.columns.residence_permit_due(
        frame, granted_on="granted", into="due", reason="why", faults="null", law=law
    )
    for (_, due, why), expected in zip(
        sorted(read(frame, "row", "due", "why")), due_on_each(law), strict=True
    ):
        assert due == expected
        assert why == ("fault: law of that time not known" if expected is None else "")


def test_grants_that_cannot_be_answered():
    frame = ENGINES["polars"]({"row": [0, 1], "granted": [date(2022, 4, 1), date(9800, 1, 1)]}, GRANTED)
    with pytest.raises(kip.BadRowsError, match="granted_on out of bounds in 1 of 2 rows"):
        kip.columns.residence_permit_due(frame, granted_on="granted")
    with pytest.raises(kip.BadRowsError, match="law of that time not known in 1 of 1 rows"):
        kip.columns.residence_permit_due(
            ENGINES["polars"]({"row": [0], "granted": [date(1999, 9, 30)]}, GRANTED), granted_on="granted"
        )
    with pytest.raises(kip.WrongTypeError):
        kip.columns.residence_permit_due(frame, granted_on="row")
