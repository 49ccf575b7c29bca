"""What the list of the surviving mutants says is still there, and what its figures say holds."""

from pathlib import Path

import pytest

from tests.mutation import survivors
from tests.mutation.survivors import LEAST, digest, figures, files, judge, listed, text_of, verdicts

LISTED = listed()
FIGURES = figures()
REASONS = survivors.reasons()


@pytest.mark.parametrize("file", sorted({name[0] for name in LISTED}))
def test_every_survivor_stands_where_the_list_says_and_has_a_reason(file):
    for name, why in LISTED.items():
        if name[0] == file:
            _, function, before, after = name
            assert before != after
            assert " ".join(before.split()) in text_of(file, function), name
            said = REASONS.get(why, why)
            assert said.endswith("."), said
            assert len(said.split()) >= 5, said


def test_the_list_is_written_in_one_way_and_gives_no_reason_in_vain(tmp_path, monkeypatch):
    kept = survivors.LIST.read_text("utf-8")
    monkeypatch.setattr(survivors, "LIST", tmp_path / "survivors.toml")
    survivors.write_down(LISTED, REASONS)
    assert survivors.LIST.read_text("utf-8") == kept


def test_figures_of_every_file_and_of_no_other():
    assert sorted(FIGURES) == files()


@pytest.mark.parametrize("file", FIGURES)
def test_the_list_has_as_many_survivors_as_were_counted(file):
    assert FIGURES[file]["survived"] == sum(name[0] == file for name in LISTED)


def test_at_least_ninety_five_in_a_hundred_are_killed():
    killed, survived = (sum(count[key] for count in FIGURES.values()) for key in ("killed", "survived"))
    assert killed >= LEAST * (killed + survived)


SCOPES = {
    "Kernels": [file for file in FIGURES if "kernels/" in file],
    "Federal rules": [file for file in FIGURES if file.startswith("rules/")],
    "Rules of Zurich": [file for file in FIGURES if file.startswith("cantons/zurich/rules/")],
}
SCOPES["Rules of other cantons"] = sorted(set(FIGURES) - {file for some in SCOPES.values() for file in some})
SCOPES["Together"] = list(FIGURES)


@pytest.mark.parametrize("scope", SCOPES)
def test_the_documentation_gives_these_figures(scope):
    counts = [FIGURES[file] for file in SCOPES[scope]]
    killed, survived, spelt = (sum(count[key] for count in counts) for key in ("killed", "survived", "spelt"))
    share = f"{100 * killed / (killed + survived):.1f}"
    row = f"| {scope} | {killed + survived} | {killed} | {survived} | {share} | {spelt} |"
    page = (Path(__file__).parents[1] / "docs" / "mutation.md").read_text("utf-8")
    assert row in page, row
    still = sum(why == survivors.OPEN for why in LISTED.values())
    assert f"{still} are still open" in page


@pytest.mark.parametrize("file", [file for file in files() if "kernels/" in file])
def test_the_figures_of_a_kernel_are_those_of_its_code(file):
    """Run `python -m tests.mutation kernels` when one has changed; the rules wait for a full run."""
    assert FIGURES[file]["code"] == digest(file)


def test_what_is_wrong_with_a_run_is_said(monkeypatch):
    known, other, new = (("kernels/a.py", "f", "x", after) for after in ("y", "z", "w"))
    monkeypatch.setattr(survivors, "listed", lambda: {known: "A reason.", other: "Another."})
    whole = {"kernels/a.py"}
    killed = {("kernels/a.py", "f", "x", str(n)): "killed" for n in range(100)}
    both = {known: "survived", other: "survived"}
    assert judge(killed | both, whole) == []
    assert judge(killed, {"kernels/b.py"}) == []
    assert judge(killed | {known: "survived"}, whole) == [f"is listed and does not survive: {other}"]
    assert judge(killed | both | {new: "survived"}, whole) == [f"survives and is not listed: {new}"]
    assert judge(dict([*killed.items()][:37]) | both, whole) == ["killed are 37 of 39, less than 95%"]
    assert judge(dict([*killed.items()][:38]) | both, whole) == []


def test_of_two_mutants_of_one_name_both_must_be_killed():
    name = ("kernels/a.py", "f", "x", "y")
    for said in (["killed", "survived"], ["survived", "killed"], ["survived", "survived"]):
        assert verdicts([(name, one) for one in said]) == {name: "survived"}
    assert verdicts([(name, "killed"), (name, "killed")]) == {name: "killed"}
