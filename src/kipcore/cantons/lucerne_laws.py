"""The laws of the rules of the Canton of Lucerne."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.lucerne import COST_SHARES, LAW, MAY_HAVE_AGREEMENT, PROGRAMME_SHARES, PROGRAMME_TOTAL
from kipcore.cantons.shared.testing.suites import cost_shares_suite, programme_total_suite
from kipcore.testing.laws.asks import changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["COST_SHARES_LAWS", "MAY_HAVE_AGREEMENT_LAWS", "PROGRAMME_TOTAL_LAWS"]

COST_SHARES_LAWS: Final = cost_shares_suite(COST_SHARES, LAW, PROGRAMME_SHARES)
PROGRAMME_TOTAL_LAWS: Final = programme_total_suite(PROGRAMME_TOTAL, LAW, PROGRAMME_SHARES)


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:  # noqa: FBT001
    number = st.sampled_from([5_000, 5_001]) if adversarial else st.integers(0, 20_000)
    return {
        "inhabitants": draw(number),
        "has_structure": draw(st.booleans()),
        "on": draw(st.dates(date(2018, 1, 1), date(2018, 12, 31))),
    }


MAY_HAVE_AGREEMENT_LAWS: Final = LawSuite(
    rule=MAY_HAVE_AGREEMENT,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_without_a_structure",
            Text(
                "Ohne Integrationsstruktur gibt es keine Vereinbarung.",
                "Sans structure d'intégration, il n'y a pas de convention.",
                "Senza struttura d'integrazione non vi è alcun accordo.",
                "Without an integration structure there is no agreement.",
            ),
            (),
            lambda found: found.answer is False,
            changed(lambda _: {"has_structure": False}),
        ),
        RuleLaw(
            "five_thousand_are_not_enough",
            Text(
                "Genau 5000 Einwohnerinnen und Einwohner genügen nicht.",
                "Exactement 5000 habitants ne suffisent pas.",
                "Esattamente 5000 abitanti non bastano.",
                "Exactly 5000 inhabitants are not enough.",
            ),
            (),
            lambda found: found.answer is False,
            changed(lambda _: {"inhabitants": 5_000, "has_structure": True}),
        ),
        RuleLaw(
            "one_more_is_enough",
            Text(
                "Eine Person mehr als 5000 genügt.",
                "Une personne de plus que 5000 suffit.",
                "Una persona in più di 5000 basta.",
                "One person more than 5000 is enough.",
            ),
            (),
            lambda found: found.answer is True,
            changed(lambda _: {"inhabitants": 5_001, "has_structure": True}),
        ),
        RuleLaw(
            "more_inhabitants_never_take_it_away",
            Text(
                "Mehr Einwohnerinnen und Einwohner nehmen die Vereinbarung nie weg.",
                "Davantage d'habitants ne suppriment jamais la convention.",
                "Più abitanti non tolgono mai l'accordo.",
                "More inhabitants never take the agreement away.",
            ),
            (),
            lambda before, after: after.answer or not before.answer,
            more("inhabitants", st.integers(1, 5_000)),
        ),
    ),
)
