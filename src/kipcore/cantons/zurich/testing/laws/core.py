"""Laws of what a municipality lacks to be a core municipality."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.core import CORE_MUNICIPALITY_GAPS
from kipcore.cantons.zurich.types.core import CoreGap, CoreRequirement
from kipcore.testing.laws.asks import also, changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.areas import AreaOfAction
from kipcore.types.programme import KIP_3
from kipcore.types.text import Text

__all__ = ["CORE_MUNICIPALITY_GAPS_LAWS"]

_AREAS: Final = tuple(area.area for area in KIP_3.areas)
_THINGS: Final = ("german_course", "coordination", "strategy")
_MAYBE: Final = st.sampled_from([True, False, None])


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    most = 3 if adversarial else len(_AREAS)
    areas = draw(st.lists(st.sampled_from(_AREAS), max_size=most, unique=True))
    return {"period": KIP_3, "areas": tuple(areas), **{name: draw(_MAYBE) for name in _THINGS}}


def _with(*areas: AreaOfAction) -> Facts:
    return {"areas": areas, **dict.fromkeys(_THINGS, True)}


CORE_MUNICIPALITY_GAPS_LAWS: Final = LawSuite(
    rule=CORE_MUNICIPALITY_GAPS,
    facts=_facts,
    laws=(
        RuleLaw(
            "three_areas_with_information_and_all_else_are_enough",
            Text(
                "Drei Förderbereiche, einer davon Information und Beratung, genügen mit allem Übrigen.",
                "Trois domaines d'encouragement, dont l'information et le conseil, suffisent avec tout le "
                "reste.",
                "Tre ambiti di promozione, tra cui informazione e consulenza, bastano con tutto il resto.",
                "Three areas of action, one of them information and counselling, are enough with all else.",
            ),
            (),
            lambda found: found.answer == (),
            changed(lambda _: _with(*_AREAS[:3])),
        ),
        RuleLaw(
            "two_areas_are_not",
            Text(
                "Zwei Förderbereiche genügen nicht.",
                "Deux domaines d'encouragement ne suffisent pas.",
                "Due ambiti di promozione non bastano.",
                "Two areas of action are not enough.",
            ),
            (),
            lambda found: CoreGap(CoreRequirement.AREAS) in found.answer,
            changed(lambda _: _with(*_AREAS[:2])),
        ),
        RuleLaw(
            "not_without_information_and_counselling",
            Text(
                "Ohne Information und Beratung genügen auch sechs Förderbereiche nicht.",
                "Sans information et conseil, même six domaines d'encouragement ne suffisent pas.",
                "Senza informazione e consulenza non bastano nemmeno sei ambiti di promozione.",
                "Without information and counselling even six areas of action are not enough.",
            ),
            (),
            lambda found: CoreGap(CoreRequirement.INFORMATION_AND_COUNSELLING) in found.answer,
            changed(lambda _: _with(*_AREAS[1:])),
        ),
        RuleLaw(
            "what_is_not_stated_is_a_gap_and_no_refusal",
            Text(
                "Was nicht angegeben ist, gilt als offen und nicht als fehlend.",
                "Ce qui n'est pas indiqué est tenu pour non établi, et non pour manquant.",
                "Ciò che non è indicato è considerato non accertato, e non mancante.",
                "What is not stated counts as open, and not as missing.",
            ),
            (),
            lambda found: found.answer == (CoreGap(CoreRequirement.GERMAN_COURSE, stated=False),),
            changed(lambda _: {**_with(*_AREAS), "german_course": None}),
        ),
        RuleLaw(
            "one_more_area_adds_no_gap",
            Text(
                "Ein Förderbereich mehr bringt keine neue Lücke.",
                "Un domaine d'encouragement de plus n'ajoute pas de lacune.",
                "Un ambito di promozione in più non aggiunge lacune.",
                "One more area of action adds no gap.",
            ),
            (),
            lambda before, after: set(after.answer) <= set(before.answer),
            more("areas", st.tuples(st.sampled_from(_AREAS))),
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Förderbereiche ist gleichgültig.",
                "L'ordre des domaines d'encouragement est indifférent.",
                "L'ordine degli ambiti di promozione è indifferente.",
                "The order of the areas of action does not matter.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"areas": facts["areas"][::-1]}),
        ),
    ),
)
