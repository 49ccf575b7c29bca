"""The hand-written expressions: the same answers in each engine, as who knows it well would write them.

Each takes the frame of `engines.frame` and adds a column `amount` in Rappen. Numbers of the law stand here as
literals, nothing is checked, and nothing is explained.
"""

from datetime import date
from functools import cache

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from tests.benchmarks import data

NEW = date(2019, 5, 2)
INDEXED = (
    (date(2020, 1, 1), 18_000_00),
    (date(2021, 1, 1), 17_947_11),
    (date(2022, 1, 1), 17_841_33),
    (date(2023, 1, 1), 18_073_06),
    (date(2024, 1, 1), 18_606_71),
    (date(2025, 1, 1), 18_926_90),
    (date(2026, 1, 1), 19_051_42),
)
"""Until when, and how much, in Rappen."""
LAST, OLD = 19_069_21, 6_000_00
DRAWING = [key.item() for key in data.STATUS_KEYS[:4]]
FULL_FROM = {
    canton.value: {
        "GL": date(2020, 1, 1),
        "AI": date(2020, 4, 1),
        "UR": date(2020, 4, 1),
        "JU": date(2020, 12, 1),
    }.get(canton.value, date(2022, 1, 1) if canton.value in data.NEVER else NEW)
    for canton in data.CANTONS
}
"""From when the full rate is paid to a canton."""
LATE = {canton: day for canton, day in FULL_FROM.items() if day != NEW}


# ------------------------------------------------------------------------------------ the federal contribution


def contribution(frame):
    if isinstance(frame, pl.DataFrame | pl.LazyFrame):
        own = pl.col("canton") + pl.col("municipalities")
        return frame.with_columns(amount=pl.min_horizontal("ceiling", own, "cost"))
    if isinstance(frame, pd.DataFrame):
        own = frame["canton"] + frame["municipalities"]
        return frame.assign(amount=np.minimum(np.minimum(frame["ceiling"], own), frame["cost"]))
    if isinstance(frame, pa.Table):
        own = pc.add(frame["canton"], frame["municipalities"])
        return frame.append_column("amount", pc.min_element_wise(frame["ceiling"], own, frame["cost"]))
    return frame.relation.select("*, least(ceiling, canton + municipalities, cost) as amount")


def contribution_numpy(facts):
    return np.minimum(np.minimum(facts.ceiling, facts.canton + facts.municipalities), facts.cost)


def contribution_blocks(facts, block=1 << 15):
    """In blocks that stay in the cache, with no temporaries beyond one."""
    rows = len(facts.ceiling)
    out = np.empty(rows, np.int64)
    for start in range(0, rows, block):
        here = out[start : start + block]
        stop = start + len(here)
        np.add(facts.canton[start:stop], facts.municipalities[start:stop], out=here)
        np.minimum(here, facts.ceiling[start:stop], out=here)
        np.minimum(here, facts.cost[start:stop], out=here)
    return out


# ------------------------------------------------------------------------------------------------ the flat rate


def flat_rate(frame):
    if isinstance(frame, pl.DataFrame | pl.LazyFrame):
        return _flat_rate_polars(frame)
    if isinstance(frame, pd.DataFrame):
        return _flat_rate_pandas(frame)
    if isinstance(frame, pa.Table):
        return _flat_rate_arrow(frame)
    return frame.relation.select(_sql())


def _flat_rate_polars(frame):
    day = pl.col("decided_on")
    late = pl.lit(NEW)
    for canton, since in LATE.items():
        late = pl.when(pl.col("canton") == canton).then(pl.lit(since)).otherwise(late)
    amount = pl.when(~pl.col("status").is_in(DRAWING)).then(0).when(day < late).then(OLD)
    for until, rappen in INDEXED:
        amount = amount.when(day < until).then(rappen)
    return frame.with_columns(amount=amount.otherwise(LAST).cast(pl.Int64))


@cache
def _sql():
    late = " ".join(f"when '{canton}' then date '{day}'" for canton, day in LATE.items())
    indexed = " ".join(f"when decided_on < date '{until}' then {rappen}" for until, rappen in INDEXED)
    named = ", ".join(f"'{status}'" for status in DRAWING)
    return f"""*, (case when status not in ({named}) then 0
        when decided_on < case canton {late} else date '{NEW}' end then {OLD}
        {indexed} else {LAST} end)::bigint as amount"""


def _flat_rate_pandas(frame):
    day = frame["decided_on"].to_numpy()
    late = np.full(len(frame), NEW, "datetime64[D]")
    for canton, since in LATE.items():
        late[frame["canton"] == canton] = since
    turns = np.array([until for until, _ in INDEXED], "datetime64[D]")
    amounts = np.array([*(rappen for _, rappen in INDEXED), LAST])
    full = amounts[np.searchsorted(turns, day, side="right")]
    found = np.where(day < late, OLD, full)
    return frame.assign(amount=np.where(frame["status"].isin(DRAWING), found, 0))


def _flat_rate_arrow(table):
    day = table["decided_on"]
    cantons, days = pa.array(list(FULL_FROM)), pa.array(list(FULL_FROM.values()), pa.date32())
    late = pc.take(days, pc.index_in(table["canton"], value_set=cantons))
    named = pc.is_in(table["status"], value_set=pa.array(DRAWING))
    conditions = [pc.invert(named), pc.less(day, late)]
    conditions += [pc.less(day, pa.scalar(until, pa.date32())) for until, _ in INDEXED]
    flags = pa.chunked_array(
        [
            pa.StructArray.from_arrays(
                [one.combine_chunks() for one in conditions], [str(n) for n in range(len(conditions))]
            )
        ]
    )
    amounts = [pa.scalar(rappen, pa.int64()) for rappen in (0, OLD, *(rappen for _, rappen in INDEXED), LAST)]
    return table.append_column("amount", pc.case_when(flags, *amounts))


@cache
def table():
    """Return the amount by stretch, canton and status, and the stretch of each day since 2017."""
    turns = sorted({NEW, *FULL_FROM.values(), *(until for until, _ in INDEXED)})
    stretch = np.searchsorted([(day - data.FIRST).days for day in turns], np.arange(data.DAYS), side="right")
    amounts = np.zeros((len(turns) + 1, len(data.CANTONS), len(data.STATUSES)), np.int64)
    for number, start in enumerate((data.FIRST, *turns)):
        full = next((rappen for until, rappen in INDEXED if start < until), LAST)
        for place, since in enumerate(FULL_FROM.values()):
            amounts[number, place, :4] = full if start >= since else OLD
    return amounts, stretch.astype(np.uint8)


def flat_rate_numpy(facts):
    """Plain numpy: one look-up in a small table for each row."""
    amounts, stretch = table()
    return amounts[stretch[facts.day - data.EPOCH], facts.canton, facts.status]


def flat_rate_where(facts):
    """As one would write the rule down: conditions and amounts."""
    day = facts.day - np.int32(data.EPOCH)
    since = np.array([(start - data.FIRST).days for start in FULL_FROM.values()], np.int32)
    turns = np.array([(until - data.FIRST).days for until, _ in INDEXED], np.int32)
    amounts = np.array([*(rappen for _, rappen in INDEXED), LAST])
    full = amounts[np.searchsorted(turns, day, side="right")]
    return np.where(facts.status < 4, np.where(day < since[facts.canton], OLD, full), 0)
