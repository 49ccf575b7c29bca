"""Everything the library says and knows, written out to be read and kept: `python -m tests.goldens` writes it.

A change of a word, a name, a source or an address shows as a difference in `tests/golden/`, where somebody
who knows the languages and the law can read it. Why a figure is what it is, is tested elsewhere, by rule.
"""

import re
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType

import kipcore as kip
from kipcore import law
from kipcore.findings.speech import spoken
from kipcore.types.canonical import canonical
from tests.books import BOOKS, CANTONAL, FEDERAL, SHARED

HOME = Path(__file__).parent / "golden"
RECEIPT = ("Beleg:", "Justificatif :", "Giustificativo:", "Receipt:")


def explanations(language, findings):
    """Return every finding as it is explained, without the receipts."""
    parts = []
    for name, found in findings.items():
        lines = found.explain(language).splitlines()
        end = next(i for i, line in enumerate(lines) if line.startswith(RECEIPT))
        parts.append("\n".join([f"## {name}", *lines[:end]]))
    return "\n\n".join(parts) + "\n"


def figure(step):
    """Return the key under which a step is found, its value, and the steps below it."""
    value = "" if step.value is None else f"={canonical(step.value)}"
    below = " ".join(map(figure, step.steps))
    return f"{step.key}{value}({below})" if below else f"{step.key}{value}"


def steps(findings):
    """Return the figures of each finding, as users read them by their keys."""
    return "".join(
        "\n".join([f"## {name}", *map(figure, found.steps), ""]) for name, found in findings.items()
    )


def bad_input():
    """Return every call with bad input that a test lists, by its name or number there."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        if "def test_bad_input" not in path.read_text("utf-8"):
            continue
        module = import_module(f"tests.{path.stem}")
        cases = getattr(module, "BAD", None) or module.test_bad_input.pytestmark[0].args[1]
        cases = cases if isinstance(cases, dict) else dict(enumerate(cases, 1))
        for name, case in cases.items():
            call = case[0] if isinstance(case, tuple) else case
            if isinstance(call, FunctionType) or (isinstance(name, str) and callable(call)):
                found[f"{path.stem.removeprefix('test_')}: {name}"] = call
    return found


def error(call):
    """Return the error that a call ends in, as it is read."""
    try:
        call()
    except kip.KipError as ended:
        return f"{type(ended).__name__}: {re.sub(' at 0x[0-9a-f]+', '', str(ended))}"
    except TypeError:
        return "TypeError"  # Python's own words change with its version
    raise AssertionError("no error")


def errors(calls):
    """Return what is said of bad input."""
    return "".join(f"## {name}\n{error(call)}\n" for name, call in calls.items())


def text(given):
    return " | ".join(given[language] for language in kip.LANGUAGES) + f" | {given.marks}"


def source(given):
    parts = (given.certainty.value, given.citation, given.title, given.url, given.state, given.note)
    return " ; ".join(str(part) for part in parts)


def closed_lists(home):
    """Return every public enum whose members have a label, in the order of their names."""
    found = (getattr(home, name) for name in sorted(home.__all__))
    enums = [kind for kind in found if isinstance(kind, type) and issubclass(kind, Enum)]
    return [kind for kind in enums if hasattr(kind, "label")]


def names_of(book):
    """Return every name in a closed list of a book."""
    yield "## names"
    for kind in closed_lists(book.home):
        for member in kind:
            yield f"{kind.__name__}.{member.name}: {member.value} | {text(member.label)}"


def data_of_a_canton(book):
    """Return every name, source and question of a canton's book."""
    yield from names_of(book)
    yield from law_of(book)


def data():
    """Return every name, source and question of the federal book."""
    yield from names_of(FEDERAL)
    for canton in kip.Canton:
        yield " | ".join(spoken(canton, language) for language in kip.LANGUAGES)
    yield "## programme periods"
    for period in kip.PROGRAMME_PERIODS:
        yield f"{period.term} | {text(period.label)} | {text(period.official_name)} | {source(period.source)}"
        for area in period.areas:
            pillar = area.pillar.name if area.pillar else "-"
            yield f"  {area.code} {area.area.name} {pillar} | {text(area.label)}"
    yield "## provisions"
    for module in iter_modules(law.__path__):
        if module.name.startswith("provisions"):
            room = import_module(f"kipcore.law.{module.name}")
            yield from (f"{name} | {source(getattr(room, name))}" for name in room.__all__)
    yield "## acts"
    for act in (kip.AIG, kip.AUG, kip.ASYLG, kip.ASYLV_2, kip.SUG, kip.VINTA, kip.VINTA_2007):
        yield f"{act.key} {act.sr_number} | {text(act.abbreviation)} | {text(act.title)}"
        deep = kip.Citation(act, "16", "2bis", "a")
        yield "  " + " | ".join(deep[language] for language in kip.LANGUAGES)
    yield from law_of(FEDERAL)


def law_of(book):
    """Return what a book of law adds: timelines, questions, rules, figures."""
    yield "## law"
    for timeline in book.own_timelines:
        parameter = timeline.parameter
        bounds = f"{parameter.kind.__name__} {parameter.least} {parameter.most}"
        yield f"{parameter.key} | {bounds} | {text(parameter.label)}"
        for entry in timeline.entries:
            if isinstance(entry, kip.Unknown):
                yield f"  {entry.during} not known: {entry.missing}"
            else:
                yield f"  {entry.during} {canonical(entry.value)} | {source(entry.source)}"
    yield "## questions"
    for question, reading in book.own_readings:
        yield f"{question.key} = {reading.name} | {', '.join(map(str, question.citations))}"
        yield f"  {text(question.text)}"
        yield from (f"  - {known.name} | {text(known.text)}" for known in question.readings)
        yield f"  {text(question.reason)}"
    yield "## rules"
    for rule in book.home.RULES:
        cited = ", ".join(map(str, rule.citations))
        read = ", ".join(known.key for known in (*rule.parameters, *rule.questions))
        yield f"{rule.name} | {text(rule.title)} | {cited} | {read}"
    figures = book.named(kip.Figure, "figures").values()
    if not figures:
        return
    yield "## figures"
    for figure in figures:
        printed = f"{figure.precision.value} {canonical(figure.value)} {figure.unit.value} {figure.during}"
        where = figure.canton.value if figure.canton else "CH"
        if figure.municipality:
            where += f" {figure.municipality.name}"
        yield f"{figure.key} | {where} | {printed} | {text(figure.what)} | {source(figure.source)}"
    for what, why in getattr(getattr(book.home, "figures", None), "LEFT_OUT", ()):
        yield f"left out: {what} | {why}"


def pages(findings):
    """Return each golden page by its file name."""
    pages = {"data.txt": data()} | {f"{book.name}.data.txt": data_of_a_canton(book) for book in CANTONAL}
    pages["shared.data.txt"] = names_of(SHARED)
    made = {name: "\n".join(lines) + "\n" for name, lines in pages.items()}
    made["errors.txt"] = errors(bad_input())
    for book in BOOKS:
        mine = {name: found for name, found in findings.items() if found.rule in book.home.RULES}
        before = "" if book is FEDERAL else f"{book.name}."
        made[f"{before}steps.txt"] = steps(mine)
        for language in kip.LANGUAGES:
            made[f"{before}explanations.{language}.txt"] = explanations(language, mine)
    return made


if __name__ == "__main__":
    from tests.findings import FINDINGS

    for name, page in pages(FINDINGS).items():
        (HOME / name).write_text(page, "utf-8")
