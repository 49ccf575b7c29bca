"""Pairs timed in turn in one process, and peak memory measured in a fresh one.

Absolute times depend on the machine and on who else uses it; the ratio of two runs that follow each other does
not, much. So two versions always run in turn, and the median of the ratios is what counts.
"""

import argparse
import gc
import subprocess
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from types import SimpleNamespace
from typing import NamedTuple

CLOCK = SimpleNamespace(now=time.perf_counter)
"""Wall time; `--cpu` takes the time of all threads of this process instead, which others on the machine
disturb less."""
LEAST, MOST, SECONDS = 5, 31, 5.0
"""How many pairs there are: as many as fit into the seconds, within these bounds."""


class Measured(NamedTuple):
    """How two versions compare: the median ratio, its quartiles, the time of the baseline in seconds."""

    ratio: float
    low: float
    high: float
    baseline: float
    ours: float

    def __str__(self):
        return f"{self.ratio:8.2f} x  ({self.low:.2f} to {self.high:.2f})"


def seconds(function):
    start = CLOCK.now()
    function()
    return CLOCK.now() - start


def pairs(ours, theirs, budget=SECONDS):
    """Time two functions in turn, each first every other time, after one run of each to warm up."""
    ours(), theirs()
    gc.collect()
    found, begin = [], time.perf_counter()
    while len(found) < LEAST or (len(found) < MOST and time.perf_counter() - begin < budget):
        if len(found) % 2:
            mine, base = seconds(ours), seconds(theirs)
        else:
            base, mine = seconds(theirs), seconds(ours)
        found.append((mine, base))
    ratios = [mine / base for mine, base in found]
    low, _, high = quantiles(ratios, n=4)
    return Measured(
        median(ratios), low, high, median(base for _, base in found), median(mine for mine, _ in found)
    )


def peak():
    """Return the peak memory of this process so far, in MB.

    On Linux `ru_maxrss` of a child begins at the peak of its parent; VmHWM begins at nothing.
    """
    status = Path("/proc/self/status")
    if status.exists():
        high = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(high.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def forget_peak():
    """Count the peak from here on, where Linux lets us: making the inputs may have taken more than the work."""
    forget = Path("/proc/self/clear_refs")
    if forget.exists():
        forget.write_text("5")


def in_fresh_process(module, *arguments):
    """Return what `python -m module arguments` prints last, as a number."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def over_inputs(module, rows, *names):
    """Return, for each name, the peak memory over a process that only has the inputs, in MB.

    `python -m module --rows N --peak NAME` is to run NAME once and to print `peak()`; NAME-inputs is to make
    its inputs only.
    """
    found = {}
    for name in names:
        alone = in_fresh_process(module, "--rows", rows, "--peak", f"{name}-inputs")
        found[name] = in_fresh_process(module, "--rows", rows, "--peak", name) - alone
    return found


def heading(text):
    print(f"\n{text}\n{'-' * len(text)}")


def row(name, measured, rows):
    per_row = measured.ours / rows * 1e9
    print(f"{name:<52} {measured}   {per_row:9.2f} ns a row", flush=True)


def arguments(description, *more, rows=1_000_000):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--rows", type=lambda text: int(float(text)), default=rows, help="such as 1e7")
    parser.add_argument("--only", default="", help="only the engines that are named, with commas")
    parser.add_argument("--peak", default="", help="run one thing once, and print the peak memory in MB")
    parser.add_argument("--cpu", action="store_true", help="time of all threads instead of wall time")
    for name, options in more:
        parser.add_argument(name, **options)
    given = parser.parse_args()
    if given.cpu:
        CLOCK.now = time.process_time
    return given
