"""Put drawn cases to kipcore, to the Decimal writing and to the SQL writing, and compare the three answers."""

import os
from decimal import Decimal
from fractions import Fraction
from math import ceil
from pathlib import Path
from random import Random

import duckdb
import pyarrow as pa

import kipcore as kip
from tests.second.in_decimal.calculator import NoAnswerError

__all__ = ["REFUSED", "agree", "drawn", "francs", "in_sql", "rappen"]

# How many times the ordinary number of cases is drawn; the ordinary number makes 10^5 for most rules.
OF_PROFILE = {"nightly": "10", "brief": "1/10"}
TIMES = Fraction(
    os.environ.get("SECOND_WRITING_TIMES", OF_PROFILE.get(os.environ.get("HYPOTHESIS_PROFILE", ""), "1"))
)
REFUSED = None
QUERIES = Path(__file__).parent / "in_sql"
TYPES = {
    "amount": pa.int64(),
    "number": pa.int64(),
    "day": pa.date32(),
    "text": pa.string(),
    "yes": pa.bool_(),
}


def drawn(one, count, seed):
    """Draw cases with a seeded generator: the same ones every time, and others for every rule."""
    draw = Random(seed)
    return [one(draw) for _ in range(ceil(count * TIMES))]


def francs(amount):
    """Rappen as the calculator shows them; None stays None."""
    return None if amount is None else Decimal(amount).scaleb(-2)


def rappen(amount):
    return int(amount.scaleb(2))


def in_sql(query, columns, lines):
    """Answer a query of `in_sql/` over a table `cases`: the lines, or the rows that they belong to.

    `columns` maps each name to its kind; the first column of every line is the number of its case.
    """
    table = pa.table(
        [
            pa.array(values, TYPES[kind])
            for values, kind in zip(zip(*lines, strict=True), columns.values(), strict=True)
        ],
        names=list(columns),
    )
    with duckdb.connect() as connection:
        connection.register("cases", table)
        return connection.execute((QUERIES / f"{query}.sql").read_text()).fetchall()


def answers(ask, cases, refusals):
    found = []
    for case in cases:
        try:
            found.append(ask(*case))
        except refusals:
            found.append(REFUSED)
    return found


def agree(cases, *, kipcore, calculator, sql=None):
    """Compare the answers case by case; `sql` are the answers of the query, one for each case.

    A refusal (a `KipError`, `NoAnswerError`, NULL) is an answer too; of at least a third of the cases there must be
    another one.
    """
    ours = answers(kipcore, cases, kip.KipError)
    theirs = answers(calculator, cases, NoAnswerError)
    columns = [ours, theirs] if sql is None else [ours, theirs, sql]
    differ = [
        found for found in zip(cases, *columns, strict=True) if any(one != found[1] for one in found[2:])
    ]
    assert not differ, (
        f"{len(differ)} of {len(cases)} cases differ: case, kipcore, Decimal, SQL\n"
        + "\n".join(map(str, differ[:5]))
    )
    answered = sum(one is not REFUSED for one in ours)
    assert answered > len(cases) // 3, f"only {answered} of {len(cases)} cases were answered"
