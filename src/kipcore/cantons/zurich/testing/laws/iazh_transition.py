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
                "Die fallführende Stelle trägt mindestens 30 Prozent der Kosten.",
                "Le poste responsable de la gestion de cas supporte au moins 30 pour cent des coûts.",
                "Il servizio incaricato della gestione individuale dei casi assume almeno il 30 per cento "
                "dei costi.",
                "The case management office bears at least 30 per cent of the cost.",
            ),
            IAZH_TRANSITION.citations,
            lambda borne: borne.answer.rappen * 10 >= borne["cost"].rappen * 3,
        ),
        RuleLaw(
            "less_than_a_rappen_above_it",
            Text(
                "Die fallführende Stelle trägt weniger als einen Rappen mehr als 30 Prozent der Kosten.",
                "Le poste responsable de la gestion de cas supporte moins d'un centime de plus que 30 pour "
                "cent des coûts.",
                "Il servizio incaricato della gestione individuale dei casi assume meno di un centesimo in "
                "più del 30 per cento dei costi.",
                "The case management office bears less than a Rappen more than 30 per cent of the cost.",
            ),
            IAZH_TRANSITION.citations,
            lambda borne: (borne.answer.rappen - 1) * 10 < borne["cost"].rappen * 3,
        ),
        RuleLaw(
            "more_cost_never_lowers_it",
            Text(
                "Bei höheren Kosten trägt die fallführende Stelle nicht weniger.",
                "Si les coûts sont plus élevés, le poste responsable de la gestion de cas ne supporte pas "
                "moins.",
                "Se i costi sono più alti, il servizio incaricato della gestione individuale dei casi non "
                "assume di meno.",
                "With a higher cost the case management office does not bear less.",
            ),
            IAZH_TRANSITION.citations,
            lambda before, after: before.answer <= after.answer,
            more("cost"),
        ),
        RuleLaw(
            "no_matter_who_leads",
            Text(
                "Ob Gemeinde oder Kanton den Fall führt, ändert den Betrag nicht.",
                "Que le poste responsable de la gestion de cas soit celui de la commune ou du canton ne "
                "change pas le montant.",
                "Che la gestione dei casi spetti al Comune o al Cantone non cambia l'importo.",
                "Whether municipality or canton leads the case does not change the amount.",
            ),
            IAZH_TRANSITION.citations,
            lambda one, other: one.answer == other.answer,
            also(lambda _: {"leader": CaseLeader.CANTON}),
        ),
    ),
)
