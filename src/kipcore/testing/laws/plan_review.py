"""Laws of the review of a funding plan: Art. 2, 14 and 16 VIntA."""

from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules.plan_review import PLAN_REVIEW
from kipcore.testing.draws.agreements import programme_agreements
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import CENT, Asks
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.plan import Cell, FundingPlan
from kipcore.types.plan_gaps import PlanGap, PlanRequirement
from kipcore.types.programme import KIP_2BIS, KIP_3
from kipcore.types.text import Text

__all__ = ["PLAN_REVIEW_LAWS", "check_plan_review_laws"]

_PARITY: Final = Citation(VINTA, "16", "3")
_MAXIMUM: Final = Citation(VINTA, "16", "1")
_IN_PLAN: Final = tuple(source for source in FundingSource if source.in_programme)
_PERIODS: Final = st.sampled_from([KIP_2BIS, KIP_3])


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw complete plans with few francs, in which maximum and parity are often just met or missed."""
    most = Chf(3) if adversarial else Chf(2_000_000)
    agreement = draw(programme_agreements(period=_PERIODS, ceiling=amounts(most=most)))
    years, areas = list(agreement.years), [area.area for area in agreement.period.areas]
    cells: dict[Cell, Chf] = {}
    for _ in range(draw(st.integers(1, 6))):
        cell = (draw(st.sampled_from(_IN_PLAN)), draw(st.sampled_from(areas)), draw(st.sampled_from(years)))
        cells[cell] = draw(amounts(most=most))
    return {"plan": FundingPlan(agreement, cells, complete=True), "municipalities_involved": True}


def _gaps(found: Asked, requirement: PlanRequirement) -> list[PlanGap]:
    return [gap for gap in found.answer if gap.requirement is requirement]


def _years(found: Asked, requirement: PlanRequirement) -> set[int | None]:
    return {gap.year for gap in _gaps(found, requirement)}


def _more_of(*sources: FundingSource) -> Asks:
    """Ask the plan as drawn, and then with more money of a source in one year."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        plan = facts["plan"]
        cell = (
            draw(st.sampled_from(sources)),
            plan.areas[0],
            draw(st.sampled_from(list(plan.agreement.years))),
        )
        more = dict(plan.cells).get(cell, Chf(0)) + draw(amounts(most=Chf(4_000_000)))
        return (facts, {**facts, "plan": plan.with_cells({cell: more})})

    return asks


def _even(agreement: ProgrammeAgreement, own_less: Chf, over: Chf) -> FundingPlan:
    """Return a plan that draws the maximum in each year, with own funds as high, or a little less."""
    cells: dict[Cell, Chf] = {}
    area = agreement.period.areas[0].area
    for year in agreement.years:
        most = Chf.from_rappen(agreement.ceiling_rappen(year)) + over
        cells[FundingSource.CREDIT, area, year] = most
        cells[FundingSource.CANTON, area, year] = most - own_less
    return FundingPlan(agreement, cells, complete=True)


def _at_the_limit(own_less: Chf = Chf(0), over: Chf = Chf(0)) -> Asks:  # noqa: B008 - a value that never changes
    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        agreement = draw(programme_agreements(period=_PERIODS, ceiling=amounts(least=Chf(1), most=Chf(9))))
        return ({**facts, "plan": _even(agreement, own_less, over)},)

    return asks


def _every_year(found: Asked) -> set[Any]:
    return set(found["plan"].agreement.years)


PLAN_REVIEW_LAWS: Final = LawSuite(
    rule=PLAN_REVIEW,
    facts=_facts,
    laws=(
        RuleLaw(
            "no_gap_at_the_maximum_and_at_parity",
            Text(
                "Ein Plan, der genau den Höchstbetrag und die Parität einhält, hat keine Lücke.",
                "Un plan qui respecte exactement le montant maximal et la parité n'a pas de lacune.",
                "Un piano che rispetta esattamente l'importo massimo e la parità non ha lacune.",
                "A plan exactly at the maximum and at parity has no gap.",
            ),
            (_MAXIMUM, _PARITY),
            lambda found: found.answer == (),
            _at_the_limit(),
        ),
        RuleLaw(
            "a_rappen_of_own_funds_less_is_a_gap",
            Text(
                "Fehlt den Eigenmitteln eines Jahres ein Rappen zur Parität, so ist das eine Lücke von "
                "einem Rappen.",
                "S'il manque un centime aux fonds propres d'une année pour la parité, c'est une lacune d'un "
                "centime.",
                "Se ai mezzi propri di un anno manca un centesimo per la parità, è una lacuna di un "
                "centesimo.",
                "If own funds of a year are a Rappen short of parity, that is a gap of one Rappen.",
            ),
            (_PARITY,),
            lambda found: (
                _years(found, PlanRequirement.PARITY) == _every_year(found)
                and {gap.amount for gap in _gaps(found, PlanRequirement.PARITY)} == {CENT}
            ),
            _at_the_limit(own_less=CENT),
        ),
        RuleLaw(
            "a_rappen_above_the_maximum_is_a_gap",
            Text(
                "Ein Rappen über dem Höchstbetrag eines Jahres ist eine Lücke von einem Rappen.",
                "Un centime au-dessus du montant maximal d'une année est une lacune d'un centime.",
                "Un centesimo oltre l'importo massimo di un anno è una lacuna di un centesimo.",
                "A Rappen above the maximum of a year is a gap of one Rappen.",
            ),
            (_MAXIMUM,),
            lambda found: (
                _years(found, PlanRequirement.MAXIMUM) == _every_year(found)
                and {gap.amount for gap in _gaps(found, PlanRequirement.MAXIMUM)} == {CENT}
            ),
            _at_the_limit(over=CENT),
        ),
        RuleLaw(
            "more_own_funds_never_add_a_gap_of_parity",
            Text(
                "Mehr Eigenmittel bringen nie eine neue Lücke der Parität.",
                "Davantage de fonds propres n'ajoutent jamais de lacune de parité.",
                "Più mezzi propri non aggiungono mai una lacuna di parità.",
                "More own funds never add a gap of parity.",
            ),
            (_PARITY,),
            lambda before, after: (
                _years(after, PlanRequirement.PARITY) <= _years(before, PlanRequirement.PARITY)
            ),
            _more_of(FundingSource.CANTON, FundingSource.MUNICIPALITIES),
        ),
        RuleLaw(
            "flat_rates_play_no_part_in_parity",
            Text(
                "Integrationspauschalen spielen für die Parität keine Rolle.",
                "Les forfaits d'intégration ne jouent aucun rôle pour la parité.",
                "Le somme forfettarie a favore dell'integrazione non hanno alcun ruolo per la parità.",
                "Flat-rate payments for integration play no part in parity.",
            ),
            (_PARITY,),
            lambda before, after: (
                _gaps(after, PlanRequirement.PARITY) == _gaps(before, PlanRequirement.PARITY)
            ),
            _more_of(FundingSource.FLAT_RATE),
        ),
    ),
)
"""What the review of a plan keeps."""

check_plan_review_laws: Final = PLAN_REVIEW_LAWS.check
