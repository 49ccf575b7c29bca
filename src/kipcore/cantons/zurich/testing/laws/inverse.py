"""Laws of the inverse questions of a municipality: the cost at the ceiling, its own share."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.inverse import COST_AT_CEILING, OWN_SHARE_NEEDED
from kipcore.cantons.zurich.testing.laws.agreements import ceiling_of, rate_of, service_years
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import changed, more
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["COST_AT_CEILING_LAWS", "OWN_SHARE_NEEDED_LAWS"]

_SERVICES: Final = amounts(most=Chf(100_000))


@st.composite
def _ceilings(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(service_years(adversarial))
    return {**facts, "recognised": draw(_SERVICES) if draw(st.booleans()) else Chf(0)}


def _draws(asked: Asked, cost: int) -> bool:
    """Return whether a cost in Rappen draws the whole ceiling."""
    ceiling = ceiling_of(asked).rappen
    counted = (cost + asked["recognised"].rappen) * rate_of(asked["agreement"])
    return counted >= ceiling and cost >= ceiling


COST_AT_CEILING_LAWS: Final = LawSuite(
    rule=COST_AT_CEILING,
    facts=_ceilings,
    laws=(
        RuleLaw(
            "it_draws_the_whole_ceiling",
            Text(
                "Bei den gefundenen Kosten ist das Kostendach ausgeschöpft.",
                "Avec les coûts trouvés, le plafond des coûts est épuisé.",
                "Con i costi trovati il tetto dei costi è esaurito.",
                "At the cost found the cost ceiling is used up.",
            ),
            (),
            lambda found: _draws(found, found.answer.rappen),
        ),
        RuleLaw(
            "a_rappen_less_does_not",
            Text(
                "Bei einem Rappen weniger als den gefundenen Kosten ist das Kostendach noch nicht "
                "ausgeschöpft.",
                "Avec un centime de moins que les coûts trouvés, le plafond des coûts n'est pas encore "
                "épuisé.",
                "Con un centesimo in meno dei costi trovati il tetto dei costi non è ancora esaurito.",
                "At a Rappen less than the cost found the cost ceiling is not used up yet.",
            ),
            (),
            lambda found: not found.answer or not _draws(found, found.answer.rappen - 1),
        ),
        RuleLaw(
            "more_recognised_services_never_raise_it",
            Text(
                "Werden mehr eigene Leistungen anerkannt, so braucht es für das Kostendach nicht mehr "
                "Kosten.",
                "Si davantage de prestations propres sont reconnues, il ne faut pas plus de coûts pour "
                "épuiser le plafond des coûts.",
                "Se sono riconosciute più prestazioni proprie, non occorrono più costi per esaurire il "
                "tetto dei costi.",
                "If more own services are recognised, no more cost is needed to use up the cost ceiling.",
            ),
            (),
            lambda before, after: after.answer <= before.answer,
            more("recognised", _SERVICES),
        ),
    ),
)


@st.composite
def _shares(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(_ceilings(adversarial))
    return {**facts, "contribution": draw(amounts(most=ceiling_of(facts), adversarial=adversarial))}


def _whole(asked: Asked) -> int:
    """Return contribution and own share together, in Rappen."""
    whole: int = asked.answer.rappen + asked["contribution"].rappen
    return whole


def _enough(asked: Asked, whole: int) -> bool:
    counted = (whole + asked["recognised"].rappen) * rate_of(asked["agreement"])
    return bool(counted >= asked["contribution"].rappen)


def _larger(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    wanted = draw(amounts(least=facts["contribution"], most=ceiling_of(facts)))
    return (facts, {**facts, "contribution": wanted})


OWN_SHARE_NEEDED_LAWS: Final = LawSuite(
    rule=OWN_SHARE_NEEDED,
    facts=_shares,
    laws=(
        RuleLaw(
            "the_rate_allows_the_contribution",
            Text(
                "Mit dem Anteil der Gemeinde deckt der Satz den gewünschten Beitrag.",
                "Avec la part de la commune, le taux couvre la contribution souhaitée.",
                "Con la quota del Comune l'aliquota copre il contributo desiderato.",
                "With the municipality's share the rate covers the contribution wanted.",
            ),
            (),
            lambda share: _enough(share, _whole(share)),
        ),
        RuleLaw(
            "a_rappen_less_is_not_enough",
            Text(
                "Ein Rappen weniger vom Anteil der Gemeinde genügt nicht.",
                "Un centime de moins de la part de la commune ne suffit pas.",
                "Un centesimo in meno della quota del Comune non basta.",
                "A Rappen less of the municipality's share is not enough.",
            ),
            (),
            lambda share: not share.answer or not _enough(share, _whole(share) - 1),
        ),
        RuleLaw(
            "nothing_wanted_nothing_needed",
            Text(
                "Wer keinen Beitrag will, braucht keinen Anteil.",
                "Qui ne veut pas de contribution n'a pas besoin de part.",
                "Chi non vuole contributi non ha bisogno di alcuna quota.",
                "Whoever wants no contribution needs no share.",
            ),
            (),
            lambda share: share.answer == Chf(0),
            changed(lambda _: {"contribution": Chf(0)}),
        ),
        RuleLaw(
            "a_larger_contribution_never_asks_for_less",
            Text(
                "Ein höherer Beitrag verlangt nie weniger von der Gemeinde.",
                "Une contribution plus élevée n'exige jamais moins de la commune.",
                "Un contributo più alto non richiede mai di meno al Comune.",
                "A larger contribution never asks for less of the municipality.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            _larger,
        ),
    ),
)
