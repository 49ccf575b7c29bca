"""The `kip-laws` directive: the laws that each rule keeps, made when the documentation is built."""

from typing import Any

from docutils import nodes
from kip_tables import FEDERAL, LANGUAGES, Kip, book, code, line, link, marked, note
from sphinx.application import Sphinx

import kipcore as kip
from kipcore.testing import LawSuite, RuleLaw, suite_of


def said(law: RuleLaw) -> nodes.list_item:
    """Return a law: its sentence with the articles, then in the other languages."""
    articles = ", ".join(citation["en"] for citation in law.citations)
    others = [law.statement[language] for language in LANGUAGES if language != "en"]
    head = line(law.statement["en"], " ", nodes.emphasis("", articles), " ", code(law.name))
    return nodes.list_item("", head, *(note(other) for other in others))


class KipLaws(Kip):
    """`{kip-laws} federal`, or the name of a canton: for each rule of the book its laws."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each rule."""
        where = book(self.arguments[0])
        return [self.of(suite_of(rule), where.prefix) for rule in where.home.RULES]

    def of(self, suite: LawSuite, prefix: str) -> nodes.section:
        """Return the section of a rule."""
        rule = suite.rule
        name = f"check_{rule.name}_laws"
        asked = line(link(prefix + rule.name, rule.name), ": ", *marked(rule.title["en"]))
        content: list[nodes.Node] = [asked]
        if prefix == FEDERAL.prefix:
            content.append(self.entry(f"testing.{name}", "function"))
        laws = nodes.bullet_list("", *(said(law) for law in suite.laws))
        return self.section(rule.name, f"laws-{prefix}{rule.name}".replace(".", "-"), [*content, laws])


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.add_directive("kip-laws", KipLaws)
    return {"version": kip.__version__, "parallel_read_safe": True, "parallel_write_safe": True}
