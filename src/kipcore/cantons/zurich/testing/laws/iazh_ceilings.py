"""Laws of the ceilings of the Integration Agenda: a sum shared out by stock."""

from datetime import date
from itertools import pairwise
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.iazh_ceilings import IAZH_CEILINGS
from kipcore.cantons.zurich.types.iazh import IazhGroup
from kipcore.cantons.zurich.types.iazh_cost import IazhStock
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import SUM, also
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.text import Text

__all__ = ["IAZH_CEILINGS_LAWS"]

_GROUPS: Final = (IazhGroup.ASYLUM_SEEKERS, IazhGroup.TEMPORARILY_ADMITTED, IazhGroup.REFUGEES)
_PLACES: Final = tuple(
    Municipality(number, f"Gemeinde {number}", Canton.ZH) for number in (156, 195, 198, 200)
)


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    persons = st.integers(0, 2 if adversarial else 400)
    stocks = tuple(
        IazhStock(
            place,
            asylum_seekers=draw(persons),
            temporarily_admitted=draw(persons),
            refugees=draw(persons) + 1,
        )
        for place in _PLACES[: draw(st.integers(2, len(_PLACES)))]
    )
    return {
        "stocks": stocks,
        "year": draw(st.integers(2021, 2027)),
        "weights": {group: draw(st.integers(1, 3)) for group in _GROUPS},
        "pool": draw(amounts(most=SUM if adversarial else Chf(20_000_000), adversarial=adversarial)),
        "counted_on": date(2024, 6, 30),
    }


def _weighed(asked: Asked) -> dict[Municipality, int]:
    weights = asked["weights"]
    return {
        stock.municipality: sum(stock.of(group) * weight for group, weight in weights.items())
        for stock in asked["stocks"]
    }


def _within_a_rappen(found: Asked) -> bool:
    persons = _weighed(found)
    whole, pool = sum(persons.values()), found["pool"].rappen
    return all(abs(amount.rappen * whole - pool * persons[place]) < whole for place, amount in found.answer)


def _larger_never_less(found: Asked) -> bool:
    persons = _weighed(found)
    ordered = sorted(found.answer, key=lambda pair: (persons[pair[0]], pair[1].rappen))
    return all(one[1] <= other[1] for one, other in pairwise(ordered))


IAZH_CEILINGS_LAWS: Final = LawSuite(
    rule=IAZH_CEILINGS,
    facts=_facts,
    laws=(
        RuleLaw(
            "the_ceilings_add_up_to_the_sum",
            Text(
                "Die Kostendächer ergeben zusammen die ganze Summe.",
                "Les plafonds des coûts font ensemble la somme entière.",
                "I tetti dei costi formano insieme l'intera somma.",
                "The cost ceilings add up to the whole sum.",
            ),
            IAZH_CEILINGS.citations,
            lambda found: sum((amount for _, amount in found.answer), start=Chf(0)) == found["pool"],
        ),
        RuleLaw(
            "less_than_a_rappen_from_the_exact_share",
            Text(
                "Jedes Kostendach liegt weniger als einen Rappen neben dem genauen Anteil.",
                "Chaque plafond des coûts est à moins d'un centime de la part exacte.",
                "Ogni tetto dei costi dista meno di un centesimo dalla quota esatta.",
                "Each cost ceiling is less than a Rappen away from its exact share.",
            ),
            IAZH_CEILINGS.citations,
            _within_a_rappen,
        ),
        RuleLaw(
            "a_larger_stock_never_gets_less",
            Text(
                "Wer den grösseren gewichteten Bestand hat, erhält nicht weniger.",
                "Qui a l'effectif pondéré le plus grand ne reçoit pas moins.",
                "Chi ha l'effettivo ponderato maggiore non riceve di meno.",
                "Whoever has the larger weighted stock does not get less.",
            ),
            IAZH_CEILINGS.citations,
            _larger_never_less,
        ),
        RuleLaw(
            "weights_all_doubled_change_nothing",
            Text(
                "Werden alle Gewichte verdoppelt, so ändern sich die Kostendächer nicht.",
                "Si tous les poids sont doublés, les plafonds des coûts ne changent pas.",
                "Se tutti i pesi sono raddoppiati, i tetti dei costi non cambiano.",
                "If all weights are doubled, the cost ceilings do not change.",
            ),
            IAZH_CEILINGS.citations,
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"weights": {group: 2 * n for group, n in facts["weights"].items()}}),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Gemeinden ist gleichgültig.",
                "L'ordre des communes est indifférent.",
                "L'ordine dei Comuni è indifferente.",
                "The order of the municipalities does not matter.",
            ),
            IAZH_CEILINGS.citations,
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"stocks": facts["stocks"][::-1]}),
        ),
    ),
)
