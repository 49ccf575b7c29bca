"""A pytest plugin that runs the tests of each mutant: collected once, run in a fork of this process.

mutmut's own runner starts pytest anew for each mutant and knows which test calls which function. Here pytest
collects once, coverage says which tests run which line, and a fork exchanges the code of one function and
runs the tests of its line until one fails: twenty thousand mutants in an hour and not in a day.
"""

import gc
import json
import os
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import pytest

from kipcore.law.law import Resolved
from tests.mutation.mutants import HOME, Mutant, living, put_in_place

__all__ = ["Trial"]

SURVIVED, KILLED, BROKEN = 0, 1, 2
MOST_MEMORY = 3 << 30


class Trial:
    """Runs every mutant against the tests that were collected.

    Args:
        files: the files that are mutated.
        mutants: the mutants, made when their turn comes.
        written: the file in which each trial is written down.
        workers: how many are tried at once.
        seconds: what one mutant may cost; one that lives that long counts as a survivor.
    """

    def __init__(
        self, files: list[str], mutants: Iterator[Mutant], written: Path, workers: int, seconds: float
    ) -> None:
        self.paths, self.mutants = [str(HOME / file) for file in files], mutants
        self.written, self.workers, self.seconds = written, workers, seconds
        self.tried: list[tuple[tuple[str, str, str, str], str]] = []
        self.failed: list[str] = []
        self.cost: dict[str, float] = {}
        self.tests: dict[str, dict[int, list[str]]] = {}
        self.kills: dict[str, Counter[str]] = defaultdict(Counter)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what fails."""
        if report.failed:
            self.failed.append(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once as they are, then once for each mutant."""
        if session.testsfailed:
            raise session.Failed("the tests cannot be collected")
        self.items = {item.nodeid: item for item in session.items}
        self._look_which_tests_run_which_line()
        if self.failed:
            raise session.Failed("tests fail without any mutant")
        _forget()
        self.living = living()
        gc.collect()
        gc.freeze()
        self._try_all()
        return True

    def _look_which_tests_run_which_line(self) -> None:
        watch = coverage.Coverage(data_file=None, config_file=False, include=self.paths)
        watch.start()
        for name, item in self.items.items():
            watch.switch_context(name)
            begun = time.process_time()
            _run(item)
            self.cost[name] = time.process_time() - begun
        watch.stop()
        self.tests = {path: watch.get_data().contexts_by_lineno(path) for path in self.paths}

    def _tests_for(self, mutant: Mutant) -> list[str]:
        """Return the tests that run the line, what killed its neighbours first, then what costs little."""
        by_line = self.tests[str(HOME / mutant.file)]
        names = next(filter(None, (list(filter(None, by_line.get(line, ()))) for line in mutant.lines)), [])
        here, near = self.kills[f"{mutant.file} {mutant.function}"], self.kills[mutant.file]
        return sorted(names, key=lambda name: (-here[name], -near[name], self.cost[name]))

    def _try_all(self) -> None:
        running: dict[int, tuple[Mutant, int, float]] = {}
        with self.written.open("w", encoding="utf-8") as out:
            for mutant in self.mutants:
                if len(running) >= self.workers:
                    self._wait(running, out)
                reader, writer = os.pipe()
                tests, begun = self._tests_for(mutant), time.monotonic()
                child = os.fork()
                if child == 0:
                    self._try(mutant, tests, writer)
                os.close(writer)
                running[child] = (mutant, reader, begun)
            while running:
                self._wait(running, out)

    def _try(self, mutant: Mutant, tests: list[str], writer: int) -> None:
        """In the fork: run the tests until one fails, and never come back."""
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        signal.signal(signal.SIGPROF, signal.SIG_DFL)  # ends what runs forever, even within one operation
        left, said, last = self.seconds, BROKEN, ""
        try:
            put_in_place(mutant, self.living)
            said = KILLED
            for last in tests:
                left -= self.cost[last]
                if left < 0 or self.failed:
                    break
                signal.setitimer(signal.ITIMER_PROF, 2 + 10 * self.cost[last])
                _run(self.items[last])
            said = KILLED if self.failed else SURVIVED
        finally:
            os.write(writer, self.failed[0].encode() if self.failed else last.encode())
            os._exit(said)

    def _wait(self, running: dict[int, tuple[Mutant, int, float]], out: Any) -> None:
        child, status = os.wait()
        mutant, reader, begun = running.pop(child)
        with os.fdopen(reader, encoding="utf-8") as pipe:
            by = pipe.read()
        code = os.waitstatus_to_exitcode(status)
        assert code != BROKEN, f"cannot be put in place: {mutant.name}"
        said = "survived" if code == SURVIVED else "killed"
        if said == "killed":
            self.kills[f"{mutant.file} {mutant.function}"][by] += 1
            self.kills[mutant.file][by] += 1
        self.tried.append((mutant.name, said))
        out.write(json.dumps([*mutant.name, said, by, round(time.monotonic() - begun, 3)]) + "\n")
        out.flush()


def _run(item: pytest.Item) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)


def _forget() -> None:
    """Empty what rules worked out from a law, and what tests kept: a mutant works it out again."""
    for thing in gc.get_objects():
        if type(thing) is Resolved:
            thing.clear()
    for name, module in list(sys.modules.items()):
        if name.startswith(("kipcore", "tests")):
            for thing in list(vars(module).values()):
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()
