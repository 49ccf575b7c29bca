"""Laws of the pool for projects and of the calls before KIP 3."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.project_pool import PROJECT_CALL_DEADLINE, PROJECT_POOL_LEFT
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import also, changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["PROJECT_CALL_DEADLINE_LAWS", "PROJECT_POOL_LEFT_LAWS"]

_GRANT: Final = amounts(most=Chf(100_000))


@st.composite
def _grants(draw: st.DrawFn, adversarial: bool) -> Facts:
    grant = st.sampled_from([Chf(0), Chf(100_000), Chf("0.01"), Chf(50_000)]) if adversarial else _GRANT
    granted = [draw(grant) for _ in range(draw(st.integers(0, 5)))]
    return {"year": draw(st.integers(2018, 2027)), "granted": tuple(granted)}


def _none_and_one(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return ({**facts, "granted": ()}, {**facts, "granted": (draw(_GRANT),)})


PROJECT_POOL_LEFT_LAWS: Final = LawSuite(
    rule=PROJECT_POOL_LEFT,
    facts=_grants,
    laws=(
        RuleLaw(
            "never_below_nothing",
            Text(
                "Es bleibt nie weniger als nichts übrig.",
                "Il ne reste jamais moins que rien.",
                "Non resta mai meno di nulla.",
                "Never less than nothing is left.",
            ),
            (),
            lambda left: left.answer >= Chf(0),
        ),
        RuleLaw(
            "what_is_granted_is_not_left",
            Text(
                "Was bewilligt ist, bleibt nicht übrig.",
                "Ce qui est accordé ne reste pas.",
                "Ciò che è concesso non resta.",
                "What is granted is not left.",
            ),
            (),
            lambda pool, left: left.answer + left["granted"][0] == pool.answer,
            _none_and_one,
        ),
        RuleLaw(
            "another_grant_never_leaves_more",
            Text(
                "Eine weitere Bewilligung lässt nie mehr übrig.",
                "Un octroi de plus ne laisse jamais davantage.",
                "Un'ulteriore concessione non lascia mai di più.",
                "Another grant never leaves more.",
            ),
            (),
            lambda before, after: after.answer <= before.answer,
            more("granted", st.tuples(_GRANT)),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Bewilligungen ist gleichgültig.",
                "L'ordre des octrois est indifférent.",
                "L'ordine delle concessioni è indifferente.",
                "The order of the grants does not matter.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"granted": facts["granted"][::-1]}),
        ),
        RuleLaw(
            "nothing_is_left_of_three_hundred_thousand_spent",
            Text(
                "Sind 300 000 Franken bewilligt, so bleibt in keinem Jahr etwas übrig.",
                "Une fois 300 000 francs accordés, il ne reste rien, quelle que soit l'année.",
                "Quando sono concessi 300 000 franchi, in nessun anno resta qualcosa.",
                "Once CHF 300,000 is granted, nothing is left in any year.",
            ),
            (),
            lambda left: left.answer == Chf(0),
            changed(lambda _: {"granted": (Chf(300_000),)}),
        ),
    ),
)


@st.composite
def _years(draw: st.DrawFn, _: bool) -> Facts:
    return {"year": draw(st.integers(2018, 2021))}


PROJECT_CALL_DEADLINE_LAWS: Final = LawSuite(
    rule=PROJECT_CALL_DEADLINE,
    facts=_years,
    laws=(
        RuleLaw(
            "both_years_of_a_call_have_one_day",
            Text(
                "Beide Jahre einer Ausschreibung haben denselben letzten Tag.",
                "Les deux années d'un appel à projets ont le même dernier jour.",
                "I due anni di un bando hanno lo stesso ultimo giorno.",
                "Both years of a call for projects have the same last day.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"year": facts["year"] + (1 if facts["year"] % 2 == 0 else -1)}),
        ),
        RuleLaw(
            "in_autumn_before_the_second_year",
            Text(
                "Der letzte Tag liegt im Herbst, vor dem zweiten Jahr der Ausschreibung.",
                "Le dernier jour est en automne, avant la seconde année de l'appel à projets.",
                "L'ultimo giorno è in autunno, prima del secondo anno del bando.",
                "The last day is in autumn, before the second year of the call for projects.",
            ),
            (),
            lambda found: found.answer.month in {9, 10} and found.answer.year < found["year"] | 1,
        ),
    ),
)
