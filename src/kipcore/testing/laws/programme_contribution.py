"""Laws of the federal contribution over all years: Art. 16 para. 1 and 3 VIntA."""

from typing import Final

from hypothesis import strategies as st

from kipcore.rules.programme_contribution import PROGRAMME_CONTRIBUTION
from kipcore.testing.draws.agreements import cantons, programme_periods
from kipcore.testing.laws.asks import CENT, also, changed
from kipcore.testing.laws.own_funds import MAXIMUM, PARITY
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.money import Chf
from kipcore.types.own_funds import OwnFunds
from kipcore.types.text import Text

__all__ = ["PROGRAMME_CONTRIBUTION_LAWS", "check_programme_contribution_laws"]

_PAID: Final = {False: st.integers(0, 5_000_000_000), True: st.sampled_from((0, 1, 99, 100, 10_000_000))}


@st.composite
def _programmes(draw: st.DrawFn, adversarial: bool) -> Facts:
    period, paid = draw(programme_periods()), _PAID[adversarial]
    ceiling = {year: Chf.from_rappen(draw(paid)) for year in period.years}
    own = {
        year: OwnFunds(canton=Chf.from_rappen(draw(paid)), municipalities=Chf.from_rappen(draw(paid)))
        for year in period.years
    }
    agreement = ProgrammeAgreement(canton=draw(cantons()), period=period, ceiling=ceiling)
    return {"agreement": agreement, "own": own, "cost": None}


def _at_the_maximum(facts: Facts, extra: Chf) -> Facts:
    """Return own funds that equal the maximum of each year, with something on top."""
    agreement = facts["agreement"]
    return {
        "own": {
            year: OwnFunds(canton=Chf.from_rappen(agreement.ceiling_rappen(year)), municipalities=extra)
            for year in agreement.years
        }
    }


def _own(asked: Asked) -> Chf:
    return sum((own.total for own in asked["own"].values()), start=Chf(0))


def _short_and_over(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask with the maximum in every year but one, in which there is nothing; and with the more elsewhere."""
    years = list(facts["agreement"].years)
    empty = draw(st.sampled_from(years))
    nothing = OwnFunds(canton=Chf(0), municipalities=Chf(0))
    return tuple(
        {**facts, "own": {**_at_the_maximum(facts, extra)["own"], empty: nothing}}
        for extra in (Chf(0), Chf(1_000_000))
    )


PROGRAMME_CONTRIBUTION_LAWS: Final = LawSuite(
    rule=PROGRAMME_CONTRIBUTION,
    facts=_programmes,
    laws=(
        RuleLaw(
            "never_above_the_maximum",
            Text(
                "Der Bund zahlt nie mehr als seine Höchstbeträge aller Jahre zusammen.",
                "La Confédération ne verse jamais plus que ses montants maximaux de toutes les années.",
                "La Confederazione non versa mai più dei suoi importi massimi di tutti gli anni.",
                "The Confederation never pays more than its maxima of all years together.",
            ),
            (MAXIMUM,),
            lambda paid: paid.answer <= paid["agreement"].ceiling_total,
        ),
        RuleLaw(
            "never_above_own_funds",
            Text(
                "Der Bund zahlt nie mehr als die Eigenmittel aller Jahre zusammen.",
                "La Confédération ne verse jamais plus que les fonds propres de toutes les années.",
                "La Confederazione non versa mai più dei mezzi propri di tutti gli anni.",
                "The Confederation never pays more than the own funds of all years together.",
            ),
            (PARITY,),
            lambda paid: paid.answer <= _own(paid),
        ),
        RuleLaw(
            "own_funds_at_the_maximum_draw_it",
            Text(
                "Setzen die Kosten keine Grenze, so lösen Eigenmittel, die jedes Jahr so hoch sind wie der "
                "Höchstbetrag, alle Höchstbeträge aus.",
                "Si les frais ne fixent pas de limite, des fonds propres égaux chaque année au montant "
                "maximal donnent droit à tous les montants maximaux.",
                "Se i costi non pongono limiti, mezzi propri pari ogni anno all'importo massimo danno "
                "diritto a tutti gli importi massimi.",
                "If the costs set no limit, own funds equal to the maximum in every year draw all maxima.",
            ),
            (MAXIMUM, PARITY),
            lambda paid: paid.answer == paid["agreement"].ceiling_total,
            changed(lambda facts: _at_the_maximum(facts, Chf(0))),
        ),
        RuleLaw(
            "a_surplus_of_one_year_draws_nothing_in_another",
            Text(
                "Eigenmittel, die in einem Jahr über dem Höchstbetrag liegen, lösen in einem anderen Jahr "
                "nichts aus.",
                "Les fonds propres qui dépassent le montant maximal d'une année ne donnent droit à rien une "
                "autre année.",
                "I mezzi propri che superano l'importo massimo di un anno non danno diritto a nulla in un "
                "altro anno.",
                "Own funds above the maximum in one year draw nothing in another.",
            ),
            (PARITY,),
            lambda without, with_it: without.answer == with_it.answer,
            _short_and_over,
        ),
        RuleLaw(
            "more_own_funds_never_lower_it",
            Text(
                "Mehr Eigenmittel in jedem Jahr senken den Bundesbeitrag nie.",
                "Davantage de fonds propres chaque année ne réduisent jamais la contribution fédérale.",
                "Più mezzi propri in ogni anno non riducono mai il contributo federale.",
                "More own funds in every year never lower the federal contribution.",
            ),
            (PARITY,),
            lambda before, after: before.answer <= after.answer,
            also(
                lambda facts: {
                    "own": {
                        year: OwnFunds(canton=own.total, municipalities=CENT)
                        for year, own in facts["own"].items()
                    }
                }
            ),
        ),
    ),
)
"""What the contribution over all years of a programme keeps."""

check_programme_contribution_laws: Final = PROGRAMME_CONTRIBUTION_LAWS.check
