"""What the doors refuse, once each; `tests/hostile` asks with junk of every kind."""

import importlib
import importlib.util

import pytest

import kipcore as kip
from kipcore import Chf, testing
from kipcore.types.doors import bounded


def test_what_goes_on_and_on_is_refused_at_the_millionth():
    assert sum(1 for _ in bounded("given", range(1_000_000))) == 1_000_000
    with pytest.raises(kip.InvalidValueError, match="at most 1000000"):
        for _ in bounded("given", iter(int, 1)):
            pass


def test_a_language_is_text():
    with pytest.raises(kip.UnknownNameError, match="language"):
        kip.Canton.ZH.label[5]


@pytest.mark.parametrize("number", [-1, 201, True, 1.0, "1", None])
def test_an_axis_has_its_own_numbers_only(number):
    with pytest.raises(kip.UnknownNameError, match="number"):
        kip.Axis.amounts(Chf(0), Chf(2)).at(number)


def test_a_suite_knows_its_laws_by_name():
    suite = testing.suite_of(kip.parity)
    assert repr(suite.laws[0]) == f"<RuleLaw {suite.names[0]}>"
    with pytest.raises(kip.UnknownNameError, match="see suite.names"):
        suite.only("nope")


def test_without_hypothesis_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match=r"needs Hypothesis: pip install .kipcore\[testing\]"):
        importlib.reload(testing)
