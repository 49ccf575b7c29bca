"""Laws of the year of transition 2020: who bears what of a programme registered then."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.iazh_transition import IAZH_TRANSITION
from kipcore.cantons.zurich.types.iazh_agreement import CaseLeader
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import SUM, also, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["IAZH_TRANSITION_LAWS"]

_LAST: Final = date(2021, 7, 31)


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    registered = draw(st.dates(date(2020, 1, 1), date(2020, 12, 31)))
    return {
        "cost": draw(amounts(most=SUM if adversarial else None, adversarial=adversarial)),
        "registered_on": registered,
        "on": draw(st.sampled_from([registered, _LAST]) if adversarial else st.dates(registered, _LAST)),
        "leader": draw(st.sampled_from(CaseLeader)),
    }


IAZH_TRANSITION_LAWS: Final = LawSuite(
    rule=IAZH_TRANSITION,
    facts=_facts,
    laws=(
        RuleLaw(
            "at_least_thirty_per_cent",
            Text(
                "Die fallführende Stelle trägt mindestens 30 Prozent.",
                "Le service qui conduit le cas supporte au moins 30 pour cent.",
                "Il servizio che conduce il caso sostiene almeno il 30 per cento.",
                "The office that leads the case bears at least 30 per cent.",
            ),
            IAZH_TRANSITION.citations,
            lambda borne: borne.answer.rappen * 10 >= borne["cost"].rappen * 3,
        ),
        RuleLaw(
            "less_than_a_rappen_above_it",
            Text(
                "Sie trägt weniger als einen Rappen mehr.",
                "Il en supporte moins d'un centime de plus.",
                "Ne sostiene meno di un centesimo in più.",
                "It bears less than a Rappen more.",
            ),
            IAZH_TRANSITION.citations,
            lambda borne: (borne.answer.rappen - 1) * 10 < borne["cost"].rappen * 3,
        ),
        RuleLaw(
            "more_cost_never_lowers_it",
            Text(
                "Bei höheren Kosten trägt sie nicht weniger.",
                "Si les coûts sont plus élevés, il ne supporte pas moins.",
                "Se i costi sono più alti, non sostiene di meno.",
                "With a higher cost it does not bear less.",
            ),
            IAZH_TRANSITION.citations,
            lambda before, after: before.answer <= after.answer,
            more("cost"),
        ),
        RuleLaw(
            "no_matter_who_leads",
            Text(
                "Ob Gemeinde oder Kanton den Fall führt, ändert den Betrag nicht.",
                "Que la commune ou le canton conduise le cas ne change pas le montant.",
                "Che il Comune o il Cantone conduca il caso non cambia l'importo.",
                "Whether municipality or canton leads the case does not change the amount.",
            ),
            IAZH_TRANSITION.citations,
            lambda one, other: one.answer == other.answer,
            also(lambda _: {"leader": CaseLeader.CANTON}),
        ),
    ),
)
