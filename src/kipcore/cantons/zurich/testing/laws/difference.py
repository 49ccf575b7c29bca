"""Laws of what becoming a core municipality changes."""

from typing import Final

import attrs
from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.difference import CORE_DIFFERENCE
from kipcore.cantons.zurich.testing.laws.agreements import ceiling_of, service_years
from kipcore.cantons.zurich.types.service import MunicipalityClass
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import also, changed
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_3
from kipcore.types.text import Text

__all__ = ["CORE_DIFFERENCE_LAWS"]

_CORE, _OTHER = MunicipalityClass.CORE, MunicipalityClass.NON_CORE


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(service_years(adversarial, ((KIP_3, _CORE), (KIP_3, _OTHER))))
    ceiling = ceiling_of(facts)
    cost = draw(amounts(most=Chf.from_rappen(3 * ceiling.rappen + 100)))
    return {**facts, "cost": cost, "recognised": Chf(0)}


def _other_class(facts: Facts) -> Facts:
    agreement = facts["agreement"]
    other = _OTHER if agreement.municipality_class is _CORE else _CORE
    return {"agreement": attrs.evolve(agreement, municipality_class=other)}


def _twentieth(found: Asked) -> bool:
    """Between 45 and 50 per cent lies a twentieth of the cost; either side is rounded down."""
    return bool(abs(found.answer.rappen * 20 - found["cost"].rappen) < 20)


CORE_DIFFERENCE_LAWS: Final = LawSuite(
    rule=CORE_DIFFERENCE,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_less_than_nothing",
            Text(
                "Als Kerngemeinde erhält eine Gemeinde nie weniger.",
                "En tant que commune-centre, une commune ne reçoit jamais moins.",
                "Come Comune centrale un Comune non riceve mai di meno.",
                "As a core municipality a municipality never receives less.",
            ),
            (),
            lambda found: found.answer >= Chf(0),
        ),
        RuleLaw(
            "a_twentieth_of_the_cost_at_most",
            Text(
                "Der Unterschied ist nie grösser als ein Zwanzigstel der Kosten, auf den Rappen genau.",
                "La différence n'est jamais supérieure à un vingtième des coûts, au centime près.",
                "La differenza non supera mai un ventesimo dei costi, al centesimo.",
                "The difference is never larger than a twentieth of the cost, to the Rappen.",
            ),
            (),
            lambda found: found.answer.rappen * 20 < found["cost"].rappen + 20,
        ),
        RuleLaw(
            "a_twentieth_while_no_ceiling_binds",
            Text(
                "Solange das Kostendach nicht greift, macht der Unterschied ein Zwanzigstel der Kosten aus.",
                "Tant que le plafond des coûts ne joue pas, la différence est d'un vingtième des coûts.",
                "Finché il tetto dei costi non interviene, la differenza è di un ventesimo dei costi.",
                "As long as the cost ceiling does not bind, the difference is a twentieth of the cost.",
            ),
            (),
            _twentieth,
            changed(lambda facts: {"cost": ceiling_of(facts)}),
        ),
        RuleLaw(
            "the_stated_class_plays_no_part",
            Text(
                "Ob die Vereinbarung die Gemeinde als Kerngemeinde nennt, ist gleichgültig.",
                "Peu importe que la convention désigne ou non la commune comme commune-centre.",
                "Non importa se l'accordo indica il Comune come Comune centrale.",
                "It does not matter whether the agreement states a core municipality.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(_other_class),
        ),
    ),
)
