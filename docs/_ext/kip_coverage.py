"""The `kip-coverage` directive: provision, function, laws and tests, made when the documentation is built."""

import ast
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from docutils import nodes
from kip_tables import FEDERAL, Book, book, code, line, link, note, table
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import kipcore as kip

TESTS = Path(__file__).parents[2] / "tests"
ROOMS = {
    "VINTA": "The ordinance on integration (VIntA)",
    "OLD": "The ordinance of 2007",
    "AIG": "The act on foreign nationals (AIG, until 2018 AuG)",
    "ST": "What the statuses are",
    "ASG": "The asylum act (AsylG)",
    "AV": "Asylum Ordinance 2",
    "SUG": "The subsidies act (SuG)",
    "PS": "Programme S",
    "PER": "Periods, agreements, reports",
    "FB": "Areas and goals of the programmes",
    "FIN": "Financing rules of the programmes",
    "PIL": "Programmes beside the KIP, and cantonal rules",
    "TG": "Target groups and the Integration Agenda",
    "CANTON": "Published amounts of cantons",
    "RAS": "National figures and audits",
    "OPEN": "Open questions of the law",
    "OQ": "Contradictions and open points of the programme documents",
    "W": "Worked examples",
    "OTHER": "Cantons beside Zurich",
    "ZH-1": "The programme of the canton",
    "ZH-2": "Canton and municipality: the service agreement",
    "ZH-3": "KOMPAKT",
    "ZH-4": "The Integration Agenda of the canton (IAZH)",
    "ZH-5": "The Integration Office and the cities",
    "ZH-OQ": "Contradictions and what was not found",
    "ZH-W": "Worked examples",
}
SHOWN = 8
UNDER = {"AUG": "AIG", "LEG": "PER", "REP": "PER", "SZ": "FB", "PAR": "FIN", "KEY": "FIN", "SHR": "FIN"}
UNDER |= {"MATRIX": "ST", "LIK": "VINTA"}
UNDER |= {"CAR": "FIN", "ELI": "PIL", "IAS": "TG", "NAT": "RAS", "AUD": "RAS"}


def room_of(key: str) -> str:
    """Return under which heading a row stands."""
    if re.match(r"(?!ZH)[A-Z]{2}-(?:7\.|OQ-|PAR-|PIL-)", key):
        return "OTHER"
    prefix = re.match(r"ZH-(?:OQ|W|\d)|[A-Z]+", key)
    name = prefix[0] if prefix else key
    return UNDER.get(name, name)


def order_of(row: kip.Provision) -> list[str | int]:
    """Return a key that puts the rows of a fact sheet in its own order: ZH-2.09 before ZH-2.10."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", row.key)]


def tests_by_row(where: Book) -> dict[str, list[str]]:
    """Return the tests named after each row; a test is named `test_<row>__<row>__what_it_says`."""
    spelt = {re.sub(r"\W", "_", row.key).lower(): row.key for row in where.home.COVERAGE}
    found = defaultdict(list)
    for path in sorted(TESTS.glob("test_*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                *rows, says = node.name.removeprefix("test_").split("__")
                for row in rows:
                    if row in spelt:
                        found[spelt[row]].append(says.replace("_", " "))
    return found


def full_name(name: str, where: Book) -> str:
    """Return a name of a table after `kipcore.`; a canton's table writes `kip.` before what is federal."""
    return name.removeprefix("kip.") if name.startswith("kip.") else where.prefix + name


def laws_of(name: str, where: Book) -> list[str]:
    """Return the laws that a rule states in its docstring."""
    home = kip if name.startswith("kip.") else where.home
    text = getattr(getattr(home, name.removeprefix("kip."), None), "__doc__", "") or ""
    found = re.search(r"\n\s+Laws: (.*?)\n\s*\n", text, re.DOTALL)
    return [] if found is None else re.sub(r"\s+", " ", found[1].replace("`", "")).rstrip(".").split("; ")


class Coverage(SphinxDirective):
    """`{kip-coverage} encoded` or `{kip-coverage} left-out`, with the name of a canton's book after it."""

    required_arguments = 1
    optional_arguments = 1
    has_content = False

    def run(self) -> list[nodes.Node]:
        """Return a section for each source of law."""
        where = book(self.arguments[1]) if len(self.arguments) > 1 else FEDERAL
        tests, rooms = tests_by_row(where), defaultdict(list)
        for row in sorted(where.home.COVERAGE, key=order_of) if where is not FEDERAL else kip.COVERAGE:
            if (self.arguments[0] == "encoded") == row.is_encoded:
                rooms[room_of(row.key)].append(row)
        made: list[nodes.Node] = []
        whole = self.arguments[0] == "encoded"
        others = "What is encoded, by what" if whole else "What is not encoded, and why"
        titles = {**ROOMS, **{name: name for name in rooms if name not in ROOMS}}
        if where is not FEDERAL:
            titles["OTHER"] = others  # under the heading of the canton
        for name, title in titles.items():
            if rooms[name]:
                key = f"{self.arguments[0]}-{where.prefix.replace('.', '-')}{name.lower()}"
                section = nodes.section("", nodes.title("", title), ids=[key], names=[key])
                section += encoded(rooms[name], tests, where) if whole else left_out(rooms[name])
                self.state.document.note_implicit_target(section, section)
                made.append(section)
        return made


def encoded(rows: list[kip.Provision], tests: dict[str, list[str]], where: Book) -> nodes.table:
    """Return a table of what is encoded: provision, names, laws, tests."""
    return table(
        ["Provision", "Encoded by", "Laws that hold", "Tests named after it"],
        [28, 22, 25, 25],
        [
            [
                said(row),
                [line(link(full_name(name, where), name)) for name in row.by],
                first_of([law for name in row.by for law in laws_of(name, where)]) or "–",
                first_of(tests.get(row.key, [])),
            ]
            for row in rows
        ],
    )


def first_of(words: list[str]) -> list[nodes.Node]:
    """Return the first few of many words, and how many more there are."""
    more = [f"and {len(words) - SHOWN} more"] if len(words) > SHOWN else []
    return [note(one) for one in (*words[:SHOWN], *more)]


def said(row: kip.Provision) -> list[nodes.Node]:
    """Return the cell that names a provision."""
    head = row.citation["en"] if row.citation else row.key
    parts: list[nodes.Node] = [line(nodes.strong("", head)), line(row.says + ".")]
    if row.citation:
        parts.append(note("Row ", code(row.key)))
    if row.left_out and row.is_encoded:
        parts.append(note("Not encoded: ", row.left_out, "."))
    return parts


def left_out(rows: list[kip.Provision]) -> nodes.table:
    """Return a table of what is not encoded, with the reason."""
    return table(
        ["Provision", "Why it is not encoded"], [55, 45], [[said(row), row.left_out] for row in rows]
    )


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_directive("kip-coverage", Coverage)
    return {"version": kip.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
