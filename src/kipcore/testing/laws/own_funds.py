"""What the laws of parity and of the contribution share: facts to draw, provisions, what they read."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.testing.draws.agreements import programme_agreements, programme_periods
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import SUM
from kipcore.testing.suite import Asked, Facts
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf

__all__ = ["COST", "MAXIMUM", "PARITY", "ceiling_of", "own_of", "split", "sums", "year_of_agreement"]

MAXIMUM: Final = Citation(VINTA, "16", "1")
PARITY: Final = Citation(VINTA, "16", "3")
COST: Final = Citation(SUG, "14", "1")


def ceiling_of(facts: Facts | Asked) -> Chf:
    """Return the federal maximum of the year."""
    return Chf.from_rappen(facts["agreement"].ceiling_rappen(facts["year"]))


def own_of(facts: Facts | Asked) -> Chf:
    """Return what canton and municipalities put in together."""
    own: Chf = facts["canton"] + facts["municipalities"]
    return own


@st.composite
def split(draw: st.DrawFn, own: SearchStrategy[Chf]) -> dict[str, Chf]:
    """Draw own funds, and how canton and municipalities share them."""
    whole = draw(own)
    canton = draw(amounts(most=whole))
    return {"canton": canton, "municipalities": whole - canton}


@st.composite
def year_of_agreement(draw: st.DrawFn, adversarial: bool) -> dict[str, Any]:
    """Draw an agreement, and a year of its term."""
    agreement = draw(programme_agreements(adversarial=adversarial))
    return {"agreement": agreement, "year": draw(st.sampled_from(list(agreement.years)))}


@st.composite
def sums(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw own funds, and the days that they are for: a programme period or one of its years."""
    period = draw(programme_periods())
    during = draw(st.sampled_from([period.term, *(DateRange.of_years(year) for year in period.term.years)]))
    return {**draw(split(amounts(most=SUM, adversarial=adversarial))), "during": during}
