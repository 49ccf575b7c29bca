"""The table of provisions: nothing public lacks a row, nothing encoded lacks a test, no name is a dead link."""

import ast
import functools
import re
from pathlib import Path

import pytest

import kipcore as kip
from kipcore import COVERAGE, Provision
from tests.books import BOOKS, RULES

HOME = Path(__file__).parent
EVERY = [(book, row) for book in BOOKS for row in book.home.COVERAGE]
ROWS = {row.key: row for _, row in EVERY}


def spelt(key):
    """A row as it stands in the name of a test: VINTA-15-2bis is vinta_15_2bis."""
    return re.sub(r"\W", "_", key).lower()


@functools.cache
def named_tests():
    """Return the tests named after each row: `test_<row>__<row>__what_it_says`."""
    known = {spelt(key): key for key in ROWS}
    found = {key: [] for key in ROWS}
    for path in sorted(HOME.glob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for part in node.name.removeprefix("test_").split("__")[:-1]:
                    if part in known:
                        found[known[part]].append(f"{path.name}::{node.name}")
    return found


def named(name, home):
    """Return what a name of a table means; a canton's table names what is federal with `kip.` before it."""
    thing = kip if name.startswith("kip.") else home
    for part in name.removeprefix("kip.").split("."):
        thing = getattr(thing, part)
    return thing


def test_each_row_stands_once():
    assert len(ROWS) == len(EVERY)
    assert len(COVERAGE) > 250


@pytest.mark.parametrize(("book", "row"), EVERY, ids=[row.key for _, row in EVERY])
def test_what_encodes_a_row_exists_and_has_a_test_named_after_the_row(book, row):
    assert len(set(row.by)) == len(row.by)
    for name in row.by:
        assert named(name, book.home) is not None
    if row.is_encoded:
        assert named_tests()[row.key], f"write test_{spelt(row.key)}__..."
    else:
        assert row.left_out


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.name)
def test_every_rule_parameter_and_question_has_a_row(book):
    """A public rule or parameter that no provision stands behind has no place here."""
    home = book.home
    there = {name for row in home.COVERAGE for name in row.by}
    public = {rule.name for rule in home.RULES}
    public |= set(book.named(kip.Parameter, "parameters")) | set(book.named(kip.Question, "questions"))
    assert public - there == set()


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.name)
def test_every_figure_has_a_row(book):
    """A published figure stands in a row as well, so that the table shows what was left out beside it."""
    there = {name for row in book.home.COVERAGE for name in row.by}
    assert set(book.named(kip.Figure, "figures")) - there == set()


def test_every_rule_states_its_laws():
    for rule in RULES:
        assert re.search(r"^\s+Laws: \S", rule.function.__doc__, re.MULTILINE), rule.name


def test_a_provision_says_what_encodes_it_or_why_nothing_does():
    with pytest.raises(kip.InvalidValueError, match="left out"):
        Provision("VINTA-99", "nothing")
    assert not Provision("VINTA-99", "nothing", left_out="it does not exist").is_encoded


@pytest.mark.parametrize(
    "make",
    [
        lambda: Provision(5, "says", left_out="x"),
        lambda: Provision("KEY", 5, left_out="x"),
        lambda: Provision("KEY", "says", "Art. 1", left_out="x"),
        lambda: Provision("KEY", "says", by="parity"),
        lambda: Provision("KEY", "says", by=(5,)),
        lambda: Provision("KEY", "says", left_out=5),
    ],
)
def test_bad_input(make):
    with pytest.raises(kip.WrongTypeError):
        make()
