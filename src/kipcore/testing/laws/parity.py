"""Laws of parity: Art. 16 para. 3 VIntA."""

from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules import parity as rules
from kipcore.testing.draws.money import beside
from kipcore.testing.laws.asks import CENT, also, changed, more
from kipcore.testing.laws.own_funds import (
    PARITY,
    own_of,
    sums,
)
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["PARITY_LAWS", "check_parity_laws"]


@st.composite
def _balances(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(sums(adversarial))
    return {"federal": draw(beside(own_of(facts), adversarial=adversarial)), **facts}


def _federal(change: Chf) -> Any:
    """Ask with a federal contribution that differs from the own funds by so much."""
    return changed(lambda facts: {"federal": own_of(facts) + change})


PARITY_LAWS: Final = LawSuite(
    rule=rules.PARITY,
    facts=_balances,
    laws=(
        RuleLaw(
            "equal_sums_pass",
            Text(
                "Eigenmittel in der Höhe des Bundesbeitrags genügen.",
                "Des fonds propres égaux à la contribution fédérale suffisent.",
                "Mezzi propri pari al contributo federale bastano.",
                "Own funds equal to the federal contribution are enough.",
            ),
            (PARITY,),
            lambda at: at.answer is True,
            _federal(Chf(0)),
        ),
        RuleLaw(
            "one_rappen_less_fails",
            Text(
                "Fehlt den Eigenmitteln ein Rappen zum Bundesbeitrag, so ist die Parität nicht erfüllt.",
                "S'il manque un centime aux fonds propres, la parité n'est pas respectée.",
                "Se ai mezzi propri manca un centesimo, la parità non è rispettata.",
                "Where own funds are one Rappen short of the federal contribution, parity does not hold.",
            ),
            (PARITY,),
            lambda below: below.answer is False,
            _federal(CENT),
        ),
        RuleLaw(
            "more_own_funds_never_fail",
            Text(
                "Mehr Eigenmittel machen aus erfüllter Parität nie verfehlte.",
                "Davantage de fonds propres ne font jamais échouer la parité.",
                "Più mezzi propri non fanno mai venir meno la parità.",
                "More own funds never turn a pass into a fail.",
            ),
            (PARITY,),
            lambda before, after: after.answer or not before.answer,
            more("municipalities"),
        ),
        RuleLaw(
            "no_federal_contribution_needs_no_own_funds",
            Text(
                "Ohne Bundesbeitrag ist die Parität immer erfüllt.",
                "Sans contribution fédérale, la parité est toujours respectée.",
                "Senza contributo federale la parità è sempre rispettata.",
                "Without a federal contribution parity always holds.",
            ),
            (PARITY,),
            lambda none: none.answer is True,
            changed(lambda _: {"federal": Chf(0)}),
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
            also(lambda facts: {"canton": facts["municipalities"], "municipalities": facts["canton"]}),
        ),
    ),
)
"""What parity keeps."""

check_parity_laws: Final = PARITY_LAWS.check
