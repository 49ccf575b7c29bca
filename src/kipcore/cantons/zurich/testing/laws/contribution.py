"""Laws of what the canton pays a municipality under its service agreement."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.contribution import MUNICIPAL_CONTRIBUTION
from kipcore.cantons.zurich.testing.laws.agreements import ceiling_of, most_of, service_years
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["MUNICIPAL_CONTRIBUTION_LAWS"]


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(service_years(adversarial))
    ceiling = ceiling_of(facts)
    most = Chf.from_rappen(2 * ceiling.rappen + 100)
    around = st.sampled_from([ceiling, ceiling * 2, Chf(0), Chf.from_rappen(1)])
    cost = draw(around if adversarial else amounts(most=most))
    recognised = draw(amounts(most=most)) if draw(st.booleans()) else Chf(0)
    return {**facts, "cost": cost, "recognised": recognised}


MUNICIPAL_CONTRIBUTION_LAWS: Final = LawSuite(
    rule=MUNICIPAL_CONTRIBUTION,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_above_the_cost_ceiling",
            Text(
                "Der Kanton zahlt nie mehr als das Kostendach.",
                "Le canton ne verse jamais plus que le plafond des coûts.",
                "Il Cantone non versa mai più del tetto dei costi.",
                "The canton never pays more than the cost ceiling.",
            ),
            (),
            lambda paid: paid.answer <= ceiling_of(paid),
        ),
        RuleLaw(
            "never_above_the_rate",
            Text(
                "Der Kanton zahlt nie mehr als seinen Satz auf den Kosten, die zählen, samt anerkannten "
                "eigenen Leistungen.",
                "Le canton ne verse jamais plus que son taux sur les coûts pris en compte, prestations "
                "propres reconnues comprises.",
                "Il Cantone non versa mai più della sua aliquota sui costi che contano, comprese le "
                "prestazioni proprie riconosciute.",
                "The canton never pays more than its rate on the cost that counts, recognised own services "
                "included.",
            ),
            (),
            lambda paid: paid.answer.rappen <= most_of(paid),
        ),
        RuleLaw(
            "never_above_the_cost",
            Text(
                "Der Kanton zahlt nie mehr, als die Gemeinde ausgibt.",
                "Le canton ne verse jamais plus que ce que la commune dépense.",
                "Il Cantone non versa mai più di quanto il Comune spende.",
                "The canton never pays more than the municipality spends.",
            ),
            (),
            lambda paid: paid.answer <= paid["cost"],
        ),
        RuleLaw(
            "not_a_rappen_less_than_the_least",
            Text(
                "Ein Rappen mehr läge über Kostendach, Satz oder Kosten.",
                "Un centime de plus dépasserait le plafond des coûts, le taux ou les coûts.",
                "Un centesimo in più supererebbe il tetto dei costi, l'aliquota o i costi.",
                "A Rappen more would be above the cost ceiling, the rate or the cost.",
            ),
            (),
            lambda paid: (
                paid.answer.rappen + 1 > min(ceiling_of(paid).rappen, most_of(paid), paid["cost"].rappen)
            ),
        ),
        RuleLaw(
            "without_cost_nothing_is_paid",
            Text(
                "Wer nichts ausgibt, erhält nichts.",
                "Qui ne dépense rien ne reçoit rien.",
                "Chi non spende nulla non riceve nulla.",
                "Whoever spends nothing receives nothing.",
            ),
            (),
            lambda paid: paid.answer == Chf(0),
            changed(lambda _: {"cost": Chf(0)}),
        ),
        RuleLaw(
            "more_cost_never_lowers_it",
            Text(
                "Gibt die Gemeinde mehr aus, so zahlt der Kanton nicht weniger.",
                "Si la commune dépense plus, le canton ne verse pas moins.",
                "Se il Comune spende di più, il Cantone non versa di meno.",
                "If the municipality spends more, the canton does not pay less.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            more("cost", amounts(most=Chf(2_000_000))),
        ),
        RuleLaw(
            "more_recognised_services_never_lower_it",
            Text(
                "Werden mehr eigene Leistungen anerkannt, so zahlt der Kanton nicht weniger.",
                "Si davantage de prestations propres sont reconnues, le canton ne verse pas moins.",
                "Se sono riconosciute più prestazioni proprie, il Cantone non versa di meno.",
                "If more own services are recognised, the canton does not pay less.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            more("recognised", amounts(most=Chf(2_000_000))),
        ),
    ),
)
