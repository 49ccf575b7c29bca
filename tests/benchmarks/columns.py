"""Columns against the hand-written expression of the same engine: `python -m tests.benchmarks.columns --rows 1e7`.

Two questions: what is payable for each of N scenarios, and which flat rate each of N decisions draws. Every
result is compared to the Rappen with what numpy finds before anything is timed, and the flat rates with what
the scalar rule finds for each row.

    --only "polars,duckdb"   some engines only
    --growth                 from 10^4 rows to --rows, in nanoseconds a row
    --memory                 peak memory over the inputs, each in a fresh process
"""

import numpy as np

import kipcore as kip
from tests.benchmarks import by_hand_columns, data, engines, limit, loops, openfisca, timing
from tests.benchmarks.engines import native, worked

LOOP = 100_000
"""Loops over objects are timed on so many rows, and stated per row."""


def contribution(frame):
    return kip.columns.federal_contribution(
        native(frame), ceiling="ceiling", canton="canton", municipalities="municipalities", cost="cost"
    )


def flat_rate(frame):
    return kip.columns.integration_flat_rate(
        native(frame),
        status="status",
        decided_on="decided_on",
        canton="canton",
        agreements=data.agreements(),
    )


class Question:
    """One question: how kipcore answers it on columns, and how others do by hand."""

    def __init__(self, name, inputs, ours, by_hand, plain, **others):
        self.name, self.inputs, self.ours, self.by_hand, self.plain = name, inputs, ours, by_hand, plain
        self.others = others

    def run(self, engine, frame):
        column = COLUMN[self.name]
        return lambda: worked(self.ours(frame), column), lambda: worked(self.by_hand(frame), "amount")
