"""Laws of the federal contribution: Art. 16 para. 1 and 3 VIntA."""

from typing import Final

from hypothesis import strategies as st

from kipcore.rules.contribution import FEDERAL_CONTRIBUTION
from kipcore.testing.draws.money import beside
from kipcore.testing.laws.asks import also, changed, more
from kipcore.testing.laws.own_funds import COST, MAXIMUM, PARITY, ceiling_of, own_of, split, year_of_agreement
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["FEDERAL_CONTRIBUTION_LAWS", "check_federal_contribution_laws"]


@st.composite
def _contributions(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(year_of_agreement(adversarial))
    limit = ceiling_of(facts)
    facts |= draw(split(beside(limit, adversarial=adversarial)))
    return {**facts, "cost": draw(st.none() | beside(limit, adversarial=adversarial))}


FEDERAL_CONTRIBUTION_LAWS: Final = LawSuite(
    rule=FEDERAL_CONTRIBUTION,
    facts=_contributions,
    laws=(
        RuleLaw(
            "never_above_the_maximum",
            Text(
                "Der Bund zahlt nie mehr als seinen Höchstbetrag für das Jahr.",
                "La Confédération ne verse jamais plus que son montant maximal pour l'année.",
                "La Confederazione non versa mai più del suo importo massimo per l'anno.",
                "The Confederation never pays more than its maximum for the year.",
            ),
            (MAXIMUM,),
            lambda paid: paid.answer <= ceiling_of(paid),
        ),
        RuleLaw(
            "never_above_own_funds",
            Text(
                "Der Bund zahlt nie mehr, als Kanton und Gemeinden zusammen aufwenden.",
                "La Confédération ne verse jamais plus que ce que le canton et les communes dépensent "
                "ensemble.",
                "La Confederazione non versa mai più di quanto Cantone e Comuni spendono insieme.",
                "The Confederation never pays more than canton and municipalities spend together.",
            ),
            (PARITY,),
            lambda paid: paid.answer <= own_of(paid),
        ),
        RuleLaw(
            "never_above_the_cost",
            Text(
                "Der Bund zahlt nie mehr als die anrechenbaren Kosten.",
                "La Confédération ne verse jamais plus que les frais susceptibles d'être pris en compte.",
                "La Confederazione non versa mai più dei costi computabili.",
                "The Confederation never pays more than the eligible costs.",
            ),
            (COST,),
            lambda paid: paid["cost"] is None or paid.answer <= paid["cost"],
        ),
        RuleLaw(
            "one_of_the_limits_is_reached",
            Text(
                "Höchstbetrag, Eigenmittel oder Kosten: Eine dieser Grenzen wird immer erreicht.",
                "Montant maximal, fonds propres ou frais : l'une de ces limites est toujours atteinte.",
                "Importo massimo, mezzi propri o costi: uno di questi limiti è sempre raggiunto.",
                "Maximum, own funds or costs: one of these limits is always reached.",
            ),
            (MAXIMUM, PARITY, COST),
            lambda paid: paid.answer in {ceiling_of(paid), own_of(paid), paid["cost"]},
        ),
        RuleLaw(
            "own_funds_at_the_maximum_draw_it",
            Text(
                "Setzen die Kosten keine Grenze, so lösen Eigenmittel in der Höhe des Höchstbetrags den "
                "ganzen Höchstbetrag aus.",
                "Si les frais ne fixent pas de limite, des fonds propres égaux au montant maximal donnent "
                "droit à tout le montant maximal.",
                "Se i costi non pongono limiti, mezzi propri pari all'importo massimo danno diritto "
                "all'intero importo massimo.",
                "If the costs set no limit, own funds equal to the maximum draw the whole maximum.",
            ),
            (MAXIMUM, PARITY),
            lambda paid: paid.answer == ceiling_of(paid),
            changed(lambda facts: {"canton": ceiling_of(facts), "municipalities": Chf(0), "cost": None}),
        ),
        RuleLaw(
            "more_of_the_canton_never_lowers_it",
            Text(
                "Wendet der Kanton mehr auf, so zahlt der Bund nicht weniger.",
                "Si le canton dépense plus, la Confédération ne verse pas moins.",
                "Se il Cantone spende di più, la Confederazione non versa di meno.",
                "If the canton spends more, the Confederation does not pay less.",
            ),
            (PARITY,),
            lambda before, after: before.answer <= after.answer,
            more("canton"),
        ),
        RuleLaw(
            "more_of_the_municipalities_never_lowers_it",
            Text(
                "Wenden die Gemeinden mehr auf, so zahlt der Bund nicht weniger.",
                "Si les communes dépensent plus, la Confédération ne verse pas moins.",
                "Se i Comuni spendono di più, la Confederazione non versa di meno.",
                "If the municipalities spend more, the Confederation does not pay less.",
            ),
            (PARITY,),
            lambda before, after: before.answer <= after.answer,
            more("municipalities"),
        ),
        RuleLaw(
            "no_matter_who_pays",
            Text(
                "Wer von Kanton und Gemeinden die Eigenmittel trägt, ist gleichgültig.",
                "Peu importe qui, du canton ou des communes, apporte les fonds propres.",
                "Non importa chi, tra Cantone e Comuni, apporta i mezzi propri.",
                "It does not matter who of canton and municipalities provides the own funds.",
            ),
            (PARITY,),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"canton": Chf(0), "municipalities": own_of(facts)}),
        ),
        RuleLaw(
            "leaving_out_the_cost_never_lowers_it",
            Text(
                "Setzen die Kosten keine Grenze, so zahlt der Bund nicht weniger.",
                "Si les frais ne fixent pas de limite, la Confédération ne verse pas moins.",
                "Se i costi non pongono limiti, la Confederazione non versa di meno.",
                "If the costs set no limit, the Confederation does not pay less.",
            ),
            (COST,),
            lambda with_it, without: with_it.answer <= without.answer,
            also(lambda _: {"cost": None}),
        ),
    ),
)
"""What the federal contribution of a year keeps."""

check_federal_contribution_laws: Final = FEDERAL_CONTRIBUTION_LAWS.check
