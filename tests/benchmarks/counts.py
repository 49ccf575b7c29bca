"""Decisions counted in the engine and priced as counts: `python -m tests.benchmarks.counts --rows 1e7`.

Three questions: what counting costs against a hand-written GROUP BY and against C; what counting and pricing
cost together against pricing each row and adding up; and what it costs to price the same decisions under
another law, which must not grow with their number. All totals are equal to the Rappen before anything is timed.

    --only "polars,duckdb"   some engines only
    --memory                 peak memory over the inputs, each in a fresh process
"""

from datetime import date
from functools import partial

import numpy as np

import kipcore as kip
from tests.benchmarks import by_hand_columns, by_hand_counts, data, engines, limit, timing
from tests.benchmarks.engines import native

MODULE = "tests.benchmarks.counts"
OTHER_LAW = kip.LAW.with_value(
    kip.parameters.FLAT_RATE,
    kip.Chf(20_000),
    during=kip.DateRange(date(2025, 1, 1), None),
    because="assumed, for the benchmark",
)


def counted(frame):
    return kip.columns.decision_counts(
        native(frame), status="status", decided_on="decided_on", canton="canton"
    )


def priced(counts, law=kip.LAW):
    return kip.flat_rate_total(counts, agreements=data.agreements(), law=law).value.rappen


def priced_by_row(frame):
    """Price each row with kipcore, and return the total by year and status, as by hand."""
    found = kip.columns.integration_flat_rate(
        native(frame),
        status="status",
        decided_on="decided_on",
        canton="canton",
        agreements=data.agreements(),
        into="amount",
    )
    return by_hand_counts.totals(found)


def check(what, found, right):
    if found != right:
        raise SystemExit(f"{what}: {found} instead of {right}; nothing is timed")


def counting(rows, only):
    facts = data.decisions(rows)
    cells = limit.count(facts)
    right = limit.total(cells)
    check("numpy", int(by_hand_columns.flat_rate_numpy(facts).sum()), right)
    filled = np.count_nonzero(cells)
    timing.heading(f"{rows:,} decisions in {filled:,} cells (day, canton, status)")
    for engine in engines.chosen(only):
        frame = engines.frame(engine, facts)
        counts = counted(frame)
        check(engine, (counts.total, priced(counts)), (rows, right))

        def count(frame=frame):
            return counted(frame)

        def by_hand(frame=frame):
            return by_hand_counts.counted(frame)

        def by_row(frame=frame):
            return by_hand_counts.totals(by_hand_columns.flat_rate(frame))

        def all_of_it(frame=frame):
            return priced(counted(frame))

        timing.row(f"{engine}: count / by hand, in a frame", timing.pairs(count, by_hand), rows)
        timing.row(f"{engine}: count / C", timing.pairs(count, lambda: limit.count(facts)), rows)
        timing.row(f"{engine}: count and price / rows by hand", timing.pairs(all_of_it, by_row), rows)
        columns = timing.pairs(all_of_it, lambda frame=frame: priced_by_row(frame))
        timing.row(f"{engine}: count and price / rows by kipcore", columns, rows)
        del frame
        engines.freed()


def again(rows):
    """Price counts under another law, for ever more decisions."""
    timing.heading("the same decisions under another law: kipcore / C on the counts, / C on the rows")
    for size in (size for size in (10**4, 10**5, 10**6, 10**7) if size <= rows):
        facts = data.decisions(size)
        cells = limit.count(facts)
        counts = as_counts(cells)
        check("counts", priced(counts), limit.total(cells))

        def price(counts=counts):
            return priced(counts, OTHER_LAW)

        on_counts = timing.pairs(price, partial(limit.total, cells), 2)
        on_rows = timing.pairs(price, partial(limit.flat_rate, facts), 2)
        milliseconds = on_counts.ours * 1e3
        print(
            f"{size:>12,} decisions {milliseconds:8.2f} ms  {on_counts.ratio:8.1f} x  {on_rows.ratio:8.2f} x"
        )


def as_counts(cells):
    """Return what C counted as a table of counts."""
    table = cells.reshape(data.DAYS, len(data.CANTONS), len(data.STATUSES))
    first = data.FIRST.toordinal()
    return kip.DecisionCounts(
        {
            (data.CANTONS[canton], data.STATUSES[status], date.fromordinal(first + day)): count
            for (day, canton, status), count in zip(
                np.argwhere(table).tolist(), table[table > 0].tolist(), strict=True
            )
        }
    )


def once(what, rows):
    engine, who = what.removesuffix("-inputs").split("/")
    frame = engines.frame(engine, data.decisions(rows))
    engines.freed()
    timing.forget_peak()
    if not what.endswith("-inputs"):
        found = counted(frame) if who == "ours" else by_hand_counts.counted(frame)
        del found
    print(timing.peak())


def memory(rows, only):
    timing.heading(f"{rows:,} decisions counted: peak memory over the inputs, MB")
    for engine in engines.chosen(only):
        ours, by_hand = timing.over_inputs(MODULE, rows, f"{engine}/ours", f"{engine}/by hand").values()
        print(f"{engine:<12} kipcore {ours:8,.0f}   hand-written {by_hand:8,.0f}", flush=True)


def main():
    given = timing.arguments(__doc__.splitlines()[0], ("--memory", {"action": "store_true"}))
    if given.peak:
        once(given.peak, given.rows)
    elif given.memory:
        memory(given.rows, given.only)
    else:
        counting(given.rows, given.only)
        again(given.rows)


if __name__ == "__main__":
    main()
