"""A hundred million decisions, priced from Parquet by dask and by Spark: `python -m tests.benchmarks.at_scale`.

The data set is written in row groups, so that it never stands in memory as a whole. Each engine then runs in a
process of its own: it reads, prices with `kip.columns`, and totals by canton, year and status. All totals must
be those of a hand-written duckdb query, and of the counts priced with `kip.flat_rate_total`, to the Rappen.

    python -m tests.benchmarks.at_scale --rows 1e8            # all of it; about 0.3 GB on disk
    python -m tests.benchmarks.at_scale --rows 1e6 --only dask,counts
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import duckdb
import pyarrow.parquet as pq

import kipcore as kip
from tests.benchmarks import by_hand_columns, data, engines, timing

GROUP, FILE = 1_000_000, 10_000_000
DATA = "decisions"
KEYS = ("canton", "year", "status")
ENGINES = ("duckdb by hand", "duckdb", "dask", "spark", "counts")


def progress(steps, what):
    """Show how far it is, with tqdm if that is installed."""
    try:
        from tqdm import tqdm
    except ImportError:
        print(f"{what} ...", file=sys.stderr)
        return steps
    return tqdm(steps, desc=what)


def write(directory, rows):
    """Write decisions in files of ten million, in row groups of a million."""
    Path(directory, DATA).mkdir()
    writer = None
    for number, start in enumerate(progress(range(0, rows, GROUP), "writing row groups of a million")):
        group = engines.arrow(data.decisions(min(GROUP, rows - start), seed=number))
        if start % FILE == 0:
            if writer is not None:
                writer.close()
            writer = pq.ParquetWriter(Path(directory, DATA, f"{start // FILE:03}.parquet"), group.schema)
        writer.write_table(group)
    writer.close()


def priced(frame):
    return kip.columns.integration_flat_rate(
        frame,
        status="status",
        decided_on="decided_on",
        canton="canton",
        agreements=data.agreements(),
        into="amount",
    )


def files(directory):
    return str(Path(directory, DATA, "*.parquet"))


def by_duckdb(directory, price):
    connection = duckdb.connect(config={"memory_limit": "2GB"})
    connection.execute("set enable_progress_bar = true")
    relation = price(connection, connection.read_parquet(files(directory)))
    found = relation.aggregate("canton, year(decided_on) as year, status, sum(amount) as total")
    return found.fetchall()


def by_hand(connection, relation):
    return by_hand_columns.flat_rate(engines.DuckFrame(connection, relation))


def by_dask(directory):
    import dask.dataframe as dd
    from dask.diagnostics import ProgressBar

    frame = priced(dd.read_parquet(files(directory), split_row_groups=1, dtype_backend="pyarrow"))
    with ProgressBar():
        found = frame.assign(year=frame["decided_on"].dt.year).groupby([*KEYS])["amount"].sum().compute()
    return [(*keys, total) for keys, total in found.items()]


def by_spark(directory):
    from pyspark.sql import SparkSession, functions

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "4g")
        .config("spark.ui.showConsoleProgress", "true")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    frame = priced(session.read.parquet(str(Path(directory, DATA))))
    found = (
        frame.groupBy("canton", functions.year("decided_on").alias("year"), "status")
        .agg(functions.sum("amount"))
        .collect()
    )
    return [tuple(row) for row in found]


def by_counts(directory):
    """Count in duckdb, and price the counts of each canton, year and status."""
    connection = duckdb.connect(config={"memory_limit": "2GB"})
    counts = kip.columns.decision_counts(
        connection.read_parquet(files(directory)), status="status", decided_on="decided_on", canton="canton"
    )
    found = []
    for canton in counts.cantons:
        agreements = [one for one in data.agreements() if one.canton is canton]
        for year in range(data.FIRST.year, data.LAST.year + 1):
            here = counts.only(canton=canton, during=kip.DateRange.of_years(year))
            for status in here.statuses:
                total = kip.flat_rate_total(here.only(status=status), agreements=agreements)
                found.append((canton.value, year, status.value, total.value.rappen))
    return found


RUNS = {
    "duckdb by hand": lambda directory: by_duckdb(directory, by_hand),
    "duckdb": lambda directory: by_duckdb(directory, lambda _, relation: priced(relation)),
    "dask": by_dask,
    "spark": by_spark,
    "counts": by_counts,
}


def totals(found):
    """Return totals by canton, year and status, without those that are zero."""
    return {f"{canton} {int(year)} {status}": int(total) for canton, year, status, total in found if total}


class Memory(threading.Thread):
    """The highest resident memory of this process and of its children, which Spark's engine is one of."""

    def __init__(self):
        super().__init__(daemon=True)
        self.highest = 0

    def run(self):
        while True:
            self.highest = max(self.highest, sum(map(resident, family(os.getpid()))))
            time.sleep(0.1)


def family(number):
    """Return a process and all below it."""
    found = [number]
    for children in Path(f"/proc/{number}/task").glob("*/children"):
        try:
            found += [one for child in children.read_text().split() for one in family(child)]
        except OSError:  # it has just ended
            continue
    return found


def resident(number):
    """Return the resident memory of a process, in MB."""
    try:
        pages = int(Path(f"/proc/{number}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def run(engine, directory):
    """Run one engine in this process, and leave its totals, its time and its memory as a file."""
    memory = Memory()
    memory.start()
    start = time.perf_counter()
    found = totals(RUNS[engine](directory))
    took = time.perf_counter() - start
    Path(directory, f"{engine}.json").write_text(
        json.dumps({"totals": found, "seconds": took, "memory": memory.highest})
    )


def main():
    given = timing.arguments(
        __doc__.splitlines()[0], ("--directory", {"default": ""}), ("--engine", {"default": ""})
    )
    if given.engine:
        run(given.engine, given.directory)
        return
    wanted = given.only.split(",") if given.only else ENGINES
    with tempfile.TemporaryDirectory() as directory:
        write(directory, given.rows)
        size = sum(file.stat().st_size for file in Path(directory, DATA).iterdir())
        print(f"{given.rows:,} decisions, {size / 2**20:,.0f} MB of Parquet")
        results = {}
        for engine in (ENGINES[0], *(one for one in wanted if one != ENGINES[0])):
            print(f"\n{engine}", flush=True)
            command = [sys.executable, "-m", "tests.benchmarks.at_scale", "--engine", engine]
            subprocess.run([*command, "--directory", directory], check=True)
            results[engine] = json.loads(Path(directory, f"{engine}.json").read_text())
    right = results[ENGINES[0]]
    print(f"\ntotal: CHF {sum(right['totals'].values()) / 100:,.2f} in {len(right['totals']):,} cells\n")
    for engine, result in results.items():
        same = "equal to the Rappen" if result["totals"] == right["totals"] else "DIFFERENT"
        print(
            f"{engine:<16} {given.rows / result['seconds'] / 1e6:8.2f} million rows a second"
            f"  {result['seconds'] / right['seconds']:8.2f} x  {result['memory']:8,.0f} MB  {same}"
        )


if __name__ == "__main__":
    main()
