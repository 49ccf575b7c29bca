"""The `kip` directive: tables made from the data of the library when the documentation is built.

Write `{kip} cantons` in a page, with one of the topics of `TOPICS`. Nothing here is copied by hand.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import kipcore as kip
from kipcore.findings.speech import spoken


class Book(NamedTuple):
    """A book of law: its module, and what stands before its names after `kipcore.`."""

    home: ModuleType
    prefix: str

    def own(self, kind: str) -> list[Any]:
        """Return its timelines or its readings, without those of the federal law on which it stands."""
        federal = getattr(kip.LAW, kind) if self.home is not kip else ()
        return [known for known in getattr(self.home.LAW, kind) if known not in federal]

    @property
    def spelt(self) -> str:
        """How a user writes it before a name."""
        return self.prefix.removeprefix("cantons.") or "kip."


FEDERAL = Book(kip, "")


def book(name: str) -> Book:
    """Return a book by name: federal, or a module of kipcore.cantons."""
    return (
        FEDERAL if name == "federal" else Book(import_module(f"kipcore.cantons.{name}"), f"cantons.{name}.")
    )


def constants(module: Any) -> dict[int, str]:
    """Return the names of a module of data, by the identity of the value."""
    return {id(getattr(module, name)): name for name in module.__all__}


type_of_cell = str | nodes.Node | Sequence[nodes.Node]
LANGUAGES = {"de": "German", "fr": "French", "it": "Italian", "en": "English"}


# Cells, tables, sections


def line(*parts: str | nodes.Node, classes: Sequence[str] = ()) -> nodes.paragraph:
    """Return a paragraph of words and inline nodes."""
    inline = [nodes.Text(part) if isinstance(part, str) else part for part in parts]
    return nodes.paragraph("", "", *inline, classes=list(classes))


def note(*parts: str | nodes.Node) -> nodes.paragraph:
    """Return a paragraph in small print."""
    return line(*parts, classes=["kip-note"])


def code(text: str) -> nodes.literal:
    """Return a piece of code within a line; a long name may break after an underscore."""
    made = nodes.literal()
    for number, part in enumerate(text.split("_")):
        if number:
            made += [nodes.Text("_"), nodes.raw("", "<wbr>", format="html")]
        made += nodes.Text(part)
    return made


def marked(text: str) -> list[nodes.Node]:
    """Return a line of a docstring, with what stands between asterisks or backticks set as it is meant."""
    made: list[nodes.Node] = []
    for part in re.split(r"(\*[^*]+\*|`[^`]+`)", text):
        kind = {"*": nodes.emphasis, "`": nodes.literal}.get(part[:1])
        made.append(nodes.Text(part) if kind is None else kind("", part[1:-1]))
    return made


def link(name: str, shown: str | None = None) -> addnodes.pending_xref:
    """Return a link to a name of kipcore in the reference."""
    return addnodes.pending_xref(
        "",
        code(shown or name),
        refdomain="py",
        reftype="obj",
        reftarget=f"kipcore.{name}",
        refexplicit=True,
        refwarn=True,
    )


def joined(parts: Iterable[nodes.Node]) -> nodes.paragraph:
    """Return inline nodes with commas between them."""
    found: list[str | nodes.Node] = []
    for part in parts:
        found += [", ", part] if found else [part]
    return line(*(found or ["–"]))


def words(text: kip.Text, language: str, unmarked: str = "") -> nodes.paragraph:
    """Return the words of one language, marked by how far they are official."""
    mark = text.marks[list(LANGUAGES).index(language)] if text.marks else unmarked
    if mark == "P":
        return line(nodes.emphasis("", text[language]))
    return line(text[language] + (" †" if mark == "s" else ""))


def table(titles: Sequence[str], widths: Sequence[int], rows: Iterable[Sequence[Any]]) -> nodes.table:
    """Return a table; a cell is text, a node, or several nodes one below the other."""
    group = nodes.tgroup(cols=len(titles))
    group += [nodes.colspec(colwidth=width) for width in widths]
    head, body = nodes.thead(), nodes.tbody()
    head += _row(titles)
    for row in rows:
        body += _row(row)
    group += [head, body]
    return nodes.table("", group, classes=["kip-table", "colwidths-given"])


def _row(cells: Sequence[type_of_cell]) -> nodes.row:
    row = nodes.row()
    for cell in cells:
        content = [cell] if isinstance(cell, str | nodes.Node) else list(cell)
        row += nodes.entry("", *(line(part) if _is_inline(part) else part for part in content))
    return row


def _is_inline(part: str | nodes.Node) -> bool:
    return isinstance(part, str | nodes.Inline | addnodes.pending_xref)


def in_four(name: str, rows: Iterable[tuple[type_of_cell, Sequence[kip.Text]]]) -> list[nodes.Node]:
    """Return a table of terms in the four languages, and say so if the words are our own."""
    kept = list(rows)
    terms = any(text.marks for _, texts in kept for text in texts)
    unmarked = "P" if terms else ""  # our own words among terms are a proposal
    made = table(
        [name, *LANGUAGES.values()],
        [18, 21, 21, 21, 19],
        [
            [first, *([words(text, language, unmarked) for text in texts] for language in LANGUAGES)]
            for first, texts in kept
        ],
    )
    if terms:
        return [made]
    return [note("These are descriptions in kipcore's own words, not terms of a text."), made]


def named(kind: type, home: ModuleType = kip) -> dict[str, Any]:
    """Return the public constants of a type by name, as `__all__` orders them."""
    found = {name: getattr(home, name) for name in home.__all__}
    return {name: value for name, value in found.items() if type(value) is kind}


def name_of(thing: Any, part: str, where: Book) -> str:
    """Return the name of a parameter or question after `kipcore.`, in its book or in the federal one."""
    for known in (where, FEDERAL):
        room = getattr(known.home, part, None)
        found = constants(room).get(id(thing)) if room is not None else None
        if found is not None:
            return f"{known.prefix}{part}.{found}"
        direct = constants(known.home).get(id(thing))
        if direct is not None:
            return f"{known.prefix}{direct}"
    raise LookupError(thing.key)


def short(name: str) -> str:
    """Return a name as a user writes it: with `kip.` or the name of the canton's module before it."""
    return name.removeprefix("cantons.") if name.startswith("cantons.") else f"kip.{name}"


class Kip(SphinxDirective):
    """`{kip} topic`: what the library knows of a topic."""

    required_arguments = 1
    optional_arguments = 1
    has_content = False

    @property
    def book(self) -> Book:
        """The book that is meant; the federal one unless another is named."""
        return book(self.arguments[1]) if len(self.arguments) > 1 else FEDERAL

    def run(self) -> list[nodes.Node]:
        """Return the nodes of the topic."""
        return TOPICS[self.arguments[0]](self)

    def entry(self, name: str, kind: str = "data") -> nodes.paragraph:
        """Return a cell that is itself the entry of a name in the reference."""
        full = f"kipcore.{self.book.prefix}{name}"
        cell = line(code(name.rpartition(".")[2]))
        cell["ids"].append(full)
        self.state.document.note_explicit_target(cell)
        self.env.get_domain("py").note_object(full, kind, full, location=cell)
        return cell

    def section(self, title: str, key: str, content: Iterable[nodes.Node]) -> nodes.section:
        """Return a section with its heading."""
        made = nodes.section("", nodes.title("", title), *content, ids=[key], names=[key])
        self.state.document.note_implicit_target(made, made)
        return made


# The glossary


def cantons(_: Kip) -> list[nodes.Node]:
    """Return the cantons in the order of the constitution."""
    return in_four(
        "Code", [(line(code(canton.value), f" {canton.number}"), [canton.label]) for canton in kip.Canton]
    )


def periods(_: Kip) -> list[nodes.Node]:
    """Return the programme periods, short name and full name."""
    rows = [
        ([line(link(name)), note(said(period.term))], [period.label, period.official_name])
        for name, period in named(kip.ProgrammePeriod).items()
    ]
    return in_four("Name", rows)


def areas(page: Kip) -> list[nodes.Node]:
    """Return the areas of action of each period, as that period names them."""
    return [
        page.section(
            f"{period.label.de}, {period.first.year} to {period.last.year}",
            f"areas-{period.first.year}",
            in_four(
                "Number",
                [
                    (line(area.code + (f" ({area.pillar.value})" if area.pillar else "")), [area.label])
                    for area in period.areas
                ],
            ),
        )
        for period in kip.PROGRAMME_PERIODS
    ]


def closed_lists(page: Kip) -> list[nodes.Node]:
    """Return every closed list of names, each with its labels; cantons and areas have tables of their own."""
    made = []
    home, prefix = page.book
    for name in home.__all__:
        kind = getattr(home, name)
        if isinstance(kind, type) and issubclass(kind, Enum) and kind not in {kip.Canton, kip.AreaOfAction}:
            head = line(link(prefix + name, name), ": ", *marked((kind.__doc__ or "").partition("\n")[0]))
            rows = in_four("Name", [(code(member.name), [member.label]) for member in kind])
            key = f"list-{prefix.replace('.', '-')}{name.lower()}"
            made.append(page.section(name, key, [head, *rows]))
    return made


def acts(_: Kip) -> list[nodes.Node]:
    """Return the acts with abbreviation and title."""
    rows = [
        ([line(code(name)), note(f"SR {act.sr_number}")], [act.abbreviation, act.title])
        for name, act in named(kip.Act).items()
    ]
    return in_four("Name", rows)


def parameter_terms(page: Kip) -> list[nodes.Node]:
    """Return what the parameters are called."""
    rows = []
    for timeline in page.book.own("timelines"):
        name = name_of(timeline.parameter, "parameters", page.book)
        rows.append((link(name, name.removeprefix(page.book.prefix)), [timeline.parameter.label]))
    return in_four("Name", rows)


# The law


def identity(page: Kip) -> list[nodes.Node]:
    """Return how the law of this version is called."""
    return [
        table(
            ["What", "Value"],
            [20, 80],
            [
                ["Name", line(code(page.book.home.LAW.name))],
                ["Content hash", line(code(page.book.home.LAW.hash))],
                ["Version of the code", line(code(kip.__version__))],
            ],
        )
    ]


def said(value: Any) -> str:
    """Return a value of the law in English."""
    return value["en"] if isinstance(value, kip.Citation) else spoken(value, "en")


def worth(value: Any, parameter: kip.Parameter[Any]) -> str:
    """Return a value of a parameter as a reader says it: a share in per cent, an index as a decimal."""
    if type(value) is not Fraction or parameter.key.endswith("_ratio"):
        return said(value)
    return per_cent(value) if parameter.most == 1 else f"{Decimal(value.numerator) / value.denominator}"


def per_cent(share: Fraction) -> str:
    """Return a share in per cent; as a fraction where that would not be exact."""
    if 10**6 % share.denominator:
        return f"{share.numerator}/{share.denominator}"
    return f"{Decimal(share.numerator * 100) / share.denominator:f} per cent"


def source_of(source: kip.Source) -> list[nodes.Node]:
    """Return who says so: provision, document with its address, state of the text, note."""
    citation = source.citation["en"] if source.citation else None
    shown = [part for part in (citation, source.title) if part]
    inline: list[str | nodes.Node] = [nodes.Text(shown[-1])]
    if source.url:
        inline = [nodes.reference("", shown[-1], refuri=source.url, internal=False)]
    if len(shown) > 1:
        inline.insert(0, f"{shown[0]}; ")
    if source.state:
        inline.append(f" (text as of {said(source.state)})")
    return [line(*inline), *([note(source.note)] if source.note else [])]


def is_table(value: Any) -> bool:
    """Return whether a value of the law is itself a table: pairs of a name and its value."""
    return isinstance(value, tuple) and all(isinstance(pair, tuple) and len(pair) == 2 for pair in value)


def inner_table(entry: kip.Cited[Any]) -> list[nodes.Node]:
    """Return a value that is itself a table, three pairs in a row, under the days for which it holds."""
    pairs = [(name.label["en"], said(worth)) for name, worth in entry.value]
    third = -(-len(pairs) // 3)
    columns = [pairs[at : at + third] for at in range(0, len(pairs), third)]
    rows = [
        [cell for column in columns for cell in (column[row] if row < len(column) else ("", ""))]
        for row in range(third)
    ]
    titles = ["For", "Value"] * len(columns)
    return [line(f"Values {said(entry.during)}:"), table(titles, [24, 10] * len(columns), rows)]


def timeline_of(timeline: kip.Timeline[Any]) -> list[nodes.Node]:
    """Return all that is known of a parameter; values that are tables of their own stand below."""
    inner = [entry for entry in timeline.entries if is_table(getattr(entry, "value", None))]
    made = table(
        ["Valid", "Value", "Source", "Certainty"],
        [22, 18, 44, 16],
        [
            [said(entry.during), line(nodes.strong("", "not known")), f"missing: {entry.missing}", "–"]
            if type(entry) is kip.Unknown
            else [
                said(entry.during),
                f"a table of {len(entry.value)} values, below"
                if entry in inner
                else worth(entry.value, timeline.parameter),
                source_of(entry.source),
                entry.source.certainty.label["en"],
            ]
            for entry in timeline.entries
        ],
    )
    return [made, *(node for entry in inner for node in inner_table(entry))]


def read_by(field: str, value: Any, where: Book) -> list[nodes.Node]:
    """Return the rules that read a parameter or a question, or that none does."""
    rules = [rule for rule in where.home.RULES if value in getattr(rule, field)]
    readers = [link(where.prefix + rule.name, rule.name) for rule in rules]
    if not readers:
        return [nodes.Text("kept as a value: no rule reads it")]
    return [nodes.Text("read by "), *joined(readers).children]


def parameter_values(page: Kip) -> list[nodes.Node]:
    """Return each parameter of the law with its entries."""
    made = []
    for timeline in page.book.own("timelines"):
        parameter = timeline.parameter
        name = name_of(parameter, "parameters", page.book)
        head = line(link(name, short(name)), ", ", *read_by("parameters", parameter, page.book), ".")
        made.append(
            page.section(parameter.label["en"], f"law-{parameter.key}", [head, *timeline_of(timeline)])
        )
    return made


def questions(page: Kip) -> list[nodes.Node]:
    """Return each open question with its readings, the default and the reason for it."""
    made = []
    for question, _ in page.book.own("readings"):
        name = name_of(question, "questions", page.book)
        rows = [
            [
                [line(code(reading.name)), *([note("default")] if reading == question.default else [])],
                *([words(reading.text, language)] for language in LANGUAGES),
            ]
            for reading in question.readings
        ]
        choose = f'{page.book.spelt}LAW.with_reading({short(name)}, "{question.readings[1].name}")'
        about = "".join(f"about {citation['en']}, " for citation in question.citations)
        readers = read_by("questions", question, page.book)
        content = [
            line(link(name, short(name)), f", {about}", *readers, "."),
            table(["Reading", *LANGUAGES.values()], [20, 20, 20, 20, 20], rows),
            line(nodes.strong("", "Why this default: "), question.reason["en"]),
            line("To choose another reading:"),
            nodes.literal_block(choose, choose, language="python"),
        ]
        made.append(page.section(question.text["en"], f"law-{question.key}", content))
    return made


def read_of(rule: kip.Rule[Any], where: Book) -> list[nodes.Node]:
    """Return the parameters and questions that a rule reads."""
    names = [name_of(item, "parameters", where) for item in rule.parameters]
    names += [name_of(item, "questions", where) for item in rule.questions]
    return [line(link(name, name.removeprefix(where.prefix))) for name in names] or [line("–")]


def rules(page: Kip) -> list[nodes.Node]:
    """Return every rule with its provisions and what it reads of the law."""
    where = page.book
    return [
        table(
            ["Rule", "Provisions", "Parameters and questions read"],
            [38, 26, 36],
            [
                [
                    [line(link(where.prefix + rule.name, rule.name)), note(rule.title["en"])],
                    [line(citation["en"]) for citation in rule.citations] or [line("–")],
                    read_of(rule, where),
                ]
                for rule in where.home.RULES
            ],
        )
    ]


# The reference


def roundings(page: Kip) -> list[nodes.Node]:
    """Return the named roundings, each the entry of its name."""
    return [
        table(
            ["Name", "Step", "Direction"],
            [50, 25, 25],
            [
                [page.entry(name), f"{rounding.step} Rappen", rounding.direction.value]
                for name, rounding in named(kip.Rounding).items()
            ],
        )
    ]


def act_entries(page: Kip) -> list[nodes.Node]:
    """Return the acts, each the entry of its name."""
    return [
        table(
            ["Name", "SR number", "Title"],
            [22, 20, 58],
            [
                [page.entry(name), act.sr_number, [words(act.title, "en"), note(act.title["de"])]]
                for name, act in named(kip.Act, page.book.home).items()
            ],
        )
    ]


def parameter_entries(page: Kip) -> list[nodes.Node]:
    """Return the parameters, each the entry of its name."""
    return [
        table(
            ["Name", "Key and type", "What it is"],
            [38, 30, 32],
            [
                [
                    page.entry(f"parameters.{name}"),
                    [line(code(parameter.key)), line(code(parameter.kind.__name__))],
                    parameter.label["en"],
                ]
                for name in page.book.home.parameters.__all__
                for parameter in [getattr(page.book.home.parameters, name)]
            ],
        )
    ]


def question_entries(page: Kip) -> list[nodes.Node]:
    """Return the open questions, each the entry of its name."""
    return [
        table(
            ["Name", "Question", "Readings, the default first"],
            [34, 36, 30],
            [
                [
                    page.entry(f"questions.{name}"),
                    question.text["en"],
                    [line(code(reading.name)) for reading in question.readings],
                ]
                for name in page.book.home.questions.__all__
                for question in [getattr(page.book.home.questions, name)]
            ],
        )
    ]


def figure_entries(page: Kip) -> list[nodes.Node]:
    """Return the published figures, each the entry of its name."""
    return [
        table(
            ["Name", "Value", "What it is", "Source"],
            [30, 22, 24, 24],
            [
                [
                    page.entry(f"figures.{name}"),
                    [
                        line(f"{figure.precision.label['en']} {spoken_figure(figure)}"),
                        note(said(figure.during)),
                    ],
                    [line(figure.what["en"]), note(place_of(figure))],
                    [*source_of(figure.source), note(figure.source.certainty.label["en"])],
                ]
                for name in page.book.home.figures.__all__
                if name != "LEFT_OUT"
                for figure in [getattr(page.book.home.figures, name)]
            ],
        )
    ]


def place_of(figure: kip.Figure[Any]) -> str:
    """Return whose figure it is: of a municipality, a canton, or Switzerland."""
    if figure.municipality is not None:
        return figure.municipality.name
    return said(figure.canton) if figure.canton else "Switzerland"


def spoken_figure(figure: kip.Figure[Any]) -> str:
    """Return the value of a figure with its unit; a share in per cent."""
    if figure.unit is kip.FigureUnit.SHARE:
        return per_cent(figure.value)
    return f"{figure.value} {figure.unit.label['en']}"


def figures_left_out(page: Kip) -> list[nodes.Node]:
    """Return the figures that were seen and are not in the library, with the reason."""
    return [
        page.entry("figures.LEFT_OUT"),
        table(["Left out", "Why"], [45, 55], [[what, why] for what, why in page.book.home.figures.LEFT_OUT]),
    ]


TOPICS: dict[str, Callable[[Kip], list[nodes.Node]]] = {
    "cantons": cantons,
    "periods": periods,
    "areas": areas,
    "closed-lists": closed_lists,
    "acts": acts,
    "parameter-terms": parameter_terms,
    "identity": identity,
    "parameter-values": parameter_values,
    "questions": questions,
    "rules": rules,
    "roundings": roundings,
    "act-entries": act_entries,
    "parameter-entries": parameter_entries,
    "question-entries": question_entries,
    "figure-entries": figure_entries,
    "figures-left-out": figures_left_out,
}


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_directive("kip", Kip)
    return {"version": kip.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
