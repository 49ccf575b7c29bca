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
                "Erfüllt der Kanton seine Pflichten, so wird nichts gekürzt, zurückgefordert oder "
                "verweigert.",
                "Si le canton remplit ses obligations, rien n'est réduit, réclamé ni refusé.",
                "Se il Cantone adempie i propri obblighi, nulla è ridotto, chiesto in restituzione o negato.",
                "If the canton fulfils its duties, nothing is cut, reclaimed or withheld.",
            ),
            (_DATA, _RECLAIM),
            lambda found: found.answer == (),
            changed(lambda _: {"data_missing": False, "execution_unmet": False}),
        ),
        RuleLaw(
            "missing_data_may_cut_the_payments",
            Text(
                "Genau dann, wenn verlangte Daten fehlen, können die Beiträge gekürzt werden, die "
                "Integrationspauschale wie der Beitrag aus dem Kredit.",
                "Si, et seulement si, des données demandées manquent, les contributions peuvent être "
                "réduites, le forfait d'intégration comme celle du crédit.",
                "Se e solo se mancano dati richiesti, i contributi possono essere ridotti, la somma "
                "forfettaria a favore dell'integrazione come quello del credito.",
                "If and only if data that were asked for are missing, payments may be cut, the flat-rate "
                "payment for integration as well as that from the credit.",
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
                "With an excuse flat rates are not reclaimed.",
            ),
            (_RECLAIM,),
            lambda found: BreachConsequence.RECLAIM not in found.answer,
            changed(lambda _: {"excusable": True}),
        ),
        RuleLaw(
            "a_longer_stay_may_go_without_compensation_even_if_excused",
            Text(
                "Verlängert sich ein Aufenthalt, weil der Kanton seine Pflichten nicht erfüllt, so kann die "
                "Vergütung aus der Integrationspauschale verweigert werden, auch bei entschuldbaren Gründen.",
                "Si un séjour se prolonge parce que le canton ne remplit pas ses obligations, "
                "l'indemnisation par le forfait d'intégration peut être refusée, même en cas de raisons "
                "excusables.",
                "Se un soggiorno si protrae perché il Cantone non adempie i propri obblighi, l'indennizzo "
                "dalla somma forfettaria a favore dell'integrazione può essere negato, anche in caso di "
                "motivi scusabili.",
                "If a stay becomes longer because the canton fails its duties, compensation from the "
                "flat-rate payment for integration may be withheld, even with an excuse.",
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
                "Bei der Integrationspauschale ist mindestens so viel möglich wie beim "
                "Integrationsförderkredit.",
                "Pour le forfait d'intégration, au moins autant est possible que pour le crédit "
                "d'encouragement à l'intégration.",
                "Per la somma forfettaria a favore dell'integrazione è possibile almeno quanto per il "
                "credito per la promozione dell'integrazione.",
                "On the flat-rate payment for integration at least as much may be done as on the "
                "integration support credit.",
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
