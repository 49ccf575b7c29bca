"""Laws of what counts of a catalogue of services."""

from typing import Final

import attrs
from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.creditable import CREDITABLE_COST
from kipcore.cantons.zurich.testing.laws.agreements import service_agreements
from kipcore.cantons.zurich.types.catalogue import CatalogueMeasure, CostBearer, ServiceCatalogue
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import also, changed
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["CREDITABLE_COST_LAWS"]


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    agreement = draw(service_agreements(st.just(Chf(5))))
    areas = [area.area for area in agreement.period.areas]
    cost = amounts(most=Chf(5) if adversarial else Chf(100_000))
    measures = [
        CatalogueMeasure(draw(st.sampled_from(areas)), draw(cost), draw(st.sampled_from(CostBearer)), None)
        for _ in range(draw(st.integers(1, 4)))
    ]
    return {"catalogue": ServiceCatalogue(agreement, agreement.term.years[0], measures)}


def _cost(asked: Asked, *bearers: CostBearer) -> Chf:
    measures = asked["catalogue"].measures
    return sum((measure.cost for measure in measures if measure.bearer in bearers), start=Chf(0))


def _all_of(bearer: CostBearer, facts: Facts) -> Facts:
    catalogue = facts["catalogue"]
    measures = [attrs.evolve(measure, bearer=bearer) for measure in catalogue.measures]
    return {"catalogue": attrs.evolve(catalogue, measures=measures)}


def _turned(facts: Facts) -> Facts:
    catalogue = facts["catalogue"]
    return {"catalogue": attrs.evolve(catalogue, measures=catalogue.measures[::-1])}


CREDITABLE_COST_LAWS: Final = LawSuite(
    rule=CREDITABLE_COST,
    facts=_facts,
    laws=(
        RuleLaw(
            "what_the_municipality_bears_counts",
            Text(
                "Es zählt, was im Budget der politischen Gemeinde liegt, und nichts anderes.",
                "Compte ce qui figure au budget de la commune politique, et rien d'autre.",
                "Conta ciò che figura nel preventivo del Comune politico, e nient'altro.",
                "What is in the budget of the political municipality counts, and nothing else.",
            ),
            (),
            lambda found: found.answer == _cost(found, CostBearer.MUNICIPALITY),
        ),
        RuleLaw(
            "moved_to_the_school_it_does_not_count",
            Text(
                "Ins Budget der Schule verschoben, zählt nichts mehr.",
                "Déplacé au budget de l'école, plus rien ne compte.",
                "Spostato nel preventivo della scuola, nulla conta più.",
                "Moved into the budget of the school, nothing counts any more.",
            ),
            (),
            lambda found: found.answer == Chf(0),
            changed(lambda facts: _all_of(CostBearer.SCHOOL, facts)),
        ),
        RuleLaw(
            "moved_to_the_municipality_all_of_it_counts",
            Text(
                "Ins Budget der Gemeinde verschoben, zählt alles.",
                "Déplacé au budget de la commune, tout compte.",
                "Spostato nel preventivo del Comune, tutto conta.",
                "Moved into the budget of the municipality, all of it counts.",
            ),
            (),
            lambda found: found.answer == _cost(found, *CostBearer),
            changed(lambda facts: _all_of(CostBearer.MUNICIPALITY, facts)),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Massnahmen ist gleichgültig.",
                "L'ordre des mesures est indifférent.",
                "L'ordine delle misure è indifferente.",
                "The order of the measures does not matter.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(_turned),
        ),
    ),
)
