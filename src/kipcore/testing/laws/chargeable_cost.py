"""Laws of what a programme may pay of a cost: Art. 15 and 17 VIntA, Art. 12 and 14 SuG."""

from datetime import date
from typing import Final

import attrs
from hypothesis import strategies as st

from kipcore.rules.chargeable_cost import CHARGEABLE_COST
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import SUM, also, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.costs import Cost, CostKind
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["CHARGEABLE_COST_LAWS", "check_chargeable_cost_laws"]

_START: Final = CostKind.START_UP_FUNDING
_SINCE: Final = date(2019, 5, 1)  # Art. 15 para. 6 and 17 para. 2bis VIntA


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    kind = draw(st.sampled_from(CostKind))
    parts = [draw(amounts(most=SUM, adversarial=adversarial)) for _ in range(3)]
    borne = parts[2] if kind is _START else None
    cost = Cost(kind, sum(parts, start=Chf(0)), under_other_acts=parts[1], borne_by_structures=borne)
    source = draw(st.sampled_from([FundingSource.FLAT_RATE, FundingSource.CREDIT]))
    return {"cost": cost, "paid_from": source, "on": draw(days_between(_SINCE, date(2035, 12, 31)))}


def _of(kind: CostKind, cost: Cost) -> Cost:
    """Return the same amounts for another purpose."""
    borne = cost.borne_by_structures or Chf(0)
    return attrs.evolve(cost, kind=kind, borne_by_structures=borne if kind is _START else None)


def _more(facts: Facts) -> Facts:
    cost = facts["cost"]
    return {"cost": attrs.evolve(cost, amount=cost.amount + Chf(1))}


CHARGEABLE_COST_LAWS: Final = LawSuite(
    rule=CHARGEABLE_COST,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_more_than_others_leave",
            Text(
                "Ein Programm zahlt nie mehr als die Kosten ohne das, was andere tragen.",
                "Un programme ne paie jamais plus que les frais sans ce que d'autres supportent.",
                "Un programma non paga mai più dei costi senza ciò che altri sostengono.",
                "A programme never pays more than the cost without what others bear.",
            ),
            (Citation(SUG, "12"), Citation(SUG, "14", "1")),
            lambda paid: paid.answer <= paid["cost"].rest,
        ),
        RuleLaw(
            "all_or_nothing_outside_start_up_funding",
            Text(
                "Ausser bei der Anschubfinanzierung zählt eine Art von Kosten ganz oder gar nicht.",
                "Sauf pour le financement initial, un genre de frais compte en entier ou pas du tout.",
                "Salvo per il finanziamento iniziale, un tipo di costi conta per intero o per niente.",
                "Except for start-up funding a kind of cost counts in full or not at all.",
            ),
            (Citation(VINTA, "17"),),
            lambda paid: paid["cost"].kind is _START or paid.answer in {Chf(0), paid["cost"].rest},
        ),
        RuleLaw(
            "general_administration_is_not_paid",
            Text(
                "Allgemeine Verwaltungsaufgaben zahlt kein Programm.",
                "Aucun programme ne paie des tâches administratives d'ordre général.",
                "Nessun programma paga compiti amministrativi di carattere generale.",
                "No programme pays general administrative tasks.",
            ),
            (Citation(VINTA, "17", "3"),),
            lambda paid: paid.answer == Chf(0),
            changed(lambda facts: {"cost": _of(CostKind.GENERAL_ADMINISTRATION, facts["cost"])}),
        ),
        RuleLaw(
            "never_more_from_the_credit",
            Text(
                "Aus dem Integrationsförderkredit wird nie mehr bezahlt als aus der Integrationspauschale.",
                "Le crédit d'encouragement à l'intégration ne paie jamais plus que le forfait d'intégration.",
                "Il credito per la promozione dell'integrazione non paga mai più della somma forfettaria a "
                "favore dell'integrazione.",
                "The integration support credit never pays more than the flat-rate payment for integration.",
            ),
            (Citation(VINTA, "15", "6"),),
            lambda credit, flat_rate: credit.answer <= flat_rate.answer,
            lambda _, facts: (
                {**facts, "paid_from": FundingSource.CREDIT},
                {**facts, "paid_from": FundingSource.FLAT_RATE},
            ),
        ),
        RuleLaw(
            "start_up_funding_never_above_what_the_structures_bear",
            Text(
                "Eine Anschubfinanzierung ist nie höher als der Teil, den die Regelstrukturen selbst tragen.",
                "Un financement initial n'est jamais supérieur à la part que les structures ordinaires "
                "supportent elles-mêmes.",
                "Un finanziamento iniziale non supera mai la parte che le strutture ordinarie sostengono "
                "esse stesse.",
                "Start-up funding is never higher than the part that the standard structures bear "
                "themselves.",
            ),
            (Citation(VINTA, "17", "2"),),
            lambda paid: paid.answer <= paid["cost"].borne_by_structures,
            changed(lambda facts: {"cost": _of(_START, facts["cost"])}),
        ),
        RuleLaw(
            "a_larger_cost_never_gives_less",
            Text(
                "Bei höheren Kosten zahlt ein Programm nicht weniger.",
                "Si les frais sont plus élevés, un programme ne paie pas moins.",
                "Se i costi sono più alti, un programma non paga di meno.",
                "With a larger cost a programme does not pay less.",
            ),
            (Citation(SUG, "14", "1"),),
            lambda before, after: before.answer <= after.answer,
            also(_more),
        ),
    ),
)
"""What the chargeable cost keeps."""

check_chargeable_cost_laws: Final = CHARGEABLE_COST_LAWS.check
