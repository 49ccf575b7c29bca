"""Laws of what the canton refunds a municipality for the offers of a year."""

from datetime import date
from typing import Final

import attrs
from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.iazh_refund import IAZH_REFUND
from kipcore.cantons.zurich.testing.laws.agreements import USTER
from kipcore.cantons.zurich.types.iazh import IazhOffer
from kipcore.cantons.zurich.types.iazh_cost import IazhCost
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import also, changed, more
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["IAZH_REFUND_LAWS"]

_AMOUNTS: Final = amounts(most=Chf(60_000))
_STATUSES: Final = st.sampled_from([Status.TEMPORARILY_ADMITTED_PERSON, Status.PROTECTED_PERSON])
_OFFERS: Final = st.sampled_from([IazhOffer.LANGUAGE, IazhOffer.WORK_INTEGRATION, IazhOffer.EDUCATION])


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    year = draw(st.sampled_from([2024, 2025]))
    costs = tuple(
        IazhCost(
            offer=draw(_OFFERS),
            status=draw(_STATUSES),
            amount=draw(_AMOUNTS),
            on=date(year, 3, 1),
            accredited=draw(st.integers(0, 3)) > 0,
            age=draw(st.sampled_from([19, 30])),
        )
        for _ in range(draw(st.integers(1, 4)))
    )
    whole = _cost(costs)
    ceiling = whole if adversarial and draw(st.booleans()) else draw(amounts(most=Chf(150_000)))
    return {"municipality": USTER, "year": year, "costs": costs, "ceiling": ceiling}


def _cost(costs: tuple[IazhCost, ...]) -> Chf:
    """Return the cost of accredited offers."""
    return sum((cost.amount for cost in costs if cost.accredited), start=Chf(0))


def _adults(facts: Facts) -> Facts:
    """Leave nobody in education who may be paid beyond the ceiling."""
    return {"costs": tuple(attrs.evolve(cost, age=30) for cost in facts["costs"])}


def _young(facts: Facts) -> Facts:
    young = {"offer": IazhOffer.EDUCATION, "age": 19, "accredited": True}
    return {"costs": tuple(attrs.evolve(cost, **young) for cost in facts["costs"])}


def _dearer(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    first, *others = facts["costs"]
    dearer = attrs.evolve(first, amount=first.amount + draw(_AMOUNTS))
    return (facts, {**facts, "costs": (dearer, *others)})


def _all_or_ceiling(asked: Asked) -> bool:
    return bool(asked.answer == min(_cost(asked["costs"]), asked["ceiling"]))


IAZH_REFUND_LAWS: Final = LawSuite(
    rule=IAZH_REFUND,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_more_than_accredited_offers_cost",
            Text(
                "Erstattet wird nie mehr, als die akkreditierten Angebote gekostet haben.",
                "Il n'est jamais remboursé plus que le coût des offres accréditées.",
                "Non è mai rimborsato più del costo delle offerte accreditate.",
                "Never more than the cost of accredited offers is refunded.",
            ),
            IAZH_REFUND.citations,
            lambda paid: paid.answer <= _cost(paid["costs"]),
        ),
        RuleLaw(
            "cost_or_ceiling_without_young_people_in_education",
            Text(
                "Ohne Bildung junger Menschen werden die Kosten der akkreditierten Angebote erstattet, "
                "höchstens das Kostendach.",
                "Sans formation de jeunes, le coût des offres accréditées est remboursé, au plus le plafond "
                "des coûts.",
                "Senza formazione di giovani è rimborsato il costo delle offerte accreditate, al massimo il "
                "tetto dei costi.",
                "Without education of young people the cost of accredited offers is refunded, at most the "
                "cost ceiling.",
            ),
            IAZH_REFUND.citations,
            _all_or_ceiling,
            changed(_adults),
        ),
        RuleLaw(
            "education_of_the_young_is_paid_beyond_the_ceiling",
            Text(
                "Akkreditierte Bildung junger Menschen bis 25 wird 2024 und 2025 auch über das Kostendach "
                "hinaus bezahlt.",
                "La formation accréditée de jeunes jusqu'à 25 ans est payée en 2024 et 2025 même au-delà du "
                "plafond des coûts.",
                "La formazione accreditata di giovani fino a 25 anni è pagata nel 2024 e nel 2025 anche "
                "oltre il tetto dei costi.",
                "Accredited education of young people up to 25 is paid in 2024 and 2025 beyond the cost "
                "ceiling too.",
            ),
            IAZH_REFUND.citations,
            lambda paid: paid.answer == _cost(paid["costs"]),
            changed(_young),
        ),
        RuleLaw(
            "a_higher_ceiling_never_lowers_it",
            Text(
                "Ein höheres Kostendach senkt die Erstattung nie.",
                "Un plafond des coûts plus élevé ne diminue jamais le remboursement.",
                "Un tetto dei costi più alto non riduce mai il rimborso.",
                "A higher cost ceiling never lowers the refund.",
            ),
            IAZH_REFUND.citations,
            lambda before, after: before.answer <= after.answer,
            more("ceiling", _AMOUNTS),
        ),
        RuleLaw(
            "a_dearer_offer_never_lowers_it",
            Text(
                "Ein teureres Angebot senkt die Erstattung nie.",
                "Une offre plus chère ne diminue jamais le remboursement.",
                "Un'offerta più cara non riduce mai il rimborso.",
                "A dearer offer never lowers the refund.",
            ),
            IAZH_REFUND.citations,
            lambda before, after: before.answer <= after.answer,
            _dearer,
        ),
        RuleLaw(
            "the_order_does_not_matter",
            Text(
                "Die Reihenfolge der Kosten ist gleichgültig.",
                "L'ordre des coûts est indifférent.",
                "L'ordine dei costi è indifferente.",
                "The order of the costs does not matter.",
            ),
            IAZH_REFUND.citations,
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"costs": facts["costs"][::-1]}),
        ),
    ),
)
