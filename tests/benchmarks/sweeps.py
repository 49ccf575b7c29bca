"""Sweeps over one rule against a loop by hand over attrs: `python -m tests.benchmarks.sweeps --rows 1e5`.

A sweep keeps a finding at each point: amount, limit that binds, law, facts, and an explanation on demand. The
loop by hand keeps the result object of by_hand.py, which has the numbers only. Amounts are compared to the
Rappen before anything is timed.
"""

from datetime import date

import kipcore as kip
from tests.benchmarks import by_hand, timing

YEAR, STEP = 2024, 100_00
CEILING, CANTON = 6_500_000_00, 2_000_000_00
AGREEMENT = kip.ProgrammeAgreement(
    canton=kip.Canton.ZH, period=kip.KIP_3, ceiling=kip.Chf.from_rappen(CEILING)
)
HAND = by_hand.Agreement(date(2024, 1, 1), date(2027, 12, 31), None, {YEAR: CEILING})
FEDERAL = kip.federal_contribution


def facts(**others):
    return {"year": YEAR, "canton": kip.Chf.from_rappen(CANTON), **others}


def along(points):
    """Return an axis of so many amounts; it passes the point at which the ceiling begins to bind."""
    return kip.Axis.amounts(
        kip.Chf(0), kip.Chf.from_rappen((points - 1) * STEP), step=kip.Chf.from_rappen(STEP)
    )


def swept(points):
    return kip.sweep(FEDERAL, AGREEMENT, **facts(municipalities=along(points)))


def swept_twice(points):
    side = int(points**0.5)
    return kip.sweep(FEDERAL, AGREEMENT, year=YEAR, canton=along(side), municipalities=along(side))


def asked(points):
    """Ask the rule at each point, as one would without `sweep`."""
    canton = kip.Chf.from_rappen(CANTON)
    return [
        FEDERAL(AGREEMENT, year=YEAR, canton=canton, municipalities=kip.Chf.from_rappen(own))
        for own in range(0, points * STEP, STEP)
    ]


def by_loop(points):
    francs, canton = by_hand.Francs, by_hand.Francs(CANTON)
    return [
        by_hand.payable(HAND, year=YEAR, canton=canton, municipalities=francs(own))
        for own in range(0, points * STEP, STEP)
    ]


def by_loop_twice(points):
    francs, side = by_hand.Francs, int(points**0.5)
    return [
        by_hand.payable(HAND, year=YEAR, canton=francs(first), municipalities=francs(second))
        for first in range(0, side * STEP, STEP)
        for second in range(0, side * STEP, STEP)
    ]


def described(points):
    """Return where the limit that binds changes: from two points, whatever lies between."""
    axis = along(points)
    ends = kip.Axis.amounts(axis[0], axis[-1], step=axis[-1])
    return kip.sweep(FEDERAL, AGREEMENT, **facts(municipalities=ends)).breakpoints


def described_by_hand():
    """Return the same for this one rule, worked out on paper: own funds reach the ceiling."""
    return max(0, CEILING - CANTON)


def check(what, found, right):
    if found != right:
        raise SystemExit(f"{what}: wrong; nothing is timed")


def points_of(rows):
    timing.heading(f"{rows:,} scenarios along one axis and two")
    right = [one.rappen for one in by_loop(rows)]
    check("sweep", [amount.rappen for amount in swept(rows).values], right)
    check("rule by rule", [finding.value.rappen for finding in asked(rows)], right)
    twice = [one.rappen for one in by_loop_twice(rows)]
    check("two axes", [amount.rappen for amount in swept_twice(rows).values], twice)

    def loop():
        return by_loop(rows)

    timing.row("sweep / loop by hand", timing.pairs(lambda: swept(rows), loop), rows)
    timing.row(
        "sweep of two axes / loop by hand",
        timing.pairs(lambda: swept_twice(rows), lambda: by_loop_twice(rows)),
        rows,
    )
    timing.row("rule asked in a loop / loop by hand", timing.pairs(lambda: asked(rows), loop), rows)
    timing.row("sweep / rule asked in a loop", timing.pairs(lambda: swept(rows), lambda: asked(rows)), rows)
    timing.row("sweep and its values / loop by hand", timing.pairs(lambda: swept(rows).values, loop), rows)
    timing.row("sweep and its rows / loop by hand", timing.pairs(lambda: swept(rows).rows(), loop), rows)


def breakpoints(rows):
    timing.heading("the same line described by the points at which the limit changes")
    table = swept(rows)
    first = next(i for i, finding in enumerate(table) if kip.Limit.CEILING in finding.bindings)
    (point,) = described(rows)
    check("breakpoint", point.first.rappen, described_by_hand())
    check("first point beyond it", first, -(-described_by_hand() // STEP))
    for size in (100_000, rows * 100):
        measured = timing.pairs(lambda size=size: described(size), lambda: by_loop(rows), 2)
        print(
            f"breakpoints between {size:,} points: {measured.ours * 1e6:,.0f} µs,"
            f" {measured.ratio:.5f} x the loop by hand over {rows:,}"
        )


def memory(rows):
    timing.heading(f"{rows:,} scenarios: peak memory over the imports, MB")
    found = timing.over_inputs("tests.benchmarks.sweeps", rows, "sweep", "loop by hand")
    for name, megabytes in found.items():
        print(f"{name:<52} {megabytes:8,.0f}")


def main():
    given = timing.arguments(__doc__.splitlines()[0], rows=100_000)
    if given.peak:
        kept = {"sweep": swept, "loop by hand": by_loop}.get(given.peak, lambda rows: None)(given.rows)
        print(timing.peak())
        del kept
        return
    points_of(given.rows)
    breakpoints(given.rows)
    memory(given.rows)


if __name__ == "__main__":
    main()
