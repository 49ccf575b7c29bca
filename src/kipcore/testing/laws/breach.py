"""Laws of what may be done if a canton fails duties of the Asylum Act: Art. 89a and 89b AsylG."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.breach import BREACH_CONSEQUENCES
from kipcore.testing.laws.asks import also, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.funding import FundingSource
from kipcore.types.settlement import BreachConsequence
from kipcore.types.text import Text

__all__ = ["BREACH_CONSEQUENCES_LAWS", "check_breach_consequences_laws"]

_DATA: Final = Citation(ASYLG, "89a", "2")
_RECLAIM: Final = Citation(ASYLG, "89b", "1")
_STAY: Final = Citation(ASYLG, "89b", "2")
_DAYS: Final = days_between(date(2022, 11, 22), date(2035, 12, 31))
_FACTS: Final = ("data_missing", "execution_unmet", "excusable", "stay_prolonged")
_SOURCES: Final = st.sampled_from([FundingSource.FLAT_RATE, FundingSource.CREDIT])


@st.composite
def _facts(draw: st.DrawFn, _: bool) -> Facts:
    stated = {name: draw(st.booleans()) for name in _FACTS}
    return {"paid_from": draw(_SOURCES), "on": draw(_DAYS), **stated}


BREACH_CONSEQUENCES_LAWS: Final = LawSuite(
    rule=BREACH_CONSEQUENCES,
    facts=_facts,
    laws=(
        RuleLaw(
            "nothing_if_nothing_is_failed",
            Text(
                "Wer seine Pflichten erfüllt, hat nichts zu befürchten.",
                "Qui remplit ses obligations n'a rien à craindre.",
                "Chi adempie ai propri obblighi non ha nulla da temere.",
                "Who fulfils the duties has nothing to fear.",
            ),
            (_DATA, _RECLAIM),
            lambda found: found.answer == (),
            changed(lambda _: {"data_missing": False, "execution_unmet": False}),
        ),
        RuleLaw(
            "missing_data_may_cut_the_payments",
            Text(
                "Fehlen verlangte Daten, so können die Beiträge gekürzt werden, aus beiden Quellen.",
                "Si des données exigées manquent, les contributions des deux sources peuvent être réduites.",
                "Se mancano dati richiesti, i contributi di entrambe le fonti possono essere ridotti.",
                "If data that were asked for are missing, payments of both sources may be cut.",
            ),
            (_DATA,),
            lambda found: (BreachConsequence.CUT in found.answer) == found["data_missing"],
        ),
        RuleLaw(
            "an_excuse_bars_the_reclaim",
            Text(
                "Bei entschuldbaren Gründen werden Pauschalen nicht zurückgefordert.",
                "En cas de raisons excusables, les forfaits ne sont pas réclamés.",
                "In caso di motivi scusabili le somme forfettarie non sono chieste in restituzione.",
                "With excusable reasons flat rates are not reclaimed.",
            ),
            (_RECLAIM,),
            lambda found: BreachConsequence.RECLAIM not in found.answer,
            changed(lambda _: {"excusable": True}),
        ),
        RuleLaw(
            "a_longer_stay_may_go_without_compensation_even_if_excused",
            Text(
                "Verlängert sich der Aufenthalt, so kann die Abgeltung aus der Pauschale entfallen, auch bei "
                "entschuldbaren Gründen.",
                "Si le séjour se prolonge, l'indemnisation par le forfait peut être refusée, même en cas de "
                "raisons excusables.",
                "Se il soggiorno si protrae, l'indennizzo dalla somma forfettaria può essere negato, anche "
                "in caso di motivi scusabili.",
                "If the stay becomes longer, compensation from the flat rate may be refused, even with "
                "excusable reasons.",
            ),
            (_STAY,),
            lambda found: BreachConsequence.WITHHOLD in found.answer,
            changed(
                lambda _: {
                    "paid_from": FundingSource.FLAT_RATE,
                    "execution_unmet": True,
                    "stay_prolonged": True,
                    "excusable": True,
                }
            ),
        ),
        RuleLaw(
            "a_further_failure_takes_nothing_away",
            Text(
                "Eine weitere Pflichtverletzung nimmt keine Folge weg.",
                "Une violation de plus ne supprime aucune conséquence.",
                "Un'ulteriore violazione non toglie alcuna conseguenza.",
                "A further failure takes no consequence away.",
            ),
            (_DATA, _RECLAIM, _STAY),
            lambda before, after: set(before.answer) <= set(after.answer),
            also(lambda _: {"data_missing": True, "execution_unmet": True}),
        ),
        RuleLaw(
            "on_the_flat_rate_at_least_as_much_as_on_the_credit",
            Text(
                "Bei der Pauschale ist mindestens so viel möglich wie beim Kredit.",
                "Pour le forfait, au moins autant est possible que pour le crédit.",
                "Per la somma forfettaria è possibile almeno quanto per il credito.",
                "On the flat rate at least as much may be done as on the credit.",
            ),
            (_RECLAIM,),
            lambda credit, flat_rate: set(credit.answer) <= set(flat_rate.answer),
            lambda _, facts: (
                {**facts, "paid_from": FundingSource.CREDIT},
                {**facts, "paid_from": FundingSource.FLAT_RATE},
            ),
        ),
    ),
)
"""What the consequences of a breach keep."""

check_breach_consequences_laws: Final = BREACH_CONSEQUENCES_LAWS.check
