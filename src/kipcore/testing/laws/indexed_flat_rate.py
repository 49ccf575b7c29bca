"""Laws of the flat rate of a year, adjusted to the consumer price index: Art. 15 para. 2 VIntA."""

from typing import Final

from hypothesis import strategies as st

from kipcore.rules.indexed_flat_rate import INDEXED_FLAT_RATE
from kipcore.testing.laws.asks import changed
from kipcore.testing.laws.flat_rates import FULL, LAST, in_proportion, points
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import VINTA, Citation
from kipcore.types.text import Text

__all__ = ["INDEXED_FLAT_RATE_LAWS", "check_indexed_flat_rate_laws"]

_INDEX: Final = Citation(VINTA, "15", "2")
_BASE: Final = 2019
"""The year whose amount rests on the index of October 2018, from which the ordinance counts."""
_YEARS: Final = st.integers(_BASE, LAST.year)


@st.composite
def _asked(draw: st.DrawFn, adversarial: bool) -> Facts:
    return {"year": draw(st.sampled_from((_BASE, _BASE + 1, LAST.year)) if adversarial else _YEARS)}


def _two_years(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {"year": draw(_YEARS)})


def _moves_alike(one: Asked, other: Asked) -> bool:
    """Return whether the higher index goes with the higher amount, and the same with the same."""
    first, second = points(one["year"]), points(other["year"])
    lower, higher = one.answer < other.answer, one.answer > other.answer
    return (lower, higher) == (first < second, first > second)


def _in_proportion(one: Asked, other: Asked) -> bool:
    return in_proportion((one["year"], one.answer), (other["year"], other.answer))


INDEXED_FLAT_RATE_LAWS: Final = LawSuite(
    rule=INDEXED_FLAT_RATE,
    facts=_asked,
    laws=(
        RuleLaw(
            "the_base_year_draws_the_amount_of_the_ordinance",
            Text(
                "2019 beträgt die Integrationspauschale 18 000 Franken: Der Index steht auf der Basis.",
                "En 2019, le forfait d'intégration s'élève à 18 000 francs : l'indice est à sa base.",
                "Nel 2019 la somma forfettaria a favore dell'integrazione è di 18 000 franchi: l'indice è "
                "alla base.",
                "In 2019 the flat-rate payment for integration is CHF 18,000: the index is at its base.",
            ),
            (Citation(VINTA, "15", "1"), _INDEX),
            lambda base: base.answer == FULL,
            changed(lambda _: {"year": _BASE}),
        ),
        RuleLaw(
            "it_rises_and_falls_with_the_index",
            Text(
                "Ein höherer Index gibt einen höheren Betrag, ein tieferer einen tieferen.",
                "Un indice plus élevé donne un montant plus élevé, un indice plus bas un montant plus bas.",
                "Un indice più alto dà un importo più alto, uno più basso un importo più basso.",
                "A higher index gives a higher amount, a lower one a lower amount.",
            ),
            (_INDEX,),
            _moves_alike,
            _two_years,
        ),
        RuleLaw(
            "in_proportion_to_the_index",
            Text(
                "Die Beträge zweier Jahre verhalten sich wie ihre Indizes, auf den Rappen genau.",
                "Les montants de deux années sont entre eux comme leurs indices, au centime près.",
                "Gli importi di due anni stanno tra loro come i rispettivi indici, al centesimo.",
                "The amounts of two years are to each other as their indices are, to the Rappen.",
            ),
            (_INDEX,),
            _in_proportion,
            _two_years,
        ),
    ),
)
"""What the indexed flat rate keeps."""

check_indexed_flat_rate_laws: Final = INDEXED_FLAT_RATE_LAWS.check
