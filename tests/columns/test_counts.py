"""Counting in the engine: the same table as counting in Python."""

from collections import Counter
from datetime import date, datetime

import polars as pl
import pyarrow as pa
import pytest

import kipcore as kip
from kipcore import Canton, Chf, Status
from tests.columns.engines import every_engine
from tests.columns.test_flat_rate import CLEAR, SCHEMA, clear_rows, one_by_one

ASKED = {"status": "status", "decided_on": "day", "canton": "canton"}
WITH_S = {**ASKED, "programme_s": "paid", "unit": "rappen"}


def counted(rows):
    keys = zip(rows["canton"], rows["status"], rows["day"], rows["paid"], strict=True)
    return kip.DecisionCounts(
        Counter(
            (Canton(canton), Status(status), day, *([] if paid is None else [Chf.from_rappen(paid)]))
            for canton, status, day, paid in keys
        )
    )


@every_engine
def test_the_engine_counts_as_python_does(engine):
    rows = clear_rows(2_000, 6)
    rows = {name: column * 2 for name, column in rows.items()}
    frame = engine(rows, SCHEMA)
    found = kip.columns.decision_counts(frame, **WITH_S)
    assert found == counted(rows)
    assert kip.columns.decision_counts(frame, **ASKED) == counted({**rows, "paid": [None] * len(rows["row"])})


def test_counts_are_priced_as_the_rows_are():
    rows = clear_rows(2_000, 7)
    frame = pl.from_arrow(pa.table(rows, schema=pa.schema(SCHEMA)))
    total = kip.flat_rate_total(kip.columns.decision_counts(frame, **WITH_S), agreements=CLEAR).value
    by_row = kip.columns.integration_flat_rate(frame, **WITH_S, agreements=CLEAR)["flat_rate_rappen"].sum()
    assert total.rappen == by_row == sum(amount for amount, _ in one_by_one(rows, agreements=CLEAR))


@every_engine
def test_a_row_may_stand_for_many(engine):
    rows = {
        "status": ["refugee with asylum", "refugee with asylum", "Swiss"],
        "canton": ["ZH"] * 3,
        "day": [date(2024, 5, 2)] * 3,
        "many": [200, 100, 0],
    }
    kinds = [("status", pa.string()), ("canton", pa.string()), ("day", pa.date32()), ("many", pa.int16())]
    found = kip.columns.decision_counts(engine(rows, kinds), **ASKED, count="many")
    assert dict(found.cells()) == {(Canton.ZH, Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 2)): 300}


def test_codes_that_mean_the_same_are_counted_together():
    frame = pl.DataFrame(
        {
            "s": [1, 2, 1],
            "c": ["x", "y", "y"],
            "day": [datetime.fromisoformat("2024-05-02")] * 3,
            "chf": [None, 3, 3],
        },
        schema_overrides={"s": pl.UInt8},
    )
    found = kip.columns.decision_counts(
        frame,
        status="s",
        canton="c",
        decided_on="day",
        programme_s="chf",
        unit="francs",
        statuses={1: Status.REFUGEE_WITH_ASYLUM, 2: Status.REFUGEE_WITH_ASYLUM},
        cantons={"x": Canton.ZH, "y": Canton.ZH},
    )
    cell = Canton.ZH, Status.REFUGEE_WITH_ASYLUM, date(2024, 5, 2)
    assert dict(found.cells()) == {cell: 1, (*cell, Chf(3)): 2}


def test_no_rows_count_nothing():
    empty = {name: pl.Series([], dtype=kind) for name, kind in (("status", pl.String), ("canton", pl.String))}
    frame = pl.DataFrame({**empty, "day": pl.Series([], dtype=pl.Date)})
    assert kip.columns.decision_counts(frame, **ASKED) == kip.DecisionCounts({})


ROW = {"status": "Swiss", "canton": "ZH", "day": date(2024, 5, 2), "paid": 5, "many": 1}


@pytest.mark.parametrize(
    ("row", "asked", "code"),
    [
        ({"status": None}, {}, "status missing"),
        ({"status": "swiss"}, {}, "status unknown"),
        ({"canton": None}, {}, "canton missing"),
        ({"canton": "XX"}, {}, "canton unknown"),
        ({"day": None}, {}, "decided_on missing"),
        ({"paid": -1}, {"programme_s": "paid", "unit": "rappen"}, "programme_s below zero"),
        ({"paid": 10**12 + 1}, {"programme_s": "paid", "unit": "francs"}, "programme_s too large"),
        ({"many": None}, {"count": "many"}, "count missing"),
        ({"many": -1}, {"count": "many"}, "count too small"),
        ({"many": 100_000_001}, {"count": "many"}, "count too large"),
    ],
)
def test_rows_with_faults_are_never_left_out(row, asked, code):
    kinds = {"status": pl.String, "canton": pl.String, "day": pl.Date, "paid": pl.Int64, "many": pl.Int64}
    frame = pl.DataFrame({name: [value] for name, value in {**ROW, **row}.items()}, schema=kinds)
    with pytest.raises(kip.BadRowsError) as caught:
        kip.columns.decision_counts(frame, **ASKED, **asked)
    assert [fault.code for fault in caught.value.faults] == [code]


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"programme_s": "paid"}, kip.InvalidValueError),
        ({"unit": "rappen"}, kip.InvalidValueError),
        ({"count": "day"}, kip.WrongTypeError),
        ({"count": "rows"}, kip.UnknownNameError),
        ({"statuses": {}}, kip.InvalidValueError),
        ({"cantons": {1: Canton.ZH}}, kip.WrongTypeError),
    ],
)
def test_bad_input(asked, error):
    frame = pl.DataFrame({name: [value] for name, value in ROW.items()})
    with pytest.raises(error):
        kip.columns.decision_counts(frame, **{**ASKED, **asked})


def test_more_decisions_than_a_table_holds_are_refused():
    frame = pl.DataFrame({name: [value] * 2 for name, value in {**ROW, "many": 60_000_000}.items()})
    with pytest.raises(kip.InvalidValueError):
        kip.columns.decision_counts(frame, **ASKED, count="many")
