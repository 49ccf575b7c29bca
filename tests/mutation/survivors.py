"""The list of the survivors and the figures: read, written, compared with a run.

`survivors.toml` names each mutant that no test kills, with the reason. `figures.json` is written by a run.
"""

import ast
import hashlib
import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

__all__ = [
    "HOME",
    "LEAST",
    "digest",
    "figures",
    "files",
    "judge",
    "listed",
    "taken_down",
    "text_of",
    "verdicts",
]

HERE = Path(__file__).parent
HOME = HERE.parents[1] / "src" / "kipcore"
FIGURES = HERE / "figures.json"
LIST = HERE / "survivors.toml"
HEAD = """# The mutants that no test kills, and why each is left: `nox -s mutation` compares this list with a full run,
# tests/test_mutation.py with the source. `before` and `after` are the lines that a mutant changes.
"""
OPEN = "open"
"""The short name of a reason that is none yet."""
MISSING = "Not equal for all we know: a test that notices it is missing."
"""What it stands for; a run with `--write` gives it to each new survivor."""
LEAST = 0.95
"""The share of the mutants that must be killed."""

Name = tuple[str, str, str, str]


def files() -> list[str]:
    """Return every file whose functions are mutated: kernels and rules, federal and cantonal.

    `face.py` shows the names of a canton and `*_laws.py` says what its rules keep: they hold no rule.
    """
    found = [*HOME.rglob("kernels/*.py"), *HOME.rglob("rules/*.py"), *HOME.glob("cantons/*.py")]
    names = (path.relative_to(HOME).as_posix() for path in found)
    return sorted(name for name in names if not name.endswith(("/__init__.py", "/face.py", "_laws.py")))


def reasons() -> dict[str, str]:
    """Return the reasons that the list gives more than once, by their short names."""
    table: dict[str, dict[str, str]] = tomllib.loads(LIST.read_text("utf-8"))
    return {OPEN: MISSING} | table["reasons"]


def listed() -> dict[Name, str]:
    """Return the survivors that are known, each with the reason why it is left, or its short name."""
    left: dict[str, Any] = tomllib.loads(LIST.read_text("utf-8"))["left"]
    found: dict[Name, str] = {}
    for file, functions in left.items():
        for function, entries in functions.items():
            for entry in entries:
                for after in entry["after"]:
                    name = (file, function, entry["before"], after)
                    assert name not in found, f"twice: {name}"
                    found[name] = entry["why"]
    return found


def write_down(left: dict[Name, str], why: dict[str, str]) -> None:
    """Write the list of survivors: by file and function, what has one line and one reason together."""
    together: dict[tuple[str, str, str, str], list[str]] = {}
    for name in sorted(left):
        together.setdefault((*name[:3], left[name]), []).append(name[3])
    used = set(left.values())
    lines = [
        HEAD,
        "[reasons]",
        *(f"{short} = {_quoted(text)}" for short, text in why.items() if short in used),
    ]
    last: tuple[str, str] = ("", "")
    for (file, function, before, reason), after in sorted(together.items()):
        if last[0] != file:
            lines += [*(["]"] if last[0] else []), "", f"[left.{_quoted(file)}]"]
        elif last[1] != function:
            lines.append("]")
        if last != (file, function):
            lines.append(f"{_quoted(function)} = [")
        last = (file, function)
        texts = ", ".join(map(_quoted, after))
        lines.append(f"  {{ why = {_quoted(reason)}, before = {_quoted(before)}, after = [{texts}] }},")
    LIST.write_text("\n".join([*lines, "]", ""]), "utf-8")


def _quoted(text: str) -> str:
    return f"'{text}'" if "'" not in text and text.isprintable() else json.dumps(text, ensure_ascii=False)


def figures() -> dict[str, dict[str, Any]]:
    """Return what the last run of each file counted."""
    found: dict[str, dict[str, Any]] = json.loads(FIGURES.read_text("utf-8"))
    return found


def text_of(file: str, function: str) -> str:
    """Return a function as it stands, without comments, line breaks and indents."""
    source = (HOME / file).read_text("utf-8")
    body: list[ast.stmt] = ast.parse(source).body
    for part in function.split("."):
        node = [n for n in body if isinstance(n, ast.ClassDef | ast.FunctionDef) and n.name == part][-1]
        body = node.body
    lines = (ast.get_source_segment(source, node) or "").splitlines()
    return " ".join(" ".join(line.partition("  # ")[0] for line in lines).split())


def digest(file: str) -> str:
    """Return what tells whether the code of a file has changed, whatever its comments and docstrings."""
    tree = ast.parse((HOME / file).read_text("utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [
                n for n in body if not (isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))
            ]
    # Written out again, and not dumped: how a tree is dumped depends on the version of Python.
    return hashlib.sha256(ast.unparse(tree).encode()).hexdigest()[:16]


def verdicts(tried: list[tuple[Name, str]]) -> dict[Name, str]:
    """Return how each mutant ended; where one line stands twice, both must be killed."""
    found: dict[Name, str] = {}
    for name, said in tried:
        if found.get(name) != "survived":
            found[name] = said
    return found


def taken_down(tried: dict[Name, str], spelt: dict[str, int]) -> None:
    """Write the figures of a run; those of files that it left alone stay."""
    known = figures() if FIGURES.exists() else {}
    for file, left_out in spelt.items():
        count = Counter(said for name, said in tried.items() if name[0] == file)
        known[file] = {
            "killed": count["killed"],
            "survived": count["survived"],
            "spelt": left_out,
            "code": digest(file),
        }
    kept = {file: known[file] for file in files() if file in known}
    FIGURES.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")


def judge(tried: dict[Name, str], whole: set[str]) -> list[str]:
    """Return what is wrong with a run: a survivor that is not listed, a listed one that is no more, too few."""
    known = {name: why for name, why in listed().items() if name[0] in whole}
    survived = {name for name, said in tried.items() if said != "killed"}
    wrong = [f"survives and is not listed: {name}" for name in sorted(survived - known.keys())]
    wrong += [f"is listed and does not survive: {name}" for name in sorted(known.keys() - survived)]
    killed = len(tried) - len(survived)
    if killed < LEAST * len(tried):
        wrong.append(f"killed are {killed} of {len(tried)}, less than {LEAST:.0%}")
    return wrong
