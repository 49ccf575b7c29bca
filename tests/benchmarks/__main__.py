"""What things cost, as ratios to a hand-written version in the same run: `python -m tests.benchmarks`.

Nothing is asserted. Each pair is timed in turn, many times, and the median of the ratios is printed.
"""

import subprocess
import sys
import time
from datetime import date
from statistics import median
from timeit import Timer

import kipcore as kip
from kipcore.cantons import zurich
from tests.benchmarks import by_hand

ROUNDS, LOOPS = 31, 20_000


def ratio(ours, theirs, loops=LOOPS):
    mine, base = Timer(ours), Timer(theirs)
    pairs = [(mine.timeit(loops), base.timeit(loops)) for _ in range(ROUNDS)]
    return median(a / b for a, b in pairs), median(b for _, b in pairs) / loops * 1e9


def row(name, goal, measured):
    times, base = measured
    print(f"{name:<46} {times:5.2f} x  (goal {goal:>4})   baseline {base:10,.0f} ns")


def started(code):
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def imports(code):
    base = "import attrs, dateutil.relativedelta"
    pairs = [(started(code), started(base)) for _ in range(ROUNDS)]
    return median(a / b for a, b in pairs), median(b for _, b in pairs) * 1e9


def main():
    ours_rate = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH,
        period=kip.KIP_2,
        ceiling=kip.Chf(6_500_000),
        supplement=kip.SupplementaryAgreement(date(2019, 12, 5)),
    )
    theirs = by_hand.Agreement(date(2018, 1, 1), date(2021, 12, 31), date(2019, 12, 5), {2019: 650_000_000})
    decided = date(2020, 3, 1)
    decision = kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, decided)
    by_hands = by_hand.Decision(by_hand.Status.REFUGEE, decided)
    flat_rate, contribution = kip.nominal_flat_rate, kip.federal_contribution
    francs = (kip.Chf(4_000_000), kip.Chf(1_800_000))
    rappen = (by_hand.Francs(400_000_000), by_hand.Francs(180_000_000))
    chf = kip.Chf

    def found():
        return contribution(ours_rate, year=2019, canton=francs[0], municipalities=francs[1])

    def found_by_hand():
        return by_hand.payable(theirs, year=2019, canton=rappen[0], municipalities=rappen[1])

    row("import kipcore", "1.35", imports("import kipcore"))
    row("import kipcore.cantons.zurich", "-", imports("import kipcore.cantons.zurich"))
    row(
        "import kipcore and look up every name",
        "-",
        imports("import kipcore\nfor name in dir(kipcore): getattr(kipcore, name)"),
    )
    row("create a Chf", "-", ratio(lambda: chf(6_500_000), lambda: by_hand.Francs(650_000_000)))
    row(
        "one flat-rate decision",
        "1.5",
        ratio(
            lambda: flat_rate(decision, agreement=ours_rate),
            lambda: by_hand.flat_rate(by_hands, agreement=theirs),
        ),
    )
    row("one payable contribution", "2", ratio(found, found_by_hand))
    agreed = zurich.MunicipalServiceAgreement(
        municipality=zurich.DIETLIKON,
        period=kip.KIP_3,
        municipality_class=zurich.MunicipalityClass.CORE,
        ceiling=kip.Chf(23_250),
    )
    agreed_by_hand = by_hand.Municipal("KIP 3", "core", {2024: 2_325_000})
    spent, spent_by_hand = kip.Chf(46_500), by_hand.Francs(4_650_000)
    row(
        "one municipal contribution (Zurich)",
        "2",
        ratio(
            lambda: zurich.municipal_contribution(agreed, year=2024, cost=spent),
            lambda: by_hand.municipal(agreed_by_hand, year=2024, cost=spent_by_hand),
        ),
    )
    row(
        "the same, explained (sources, four languages)",
        "-",
        ratio(lambda: found().explain("de"), lambda: by_hand.explain(found_by_hand()), 200),
    )


if __name__ == "__main__":
    main()
