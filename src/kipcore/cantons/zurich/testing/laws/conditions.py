"""Laws of what the money for a year still waits for."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.conditions import PAYMENT_GAPS
from kipcore.cantons.zurich.testing.laws.agreements import service_years
from kipcore.cantons.zurich.types.conditions import PaymentCondition
from kipcore.testing.laws.asks import also, changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["PAYMENT_GAPS_LAWS"]

_ALL: Final = tuple(PaymentCondition)


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    fulfilled = draw(st.lists(st.sampled_from(_ALL), unique=True))
    return {**draw(service_years(adversarial)), "fulfilled": tuple(fulfilled)}


PAYMENT_GAPS_LAWS: Final = LawSuite(
    rule=PAYMENT_GAPS,
    facts=_facts,
    laws=(
        RuleLaw(
            "what_is_fulfilled_is_not_waited_for",
            Text(
                "Auf eine erfüllte Bedingung wartet das Geld nicht.",
                "L'argent n'attend pas une condition remplie.",
                "Il denaro non attende una condizione adempiuta.",
                "The money does not wait for a condition that is fulfilled.",
            ),
            (),
            lambda found: not set(found.answer) & set(found["fulfilled"]),
        ),
        RuleLaw(
            "all_fulfilled_money_flows",
            Text(
                "Sind alle Bedingungen erfüllt, so kann das Geld ausbezahlt werden.",
                "Si toutes les conditions sont remplies, l'argent peut être versé.",
                "Se tutte le condizioni sono adempiute, il denaro può essere versato.",
                "If all conditions are fulfilled, the money can be paid.",
            ),
            (),
            lambda found: found.answer == (),
            changed(lambda _: {"fulfilled": _ALL}),
        ),
        RuleLaw(
            "every_budget_and_signature_is_waited_for",
            Text(
                "Solange nichts erfüllt ist, wartet das Geld auf beide Unterschriften und auf alle drei "
                "Budgets.",
                "Tant que rien n'est rempli, l'argent attend les deux signatures et les trois budgets.",
                "Finché nulla è adempiuto, il denaro attende le due firme e i tre preventivi.",
                "As long as nothing is fulfilled, the money waits for both signatures and all three budgets.",
            ),
            (),
            lambda found: found.answer == _ALL,
            changed(lambda _: {"fulfilled": ()}),
        ),
        RuleLaw(
            "fulfilling_more_adds_nothing",
            Text(
                "Eine weitere erfüllte Bedingung bringt keine neue offene.",
                "Une condition de plus remplie n'en ajoute pas de nouvelle en suspens.",
                "Un'ulteriore condizione adempiuta non ne aggiunge di nuove in sospeso.",
                "A further condition fulfilled adds no new one that is open.",
            ),
            (),
            lambda before, after: set(after.answer) <= set(before.answer),
            more("fulfilled", st.tuples(st.sampled_from(_ALL))),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der erfüllten Bedingungen ist gleichgültig.",
                "L'ordre des conditions remplies est indifférent.",
                "L'ordine delle condizioni adempiute è indifferente.",
                "The order of the conditions fulfilled does not matter.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"fulfilled": facts["fulfilled"][::-1]}),
        ),
    ),
)
