"""Mutation testing: `nox -s mutation`, or `nox -s mutation -- kernels rules/interest` for a part."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["HYPOTHESIS_PROFILE"] = "mutation"  # before the tests are imported

import pytest

from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.survivors import OPEN, files, judge, listed, reasons, taken_down, verdicts, write_down
from tests.mutation.trial import Trial

TESTS = Path(__file__).parents[1]
OTHER = ("architecture", "charts", "documents", "mutation", "what_if")
"""Tests of something else, or of all that is written down."""
SLOW = (
    "test_finding.py::test_a_receipt_names_code_law_rule_and_every_input",
    "test_finding.py::test_every_finding_is_said_in_every_language",
    "test_finding.py::test_no_line_parts_an_amount_from_its_currency_or_a_day_from_its_month",
    "test_finding.py::test_the_four_languages_say_four_different_things",
    "test_finding.py::test_what_a_rule_declares_it_really_reads",
    "test_golden.py::test_what_is_said_and_known_is_what_was_read",
)
"""Tests of how findings are said, or of all of them at once: `test_golden.py` looks at them one by one."""
SWITCHED_OFF = ("benchmark", "cacheprovider", "cov", "xdist")


def options(asked: argparse.Namespace) -> list[str]:
    """Return what pytest is told."""
    tests = [path for path in sorted(TESTS.glob("test_*.py")) if not any(part in path.name for part in OTHER)]
    if asked.tests:
        tests = [path for path in tests if any(part in path.name for part in asked.tests)]
    told = [f"-pno:{name}" for name in SWITCHED_OFF]
    told += ["-qq", "--tb=no", "--assert=plain", "--capture=no", "--no-summary"]
    return [*told, *(f"--deselect=tests/{name}" for name in SLOW), *map(str, tests)]


def every(chosen: list[str], spelt: dict[str, int], again: Path | None) -> Iterator[Mutant]:
    """Return the mutants file by file, and count those left out."""
    trials = map(json.loads, again.read_text("utf-8").splitlines()) if again else ()
    lived = {tuple(trial[:4]) for trial in trials if trial[4] != "killed"}
    for file in chosen:
        if again and not any(name[0] == file for name in lived):
            continue
        mutants, spelt[file] = mutants_of(file)
        yield from (mutant for mutant in mutants if not again or mutant.name in lived)


def main() -> int:
    """Try every mutant, write down the figures, say what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", default=[""], help="beginnings of paths below src/kipcore; all, if none"
    )
    parser.add_argument("--tests", nargs="*", help="parts of the names of test files; all, if none")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many are tried at once")
    parser.add_argument("--seconds", type=float, default=30, help="what one mutant may cost at most")
    parser.add_argument("--sample", action="store_true", help="leave the figures alone")
    parser.add_argument("--write", action="store_true", help="bring the list up to date, reasons left open")
    parser.add_argument("--trials", type=Path, help="where each trial is written down, for the curious")
    parser.add_argument("--again", type=Path, help="try only what survived according to such a file")
    asked = parser.parse_args()
    begun = time.monotonic()
    chosen = list(dict.fromkeys(file for part in asked.parts for file in files() if file.startswith(part)))
    spelt: dict[str, int] = {}
    with TemporaryDirectory() as room:
        written = asked.trials or Path(room) / "trials.jsonl"
        trial = Trial(chosen, every(chosen, spelt, asked.again), written, asked.workers, asked.seconds)
        code = pytest.main(options(asked), plugins=[trial])
    if code:
        print("the tests fail without any mutant:", *trial.failed[:5], sep="\n")
        return 2
    tried = verdicts(trial.tried)
    killed = sum(said == "killed" for said in tried.values())
    print(f"{killed} of {len(tried)} killed in {time.monotonic() - begun:.0f} seconds; "
          f"{sum(spelt.values())} only spell an error differently")  # fmt: skip
    if asked.again:
        return 0
    if not asked.sample:
        taken_down(tried, spelt)
    if asked.write:
        lives = [name for name, said in tried.items() if said != "killed"]
        known = listed()
        elsewhere = {name: why for name, why in known.items() if name[0] not in chosen}
        write_down(elsewhere | {name: known.get(name, OPEN) for name in lives}, reasons())
    wrong = judge(tried, set(chosen))
    print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
