"""What differs between engines, each measured before it was avoided: a test for each, on all of them."""

import ast
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random

import cloudpickle
import dask.dataframe as dd
import duckdb
import ibis
import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from dateutil.relativedelta import relativedelta

import kipcore as kip
from kipcore import Canton, Chf, DateRange, parameters
from kipcore.columns import work as engine_room
from kipcore.columns.work import Work
from kipcore.kernels import calendar
from kipcore.types.dates import day_key
from tests.columns.engines import every_engine, read

MOST = 10**14
DAY = date(2024, 5, 2)
AGREEMENTS = [
    kip.ProgrammeAgreement(canton=canton, period=kip.KIP_3) for canton in (Canton.ZH, Canton.BE, Canton.JU)
]
ASKED = {"status": "status", "decided_on": "day", "canton": "canton", "agreements": AGREEMENTS}
SCHEMA = [("row", pa.int64()), ("status", pa.string()), ("day", pa.date32()), ("canton", pa.string())]
RATE = kip.columns.integration_flat_rate


def persons(count, **given):
    rows = {
        "row": list(range(count)),
        "status": ["refugee with asylum"] * count,
        "day": [DAY] * count,
        "canton": ["ZH"] * count,
    }
    return {**rows, **given}


def money(count=1, **given):
    rows = {"ceiling": [650] * count, "canton": [300] * count, "municipalities": [280] * count}
    return {**rows, **given}


FUNDS = {"ceiling": "ceiling", "canton": "canton", "municipalities": "municipalities", "unit": "rappen"}
INTS = [(name, pa.int64()) for name in ("ceiling", "canton", "municipalities")]


def contribution(frame, **asked):
    return kip.columns.federal_contribution(frame, **{**FUNDS, "year": 2015, "into": "amount", **asked})


def test_operations_that_engines_disagree_on_are_not_used():
    banned = {"fill_null", "min_horizontal", "max_horizontal", "offset_by", "replace_strict", "join_asof"}
    home = Path(kip.__file__).parent
    for room in ("columns", "kernels"):
        for path in (home / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                assert not (isinstance(node, ast.Attribute) and node.attr in banned), path
                assert not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod)), path


@every_engine
def test_a_missing_amount_is_never_the_cap(engine):
    """`min_horizontal` skips nulls: with it a missing claim would pay the ceiling."""
    rows = money(4, ceiling=[None, 650, 650, 650], canton=[300, None, 300, 300])
    rows["municipalities"][2] = None
    frame = contribution(engine(rows, INTS), faults="null", reason="why")
    assert sorted(read(frame, "amount", "why"), key=str) == [
        (580, "parity"),
        (None, "fault: canton missing"),
        (None, "fault: ceiling missing"),
        (None, "fault: municipalities missing"),
    ]


@every_engine
def test_what_is_missing_in_a_decision_is_said_and_nothing_is_put_in_its_place(engine):
    """A comparison with a missing day is true, false or missing, as the engine likes."""
    rows = persons(4)
    rows["status"][0] = rows["day"][1] = rows["canton"][2] = None
    frame = RATE(engine(rows, SCHEMA), **ASKED, faults="null", reason="why")
    assert sorted(read(frame, "row", "flat_rate_rappen", "why")) == [
        (0, None, "fault: status missing"),
        (1, None, "fault: decided_on missing"),
        (2, None, "fault: canton missing"),
        (3, 1_892_690, "full"),
    ]
    with pytest.raises(kip.BadRowsError) as caught:
        RATE(engine(rows, SCHEMA), **ASKED)
    assert [(one.code, one.rows, one.of, one.examples) for one in caught.value.faults] == [
        ("status missing", 1, 4, ((None,),)),
        ("decided_on missing", 1, 4, ((None,),)),
        ("canton missing", 1, 4, ((None,),)),
    ]


@every_engine
def test_at_the_bounds_nothing_wraps(engine):
    """polars, numpy and pyarrow wrap integers beyond 64 bits and say nothing."""
    rows = money(3, ceiling=[MOST] * 3, canton=[MOST, MOST - 1, 0], municipalities=[0, 1, MOST])
    assert set(read(contribution(engine(rows, INTS)), "amount")) == {MOST}
    rows = money(2, ceiling=[MOST] * 2, canton=[MOST, MOST], municipalities=[1, 0])
    with pytest.raises(kip.BadRowsError, match="own funds too large in 1 of 2 rows"):
        contribution(engine(rows, INTS))
    found = contribution(engine(rows, INTS), faults="null", reason="why")
    assert sorted(read(found, "amount", "why"), key=str) == [
        (MOST, "ceiling"),
        (None, "fault: own funds too large"),
    ]
    rows = money(2, ceiling=[MOST + 1, 2**63 - 1])
    with pytest.raises(kip.BadRowsError, match="ceiling too large in 2 of 2 rows"):
        contribution(engine(rows, INTS))
    rows = money(2, ceiling=[10**12, 10**12 + 1])
    with pytest.raises(kip.BadRowsError, match="ceiling too large in 1 of 2 rows"):
        contribution(engine(rows, INTS), unit="francs")


RATIOS = kip.LAW.with_value(
    parameters.PARITY_RATIO, Fraction(1, 3), during=DateRange.of_years(2016), because="assumed"
)


@every_engine
def test_no_row_divides_by_nothing(engine):
    """What comes of a division by zero: null, NaN, or an error that stops all rows."""
    rows = {**money(4, ceiling=[10_000] * 4), "year": [2015, 2016, 2013, 1]}
    frame = engine(rows, [*INTS, ("year", pa.int64())])
    found = contribution(frame, law=RATIOS, year="year", faults="null", reason="why")
    assert sorted(read(found, "year", "amount", "why")) == [
        (1, None, "fault: year without a ratio of parity"),
        (2013, None, "fault: year without a ratio of parity"),
        (2015, 580, "parity"),
        (2016, 1_740, "parity"),
    ]


def days(count=300):
    draw = Random(8)
    found = [date(1896, 2, 29), date(1900, 2, 28), date(2000, 2, 29), date(2024, 2, 29), date(2023, 12, 31)]
    return found + [date(1900, 1, 1) + timedelta(draw.randrange(80_000)) for _ in range(count)]


@every_engine
def test_anniversaries_and_ends_of_months_are_those_of_dateutil(engine):
    """`offset_by` with years and months fails on three engines; `days between` on four."""
    rows = {"day": days(), "years": [Random(9).randrange(-5, 12) for _ in days()]}
    rows["years"] = [Random(one.toordinal()).randrange(-5, 12) for one in rows["day"]]
    frame = engine(rows, [("day", pa.date32()), ("years", pa.int64())])
    for name, kernel, by_hand in (
        ("later", lambda key, o: calendar.add_years(key, nw.col("years"), o), by_years),
        ("end", calendar.month_end, lambda day, _: day.replace(day=monthrange(day.year, day.month)[1])),
        ("next", calendar.next_month, lambda day, _: day.replace(day=1) + relativedelta(months=1)),
    ):
        work = Work(frame, "raise", None)
        work.column("years", "years")
        found = work.result(name, kernel(work.day("day", "day"), work.ops), nw.lit(""))
        assert sorted(zip(days_of(found), read(found, "years"), read(found, name), strict=True)) == sorted(
            (day, years, day_key(by_hand(day, years)))
            for day, years in zip(rows["day"], rows["years"], strict=True)
        )


def by_years(day, years):
    return day + relativedelta(years=years)


def days_of(frame):
    return [day.date() if isinstance(day, datetime) else day for day in read(frame, "day")]


@every_engine
def test_an_ordinal_is_that_of_the_calendar(engine):
    work = Work(engine({"day": days()}, [("day", pa.date32())]), "raise", None)
    found = work.result("number", calendar.ordinal(work.day("day", "day"), work.ops), nw.lit(""))
    assert read(found, "number") == [day.toordinal() for day in days_of(found)]


@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_times_at_midnight_are_days_of_polars(unit):
    frame = pl.DataFrame(persons(2, day=[date(2024, 1, 1), date(2025, 1, 1)])).with_columns(
        pl.col("day").cast(pl.Datetime(unit))
    )
    assert read(RATE(frame, **ASKED), "flat_rate_rappen") == [1_892_690, 1_905_142]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_times_at_midnight_are_days_of_pandas(unit):
    """pandas does not compare datetime64 with a plain date."""
    frame = pd.DataFrame(persons(2, day=[date(2024, 1, 1), date(2025, 1, 1)]))
    frame["day"] = pd.to_datetime(frame["day"]).astype(f"datetime64[{unit}]")
    assert read(RATE(frame, **ASKED), "flat_rate_rappen") == [1_892_690, 1_905_142]


def test_timestamps_at_midnight_are_days_of_duckdb():
    con = duckdb.connect()
    frame = con.sql("select 'refugee with asylum' status, timestamp '2025-01-01' as day, 'ZH' canton")
    assert read(RATE(frame, **ASKED), "flat_rate_rappen") == [1_905_142]


def test_a_clock_time_is_refused():
    times = [datetime.fromisoformat("2024-05-02 00:00:00.000001"), datetime.fromisoformat("2024-05-02")]
    for frame in (pl.DataFrame(persons(2, day=times)), pd.DataFrame(persons(2, day=times))):
        with pytest.raises(kip.BadRowsError, match="decided_on has a clock time in 1 of 2 rows"):
            RATE(frame, **ASKED)
        found = RATE(frame, **ASKED, faults="null", reason="why")
        assert read(found, "why") == ["fault: decided_on has a clock time", "full"]


@pytest.mark.parametrize("library", [pl.DataFrame, pd.DataFrame])
def test_a_time_with_a_zone_is_refused(library):
    """Which day it is would depend on the zone."""
    with pytest.raises(kip.WrongTypeError, match="without a time zone"):
        RATE(library(persons(1, day=[datetime(2024, 5, 2, tzinfo=UTC)])), **ASKED)


def test_days_that_pandas_keeps_as_objects_are_refused():
    with pytest.raises(kip.WrongTypeError, match="cast it to dates"):
        RATE(pd.DataFrame(persons(1)), **ASKED)


def test_texts_that_pandas_keeps_as_objects_are_texts():
    frame = pd.DataFrame(persons(2, canton=["ZH", None]), dtype=object)
    frame["day"] = pd.to_datetime(frame["day"])
    found = RATE(frame, **ASKED, faults="null", reason="why")
    assert read(found, "flat_rate_rappen", "why") == [(1_892_690, "full"), (None, "fault: canton missing")]
    assert str(found["flat_rate_rappen"].dtype) == "Int64"


@pytest.mark.parametrize(
    "amounts",
    [
        pl.Series([1.0, 2.5]),
        pl.Series([Decimal("1.00"), Decimal("2.50")]),
        pl.Series(["1", "2"]),
        pl.Series([True, False]),
        pl.Series([None, None]),
        pd.Series([1.0, None]),
        pd.Series([1, None], dtype=object),
        pd.Series([1, 2], dtype="float64[pyarrow]"),
    ],
    ids=str,
)
def test_amounts_that_are_no_whole_numbers_are_refused_with_a_remedy(amounts):
    library = pl.DataFrame if isinstance(amounts, pl.Series) else pd.DataFrame
    with pytest.raises(kip.WrongTypeError, match="times 100, cast to Int64"):
        contribution(library({**money(2), "ceiling": amounts}))


@every_engine
def test_results_are_whole_numbers_of_64_bits(engine):
    """What a sum, a choice or a quotient is made of is another kind on some engines."""
    for faults in ("raise", "null"):
        found = contribution(engine(money(2), INTS), faults=faults)
        assert nw.from_native(found).collect_schema()["amount"] == nw.Int64
        found = RATE(engine(persons(2), SCHEMA), **ASKED, faults=faults)
        assert nw.from_native(found).collect_schema()["flat_rate_rappen"] == nw.Int64


NARROW = [("int8", 2**7 - 1), ("uint8", 2**8 - 1), ("int16", 2**15 - 1), ("uint16", 2**16 - 1)]
NARROW += [("int32", 2**31 - 1), ("uint32", 2**32 - 1), ("int64", MOST), ("uint64", MOST)]


@every_engine
@pytest.mark.parametrize("unit", ["rappen", "francs"])
@pytest.mark.parametrize("kind", [NARROW[0], NARROW[1], NARROW[5], NARROW[7]], ids=str)
def test_narrow_integers_do_not_overflow(engine, kind, unit):
    name, most = kind
    most = min(most, 10**12) if unit == "francs" else most
    rows = money(1, ceiling=[most], canton=[most], municipalities=[0])
    frame = engine(rows, [(column, getattr(pa, name)()) for column, _ in INTS])
    assert read(contribution(frame, unit=unit), "amount") == [most * (100 if unit == "francs" else 1)]


@pytest.mark.parametrize("kind", NARROW, ids=str)
def test_every_kind_of_integer_is_read_to_its_end(kind):
    name, most = kind
    for library in (pl.from_arrow, pa.table, lambda table: table.to_pandas()):
        table = pa.table({column: pa.array([most], getattr(pa, name)()) for column, _ in INTS})
        with pytest.raises(kip.BadRowsError, match="own funds too large") if most == MOST else nothing():
            assert read(contribution(library(table)), "amount") == [most]
        expected = None if most == MOST else most
        assert read(contribution(library(table), faults="null"), "amount") == [expected]
    if name.startswith("int"):
        table = pa.table({column: pa.array([-1], getattr(pa, name)()) for column, _ in INTS})
        with pytest.raises(kip.BadRowsError, match="ceiling below zero"):
            contribution(table)


def nothing():
    from contextlib import nullcontext

    return nullcontext()


@every_engine
def test_numbers_beyond_64_bits_are_refused_and_not_cut(engine):
    """pyarrow compares unsigned 64 bits with a plain number only where all of them are signed ones too."""
    rows = {**money(2), "ceiling": [2**64 - 1, 5], "year": [2015, 2**64 - 1]}
    frame = engine(rows, [(name, pa.uint64()) for name in rows])
    with pytest.raises(kip.BadRowsError, match="ceiling too large in 1 of 2 rows"):
        contribution(frame)
    found = contribution(frame, faults="null", year="year", cost="ceiling", reason="why")
    assert sorted(read(found, "ceiling", "amount", "why")) == [
        (5, None, "fault: year too large"),
        (2**64 - 1, None, "fault: ceiling too large"),
    ]
    rows = {**persons(2), "paid": [None, 5], "year": [2**64 - 1, 2024]}
    kinds = [("paid", pa.uint64()), ("year", pa.uint64())]
    asked = {**ASKED, "programme_s": "paid", "unit": "rappen", "paid_in": "year"}
    found = RATE(engine(rows, [*SCHEMA, *kinds]), **asked, faults="null", reason="why")
    assert sorted(read(found, "row", "flat_rate_rappen", "why")) == [
        (0, None, "fault: paid_in too large"),
        (1, 1_892_685, "full, less Programme S"),
    ]


NAMED = ["refugee with asylum", "Swiss", "refugee with asylum", "unknown"]


@pytest.mark.parametrize(
    "frame",
    [
        pl.DataFrame(persons(4)).with_columns(status=pl.Series(NAMED, dtype=pl.Categorical)),
        pl.DataFrame(persons(4)).with_columns(status=pl.Series(NAMED, dtype=pl.Enum(sorted(set(NAMED))))),
        pl.LazyFrame(persons(4)).with_columns(status=pl.lit(pl.Series(NAMED)).cast(pl.Categorical)),
        pd.DataFrame(persons(4)).assign(
            status=pd.Categorical(NAMED), day=pd.to_datetime(pd.Series([DAY] * 4))
        ),
        pa.table(persons(4, status=pa.array(NAMED).dictionary_encode())),
        duckdb.connect().sql(
            "select unnest(range(4)) as row, unnest(['refugee with asylum', 'Swiss', 'refugee with asylum', "
            "'unknown'])::enum('Swiss', 'refugee with asylum', 'unknown') as status, "
            "date '2024-05-02' as day, 'ZH' as canton"
        ),
    ],
    ids=["polars categorical", "polars enum", "polars lazy", "pandas", "pyarrow dictionary", "duckdb enum"],
)
def test_texts_kept_as_numbers_are_read_as_texts(frame):
    found = RATE(frame, **ASKED, faults="null", reason="why")
    assert read(found, "flat_rate_rappen", "why") == [
        (1_892_690, "full"),
        (0, "not named"),
        (1_892_690, "full"),
        (None, "fault: status unknown"),
    ]


FAR = pl.DataFrame(persons(1)).with_columns(day=pl.Series([3_000_000], dtype=pl.Int32).cast(pl.Date))
ENDLESS = "select 'refugee with asylum' as status, date 'infinity' as day, 'ZH' as canton"


@pytest.mark.parametrize(
    ("frame", "shown"),
    [(FAR, "10183-09-21"), (FAR.to_arrow(), "10183-09-21"), (duckdb.connect().sql(ENDLESS), "out of range")],
    ids=["polars", "pyarrow", "duckdb"],
)
def test_days_that_python_has_not_are_faults_and_shown_as_texts(frame, shown):
    with pytest.raises(
        kip.BadRowsError, match=rf"no agreement in 1 of 1 rows \(status, day, canton: .*{shown}"
    ):
        RATE(frame, **ASKED)
    with pytest.raises(kip.BadRowsError, match=rf"decided_on out of bounds in 1 of 1 rows \(day: .*{shown}"):
        kip.columns.decision_counts(frame, status="status", decided_on="day", canton="canton")
    found = RATE(frame, **ASKED, faults="null", reason="why")
    assert read(found, "flat_rate_rappen", "why") == [(None, "fault: no agreement")]


@every_engine
def test_no_rows_are_no_fault(engine):
    found = RATE(engine({name: [] for name, _ in SCHEMA}, SCHEMA), **ASKED, reason="why")
    assert read(found, "flat_rate_rappen", "why") == []
    found = contribution(engine({name: [] for name, _ in INTS}, INTS))
    assert read(found, "amount") == []


@every_engine
def test_a_dataframe_without_the_column_is_refused(engine):
    with pytest.raises(
        kip.UnknownNameError, match="decided_on: got 'when'; allowed: row, status, day, canton"
    ):
        RATE(engine(persons(1), SCHEMA), **{**ASKED, "decided_on": "when"})


def test_a_dataframe_without_any_column_is_refused():
    with pytest.raises(kip.UnknownNameError, match="allowed: none"):
        RATE(pl.DataFrame(), **ASKED)


def test_two_columns_of_one_name_are_refused():
    frame = pd.DataFrame([[1, 2]], columns=["ceiling", "ceiling"])
    with pytest.raises(kip.InvalidValueError, match="different names"):
        contribution(frame)


def test_names_that_are_no_texts_do_no_harm():
    frame = pd.DataFrame({0: [7], **money(1)})
    assert read(contribution(frame), "amount") == [580]


@pytest.mark.parametrize("name", ["__kipcore_0", "__kipcore_fault"])
def test_the_names_of_our_own_steps_are_ours(name):
    with pytest.raises(kip.InvalidValueError, match="no column that begins with"):
        contribution(pl.DataFrame({**money(1), name: [1]}))


@pytest.mark.parametrize("name", ["*", "^.*$"])
def test_names_that_polars_reads_as_a_pattern_are_refused(name):
    rows = money(1)
    with pytest.raises(kip.InvalidValueError, match="no pattern"):
        contribution(pl.DataFrame({**rows, name: rows["ceiling"]}), ceiling=name)


ODD = ["with space", 'with "quotes"', "it's", "line\nbreak", "Höchstbetrag; drop table", "self", "exprs"]


@every_engine
def test_columns_may_have_any_name(engine):
    rows = dict(zip(ODD, ([650], [300], [280], [2015], [1], [2], [3]), strict=True))
    frame = engine(rows, [(name, pa.int64()) for name in ODD])
    asked = dict(zip(("ceiling", "canton", "municipalities", "year"), ODD, strict=False))
    found = kip.columns.federal_contribution(
        frame, **asked, unit="rappen", into='new "name"\n', reason="frame"
    )
    assert read(found, *ODD, 'new "name"\n', "frame") == [(650, 300, 280, 2015, 1, 2, 3, 580, "parity")]


def test_the_chunks_of_pyarrow_stay_in_order():
    parts = [
        pa.table(persons(3, canton=[code] * 3), schema=pa.schema(SCHEMA)) for code in ("ZH", "BE", "XX", "JU")
    ]
    found = RATE(pa.concat_tables(parts), **ASKED, faults="null", reason="why")
    assert found["canton"].num_chunks == 4
    assert read(found, "canton", "flat_rate_rappen") == [
        (code, None if code == "XX" else 1_892_690) for code in ("ZH", "BE", "XX", "JU") for _ in range(3)
    ]


@pytest.mark.parametrize("index", [[7, 7, 7], [2, 0, 1], ["b", "a", "b"]], ids=str)
@pytest.mark.parametrize("faults", ["raise", "null"])
def test_the_index_of_pandas_shuffles_and_multiplies_no_rows(index, faults):
    days = pd.to_datetime(pd.Series([date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)]))
    frame = pd.DataFrame(persons(3)).assign(day=days).set_axis(index)
    found = RATE(frame, **ASKED, faults=faults, reason="why")
    assert list(found.index) == index
    assert found["flat_rate_rappen"].tolist() == [1_892_690, 1_905_142, 1_906_921]
    assert found["row"].tolist() == [0, 1, 2]


def never(frame):
    raise AssertionError("collected")


def test_a_lazy_frame_stays_lazy_and_with_nulls_nothing_is_looked_at():
    frame = pl.LazyFrame(persons(3))
    untouched = frame.map_batches(never, schema=frame.collect_schema())
    found = RATE(untouched, **ASKED, faults="null", reason="why")
    assert isinstance(found, pl.LazyFrame)
    with pytest.raises(Exception, match="collected"):
        RATE(untouched, **ASKED)
    assert isinstance(RATE(frame, **ASKED), pl.LazyFrame)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda: duckdb.from_arrow(pa.table(persons(3))), duckdb.DuckDBPyRelation),
        (lambda: ibis.memtable(pa.table(persons(3))), ibis.Table),
        (
            lambda: dd.from_pandas(pl.DataFrame(persons(3)).to_pandas(use_pyarrow_extension_array=True)),
            dd.DataFrame,
        ),
    ],
    ids=["duckdb", "ibis", "dask"],
)
def test_what_is_lazy_stays_so_and_one_pass_checks_it(make, kind, monkeypatch):
    passes, asked = (
        [],
        {**ASKED, "agreements": [kip.ProgrammeAgreement(canton=c, period=kip.KIP_3) for c in Canton]},
    )
    real = engine_room.collected
    monkeypatch.setattr(engine_room, "collected", lambda frame: passes.append(1) or real(frame))
    found = RATE(make(), **asked, faults="null", reason="why")
    assert isinstance(found, kind)
    assert not passes
    found = RATE(make(), **asked, reason="why")
    assert isinstance(found, kind)
    assert passes == [1]


def test_what_dask_has_to_do_can_be_sent_elsewhere():
    rows = persons(3, canton=["ZH", "XX", "BE"])
    frame = dd.from_pandas(pl.DataFrame(rows).to_pandas(use_pyarrow_extension_array=True), npartitions=2)
    found = RATE(frame, **ASKED, faults="null", reason="why")
    sent = cloudpickle.loads(cloudpickle.dumps(found))
    assert read(sent, "row", "flat_rate_rappen") == [(0, 1_892_690), (1, None), (2, 1_892_690)]


@every_engine
def test_what_came_in_is_not_changed(engine):
    frame = engine(persons(3), SCHEMA)
    before = read(frame, "row", "status", "canton")
    for faults in ("raise", "null"):
        RATE(frame, **ASKED, faults=faults, reason="why")
    assert list(nw.from_native(frame).collect_schema()) == ["row", "status", "day", "canton"]
    assert read(frame, "row", "status", "canton") == before


@every_engine
def test_the_new_columns_come_last_and_no_helper_stays(engine):
    found = RATE(engine(persons(2), SCHEMA), **ASKED, faults="null", reason="why")
    names = list(nw.from_native(found).collect_schema())
    assert names == ["row", "status", "day", "canton", "flat_rate_rappen", "why"]


def test_a_million_rows():
    draw = np.random.default_rng(10)
    cantons, years = np.array(["ZH", "BE", "JU"]), np.array([2024, 2025, 2026])
    year = years[draw.integers(0, 3, 1_000_000)]
    frame = pl.DataFrame(
        {
            "status": pl.repeat("refugee with asylum", 1_000_000, eager=True),
            "canton": pl.Series(cantons[draw.integers(0, 3, 1_000_000)]),
            "day": pl.select(pl.date(pl.lit(pl.Series(year)), 5, 2)).to_series(),
        }
    )
    found = RATE(frame, **ASKED)
    amounts = {2024: 1_892_690, 2025: 1_905_142, 2026: 1_906_921}
    assert found["flat_rate_rappen"].sum() == sum(
        amounts[int(one)] * int((year == one).sum()) for one in years
    )
    counts = kip.columns.decision_counts(frame, status="status", decided_on="day", canton="canton")
    assert kip.flat_rate_total(counts, agreements=AGREEMENTS).value == Chf.from_rappen(
        int(found["flat_rate_rappen"].sum())
    )
