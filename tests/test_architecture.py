"""The house: rooms of a human size, imports that run one way, a small public face, no clock, no float."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

import kipcore as kip
from kipcore import testing
from kipcore.cantons import zurich
from tests.api import rooms
from tests.books import FACES, Book

HOME = Path(kip.__file__).parent
MODULES = {
    ".".join(("kipcore", *path.relative_to(HOME).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(HOME.rglob("*.py"))
}
FLOORS = [
    "kernels",
    "types",
    "law",
    "findings",
    "rules",
    "whatif",
    "plain",
    "columns",
    "charts",
    "testing",
]  # each may use those before it
CANTONAL = "kipcore.cantons."  # on top of all of them, each canton with floors of its own
every_module = pytest.mark.parametrize("name", MODULES)


def imported(name):
    """Return the modules of kipcore that a module imports, anywhere in it."""
    tree = ast.parse(MODULES[name].read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.If):  # `if TYPE_CHECKING:` is not carried out
            node.body = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kipcore"):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module


def floor(name):
    """Return on which floor a module stands; the floors of a canton stand on the federal ones."""
    parts = name.split(".")[1:]
    above = 0
    if name.startswith(CANTONAL):
        parts, above = parts[2:], len(FLOORS)
    part = parts[0] if parts else ""
    return FLOORS.index(part) + above if part in FLOORS else None


def home(name):
    """Return the package of the canton in which a module stands, or None."""
    return name.split(".")[2].removesuffix("_laws") if name.startswith(CANTONAL) else None


@every_module
def test_imports_run_one_way(name):
    here = floor(name)
    for other in imported(name):
        there = floor(other)
        if home(name) is None:
            assert not other.startswith("kipcore.cantons"), f"{name} knows a canton: {other}"
        elif home(other) is not None:
            assert home(other) == home(name) or home(other) == "shared", (
                f"{name} knows another canton: {other}"
            )
        if ".wording" in name:
            assert other == "kipcore.types.text"
        elif here is not None and there is not None:
            assert there <= here, f"{name} imports {other}"
        elif here == 0:
            pytest.fail(f"the kernel {name} imports {other}")
        if ".kernels" in name:
            assert ".kernels" in other, f"the kernel {name} imports {other}"


def test_no_module_imports_itself_in_a_circle():
    seen, path = set(), []

    def visit(name):
        assert name not in path, f"circle: {path} {name}"
        if name in seen:
            return
        path.append(name)
        for other in set(imported(name)):
            visit(other)
        path.pop()
        seen.add(name)

    for name in MODULES:
        if name != "kipcore":
            visit(name)


@every_module
def test_rooms_are_small_and_say_what_they_are_for(name):
    text = MODULES[name].read_text("utf-8")
    assert len(text.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(text))


@every_module
def test_no_clock_no_environment_no_float(name):
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"today", "now", "time", "environ", "getenv"}
        if isinstance(node, ast.Name):
            assert node.id not in {"open", "print"}
        if ".charts" not in name:  # places on paper are no money
            assert not (isinstance(node, ast.Name) and node.id == "float")
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float))
        if isinstance(node, ast.BinOp) and ".kernels" in name:
            assert not isinstance(node.op, ast.Div)


DRAWN = [Book("testing", testing), Book("zurich.testing", zurich.testing)]


@pytest.mark.parametrize("book", [*FACES, *DRAWN], ids=lambda book: book.name)
def test_everything_public_is_reachable_and_documented(book):
    assert sorted(book.home.__all__) == sorted(set(book.home.__all__))
    for name in book.home.__all__:
        thing = getattr(book.home, name)
        if callable(thing) and name not in {"Adapter", "Language"}:  # aliases
            assert thing.__doc__, name
            assert not name.startswith("_")
        if isinstance(thing, type | FunctionType):
            assert ">>>" in thing.__doc__, f"{name} has no example"
        for key, member in vars(thing).items() if isinstance(thing, type) else ():
            function = getattr(member, "__func__", member)
            if key.startswith("_"):
                continue
            if isinstance(function, FunctionType) and function.__module__.startswith("kipcore"):
                assert ">>>" in function.__doc__, f"{name}.{key} has no example"
            if isinstance(member, property):
                assert member.__doc__, f"{name}.{key}"


def test_the_face_shows_the_public_names_and_nothing_else():
    assert dir(kip) == sorted([*kip.__all__, *kip._EXTRAS])
    for room in (kip.columns, kip.charts):
        assert dir(room) == sorted(room.__all__)
    assert kip.__all__ == sorted(kip.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Nope'"):
        kip.Nope


@pytest.mark.parametrize("room", rooms())
def test_a_public_module_shows_the_public_names_and_nothing_else(room):
    module = importlib.import_module(room)
    shown = set(dir(module))
    extras = (
        set(kip._EXTRAS)
        if room == "kipcore"
        else {"columns", "testing"}
        if room.endswith("zurich")
        else set()
    )
    assert shown == {*module.__all__, *extras}
    for part in map(module.__dict__.get, shown):
        if isinstance(part, ModuleType):
            assert set(dir(part)) == set(part.__all__)


def test_what_checkers_read_is_what_python_finds():
    """The stub of the face and the table of rooms in `kipcore/__init__.py` say the same."""
    stub = MODULES["kipcore"].with_suffix(".pyi")
    imports = [node for node in ast.parse(stub.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
    seen = {alias.name: node.module for node in imports for alias in node.names}
    assert all(alias.name == alias.asname for node in imports for alias in node.names)
    parts = {**kip._MODULES, **kip._EXTRAS}
    modules = {name: home.rpartition(".")[0] for name, home in parts.items()}
    assert seen == {**kip._HOME, **modules}


def test_what_checkers_read_of_zurich_is_what_python_finds():
    stub = MODULES["kipcore.cantons.zurich"].with_suffix(".pyi")
    imports = [node for node in ast.parse(stub.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
    seen = {alias.name: node.module for node in imports for alias in node.names}
    assert all(alias.name == alias.asname for node in imports for alias in node.names)
    rooms = zurich._ROOMS.items()
    found = {name: f"kipcore.cantons.zurich.{room}" for room, names in rooms for name in names}
    parts = ("figures", "parameters", "questions")
    extras = dict.fromkeys(("columns", "testing"), "kipcore.cantons.zurich")
    assert seen == {**found, **dict.fromkeys(parts, "kipcore.cantons.zurich.law"), **extras}
    assert dir(zurich) == sorted(seen)
    assert zurich.__all__ == sorted(set(seen) - set(extras))
    with pytest.raises(AttributeError, match="no attribute 'Nope'"):
        zurich.Nope


@pytest.mark.parametrize("home", [testing, zurich.testing], ids=["federal", "zurich"])
def test_what_checkers_read_of_testing_is_what_python_finds(home):
    stub = MODULES[home.__name__].with_suffix(".pyi")
    imports = [node for node in ast.parse(stub.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
    seen = {alias.name: node.module for node in imports for alias in node.names}
    assert seen == {n: f"{home.__name__}.{room}" for room, names in home._ROOMS.items() for n in names}
    assert dir(home) == home.__all__ == sorted(seen)


def offers_something(name):
    return len(ast.parse(MODULES[name].read_text("utf-8")).body) > 1  # more than a docstring


@pytest.mark.parametrize("name", [n for n in MODULES if floor(n) is not None and offers_something(n)])
def test_all_lists_what_a_module_offers(name):
    module = importlib.import_module(name)
    assert sorted(module.__all__) == sorted(set(module.__all__))
    for offered in module.__all__:
        assert hasattr(module, offered)


def run(code):
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout


def test_import_loads_nothing_and_words_only_when_something_is_said():
    loaded = "sorted(name for name in sys.modules if name.startswith(('kipcore', 'attr', 'dateutil')))"
    assert run(f"import sys, kipcore; print({loaded})") == "['kipcore']\n"
    later = run(
        "import sys, kipcore as kip\n"
        "found = kip.largest_contribution(together=kip.Chf(1), during=kip.KIP_3.term)\n"
        "names = ('kipcore.wording', 'kipcore.findings.speech', 'dateutil', 'decimal_')\n"
        "print([name for name in names if name in sys.modules])\n"
        "found.explain('de')\n"
        "print('kipcore.wording.contribution' in sys.modules)"
    )
    assert later == "[]\nTrue\n"


def test_star_import_gives_the_public_face():
    assert run("from kipcore import *; print(Chf(5), KIP_3)") == "CHF 5.00 KIP 3\n"
