"""The laws of ceilings, refunds and grants of the Canton of St Gallen."""

from typing import Any, Final

from hypothesis import strategies as st

from kipcore.cantons.shared.testing.suites import share_of_cost_suite
from kipcore.cantons.st_gallen.rules.municipalities import (
    ANTI_RACISM_GRANT,
    MUNICIPAL_CEILINGS,
    MUNICIPAL_REFUND,
)
from kipcore.testing.draws.money import amounts, beside
from kipcore.testing.laws.asks import SUM, also, more
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.text import Text

__all__ = ["ANTI_RACISM_GRANT_LAWS", "MUNICIPAL_CEILINGS_LAWS", "MUNICIPAL_REFUND_LAWS"]

ANTI_RACISM_GRANT_LAWS: Final = share_of_cost_suite(ANTI_RACISM_GRANT, (2018, 2019, 2020, 2021))

_PLACES: Final = tuple(Municipality(number, f"Gemeinde {number}", Canton.SG) for number in (3203, 3271, 3360))


@st.composite
def _pools(draw: st.DrawFn, adversarial: bool) -> Facts:
    persons = st.integers(0, 3 if adversarial else 300)
    stocks = {
        place: (draw(persons) + (place is _PLACES[0]),) * 23 + (draw(persons),)
        for place in _PLACES[: draw(st.integers(1, 3))]
    }
    pool = draw(amounts(most=SUM, adversarial=adversarial))
    return {"stocks": stocks, "pool": pool, "year": draw(st.integers(2018, 2030))}


def _doubled(facts: Facts) -> Facts:
    return {"stocks": {place: tuple(2 * n for n in counts) for place, counts in facts["stocks"].items()}}


def _turned(facts: Facts) -> Facts:
    return {"stocks": {place: counts[::-1] for place, counts in reversed(facts["stocks"].items())}}


def _within_a_rappen(found: Asked) -> bool:
    counts = {place: sum(each) for place, each in found["stocks"].items()}
    whole, pool = sum(counts.values()), found["pool"].rappen
    return all(abs(amount.rappen * whole - pool * counts[place]) < whole for place, amount in found.answer)


MUNICIPAL_CEILINGS_LAWS: Final = LawSuite(
    rule=MUNICIPAL_CEILINGS,
    facts=_pools,
    laws=(
        RuleLaw(
            "the_ceilings_add_up_to_the_pool",
            Text(
                "Die Kostendächer ergeben zusammen die ganze Summe.",
                "Les plafonds des coûts font ensemble la somme entière.",
                "I tetti dei costi formano insieme l'intera somma.",
                "The cost ceilings add up to the whole sum.",
            ),
            (),
            lambda found: sum((amount for _, amount in found.answer), start=Chf(0)) == found["pool"],
        ),
        RuleLaw(
            "in_proportion_to_the_average_stock",
            Text(
                "Jedes Kostendach steht im Verhältnis zum durchschnittlichen Bestand, auf weniger als einen "
                "Rappen genau.",
                "Chaque plafond des coûts est proportionnel à l'effectif moyen, à moins d'un centime près.",
                "Ogni tetto dei costi è proporzionale all'effettivo medio, con meno di un centesimo di "
                "scarto.",
                "Each cost ceiling is in proportion to the average stock, to less than a Rappen.",
            ),
            (),
            _within_a_rappen,
        ),
        RuleLaw(
            "twice_as_many_everywhere_change_nothing",
            Text(
                "Verdoppeln sich alle Bestände, so ändern sich die Kostendächer nicht.",
                "Si tous les effectifs doublent, les plafonds des coûts ne changent pas.",
                "Se tutti gli effettivi raddoppiano, i tetti dei costi non cambiano.",
                "If all stocks double, the cost ceilings do not change.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(_doubled),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Gemeinden und der Monate ist gleichgültig.",
                "L'ordre des communes et des mois est indifférent.",
                "L'ordine dei Comuni e dei mesi è indifferente.",
                "The order of the municipalities and of the months does not matter.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(_turned),
        ),
    ),
)


@st.composite
def _refunds(draw: st.DrawFn, adversarial: bool) -> Facts:
    ceiling = draw(amounts(most=SUM, adversarial=adversarial))
    cost = draw(beside(ceiling, adversarial=adversarial))
    return {"cost": cost, "ceiling": ceiling, "year": draw(st.integers(2018, 2030))}


def _least(asked: Asked) -> Any:
    return {asked["cost"], asked["ceiling"]}


MUNICIPAL_REFUND_LAWS: Final = LawSuite(
    rule=MUNICIPAL_REFUND,
    facts=_refunds,
    laws=(
        RuleLaw(
            "never_above_the_ceiling",
            Text(
                "Eine Gemeinde erhält nie mehr als ihr Kostendach zurück.",
                "Une commune ne récupère jamais plus que son plafond des coûts.",
                "Un Comune non recupera mai più del suo tetto dei costi.",
                "A municipality never gets back more than its cost ceiling.",
            ),
            (),
            lambda paid: paid.answer <= paid["ceiling"],
        ),
        RuleLaw(
            "never_above_the_cost",
            Text(
                "Eine Gemeinde erhält nie mehr zurück, als sie ausgegeben hat.",
                "Une commune ne récupère jamais plus que ce qu'elle a dépensé.",
                "Un Comune non recupera mai più di quanto ha speso.",
                "A municipality never gets back more than it has spent.",
            ),
            (),
            lambda paid: paid.answer <= paid["cost"],
        ),
        RuleLaw(
            "one_of_the_two_is_reached",
            Text(
                "Kosten oder Kostendach: Eines von beiden wird immer erreicht.",
                "Coûts ou plafond des coûts : l'un des deux est toujours atteint.",
                "Costi o tetto dei costi: uno dei due è sempre raggiunto.",
                "Cost or cost ceiling: one of the two is always reached.",
            ),
            (),
            lambda paid: paid.answer in _least(paid),
        ),
        RuleLaw(
            "more_cost_never_lowers_it",
            Text(
                "Wer mehr ausgibt, erhält nicht weniger zurück.",
                "Qui dépense plus ne récupère pas moins.",
                "Chi spende di più non recupera di meno.",
                "Whoever spends more does not get back less.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            more("cost"),
        ),
    ),
)
