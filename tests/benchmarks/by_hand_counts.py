"""Counting and totalling by hand, in each engine: how many decisions fell on which day, and what they cost."""

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from tests.benchmarks import data

CELL = ["decided_on", "canton", "status"]
PLACES = len(data.CANTONS) * len(data.STATUSES)


def counted(frame):
    """Return the cells with their number of rows, as a small frame of the engine."""
    if isinstance(frame, pl.DataFrame | pl.LazyFrame):
        return frame.group_by(CELL).len("count").lazy().collect()
    if isinstance(frame, pd.DataFrame):
        return frame.groupby(CELL, sort=False, observed=True).size().reset_index(name="count")
    if isinstance(frame, pa.Table):
        return frame.group_by(CELL).aggregate([([], "count_all")])
    return frame.relation.aggregate("decided_on, canton, status, count(*) as count").to_arrow_table()


def totals(priced):
    """Return the total by year and status of rows that have an amount."""
    if isinstance(priced, pl.DataFrame | pl.LazyFrame):
        keys = pl.col("decided_on").dt.year().alias("year"), "status"
        return priced.group_by(*keys).agg(pl.sum("amount")).lazy().collect()
    if isinstance(priced, pd.DataFrame):
        return priced.groupby([priced["decided_on"].dt.year, "status"])["amount"].sum()
    if isinstance(priced, pa.Table):
        years = priced.append_column("year", pc.year(priced["decided_on"]))
        return years.group_by(["year", "status"]).aggregate([("amount", "sum")])
    return priced.aggregate("year(decided_on) as year, status, sum(amount) as amount").to_arrow_table()


def counted_numpy(facts):
    place = facts.canton.astype(np.int32) * len(data.STATUSES) + facts.status
    cell = (facts.day - np.int32(data.EPOCH)) * np.int32(PLACES) + place
    return np.bincount(cell, minlength=data.DAYS * PLACES)
