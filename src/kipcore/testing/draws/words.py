"""What stands behind numbers, to draw: words, acts, articles, sources; of published things, those shipped."""

from datetime import date
from functools import partial
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.law import figures
from kipcore.law.coverage import COVERAGE
from kipcore.law.coverage.row import Provision
from kipcore.testing.draws.days import days
from kipcore.types.citation import AIG, ASYLG, ASYLV_2, AUG, SUG, VINTA, VINTA_2007, Act, Citation
from kipcore.types.figure import Figure
from kipcore.types.policy import TRIPARTITE_BASIS, PolicyBasis
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = ["DRAWN", "OF_KIND", "citations", "sources", "texts"]

_WORDS: Final = (
    Text("Sprache", "langue", "lingua", "language", "SSSP"),
    Text("Gemeinde", "commune", "Comune", "municipality"),
    Text("«Zürich» & Co.", "L'égalité :", "un'«offerta»", "<b>it's</b>", "XsP-"),
)
_ACTS: Final = (VINTA, AIG, ASYLG, ASYLV_2, AUG, SUG, VINTA_2007)
_NAMED: Final = tuple(getattr(figures, name) for name in figures.__all__)
_FIGURES: Final = tuple(figure for figure in _NAMED if type(figure) is Figure)
_BASES: Final = (TRIPARTITE_BASIS,)


def texts(*, adversarial: bool = False) -> SearchStrategy[Text]:
    """Return words in four languages.

    Args:
        adversarial: whether to draw words with quotes and markup in them.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> type(find(kip.testing.texts(), lambda text: True)["de"])
    <class 'str'>
    """
    return st.sampled_from(_WORDS if adversarial else _WORDS[:2])


def citations(*, adversarial: bool = False) -> SearchStrategy[Citation]:
    """Return provisions of the acts that kipcore knows; whether the act has such an article is left open.

    Args:
        adversarial: whether an article may have a long number with a Latin suffix.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> find(kip.testing.citations(), lambda one: one.act == kip.VINTA and one.article == "29a")["de"]
    'Art. 29a VIntA'
    """
    articles = ("16", "58", "29a", "9999octies") if adversarial else ("16", "58", "29a", "15")
    return st.builds(
        Citation,
        st.sampled_from(_ACTS),
        st.sampled_from(articles),
        st.sampled_from((None, "3", "2bis")),
        st.sampled_from((None, "a")),
    )


def sources(*, adversarial: bool = False) -> SearchStrategy[Source]:
    """Return sources of every certainty, assumed ones included.

    Args:
        adversarial: whether their provisions and days are adversarial.

    >>> from hypothesis import find
    >>> import kipcore as kip
    >>> press = kip.Certainty.PRESS
    >>> find(kip.testing.sources(), lambda source: source.certainty is press).certainty is press
    True
    """
    return _sources(citations(adversarial=adversarial), days(adversarial=adversarial), adversarial)


@st.composite
def _sources(
    draw: st.DrawFn, provision: SearchStrategy[Citation], day: SearchStrategy[date], adversarial: bool
) -> Source:
    certainty = draw(st.sampled_from(Certainty))
    noted = certainty in {Certainty.DERIVED, Certainty.ASSUMED}
    cited = certainty is Certainty.STATUTE or draw(st.booleans())
    title = "«Bericht» & <b>Anhang</b>" if adversarial else "Bericht"
    return Source(
        certainty=certainty,
        citation=draw(provision) if cited else None,
        title=None if cited and draw(st.booleans()) else title,
        state=draw(day) if draw(st.booleans()) else None,
        note="assumed for a test" if noted else "",
    )


def shipped(known: tuple[Any, ...], *, adversarial: bool = False) -> SearchStrategy[Any]:
    """Return what is shipped: publication makes such values, not drawing."""
    del adversarial  # what is shipped is plausible, and there is no more of it
    return st.sampled_from(known)


def _figures(of: type | None = None) -> SearchStrategy[Figure[Any]]:
    return st.sampled_from([figure for figure in _FIGURES if of is None or type(figure.value) is of])


DRAWN: Final = {
    Text: texts,
    Citation: citations,
    Source: sources,
    Act: partial(shipped, _ACTS),
    Provision: partial(shipped, COVERAGE),
    PolicyBasis: partial(shipped, _BASES),
    Figure: _figures,
}
OF_KIND: Final = frozenset({Figure})
"""Which take the type between brackets: `Figure[Chf]`."""
