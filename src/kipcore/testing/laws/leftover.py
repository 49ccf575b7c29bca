"""Laws of contributions that are left at the end of a programme: Art. 19 para. 3 VIntA."""

from datetime import date, timedelta
from typing import Final

import attrs
from hypothesis import assume, strategies as st

from kipcore.rules.leftover import LEFTOVER_DEADLINE, LEFTOVER_REPAYMENT
from kipcore.testing.draws.agreements import programme_agreements
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import DAY, SUM, Asks, also, changed
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, shift
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_2, KIP_2BIS, KIP_3
from kipcore.types.text import Text

__all__ = [
    "LEFTOVER_DEADLINE_LAWS",
    "LEFTOVER_REPAYMENT_LAWS",
    "check_leftover_deadline_laws",
    "check_leftover_repayment_laws",
]

_LEFTOVER: Final = Citation(VINTA, "19", "3")
_SINCE_2019: Final = st.sampled_from([KIP_3, KIP_2BIS, KIP_2])


def _end(facts: Facts | Asked) -> date:
    end: date = facts["agreement"].term.closed()[1]
    return end


@st.composite
def _ended(draw: st.DrawFn, adversarial: bool) -> ProgrammeAgreement:
    """Draw agreements since KIP 2, some ended late, on the last day of a month or of a leap February."""
    agreement = draw(programme_agreements(period=_SINCE_2019, ceiling=st.just(Chf(5))))
    first, last = agreement.term.closed()
    if not adversarial:
        return agreement
    later = draw(st.sampled_from([last + DAY, date(2028, 2, 28), date(2028, 2, 29), date(2030, 6, 30)]))
    return attrs.evolve(agreement, ceiling=None, term=DateRange(first, later))


@st.composite
def _agreements(draw: st.DrawFn, adversarial: bool) -> Facts:
    return {"agreement": draw(_ended(adversarial))}


def _of_another_canton(facts: Facts) -> Facts:
    other = next(canton for canton in Canton if canton is not facts["agreement"].canton)
    return {"agreement": attrs.evolve(facts["agreement"], canton=other)}


def _longer(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    agreement = facts["agreement"]
    first, last = agreement.term.closed()
    term = DateRange(first, last + timedelta(draw(st.integers(1, 800))))
    return (facts, {**facts, "agreement": attrs.evolve(agreement, ceiling=None, term=term)})


LEFTOVER_DEADLINE_LAWS: Final = LawSuite(
    rule=LEFTOVER_DEADLINE,
    facts=_agreements,
    laws=(
        RuleLaw(
            "two_full_years_after_the_end",
            Text(
                "Die Frist läuft volle zwei Jahre nach dem Ende des Programms ab.",
                "Le délai expire deux années entières après la fin du programme.",
                "Il termine scade due anni interi dopo la fine del programma.",
                "The time runs out two full years after the end of the programme.",
            ),
            (_LEFTOVER,),
            lambda found: (
                timedelta(730) <= found.answer - _end(found) <= timedelta(731)
                and found.answer.month == _end(found).month
            ),
        ),
        RuleLaw(
            "the_same_for_every_canton",
            Text(
                "Für jeden Kanton gilt dieselbe Frist.",
                "Le même délai vaut pour chaque canton.",
                "Lo stesso termine vale per ogni Cantone.",
                "The same time holds for every canton.",
            ),
            (_LEFTOVER,),
            lambda one, other: one.answer == other.answer,
            also(_of_another_canton),
        ),
        RuleLaw(
            "a_longer_term_never_brings_it_forward",
            Text(
                "Endet das Programm später, so endet die Frist nicht früher.",
                "Si le programme prend fin plus tard, le délai ne prend pas fin plus tôt.",
                "Se il programma termina più tardi, il termine non scade prima.",
                "If the programme ends later, the time does not run out earlier.",
            ),
            (_LEFTOVER,),
            lambda before, after: before.answer <= after.answer,
            _longer,
        ),
    ),
)
"""What the deadline for remaining contributions keeps."""

check_leftover_deadline_laws: Final = LEFTOVER_DEADLINE_LAWS.check


@st.composite
def _repayments(draw: st.DrawFn, adversarial: bool) -> Facts:
    agreement = draw(_ended(adversarial))
    end = agreement.term.closed()[1]
    received = draw(amounts(most=SUM if adversarial else None, adversarial=adversarial))
    used = draw(amounts(most=received, adversarial=adversarial))
    later = draw(amounts(most=received - used, adversarial=adversarial))
    day = end + timedelta(draw(st.integers(1, 1000)))
    return {
        "agreement": agreement,
        "goals_reached": True,
        "received": received,
        "used_in_term": used,
        "used_later": {day: later},
    }


def _left(facts: Facts | Asked) -> Chf:
    left: Chf = facts["received"] - facts["used_in_term"]
    return left


def _used_on(after: timedelta) -> Asks:
    """Ask with all that is left used on one day, so long after the two years."""
    return changed(lambda facts: {"used_later": {shift(_end(facts), years=2) + after: _left(facts)}})


def _more_in_term(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    (later,) = facts["used_later"].values()
    free = _left(facts) - later
    assume(free)
    more = draw(amounts(most=free))
    return (facts, {**facts, "used_in_term": facts["used_in_term"] + more})


LEFTOVER_REPAYMENT_LAWS: Final = LawSuite(
    rule=LEFTOVER_REPAYMENT,
    facts=_repayments,
    laws=(
        RuleLaw(
            "never_more_than_was_left",
            Text(
                "Zurück geht nie mehr, als am Ende des Programms übrig war.",
                "Il n'est jamais remboursé plus que le solde à la fin du programme.",
                "Non è mai rimborsato più di quanto rimaneva alla fine del programma.",
                "Never more goes back than was left at the end of the programme.",
            ),
            (_LEFTOVER,),
            lambda repaid: Chf(0) <= repaid.answer <= _left(repaid),
        ),
        RuleLaw(
            "all_that_was_left_if_nothing_is_used_later",
            Text(
                "Wird nachher nichts verwendet, so geht alles Übrige zurück.",
                "Si rien n'est utilisé par la suite, tout le solde est remboursé.",
                "Se in seguito nulla è impiegato, tutto il rimanente è rimborsato.",
                "If nothing is used afterwards, all that was left goes back.",
            ),
            (_LEFTOVER,),
            lambda repaid: repaid.answer == _left(repaid),
            changed(lambda _: {"used_later": {}}),
        ),
        RuleLaw(
            "use_on_the_last_day_counts",
            Text(
                "Was am letzten Tag der zwei Jahre verwendet wird, geht nicht zurück.",
                "Ce qui est utilisé le dernier jour des deux ans n'est pas remboursé.",
                "Ciò che è impiegato l'ultimo giorno dei due anni non è rimborsato.",
                "What is used on the last day of the two years does not go back.",
            ),
            (_LEFTOVER,),
            lambda repaid: repaid.answer == Chf(0),
            _used_on(timedelta(0)),
        ),
        RuleLaw(
            "use_on_the_day_after_does_not",
            Text(
                "Was am Tag nach den zwei Jahren verwendet wird, geht trotzdem zurück.",
                "Ce qui est utilisé le lendemain des deux ans est tout de même remboursé.",
                "Ciò che è impiegato il giorno dopo i due anni è comunque rimborsato.",
                "What is used on the day after the two years goes back all the same.",
            ),
            (_LEFTOVER,),
            lambda repaid: repaid.answer == _left(repaid),
            _used_on(DAY),
        ),
        RuleLaw(
            "what_is_used_and_what_goes_back_move_together",
            Text(
                "Jeder Rappen, der zusätzlich während der Laufzeit verwendet wird, geht nicht zurück.",
                "Chaque centime utilisé en plus pendant la durée n'est pas remboursé.",
                "Ogni centesimo impiegato in più durante la durata non è rimborsato.",
                "Each further Rappen used within the term does not go back.",
            ),
            (_LEFTOVER,),
            lambda before, after: before.answer - after.answer == _left(before) - _left(after),
            _more_in_term,
        ),
    ),
)
"""What the repayment of remaining contributions keeps."""

check_leftover_repayment_laws: Final = LEFTOVER_REPAYMENT_LAWS.check
