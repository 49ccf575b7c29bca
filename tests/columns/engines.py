"""The engines on which every rule on columns is tried, each from the same plain rows."""

import warnings

import dask.dataframe as dd
import duckdb
import ibis
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

__all__ = ["ENGINES", "every_engine", "read"]


def arrow(rows, schema):
    return pa.table(rows, schema=pa.schema(schema))


def pandas_arrow(rows, schema):
    return arrow(rows, schema).to_pandas(types_mapper=pd.ArrowDtype)


def pandas_numpy(rows, schema):
    """As most people have it: numpy's integers (or pandas' own where some are missing), datetime64, str."""
    frame = pd.DataFrame(rows, columns=[name for name, _ in schema])
    for name, kind in schema:
        if pa.types.is_date(kind):
            frame[name] = pd.to_datetime(frame[name])
        elif pa.types.is_string(kind):
            frame[name] = frame[name].astype("str")
        elif pa.types.is_integer(kind):
            frame[name] = pd.array(rows[name], dtype=str(kind).replace("int", "Int").replace("u", "U"))
            if not frame[name].isna().any():
                frame[name] = frame[name].astype(str(kind))
    return frame


def dask(rows, schema):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return dd.from_pandas(pandas_arrow(rows, schema), npartitions=2)


ENGINES = {
    "polars": lambda rows, schema: pl.from_arrow(arrow(rows, schema)),
    "polars lazy": lambda rows, schema: pl.from_arrow(arrow(rows, schema)).lazy(),
    "pandas numpy": pandas_numpy,
    "pandas arrow": pandas_arrow,
    "pyarrow": arrow,
    "duckdb": lambda rows, schema: duckdb.from_arrow(arrow(rows, schema)),
    "ibis": lambda rows, schema: ibis.memtable(arrow(rows, schema)),
    "dask": dask,
}
every_engine = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


def read(frame, *names):
    """Return the values of columns as Python has them, nulls as None, in the order of the rows."""
    found = nw.from_native(frame)
    if isinstance(found, nw.LazyFrame):
        found = found.collect()
    lists = [[None if pd.isna(value) else value for value in found[name].to_list()] for name in names]
    return lists[0] if len(names) == 1 else list(zip(*lists, strict=True))
