"""Spark in local mode says what the other engines say. Not part of the ordinary run: it needs a JDK.

Run it with `python -m pytest tests/spark`, after `pip install pyspark`.
"""

import narwhals.stable.v2 as nw
import pyarrow as pa
import pytest
from pyspark.sql import DataFrame, SparkSession

import kipcore as kip
from tests.columns import test_contribution as contribution, test_flat_rate as flat_rate, test_traps as traps
from tests.columns.engines import read
from tests.columns.test_counts import ASKED, WITH_S, counted


@pytest.fixture(scope="module")
def engine():
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )

    def frame(rows, schema):
        kinds = dict(schema)
        table = pa.table({name: pa.array(rows[name], kinds[name]) for name in kinds})
        return session.createDataFrame(table)

    yield frame
    session.stop()


def test_the_flat_rate(engine):
    rows = flat_rate.drawn(400, 1)
    flat_rate.check(rows, *flat_rate.by_columns(engine(rows, flat_rate.SCHEMA)), flat_rate.one_by_one(rows))


def test_the_flat_rate_where_all_is_known(engine):
    rows = flat_rate.clear_rows(200, 4)
    asked = {**flat_rate.ASKED, "agreements": flat_rate.CLEAR}
    found = kip.columns.integration_flat_rate(engine(rows, flat_rate.SCHEMA), **asked)
    assert isinstance(found, DataFrame)
    amounts = [one for one, _ in flat_rate.one_by_one(rows, agreements=flat_rate.CLEAR)]
    assert dict(read(found, "row", "amount")) == dict(zip(rows["row"], amounts, strict=True))


@pytest.mark.parametrize("faults", ["raise", "null"])
def test_the_contribution(engine, faults):
    rows = contribution.drawn(100)
    found = kip.columns.federal_contribution(
        engine(rows, contribution.SCHEMA),
        **contribution.COLUMNS,
        unit="rappen",
        into="amount",
        reason="limit",
        faults=faults,
    )
    assert sorted(read(found, "row", "amount", "limit")) == [
        (row, *one) for row, one in enumerate(contribution.one_by_one(rows))
    ]
    assert nw.from_native(found).collect_schema()["amount"] == nw.Int64


def test_counts(engine):
    rows = flat_rate.clear_rows(500, 6)
    frame = engine(rows, flat_rate.SCHEMA)
    assert kip.columns.decision_counts(frame, **WITH_S) == counted(rows)
    unpaid = {**rows, "paid": [None] * len(rows["row"])}
    assert kip.columns.decision_counts(frame, **ASKED) == counted(unpaid)


@pytest.mark.parametrize(
    "trap",
    [
        traps.test_a_missing_amount_is_never_the_cap,
        traps.test_what_is_missing_in_a_decision_is_said_and_nothing_is_put_in_its_place,
        traps.test_at_the_bounds_nothing_wraps,
        traps.test_no_row_divides_by_nothing,
        traps.test_anniversaries_and_ends_of_months_are_those_of_dateutil,
        traps.test_results_are_whole_numbers_of_64_bits,
        traps.test_no_rows_are_no_fault,
        traps.test_a_dataframe_without_the_column_is_refused,
        traps.test_columns_may_have_any_name,
        traps.test_what_came_in_is_not_changed,
        traps.test_the_new_columns_come_last_and_no_helper_stays,
    ],
)
def test_a_trap(engine, trap):
    trap(engine)
