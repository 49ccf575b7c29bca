"""Many threads at once get what one gets: rules, explanations, laws, and the first look at every name."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest

import kipcore as kip
from tests.findings import FINDINGS

THREADS = 16


@pytest.fixture(autouse=True)
def switching_often():
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def at_once(work):
    """Return what each of many threads gets, all of which begin together."""
    barrier = Barrier(THREADS)

    def begin(number):
        barrier.wait()
        return work(number)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(begin, range(THREADS)))


def test_all_rules_asked_again_and_explained():
    chosen = list({finding.rule: finding for finding in FINDINGS.values()}.values())
    said = [(finding.value, finding.bindings, finding.explain("fr")) for finding in chosen]

    def ask(number):
        turned = chosen[number:] + chosen[:number]
        found = [finding.under(finding.law) for finding in turned]
        found = found[len(chosen) - number :] + found[: len(chosen) - number]
        return [(one.value, one.bindings, one.explain("fr")) for one in found]

    assert all(got == said for got in at_once(ask))


def test_a_new_law_is_worked_out_by_all_of_them():
    """The table of a law is empty at first: each thread may be the one that fills it."""
    contribution = FINDINGS["parity binds"]
    for francs in range(20_000, 20_010):
        during = kip.DateRange(date(2027, 1, 1), None)
        law = kip.LAW.with_value(
            kip.parameters.FLAT_RATE, kip.Chf(francs), during=during, because="a what-if"
        )
        got = at_once(
            lambda _, law=law: (
                contribution.under(law),
                law.hash,
                law.at(kip.parameters.FLAT_RATE, date(2027, 1, 1)),
            )
        )
        assert len(set(got)) == 1
        assert got[0][0].value == contribution.value
        assert got[0][2].value == kip.Chf(francs)


FIRST_LOOK = """
import sys, threading
sys.setswitchinterval(1e-6)
import kipcore as kip
from kipcore.cantons import zurich
names = [(home, name) for home in (kip, zurich) for name in home.__all__]
barrier, seen, wrong = threading.Barrier(16), [], []

def look(number):
    barrier.wait()
    try:
        order = names[number * 20 :] + names[: number * 20]
        found = {(home.__name__, name): id(getattr(home, name)) for home, name in order}
        day = kip.KIP_3.first
        ask = kip.global_flat_rate(kip.FundingGroup.GP_2, on=day)
        seen.append((found, ask.value, ask.explain("it"), zurich.LAW.hash))
    except BaseException as error:
        wrong.append(repr(error))

threads = [threading.Thread(target=look, args=(number,)) for number in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(wrong or all(one == seen[0] for one in seen), len(seen))
"""


def test_the_first_look_at_every_name():
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", FIRST_LOOK], capture_output=True, text=True, check=True)
        assert done.stdout == f"True {THREADS}\n"
