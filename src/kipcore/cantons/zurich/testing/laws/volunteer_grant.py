"""Laws of grants for volunteering with refugees."""

from datetime import date
from typing import Any, Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.volunteer_grant import VOLUNTEER_GRANT
from kipcore.cantons.zurich.types.grants import VolunteerApplicant
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import also, changed
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["VOLUNTEER_GRANT_LAWS"]

_MAY: Final = (VolunteerApplicant.MUNICIPALITY, VolunteerApplicant.NON_PROFIT_ORGANISATION)
_AMOUNTS: Final = amounts(most=Chf(30_000))


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    edges = st.sampled_from([Chf(0), Chf(10_000), Chf("10000.01"), Chf(20_000), Chf("20000.01")])
    return {
        "requested": draw(edges if adversarial else _AMOUNTS),
        "applicant": draw(st.sampled_from(VolunteerApplicant)),
        "earlier_applications": draw(st.integers(0, 1)),
        "concept": draw(st.booleans()),
        "filed_on": draw(st.dates(date(2024, 1, 1), date(2025, 12, 31))),
    }


def _complete(facts: Facts, **more: Any) -> Facts:
    applicant = facts["applicant"] if facts["applicant"] in _MAY else _MAY[0]
    return {"applicant": applicant, "earlier_applications": 0, "concept": True, **more}


def _more(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    before = {**facts, **_complete(facts)}
    return (before, {**before, "requested": facts["requested"] + draw(_AMOUNTS)})


VOLUNTEER_GRANT_LAWS: Final = LawSuite(
    rule=VOLUNTEER_GRANT,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_above_request_or_twenty_thousand",
            Text(
                "Bewilligt werden nie mehr als das Verlangte und nie mehr als 20 000 Franken.",
                "Il n'est jamais accordé plus que la demande, ni plus de 20 000 francs.",
                "Non è mai concesso più di quanto chiesto, né più di 20 000 franchi.",
                "Never more than what is asked for, nor more than CHF 20,000, is granted.",
            ),
            (),
            lambda granted: granted.answer <= min(granted["requested"], Chf(20_000)),
        ),
        RuleLaw(
            "with_nothing_missing_the_least_of_both",
            Text(
                "Fehlt nichts, so kann das Verlangte bewilligt werden, höchstens 20 000 Franken.",
                "Si rien ne manque, le montant demandé peut être accordé, au plus 20 000 francs.",
                "Se nulla manca, può essere concesso quanto chiesto, al massimo 20 000 franchi.",
                "With nothing missing what is asked for can be granted, at most CHF 20,000.",
            ),
            (),
            lambda granted: granted.answer == min(granted["requested"], Chf(20_000)),
            changed(_complete),
        ),
        RuleLaw(
            "one_application_in_the_period",
            Text(
                "Ein zweites Gesuch in derselben Förderperiode erhält nichts.",
                "Une deuxième demande dans la même période d'encouragement ne reçoit rien.",
                "Una seconda domanda nello stesso periodo di promozione non riceve nulla.",
                "A second application in the same funding period gets nothing.",
            ),
            (),
            lambda granted: granted.answer == Chf(0),
            changed(lambda facts: _complete(facts, earlier_applications=1)),
        ),
        RuleLaw(
            "ten_thousand_without_a_plan",
            Text(
                "Bis 10 000 Franken braucht es kein Konzept.",
                "Jusqu'à 10 000 francs, aucun concept n'est nécessaire.",
                "Fino a 10 000 franchi non occorre alcun piano.",
                "Up to CHF 10,000 no plan is needed.",
            ),
            (),
            lambda granted: granted.answer == Chf(10_000),
            changed(lambda facts: _complete(facts, concept=False, requested=Chf(10_000))),
        ),
        RuleLaw(
            "above_it_not_without_a_plan",
            Text(
                "Ab einem Rappen über 10 000 Franken wird ohne Konzept nichts bewilligt.",
                "Dès un centime au-dessus de 10 000 francs, rien n'est accordé sans concept.",
                "Da un centesimo oltre 10 000 franchi nulla è concesso senza piano.",
                "From a Rappen above CHF 10,000, nothing is granted without a plan.",
            ),
            (),
            lambda granted: granted.answer == Chf(0),
            changed(lambda facts: _complete(facts, concept=False, requested=Chf("10000.01"))),
        ),
        RuleLaw(
            "a_plan_never_lowers_it",
            Text(
                "Ein Konzept senkt den Beitrag nie.",
                "Un concept ne diminue jamais la contribution.",
                "Un piano non riduce mai il contributo.",
                "A plan never lowers the grant.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            also(lambda _: {"concept": True}),
        ),
        RuleLaw(
            "asking_for_more_never_lowers_it",
            Text(
                "Mit Konzept bringt mehr zu verlangen nicht weniger.",
                "Avec un concept, demander plus ne donne pas moins.",
                "Con un piano, chiedere di più non porta meno.",
                "With a plan, asking for more does not bring less.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            _more,
        ),
    ),
)
