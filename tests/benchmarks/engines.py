"""A frame of each engine over the same inputs, and what makes a lazy one do its work."""

import gc
from typing import NamedTuple

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from tests.benchmarks import data

ENGINES = ("polars", "polars lazy", "pandas", "pyarrow", "duckdb")


class DuckFrame(NamedTuple):
    """A table of duckdb in memory: the connection must live as long as what is asked of it."""

    connection: duckdb.DuckDBPyConnection
    relation: duckdb.DuckDBPyRelation


def arrow(inputs):
    """Return inputs as an Arrow table; a decision has its keys as text and its day as a date."""
    if isinstance(inputs, data.Scenarios):
        return pa.table({name: pa.array(column) for name, column in inputs._asdict().items()})
    return pa.table(
        {
            "status": _texts(inputs.status, data.STATUS_KEYS),
            "decided_on": pa.array(inputs.day).cast(pa.date32()),
            "canton": _texts(inputs.canton, data.CANTON_KEYS),
        }
    )


def _texts(codes, keys):
    return pa.DictionaryArray.from_arrays(pa.array(codes), pa.array(keys.tolist())).cast(pa.string())


def frame(engine, inputs):
    """Return the frame that a user of the engine would have."""
    table = arrow(inputs)
    match engine:
        case "pyarrow":
            return table.combine_chunks()
        case "polars":
            return pl.DataFrame(pl.from_arrow(table)).rechunk()
        case "polars lazy":
            return pl.DataFrame(pl.from_arrow(table)).rechunk().lazy()
        case "pandas":
            found = table.to_pandas(date_as_object=False)
            return found if "status" not in found else found.astype({"status": "str", "canton": "str"})
        case "duckdb":
            connection = duckdb.connect()
            connection.register("inputs", table)
            connection.execute("create table facts as select * from inputs")
            connection.unregister("inputs")
            return DuckFrame(connection, connection.table("facts"))
    raise ValueError(engine)


def native(frame):
    """Return what a user would hand to kipcore."""
    return frame.relation if isinstance(frame, DuckFrame) else frame


def worked(found, column):
    """Make a lazy frame do the work for a column, and return what holds it."""
    if isinstance(found, pl.LazyFrame):
        return found.collect()
    if isinstance(found, duckdb.DuckDBPyRelation):
        return found.select(column).to_arrow_table()
    return found


def numbers(found, column):
    """Return a column as numpy int64, to compare it with."""
    found = worked(found, column)
    if isinstance(found, np.ndarray):
        return found
    if isinstance(found, pd.DataFrame | pl.DataFrame):
        return found[column].to_numpy().astype(np.int64)
    return found.column(column).to_numpy().astype(np.int64)


def facts_of(found):
    """Return the inputs that stand beside the results: duckdb keeps no order of rows."""
    table = found.to_arrow_table()
    if "ceiling" in table.column_names:
        return data.Scenarios(*(table[name].to_numpy() for name in data.Scenarios._fields)), table
    codes = (
        pc.index_in(table[name], value_set=pa.array(keys.tolist())).to_numpy()
        for name, keys in (("status", data.STATUS_KEYS), ("canton", data.CANTON_KEYS))
    )
    return data.Decisions(table["decided_on"].cast(pa.int32()).to_numpy(), *codes), table


def chosen(only):
    """Return the engines that were asked for."""
    return [engine for engine in ENGINES if not only or engine in only.split(",")]


def freed():
    gc.collect()
    pa.default_memory_pool().release_unused()
