"""Laws of limitation: Art. 32 SuG."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.limitation import CLAIM_LIMITATION, RECLAIM_LIMITATION
from kipcore.testing.laws.asks import LATER, Asks, also, changed, days_between, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, Citation
from kipcore.types.text import Text

__all__ = [
    "CLAIM_LIMITATION_LAWS",
    "RECLAIM_LIMITATION_LAWS",
    "check_claim_limitation_laws",
    "check_reclaim_limitation_laws",
]

_CLAIMS: Final = Citation(SUG, "32", "1")
_RECLAIM: Final = Citation(SUG, "32", "2")
_EDGES: Final = (date(2020, 2, 28), date(2020, 2, 29), date(2024, 2, 29), date(2024, 12, 31))


@st.composite
def _beginnings(draw: st.DrawFn, _: bool) -> Facts:
    return {"runs_from": draw(days_between(date(1991, 4, 1), date(2035, 12, 31), *_EDGES))}


CLAIM_LIMITATION_LAWS: Final = LawSuite(
    rule=CLAIM_LIMITATION,
    facts=_beginnings,
    laws=(
        RuleLaw(
            "five_years_later",
            Text(
                "Die Forderung verjährt im fünften Jahr nach dem Jahr, in dem die Frist beginnt.",
                "La créance se prescrit la cinquième année après celle où le délai commence.",
                "Il credito si prescrive nel quinto anno dopo quello in cui il termine inizia.",
                "The claim becomes time-barred in the fifth year after that in which the period begins.",
            ),
            (_CLAIMS,),
            lambda last: last.answer.year == last["runs_from"].year + 5,
        ),
        RuleLaw(
            "on_the_day_of_the_same_number",
            Text(
                "Der letzte Tag fällt auf denselben Tag und Monat wie der Beginn der Frist; für den 29. "
                "Februar auf den 28.",
                "Le dernier jour tombe le même jour et le même mois que le début du délai ; pour le 29 "
                "février, c'est le 28.",
                "L'ultimo giorno cade nello stesso giorno e mese dell'inizio del termine; per il 29 "
                "febbraio è il 28.",
                "The last day falls on the same day and month as the beginning of the period; for 29 "
                "February on the 28th.",
            ),
            (_CLAIMS,),
            lambda last: (
                (last.answer.month, last.answer.day)
                == (last["runs_from"].month, 28 if _is_leap_day(last["runs_from"]) else last["runs_from"].day)
            ),
        ),
        RuleLaw(
            "a_later_beginning_never_brings_it_forward",
            Text(
                "Beginnt die Frist später, so endet sie nicht früher.",
                "Si le délai commence plus tard, il ne se termine pas plus tôt.",
                "Se il termine inizia più tardi, non finisce prima.",
                "If the period begins later, it does not end earlier.",
            ),
            (_CLAIMS,),
            lambda before, after: before.answer <= after.answer,
            more("runs_from", LATER),
        ),
    ),
)
"""What the limitation of claims keeps."""

check_claim_limitation_laws: Final = CLAIM_LIMITATION_LAWS.check


def _is_leap_day(day: date) -> bool:
    return (day.month, day.day) == (2, 29)


@st.composite
def _claims(draw: st.DrawFn, adversarial: bool) -> Facts:
    arose = draw(days_between(date(2020, 1, 1), date(2035, 12, 31), *_EDGES))
    after = st.sampled_from([0, 2555, 2556, 2557, 3652, 3653]) if adversarial else st.integers(0, 4000)
    return {"arose_on": arose, "known_on": arose + timedelta(draw(after))}


def _known(days: int) -> Asks:
    """Ask with knowledge so many days after the claim arose."""
    return changed(lambda facts: {"known_on": facts["arose_on"] + timedelta(days)})


RECLAIM_LIMITATION_LAWS: Final = LawSuite(
    rule=RECLAIM_LIMITATION,
    facts=_claims,
    laws=(
        RuleLaw(
            "never_more_than_ten_years",
            Text(
                "Zehn Jahre nach der Entstehung ist der Anspruch in jedem Fall verjährt.",
                "Dix ans après sa naissance, le droit est prescrit dans tous les cas.",
                "Dieci anni dopo la nascita il diritto è prescritto in ogni caso.",
                "Ten years after the claim arose it is time-barred in any case.",
            ),
            (_RECLAIM,),
            lambda last: timedelta(3651) <= last.answer - last["arose_on"] <= timedelta(3653),
            changed(lambda _: {"known_on": None}),
        ),
        RuleLaw(
            "three_years_after_early_knowledge",
            Text(
                "Drei Jahre nachdem die Behörde davon wusste, ist der Anspruch verjährt.",
                "Trois ans après que l'autorité en a eu connaissance, le droit est prescrit.",
                "Tre anni dopo che l'autorità ne ha avuto conoscenza, il diritto è prescritto.",
                "Three years after the authority knew of it the claim is time-barred.",
            ),
            (_RECLAIM,),
            lambda last: timedelta(1095) <= last.answer - last["known_on"] <= timedelta(1096),
            _known(30),
        ),
        RuleLaw(
            "knowledge_never_makes_it_later",
            Text(
                "Eine Behörde, die vom Anspruch weiss, hat nie länger Zeit als eine, die nichts davon weiss.",
                "L'autorité qui connaît son droit n'a jamais plus de temps que celle qui l'ignore.",
                "L'autorità che conosce il diritto non ha mai più tempo di quella che lo ignora.",
                "An authority that knows of the claim never has more time than one that does not.",
            ),
            (_RECLAIM,),
            lambda known, unknown: known.answer <= unknown.answer,
            also(lambda _: {"known_on": None}),
        ),
        RuleLaw(
            "later_knowledge_never_brings_it_forward",
            Text(
                "Spätere Kenntnis bringt das Ende der Frist nicht nach vorn.",
                "Une connaissance plus tardive n'avance pas la fin du délai.",
                "Una conoscenza più tardiva non anticipa la fine del termine.",
                "Later knowledge does not bring the end of the period forward.",
            ),
            (_RECLAIM,),
            lambda before, after: before.answer <= after.answer,
            more("known_on", LATER),
        ),
        RuleLaw(
            "late_knowledge_changes_nothing",
            Text(
                "Kenntnis nach dem siebten Jahr verlängert nichts: Es bleibt bei den zehn Jahren.",
                "Une connaissance après la septième année ne prolonge rien : les dix ans demeurent.",
                "Una conoscenza dopo il settimo anno non prolunga nulla: restano i dieci anni.",
                "Knowledge after the seventh year prolongs nothing: the ten years remain.",
            ),
            (_RECLAIM,),
            lambda known, unknown: known.answer == unknown.answer,
            lambda _, facts: (
                {**facts, "known_on": facts["arose_on"] + timedelta(2600)},
                {**facts, "known_on": None},
            ),
        ),
    ),
)
"""What the limitation of the claim to repayment keeps."""

check_reclaim_limitation_laws: Final = RECLAIM_LIMITATION_LAWS.check
