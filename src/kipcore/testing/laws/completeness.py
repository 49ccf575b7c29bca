"""Laws of completeness: what agreements and reports contain. Art. 14, 14a, 18 and 29a VIntA, Art. 20a SuG."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules.completeness import AGREEMENT_GAPS, REPORT_GAPS, SUPPLEMENT_GAPS
from kipcore.testing.laws.asks import Asks, changed, days_between
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.content import AgreementContent, ReportContent
from kipcore.types.funding import InitialIntegrationElement
from kipcore.types.text import Text

__all__ = [
    "AGREEMENT_GAPS_LAWS",
    "REPORT_GAPS_LAWS",
    "SUPPLEMENT_GAPS_LAWS",
    "check_agreement_gaps_laws",
    "check_report_gaps_laws",
    "check_supplement_gaps_laws",
]

_SINCE: Final = date(2019, 5, 1)


def _some(kind: type[Enum]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return selections of a closed list, in any order."""
    return st.lists(st.sampled_from(kind), unique=True).map(tuple)


def _never_a_gap(*names: str) -> Callable[[Asked], bool]:
    return lambda found: not set(found.answer) & {one for name in names for one in found[name]}


def _one_more(lists: dict[str, type[Enum]]) -> Asks:
    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        name, kind = draw(st.sampled_from(list(lists.items())))
        return (facts, {**facts, name: (*facts[name], draw(st.sampled_from(list(kind))))})

    return asks


def _turned(*names: str) -> Asks:
    return lambda _, facts: (facts, {**facts, **{name: facts[name][::-1] for name in names}})


def _laws(citations: tuple[Citation, ...], lists: dict[str, type[Enum]]) -> tuple[RuleLaw, ...]:
    """Return the laws that every list of contents keeps."""
    names = tuple(lists)
    return (
        RuleLaw(
            "what_is_there_is_no_gap",
            Text(
                "Was enthalten ist, fehlt nicht.",
                "Ce qui est contenu ne manque pas.",
                "Ciò che è contenuto non manca.",
                "What is contained is no gap.",
            ),
            citations,
            _never_a_gap(*names),
        ),
        RuleLaw(
            "the_whole_list_lacks_nothing",
            Text(
                "Ist alles enthalten, was verlangt ist, so fehlt nichts.",
                "Si tout ce qui est exigé est contenu, rien ne manque.",
                "Se tutto ciò che è richiesto è contenuto, non manca nulla.",
                "If all that is asked for is contained, nothing is missing.",
            ),
            citations,
            lambda found: found.answer == (),
            changed(lambda _: {each: tuple(of) for each, of in lists.items()}),
        ),
        RuleLaw(
            "one_more_content_adds_no_gap",
            Text(
                "Ein Inhalt mehr bringt keine neue Lücke.",
                "Un contenu de plus n'ajoute pas de lacune.",
                "Un contenuto in più non aggiunge lacune.",
                "One more content adds no gap.",
            ),
            citations,
            lambda before, after: set(after.answer) <= set(before.answer),
            _one_more(lists),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge, in der die Inhalte genannt werden, ist gleichgültig.",
                "L'ordre dans lequel les contenus sont indiqués est indifférent.",
                "L'ordine in cui i contenuti sono indicati è indifferente.",
                "The order in which the contents are given does not matter.",
            ),
            citations,
            lambda one, other: one.answer == other.answer,
            _turned(*names),
        ),
    )


@st.composite
def _agreements(draw: st.DrawFn, _: bool) -> Facts:
    return {
        "content": draw(_some(AgreementContent)),
        "elements": draw(_some(InitialIntegrationElement)),
        "agreed_on": draw(days_between(_SINCE, date(2035, 12, 31))),
    }


AGREEMENT_GAPS_LAWS: Final = LawSuite(
    rule=AGREEMENT_GAPS,
    facts=_agreements,
    laws=_laws(
        (Citation(VINTA, "14", "2"), Citation(VINTA, "14a", "3"), Citation(SUG, "20a", "1")),
        {"content": AgreementContent, "elements": InitialIntegrationElement},
    ),
)
"""What the gaps of an agreement keep."""

check_agreement_gaps_laws: Final = AGREEMENT_GAPS_LAWS.check


@st.composite
def _supplements(draw: st.DrawFn, _: bool) -> Facts:
    return {
        "elements": draw(_some(InitialIntegrationElement)),
        "agreed_on": draw(days_between(_SINCE, date(2020, 11, 30))),
    }


SUPPLEMENT_GAPS_LAWS: Final = LawSuite(
    rule=SUPPLEMENT_GAPS,
    facts=_supplements,
    laws=_laws(
        (Citation(VINTA, "29a", "1"), Citation(VINTA, "14a", "3")), {"elements": InitialIntegrationElement}
    ),
)
"""What the gaps of a supplementary agreement keep."""

check_supplement_gaps_laws: Final = SUPPLEMENT_GAPS_LAWS.check


@st.composite
def _reports(draw: st.DrawFn, _: bool) -> Facts:
    return {"content": draw(_some(ReportContent)), "year": draw(st.integers(2019, 2035))}


REPORT_GAPS_LAWS: Final = LawSuite(
    rule=REPORT_GAPS,
    facts=_reports,
    laws=_laws((Citation(VINTA, "18", "2"),), {"content": ReportContent}),
)
"""What the gaps of a report keep."""

check_report_gaps_laws: Final = REPORT_GAPS_LAWS.check
